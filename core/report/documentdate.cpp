#include "core/report/documentdate.h"

#include "core/catalogue/datachange.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 latestSecond = 253'402'300'799; ///< the end of 9999: PDFs write years with four digits

struct DocumentDate {
    Q_DECLARE_TR_FUNCTIONS(DocumentDate)
};

} // namespace

Result<std::optional<QDateTime>> sourceDateEpoch()
{
    const QString text = qEnvironmentVariable("SOURCE_DATE_EPOCH");
    if (text.isEmpty())
        return std::nullopt;
    const bool hasDigitsAlone = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (!hasDigitsAlone || !isNumber || seconds > latestSecond)
        return fail(
            ErrorKind::Usage,
            DocumentDate::tr("The environment's SOURCE_DATE_EPOCH is “%1”. Give the date of the document "
                             "in whole seconds since 1970, from 0 to %2, or unset it.")
                .arg(text, QString::number(latestSecond)));
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

Result<QDateTime> dataDate(const Database &database)
{
    const auto last = lastDataChange(database);
    VODHUK_TRY(last);
    return *last ? QDateTime::fromString((*last)->time, Qt::ISODate).toUTC() : QDateTime();
}

Result<QDateTime> documentDate(const Database &database)
{
    const auto given = sourceDateEpoch();
    VODHUK_TRY(given);
    return *given ? Result<QDateTime>(**given) : dataDate(database);
}

} // namespace vodhuk
