#include "core/query/filterparts.h"

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

/// A pattern for GLOB that finds `text` regardless of case in any script.
QString anyCase(const QString &text)
{
    QString pattern;
    for (const QChar c : text) {
        const QChar lower = c.toLower();
        const QChar upper = c.toUpper();
        if (lower != upper)
            pattern += u'[' + QString(lower) + upper + u']';
        else if (u"*?["_s.contains(c))
            pattern += u'[' + QString(c) + u']';
        else
            pattern += c;
    }
    return pattern;
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

Filter wordsWithin(const QString &value, const QString &sql, const QString &perWord)
{
    QStringList parts;
    QVariantList values;
    for (const QString &word : value.split(u' ', Qt::SkipEmptyParts)) {
        const QString pattern = u'*' + anyCase(word) + u'*';
        parts.append(perWord);
        values += {pattern, pattern};
    }
    return {sql.arg(parts.join(u" AND "_s)), values};
}

Filter writtenAs(const QString &select, const QString &value)
{
    const QString exact = select + u" = ?"_s;
    const QString loose = select + u" GLOB ?"_s;
    return {u"response.id IN (%1) OR (NOT EXISTS (%1) AND response.id IN (%2))"_s.arg(exact, loose),
            {value, value, anyCase(value)}};
}

} // namespace vodhuk
