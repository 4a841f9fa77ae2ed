#include "core/catalogue/recordnames.h"

#include "core/base/recordid.h"
#include "core/catalogue/rows.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

Result<QString> recordType(const Database &database, qint64 record)
{
    QString type;
    VODHUK_TRY(forEachRow(database, u"SELECT type FROM record WHERE id = ?"_s, {record},
                          [&](const Statement &row) { type = row.text(0); }));
    return type;
}

Result<QString> recordName(const Database &database, qint64 record, const QString &language)
{
    LocalizedText name;
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT language, text FROM record_text WHERE record_id = ? AND field IN ('title', 'name')"_s,
        {record}, [&](const Statement &row) { name.set(row.text(0), row.text(1)); }));
    if (!name.isEmpty())
        return name.best(language);
    QString plain;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT CASE title WHEN '' THEN url ELSE title END FROM source WHERE id = ? "
                          "UNION ALL SELECT key FROM regime WHERE id = ?"_s,
                          {record, record}, [&](const Statement &row) { plain = row.text(0); }));
    return plain.isEmpty() ? recordIdText(record) : plain;
}

} // namespace vodhuk
