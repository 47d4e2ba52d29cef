-- Who is told what and when, who is away, who has room.

-- `tried`: channels of attempts in vain, ",phone,sms,". `watch`: the next moment at which somebody must be told something
-- about the case; `watched`: up to when that has been done.
ALTER TABLE cases ADD COLUMN tried TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN accept_by BIGINT;
ALTER TABLE cases ADD COLUMN moved_by BYTEA;
ALTER TABLE cases ADD COLUMN out_of_turn BIGINT;
ALTER TABLE cases ADD COLUMN watched BIGINT NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN watch BIGINT;
UPDATE cases SET watch = created WHERE open = 1;

CREATE INDEX cases_watch ON cases (watch, id) WHERE watch IS NOT NULL;
CREATE INDEX cases_owner ON cases (owner, queue, id) WHERE open = 1 AND owner IS NOT NULL;
CREATE INDEX cases_out_of_turn ON cases (queue, out_of_turn, id) WHERE out_of_turn IS NOT NULL;
CREATE INDEX cases_contacted ON cases (queue, contacted, created) WHERE contacted IS NOT NULL;

-- Open cases at most in this queue; NULL: no limit.
ALTER TABLE memberships ADD COLUMN capacity BIGINT;

-- From the first moment to the last; `handed`: open cases were handed over.
CREATE TABLE absences (
    id BYTEA NOT NULL PRIMARY KEY,
    user_id BYTEA NOT NULL REFERENCES users (id),
    starts BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    deputy BYTEA REFERENCES users (id),
    handed BIGINT
);

CREATE INDEX absences_user ON absences (user_id, starts);

-- A task is for a named person and a deputy. `stamp`: what it is about, so that it is given once; `basis`: the date that it
-- rests on.
CREATE TABLE tasks (
    id BYTEA NOT NULL PRIMARY KEY,
    stamp TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    case_id BYTEA NOT NULL REFERENCES cases (id),
    user_id BYTEA NOT NULL REFERENCES users (id),
    deputy BYTEA REFERENCES users (id),
    basis BIGINT NOT NULL,
    created BIGINT NOT NULL,
    due BIGINT NOT NULL,
    done BIGINT,
    done_by BYTEA
);

CREATE INDEX tasks_user ON tasks (user_id, due, id) WHERE done IS NULL;
CREATE INDEX tasks_deputy ON tasks (deputy, due, id) WHERE done IS NULL AND deputy IS NOT NULL;
CREATE INDEX tasks_case ON tasks (case_id, id);
