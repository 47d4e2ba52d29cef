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

-- What sealing needs, as functions: where the audit belongs to a role of its own (server/src/store/audit_guard.rs), the server
-- may call these and touch nothing else. `audit_settle`: waits for a moment in which nobody is writing, and answers the last
-- entry's number. `audit_seal`: adds one seal to the end of the chain, if it ends where the caller thinks; what it chains is
-- worked out here and not believed.
CREATE FUNCTION audit_settle() RETURNS BIGINT LANGUAGE plpgsql AS $$
BEGIN
    LOCK TABLE audit IN SHARE MODE;
    RETURN (SELECT COALESCE(MAX(seq), 0) FROM audit);
END $$;

CREATE FUNCTION audit_seal(before_position BIGINT, before_hash BYTEA, sealed BYTEA, at BIGINT) RETURNS BIGINT LANGUAGE plpgsql AS $$
DECLARE
    count BIGINT := octet_length(sealed) / 40;
    touched BIGINT;
BEGIN
    IF count = 0 OR octet_length(sealed) % 40 <> 0 THEN
        RAISE EXCEPTION 'a seal covers whole entries';
    END IF;
    UPDATE audit_head SET position = position + 1, length = length + count, hash = sha256(hash || sealed),
        top_seq = CAST(CAST('x' || encode(substring(sealed FROM octet_length(sealed) - 39 FOR 8), 'hex') AS BIT(64)) AS BIGINT)
        WHERE id = 1 AND position = before_position AND hash = before_hash;
    GET DIAGNOSTICS touched = ROW_COUNT;
    IF touched > 0 THEN
        INSERT INTO audit_seals (position, sealed_at, rows_sealed, entries, hash)
            SELECT h.position, at, count, sealed, h.hash FROM audit_head h WHERE h.id = 1;
    END IF;
    RETURN touched;
END $$;

-- What is done once a day, by whichever server comes first.
CREATE TABLE daily (
    job TEXT NOT NULL PRIMARY KEY,
    day TEXT NOT NULL,
    begun BIGINT NOT NULL,
    done BIGINT NOT NULL
);
