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
