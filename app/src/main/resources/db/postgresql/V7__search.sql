-- The words of what can be found, as they stand there and, after an equals sign, by their stems.
CREATE TABLE search_words (
    number BIGINT   NOT NULL PRIMARY KEY,
    vector TSVECTOR NOT NULL
);
CREATE INDEX search_words_vector ON search_words USING gin (vector);

-- Sorted by their bytes, as SQLite does, whatever the database's language.
ALTER TABLE searched ALTER COLUMN said_earliest TYPE TEXT COLLATE "C";
ALTER TABLE searched ALTER COLUMN said_latest TYPE TEXT COLLATE "C";
ALTER TABLE searched_day ALTER COLUMN earliest TYPE TEXT COLLATE "C";
ALTER TABLE searched_day ALTER COLUMN latest TYPE TEXT COLLATE "C";
