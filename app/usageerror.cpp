#include "app/usageerror.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct UsageError {
    Q_DECLARE_TR_FUNCTIONS(UsageError)
};

QString behind(const QString &text, QLatin1String mark)
{
    const qsizetype place = text.indexOf(mark);
    return (place < 0 ? text : text.mid(place + mark.size())).simplified();
}

/// "--lang: xx not in {en,be,ru}" or "--limit: Value -1 not in range ...".
QString badValue(const QString &text)
{
    const QString option = text.section(u':', 0, 0);
    const qsizetype open = text.indexOf(u'{');
    if (open < 0)
        return UsageError::tr("A whole number that is not negative is expected: %1.").arg(option);
    QString values = text.mid(open + 1).section(u'}', 0, 0);
    values.replace(u',', u", "_s);
    return UsageError::tr("%1 takes one of %2.").arg(option, values);
}

} // namespace

QString usageErrorText(const CLI::ParseError &error)
{
    const QString text = QString::fromUtf8(error.what()).trimmed();
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        return UsageError::tr("%1 is missing.").arg(text.section(u' ', 0, 0));
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        return UsageError::tr("Not understood: %1.").arg(behind(text, ": "_L1));
    if (dynamic_cast<const CLI::ConversionError *>(&error))
        return UsageError::tr("A whole number that is not negative is expected: %1.")
            .arg(behind(text, ": "_L1));
    if (dynamic_cast<const CLI::ValidationError *>(&error))
        return badValue(text);
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        return UsageError::tr("%1 is to be given once, with one value.")
            .arg(text.section(u' ', 0, 0).section(u':', 0, 0));
    return text + u'.';
}

} // namespace vodhuk
