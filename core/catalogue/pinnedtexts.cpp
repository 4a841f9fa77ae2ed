#include "core/catalogue/pinnedtexts.h"

#include "core/catalogue/patience.h"
#include "core/catalogue/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const QString pinnedKey = u"pinned"_s;

} // namespace

Result<QMap<QString, QString>> readPinnedTexts(const Database &database)
{
    QMap<QString, QString> texts;
    VODHUK_TRY(forEachRow(database, u"SELECT value FROM meta WHERE key = ?"_s, {pinnedKey},
                          [&](const Statement &row) {
                              const QJsonObject kept = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
                              for (auto text = kept.begin(); text != kept.end(); ++text)
                                  texts.insert(text.key(), text.value().toString());
                          }));
    return texts;
}

Status writePinnedTexts(Database &database, const QMap<QString, QString> &texts)
{
    QJsonObject kept;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        kept.insert(text.key(), *text);
    const Patience patience(database, 0);
    return execute(database, u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"_s,
                   {pinnedKey, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact))});
}

} // namespace vodhuk
