/// Pages as they were painted last, so that scrolling paints none of them again.
#pragma once

#include "ui/report/pagecomposer.h"

#include <QHash>
#include <QImage>

#include <utility>

namespace vodhuk
{

/// Of one briefing: whoever shows another one clears it.
class PageImages
{
public:
    void clear() { m_images.clear(); }

    /// `scale`: pixels of a point, `ratio`: those of the device for each of them. Holds until the next call. At least `seen` of them are kept,
    /// however large they are, else those that are seen together would drive each other out.
    [[nodiscard]] const QImage &imageOf(const ComposedBriefing &pages, int page, double scale, double ratio,
                                        int seen);

private:
    void makeRoom(int page, qsizetype most);

    QHash<int, QImage> m_images;
    std::pair<double, double> m_size; ///< scale and ratio
};

/// Black on white, as it is printed.
[[nodiscard]] QImage imageOf(const Page &page, const QSizeF &paper, double scale);

} // namespace vodhuk
