-- The second step of signing in. `secret` is sealed; `active`: one right code has come; `step`: the last one used, so that no
-- code works twice.
CREATE TABLE second_steps (
    user_id BLOB NOT NULL PRIMARY KEY REFERENCES users (id),
    secret BLOB NOT NULL,
    active INTEGER NOT NULL,
    step INTEGER NOT NULL,
    started INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Recovery codes that nobody has used yet, as keyed hashes.
CREATE TABLE recovery_codes (
    user_id BLOB NOT NULL REFERENCES users (id),
    code_hash BLOB NOT NULL,
    PRIMARY KEY (user_id, code_hash)
) STRICT, WITHOUT ROWID;

-- Browsers that have shown the right password and not yet the second step: no session, and gone after minutes.
CREATE TABLE half_sign_ins (
    token_hash BLOB NOT NULL PRIMARY KEY,
    user_id BLOB NOT NULL REFERENCES users (id),
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX half_sign_ins_user ON half_sign_ins (user_id);

-- Accounts of people who sign in through the organisation's provider: keyed hash of issuer and subject. They have no password.
ALTER TABLE users ADD COLUMN subject BLOB;

CREATE UNIQUE INDEX users_subject ON users (subject);

-- Browsers that went to the provider and are not back yet. What must come back they keep themselves, sealed.
CREATE TABLE provider_sign_ins (
    state_hash BLOB NOT NULL PRIMARY KEY,
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
