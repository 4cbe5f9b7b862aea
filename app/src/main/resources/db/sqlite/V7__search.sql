-- The words of what can be found, as they stand there and by their stems; rowid is searched.number.
CREATE VIRTUAL TABLE search_words USING fts5 (
    words, stems, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0'
);
