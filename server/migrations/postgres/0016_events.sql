-- Events to which people come, and who has signed up.
-- `title`, `about`: by language, as JSON, public. `langs`, `access`: names with spaces between. `offer_hours`: so long a place that
-- becomes free is kept for who waits until they say yes; 0: they have it at once. `closes`: from then on nobody signs up. `came`: how
-- many had a place, written when the sign-ups are erased.
CREATE TABLE events (
    id BYTEA NOT NULL PRIMARY KEY,
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
    begins BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    closes BIGINT NOT NULL,
    capacity BIGINT NOT NULL,
    waiting BIGINT NOT NULL,
    offer_hours BIGINT NOT NULL,
    called_off BIGINT,
    came BIGINT,
    made_by BYTEA NOT NULL REFERENCES users (id),
    made BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    version BIGINT NOT NULL
);

CREATE INDEX events_site ON events (site, begins, id);

-- `ord`: the order of coming. `stand`: has a place, is kept one until `until`, waits, let it lapse, took the name off. `code_hash`: of
-- the code that opens the sign-up. `case_id`: whose case's code was used. `remind`: when to be reminded. `body` (who it is) and `mail`
-- are sealed.
CREATE TABLE sign_ups (
    id BYTEA NOT NULL PRIMARY KEY,
    event_id BYTEA NOT NULL REFERENCES events (id),
    ord BIGINT NOT NULL,
    stand TEXT NOT NULL,
    until BIGINT,
    lang TEXT NOT NULL,
    code_hash BYTEA NOT NULL UNIQUE,
    case_id BYTEA REFERENCES cases (id),
    body BYTEA NOT NULL,
    mail BYTEA,
    remind BIGINT,
    made BIGINT NOT NULL,
    changed BIGINT NOT NULL
);

CREATE UNIQUE INDEX sign_ups_event ON sign_ups (event_id, ord);
CREATE INDEX sign_ups_case ON sign_ups (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX sign_ups_remind ON sign_ups (remind) WHERE remind IS NOT NULL;
CREATE INDEX sign_ups_until ON sign_ups (until) WHERE until IS NOT NULL;

-- A mail to somebody who has signed up.
ALTER TABLE outbox ADD COLUMN sign_up BYTEA REFERENCES sign_ups (id);
CREATE INDEX outbox_sign_up ON outbox (sign_up) WHERE sign_up IS NOT NULL;

-- No samples of sealed values in the statistics: erased ones would live on there.
ALTER TABLE sign_ups ALTER body SET STATISTICS 0, ALTER mail SET STATISTICS 0, ALTER code_hash SET STATISTICS 0;
