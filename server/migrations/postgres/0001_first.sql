-- The first form of the data. Portable: the same tables stand in migrations/sqlite. Times are unix milliseconds,
-- ids 16 bytes, flags 0 or 1. Whatever is typed by or about a person is a sealed BYTEA.

CREATE TABLE cases (
    id BYTEA NOT NULL PRIMARY KEY,
    number TEXT NOT NULL,
    code_hash BYTEA NOT NULL,
    idem BYTEA NOT NULL,
    site TEXT NOT NULL,
    org TEXT NOT NULL,
    queue TEXT NOT NULL,
    rule TEXT NOT NULL,
    state TEXT NOT NULL,
    open BIGINT NOT NULL,
    version BIGINT NOT NULL,
    owner BYTEA,
    lang TEXT NOT NULL,
    area TEXT,
    goal TEXT,
    band TEXT,
    barriers TEXT NOT NULL,
    interpreter BIGINT NOT NULL,
    protected BIGINT NOT NULL,
    created BIGINT NOT NULL,
    deadline BIGINT NOT NULL,
    lease BIGINT,
    next_action BIGINT,
    contacted BIGINT,
    attempts BIGINT NOT NULL,
    contested BIGINT,
    closed BIGINT,
    outcome TEXT,
    person_outcome TEXT,
    follow_up BIGINT NOT NULL
);

CREATE UNIQUE INDEX cases_number ON cases (number);
CREATE UNIQUE INDEX cases_code ON cases (code_hash);
-- A queue page is one walk of this index: oldest deadline first, filters decided without the row.
CREATE INDEX cases_queue ON cases (queue, deadline, id, state, lang, area, goal, band, barriers, owner, protected) WHERE open = 1;
CREATE INDEX cases_lease ON cases (lease) WHERE state = 'claimed';
CREATE INDEX cases_contested ON cases (queue, contested, id) WHERE contested IS NOT NULL;
CREATE INDEX cases_closed ON cases (site, closed) WHERE open = 0;

-- One row a submission. A withdrawn one keeps the key's hash for a week and nothing else.
CREATE TABLE submissions (
    idem BYTEA NOT NULL PRIMARY KEY,
    case_id BYTEA,
    fingerprint BYTEA,
    withdrawn BIGINT
);

CREATE INDEX submissions_withdrawn ON submissions (withdrawn) WHERE withdrawn IS NOT NULL;

-- Long values apart from the rows that are listed. `tokens`: what stands in case_index for this case.
CREATE TABLE case_texts (
    case_id BYTEA NOT NULL PRIMARY KEY REFERENCES cases (id),
    contact BYTEA NOT NULL,
    answers BYTEA NOT NULL,
    brief BYTEA NOT NULL,
    mail BYTEA,
    tokens BYTEA NOT NULL
);

CREATE TABLE case_index (
    org TEXT NOT NULL,
    token BYTEA NOT NULL,
    case_id BYTEA NOT NULL,
    PRIMARY KEY (org, token, case_id)
);

-- `version`: the case's after the event; the order of the history, whatever the clocks say.
CREATE TABLE case_events (
    case_id BYTEA NOT NULL REFERENCES cases (id),
    id BYTEA NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor BYTEA,
    kind TEXT NOT NULL,
    channel TEXT,
    outcome TEXT,
    from_queue TEXT,
    to_queue TEXT,
    due BIGINT,
    to_user BYTEA,
    body BYTEA,
    PRIMARY KEY (case_id, id)
);

CREATE TABLE outbox (
    id BYTEA NOT NULL PRIMARY KEY,
    case_id BYTEA NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL,
    created BIGINT NOT NULL,
    due BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    parked BIGINT NOT NULL,
    error TEXT NOT NULL
);

CREATE INDEX outbox_due ON outbox (due, id) WHERE parked = 0;
CREATE INDEX outbox_case ON outbox (case_id, id);

