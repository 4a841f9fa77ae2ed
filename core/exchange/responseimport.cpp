#include "core/exchange/responseimport.h"

#include "core/catalogue/repositories.h"
#include "core/catalogue/responserepository.h"
#include "core/codebook/evidence.h"
#include "core/query/rowreader.h"

#include <QDateTime>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype batch = 500;

/// The fields of the table in the order in which they are written: what a code means depends on the kind, and the dates
/// of measures on the benefits.
QList<const ResponseField *> writingOrder(const ImportTable &table)
{
    const QStringList first{u"kind"_s, u"instruments"_s, u"benefits_withdrawn"_s};
    QList<const ResponseField *> fields;
    for (const QString &column : first + table.columns) {
        const ResponseField *field = responseField(column);
        if (table.has(column) && field->kind != FieldKind::Id && !fields.contains(field))
            fields.append(field);
    }
    return fields;
}

/// What tells steps of one kind and day apart.
struct Step {
    LocalizedText title;
    QList<ActorId> adopters;
};

Step stepOf(const Response &response)
{
    return {response.title, adoptersOf(response)};
}

/// No title contradicts another of its language, and one actor at least adopted both (if both say who did).
bool isSameStep(const Step &one, const Step &other)
{
    for (const QString &language : one.title.languages()) {
        const QString title = other.title.text(language);
        if (!title.isEmpty() && title != one.title.text(language))
            return false;
    }
    return one.adopters.isEmpty() || other.adopters.isEmpty() ||
           std::ranges::any_of(one.adopters, [&](ActorId actor) { return other.adopters.contains(actor); });
}

} // namespace

ResponseImport::ResponseImport(const Catalogue &catalogue, ImportTable &table, const ImportWatch &watch)
    : m_catalogue(catalogue)
    , m_table(table)
    , m_watch(watch)
    , m_context{catalogue.codebook(), catalogue.actors()}
    , m_fields(writingOrder(table))
{
}

Status ResponseImport::plan()
{
    auto events = allEvents(m_catalogue.database());
    if (!events)
        return std::unexpected(std::move(events).error());
    m_events = *std::move(events);
    auto present = TitleIndex::read(m_catalogue.database(), m_watch);
    if (!present)
        return std::unexpected(std::move(present).error());
    m_present = *std::move(present);
    VODHUK_TRY(readRows());
    VODHUK_TRY(update());
    resolveAnswers();
    rejectDependents();
    for (Row &row : m_rows)
        compare(row);
    return checkRules();
}

void ResponseImport::reject(Row &row, const QString &column, const QString &rule, const QString &message,
                            const QString &remedy) const
{
    row.fate = RowFate::Rejected;
    row.problems.append(m_table.problem(*row.source, column, rule, message, remedy));
}

Status ResponseImport::readRows()
{
    m_rows.reserve(static_cast<std::size_t>(m_table.rows.size()));
    for (CsvRow &source : m_table.rows) {
        VODHUK_TRY(m_watch.at(static_cast<qint64>(m_rows.size())));
        Row &row = m_rows.emplace_back(readRow(source));
        if (row.fate != RowFate::Rejected)
            match(row);
        if (row.fate == RowFate::Rejected || row.existing.isNull())
            source.cells = {};
    }
    return {};
}

ResponseImport::Row ResponseImport::readRow(CsvRow &source) const
{
    Row row;
    row.source = &source;
    row.problems = m_table.misfits(source);
    if (!row.problems.isEmpty()) {
        row.fate = RowFate::Rejected;
        return row;
    }
    writeCells(row, row.entry);
    checkName(row);
    if (row.entry.response.kind == RecordKind::Response && !row.entry.answers.isEmpty())
        reject(row, u"answers"_s, u"reference"_s, ImportText::tr("A response does not answer other records."),
               ImportText::tr("Set its kind to countermove or reaction, or leave the cell empty."));
    return row;
}

/// Cells without text leave a new entry as it is and empty the field of a record, except its notes: exports leave them out.
void ResponseImport::writeCells(Row &row, Entry &entry) const
{
    const bool isNew = entry.response.id.isNull();
    for (const ResponseField *field : m_fields) {
        const QString text = m_table.cell(*row.source, field->key);
        if (text.isEmpty() && (isNew || field->key == "notes"_L1))
            continue;
        if (const auto problem = field->write(entry, text, m_context))
            reject(row, field->key, problem->rule, problem->message, problem->remedy);
    }
}

void ResponseImport::checkName(Row &row) const
{
    const QString id = m_table.cell(*row.source, u"id"_s).trimmed();
    if (!id.isEmpty()) {
        const auto number = recordIdFromText(id);
        if (number)
            row.entry.response.id = {*number};
        else
            reject(row, u"id"_s, u"id"_s, ImportText::tr("“%1” is no id of a record.").arg(id.left(40)),
                   ImportText::tr("Leave the cell empty for a new record."));
    } else if (row.entry.response.title.isEmpty()) {
        reject(row, u"title"_s, u"title"_s, ImportText::tr("This row has no title in any language."),
               ImportText::tr("Give it a title, or the id of the record it speaks of."));
    }
}

