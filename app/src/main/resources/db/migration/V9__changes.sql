-- What changed in claims from one whole catalogue to the next (docs/adr/0019-the-api.md), and who is told of it. Like accounts they belong to
-- the place and are in no copy of a ledger.

-- How each claim of the catalogue stands; a part of the catalogue, made with it. statements, denials and stale are ids, divided by spaces.
CREATE TABLE claim_state (
    storyline_id TEXT   NOT NULL REFERENCES storyline (id),
    position     BIGINT NOT NULL,
    id           TEXT   NOT NULL,
    report_id    TEXT   NOT NULL,
    text         TEXT   NOT NULL,
    status       TEXT   NOT NULL,
    statements   TEXT   NOT NULL,
    denials      TEXT   NOT NULL,
    stale        TEXT   NOT NULL,
    PRIMARY KEY (storyline_id, position)
);

-- A catalogue from before has none of these: it is made anew.
DELETE FROM catalogue;

-- The same as it stood when changes were last looked for: up to which entry of the log, and of which storylines.
CREATE TABLE seen (
    id       INTEGER NOT NULL PRIMARY KEY,
    sequence BIGINT  NOT NULL
);
CREATE TABLE seen_storyline (
    id    TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL
);
CREATE TABLE seen_claim (
    storyline_id TEXT   NOT NULL REFERENCES seen_storyline (id),
    position     BIGINT NOT NULL,
    id           TEXT   NOT NULL,
    report_id    TEXT   NOT NULL,
    text         TEXT   NOT NULL,
    status       TEXT   NOT NULL,
    statements   TEXT   NOT NULL,
    denials      TEXT   NOT NULL,
    stale        TEXT   NOT NULL,
    PRIMARY KEY (storyline_id, position)
);

-- number counts from 1. sequence is the entry of the log up to which the later view goes, changed_at its time. status_before is NULL of a new
-- claim. evidence is ids, divided by spaces: of the statements that deny, or of the figures that are stale.
CREATE TABLE change (
    number        BIGINT NOT NULL PRIMARY KEY,
    id            TEXT   NOT NULL,
    sequence      BIGINT NOT NULL,
    changed_at    TEXT   NOT NULL,
    kind          TEXT   NOT NULL,
    storyline_id  TEXT   NOT NULL,
    claim_id      TEXT   NOT NULL,
    report_id     TEXT   NOT NULL,
    text          TEXT   NOT NULL,
    status_before TEXT,
    status_after  TEXT   NOT NULL,
    evidence      TEXT   NOT NULL
);
CREATE INDEX change_report ON change (report_id, number);

-- Who is told. secret signs what is sent, and is therefore kept as it is. told is the number of the last change that was taken. Where the last
-- try failed, failures counts how often in a row, failure says why, and nothing is sent before retry_at. report_id: only of the storyline that has it.
CREATE TABLE webhook (
    id         TEXT    NOT NULL PRIMARY KEY,
    url        TEXT    NOT NULL,
    secret     TEXT    NOT NULL,
    report_id  TEXT,
    added_by   TEXT    NOT NULL,
    created_at TEXT    NOT NULL,
    told       BIGINT  NOT NULL,
    failures   INTEGER NOT NULL,
    failure    TEXT,
    retry_at   TEXT
);
