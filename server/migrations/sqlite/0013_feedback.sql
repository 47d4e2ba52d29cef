-- What people say of the service: a poor sentence, or something that was hard to use. `body` (what was typed), `contact` and `note`
-- (what was answered) are sealed. `message`: id of the sentence; `step`: the page; neither says who was there.
CREATE TABLE feedback (
    id BLOB NOT NULL PRIMARY KEY,
    site TEXT NOT NULL,
    kind TEXT NOT NULL,
    lang TEXT NOT NULL,
    message TEXT,
    step TEXT,
    made INTEGER NOT NULL,
    due INTEGER,
    body BLOB NOT NULL,
    contact BLOB,
    done INTEGER,
    done_by BLOB REFERENCES users (id),
    note BLOB,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX feedback_open ON feedback (site, kind, due, lang, made, id) WHERE done IS NULL;
CREATE INDEX feedback_done ON feedback (site, done) WHERE done IS NOT NULL;
