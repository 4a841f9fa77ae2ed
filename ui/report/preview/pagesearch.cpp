#include "ui/report/preview/pagesearch.h"

namespace vodhuk
{

namespace
{

constexpr QChar softHyphen(0x00ad);

constexpr qsizetype mostHits = 1000; // nobody steps through more of them, and each text found is laid out

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

    /// One behind the last character of a part of `text`, as it stood.
    [[nodiscard]] int end(qsizetype start, qsizetype length) const { return places[start + length - 1] + 1; }
};

/// Text from bottom to top is turned around the lower left corner of its item.
QRectF areaOn(const PageItem &item, const LinePart &place)
{
    const double leading = item.text->leading();
    const double down = (place.line - item.firstLine) * leading;
    const double width = place.right - place.left;
    return item.upward ? QRectF(item.area.left() + down, item.area.bottom() - place.right, leading, width)
                       : QRectF(item.left + place.left, item.area.top() + down, width, leading);
}

/// A hit that runs over the end of a page is one of the page on which it begins.
void addHit(const PageItem &item, int page, const QList<LinePart> &places, QList<PageHit> &hits)
{
    const auto isHere = [&item](const LinePart &place) {
        return place.line >= item.firstLine && place.line < item.firstLine + item.lines;
    };
    if (places.isEmpty() || !isHere(places.first()))
        return;
    PageHit hit{page, {}};
    for (const LinePart &place : places) {
        if (isHere(place))
            hit.areas.append(areaOn(item, place));
    }
    hits.append(hit);
}

void addHits(const PageItem &item, int page, const QString &words, QList<PageHit> &hits)
{
    const Searched searched(item.text->text());
    QList<TextBlock::Part> found;
    for (qsizetype at = searched.text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = searched.text.indexOf(words, at + words.size(), Qt::CaseInsensitive)) {
        const int start = searched.places[at];
        found.append({start, searched.end(at, words.size()) - start});
    }
    for (const QList<LinePart> &places : item.text->placesOf(found))
        addHit(item, page, places, hits);
}

/// A text of a picture is marked as a whole.
void addHitsInPicture(const PageItem &item, int page, const QString &words, QList<PageHit> &hits)
{
    const auto isWanted = [&words](const QString &text) {
        return Searched(text).text.contains(words, Qt::CaseInsensitive);
    };
    for (const QRectF &area : (*item.pictureTexts)(isWanted))
        hits.append({page, {area.translated(item.area.topLeft()).intersected(item.area)}});
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
        if (hits.size() >= mostHits)
            break;
        for (const PageItem &item : page.items) {
            if (item.text)
                addHits(item, number, wanted, hits);
            else if (item.pictureTexts)
                addHitsInPicture(item, number, wanted, hits);
        }
        ++number;
    }
    return hits;
}

} // namespace vodhuk
