-- Who must be told of a case's phase is told when it changes. `told_phase`: the phase of which everybody knows, '' when the case is
-- over; `phase_watch`: something has happened since by which it may be another one.
ALTER TABLE cases ADD COLUMN told_phase TEXT NOT NULL DEFAULT 'intake';
ALTER TABLE cases ADD COLUMN phase_watch BIGINT;

CREATE INDEX cases_phase ON cases (phase_watch, id) WHERE phase_watch IS NOT NULL;
