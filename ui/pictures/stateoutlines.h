/// The outlines of states as the program ships them: degrees of longitude and latitude, by code of ISO 3166.
#pragma once

#include <QPolygonF>
#include <QString>

#include <vector>

namespace vodhuk
{

struct StateOutline {
    QString code;           ///< two letters
    QList<QPolygonF> rings; ///< x: degrees east, y: degrees north; the largest part first
};

/// Internationally recognised borders, from Natural Earth (public domain; see resources/map). By code. Read once; any thread.
[[nodiscard]] const std::vector<StateOutline> &stateOutlines();

} // namespace vodhuk
