#include "core/base/quotation.h"

#include "core/base/localizedtext.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

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
