-- Events to which people come, and who has signed up.
-- `title`, `about`: by language, as JSON, public. `langs`, `access`: names with spaces between. `offer_hours`: so long a place that
-- becomes free is kept for who waits until they say yes; 0: they have it at once. `closes`: from then on nobody signs up. `came`: how
-- many had a place, written when the sign-ups are erased.
CREATE TABLE events (
    id BLOB NOT NULL PRIMARY KEY,
    site TEXT NOT NULL,
    org TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    spot TEXT NOT NULL,
    link TEXT NOT NULL,
    area TEXT,
    langs TEXT NOT NULL,
    access TEXT NOT NULL,
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    closes INTEGER NOT NULL,
    capacity INTEGER NOT NULL,
    waiting INTEGER NOT NULL,
    offer_hours INTEGER NOT NULL,
    called_off INTEGER,
    came INTEGER,
    made_by BLOB NOT NULL REFERENCES users (id),
    made INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX events_site ON events (site, begins, id);

-- `ord`: the order of coming. `stand`: has a place, is kept one until `until`, waits, let it lapse, took the name off. `code_hash`: of
-- the code that opens the sign-up. `case_id`: whose case's code was used. `remind`: when to be reminded. `body` (who it is) and `mail`
-- are sealed.
CREATE TABLE sign_ups (
    id BLOB NOT NULL PRIMARY KEY,
    event_id BLOB NOT NULL REFERENCES events (id),
    ord INTEGER NOT NULL,
    stand TEXT NOT NULL,
    until INTEGER,
    lang TEXT NOT NULL,
    code_hash BLOB NOT NULL UNIQUE,
    case_id BLOB REFERENCES cases (id),
    body BLOB NOT NULL,
    mail BLOB,
    remind INTEGER,
    made INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX sign_ups_event ON sign_ups (event_id, ord);
CREATE INDEX sign_ups_case ON sign_ups (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX sign_ups_remind ON sign_ups (remind) WHERE remind IS NOT NULL;
CREATE INDEX sign_ups_until ON sign_ups (until) WHERE until IS NOT NULL;

-- A mail to somebody who has signed up.
ALTER TABLE outbox ADD COLUMN sign_up BLOB REFERENCES sign_ups (id);
CREATE INDEX outbox_sign_up ON outbox (sign_up) WHERE sign_up IS NOT NULL;
