-- What happened in the ledger, in the order in which it happened (docs/adr/0015-the-record.md). Rows are only ever added.
--
-- sequence counts from 1 without a gap. written_at is what the writer's clock told, ISO 8601 in UTC with three decimals; where
-- clocks disagree, sequence decides. actor is program or person; who is its name (a program's with its version). kind says what
-- happened, subject to what (an id), what is canonical JSON. hash is the SHA-256 of all the columns before it, in hexadecimal
-- digits; previous is the hash of the entry before, empty for the first.
CREATE TABLE log (
    sequence   BIGINT NOT NULL PRIMARY KEY,
    written_at TEXT   NOT NULL,
    actor      TEXT   NOT NULL,
    who        TEXT   NOT NULL,
    kind       TEXT   NOT NULL,
    subject    TEXT   NOT NULL,
    what       TEXT   NOT NULL,
    previous   TEXT   NOT NULL,
    hash       TEXT   NOT NULL
);
CREATE INDEX log_subject ON log (subject, sequence);
CREATE INDEX log_kind ON log (kind, sequence);
CREATE INDEX log_written_at ON log (written_at, sequence);

-- The last entry: one row, which a writer holds, so that there is one chain. Sequence 0 where there is none yet.
CREATE TABLE log_head (
    id       INTEGER NOT NULL PRIMARY KEY,
    sequence BIGINT  NOT NULL,
    hash     TEXT    NOT NULL
);
INSERT INTO log_head (id, sequence, hash) VALUES (1, 0, '');
