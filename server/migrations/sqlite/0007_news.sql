-- What leaves the house: the outbox takes webhooks too, and rows that belong to no case.

-- `seq`: the order in which rows were written; ids of one millisecond have none. `hook`: the webhook for which it is, ''
-- for mail. `user_id`: the member of staff for whom a mail is. `lane`: rows of one lane and hook leave one after the other;
-- the case's id, or the member's. `body`:
-- what a webhook gets, byte for byte the same at every attempt.
CREATE TABLE outbox_new (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,
    case_id BLOB REFERENCES cases (id),
    user_id BLOB REFERENCES users (id),
    hook TEXT NOT NULL DEFAULT '',
    lane BLOB NOT NULL,
    kind TEXT NOT NULL,
    body TEXT,
    created INTEGER NOT NULL,
    due INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    parked INTEGER NOT NULL,
    error TEXT NOT NULL
) STRICT;

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
ALTER TABLE tasks ADD COLUMN late INTEGER;
CREATE INDEX tasks_late ON tasks (due, id) WHERE done IS NULL AND late IS NULL;

-- Where members of staff get mail, if they want any. `choice`: at once, daily, none. `day`: up to which day the daily mail is
-- done.
CREATE TABLE staff_mail (
    user_id BLOB NOT NULL PRIMARY KEY REFERENCES users (id),
    address BLOB NOT NULL,
    choice TEXT NOT NULL,
    day TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX staff_mail_day ON staff_mail (day) WHERE choice = 'daily';

-- What is done once a day, by whichever server comes first.
CREATE TABLE daily (
    job TEXT NOT NULL PRIMARY KEY,
    day TEXT NOT NULL,
    begun INTEGER NOT NULL,
    done INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
