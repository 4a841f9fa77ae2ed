#include "core/catalogue/drafts.h"

#include "core/catalogue/rows.h"

#include <QDateTime>
#include <QFile>
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

QString contentOf(const Draft &draft)
{
    QJsonObject content{{u"texts"_s, objectOf(draft.texts)}};
    if (!draft.base.isEmpty())
        content.insert(u"base"_s, objectOf(draft.base));
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

/// No texts if the content is none of ours. Drafts of older files hold nothing but what was typed.
void readContent(const QString &content, Draft &draft)
{
    const QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object();
    const QJsonValue texts = object.value(u"texts"_s);
    draft.texts = textsOf(texts.isObject() ? texts.toObject() : object);
    draft.base = textsOf(object.value(u"base"_s).toObject());
}

/// What is typed comes again in a moment: a lock is not waited for, and neither is the disk.
class Quick
{
public:
    explicit Quick(Database &database)
        : m_database(database)
    {
        (void)m_database.execute("PRAGMA busy_timeout = 0; PRAGMA synchronous = NORMAL");
    }
    ~Quick() { (void)m_database.execute("PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL"); }
    Quick(const Quick &) = delete;
    Quick &operator=(const Quick &) = delete;

private:
    Database &m_database;
};

} // namespace

Result<QList<Draft>> allDrafts(const Database &database)
{
    QList<Draft> drafts;
    const auto read = forEachRow(
        database,
        u"SELECT id, type, coalesce(record_id, 0), time, content FROM draft ORDER BY time DESC, id"_s, {},
        [&](const Statement &row) {
            Draft draft{DraftId{row.number(0)}, row.text(1), row.number(2), row.text(3), {}};
            readContent(row.text(4), draft);
            if (!draft.texts.isEmpty())
                drafts.append(draft);
        });
    if (!read)
        return std::unexpected(read.error());
    return drafts;
}

Result<DraftId> writeDraft(Database &database, const Draft &draft)
{
    const Quick quick(database);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const DraftId id = draft.id.isNull() ? DraftId{newRecordId()} : draft.id;
    const QVariant record = draft.record == 0 ? QVariant() : QVariant(draft.record);
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
    return execute(database, u"DELETE FROM draft WHERE id = ?"_s, {id.value});
}

void flushLog(const QString &path)
{
    QFile log(path + u"-wal"_s);
    if (log.open(QIODevice::ReadOnly))
        (void)::fdatasync(log.handle());
}

} // namespace vodhuk
