#include "core/catalogue/briefingrows.h"
#include "core/catalogue/changerecorder.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/recordrows.h"
#include "core/catalogue/rows.h"
#include "core/records/briefingjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Briefings)
};

constexpr QLatin1StringView makerKey("madeWith");

/// Whether the table has a row with this id.
Result<bool> isThere(const Database &database, const QString &table, qint64 id)
{
    bool found = false;
    VODHUK_TRY(forEachRow(database, u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(table), {id},
                          [&](const Statement &) { found = true; }));
    return found;
}

Status requireBriefing(const Database &database, BriefingId id)
{
    const auto found = isThere(database, u"briefing"_s, id.value);
    VODHUK_TRY(found);
    return *found ? Status() : fail(ErrorKind::NotFound, Texts::tr("The briefing is no longer there."));
}

/// What stands in the catalogue must be read again.
Result<QByteArray> contentOf(const BriefingDocument &document)
{
    const QByteArray json = briefingJson(document);
    const auto again = briefingFromJson(json);
    return again ? Result<QByteArray>(json) : std::unexpected(again.error());
}

Result<QList<qint64>> snapshotIds(const Database &database, BriefingId briefing)
{
    QList<qint64> ids;
    VODHUK_TRY(forEachRow(database, u"SELECT id FROM briefing_snapshot WHERE briefing_id = ?"_s,
                          {briefing.value}, [&](const Statement &row) { ids.append(row.number(0)); }));
    return ids;
}

} // namespace

QByteArray withMaker(const QByteArray &document, const QString &version)
{
    if (version.isEmpty())
        return document;
    QJsonObject content = QJsonDocument::fromJson(document).object();
    content.insert(makerKey, version);
    return QJsonDocument(content).toJson();
}

QString makerIn(const QByteArray &content)
{
    return QJsonDocument::fromJson(content).object().value(makerKey).toString();
}

QString snapshotRecordsText(const QList<SnapshotRecord> &records)
{
    QString text;
    for (const SnapshotRecord &record : records) {
        text += recordIdText(record.record);
        if (!record.version.isNull())
            text += u' ' + recordIdText(record.version);
        text += u'\n';
    }
    return text;
}

Result<QList<SnapshotRecord>> snapshotRecordsFrom(const QString &text)
{
    QList<SnapshotRecord> records;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QStringList ids = lines[number].split(u' ');
        const auto record = recordIdFromText(ids.first());
        const auto version = ids.size() == 1 ? 0 : recordIdFromText(ids.last());
        if (!record || !version || ids.size() > 2)
            return fail(ErrorKind::Damaged, Texts::tr("Line %1 of a snapshot's records is damaged. The "
                                                      "snapshot cannot be used; take another one.")
                                                .arg(number + 1));
        records.append(SnapshotRecord{{*record}, {*version}});
    }
    return records;
}

Result<BriefingId> Edit::save(const BriefingDocument &document)
{
    BriefingDocument named = document;
    named.name = document.name.simplified();
    if (named.name.isEmpty())
        return fail(ErrorKind::Invalid, Texts::tr("A briefing needs a name, by which it is found again."));
    const auto content = contentOf(named);
    VODHUK_TRY(content);
    const BriefingId id = document.id.isNull() ? BriefingId{newRecordId()} : document.id;
    VODHUK_TRY(execute(m_database, upsertSql(u"briefing"_s, u"id, name, is_template, content"_s),
                       {id.value, named.name, named.isTemplate ? 1 : 0, QString::fromUtf8(*content)}));
    VODHUK_TRY(m_recorder.touch(id.value));
    return id;
}

Status Edit::remove(BriefingId id)
{
    VODHUK_TRY(requireBriefing(m_database, id));
    const auto snapshots = snapshotIds(m_database, id);
    VODHUK_TRY(snapshots);
    for (const qint64 snapshot : *snapshots)
        VODHUK_TRY(remove(SnapshotId{snapshot}));
    VODHUK_TRY(m_recorder.touch(id.value));
    return execute(m_database, u"DELETE FROM briefing WHERE id = ?"_s, {id.value});
}

Result<SnapshotId> Edit::save(const BriefingSnapshot &snapshot)
{
    VODHUK_TRY(requireBriefing(m_database, snapshot.briefing));
    const QString name = snapshot.name.simplified();
    if (name.isEmpty())
        return fail(ErrorKind::Invalid, Texts::tr("A snapshot needs a name, by which it is found again."));
    const auto content = contentOf(snapshot.document);
    VODHUK_TRY(content);
    const SnapshotId id = snapshot.id.isNull() ? SnapshotId{newRecordId()} : snapshot.id;
    VODHUK_TRY(execute(m_database,
                       upsertSql(u"briefing_snapshot"_s, u"id, briefing_id, name, state, content, records"_s),
                       {id.value, snapshot.briefing.value, name, snapshot.state.value,
                        QString::fromUtf8(withMaker(*content, snapshot.madeWith)),
                        textValue(snapshotRecordsText(snapshot.records))}));
    VODHUK_TRY(m_recorder.touch(id.value));
    return id;
}

Status Edit::remove(SnapshotId id)
{
    const auto found = isThere(m_database, u"briefing_snapshot"_s, id.value);
    VODHUK_TRY(found);
    if (!*found)
        return fail(ErrorKind::NotFound, Texts::tr("The snapshot is no longer there."));
    VODHUK_TRY(m_recorder.touch(id.value));
    return execute(m_database, u"DELETE FROM briefing_snapshot WHERE id = ?"_s, {id.value});
}

} // namespace vodhuk
