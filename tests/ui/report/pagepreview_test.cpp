#include "tests/support/printing.h"
#include "tests/ui/report/handmade.h"
#include "ui/report/preview/findbar.h"
#include "ui/report/preview/pagelist.h"
#include "ui/report/preview/pagepreview.h"
#include "ui/report/preview/previewpane.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace page_preview
{

std::shared_ptr<const ComposedBriefing> pagesOf(int lines)
{
    return std::make_shared<const ComposedBriefing>(composeBriefing(illustratedByHand(lines), {}));
}

MadePreview previewOf(int lines)
{
    MadePreview preview;
    preview.content = std::make_shared<const IllustratedBriefing>(illustratedByHand(lines));
    preview.pages = pagesOf(lines);
    return preview;
}

struct Preview {
    Preview()
        : pages(pane.pages())
        , zoom(*pane.findChild<QComboBox *>(u"previewZoom"_s))
    {
        pane.setLanguages({u"be"_s});
        pane.resize(700, 800);
        pane.setPreview(previewOf(20));
        pane.setVisible(true);
        pane.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&pane));
        pages.setFocus();
    }

    /// The first link with a query, and the page it stands on.
    struct Number {
        int page = -1;
        PageLink link;
    };
    [[nodiscard]] static Number firstNumber(const ComposedBriefing &composed)
    {
        for (size_t page = 0; page < composed.pages.size(); ++page) {
            for (const PageLink &link : composed.pages[page].links) {
                if (!link.query.isEmpty())
                    return {static_cast<int>(page), link};
            }
        }
        return {};
    }

    PreviewPane pane;
    PagePreview &pages;
    QComboBox &zoom;
};

/// Dark pixels, which only letters and lines have: neither paper nor the ground it lies on.
qint64 inkOf(const QImage &image)
{
    qint64 ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += qGray(image.pixel(x, y)) < 64 ? 1 : 0;
    }
    return ink;
}

} // namespace page_preview

BOOST_FIXTURE_TEST_SUITE(page_preview, Preview)

BOOST_AUTO_TEST_CASE(pages_are_painted_as_wide_as_the_room)
{
    BOOST_TEST(pages.pageCount() > 2);
    BOOST_TEST(inkOf(pages.grab().toImage()) > 500);
    const double before = pages.zoom();
    pane.resize(500, 800);
    BOOST_TEST(pages.zoom() < before);
    BOOST_TEST(pages.horizontalScrollBar()->maximum() == 0);
}

BOOST_AUTO_TEST_CASE(wheel_keys_and_list_change_the_size_within_bounds)
{
    const QPointF middle = pages.viewport()->rect().center();
    QWheelEvent wheel(middle, pages.viewport()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    const double before = pages.zoom();
    QCoreApplication::sendEvent(pages.viewport(), &wheel);
    BOOST_TEST(pages.zoom() > before);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&pages, Qt::Key_Plus);
    BOOST_TEST(pages.zoom() <= PagePreview::mostZoom + 0.001);
    BOOST_TEST(pages.horizontalScrollBar()->maximum() > 0);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&pages, Qt::Key_Minus);
    BOOST_TEST(pages.zoom() >= PagePreview::leastZoom - 0.001);
    QTest::keyClick(&pages, Qt::Key_0);
    BOOST_TEST((pages.fit() == PagePreview::Fit::Width));
    zoom.setFocus();
    QTest::keyClick(&zoom, Qt::Key_Down);
    BOOST_TEST((pages.fit() == PagePreview::Fit::Page));
}

BOOST_AUTO_TEST_CASE(new_pages_stay_where_those_before_them_were)
{
    pages.goTo({2, 100});
    const int place = pages.verticalScrollBar()->value();
    BOOST_TEST(place > 0);
    pane.setPreview(previewOf(21));
    BOOST_TEST(std::abs(pages.verticalScrollBar()->value() - place) <= 2);
    BOOST_TEST(pages.currentPage() == 2);
}

