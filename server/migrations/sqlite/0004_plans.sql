-- What several organisations do together for one person: the steps of the plan, what may be shared with whom, messages.

-- `hidden`: parts of what the person sent that the organisation holding the case is not shown, ",digital,message,".
-- `named`: whose name the person may see; it counts while that member of staff holds the case.
ALTER TABLE cases ADD COLUMN hidden TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN named BLOB;

-- `org` NULL: the person's own step. `watch`: the next moment at which somebody must be told something about the step.
-- `body`, `spot` and `answer` are sealed: what is to be done, where, and why it was declined.
CREATE TABLE steps (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL REFERENCES cases (id),
    version INTEGER NOT NULL,
    place INTEGER NOT NULL,
    state TEXT NOT NULL,
    phase TEXT NOT NULL,
    org TEXT,
    person BLOB REFERENCES users (id),
    sender BLOB NOT NULL REFERENCES users (id),
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    due INTEGER,
    appointment INTEGER,
    accept_by INTEGER,
    outcome TEXT,
    watch INTEGER,
    body BLOB NOT NULL,
    spot BLOB,
    answer BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX steps_case ON steps (case_id, place, id);
CREATE INDEX steps_org ON steps (org, due, id) WHERE state IN ('sent', 'accepted');
CREATE INDEX steps_watch ON steps (watch, id) WHERE watch IS NOT NULL;

-- What the person agreed to share with an organisation that does not hold the case. `how`: sealed.
CREATE TABLE shares (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL REFERENCES cases (id),
    org TEXT NOT NULL,
    parts TEXT NOT NULL,
    agreed INTEGER NOT NULL,
    user_id BLOB NOT NULL REFERENCES users (id),
    revoked INTEGER,
    how BLOB NOT NULL,
    UNIQUE (case_id, org)
) STRICT, WITHOUT ROWID;

-- `author` NULL: the person. `told`: somebody was told of it; `answered`: a member of staff has written back.
CREATE TABLE messages (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL REFERENCES cases (id),
    at INTEGER NOT NULL,
    author BLOB REFERENCES users (id),
    told INTEGER,
    answered INTEGER,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX messages_case ON messages (case_id, at, id);
CREATE INDEX messages_untold ON messages (at, id) WHERE told IS NULL AND author IS NULL;

-- A task about a step of a plan names it.
ALTER TABLE tasks ADD COLUMN step BLOB;
