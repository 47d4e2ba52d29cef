-- What people saved to go on elsewhere: encrypted in their browser under a code that never comes here. Found by a keyed hash
-- of what the browser derives from the code; nothing says whose it is or when it was saved.
CREATE TABLE kept (
    id_hash BLOB NOT NULL PRIMARY KEY,
    site TEXT NOT NULL,
    expires INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX kept_expires ON kept (expires);
