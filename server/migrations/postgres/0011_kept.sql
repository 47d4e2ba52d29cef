-- What people saved to go on elsewhere: encrypted in their browser under a code that never comes here. Found by a keyed hash
-- of what the browser derives from the code; nothing says whose it is or when it was saved.
CREATE TABLE kept (
    id_hash BYTEA NOT NULL PRIMARY KEY,
    site TEXT NOT NULL,
    expires BIGINT NOT NULL,
    body BYTEA NOT NULL
);

CREATE INDEX kept_expires ON kept (expires);

-- Statistics keep samples of the values; what is encrypted does not compress, and trying costs time.
ALTER TABLE kept ALTER body SET STATISTICS 0, ALTER body SET STORAGE EXTERNAL;
