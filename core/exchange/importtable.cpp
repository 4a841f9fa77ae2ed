#include "core/exchange/importtable.h"

#include "core/base/editdistance.h"
#include "core/codebook/fieldproblems.h"
#include "core/codebook/responsefields.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList &actorColumns()
{
    static const QStringList columns{u"name"_s,
                                     u"name_be"_s,
                                     u"name_ru"_s,
                                     u"short_name"_s,
                                     u"actor_type"_s,
                                     u"iso2"_s,
                                     u"parent"_s,
                                     u"neutral_by_mandate"_s,
                                     u"belarus_member_from"_s,
                                     u"belarus_member_until"_s,
                                     u"member_of"_s};
    return columns;
}

const QStringList &eventColumns()
{
    static const QStringList columns{u"date"_s,     u"code"_s,    u"title"_s,     u"title_be"_s,
                                     u"title_ru"_s, u"summary"_s, u"source_url"_s};
    return columns;
}

const QStringList &responseColumns()
{
    static const QStringList columns = [] {
        QStringList keys;
        for (const ResponseField &field : responseFields())
            keys.append(field.key);
        return keys;
    }();
    return columns;
}

const QStringList &knownColumns(TableKind kind)
{
    switch (kind) {
    case TableKind::Actors:
        return actorColumns();
    case TableKind::Events:
        return eventColumns();
    case TableKind::Responses:
        break;
    }
    return responseColumns();
}

QString columnName(const QString &header)
{
    const QString name = header.simplified().toLower().replace(u' ', u'_');
    return name.endsWith("_en"_L1) ? name.chopped(3) : name;
}

/// Column of a text in a language that the program itself does not speak: "title_pl".
bool isFurtherLanguage(TableKind kind, const QString &name)
{
    if (kind == TableKind::Actors)
        return name.startsWith("name_"_L1) && responseField(u"title_"_s + name.sliced(5)) != nullptr;
    return (name.startsWith("title_"_L1) || name.startsWith("summary_"_L1)) && responseField(name) != nullptr;
}

QString closest(const QString &name, const QStringList &known)
{
    const auto best =
        std::ranges::min_element(known, {}, [&](const QString &one) { return editDistance(name, one); });
    return best == known.end() || editDistance(name, *best) > std::max<qsizetype>(2, name.size() / 2)
               ? QString()
               : *best;
}

bool isKnown(TableKind kind, const QString &name)
{
    return knownColumns(kind).contains(name) || isFurtherLanguage(kind, name);
}

bool hasTitle(const QStringList &columns)
{
    return std::ranges::any_of(columns, [](const QString &name) {
        return name == "title"_L1 ||
               (name.startsWith("title_"_L1) && isFurtherLanguage(TableKind::Responses, name));
    });
}

/// `headers` beside `columns`: events name their title `title_en`, responses `title`.
std::optional<TableKind> kindOf(const QStringList &columns, const QStringList &headers)
{
    const auto has = [&](QLatin1String name) { return columns.contains(name); };
    const auto hasHeader = [&](QLatin1String name) { return headers.contains(name, Qt::CaseInsensitive); };
    if (hasHeader("name_en"_L1) && has("actor_type"_L1))
        return TableKind::Actors;
    if (has("code"_L1) && has("date"_L1) && hasHeader("title_en"_L1) && !hasHeader("title"_L1))
        return TableKind::Events;
    if (has("date"_L1) && hasTitle(columns))
        return TableKind::Responses;
    return std::nullopt;
}

QString shortened(const QString &text)
{
    return text.size() > 40 ? text.left(40) + u'…' : text;
}

Error unknownTable(const QStringList &headers)
{
    const QString found = shortened(headers.join(u", "_s));
    return {ErrorKind::Invalid,
            ImportText::tr(
                "The first line does not name the columns of a table that can be imported (it begins “%1”). "
                "Expected are, among others: date and title for responses; name_en and actor_type for "
                "actors; date, code and title_en for events.")
                .arg(found),
            {}};
}

QString unknownColumn(const QString &header, const QString &suggestion, const QStringList &known)
{
    if (!suggestion.isEmpty())
        return ImportText::tr("Column “%1” is not known. Perhaps “%2” is meant.")
            .arg(shortened(header), suggestion);
    return ImportText::tr("Column “%1” is not known. Known columns are: %2.")
        .arg(shortened(header), known.join(u", "_s));
}