BOOST_AUTO_TEST_CASE(a_section_that_goes_to_another_page_is_followed_there)
{
    const auto previewWith = [](int lines) {
        IllustratedBriefing content = illustratedByHand(lines);
        const auto isSources = [](const Block &block) { return std::holds_alternative<SourcesBlock>(block); };
        const auto place = std::ranges::find_if(content.content.blocks, isSources);
        content.content.sectionStarts = {0, std::distance(content.content.blocks.begin(), place)};
        MadePreview preview;
        preview.content = std::make_shared<const IllustratedBriefing>(content);
        preview.pages = std::make_shared<const ComposedBriefing>(composeBriefing(content, {}));
        return preview;
    };
    const MadePreview before = previewWith(20);
    const MadePreview after = previewWith(60);
    BOOST_REQUIRE(before.pages->sections.at(1).page < after.pages->sections.at(1).page);
    pane.setPreview(before);
    pane.goToSection(1);
    pane.setPreview(after);
    const PagePlace &place = after.pages->sections.at(1);
    const double top = pages.areaOnScreen(place.page, {0, place.y, 1, 1}).top();
    BOOST_TEST((top >= 0 && top < 100), top);
}

BOOST_AUTO_TEST_CASE(a_click_on_a_number_asks_for_its_records)
{
    const auto composed = pagesOf(20);
    const Number number = firstNumber(*composed);
    BOOST_REQUIRE(number.page >= 0);
    pages.goTo({number.page, std::max(0.0, number.link.area.top() - 50)});
    QSignalSpy chosen(&pane, &PreviewPane::queryChosen);
    const QPoint place = pages.areaOnScreen(number.page, number.link.area).center().toPoint();
    QTest::mouseClick(pages.viewport(), Qt::LeftButton, {}, place);
    BOOST_REQUIRE_EQUAL(chosen.size(), 1);
    BOOST_TEST(chosen.first().first().toString() == number.link.query);
}

BOOST_AUTO_TEST_CASE(the_keyboard_goes_from_number_to_number_and_asks_for_one)
{
    QSignalSpy chosen(&pane, &PreviewPane::queryChosen);
    QTest::keyClick(&pages, Qt::Key_Return);
    BOOST_TEST(chosen.isEmpty());
    QTest::keyClick(&pages, Qt::Key_N);
    QTest::keyClick(&pages, Qt::Key_Return);
    BOOST_REQUIRE_EQUAL(chosen.size(), 1);
    BOOST_TEST(chosen.first().first().toString() == firstNumber(*pagesOf(20)).link.query);
}

