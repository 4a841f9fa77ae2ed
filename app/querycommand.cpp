#include "app/commands.h"
#include "app/openfile.h"
#include "app/selection.h"
#include "app/terminal.h"
#include "core/analysis/inforcecounts.h"
#include "core/catalogue/repositories.h"
#include "core/exchange/recordcopy.h"
#include "core/query/coveredkinds.h"
#include "core/query/facets.h"
#include "core/query/publicquery.h"
#include "core/query/recordgroups.h"
#include "core/query/rowtext.h"
#include "core/query/searchedmarks.h"
#include "core/query/tablelayout.h"
#include "core/query/viewtext.h"
#include "ui/pictures/leavingpicture.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct QueryOptions {
    std::string file;
    std::vector<std::string> query;
    std::string language = "en";
    std::string format;
    std::string columns;
    std::string view;
    std::string group;
    std::optional<std::size_t> limit;
    bool count = false;
    bool facets = false;
    bool json = false;
};

struct QueryCommand {
    Q_DECLARE_TR_FUNCTIONS(QueryCommand)
};

QStringList names(const QList<ActorId> &ids, const Catalogue &catalogue, const QString &language)
{
    QStringList texts;
    for (const ActorId id : ids)
        texts.append(catalogue.actors().name(id, language));
    return texts;
}

