-- The catalogue, version 1. Every id is a 63-bit number unique over all tables (record.id).
-- Dates: EDTF text with the earliest and the latest Julian day (NULL: open or not given).

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row for everything that can carry texts, notes, tags, citations and relations.
CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    type TEXT NOT NULL -- response, actor, event, source, regime, target, norm, process, measure, listing, legal_act
) STRICT;

CREATE TABLE record_text (
    record_id INTEGER NOT NULL REFERENCES record (id),
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (record_id, field, language)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_text_titles ON record_text (language, record_id) WHERE field = 'title';

CREATE TABLE term (
    vocabulary TEXT NOT NULL,
    code TEXT NOT NULL,
    parent TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL,
    built_in INTEGER NOT NULL CHECK (built_in IN (0, 1)),
    replaced_by TEXT,
    valid_from TEXT,
    valid_until TEXT,
    PRIMARY KEY (vocabulary, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE term_text (
    vocabulary TEXT NOT NULL,
    code TEXT NOT NULL,
    field TEXT NOT NULL CHECK (field IN ('label', 'definition')),
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (vocabulary, code, field, language),
    FOREIGN KEY (vocabulary, code) REFERENCES term (vocabulary, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    title TEXT NOT NULL,
    title_language TEXT NOT NULL DEFAULT '',
    publisher TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '',
    date_earliest INTEGER,
    date_latest INTEGER,
    retrieved_on TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    archive_url TEXT NOT NULL DEFAULT '',
    archived_on TEXT NOT NULL DEFAULT '',
    local_file TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    mime TEXT NOT NULL DEFAULT '',
    reliability TEXT NOT NULL DEFAULT '',
    official INTEGER NOT NULL DEFAULT 0 CHECK (official IN (0, 1)),
    licence TEXT NOT NULL DEFAULT '',
    listed_as_extremist TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX source_url ON source (url, title);

CREATE TABLE actor (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    code TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL,
    parent_id INTEGER REFERENCES actor (id),
    iso2 TEXT NOT NULL DEFAULT '',
    seat TEXT NOT NULL DEFAULT '',
    neutral INTEGER NOT NULL DEFAULT 0 CHECK (neutral IN (0, 1)),
    neutral_basis TEXT NOT NULL DEFAULT '',
    neutral_from TEXT NOT NULL DEFAULT '',
    neutral_until TEXT NOT NULL DEFAULT '',
    side TEXT NOT NULL DEFAULT '',
    valid_from TEXT NOT NULL DEFAULT '',
    valid_until TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE actor_alias (
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    position INTEGER NOT NULL,
    alias TEXT NOT NULL,
    PRIMARY KEY (actor_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
    member_id INTEGER NOT NULL REFERENCES actor (id),
    position INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES actor (id),
    kind TEXT NOT NULL,
    from_date TEXT NOT NULL DEFAULT '',
    until_date TEXT NOT NULL DEFAULT '',
    suspended_from TEXT NOT NULL DEFAULT '',
    suspended_until TEXT NOT NULL DEFAULT '',
    source_id INTEGER REFERENCES source (id),
    PRIMARY KEY (member_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    trigger TEXT NOT NULL,
    date TEXT NOT NULL,
    date_earliest INTEGER,
    date_latest INTEGER,
    url TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE regime (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    key TEXT NOT NULL UNIQUE,
    issuer_id INTEGER REFERENCES actor (id),
    grounds TEXT NOT NULL DEFAULT '',
    established TEXT NOT NULL DEFAULT '',
    review_month INTEGER CHECK (review_month BETWEEN 1 AND 12),
    url TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE process (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    body_id INTEGER REFERENCES actor (id),
    stage TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE norm (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    kind TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    treaty_id INTEGER REFERENCES norm (id)
) STRICT;

CREATE TABLE target (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    type TEXT NOT NULL,
    named INTEGER NOT NULL DEFAULT 1 CHECK (named IN (0, 1)),
    position TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE target_identifier (
    target_id INTEGER NOT NULL REFERENCES target (id),
    scheme TEXT NOT NULL,
    identifier TEXT NOT NULL,
    PRIMARY KEY (target_id, scheme, identifier)
) STRICT, WITHOUT ROWID;

-- Responses, countermoves and reactions.
CREATE TABLE response (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    kind TEXT NOT NULL CHECK (kind IN ('response', 'countermove', 'reaction')),
    date TEXT NOT NULL DEFAULT '',
    date_earliest INTEGER,
    date_latest INTEGER,
    act_mode TEXT NOT NULL DEFAULT '',
    framing TEXT NOT NULL DEFAULT '',
    framing_locator TEXT NOT NULL DEFAULT '',
    legal_qualification TEXT NOT NULL DEFAULT '',
    legal_qualification_author TEXT NOT NULL DEFAULT '',
    label_by_actor TEXT NOT NULL DEFAULT '',
    label_by_target TEXT NOT NULL DEFAULT '',
    binding_note TEXT NOT NULL DEFAULT '',
    vote_for INTEGER CHECK (vote_for >= 0),
    vote_against INTEGER CHECK (vote_against >= 0),
    vote_abstained INTEGER CHECK (vote_abstained >= 0),
    vote_absent INTEGER CHECK (vote_absent >= 0),
    amount TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    pledge_stage TEXT NOT NULL DEFAULT '',
    regime_id INTEGER REFERENCES regime (id),
    process_id INTEGER REFERENCES process (id),
    coordination_group TEXT NOT NULL DEFAULT '',
    persons_new INTEGER CHECK (persons_new >= 0),
    entities_new INTEGER CHECK (entities_new >= 0),
    practical_effect TEXT NOT NULL DEFAULT '',
    confidence TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    workflow TEXT NOT NULL DEFAULT 'draft',
    sensitivity TEXT NOT NULL DEFAULT '',
    sense_override TEXT NOT NULL DEFAULT '',
    sense_reason TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    published INTEGER CHECK (published IN (0, 1)),
    codebook_version TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX response_by_date ON response (kind, date_earliest, date_latest, id);
CREATE INDEX response_by_latest ON response (date_latest);

-- Codes of a response: instrument, trigger, binding, purpose.
CREATE TABLE response_term (
    response_id INTEGER NOT NULL REFERENCES response (id),
    vocabulary TEXT NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (response_id, vocabulary, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX response_term_by_code ON response_term (vocabulary, code, response_id);

CREATE TABLE response_actor (
    response_id INTEGER NOT NULL REFERENCES response (id),
    position INTEGER NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    role TEXT NOT NULL,
    date TEXT NOT NULL DEFAULT '',
    statement_level TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (response_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX response_actor_by_actor ON response_actor (actor_id, role, response_id);

CREATE TABLE response_event (
    response_id INTEGER NOT NULL REFERENCES response (id),
    position INTEGER NOT NULL,
    event_id INTEGER NOT NULL REFERENCES event (id),
    PRIMARY KEY (response_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX response_event_by_event ON response_event (event_id, response_id);

CREATE TABLE measure (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    response_id INTEGER NOT NULL REFERENCES response (id),
    position INTEGER NOT NULL,
    instrument TEXT NOT NULL DEFAULT '',
    benefit TEXT NOT NULL DEFAULT '',
    direction TEXT NOT NULL DEFAULT '' CHECK (direction IN ('', 'withdraws', 'grants', 'restores')),
    deprives TEXT NOT NULL DEFAULT '',
    deprives_reason TEXT NOT NULL DEFAULT '',
    scope TEXT NOT NULL DEFAULT '',
    sectors TEXT NOT NULL DEFAULT '',
    from_date TEXT NOT NULL DEFAULT '',
    from_earliest INTEGER,
    from_latest INTEGER,
    until_date TEXT NOT NULL DEFAULT '',
    until_earliest INTEGER,
    until_latest INTEGER,
    until_kind TEXT NOT NULL DEFAULT '',
    condition TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    exemptions TEXT NOT NULL DEFAULT '',
    supersedes_id INTEGER REFERENCES measure (id)
) STRICT;
CREATE INDEX measure_by_response ON measure (response_id, position);
CREATE INDEX measure_by_benefit ON measure (benefit, direction, response_id);
CREATE INDEX measure_by_start ON measure (from_earliest, response_id);
CREATE INDEX measure_by_superseded ON measure (supersedes_id) WHERE supersedes_id IS NOT NULL;

CREATE TABLE listing (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    measure_id INTEGER NOT NULL REFERENCES measure (id),
    position INTEGER NOT NULL,
    target_id INTEGER NOT NULL REFERENCES target (id),
    listed_on TEXT NOT NULL DEFAULT '',
    from_date TEXT NOT NULL DEFAULT '',
    delisted_on TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    list_reference TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX listing_by_measure ON listing (measure_id, position);
CREATE INDEX listing_by_target ON listing (target_id);

CREATE TABLE legal_act (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    response_id INTEGER NOT NULL REFERENCES response (id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    uri TEXT NOT NULL DEFAULT '',
    act_date TEXT NOT NULL DEFAULT '',
    publication_date TEXT NOT NULL DEFAULT '',
    journal TEXT NOT NULL DEFAULT '',
    amends_id INTEGER REFERENCES legal_act (id)
) STRICT;
CREATE INDEX legal_act_by_response ON legal_act (response_id, position);
CREATE INDEX legal_act_by_amended ON legal_act (amends_id) WHERE amends_id IS NOT NULL;

CREATE TABLE norm_invocation (
    response_id INTEGER NOT NULL REFERENCES response (id),
    position INTEGER NOT NULL,
    norm_id INTEGER REFERENCES norm (id),
    text TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    status_claimed INTEGER CHECK (status_claimed IN (0, 1)),
    locator TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (response_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE milestone (
    response_id INTEGER NOT NULL REFERENCES response (id),
    position INTEGER NOT NULL,
    measure_id INTEGER REFERENCES measure (id), -- NULL: of the response as a whole
    role TEXT NOT NULL,
    date TEXT NOT NULL,
    source_id INTEGER REFERENCES source (id),
    PRIMARY KEY (response_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE ask (
    response_id INTEGER NOT NULL REFERENCES response (id),
    position INTEGER NOT NULL,
    instrument TEXT NOT NULL,
    addressee TEXT NOT NULL DEFAULT '',
    addressee_id INTEGER REFERENCES actor (id),
    target_id INTEGER REFERENCES target (id),
    PRIMARY KEY (response_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (
    record_id INTEGER NOT NULL REFERENCES record (id),
    position INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source (id),
    field TEXT NOT NULL DEFAULT '', -- the field it bears out; empty: the record as a whole
    locator TEXT NOT NULL DEFAULT '',
    quote TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_by_source ON citation (source_id);

CREATE TABLE note (
    record_id INTEGER NOT NULL REFERENCES record (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    sensitivity TEXT NOT NULL CHECK (sensitivity IN ('public', 'internal', 'confidential')),
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
    record_id INTEGER NOT NULL REFERENCES record (id),
    tag TEXT NOT NULL,
    PRIMARY KEY (record_id, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_by_name ON tag (tag);

CREATE TABLE relation (
    from_id INTEGER NOT NULL REFERENCES record (id),
    to_id INTEGER NOT NULL REFERENCES record (id),
    type TEXT NOT NULL,
    position INTEGER NOT NULL, -- among the links that its owner holds
    PRIMARY KEY (from_id, to_id, type)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_by_object ON relation (to_id);

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folder TEXT NOT NULL DEFAULT '',
    query TEXT NOT NULL,
    columns TEXT NOT NULL DEFAULT '',
    view TEXT NOT NULL DEFAULT ''
) STRICT;

-- The change log. Rows are only added; `state` tells whether an edit stands.
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    time TEXT NOT NULL,
    author TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL, -- edit, undo, redo
    of_id INTEGER REFERENCES change (id),
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped'))
) STRICT;
CREATE INDEX change_by_state ON change (kind, state, id);

CREATE TABLE change_part (
    change_id INTEGER NOT NULL REFERENCES change (id),
    part INTEGER NOT NULL,
    changeset BLOB NOT NULL,
    PRIMARY KEY (change_id, part)
) STRICT;

CREATE TABLE change_record (
    change_id INTEGER NOT NULL REFERENCES change (id),
    record_id INTEGER NOT NULL,
    PRIMARY KEY (change_id, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_record_by_record ON change_record (record_id, change_id);

-- Derived from the tables above after each change and never recorded: can be made anew at any time.
CREATE TABLE response_derived (
    response_id INTEGER PRIMARY KEY,
    sense TEXT NOT NULL,
    instrument TEXT NOT NULL, -- the first one
    sort_title BLOB NOT NULL, -- collation key of the title
    sort_actor BLOB NOT NULL  -- collation key of the first adopter's name
) STRICT;
CREATE INDEX response_derived_by_title ON response_derived (sort_title);
CREATE INDEX response_derived_by_actor ON response_derived (sort_actor);

-- plain: folded words; names: one spelling over scripts. rowid = response.id
CREATE VIRTUAL TABLE response_search USING fts5 (
    plain, names,
    tokenize = "unicode61 remove_diacritics 0"
);
