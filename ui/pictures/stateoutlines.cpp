#include "ui/pictures/stateoutlines.h"

#include "core/base/resources.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

/// "longitude,latitude" in hundredths of a degree.
QPointF pointFrom(QByteArrayView text)
{
    const qsizetype comma = text.indexOf(',');
    return {text.first(comma).toInt() / 100.0, text.sliced(comma + 1).toInt() / 100.0};
}

QPolygonF ringFrom(const QByteArray &text)
{
    QPolygonF ring;
    for (const QByteArray &point : text.split(' '))
        ring.append(pointFrom(point));
    return ring;
}

std::vector<StateOutline> readOutlines()
{
    initResources();
    QFile file(u":/map/outlines.txt"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    std::vector<StateOutline> outlines;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> parts = line.split('\t');
        StateOutline &outline = outlines.emplace_back(StateOutline{QString::fromLatin1(parts.first()), {}});
        for (const QByteArray &ring : parts.sliced(1))
            outline.rings.append(ringFrom(ring));
    }
    return outlines;
}

} // namespace

const std::vector<StateOutline> &stateOutlines()
{
    static const std::vector<StateOutline> outlines = readOutlines();
    return outlines;
}

} // namespace vodhuk