QJsonArray list(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonValue number(std::optional<int> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// Of the record's measures of any kind.
QJsonObject stateJson(const DayState &state)
{
    return {{u"certain"_s, state.certain}, {u"possible"_s, state.possible}, {u"eased"_s, state.eased}};
}

QJsonObject rowJson(const ResponseRow &row, const Catalogue &catalogue, const QString &language, QDate day)
{
    QJsonObject record{{u"id"_s, recordIdText(row.id)},
                       {u"kind"_s, recordKindCode(row.kind)},
                       {u"date"_s, row.date.edtf()},
                       {u"title"_s, row.title.best(language)},
                       {u"actors"_s, list(names(row.adopters, catalogue, language))},
                       {u"aligned_actors"_s, list(names(row.aligned, catalogue, language))},
                       {u"instruments"_s, list(row.instruments)},
                       {u"trigger"_s, list(row.triggers)},
                       {u"framing"_s, row.framing},
                       {u"binding"_s, list(row.binding)},
                       {u"sanction"_s, row.sense},
                       {u"status"_s, row.workflow},
                       {u"code"_s, row.code},
                       {u"persons"_s, number(row.personsNew)},
                       {u"entities"_s, number(row.entitiesNew)}};
    if (day.isValid())
        record.insert(u"in_force"_s, stateJson(stateOn(row, day)));
    return record;
}

/// With the id first, by which other commands take a record.
QString rowLine(const ResponseRow &row, const Catalogue &catalogue, const QString &language)
{
    return tableLine({recordIdText(row.id), dateInShort(row.date),
                      names(row.adopters, catalogue, language).join(u"; "_s), row.title.best(language)});
}

QJsonArray valuesJson(const QList<FacetValue> &values)
{
    QJsonArray list;
    for (const FacetValue &value : values)
        list.append(
            QJsonObject{{u"code"_s, value.code}, {u"label"_s, value.label}, {u"count"_s, value.count}});
    return list;
}

QJsonObject facetsJson(const QueryResult &result)
{
    QJsonObject facets;
    for (const Facet &facet : result.facets)
        facets.insert(facet.field, valuesJson(facet.values));
    return facets;
}

QStringList facetLines(const QueryResult &result)
{
    QStringList lines;
    for (const Facet &facet : result.facets) {
        for (const FacetValue &value : facet.values)
            lines.append(tableLine({facet.field, value.code, value.label, QString::number(value.count)}));
    }
    if (result.notSurelyInOneYear > 0)
        lines.append(tableLine({u"year"_s,
                                {},
                                QueryCommand::tr("Not surely in one year"),
                                QString::number(result.notSurelyInOneYear)}));
    return lines;
}

QStringList groupLines(const RecordGroups &groups)
{
    QStringList lines;
    for (const FacetValue &value : groups.values)
        lines.append(tableLine({value.code, value.label, QString::number(value.count)}));
    if (groups.without > 0)
        lines.append(tableLine({{}, QueryCommand::tr("Nothing stated"), QString::number(groups.without)}));
    return lines;
}

/// The groups that a table shows; a record with several values counts in each of theirs.
ExitStatus tellGroups(const Catalogue &catalogue, const Query &query, const QueryOptions &wish)
{
    const QString file = QString::fromStdString(wish.file);
    const QString field = QString::fromStdString(wish.group);
    if (!facetFields().contains(field))
        return sayError(Error{ErrorKind::Usage,
                              QueryCommand::tr("Records cannot be grouped by “%1”. Known are: %2.")
                                  .arg(field, facetFields().join(u", "_s)),
                              {}});
    const auto groups = groupsOf(queryEngine(catalogue), query, field, QString::fromStdString(wish.language));
    if (!groups)
        return sayError(usageError(groups.error()));
    if (!*groups)
        return sayError((*groups).error(), file);
    return wish.json ? writeJson({{u"total"_s, (*groups)->total},
                                  {u"field"_s, field},
                                  {u"groups"_s, valuesJson((*groups)->values)},
                                  {u"without"_s, (*groups)->without}})
                     : writeLines(groupLines(**groups));
}

/// All of them if none are named; what is in force where there is a day for it.
Result<QStringList> columnsNamed(const std::string &names, QDate day)
{
    if (names.empty())
        return day.isValid() ? rowColumns() : rowColumns().first(rowColumns().size() - 1);
    const QStringList columns = QString::fromStdString(names).split(u',');
    for (const QString &column : columns) {
        if (!rowColumns().contains(column))
            return fail(ErrorKind::Usage, QueryCommand::tr("There is no column “%1”. Known are: %2.")
                                              .arg(column, rowColumns().join(u", "_s)));
        if (column == inForceColumn() && !day.isValid())
            return fail(ErrorKind::Usage,
                        QueryCommand::tr("The column “%1” tells of one day. Add the day to the query: "
                                         "in-force:2024-01-01.")
                            .arg(column));
    }
    return columns;
}

/// What the window puts on the clipboard, with the names of the columns above them.
ExitStatus tellCopy(const Catalogue &catalogue, const QueryResult &result, qint64 inClosedNotes,
                    const QueryOptions &wish)
{
    const QString file = QString::fromStdString(wish.file);
    const QDate day = inForceDay(result.query).value_or(QDate());
    const auto columns = columnsNamed(wish.columns, day);
    if (!columns)
        return sayError(columns.error());
    const CopyWish copy{.format =
                            copyFormatNamed(QString::fromStdString(wish.format)).value_or(CopyFormat::Text),
                        .columns = *columns,
                        .heads = {},
                        .language = QString::fromStdString(wish.language),
                        .day = day};
    const std::size_t size = std::min(wish.limit.value_or(result.ids.size()), result.ids.size());
    const auto end = result.ids.begin() + static_cast<std::ptrdiff_t>(size);
    const auto copied = copyRecords(queryEngine(catalogue), {result.ids.begin(), end}, copy);
    if (!copied)
        return sayError(copied.error(), file);
    if (copied->leftOut > 0)
        sayMessage(QueryCommand::tr("%n internal or confidential record(s) were left out.", nullptr,
                                    static_cast<int>(copied->leftOut)),
                   file);
    if (inClosedNotes > 0)
        sayMessage(inClosedNotesInWords(inClosedNotes), file);
    return writeLines(copied->text.split(u'\n', Qt::SkipEmptyParts));
}

ExitStatus tellRows(const Catalogue &catalogue, const QueryResult &result, const QueryOptions &wish)
{
    const QString language = QString::fromStdString(wish.language);
    const std::size_t size = std::min(wish.limit.value_or(result.ids.size()), result.ids.size());
    const auto end = result.ids.begin() + static_cast<std::ptrdiff_t>(size);
    const QDate day = inForceDay(result.query).value_or(QDate());
    const auto rows = readRows(catalogue.database(), {result.ids.begin(), end});
    if (!rows)
        return sayError(rows.error(), QString::fromStdString(wish.file));
    QJsonArray records;
    QStringList lines;
    for (const ResponseRow &row : *rows) {
        if (wish.json)
            records.append(rowJson(row, catalogue, language, day));
        else
            lines.append(rowLine(row, catalogue, language));
    }
    const bool hasResponses = coveredKinds(result.query).contains(RecordKind::Response);
    return wish.json ? writeJson({{u"total"_s, result.total},
                                  {hasResponses ? u"responses"_s : u"records"_s, records}})
                     : writeLines(lines);
}

ExitStatus tell(const Catalogue &catalogue, const QueryResult &result, const QueryOptions &wish)
{
    if (wish.facets)
        return wish.json ? writeJson({{u"total"_s, result.total},
                                      {u"facets"_s, facetsJson(result)},
                                      {u"not_surely_in_one_year"_s, result.notSurelyInOneYear}})
                         : writeLines(facetLines(result));
    if (wish.count)
        return wish.json ? writeJson({{u"total"_s, result.total}})
                         : writeLines({QString::number(result.total)});
    return tellRows(catalogue, result, wish);
}

/// A copy goes to others: words of closed notes choose nothing for them.
ExitStatus copy(const Catalogue &catalogue, const Query &query, const QueryOptions &wish)
{
    const QString file = QString::fromStdString(wish.file);
    const auto part = publicPart(queryEngine(catalogue), query);
    if (!part)
        return sayError(usageError(part.error()));
    if (!*part)
        return sayError((*part).error(), file);
    const auto result = select(catalogue, withSearchedNotes(query, Sensitivity::Public),
                               {false, false, QString::fromStdString(wish.language)});
    if (!result)
        return result.error().kind == ErrorKind::Usage ? sayError(result.error())
                                                       : sayError(result.error(), file);
    return tellCopy(catalogue, *result, (*part)->inClosedNotes, wish);
}

/// By folder and name, or by a name that one view alone has.
Result<SavedView> viewCalled(const QList<SavedView> &views, const QString &path)
{
    QStringList paths;
    const SavedView *named = nullptr;
    for (const SavedView &view : views) {
        if (viewPath(view) == path)
            return view;
        if (view.name != path)
            continue;
        named = &view;
        paths.append(viewPath(view));
    }
    if (paths.size() > 1)
        return fail(ErrorKind::Usage,
                    QueryCommand::tr("Several saved views are named “%1”. Write the folder, too: %2.")
                        .arg(path, paths.join(u", "_s)));
    if (!named)
        return fail(ErrorKind::Usage, QueryCommand::tr("There is no saved view “%1”.").arg(path));
    return *named;
}

/// The query of the saved view with what was typed behind it, and its columns if none are asked for.
Result<Query> queryOfView(const Catalogue &catalogue, const QString &typed, QueryOptions &wish)
{
    const auto views = allSavedViews(catalogue.database());
    if (!views)
        return std::unexpected(views.error());
    const auto found = viewCalled(*views, QString::fromStdString(wish.view));
    if (!found)
        return std::unexpected(found.error());
    if (wish.columns.empty())
        wish.columns = layoutFromText(found->columns).columns.join(u',').toStdString();
    auto query = readQuery(found->query);
    const auto more = readQueryText(typed); // has been read before
    if (!query || !more)
        return query;
    query->conditions += more->query.conditions;
    query->words += more->query.words;
    if (more->namesOrder)
        query->sort = more->query.sort;
    return query;
}

ExitStatus runQuery(QueryOptions wish)
{
    QStringList words;
    for (const std::string &word : wish.query)
        words.append(QString::fromStdString(word).trimmed());
    const QString file = QString::fromStdString(wish.file);
    auto query = readQuery(words.join(u' '));
    if (!query)
        return sayError(query.error());
    const auto catalogue = openToRead(wish.file);
    if (!catalogue)
        return sayError(catalogue.error(), file);
    if (!wish.view.empty())
        query = queryOfView(**catalogue, words.join(u' '), wish);
    if (!query)
        return query.error().kind == ErrorKind::Usage ? sayError(query.error())
                                                      : sayError(query.error(), file);
    if (!wish.group.empty())
        return tellGroups(**catalogue, *query, wish);
    if (!wish.format.empty())
        return copy(**catalogue, *query, wish);
    const auto result =
        select(**catalogue, *query, {wish.facets, false, QString::fromStdString(wish.language)});
    if (!result)
        return result.error().kind == ErrorKind::Usage ? sayError(result.error())
                                                       : sayError(result.error(), file);
    return tell(**catalogue, *result, wish);
}

} // namespace

Command queryCommand(CLI::App &program)
{
    const auto wish = std::make_shared<QueryOptions>();
    CLI::App *options =
        program.add_subcommand("query", commandText(QueryCommand::tr("List the records a query selects.")));
    options->add_option("FILE", wish->file, commandText(QueryCommand::tr("The catalogue.")))->required();
    options->add_option("Q", wish->query,
                        commandText(QueryCommand::tr("The query; without one, all responses.")));
    options->add_option(
        "--view", wish->view,
        commandText(QueryCommand::tr("Begin with the query of a saved view: its name, or folder/name.")));
    options->add_flag("--count", wish->count, commandText(QueryCommand::tr("Only their number.")));
    options->add_flag("--facets", wish->facets,
                      commandText(QueryCommand::tr("Counts by field instead of the records.")));
    options
        ->add_option(
            "--group", wish->group,
            commandText(QueryCommand::tr("The groups of records by the values of a field, with their counts, "
                                         "instead of the records: actor, instrument, year …")))
        ->excludes(options->get_option("--count"))
        ->excludes(options->get_option("--facets"));
    options->add_option("--limit", wish->limit, commandText(QueryCommand::tr("At most so many records.")))
        ->check(CLI::NonNegativeNumber);
    options
        ->add_option("--lang", wish->language,
                     commandText(QueryCommand::tr("Language of titles and names: en, be, ru.")))
        ->check(CLI::IsMember({"en", "be", "ru"}));
    options->add_flag("--json", wish->json, commandText(QueryCommand::tr("Print one JSON document.")));
    CLI::Option *format = options->add_option(
        "--format", wish->format,
        commandText(QueryCommand::tr(
            "Print public records as the window copies them: text, csv, markdown, html, citation.")));
    format->check(CLI::IsMember({"text", "csv", "markdown", "html", "citation"}));
    for (const char *other : {"--json", "--count", "--facets", "--group"})
        format->excludes(options->get_option(other));
    options
        ->add_option(
            "--columns", wish->columns,
            commandText(QueryCommand::tr("Columns of --format, separated by commas; without it, all.")))
        ->needs(format);
    return {options, [wish] { return runQuery(*wish); }};
}

} // namespace vodhuk
