#include "core/query/filterparts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// `?, ?, ?`, one for each value.
QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace

QVariantList variants(const QStringList &texts)
{
    return QVariantList(texts.cbegin(), texts.cend());
}

Filter among(const QString &sql, const QVariantList &values)
{
    return {sql.arg(marks(values.size())), values};
}

Filter anyOf(const QList<Filter> &filters)
{
    Filter joined;
    QStringList parts;
    for (const Filter &filter : filters) {
        parts.append(u'(' + filter.sql + u')');
        joined.values += filter.values;
    }
    joined.sql = parts.join(u" OR "_s);
    return joined;
}

QString textList(const QStringList &texts)
{
    const QJsonDocument list(QJsonArray::fromStringList(texts));
    return QString::fromUtf8(list.toJson(QJsonDocument::Compact));
}

} // namespace vodhuk
