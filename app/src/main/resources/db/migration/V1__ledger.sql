-- The ledger of read reports (docs/adr/0010-the-ledger.md). Plain SQL for SQLite and PostgreSQL.
--
-- Ids are content hashes. Spans count Unicode code points into report.text, [span_start, span_end). Dates are ISO 8601.
-- Decimal numbers are text, so that no database rounds them.

-- What was read: the bytes lie beside the database under inputs/, by their SHA-256.
CREATE TABLE input (
    sha256  TEXT   NOT NULL PRIMARY KEY,
    size    BIGINT NOT NULL,
    kept_at TEXT   NOT NULL
);

CREATE TABLE report (
    id               TEXT    NOT NULL PRIMARY KEY,
    headline         TEXT,
    outlet           TEXT,
    published        TEXT,
    published_day    TEXT,
    url              TEXT,
    language         TEXT,
    text             TEXT    NOT NULL,
    headline_in_text BOOLEAN NOT NULL
);
CREATE INDEX report_published ON report (published_day, published, id);

-- Where a report was found; the same report may lie in several inputs.
CREATE TABLE occurrence (
    id           TEXT   NOT NULL PRIMARY KEY,
    report_id    TEXT   NOT NULL REFERENCES report (id),
    input_sha256 TEXT   NOT NULL REFERENCES input (sha256),
    line         BIGINT NOT NULL,
    path         TEXT,
    ref          TEXT
);
CREATE INDEX occurrence_report ON occurrence (report_id);
CREATE INDEX occurrence_input ON occurrence (input_sha256);

-- What a program made of a report. A reading is never changed: other results are another reading.
CREATE TABLE reading (
    id        TEXT NOT NULL PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report (id),
    made_by   TEXT NOT NULL,
    read_at   TEXT NOT NULL
);
CREATE INDEX reading_report ON reading (report_id);

-- The reading of each report that counts: the last one.
CREATE TABLE current_reading (
    report_id  TEXT NOT NULL PRIMARY KEY REFERENCES report (id),
    reading_id TEXT NOT NULL REFERENCES reading (id)
);
CREATE INDEX current_reading_reading ON current_reading (reading_id);

CREATE TABLE credit (
    reading_id TEXT    NOT NULL REFERENCES reading (id),
    position   INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    PRIMARY KEY (reading_id, position)
);

CREATE TABLE time_mention (
    reading_id TEXT    NOT NULL REFERENCES reading (id),
    position   INTEGER NOT NULL,
    id         TEXT    NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    type       TEXT    NOT NULL,
    value      TEXT    NOT NULL,
    earliest   TEXT,
    latest     TEXT,
    PRIMARY KEY (reading_id, position)
);

CREATE TABLE figure (
    reading_id TEXT    NOT NULL REFERENCES reading (id),
    position   INTEGER NOT NULL,
    id         TEXT    NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    low        TEXT,
    high       TEXT,
    qualifier  TEXT    NOT NULL,
    unit       TEXT,
    counts     TEXT,
    measure    TEXT,
    additional BOOLEAN NOT NULL,
    PRIMARY KEY (reading_id, position)
);

CREATE TABLE statement (
    reading_id    TEXT             NOT NULL REFERENCES reading (id),
    position      INTEGER          NOT NULL,
    id            TEXT             NOT NULL,
    source_kind   TEXT             NOT NULL,
    form          TEXT             NOT NULL,
    stance        TEXT             NOT NULL,
    medium_kind   TEXT,
    medium_start  INTEGER,
    medium_end    INTEGER,
    said_start    INTEGER,
    said_end      INTEGER,
    said_earliest TEXT,
    said_latest   TEXT,
    confidence    DOUBLE PRECISION NOT NULL,
    made_by       TEXT             NOT NULL,
    PRIMARY KEY (reading_id, position)
);
CREATE INDEX statement_id ON statement (id);

-- The words of a statement: role is source, cue, content or hedge. "statement" is the statement's position.
CREATE TABLE statement_span (
    reading_id TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    statement  INTEGER NOT NULL,
    role       TEXT    NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    PRIMARY KEY (reading_id, position),
    FOREIGN KEY (reading_id, statement) REFERENCES statement (reading_id, position)
);

-- The names of the parties that a statement's source is.
CREATE TABLE statement_name (
    reading_id TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    statement  INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    PRIMARY KEY (reading_id, position),
    FOREIGN KEY (reading_id, statement) REFERENCES statement (reading_id, position)
);
CREATE INDEX statement_name_name ON statement_name (name);

-- What a statement points to: role is about (a statement's id), figure or time (an id in the same reading).
CREATE TABLE statement_link (
    reading_id TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    statement  INTEGER NOT NULL,
    role       TEXT    NOT NULL,
    target     TEXT    NOT NULL,
    PRIMARY KEY (reading_id, position),
    FOREIGN KEY (reading_id, statement) REFERENCES statement (reading_id, position)
);

CREATE TABLE open_question (
    reading_id TEXT    NOT NULL REFERENCES reading (id),
    position   INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    PRIMARY KEY (reading_id, position)
);

-- headline_start and headline_end count into report.headline, or into report.text where the headline stands in it.
CREATE TABLE headline_gap (
    reading_id     TEXT    NOT NULL REFERENCES reading (id),
    position       INTEGER NOT NULL,
    kind           TEXT    NOT NULL,
    headline_start INTEGER NOT NULL,
    headline_end   INTEGER NOT NULL,
    body_start     INTEGER NOT NULL,
    body_end       INTEGER NOT NULL,
    PRIMARY KEY (reading_id, position)
);
