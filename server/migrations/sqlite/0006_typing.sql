-- What members of staff have typed and not sent yet: one draft a person, case and form, sealed for exactly these three.
CREATE TABLE drafts (
    case_id BLOB NOT NULL REFERENCES cases (id),
    user_id BLOB NOT NULL REFERENCES users (id),
    form TEXT NOT NULL,
    saved INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (case_id, user_id, form)
) STRICT, WITHOUT ROWID;

CREATE INDEX drafts_saved ON drafts (saved);

-- A form may arrive after its session has ended. For a while we still know whose it was, and nothing can be done with it
-- but keeping what was typed for that person. A trigger, so that no way of ending a session can forget it.
CREATE TABLE ended_sessions (
    token_hash BLOB NOT NULL PRIMARY KEY,
    user_id BLOB NOT NULL REFERENCES users (id),
    csrf TEXT NOT NULL,
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX ended_sessions_user ON ended_sessions (user_id);
CREATE INDEX ended_sessions_expires ON ended_sessions (expires);

CREATE TRIGGER sessions_ended AFTER DELETE ON sessions BEGIN
    INSERT OR IGNORE INTO ended_sessions (token_hash, user_id, csrf, expires)
    VALUES (OLD.token_hash, OLD.user_id, OLD.csrf, OLD.expires);
END;

-- What somebody has set for themselves at the desk.
CREATE TABLE desk_settings (
    user_id BLOB NOT NULL PRIMARY KEY REFERENCES users (id),
    shortcuts INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A queue's filter under a name of one's own. Neither the name nor the filter is about a person.
CREATE TABLE saved_filters (
    user_id BLOB NOT NULL REFERENCES users (id),
    queue TEXT NOT NULL,
    name TEXT NOT NULL,
    asked TEXT NOT NULL,
    PRIMARY KEY (user_id, queue, name)
) STRICT, WITHOUT ROWID;
