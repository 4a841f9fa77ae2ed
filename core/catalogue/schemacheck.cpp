#include "core/catalogue/schemacheck.h"

#include "core/base/quotation.h"
#include "core/catalogue/migration.h"
#include "core/catalogue/rows.h"

#include <QCoreApplication>
#include <QMap>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SchemaCheck)
};

struct SchemaItem {
    QString type;
    QString name;
    QString sql;
};

/// By type and name; a table before its indexes, which go with it.
using Schema = QMap<QString, SchemaItem>;

Result<Schema> schemaOf(const Database &database)
{
    Schema schema;
    // sqlite_stat…: what SQLite itself notes about the tables after ANALYZE.
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'"_s,
        {}, [&](const Statement &row) {
            const SchemaItem item{row.text(0), row.text(1), row.text(2)};
            const bool isIndex = item.type == "index"_L1;
            schema.insert((isIndex ? u"2 "_s : u"1 "_s) + item.type + u' ' + item.name, item);
        }));
    return schema;
}

Result<Schema> expectedSchema(int version)
{
    auto database = Database::inMemory();
    if (!database)
        return std::unexpected(database.error());
    const QList<QByteArray> steps = schemaSteps();
    VODHUK_TRY(migrate(*database, steps.first(std::min<qsizetype>(version, steps.size()))));
    return schemaOf(*database);
}

/// The tables in which FTS5 keeps its index: what stands in them is SQLite's own and may differ between its versions.
bool isOfTextIndex(const SchemaItem &item)
{
    return item.type == "table"_L1 &&
           (item.name.startsWith("response_search_"_L1) || item.name.startsWith("word_fresh_text_"_L1));
}

bool isAlike(const SchemaItem &item, const SchemaItem &expected)
{
    return isOfTextIndex(expected) ? item.sql.startsWith("CREATE TABLE"_L1) : item.sql == expected.sql;
}

/// "trigger “x”": the words of SQL are no words of a language.
QString nameOf(const SchemaItem &item)
{
    return item.type + u' ' + quoted(item.name.left(80));
}

std::unexpected<Error> foreign(const SchemaItem &item)
{
    return fail(
        ErrorKind::NotACatalogue,
        Texts::tr(
            "The file holds something that no catalogue has and that could change data by itself: %1. It "
            "was not opened; nothing was changed. Ask whoever gave it to you, or use a backup.")
            .arg(nameOf(item)),
        item.sql);
}

std::unexpected<Error> missing(const SchemaItem &item)
{
    return fail(
        ErrorKind::Damaged,
        Texts::tr("The catalogue is damaged: it lacks the %1. Restore it from a backup.").arg(nameOf(item)));
}

std::unexpected<Error> different(const SchemaItem &item)
{
    return fail(
        ErrorKind::Damaged,
        Texts::tr(
            "The catalogue is damaged: its %1 is not as this program makes it, for instance because columns "
            "are missing. Restore it from a backup.")
            .arg(nameOf(item)),
        item.sql);
}

} // namespace

Status checkSchema(const Database &database, int version)
{
    const auto expected = expectedSchema(version);
    VODHUK_TRY(expected);
    const auto found = schemaOf(database);
    VODHUK_TRY(found);
    const bool isNewer = version > schemaSteps().size();
    for (auto item = found->cbegin(); item != found->cend() && !isNewer; ++item) {
        if (!expected->contains(item.key()))
            return foreign(*item);
    }
    for (auto item = expected->cbegin(); item != expected->cend(); ++item) {
        const auto there = found->constFind(item.key());
        if (there == found->cend())
            return missing(*item);
        if (!isNewer && !isAlike(*there, *item))
            return different(*there);
    }
    return {};
}

} // namespace vodhuk
