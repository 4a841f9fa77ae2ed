#include "ui/report/preview/pagesearch.h"

namespace vodhuk
{

namespace
{

constexpr QChar softHyphen(0x00ad);

/// A text without marks for hyphens, and where each of its characters stood.
struct Searched {
    QString text;
    QList<int> places;

    explicit Searched(const QString &whole)
    {
        text.reserve(whole.size());
        for (int i = 0; i < whole.size(); ++i) {
            const QChar each = whole[i];
            if (each == softHyphen)
                continue;
            text.append(each.isSpace() ? QChar(u' ') : each); // ends of lines too
            places.append(i);
        }
    }

    [[nodiscard]] TextPart part(qsizetype start, qsizetype length) const
    {
        const int first = places[start];
        return {first, places[start + length - 1] + 1 - first};
    }
};

/// Text from bottom to top stands on its head in the page: turned by 90 degrees around the item's lower left corner.
QRectF placed(const QRectF &area, const PageItem &item)
{
    if (!item.upward)
        return area.translated(item.area.topLeft());
    return {item.area.left() + area.top(), item.area.bottom() - area.right(), area.height(), area.width()};
}

void addHits(const PageItem &item, int page, const QString &words, QList<PageHit> &hits)
{
    const Searched searched(item.text->text());
    const TextPart here = item.text->partInLines(item.firstLine, item.lines);
    for (qsizetype at = searched.text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = searched.text.indexOf(words, at + words.size(), Qt::CaseInsensitive)) {
        const TextPart part = searched.part(at, words.size());
        if (part.start < here.start || part.start >= here.start + here.length)
            continue; // it begins on another page
        PageHit hit{page, {}};
        for (const QRectF &area : item.text->areasOf(part, item.firstLine, item.lines))
            hit.areas.append(placed(area, item));
        if (!hit.areas.isEmpty())
            hits.append(hit);
    }
}

} // namespace

QList<PageHit> hitsOn(const ComposedBriefing &briefing, const QString &words)
{
    QList<PageHit> hits;
    const QString wanted = Searched(words.simplified()).text;
    if (wanted.isEmpty())
        return hits;
    int number = 0;
    for (const Page &page : briefing.pages) {
        for (const PageItem &item : page.items) {
            if (item.text)
                addHits(item, number, wanted, hits);
        }
        ++number;
    }
    return hits;
}

} // namespace vodhuk
