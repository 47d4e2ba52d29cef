-- What leaves the house: the outbox takes webhooks too, and rows that belong to no case.

-- `seq`: the order in which rows were written; ids of one millisecond have none. `hook`: the webhook for which it is, ''
-- for mail. `user_id`: the member of staff for whom a mail is. `lane`: rows of one lane and hook leave one after the other;
-- the case's id, or the member's. `body`:
-- what a webhook gets, byte for byte the same at every attempt.
CREATE TABLE outbox_new (
    seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id BYTEA NOT NULL UNIQUE,
    case_id BYTEA REFERENCES cases (id),
    user_id BYTEA REFERENCES users (id),
    hook TEXT NOT NULL DEFAULT '',
    lane BYTEA NOT NULL,
    kind TEXT NOT NULL,
    body TEXT,
    created BIGINT NOT NULL,
    due BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    parked BIGINT NOT NULL,
    error TEXT NOT NULL
);

INSERT INTO outbox_new (id, case_id, lane, kind, created, due, attempts, parked, error)
    SELECT id, case_id, case_id, kind, created, due, attempts, parked, error FROM outbox ORDER BY id;
DROP TABLE outbox;
ALTER TABLE outbox_new RENAME TO outbox;

CREATE INDEX outbox_due ON outbox (hook, due, seq) WHERE parked = 0;
CREATE INDEX outbox_lane ON outbox (hook, lane, seq) WHERE parked = 0;
CREATE INDEX outbox_case ON outbox (case_id, seq) WHERE case_id IS NOT NULL;
CREATE INDEX outbox_user ON outbox (user_id, seq) WHERE user_id IS NOT NULL;
CREATE INDEX outbox_parked ON outbox (seq) WHERE parked = 1;

-- `late`: webhooks were told that its time is over.
ALTER TABLE tasks ADD COLUMN late BIGINT;
CREATE INDEX tasks_late ON tasks (due, id) WHERE done IS NULL AND late IS NULL;

-- Where members of staff get mail, if they want any. `choice`: at once, daily, none. `day`: up to which day the daily mail is
-- done.
CREATE TABLE staff_mail (
    user_id BYTEA NOT NULL PRIMARY KEY REFERENCES users (id),
    address BYTEA NOT NULL,
    choice TEXT NOT NULL,
    day TEXT NOT NULL
);

CREATE INDEX staff_mail_day ON staff_mail (day) WHERE choice = 'daily';

ALTER TABLE staff_mail ALTER address SET STATISTICS 0;
