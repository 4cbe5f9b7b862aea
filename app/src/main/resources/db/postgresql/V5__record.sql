-- The bytes of the inputs, in parts of a mebibyte, counted from 0; they come before the row that names them. The embedded ledger
-- has them in files instead.
CREATE TABLE input_part (
    sha256 TEXT    NOT NULL,
    part   INTEGER NOT NULL,
    bytes  BYTEA   NOT NULL,
    PRIMARY KEY (sha256, part)
);

-- Sorted by their bytes, as SQLite does, whatever the database's language.
ALTER TABLE report ALTER COLUMN published TYPE TEXT COLLATE "C";
ALTER TABLE report ALTER COLUMN published_day TYPE TEXT COLLATE "C";
ALTER TABLE occurrence ALTER COLUMN path TYPE TEXT COLLATE "C";
ALTER TABLE occurrence ALTER COLUMN ref TYPE TEXT COLLATE "C";
ALTER TABLE log ALTER COLUMN written_at TYPE TEXT COLLATE "C";

-- An index over values takes no more than about 2,700 bytes of one; publishers' dates and names may be longer.
DROP INDEX report_published;
CREATE INDEX report_published ON report (published_day, id);
DROP INDEX statement_name_name;
CREATE INDEX statement_name_name ON statement_name USING hash (name);

-- An entry of the log is never changed and never taken away.
CREATE FUNCTION log_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the log is only ever added to';
END
$$;
CREATE TRIGGER log_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON log
    EXECUTE FUNCTION log_is_only_added_to();
