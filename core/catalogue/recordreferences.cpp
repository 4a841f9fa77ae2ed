#include "core/catalogue/recordreferences.h"

#include "core/catalogue/rows.h"

#include <QCoreApplication>
#include <QHash>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QHash<QString, QList<RecordReference>> allReferences()
{
    const QString ofResponse = u"response_id"_s;
    const QString itself = u"id"_s;
    return {
        {u"actor"_s,
         {{u"response_actor"_s, u"actor_id"_s, ofResponse,
           QT_TRANSLATE_NOOP("RecordReferences", "Parts in records")},
          {u"membership"_s, u"organisation_id"_s, u"member_id"_s,
           QT_TRANSLATE_NOOP("RecordReferences", "Members")},
          {u"actor"_s, u"parent_id"_s, itself, QT_TRANSLATE_NOOP("RecordReferences", "Organs")},
          {u"regime"_s, u"issuer_id"_s, itself, QT_TRANSLATE_NOOP("RecordReferences", "Sanctions regimes")},
          {u"process"_s, u"body_id"_s, itself, QT_TRANSLATE_NOOP("RecordReferences", "Processes")},
          {u"ask"_s, u"addressee_id"_s, ofResponse,
           QT_TRANSLATE_NOOP("RecordReferences", "Asks addressed to it")}}},
        {u"event"_s,
         {{u"response_event"_s, u"event_id"_s, ofResponse,
           QT_TRANSLATE_NOOP("RecordReferences", "Records set off")}}},
        {u"source"_s,
         {{u"citation"_s, u"source_id"_s, u"record_id"_s, QT_TRANSLATE_NOOP("RecordReferences", "Citations")},
          {u"milestone"_s, u"source_id"_s, ofResponse, QT_TRANSLATE_NOOP("RecordReferences", "Milestones")},
          {u"membership"_s, u"source_id"_s, u"member_id"_s,
           QT_TRANSLATE_NOOP("RecordReferences", "Memberships")}}},
        {u"target"_s,
         {{u"listing"_s, u"target_id"_s,
           u"(SELECT response_id FROM measure WHERE measure.id = listing.measure_id)"_s,
           QT_TRANSLATE_NOOP("RecordReferences", "Listings")},
          {u"ask"_s, u"target_id"_s, ofResponse,
           QT_TRANSLATE_NOOP("RecordReferences", "Asks that name it")}}},
        {u"regime"_s,
         {{u"response"_s, u"regime_id"_s, itself,
           QT_TRANSLATE_NOOP("RecordReferences", "Records under it")}}},
    };
}

} // namespace

const QList<RecordReference> &referencesTo(const QString &type)
{
    static const QHash<QString, QList<RecordReference>> references = allReferences();
    static const QList<RecordReference> none;
    const auto found = references.constFind(type);
    return found == references.cend() ? none : *found;
}

QString referenceLabel(const RecordReference &reference)
{
    return QCoreApplication::translate("RecordReferences", reference.label);
}

Result<qint64> countReferences(const Database &database, const RecordReference &reference, qint64 record)
{
    qint64 count = 0;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT count(*) FROM %1 WHERE %2 = ?"_s.arg(reference.table, reference.column),
                          {record}, [&](const Statement &row) { count = row.number(0); }));
    return count;
}

Result<QList<qint64>> referringRecords(const Database &database, const RecordReference &reference,
                                       qint64 record)
{
    QList<qint64> records;
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT DISTINCT %1 FROM %2 WHERE %3 = ?"_s.arg(reference.owner, reference.table, reference.column),
        {record}, [&](const Statement &row) { records.append(row.number(0)); }));
    return records;
}

} // namespace vodhuk