BOOST_AUTO_TEST_CASE(words_are_found_on_the_pages_and_the_next_hit_is_gone_to)
{
    pane.find();
    auto &line = *pane.findChild<QLineEdit *>(u"findInPages"_s);
    auto &bar = *pane.findChild<FindBar *>();
    BOOST_TEST(line.hasFocus());
    QTest::keyClicks(&line, u"DECISION"_s);
    BOOST_REQUIRE(bar.hitCount() > 2);
    BOOST_TEST(bar.currentHit() == 0);
    QTest::keyClick(&line, Qt::Key_Return);
    BOOST_TEST(bar.currentHit() == 1);
    QTest::keyClick(&line, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(&line, Qt::Key_Return, Qt::ShiftModifier);
    BOOST_TEST(bar.currentHit() == bar.hitCount() - 1);
    BOOST_TEST(pages.verticalScrollBar()->value() > 0);
    QTest::keyClicks(&line, u" that nobody wrote"_s);
    BOOST_TEST(bar.hitCount() == 0);
    QTest::keyClick(&line, Qt::Key_Escape);
    BOOST_TEST(bar.isHidden());
    BOOST_TEST(pages.hasFocus());
}

BOOST_AUTO_TEST_CASE(each_hit_lies_within_its_page)
{
    const auto composed = pagesOf(20);
    const QList<PageHit> hits = hitsOn(*composed, u"decision"_s);
    BOOST_REQUIRE(!hits.isEmpty());
    const QRectF paper({}, composed->format.size);
    int page = 0;
    for (const PageHit &hit : hits) {
        BOOST_TEST(hit.page >= page);
        page = hit.page;
        BOOST_REQUIRE(!hit.areas.isEmpty());
        for (const QRectF &area : hit.areas) {
            BOOST_TEST(paper.contains(area));
            BOOST_TEST(area.width() > 5);
        }
    }
    BOOST_TEST(hitsOn(*composed, u"  "_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(words_inside_of_pictures_are_found_where_they_stand)
{
    const auto composed = pagesOf(20);
    const QList<PageHit> hits = hitsOn(*composed, u"ACTOR 3"_s);
    BOOST_TEST(std::ranges::any_of(hits, [&](const PageHit &hit) {
        const auto &items = composed->pages.at(static_cast<size_t>(hit.page)).items;
        return std::ranges::any_of(items, [&](const PageItem &item) {
            return item.role == ItemRole::Picture && item.area.contains(hit.areas.constFirst()) &&
                   hit.areas.constFirst().width() > 5 && hit.areas.constFirst().height() < 20;
        });
    }));
}

BOOST_AUTO_TEST_CASE(the_list_of_pages_names_headings_and_leads_to_pages)
{
    auto &list = *pane.findChild<PageList *>();
    pane.findChild<QWidget *>(u"previewPageList"_s)->setFocus();
    QTest::keyClick(pane.findChild<QWidget *>(u"previewPageList"_s), Qt::Key_Space);
    BOOST_TEST(list.isVisible());
    BOOST_REQUIRE_EQUAL(list.count(), pages.pageCount());
    const auto names = pageNames(*pagesOf(20));
    BOOST_TEST(std::ranges::any_of(names, [](const QString &name) { return name.size() > 4; }));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_End);
    BOOST_TEST(pages.currentPage() >= pages.pageCount() - 2);
    pages.goTo({0, 0});
    BOOST_TEST(list.currentRow() == 0);
}

BOOST_AUTO_TEST_CASE(the_list_shows_pages_in_small_once_it_is_open)
{
    auto &list = *pane.findChild<PageList *>();
    BOOST_TEST(list.item(0)->icon().isNull());
    QTest::mouseClick(pane.findChild<QToolButton *>(u"previewPageList"_s), Qt::LeftButton);
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !list.item(0)->icon().isNull(); }));
    const QImage small = list.item(0)->icon().pixmap(list.iconSize()).toImage();
    BOOST_TEST(small.height() > small.width());
    const auto isInked = [&](int y) {
        for (int x = 2; x < small.width() - 2; ++x) {
            if (qGray(small.pixel(x, y)) < 240)
                return true;
        }
        return false;
    };
    int inked = 0;
    for (int y = 2; y < small.height() - 2; ++y)
        inked += isInked(y) ? 1 : 0;
    BOOST_TEST(inked > 5);
}

BOOST_AUTO_TEST_CASE(a_click_on_the_page_that_is_current_leads_to_its_head)
{
    auto &list = *pane.findChild<PageList *>();
    QTest::mouseClick(pane.findChild<QToolButton *>(u"previewPageList"_s), Qt::LeftButton);
    pages.goTo({1, 300});
    list.setCurrentRow(1);
    pages.goTo({1, 300});
    const int before = pages.verticalScrollBar()->value();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(1)).center());
    BOOST_TEST(pages.verticalScrollBar()->value() < before);
}

BOOST_AUTO_TEST_CASE(pages_that_are_seen_together_are_painted_once_however_large_they_are)
{
    const auto painted = std::make_shared<int>(0);
    PageItem counting;
    counting.area = {0, 0, 100, 100};
    counting.picture = std::make_shared<const std::function<void(QPainter &, const QRectF &)>>(
        [painted](QPainter &, const QRectF &) { ++*painted; });
    auto composed = std::make_shared<ComposedBriefing>();
    composed->pages.resize(3);
    for (Page &page : composed->pages)
        page.items.push_back(counting);
    pages.setPages(composed, u"Large"_s);
    pages.setZoom(PagePreview::mostZoom);
    pages.goTo({1, 0});
    pages.verticalScrollBar()->setValue(pages.verticalScrollBar()->value() - 100);
    (void)pages.grab();
    const int before = *painted;
    BOOST_TEST(before >= 2);
    pages.verticalScrollBar()->setValue(pages.verticalScrollBar()->value() + 10);
    (void)pages.grab();
    BOOST_TEST(*painted == before);
}

BOOST_AUTO_TEST_CASE(without_pages_nothing_is_shown_and_nothing_breaks)
{
    pane.setPreview({});
    BOOST_TEST(pages.pageCount() == 0);
    QTest::keyClick(&pages, Qt::Key_N);
    QTest::keyClick(&pages, Qt::Key_Return);
    QTest::mouseClick(pages.viewport(), Qt::LeftButton, {}, QPoint(50, 50));
    BOOST_TEST(inkOf(pages.grab().toImage()) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
