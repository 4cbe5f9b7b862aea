-- The directions of words that were searched by what they mean (docs/adr/0017-search.md): signed bytes, of which only the
-- ratios count. words_id is a hash of the words, model the SHA-256 of what made it. Made again where it is missing.
CREATE TABLE embedding (
    model    TEXT  NOT NULL,
    words_id TEXT  NOT NULL,
    vector   BYTEA NOT NULL,
    PRIMARY KEY (model, words_id)
);
