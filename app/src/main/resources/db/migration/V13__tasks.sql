-- What people may want to look at, and who says how much: parts of the catalogue (docs/adr/0018-the-reading-room.md).

-- kind is possible-link, doubtful or stale-figure; weight is from 0 to 1000, the likeliest to need a look first.
-- other_* is the second statement of a possible link, and the newer figure's of a stale one.
CREATE TABLE task (
    storyline_id    TEXT    NOT NULL REFERENCES storyline (id),
    position        INTEGER NOT NULL,
    kind            TEXT    NOT NULL,
    weight          INTEGER NOT NULL,
    statement_id    TEXT    NOT NULL,
    report_id       TEXT    NOT NULL,
    party           TEXT    NOT NULL,
    words           TEXT    NOT NULL,
    other_id        TEXT,
    other_report_id TEXT,
    other_party     TEXT,
    other_words     TEXT,
    PRIMARY KEY (storyline_id, position)
);
CREATE INDEX task_weight ON task (kind, weight);

-- Of a statement whose voice it is: named, unnamed, or own, which is the outlet's.
ALTER TABLE searched ADD COLUMN voice TEXT;
CREATE INDEX searched_party ON searched (party, said_earliest);
