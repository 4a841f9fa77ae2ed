#include "core/query/shownview.h"

#include <QStringList>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QString encoded(const QString &value)
{
    return value.simplified().replace(u'%', u"%25"_s).replace(u';', u"%3B"_s);
}

QString decoded(QString text)
{
    return text.replace(u"%3B"_s, u";"_s).replace(u"%25"_s, u"%"_s);
}

ViewSetting settingFrom(const QString &part)
{
    return {part.section(u':', 0, 0).trimmed(), decoded(part.section(u':', 1).trimmed())};
}

} // namespace

QString shownViewText(const ShownView &shown)
{
    QStringList parts{shown.name};
    for (const ViewSetting &setting : shown.settings) {
        const QString value = encoded(setting.value);
        parts.append(value.isEmpty() ? setting.name : setting.name + u':' + value);
    }
    return parts.join(u';');
}

ShownView shownViewFromText(const QString &text)
{
    const QStringList parts = text.split(u';');
    ShownView shown{.name = parts.first().trimmed()};
    for (const QString &part : parts.sliced(1)) {
        if (!part.trimmed().isEmpty())
            shown.settings.append(settingFrom(part));
    }
    return shown;
}

} // namespace vodhuk
