-- What members of staff have typed and not sent yet: one draft a person, case and form, sealed for exactly these three.
CREATE TABLE drafts (
    case_id BYTEA NOT NULL REFERENCES cases (id),
    user_id BYTEA NOT NULL REFERENCES users (id),
    form TEXT NOT NULL,
    saved BIGINT NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (case_id, user_id, form)
);

CREATE INDEX drafts_saved ON drafts (saved);

-- Statistics keep samples of the values; sealed values do not compress, and trying costs time.
ALTER TABLE drafts ALTER body SET STATISTICS 0, ALTER body SET STORAGE EXTERNAL;

-- A form may arrive after its session has ended. For a while we still know whose it was, and nothing can be done with it
-- but keeping what was typed for that person. A trigger, so that no way of ending a session can forget it.
CREATE TABLE ended_sessions (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    user_id BYTEA NOT NULL REFERENCES users (id),
    csrf TEXT NOT NULL,
    expires BIGINT NOT NULL
);

CREATE INDEX ended_sessions_user ON ended_sessions (user_id);
CREATE INDEX ended_sessions_expires ON ended_sessions (expires);

CREATE FUNCTION session_ended() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN
        INSERT INTO ended_sessions (token_hash, user_id, csrf, expires)
        VALUES (OLD.token_hash, OLD.user_id, OLD.csrf, OLD.expires) ON CONFLICT DO NOTHING;
        RETURN NULL;
    END $$;
CREATE TRIGGER sessions_ended AFTER DELETE ON sessions FOR EACH ROW EXECUTE FUNCTION session_ended();

-- What somebody has set for themselves at the desk.
CREATE TABLE desk_settings (
    user_id BYTEA NOT NULL PRIMARY KEY REFERENCES users (id),
    shortcuts BIGINT NOT NULL
);

-- A queue's filter under a name of one's own. Neither the name nor the filter is about a person.
CREATE TABLE saved_filters (
    user_id BYTEA NOT NULL REFERENCES users (id),
    queue TEXT NOT NULL,
    name TEXT NOT NULL,
    asked TEXT NOT NULL,
    PRIMARY KEY (user_id, queue, name)
);
