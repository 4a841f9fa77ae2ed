-- Version 4: the records that hold a word, as sets. Made from response_search, never recorded, and can be made anew at any
-- time: see core/catalogue/wordsets.h.

-- place 0, 1: what holds a word in `plain`, `names`; 2, 3: what holds a word that begins so; 4: the ids of the records, in the
-- order of their numbers in the sets.
CREATE TABLE word_rows (
    making INTEGER NOT NULL,
    place INTEGER NOT NULL,
    word TEXT NOT NULL,
    numbers BLOB NOT NULL, -- a Roaring bitmap in its portable form
    PRIMARY KEY (making, place, word)
) STRICT, WITHOUT ROWID;

-- Records whose words were written, or that were removed, since a making of the sets began.
CREATE TABLE word_fresh (
    record_id INTEGER PRIMARY KEY,
    making INTEGER NOT NULL
) STRICT;

-- The words of those as in response_search.
CREATE VIRTUAL TABLE word_fresh_text USING fts5 (
    plain, names,
    tokenize = "unicode61 remove_diacritics 0"
);
