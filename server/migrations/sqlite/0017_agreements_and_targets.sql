-- Cooperation agreements between organisations of a site. `parties` and `parts` as ",college,oulu,": which organisations, and which
-- parts of a case they may share. `ends` NULL: until somebody ends it. `renews`: the agreement that this one follows.
-- `purpose` and `decides` (who decides about it) are sealed.
CREATE TABLE agreements (
    id BLOB NOT NULL PRIMARY KEY,
    site TEXT NOT NULL,
    parties TEXT NOT NULL,
    parts TEXT NOT NULL,
    starts INTEGER NOT NULL,
    ends INTEGER,
    ended INTEGER,
    ended_by BLOB REFERENCES users (id),
    made INTEGER NOT NULL,
    made_by BLOB NOT NULL REFERENCES users (id),
    renews BLOB REFERENCES agreements (id),
    purpose BLOB NOT NULL,
    decides BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX agreements_site ON agreements (site, starts, id);

-- What erased cases count for in the targets of projects: how many of a kind in a month, and nothing else of them.
CREATE TABLE target_tally (
    site TEXT NOT NULL,
    kind TEXT NOT NULL,
    month TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (site, kind, month)
) STRICT, WITHOUT ROWID;

CREATE INDEX cases_sent ON cases (site, created);
CREATE INDEX case_events_reached ON case_events (outcome, case_id, at) WHERE kind IN ('closed', 'followed-up') AND outcome IN ('started-work', 'started-training');
