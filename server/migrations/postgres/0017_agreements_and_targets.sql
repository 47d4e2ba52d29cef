-- Cooperation agreements between organisations of a site. `parties` and `parts` as ",college,oulu,": which organisations, and which
-- parts of a case they may share. `ends` NULL: until somebody ends it. `renews`: the agreement that this one follows.
-- `purpose` and `decides` (who decides about it) are sealed.
CREATE TABLE agreements (
    id BYTEA NOT NULL PRIMARY KEY,
    site TEXT NOT NULL,
    parties TEXT NOT NULL,
    parts TEXT NOT NULL,
    starts BIGINT NOT NULL,
    ends BIGINT,
    ended BIGINT,
    ended_by BYTEA REFERENCES users (id),
    made BIGINT NOT NULL,
    made_by BYTEA NOT NULL REFERENCES users (id),
    renews BYTEA REFERENCES agreements (id),
    purpose BYTEA NOT NULL,
    decides BYTEA NOT NULL
);

CREATE INDEX agreements_site ON agreements (site, starts, id);

-- No samples of sealed values in the statistics.
ALTER TABLE agreements ALTER purpose SET STATISTICS 0, ALTER decides SET STATISTICS 0;

-- What erased cases count for in the targets of projects: how many of a kind in a month, and nothing else of them.
CREATE TABLE target_tally (
    site TEXT NOT NULL,
    kind TEXT NOT NULL,
    month TEXT NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (site, kind, month)
);

CREATE INDEX cases_sent ON cases (site, created);
CREATE INDEX case_events_reached ON case_events (outcome, case_id, at) WHERE kind IN ('closed', 'followed-up') AND outcome IN ('started-work', 'started-training');
