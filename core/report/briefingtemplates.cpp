#include "core/report/briefingtemplates.h"

#include "core/base/resources.h"
#include "core/records/briefingjson.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

LocalizedText textsOf(const QJsonObject &object)
{
    LocalizedText texts;
    for (const QString &language : object.keys())
        texts.set(language, object.value(language).toString());
    return texts;
}

QJsonObject jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QByteArray resource(const QString &name)
{
    QFile file(u":/templates/"_s + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Names stand in the file beside what a document has: they are longer than the one name of a document.
BriefingTemplate read(const QString &code)
{
    const QByteArray bytes = resource(code);
    const QJsonObject object = jsonOf(bytes);
    BriefingTemplate made{code,
                          textsOf(object.value(u"names"_s).toObject()),
                          textsOf(object.value(u"purposes"_s).toObject()),
                          {}};
    if (auto document = briefingFromJson(bytes))
        made.document = std::move(*document);
    made.document.name = made.name.best(programLanguage());
    return made;
}

QList<BriefingTemplate> readAll()
{
    initResources();
    QList<BriefingTemplate> templates;
    for (const QString &code : {u"full"_s, u"two-pages"_s, u"actor"_s, u"chronology"_s, u"in-force"_s})
        templates.append(read(code));
    return templates;
}

} // namespace

const QList<BriefingTemplate> &briefingTemplates()
{
    static const QList<BriefingTemplate> templates = readAll();
    return templates;
}

const BriefingTemplate *briefingTemplate(const QString &code)
{
    const QList<BriefingTemplate> &templates = briefingTemplates();
    const auto found = std::ranges::find(templates, code, &BriefingTemplate::code);
    return found == templates.end() ? nullptr : &*found;
}

} // namespace vodhuk
