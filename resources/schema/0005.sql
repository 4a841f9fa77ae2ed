-- Version 5: briefings as their authors keep them, and what they were made of at one time.

CREATE TABLE briefing (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    is_template INTEGER NOT NULL DEFAULT 0 CHECK (is_template IN (0, 1)), -- others are begun from it
    content TEXT NOT NULL -- JSON: see core/records/briefingjson.h
) STRICT;

CREATE TABLE briefing_snapshot (
    id INTEGER PRIMARY KEY,
    briefing_id INTEGER NOT NULL REFERENCES briefing (id),
    name TEXT NOT NULL,
    state INTEGER NOT NULL, -- the last change there was
    content TEXT NOT NULL, -- of the briefing as it was then
    records TEXT NOT NULL -- a line for each: its id and that of the last change that had touched it, if any
) STRICT;
CREATE INDEX briefing_snapshot_by_briefing ON briefing_snapshot (briefing_id);
