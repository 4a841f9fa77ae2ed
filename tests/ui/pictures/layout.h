/// What every picture has to keep to: no mark outside, no text on another.
#pragma once

#include "tests/support/printing.h"
#include "ui/pictures/picture.h"

#include <boost/test/unit_test.hpp>

namespace vodhuk
{

/// As QRectF::contains, which holds of no line that runs straight across or down.
inline bool liesWithin(const QRectF &whole, const QRectF &part)
{
    return part.left() >= whole.left() && part.right() <= whole.right() && part.top() >= whole.top() &&
           part.bottom() <= whole.bottom();
}

inline void checkLayout(const Picture &picture)
{
    const QRectF whole = QRectF(QPointF(), picture.size).adjusted(-1, -1, 1, 1);
    std::vector<std::pair<QPolygonF, QString>> texts;
    for (const Mark &mark : picture.marks) {
        const auto *text = std::get_if<TextShape>(&mark.shape);
        const QRectF bounds = boundsOf(mark);
        BOOST_TEST(liesWithin(whole, bounds),
                   mark.spoken << (text ? text->text : QString()) << " at " << bounds.left() << ','
                               << bounds.top() << " to " << bounds.right() << ',' << bounds.bottom() << " of "
                               << whole.right() << ',' << whole.bottom());
        if (text)
            texts.emplace_back(outlineOf(*text), text->text);
    }
    for (size_t i = 0; i < texts.size(); ++i) {
        for (size_t j = i + 1; j < texts.size(); ++j) {
            const bool meet = texts[i].first.boundingRect().intersects(texts[j].first.boundingRect()) &&
                              texts[i].first.intersects(texts[j].first);
            BOOST_TEST(!meet, texts[i].second << " | " << texts[j].second);
        }
    }
}

} // namespace vodhuk
