-- What regions need, as coordinators bring it: one row an import, `body` its lines as JSON. The newest of a site and kind that is not
-- undone holds; `number` counts them, so that of two who import at once one is told. Nothing here is about a person who seeks work.
CREATE TABLE demand_imports (
    id BLOB NOT NULL PRIMARY KEY,
    site TEXT NOT NULL,
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    made INTEGER NOT NULL,
    made_by BLOB NOT NULL REFERENCES users (id),
    file TEXT NOT NULL,
    lines INTEGER NOT NULL,
    left_out INTEGER NOT NULL,
    body TEXT NOT NULL,
    undone INTEGER,
    undone_by BLOB REFERENCES users (id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX demand_imports_number ON demand_imports (site, kind, number);