void ResponseImport::match(Row &row)
{
    if (row.entry.response.id.isNull())
        matchByTitle(row);
    else
        matchById(row);
    if (row.fate == RowFate::Rejected)
        return;
    Response &response = row.entry.response;
    if (response.id.isNull())
        response.id = {newRecordId()};
    if (const Row *other = m_rowOfId.value(response.id.value)) {
        reject(row, u"id"_s, u"duplicate"_s,
               ImportText::tr("Line %1 speaks of the same record.").arg(other->source->line),
               ImportText::tr("Keep one of the two lines."));
        return;
    }
    m_rowOfId.insert(response.id.value, &row); // the list of rows does not move: it was reserved
    m_incoming.add(response.id, response.kind, response.date, response.title);
}

void ResponseImport::matchById(Row &row)
{
    const ResponseId id = row.entry.response.id;
    if (m_present.contains(id))
        row.existing = id;
    else if (isRecordOfAnotherSort(id.value))
        reject(row, u"id"_s, u"id"_s, ImportText::tr("This id belongs to an actor, an event or a source."),
               ImportText::tr("Leave the cell empty for a new record."));
    else if (row.entry.response.title.isEmpty() && !m_table.has(u"title"_s))
        reject(row, u"title"_s, u"title"_s, ImportText::tr("This row has no title in any language."), {});
}

void ResponseImport::matchByTitle(Row &row)
{
    if (const Row *twin = twinOf(row)) {
        reject(row, u"title"_s, u"duplicate"_s,
               ImportText::tr("Line %1 has the same date and title.").arg(twin->source->line),
               ImportText::tr("Keep one of the two lines, or tell them apart by their titles."));
        return;
    }
    const QList<ResponseId> same = presentTwinsOf(row);
    if (same.size() > 1)
        reject(row, u"title"_s, u"match"_s,
               ImportText::tr("%n records of the catalogue have this date and title.", nullptr,
                              static_cast<int>(same.size())),
               ImportText::tr("Name the one that is meant by its id, in the column id."));
    else if (same.size() == 1)
        row.existing = row.entry.response.id = same.first();
}

/// The row before that tells of the same step.
const ResponseImport::Row *ResponseImport::twinOf(const Row &row) const
{
    const Response &response = row.entry.response;
    for (const ResponseId id : m_incoming.same(response.kind, response.date, response.title)) {
        const Row *other = m_rowOfId.value(id.value);
        if (other && isSameStep(stepOf(response), stepOf(other->entry.response)))
            return other;
    }
    return nullptr;
}

/// The records that tell of the same step. Two actors may do alike on one day: those are two.
QList<ResponseId> ResponseImport::presentTwinsOf(const Row &row) const
{
    const Response &response = row.entry.response;
    const QList<ResponseId> alike = m_present.same(response.kind, response.date, response.title);
    if (alike.isEmpty())
        return {};
    QList<ResponseId> same;
    const auto rows = vodhuk::readRows(m_catalogue.database(), {alike.begin(), alike.end()});
    if (!rows)
        return alike; // not to be told apart: told as ambiguous, or as an update
    for (const ResponseRow &present : *rows) {
        if (isSameStep(stepOf(response), {present.title, present.adopters}))
            same.append(present.id);
    }
    return same;
}

bool ResponseImport::isRecordOfAnotherSort(qint64 id) const
{
    const auto source = findSource(m_catalogue.database(), {id});
    return m_context.actors.find({id}) != nullptr || (source && source->has_value()) ||
           std::ranges::any_of(m_events, [id](const Event &event) { return event.id.value == id; });
}

/// Rows that speak of records of the catalogue become these records with the cells of the row written over.
Status ResponseImport::update()
{
    QList<Row *> rows;
    for (Row &row : m_rows) {
        if (row.fate != RowFate::Rejected && !row.existing.isNull())
            rows.append(&row);
        else if (row.fate != RowFate::Rejected)
            keepDraft(row);
    }
    for (qsizetype start = 0; start < rows.size(); start += batch) {
        VODHUK_TRY(m_watch.at(static_cast<qint64>(m_rows.size())));
        VODHUK_TRY(updateBatch(rows.sliced(start, std::min(batch, rows.size() - start))));
    }
    return {};
}

Status ResponseImport::updateBatch(const QList<Row *> &rows)
{
    QList<ResponseId> ids;
    for (const Row *row : rows)
        ids.append(row->existing);
    auto entries = ResponseRepository(m_catalogue.database()).findEntries(ids);
    if (!entries)
        return std::unexpected(std::move(entries).error());
    for (const Entry &entry : std::as_const(*entries))
        m_before.insert(entry.response.id.value, entry);
    for (Row *row : rows) {
        row->entry = m_before.value(row->existing.value);
        writeCells(*row, row->entry);
        row->source->cells = {};
        keepDraft(*row);
    }
    return {};
}

