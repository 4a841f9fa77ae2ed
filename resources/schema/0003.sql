-- Version 3: what stands beside a word of the users' lists: what is recommended instead of it, or why it is on the list.
ALTER TABLE checked_word ADD COLUMN instead TEXT NOT NULL DEFAULT '';
