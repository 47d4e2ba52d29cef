-- "Count my answers without my name", for calibration: what one person answered stays together, because an item's parameters
-- cannot be estimated from its answers alone. Answers to items, described people, tasks and activities as JSON by id; no
-- site, area, text, code or id, and no day but the quarter.
-- The key is drawn anew for each set, and rows lie in its order: neither says when a set came, or after which.
CREATE TABLE answer_sets (
    key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 16),
    quarter TEXT NOT NULL,
    lang TEXT NOT NULL,
    answers TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Counts of single answers say nothing that the sets do not, and cannot be joined to any.
DROP TABLE count_items;
