-- Storylines, claims and words to search by (docs/adr/0017-search.md). All of it is made of the tables before it,
-- and may be emptied at any time: it is made again when it is next needed.

-- What it was made of: the last entry of the log, and the programs and tables that made it. No row while there is nothing.
CREATE TABLE catalogue (
    id       INTEGER NOT NULL PRIMARY KEY,
    sequence BIGINT  NOT NULL,
    maker    TEXT    NOT NULL
);

-- state is a hash of all that a storyline's claims are made of.
CREATE TABLE storyline (
    id    TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    title TEXT NOT NULL
);

CREATE TABLE storyline_report (
    report_id    TEXT NOT NULL PRIMARY KEY,
    storyline_id TEXT NOT NULL REFERENCES storyline (id)
);
CREATE INDEX storyline_report_storyline ON storyline_report (storyline_id);

-- A report, a statement or a claim as it can be found. report_id is the report in which its words stand; days are ISO 8601.
CREATE TABLE searched (
    number        BIGINT NOT NULL PRIMARY KEY,
    kind          TEXT   NOT NULL,
    id            TEXT   NOT NULL,
    storyline_id  TEXT   NOT NULL REFERENCES storyline (id),
    report_id     TEXT   NOT NULL,
    words         TEXT   NOT NULL,
    party         TEXT   NOT NULL,
    stance        TEXT,
    status        TEXT,
    said_earliest TEXT,
    said_latest   TEXT
);
CREATE INDEX searched_id ON searched (id, kind);
CREATE INDEX searched_storyline ON searched (storyline_id);
CREATE INDEX searched_said ON searched (said_latest, number);

-- kind is source, outlet or measure; value is in small letters.
CREATE TABLE searched_tag (
    number BIGINT NOT NULL REFERENCES searched (number),
    kind   TEXT   NOT NULL,
    value  TEXT   NOT NULL,
    PRIMARY KEY (number, kind, value)
);

-- When what it says happened.
CREATE TABLE searched_day (
    number   BIGINT  NOT NULL REFERENCES searched (number),
    position INTEGER NOT NULL,
    earliest TEXT    NOT NULL,
    latest   TEXT    NOT NULL,
    PRIMARY KEY (number, position)
);