CREATE TABLE audit (
    seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at BIGINT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor BYTEA,
    action TEXT NOT NULL,
    subject BYTEA,
    result TEXT NOT NULL
);

-- One seal chains a run of audit rows: hash over the hash before and every row's own hash. `entries`: number and hash
-- of each row, so that the one that was touched can be named.
CREATE TABLE audit_seals (
    position BIGINT PRIMARY KEY,
    sealed_at BIGINT NOT NULL,
    rows_sealed BIGINT NOT NULL,
    entries BYTEA NOT NULL,
    hash BYTEA NOT NULL
);

CREATE TABLE audit_head (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    position BIGINT NOT NULL,
    length BIGINT NOT NULL,
    top_seq BIGINT NOT NULL,
    hash BYTEA NOT NULL
);

INSERT INTO audit_head (id, position, length, top_seq, hash) VALUES (1, 0, 0, 0, decode(repeat('00', 32), 'hex'));

CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the audit is append-only'; END $$;
CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit EXECUTE FUNCTION audit_append_only();
CREATE TRIGGER audit_seals_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seals EXECUTE FUNCTION audit_append_only();
CREATE TRIGGER audit_head_no_delete BEFORE DELETE OR TRUNCATE ON audit_head EXECUTE FUNCTION audit_append_only();

-- Statistics keep samples of the values, and erased ones would live on in pg_statistic: none for personal columns.
ALTER TABLE cases ALTER code_hash SET STATISTICS 0, ALTER idem SET STATISTICS 0, ALTER number SET STATISTICS 0;
ALTER TABLE submissions ALTER idem SET STATISTICS 0, ALTER fingerprint SET STATISTICS 0;
ALTER TABLE case_texts ALTER contact SET STATISTICS 0, ALTER answers SET STATISTICS 0, ALTER brief SET STATISTICS 0,
    ALTER mail SET STATISTICS 0, ALTER tokens SET STATISTICS 0;
ALTER TABLE case_index ALTER token SET STATISTICS 0;
ALTER TABLE case_events ALTER body SET STATISTICS 0;

-- Sealed values do not compress; trying costs time.
ALTER TABLE case_texts ALTER contact SET STORAGE EXTERNAL, ALTER answers SET STORAGE EXTERNAL, ALTER brief SET STORAGE EXTERNAL;

CREATE TABLE users (
    id BYTEA NOT NULL PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    display TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    role TEXT NOT NULL,
    lang TEXT NOT NULL,
    demo BIGINT NOT NULL,
    active BIGINT NOT NULL
);

CREATE TABLE memberships (
    user_id BYTEA NOT NULL REFERENCES users (id),
    queue TEXT NOT NULL,
    PRIMARY KEY (user_id, queue)
);

CREATE TABLE sessions (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    user_id BYTEA NOT NULL REFERENCES users (id),
    csrf TEXT NOT NULL,
    created BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    expires BIGINT NOT NULL
);

CREATE INDEX sessions_user ON sessions (user_id);

CREATE TABLE queue_states (
    queue TEXT NOT NULL PRIMARY KEY,
    open BIGINT NOT NULL,
    reason TEXT NOT NULL,
    since BIGINT NOT NULL
);

-- "Count my answers without my name": two tables that share no column but the site, and no order.
CREATE TABLE count_cube (
    site TEXT NOT NULL,
    month TEXT NOT NULL,
    area TEXT NOT NULL,
    band TEXT NOT NULL,
    barrier TEXT NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (site, month, area, band, barrier)
);

CREATE TABLE count_items (
    site TEXT NOT NULL,
    quarter TEXT NOT NULL,
    item TEXT NOT NULL,
    reply TEXT NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (site, quarter, item, reply)
);

-- When something was erased, and up to when `maintain` has made the bytes disappear.
CREATE TABLE erasures (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    erased BIGINT NOT NULL,
    cleaned BIGINT NOT NULL
);

INSERT INTO erasures (id, erased, cleaned) VALUES (1, 0, 0);
