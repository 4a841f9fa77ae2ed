#include "core/catalogue/recordremoval.h"

#include "core/catalogue/recordnames.h"
#include "core/catalogue/recordreferences.h"
#include "core/catalogue/recordrows.h"
#include "core/catalogue/rows.h"

#include <QCoreApplication>
#include <QSet>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RecordRemoval)
};

/// Tables of parts that only this type of record has, with the column that names their owner.
QList<std::pair<QString, QString>> ownParts(const QString &type)
{
    if (type == "actor"_L1)
        return {{u"actor_alias"_s, u"actor_id"_s}, {u"membership"_s, u"member_id"_s}};
    if (type == "target"_L1)
        return {{u"target_identifier"_s, u"target_id"_s}};
    return {};
}

Status requireUnnamed(const Database &database, qint64 record, const QString &type)
{
    QList<qint64> referring;
    for (const RecordReference &reference : referencesTo(type)) {
        const auto records = referringRecords(database, reference, record);
        VODHUK_TRY(records);
        referring += *records;
    }
    if (referring.isEmpty())
        return {};
    const auto name = recordName(database, record);
    VODHUK_TRY(name);
    const auto example = recordName(database, referring.first());
    VODHUK_TRY(example);
    const auto count = QSet<qint64>(referring.begin(), referring.end()).size();
    return fail(
        ErrorKind::Invalid,
        Texts::tr("“%1” cannot be deleted, for %n record(s) name it, among them “%2”. Change what they "
                  "name first, or merge it into another one.",
                  nullptr, static_cast<int>(count))
            .arg(*name, *example));
}

} // namespace

Status removeRecord(Database &database, qint64 record, const QString &type)
{
    const auto present = recordType(database, record);
    VODHUK_TRY(present);
    if (*present != type)
        return fail(ErrorKind::NotFound, Texts::tr("The record is no longer there."));
    VODHUK_TRY(requireUnnamed(database, record, type));
    return eraseRecord(database, record, type);
}

Status eraseRecord(Database &database, qint64 record, const QString &type)
{
    for (const auto &[table, owner] : ownParts(type))
        VODHUK_TRY(execute(database, u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table, owner), {record}));
    VODHUK_TRY(clearRecord(database, record));
    VODHUK_TRY(execute(database, u"DELETE FROM %1 WHERE id = ?"_s.arg(type), {record}));
    return execute(database, u"DELETE FROM record WHERE id = ?"_s, {record});
}

} // namespace vodhuk
