-- What kind of text a report is, who wrote it, and when the words of a transcript are heard: a line each, of start and end in code
-- points, and from and to in milliseconds, then the speaker.
ALTER TABLE report ADD COLUMN kind TEXT NOT NULL DEFAULT 'article';
ALTER TABLE report ADD COLUMN byline TEXT;
ALTER TABLE report ADD COLUMN utterances TEXT;
