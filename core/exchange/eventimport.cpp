#include "core/exchange/eventimport.h"

#include "core/catalogue/repositories.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QStringList keysOf(const Event &event)
{
    QStringList keys;
    for (const QString &language : event.title.languages())
        keys.append(event.date.edtf() + u'|' + event.title.text(language));
    return keys;
}

/// A language that the table has no column for stays as it is.
void keepLanguages(LocalizedText &text, const LocalizedText &present, const QString &column,
                   const ImportTable &table)
{
    for (const QString &language : present.languages()) {
        if (!table.has(language == "en"_L1 ? column : column + u'_' + language))
            text.set(language, present.text(language));
    }
}

} // namespace

EventImport::EventImport(const Catalogue &catalogue, const ImportTable &table, const ImportWatch &watch)
    : m_catalogue(catalogue)
    , m_table(table)
    , m_watch(watch)
{
}

Status EventImport::plan()
{
    const auto events = allEvents(m_catalogue.database());
    if (!events)
        return std::unexpected(events.error());
    for (const Event &event : *events) {
        for (const QString &key : keysOf(event))
            m_present.insert(key, event);
    }
    for (const CsvRow &source : m_table.rows) {
        VODHUK_TRY(m_watch.at(static_cast<qint64>(m_rows.size())));
        m_rows.push_back(readRow(source));
        if (m_rows.back().fate != RowFate::Rejected)
            match(m_rows.back());
    }
    return {};
}

void EventImport::reject(Row &row, const QString &column, const QString &rule, const QString &message,
                         const QString &remedy) const
{
    row.fate = RowFate::Rejected;
    row.problems.append(m_table.problem(*row.source, column, rule, message, remedy));
}

EventImport::Row EventImport::readRow(const CsvRow &source) const
{
    Row row;
    row.source = &source;
    row.problems = m_table.misfits(source);
    if (!row.problems.isEmpty()) {
        row.fate = RowFate::Rejected;
        return row;
    }
    const auto date = PartialDate::parse(m_table.cell(source, u"date"_s));
    if (!date)
        reject(row, u"date"_s, u"E02"_s, date.error().message);
    row.event.date = date.value_or(PartialDate());
    row.event.trigger = m_table.cell(source, u"code"_s).trimmed();
    if (!m_catalogue.codebook().contains(u"trigger"_s, row.event.trigger)) {
        const QString suggestion = m_catalogue.codebook().suggestion(u"trigger"_s, row.event.trigger);
        reject(row, u"code"_s, u"E50"_s,
               ImportText::tr("“%1” is no code of a trigger.").arg(row.event.trigger.left(40)),
               suggestion.isEmpty() ? QString() : ImportText::tr("Perhaps “%1” is meant.").arg(suggestion));
    }
    readTexts(row);
    return row;
}

void EventImport::readTexts(Row &row) const
{
    const auto text = [&](const QString &column) { return m_table.cell(*row.source, column).trimmed(); };
    row.event.url = text(u"source_url"_s);
    row.event.title.set(u"en"_s, text(u"title"_s));
    for (const QString &language : m_table.languages(u"title"_s))
        row.event.title.set(language, text(u"title_"_s + language));
    row.event.description.set(u"en"_s, text(u"summary"_s));
    for (const QString &language : m_table.languages(u"summary"_s))
        row.event.description.set(language, text(u"summary_"_s + language));
    if (row.event.title.isEmpty())
        reject(row, u"title"_s, u"title"_s, ImportText::tr("This row has no title in any language."));
}

void EventImport::match(Row &row)
{
    const QStringList keys = keysOf(row.event);
    for (const QString &key : keys) {
        if (const int line = m_lines.value(key)) {
            reject(row, u"title"_s, u"duplicate"_s,
                   ImportText::tr("Line %1 has the same date and title.").arg(line),
                   ImportText::tr("Keep one of the two lines, or tell them apart by their titles."));
            return;
        }
    }
    for (const QString &key : keys) {
        m_lines.insert(key, row.source->line);
        const auto present = m_present.constFind(key);
        if (present == m_present.constEnd() || !row.event.id.isNull())
            continue;
        row.event.id = present->id;
        if (!m_table.has(u"source_url"_s))
            row.event.url = present->url;
        keepLanguages(row.event.title, present->title, u"title"_s, m_table);
        keepLanguages(row.event.description, present->description, u"summary"_s, m_table);
        row.fate = row.event == *present ? RowFate::Unchanged : RowFate::Updated;
    }
}

Status EventImport::write(Edit &edit) const
{
    qint64 done = static_cast<qint64>(m_rows.size());
    for (const Row &row : m_rows) {
        VODHUK_TRY(m_watch.at(++done));
        if (row.fate != RowFate::Added && row.fate != RowFate::Updated)
            continue;
        if (const auto saved = edit.save(row.event); !saved)
            return std::unexpected(saved.error());
    }
    return {};
}

ImportOutcome EventImport::outcome() const
{
    ImportOutcome outcome{TableKind::Events, 0, 0, 0, 0, {}};
    for (const Row &row : m_rows) {
        countFate(outcome, row.fate);
        outcome.problems += row.problems;
    }
    return outcome;
}

} // namespace vodhuk
