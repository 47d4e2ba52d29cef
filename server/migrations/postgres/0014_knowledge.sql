-- What regions need, as coordinators bring it: one row an import, `body` its lines as JSON. The newest of a site and kind that is not
-- undone holds; `number` counts them, so that of two who import at once one is told. Nothing here is about a person who seeks work.
CREATE TABLE demand_imports (
    id BYTEA NOT NULL PRIMARY KEY,
    site TEXT NOT NULL,
    kind TEXT NOT NULL,
    number BIGINT NOT NULL,
    made BIGINT NOT NULL,
    made_by BYTEA NOT NULL REFERENCES users (id),
    file TEXT NOT NULL,
    lines BIGINT NOT NULL,
    left_out BIGINT NOT NULL,
    body TEXT NOT NULL,
    undone BIGINT,
    undone_by BYTEA REFERENCES users (id)
);

CREATE UNIQUE INDEX demand_imports_number ON demand_imports (site, kind, number);

-- "Count my answers without my name", for the published statistics: one increment of each fixed table, and of nothing that joins
-- two tables. `row_id` is the category of the table's first variable, '' where it has none. Exact, and gone once its month is published.
CREATE TABLE count_cells (
    site TEXT NOT NULL,
    month TEXT NOT NULL,
    facet TEXT NOT NULL,
    row_id TEXT NOT NULL,
    category TEXT NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (site, month, facet, row_id, category)
);

-- Published statistics: written once, never changed. `first_month` counts from the beginning of year 0.
CREATE TABLE publications (
    site TEXT NOT NULL,
    population TEXT NOT NULL,
    first_month BIGINT NOT NULL,
    length TEXT NOT NULL,
    k BIGINT NOT NULL,
    made BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (site, population, first_month)
);
