#include "core/codebook/sourceparts.h"

#include "core/codebook/plainfields.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

Column<CitedSource> ofSource(const Column<Source> &column)
{
    return within(&CitedSource::source, column);
}

Column<CitedSource> ofCitation(const Column<Citation> &column)
{
    return within(&CitedSource::citation, column);
}

Column<Source> officialColumn()
{
    Column<Source> column;
    column.head =
        columnHead("official", QT_TRANSLATE_NOOP("ResponseFields", "Official text"), FieldKind::YesNo, "", 1);
    column.read = [](const Source &source, const FieldContext &) {
        return source.official ? u"yes"_s : QString();
    };
    column.write = [](Source &source, const QString &text, const FieldContext &) -> FieldCheck {
        std::optional<bool> official;
        if (const FieldCheck problem = writeYesNo(official, text))
            return problem;
        source.official = official.value_or(false);
        return std::nullopt;
    };
    return column;
}

Columns<CitedSource> makeColumns()
{
    return {
        ofSource(idColumn(&Source::id)),
        ofSource(lineColumn(
            columnHead("title", QT_TRANSLATE_NOOP("ResponseFields", "Source"), FieldKind::Line, "", 5),
            &Source::title)),
        ofSource(lineColumn(columnHead("url", QT_TRANSLATE_NOOP("ResponseFields", "Address of the source"),
                                       FieldKind::Line, "", 4),
                            &Source::url)),
        ofSource(lineColumn(
            columnHead("publisher", QT_TRANSLATE_NOOP("ResponseFields", "Publisher"), FieldKind::Line),
            &Source::publisher)),
        ofSource(dateColumn(
            columnHead("date", QT_TRANSLATE_NOOP("ResponseFields", "Date of the source"), FieldKind::Date),
            &Source::date)),
        ofCitation(lineColumn(
            columnHead("locator", QT_TRANSLATE_NOOP("ResponseFields", "Page or paragraph"), FieldKind::Line),
            &Citation::locator)),
        ofCitation(lineColumn(
            columnHead("quote", QT_TRANSLATE_NOOP("ResponseFields", "Quote"), FieldKind::Text, "", 4),
            &Citation::quote)),
        ofSource(codeColumn(columnHead("type", QT_TRANSLATE_NOOP("ResponseFields", "Type of source"),
                                       FieldKind::Code, "source_type"),
                            &Source::type)),
        ofSource(codeColumn(columnHead("reliability", QT_TRANSLATE_NOOP("ResponseFields", "Reliability"),
                                       FieldKind::Code, "reliability"),
                            &Source::reliability)),
        ofSource(officialColumn()),
        ofSource(
            lineColumn(columnHead("author", QT_TRANSLATE_NOOP("ResponseFields", "Author"), FieldKind::Line),
                       &Source::author)),
        ofSource(dateColumn(
            columnHead("retrieved_on", QT_TRANSLATE_NOOP("ResponseFields", "Retrieved on"), FieldKind::Date),
            &Source::retrievedOn)),
        ofSource(lineColumn(columnHead("archive_url", QT_TRANSLATE_NOOP("ResponseFields", "Archive address"),
                                       FieldKind::Line, "", 3),
                            &Source::archiveUrl)),
        ofSource(dateColumn(
            columnHead("archived_on", QT_TRANSLATE_NOOP("ResponseFields", "Archived on"), FieldKind::Date),
            &Source::archivedOn)),
        ofCitation(lineColumn(
            columnHead("field", QT_TRANSLATE_NOOP("ResponseFields", "Bears out the field"), FieldKind::Line),
            &Citation::field))};
}

QList<CitedSource> citedBy(const Entry &entry)
{
    QList<CitedSource> cited;
    for (qsizetype place = 0; place < entry.sources.size(); ++place)
        cited.append({entry.sources[place], entry.response.citations.value(place)});
    return cited;
}

CitedSource sameSource(const QList<CitedSource> &known, const PartRow &row)
{
    const std::optional<qint64> id = recordIdFromText(row.value(0));
    for (const CitedSource &cited : known) {
        if (id && cited.source.id.value == *id)
            return cited;
    }
    return {};
}

} // namespace

const Columns<CitedSource> &citedSourceColumns()
{
    static const Columns<CitedSource> columns = makeColumns();
    return columns;
}

QString readCitedSources(const Entry &entry, const FieldContext &context)
{
    return partsText(citedBy(entry), citedSourceColumns(), context);
}

FieldCheck writeCitedSources(Entry &entry, const QString &text, const FieldContext &context)
{
    const auto cited = partsFromText(text, citedSourceColumns(), citedBy(entry),
                                     PartStart<CitedSource>(sameSource), context);
    if (!cited)
        return cited.error();
    entry.sources.clear();
    entry.response.citations.clear();
    for (const CitedSource &one : *cited) {
        entry.sources.append(one.source);
        entry.response.citations.append(one.citation);
        entry.response.citations.last().source = one.source.id;
    }
    return std::nullopt;
}

} // namespace vodhuk
