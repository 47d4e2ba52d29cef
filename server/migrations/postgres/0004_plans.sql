-- What several organisations do together for one person: the steps of the plan, what may be shared with whom, messages.

-- `hidden`: parts of what the person sent that the organisation holding the case is not shown, ",digital,message,".
-- `named`: whose name the person may see; it counts while that member of staff holds the case.
ALTER TABLE cases ADD COLUMN hidden TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN named BYTEA;

-- `org` NULL: the person's own step. `watch`: the next moment at which somebody must be told something about the step.
-- `body`, `spot` and `answer` are sealed: what is to be done, where, and why it was declined.
CREATE TABLE steps (
    id BYTEA NOT NULL PRIMARY KEY,
    case_id BYTEA NOT NULL REFERENCES cases (id),
    version BIGINT NOT NULL,
    place BIGINT NOT NULL,
    state TEXT NOT NULL,
    phase TEXT NOT NULL,
    org TEXT,
    person BYTEA REFERENCES users (id),
    sender BYTEA NOT NULL REFERENCES users (id),
    created BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    due BIGINT,
    appointment BIGINT,
    accept_by BIGINT,
    outcome TEXT,
    watch BIGINT,
    body BYTEA NOT NULL,
    spot BYTEA,
    answer BYTEA
);

CREATE INDEX steps_case ON steps (case_id, place, id);
CREATE INDEX steps_org ON steps (org, due, id) WHERE state IN ('sent', 'accepted');
CREATE INDEX steps_watch ON steps (watch, id) WHERE watch IS NOT NULL;

-- What the person agreed to share with an organisation that does not hold the case. `how`: sealed.
CREATE TABLE shares (
    id BYTEA NOT NULL PRIMARY KEY,
    case_id BYTEA NOT NULL REFERENCES cases (id),
    org TEXT NOT NULL,
    parts TEXT NOT NULL,
    agreed BIGINT NOT NULL,
    user_id BYTEA NOT NULL REFERENCES users (id),
    revoked BIGINT,
    how BYTEA NOT NULL,
    UNIQUE (case_id, org)
);

-- `author` NULL: the person. `told`: somebody was told of it; `answered`: a member of staff has written back.
CREATE TABLE messages (
    id BYTEA NOT NULL PRIMARY KEY,
    case_id BYTEA NOT NULL REFERENCES cases (id),
    at BIGINT NOT NULL,
    author BYTEA REFERENCES users (id),
    told BIGINT,
    answered BIGINT,
    body BYTEA NOT NULL
);

CREATE INDEX messages_case ON messages (case_id, at, id);
CREATE INDEX messages_untold ON messages (at, id) WHERE told IS NULL AND author IS NULL;

-- A task about a step of a plan names it.
ALTER TABLE tasks ADD COLUMN step BYTEA;

-- No samples of sealed values in the statistics: erased ones would live on there.
ALTER TABLE steps ALTER body SET STATISTICS 0, ALTER spot SET STATISTICS 0, ALTER answer SET STATISTICS 0;
ALTER TABLE shares ALTER how SET STATISTICS 0;
ALTER TABLE messages ALTER body SET STATISTICS 0;
