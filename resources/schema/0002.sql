-- Version 2: what people decide about findings, and forms that are not saved yet.

-- A warning that a person has answered: it stays shown, with the reason. `field` as the finding names it.
CREATE TABLE finding_answer (
    record_id INTEGER NOT NULL REFERENCES record (id),
    rule TEXT NOT NULL,
    field TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL,
    PRIMARY KEY (record_id, rule, field)
) STRICT, WITHOUT ROWID;

-- Records that look alike and that a person has found to be two.
CREATE TABLE distinct_pair (
    first_id INTEGER NOT NULL REFERENCES record (id),
    second_id INTEGER NOT NULL REFERENCES record (id),
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX distinct_pair_by_second ON distinct_pair (second_id);

-- Words that users add to the lists of the checks (worth, neutral).
CREATE TABLE checked_word (
    list TEXT NOT NULL,
    language TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (list, language, word)
) STRICT, WITHOUT ROWID;

-- Unfinished forms: kept while somebody types, gone when the form is saved or dropped. Never recorded, never exported.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    type TEXT NOT NULL, -- response, actor, event, source, target, regime
    record_id INTEGER, -- NULL: a record that is not saved yet
    time TEXT NOT NULL,
    content TEXT NOT NULL -- JSON
) STRICT;
CREATE UNIQUE INDEX draft_by_record ON draft (record_id) WHERE record_id IS NOT NULL;
