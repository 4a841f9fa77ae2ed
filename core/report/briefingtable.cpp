#include "core/report/briefingtable.h"

#include "core/exchange/exporter.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace vodhuk
{

Result<QByteArray> tableOfRows(const QueryEngine &engine, const QList<Entry> &entries)
{
    const FieldContext context{engine.codebook(), engine.actors()};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    VODHUK_TRY(exportEntries(context, entries, buffer));
    return buffer.data();
}

QString checksumOf(const QByteArray &table)
{
    return QString::fromLatin1(QCryptographicHash::hash(table, QCryptographicHash::Sha256).toHex());
}

} // namespace vodhuk
