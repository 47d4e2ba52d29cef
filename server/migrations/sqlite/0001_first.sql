-- The first form of the data. Portable: the same tables stand in migrations/postgres. Times are unix milliseconds,
-- ids 16 bytes, flags 0 or 1. Whatever is typed by or about a person is a sealed BLOB.

CREATE TABLE cases (
    id BLOB NOT NULL PRIMARY KEY,
    number TEXT NOT NULL,
    code_hash BLOB NOT NULL,
    idem BLOB NOT NULL,
    site TEXT NOT NULL,
    org TEXT NOT NULL,
    queue TEXT NOT NULL,
    rule TEXT NOT NULL,
    state TEXT NOT NULL,
    open INTEGER NOT NULL,
    version INTEGER NOT NULL,
    owner BLOB,
    lang TEXT NOT NULL,
    area TEXT,
    goal TEXT,
    band TEXT,
    barriers TEXT NOT NULL,
    interpreter INTEGER NOT NULL,
    protected INTEGER NOT NULL,
    created INTEGER NOT NULL,
    deadline INTEGER NOT NULL,
    lease INTEGER,
    next_action INTEGER,
    contacted INTEGER,
    attempts INTEGER NOT NULL,
    contested INTEGER,
    closed INTEGER,
    outcome TEXT,
    person_outcome TEXT,
    follow_up INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX cases_number ON cases (number);
CREATE UNIQUE INDEX cases_code ON cases (code_hash);
-- A queue page is one walk of this index: oldest deadline first, filters decided without the row.
CREATE INDEX cases_queue ON cases (queue, deadline, id, state, lang, area, goal, band, barriers, owner, protected) WHERE open = 1;
CREATE INDEX cases_lease ON cases (lease) WHERE state = 'claimed';
CREATE INDEX cases_contested ON cases (queue, contested, id) WHERE contested IS NOT NULL;
CREATE INDEX cases_closed ON cases (site, closed) WHERE open = 0;

-- One row a submission. A withdrawn one keeps the key's hash for a week and nothing else.
CREATE TABLE submissions (
    idem BLOB NOT NULL PRIMARY KEY,
    case_id BLOB,
    fingerprint BLOB,
    withdrawn INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX submissions_withdrawn ON submissions (withdrawn) WHERE withdrawn IS NOT NULL;

-- Long values apart from the rows that are listed. `tokens`: what stands in case_index for this case.
CREATE TABLE case_texts (
    case_id BLOB NOT NULL PRIMARY KEY REFERENCES cases (id),
    contact BLOB NOT NULL,
    answers BLOB NOT NULL,
    brief BLOB NOT NULL,
    mail BLOB,
    tokens BLOB NOT NULL
) STRICT;

CREATE TABLE case_index (
    org TEXT NOT NULL,
    token BLOB NOT NULL,
    case_id BLOB NOT NULL,
    PRIMARY KEY (org, token, case_id)
) STRICT, WITHOUT ROWID;

-- `version`: the case's after the event; the order of the history, whatever the clocks say.
CREATE TABLE case_events (
    case_id BLOB NOT NULL REFERENCES cases (id),
    id BLOB NOT NULL,
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor_kind TEXT NOT NULL,
    actor BLOB,
    kind TEXT NOT NULL,
    channel TEXT,
    outcome TEXT,
    from_queue TEXT,
    to_queue TEXT,
    due INTEGER,
    to_user BLOB,
    body BLOB,
    PRIMARY KEY (case_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL,
    created INTEGER NOT NULL,
    due INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    parked INTEGER NOT NULL,
    error TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX outbox_due ON outbox (due, id) WHERE parked = 0;
CREATE INDEX outbox_case ON outbox (case_id, id);

CREATE TABLE audit (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor_kind TEXT NOT NULL,
    actor BLOB,
    action TEXT NOT NULL,
    subject BLOB,
    result TEXT NOT NULL
) STRICT;

-- One seal chains a run of audit rows: hash over the hash before and every row's own hash. `entries`: number and hash
-- of each row, so that the one that was touched can be named.
CREATE TABLE audit_seals (
    position INTEGER PRIMARY KEY,
    sealed_at INTEGER NOT NULL,
    rows_sealed INTEGER NOT NULL,
    entries BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    position INTEGER NOT NULL,
    length INTEGER NOT NULL,
    top_seq INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

INSERT INTO audit_head (id, position, length, top_seq, hash) VALUES (1, 0, 0, 0, zeroblob(32));

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_seals_no_update BEFORE UPDATE ON audit_seals BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_seals_no_delete BEFORE DELETE ON audit_seals BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

CREATE TABLE users (
    id BLOB NOT NULL PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    display TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    role TEXT NOT NULL,
    lang TEXT NOT NULL,
    demo INTEGER NOT NULL,
    active INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE memberships (
    user_id BLOB NOT NULL REFERENCES users (id),
    queue TEXT NOT NULL,
    PRIMARY KEY (user_id, queue)
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
    token_hash BLOB NOT NULL PRIMARY KEY,
    user_id BLOB NOT NULL REFERENCES users (id),
    csrf TEXT NOT NULL,
    created INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_user ON sessions (user_id);

CREATE TABLE queue_states (
    queue TEXT NOT NULL PRIMARY KEY,
    open INTEGER NOT NULL,
    reason TEXT NOT NULL,
    since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- "Count my answers without my name": two tables that share no column but the site, and no order.
CREATE TABLE count_cube (
    site TEXT NOT NULL,
    month TEXT NOT NULL,
    area TEXT NOT NULL,
    band TEXT NOT NULL,
    barrier TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (site, month, area, band, barrier)
) STRICT, WITHOUT ROWID;

CREATE TABLE count_items (
    site TEXT NOT NULL,
    quarter TEXT NOT NULL,
    item TEXT NOT NULL,
    reply TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (site, quarter, item, reply)
) STRICT, WITHOUT ROWID;

-- When something was erased, and up to when `maintain` has made the bytes disappear.
CREATE TABLE erasures (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    erased INTEGER NOT NULL,
    cleaned INTEGER NOT NULL
) STRICT;

INSERT INTO erasures (id, erased, cleaned) VALUES (1, 0, 0);
