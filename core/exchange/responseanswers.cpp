// What the rows of a table of responses answer: understanding it, and writing in an order in which all links hold.
#include "core/catalogue/responserepository.h"
#include "core/exchange/responseimport.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

Status save(Edit &edit, const Entry &entry)
{
    const auto saved = edit.save(entry);
    return saved ? Status() : std::unexpected(saved.error());
}

} // namespace

void ResponseImport::resolveAnswers()
{
    const bool areGiven = m_table.has(u"answers"_s);
    for (Row &row : m_rows) {
        if (row.fate == RowFate::Rejected)
            continue;
        if (areGiven)
            resolveAnswers(row);
        else
            row.entry.answers = presentAnswers(row.entry);
    }
}

/// What a record of the catalogue answers, by id, in the order of the table.
QStringList ResponseImport::presentAnswers(const Entry &entry) const
{
    QStringList answers;
    for (const QString &reference : entry.answers) {
        const QList<ResponseId> meant = m_present.referenced(reference);
        answers.append(meant.size() == 1 ? recordIdText(meant.first()) : reference);
    }
    return answers;
}

/// Puts ids in place of `date|title`.
void ResponseImport::resolveAnswers(Row &row)
{
    QStringList answers;
    for (const QString &reference : std::as_const(row.entry.answers)) {
        QList<ResponseId> meant = m_incoming.referenced(reference);
        for (const ResponseId id : m_present.referenced(reference)) {
            if (!meant.contains(id))
                meant.append(id);
        }
        const QString name = reference.left(120);
        if (meant.isEmpty())
            reject(row, u"answers"_s, u"reference"_s,
                   ImportText::tr("There is no record “%1” to be answered.").arg(name),
                   ImportText::tr(
                       "Write its date and title as date|title, or its id; several are joined by ;;"));
        else if (meant.size() > 1)
            reject(row, u"answers"_s, u"reference"_s,
                   ImportText::tr("Several records may be meant by “%1”.").arg(name),
                   ImportText::tr("Write the id of the one that is meant."));
        else if (meant.first() == row.entry.response.id)
            reject(row, u"answers"_s, u"reference"_s, ImportText::tr("A record cannot answer itself."));
        else
            answers.append(recordIdText(meant.first()));
    }
    answers.removeDuplicates();
    row.entry.answers = answers;
}

/// A row that answers a rejected one has nothing to answer, and so on along the chain.
void ResponseImport::rejectDependents()
{
    QMultiHash<QString, Row *> answering;
    QList<Row *> rejected;
    for (Row &row : m_rows) {
        if (row.fate == RowFate::Rejected)
            rejected.append(&row);
        for (const QString &answer : std::as_const(row.entry.answers))
            answering.insert(answer, &row);
    }
    while (!rejected.isEmpty()) {
        const Row *gone = rejected.takeLast();
        const ResponseId id = gone->entry.response.id;
        if (id.isNull() || m_present.contains(id))
            continue;
        for (Row *row : answering.values(recordIdText(id))) {
            if (row->fate == RowFate::Rejected)
                continue;
            reject(*row, u"answers"_s, u"reference"_s,
                   ImportText::tr("Line %1, which this line answers, was rejected.").arg(gone->source->line));
            rejected.append(row);
        }
    }
}

/// Ids of the records that rows of the table answer, or answered before.
QSet<QString> ResponseImport::answeredRecords() const
{
    QSet<QString> answered;
    for (const Row &row : m_rows) {
        const QStringList before = presentAnswers(m_before.value(row.existing.value));
        for (const QString &answer : row.entry.answers + before)
            answered.insert(answer);
    }
    return answered;
}

/// Saving a record writes all its links, also those that others have to it. So records that are answered come first, with
/// the links that stand; then those that nobody answers, whole; last the links of the first.
Status ResponseImport::write(Edit &edit)
{
    const QSet<QString> answered = answeredRecords();
    QList<Row *> whole;
    QList<const Row *> linked;
    qint64 done = static_cast<qint64>(m_rows.size());
    for (Row &row : m_rows) {
        if (row.fate != RowFate::Added && row.fate != RowFate::Updated)
            continue;
        if (!answered.contains(recordIdText(row.entry.response.id))) {
            whole.append(&row);
            continue;
        }
        VODHUK_TRY(m_watch.at(++done));
        Entry entry = row.entry;
        const Entry before = m_before.value(row.existing.value);
        entry.answers = presentAnswers(before);
        entry.relation = before.relation;
        if (entry.answers != row.entry.answers || entry.relation != row.entry.relation)
            linked.append(&row);
        VODHUK_TRY(save(edit, entry));
    }
    for (Row *row : std::as_const(whole)) {
        VODHUK_TRY(m_watch.at(++done));
        VODHUK_TRY(save(edit, row->entry));
        row->entry = {};
    }
    for (const Row *row : std::as_const(linked))
        VODHUK_TRY(saveLinks(edit, row->entry));
    return {};
}

Status ResponseImport::saveLinks(Edit &edit, const Entry &wanted)
{
    auto entry = ResponseRepository(edit.database()).findEntry(wanted.response.id);
    if (!entry)
        return std::unexpected(std::move(entry).error());
    (*entry)->answers = wanted.answers;
    (*entry)->relation = wanted.relation;
    return save(edit, **entry);
}

} // namespace vodhuk
