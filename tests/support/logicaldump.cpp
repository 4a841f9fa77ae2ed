#include "tests/support/logicaldump.h"

#include "core/catalogue/rows.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

namespace
{

QStringList recordedTables(const Database &database)
{
    QStringList tables;
    REQUIRE_OK(forEachRow(
        database,
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE "
        u"'change%' "
        "AND name NOT LIKE 'response_search%' AND name NOT LIKE 'word\\_%' ESCAPE '\\' "
        "AND name NOT IN ('response_derived', 'meta', 'draft') ORDER BY name"_s,
        {}, [&](const Statement &row) { tables.append(row.text(0)); }));
    return tables;
}

qsizetype countColumns(const Database &database, const QString &table)
{
    qsizetype count = 0;
    REQUIRE_OK(forEachRow(database, u"SELECT count(*) FROM pragma_table_info(?)"_s, {table},
                          [&](const Statement &row) { count = row.number(0); }));
    return count;
}

QString cellText(const Statement &row, int column)
{
    return row.isNull(column) ? u"NULL"_s : row.text(column);
}

} // namespace

QStringList logicalDump(const Database &database)
{
    QStringList lines;
    for (const QString &table : recordedTables(database)) {
        const qsizetype columns = countColumns(database, table);
        QStringList rows;
        REQUIRE_OK(forEachRow(database, u"SELECT * FROM "_s + table, {}, [&](const Statement &row) {
            QStringList cells{table};
            for (int column = 0; column < columns; ++column)
                cells.append(cellText(row, column));
            rows.append(cells.join(u'|'));
        }));
        rows.sort();
        lines += rows;
    }
    return lines;
}

QString firstDifference(const QStringList &one, const QStringList &other)
{
    for (qsizetype line = 0; line < std::max(one.size(), other.size()); ++line) {
        if (one.value(line) != other.value(line))
            return one.value(line) + u" ≠ "_s + other.value(line);
    }
    return {};
}

} // namespace vodhuk::test
