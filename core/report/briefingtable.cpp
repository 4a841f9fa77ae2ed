#include "core/report/briefingtable.h"

#include "core/exchange/exporter.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace vodhuk
{

namespace
{

QList<Entry> withoutTags(QList<Entry> entries)
{
    for (Entry &entry : entries)
        entry.response.tags.clear();
    return entries;
}

} // namespace

Result<QByteArray> tableOfRows(const QueryEngine &engine, const QList<Entry> &entries, ExportProfile profile)
{
    const FieldContext context{engine.codebook(), engine.actors()};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    VODHUK_TRY(exportEntries(context, showsInternal(profile) ? entries : withoutTags(entries), buffer));
    return buffer.data();
}

QString checksumOf(const QByteArray &table)
{
    return QString::fromLatin1(QCryptographicHash::hash(table, QCryptographicHash::Sha256).toHex());
}

} // namespace vodhuk