/// A record without a status is a draft, and what rests on somebody's knowledge alone may not be published.
void ResponseImport::keepDraft(Row &row) const
{
    Response &response = row.entry.response;
    if (response.workflow.isEmpty())
        response.workflow = u"draft"_s;
    if (!isKnowledgeOnly(response) || response.workflow != "published"_L1)
        return;
    response.workflow = u"draft"_s;
    Problem problem =
        m_table.problem(*row.source, u"status"_s, u"evidence"_s,
                        ImportText::tr("The evidence is knowledge only: the record stays a draft."),
                        ImportText::tr("Add a source before publishing it."));
    problem.severity = Severity::Warning;
    row.problems.append(problem);
}

/// Tells unchanged rows from updates. Answers are compared by the records they mean.
void ResponseImport::compare(Row &row) const
{
    if (row.fate == RowFate::Rejected || row.existing.isNull())
        return;
    Entry before = m_before.value(row.existing.value);
    before.answers = presentAnswers(before);
    if (row.entry.answers.isEmpty() || (row.entry.relation.isEmpty() && before.relation == "answers"_L1))
        row.entry.relation = before.relation;
    row.fate = row.entry == before ? RowFate::Unchanged : RowFate::Updated;
}

Status ResponseImport::checkRules()
{
    auto checker = RecordChecker::make(m_catalogue.database(), m_context.codebook, m_context.actors,
                                       QDateTime::currentDateTimeUtc().date());
    VODHUK_TRY(checker);
    const QList<Row *> waiting = rowsByDate();
    for (qsizetype start = 0; start < waiting.size(); start += batch) {
        VODHUK_TRY(m_watch.at(static_cast<qint64>(m_rows.size())));
        VODHUK_TRY(checkRules(waiting.mid(start, batch), *checker));
    }
    return {};
}

/// The rows that are to be written, in the order in which their neighbours are looked for fastest.
QList<ResponseImport::Row *> ResponseImport::rowsByDate()
{
    QList<Row *> rows;
    for (Row &row : m_rows) {
        if (row.fate == RowFate::Added || row.fate == RowFate::Updated)
            rows.append(&row);
    }
    std::ranges::stable_sort(rows, {}, [](const Row *row) { return row->entry.response.date; });
    return rows;
}

/// Neighbours are those in the catalogue; what stands beside a row in the table is no record yet.
Status ResponseImport::checkRules(const QList<Row *> &rows, RecordChecker &checker)
{
    QList<Entry> entries;
    for (const Row *row : rows)
        entries.append(row->entry);
    auto found = checker.check(entries);
    VODHUK_TRY(found);
    for (qsizetype place = 0; place < rows.size(); ++place)
        takeFindings(*rows[place], std::move((*found)[place]));
    return {};
}

void ResponseImport::takeFindings(Row &row, Problems found)
{
    if (row.entry.response.workflow == "published"_L1 && !mayBePublished(found)) {
        refusePublishing(row, found);
        compare(row);
    }
    if (row.fate == RowFate::Unchanged)
        return; // all that is new in the row is a status it cannot have
    for (Problem &problem : found) {
        const qsizetype place = m_table.places.value(problem.field, -1);
        problem.line = row.source->line;
        problem.column = place < 0 ? problem.field : m_table.headers[place];
        problem.record = 0;
        problem.fix.reset(); // of a record that may never come in
        problem.message = *m_messages.insert(problem.message);
        problem.remedy = *m_messages.insert(problem.remedy);
        row.problems.append(problem);
    }
}

/// Errors of the codebook's rules keep a record from being published, whatever the table says.
void ResponseImport::refusePublishing(Row &row, const Problems &found) const
{
    QStringList rules;
    for (const Problem &problem : found) {
        if (problem.severity == Severity::Error)
            rules.append(problem.rule);
    }
    rules.removeDuplicates();
    row.entry.response.workflow = u"draft"_s;
    Problem problem = m_table.problem(*row.source, u"status"_s, rules.first(),
                                      ImportText::tr("Kept as a draft instead of published because of %1: %2")
                                          .arg(rules.join(u", "_s), found.first().message),
                                      ImportText::tr("Mend what the checks find, then publish the record."));
    problem.severity = Severity::Warning;
    row.problems.append(problem);
}

ImportOutcome ResponseImport::outcome() const
{
    ImportOutcome outcome{TableKind::Responses, 0, 0, 0, 0, {}};
    for (const Row &row : m_rows) {
        countFate(outcome, row.fate);
        outcome.problems += row.problems;
    }
    return outcome;
}

} // namespace vodhuk
