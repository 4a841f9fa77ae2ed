/// Packs the parts of an OpenDocument file.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace vodhuk
{

struct PackedPart {
    QString name;         ///< "content.xml", "Pictures/figure-1.svg"
    QByteArray mediaType; ///< "text/xml"
    QByteArray bytes;
};

/// The mimetype comes first and uncompressed, then the parts in their order, then the manifest that lists them. All bear the time
/// `created`, in UTC. In memory; equal input, equal bytes in every time zone. Internal if it cannot be packed.
[[nodiscard]] Result<QByteArray> odtPackage(const QList<PackedPart> &parts, const QDateTime &created);

} // namespace vodhuk
