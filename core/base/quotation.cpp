#include "core/base/quotation.h"

#include "core/base/localizedtext.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

QString excerpt(QStringView text)
{
    constexpr qsizetype longest = 120;
    const QString line = text.first(std::min(text.size(), 2 * longest)).toString().simplified();
    if (line.size() <= longest && text.size() <= 2 * longest)
        return line;
    QString cut = line.first(std::min(line.size(), longest));
    if (const qsizetype blank = cut.lastIndexOf(u' '); blank > longest / 2)
        cut.truncate(blank);
    if (cut.endsWith(u' ') || (!cut.isEmpty() && cut.back().isHighSurrogate()))
        cut.chop(1);
    return cut + u'…';
}

QString quoted(const QString &text)
{
    return programLanguage() == "en"_L1 ? u'“' + text + u'”' : u'«' + text + u'»';
}

QString quotedList(const QStringList &texts)
{
    QStringList list;
    for (const QString &text : texts)
        list.append(quoted(text));
    return list.join(", "_L1);
}

} // namespace vodhuk
