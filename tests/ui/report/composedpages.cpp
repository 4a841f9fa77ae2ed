#include "tests/ui/report/composedpages.h"

#include "tests/support/printing.h"
#include "tests/ui/report/handmade.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <boost/test/unit_test.hpp>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QImage picturedPage(const Page &page, const PageFormat &format)
{
    QImage image(format.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, page);
    return image;
}

bool areSameItems(const PageItem &one, const PageItem &other)
{
    return one.role == other.role && one.upward == other.upward && one.firstLine == other.firstLine &&
           one.lines == other.lines && one.area == other.area && one.left == other.left &&
           one.fill == other.fill &&
           (one.text ? one.text->text() : QString()) == (other.text ? other.text->text() : QString());
}

bool areSameLinks(const PageLink &one, const PageLink &other)
{
    return one.area == other.area && one.link == other.link && one.query == other.query;
}

bool areSamePlaces(const PagePlace &one, const PagePlace &other)
{
    return one.page == other.page && one.y == other.y;
}

bool areSameHeadings(const PlacedHeading &one, const PlacedHeading &other)
{
    return one.level == other.level && one.text == other.text && areSamePlaces(one.place, other.place);
}

} // namespace

ComposedBriefing composed(const QList<Block> &blocks)
{
    Briefing briefing;
    briefing.title = u"A title"_s;
    briefing.pageNumber = u"%1 of %2"_s;
    briefing.runningHead = u"A head"_s;
    briefing.blocks = blocks;
    return composeBriefing(withoutPictures(briefing), {});
}

QStringList textsOf(const Page &page, ItemRole role)
{
    QStringList texts;
    for (const PageItem &item : page.items) {
        if (item.text && item.role == role)
            texts.append(item.text->text());
    }
    return texts;
}

QStringList textsOf(const ComposedBriefing &briefing, ItemRole role)
{
    QStringList texts;
    for (const Page &page : briefing.pages)
        texts += textsOf(page, role);
    return texts;
}

const PageItem *itemOf(const ComposedBriefing &briefing, const QString &text)
{
    for (const Page &page : briefing.pages) {
        for (const PageItem &item : page.items) {
            if (item.text && item.text->text() == text)
                return &item;
        }
    }
    BOOST_FAIL("not on any page: " + text.toStdString());
    return nullptr;
}

QList<PageLink> linksOf(const ComposedBriefing &briefing)
{
    QList<PageLink> links;
    for (const Page &page : briefing.pages)
        links += page.links;
    return links;
}

void expectSamePages(const ComposedBriefing &one, const ComposedBriefing &other)
{
    BOOST_REQUIRE(one.pages.size() == other.pages.size());
    for (size_t i = 0; i < one.pages.size(); ++i) {
        BOOST_TEST(std::ranges::equal(one.pages[i].items, other.pages[i].items, areSameItems));
        BOOST_TEST(std::ranges::equal(one.pages[i].links, other.pages[i].links, areSameLinks));
        BOOST_TEST((picturedPage(one.pages[i], one.format) == picturedPage(other.pages[i], other.format)));
    }
    BOOST_TEST((one.format == other.format));
    BOOST_TEST(std::ranges::equal(one.headings, other.headings, areSameHeadings));
    BOOST_TEST(std::ranges::equal(one.sections, other.sections, areSamePlaces));
    BOOST_REQUIRE(one.anchors.size() == other.anchors.size());
    for (auto each = one.anchors.cbegin(); each != one.anchors.cend(); ++each)
        BOOST_TEST(areSamePlaces(*each, other.anchors.value(each.key())), each.key());
}

TableBlock tableOf(qsizetype columns, const QString &cell)
{
    TableBlock table;
    for (qsizetype i = 0; i < columns; ++i)
        table.head.append(cell + QString::number(i));
    table.rows = {table.head, table.head};
    return table;
}

} // namespace vodhuk
