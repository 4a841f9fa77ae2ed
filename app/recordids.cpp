#include "app/recordids.h"

#include <QCoreApplication>

namespace vodhuk
{

namespace
{

struct HistoryCommand {
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

} // namespace

Result<qint64> readRecordId(const std::string &text)
{
    const QString given = QString::fromStdString(text);
    if (const auto id = recordIdFromText(given))
        return *id;
    return fail(ErrorKind::Usage,
                HistoryCommand::tr(
                    "“%1” is no id of a record. An id is “v” and 13 characters, as query --json gives it.")
                    .arg(given));
}

} // namespace vodhuk
