#include "core/catalogue/drafts.h"

#include "core/base/runningprogram.h"
#include "core/catalogue/patience.h"
#include "core/catalogue/rows.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject objectOf(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        object.insert(text.key(), text.value());
    return object;
}

QMap<QString, QString> textsOf(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto text = object.begin(); text != object.end(); ++text)
        texts.insert(text.key(), text.value().toString());
    return texts;
}

QJsonArray idsAsTexts(const QList<qint64> &ids)
{
    QJsonArray texts;
    for (const qint64 id : ids)
        texts.append(recordIdText(id));
    return texts;
}

QList<qint64> idsOf(const QJsonArray &texts)
{
    QList<qint64> ids;
    for (const QJsonValue text : texts) {
        if (const auto id = recordIdFromText(text.toString()))
            ids.append(*id);
    }
    return ids;
}

/// The record stands in it too: of two programs that type into one, the column can tell it for one alone.
QString contentOf(const Draft &draft)
{
    QJsonObject content{{u"texts"_s, objectOf(draft.texts)}, {u"program"_s, thisProgram()}};
    if (!draft.base.isEmpty())
        content.insert(u"base"_s, objectOf(draft.base));
    if (draft.record != 0)
        content.insert(u"record"_s, recordIdText(draft.record));
    if (draft.twin != 0)
        content.insert(u"twin"_s, QJsonObject{{u"record"_s, recordIdText(draft.twin)},
                                              {u"base"_s, objectOf(draft.twinBase)}});
    if (!draft.toldApart.isEmpty())
        content.insert(u"apart"_s, idsAsTexts(draft.toldApart));
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

QJsonObject objectIn(const QString &content)
{
    return QJsonDocument::fromJson(content.toUtf8()).object();
}

/// Empty if the content is none of ours.
Draft draftOf(const Statement &row)
{
    Draft draft{DraftId{row.number(0)}, row.text(1), row.number(2), row.text(3), {}};
    const QJsonObject content = objectIn(row.text(4));
    const QJsonValue kept = content.value("texts"_L1);
    draft.texts = textsOf(kept.isObject() ? kept.toObject() : content); // earlier ones are texts alone
    draft.base = textsOf(content.value("base"_L1).toObject());
    if (draft.record == 0)
        draft.record = recordIdFromText(content.value("record"_L1).toString()).value_or(0);
    draft.program = content.value("program"_L1).toString();
    const QJsonObject twin = content.value("twin"_L1).toObject();
    draft.twin = recordIdFromText(twin.value("record"_L1).toString()).value_or(0);
    draft.twinBase = textsOf(twin.value("base"_L1).toObject());
    draft.toldApart = idsOf(content.value("apart"_L1).toArray());
    return draft;
}

const QString contentById = u"SELECT content FROM draft WHERE id = ?"_s;
const QString contentByRecord = u"SELECT content FROM draft WHERE record_id = ?"_s;

/// Whether one of the drafts whose content `sql` gives is typed into by another program now.
Result<bool> isKeptElsewhere(const Database &database, const QString &sql, qint64 id)
{
    bool isKept = false;
    VODHUK_TRY(forEachRow(database, sql, {id}, [&](const Statement &row) {
        const QJsonValue program = objectIn(row.text(0)).value("program"_L1);
        isKept = isKept || isRunningElsewhere(program.toString());
    }));
    return isKept;
}

/// What is typed comes again in a moment: a lock is not waited for, and neither is the disk.
class Quick
{
public:
    explicit Quick(Database &database)
        : m_database(database)
        , m_patience(database, 0)
    {
        (void)m_database.execute("PRAGMA synchronous = NORMAL");
    }
    ~Quick() { (void)m_database.execute("PRAGMA synchronous = FULL"); }
    Quick(const Quick &) = delete;
    Quick &operator=(const Quick &) = delete;

private:
    Database &m_database;
    Patience m_patience;
};

} // namespace

Result<QList<Draft>> allDrafts(const Database &database)
{
    QList<Draft> drafts;
    const auto read = forEachRow(
        database,
        u"SELECT id, type, coalesce(record_id, 0), time, content FROM draft ORDER BY time DESC, id"_s, {},
        [&](const Statement &row) {
            const Draft draft = draftOf(row);
            if (!draft.isEmpty())
                drafts.append(draft);
        });
    if (!read)
        return std::unexpected(read.error());
    return drafts;
}

Result<QList<Draft>> draftsToOffer(const Database &database)
{
    auto drafts = allDrafts(database);
    if (drafts)
        drafts->removeIf([](const Draft &draft) { return isRunningElsewhere(draft.program); });
    return drafts;
}

Result<DraftId> writeDraft(Database &database, const Draft &draft)
{
    const Quick quick(database);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto isTaken = isKeptElsewhere(database, contentById, draft.id.value);
    VODHUK_TRY(isTaken);
    const auto isTypedElsewhere = isKeptElsewhere(database, contentByRecord, draft.record);
    VODHUK_TRY(isTypedElsewhere);
    const DraftId id = draft.id.isNull() || *isTaken ? DraftId{newRecordId()} : draft.id;
    const QVariant record = draft.record == 0 || *isTypedElsewhere ? QVariant() : QVariant(draft.record);
    VODHUK_TRY(execute(database, u"DELETE FROM draft WHERE id = ? OR record_id = ?"_s, {id.value, record}));
    VODHUK_TRY(execute(database,
                       u"INSERT INTO draft (id, type, record_id, time, content) VALUES (?, ?, ?, ?, ?)"_s,
                       {id.value, draft.type, record, QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                        contentOf(draft)}));
    VODHUK_TRY(transaction->commit());
    return id;
}

Status removeDraft(Database &database, DraftId id)
{
    const auto isTaken = isKeptElsewhere(database, contentById, id.value);
    VODHUK_TRY(isTaken);
    return *isTaken ? Status() : execute(database, u"DELETE FROM draft WHERE id = ?"_s, {id.value});
}

void flushLog(const QString &path)
{
    QFile log(path + u"-wal"_s);
    if (log.open(QIODevice::ReadOnly))
        (void)::fdatasync(log.handle());
}

} // namespace vodhuk
