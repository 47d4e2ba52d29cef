-- The next case of a queue is found at once, however many with an older deadline are held.
CREATE INDEX cases_waiting ON cases (queue, deadline, id) WHERE state = 'new';