Status checkColumns(const ImportTable &table)
{
    const QStringList &known = knownColumns(table.kind);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QString &name = table.columns[i];
        if (name.isEmpty())
            return fail(ErrorKind::Invalid,
                        ImportText::tr("Column %1 has no name in the first line.").arg(i + 1));
        if (!isKnown(table.kind, name))
            return fail(ErrorKind::Invalid, unknownColumn(table.headers[i], closest(name, known), known));
        if (table.columns.indexOf(name) != i)
            return fail(
                ErrorKind::Invalid,
                ImportText::tr("Column “%1” is there twice. Remove one.").arg(shortened(table.headers[i])));
    }
    return {};
}

} // namespace

QString ImportTable::cell(const CsvRow &row, const QString &column) const
{
    const qsizetype place = places.value(column, -1);
    return place < 0 ? QString() : row.cells.value(place);
}

QStringList ImportTable::languages(const QString &text) const
{
    QStringList languages;
    for (const QString &column : columns) {
        if (column.startsWith(text + u'_') && isFurtherLanguage(kind, column))
            languages.append(column.sliced(text.size() + 1));
    }
    return languages;
}

Problem ImportTable::problem(const CsvRow &row, const QString &column, const QString &rule,
                             const QString &message, const QString &remedy) const
{
    Problem problem{Severity::Error, rule, message, remedy, row.line, column, 0, {}};
    if (const qsizetype place = places.value(column, -1); place >= 0)
        problem.column = headers[place];
    return problem;
}

Problems ImportTable::misfits(const CsvRow &row) const
{
    if (row.cells.size() == columns.size())
        return strangeCells(row);
    return {problem(
        row, {}, u"cells"_s,
        ImportText::tr("This line has %1 cells, the header %2.").arg(row.cells.size()).arg(columns.size()),
        ImportText::tr("Look for a comma that is not inside quotes, or a missing one."))};
}

Problems ImportTable::strangeCells(const CsvRow &row) const
{
    constexpr qsizetype longestCell = 1'000'000;
    Problems problems;
    for (qsizetype place = 0; place < row.cells.size(); ++place) {
        const QString &cell = row.cells[place];
        if (cell.size() > longestCell)
            problems.append(problem(row, columns[place], u"length"_s,
                                    ImportText::tr("The cell has %1 characters.").arg(cell.size()),
                                    ImportText::tr("At most %1 fit. Shorten it.").arg(longestCell)));
        else if (const FieldCheck found = refuseSteering(cell))
            problems.append(problem(row, columns[place], found->rule, found->message, found->remedy));
    }
    return problems;
}

Result<ImportTable> readImportTable(const QByteArray &bytes)
{
    auto rows = readCsv(bytes);
    if (!rows)
        return std::unexpected(std::move(rows).error());
    if (rows->isEmpty())
        return fail(ErrorKind::Invalid,
                    ImportText::tr("The file is empty. Its first line must name the columns."));
    ImportTable table;
    for (const QString &header : rows->takeFirst().cells) {
        table.headers.append(header.simplified());
        table.columns.append(columnName(header));
    }
    const auto kind = kindOf(table.columns, table.headers);
    if (!kind)
        return std::unexpected(unknownTable(table.headers));
    table.kind = *kind;
    VODHUK_TRY(checkColumns(table));
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        table.places.insert(table.columns[i], i);
    table.rows = *std::move(rows);
    return table;
}

Status ImportWatch::at(qint64 done) const
{
    if (cancellation.isCancelled())
        return fail(ErrorKind::Cancelled, ImportText::tr("The import was stopped; nothing was changed."));
    if (progress)
        progress(done, total);
    return {};
}

void countFate(ImportOutcome &outcome, RowFate fate)
{
    switch (fate) {
    case RowFate::Added:
        ++outcome.added;
        break;
    case RowFate::Updated:
        ++outcome.updated;
        break;
    case RowFate::Unchanged:
        ++outcome.unchanged;
        break;
    case RowFate::Rejected:
        ++outcome.rejected;
        break;
    }
}

} // namespace vodhuk
