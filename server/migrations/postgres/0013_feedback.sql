-- What people say of the service: a poor sentence, or something that was hard to use. `body` (what was typed), `contact` and `note`
-- (what was answered) are sealed. `message`: id of the sentence; `step`: the page; neither says who was there.
CREATE TABLE feedback (
    id BYTEA NOT NULL PRIMARY KEY,
    site TEXT NOT NULL,
    kind TEXT NOT NULL,
    lang TEXT NOT NULL,
    message TEXT,
    step TEXT,
    made BIGINT NOT NULL,
    due BIGINT,
    body BYTEA NOT NULL,
    contact BYTEA,
    done BIGINT,
    done_by BYTEA REFERENCES users (id),
    note BYTEA,
    version BIGINT NOT NULL
);

CREATE INDEX feedback_open ON feedback (site, kind, due, lang, made, id) WHERE done IS NULL;
CREATE INDEX feedback_done ON feedback (site, done) WHERE done IS NOT NULL;

-- No samples of sealed values in the statistics: erased ones would live on there.
ALTER TABLE feedback ALTER body SET STATISTICS 0, ALTER contact SET STATISTICS 0, ALTER note SET STATISTICS 0;
