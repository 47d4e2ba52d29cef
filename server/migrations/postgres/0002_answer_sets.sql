-- "Count my answers without my name", for calibration: what one person answered stays together, because an item's parameters
-- cannot be estimated from its answers alone. Answers to items, described people, tasks and activities as JSON by id; no
-- site, area, text, code or id, and no day but the quarter.
-- The key is drawn anew for each set and says nothing. Rows lie as they come until `suunta maintain` writes them anew in the key's
-- order and under one transaction: run it nightly.
CREATE TABLE answer_sets (
    key BYTEA NOT NULL PRIMARY KEY CHECK (octet_length(key) = 16),
    quarter TEXT NOT NULL,
    lang TEXT NOT NULL,
    answers TEXT NOT NULL
);

-- Counts of single answers say nothing that the sets do not, and cannot be joined to any.
DROP TABLE count_items;
