#include "core/catalogue/recordfields.h"

#include "core/catalogue/recordcolumns.h"
#include "core/catalogue/recordnames.h"
#include "core/catalogue/rows.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RecordColumns)
};

/// A small table of a record: each row a line of its own.
struct OwnList {
    QString key;
    QString label;
    QString type; ///< of the record
    QString sql;  ///< the cells of each row, with the record as ?
};

QList<OwnList> ownLists()
{
    return {
        {u"aliases"_s, Texts::tr("Further names"), u"actor"_s,
         u"SELECT alias FROM actor_alias WHERE actor_id = ? ORDER BY position"_s},
        {u"memberships"_s, Texts::tr("Memberships"), u"actor"_s,
         u"SELECT organisation_id, kind, from_date, until_date, suspended_from, suspended_until "
         "FROM membership WHERE member_id = ? ORDER BY position"_s},
        {u"identifiers"_s, Texts::tr("Identifiers"), u"target"_s,
         u"SELECT scheme, identifier FROM target_identifier WHERE target_id = ? ORDER BY scheme, identifier"_s}};
}

Result<QString> cellText(const Database &names, const QVariant &value, RecordColumn::Kind kind)
{
    if (value.isNull())
        return QString();
    if (kind == RecordColumn::Kind::Record)
        return recordName(names, value.toLongLong());
    if (kind == RecordColumn::Kind::Flag)
        return value.toBool() ? u"yes"_s : QString();
    return value.toString();
}

Status addColumns(QList<RecordField> &fields, const Database &database, qint64 record,
                  const RecordShape &shape, const Database &names)
{
    for (const RecordColumn &column : shape.columns) {
        QVariant value;
        VODHUK_TRY(forEachRow(database, u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(column.key, shape.type),
                              {record}, [&](const Statement &row) { value = row.value(0); }));
        auto text = cellText(names, value, column.kind);
        VODHUK_TRY(text);
        if (!text->isEmpty())
            fields.append({column.key, columnLabel(column), *std::move(text)});
    }
    return {};
}

Status addTexts(QList<RecordField> &fields, const Database &database, qint64 record, const RecordShape &shape)
{
    for (const RecordText &text : shape.texts)
        VODHUK_TRY(forEachRow(
            database,
            u"SELECT language, text FROM record_text WHERE record_id = ? AND field = ? ORDER BY language"_s,
            {record, text.field}, [&](const Statement &row) {
                fields.append({text.field + u'_' + row.text(0), textLabel(text, row.text(0)), row.text(1)});
            }));
    return {};
}

Status addList(QList<RecordField> &fields, const Database &database, qint64 record, const OwnList &list,
               const Database &names)
{
    const bool beginsWithRecord = list.key == "memberships"_L1;
    const qsizetype columns = list.sql.section(u" FROM "_s, 0, 0).count(u',') + 1;
    QStringList lines;
    Status named;
    VODHUK_TRY(forEachRow(database, list.sql, {record}, [&](const Statement &row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            const bool isRecord = beginsWithRecord && column == 0;
            const auto cell = cellText(names, row.value(column),
                                       isRecord ? RecordColumn::Kind::Record : RecordColumn::Kind::Text);
            if (!cell)
                named = std::unexpected(cell.error());
            else if (!cell->isEmpty())
                cells.append(*cell);
        }
        lines.append(cells.join(u", "_s));
    }));
    VODHUK_TRY(named);
    if (!lines.isEmpty())
        fields.append({list.key, list.label, lines.join(u'\n')});
    return {};
}

} // namespace

Result<QList<RecordField>> recordFields(const Database &database, qint64 record, const Database &names)
{
    const auto type = recordType(database, record);
    VODHUK_TRY(type);
    QList<RecordField> fields;
    const RecordShape *shape = recordShape(*type);
    if (!shape)
        return fields;
    VODHUK_TRY(addColumns(fields, database, record, *shape, names));
    VODHUK_TRY(addTexts(fields, database, record, *shape));
    for (const OwnList &list : ownLists()) {
        if (list.type == *type)
            VODHUK_TRY(addList(fields, database, record, list, names));
    }
    return fields;
}

} // namespace vodhuk
