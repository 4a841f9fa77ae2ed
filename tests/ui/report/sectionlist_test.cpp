#include "core/report/sectionkinds.h"
#include "tests/support/printing.h"
#include "ui/report/builder/localizedtexts.h"
#include "ui/report/builder/movablelist.h"
#include "ui/report/builder/sectionlist.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace section_list
{

struct Sections {
    Sections()
        : list(u"en"_s)
        , entries(*list.findChild<MovableList *>())
    {
        for (const QString &kind : {u"summary"_s, u"key_figures"_s, u"chronology"_s, u"sources"_s}) {
            BriefingSection section;
            section.kind = kind;
            sections.append(section);
        }
        list.resize(300, 400);
        list.setSections(sections, 0);
        list.setVisible(true);
        list.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&list));
        entries.setFocus();
    }

    [[nodiscard]] QPoint middleOf(int row) const
    {
        return entries.visualItemRect(entries.item(row)).center();
    }

    /// With real moves of the mouse, in several steps.
    void drag(int from, const QPoint &to)
    {
        QWidget *viewport = entries.viewport();
        const QPoint start = middleOf(from);
        QTest::mousePress(viewport, Qt::LeftButton, {}, start);
        for (int step = 1; step <= 4; ++step) {
            const QPoint place = start + (to - start) * step / 4;
            QMouseEvent move(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton,
                             Qt::LeftButton, {});
            QCoreApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    }

    SectionList list;
    MovableList &entries;
    QList<BriefingSection> sections;
    QSignalSpy moved{&list, &SectionList::moveWanted};
};

struct Texts {
    Texts()
    {
        texts.addLine(u"line"_s, u"Title"_s);
        texts.addMarkdown(u"lines"_s, u"Text"_s);
        texts.setLanguages({u"en"_s, u"be"_s, u"ru"_s});
        texts.setVisible(true);
        texts.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&texts));
    }

    [[nodiscard]] QTabBar &tabs() const { return *texts.findChild<QTabBar *>(); }
    [[nodiscard]] QLineEdit &line() const { return *texts.findChild<QLineEdit *>(u"line"_s); }
    [[nodiscard]] QPlainTextEdit &lines() const { return *texts.findChild<QPlainTextEdit *>(u"lines"_s); }

    LocalizedTexts texts{u"en"_s};
};

} // namespace section_list

BOOST_AUTO_TEST_SUITE(section_list)

BOOST_FIXTURE_TEST_CASE(a_section_is_dragged_to_where_the_line_shows, Sections)
{
    drag(0, middleOf(2) + QPoint(0, 3)); // below the middle: behind it
    BOOST_REQUIRE_EQUAL(moved.size(), 1);
    BOOST_TEST(moved.first().at(0).toLongLong() == 0);
    BOOST_TEST(moved.first().at(1).toLongLong() == 2);
}

BOOST_FIXTURE_TEST_CASE(a_section_is_dragged_to_the_top, Sections)
{
    drag(3, entries.visualItemRect(entries.item(0)).topLeft() + QPoint(5, 1));
    BOOST_REQUIRE_EQUAL(moved.size(), 1);
    BOOST_TEST(moved.first().at(0).toLongLong() == 3);
    BOOST_TEST(moved.first().at(1).toLongLong() == 0);
}

BOOST_FIXTURE_TEST_CASE(a_click_or_a_drag_back_to_its_place_moves_nothing, Sections)
{
    QTest::mouseClick(entries.viewport(), Qt::LeftButton, {}, middleOf(1));
    BOOST_TEST(list.current() == 1);
    drag(1, middleOf(1) + QPoint(40, 1));
    BOOST_TEST(moved.isEmpty());
    BOOST_TEST(list.current() == 1);
}

BOOST_FIXTURE_TEST_CASE(alt_and_the_arrows_move_a_section_but_not_beyond_the_ends, Sections)
{
    QTest::keyClick(&entries, Qt::Key_Up, Qt::AltModifier);
    BOOST_TEST(moved.isEmpty());
    QTest::keyClick(&entries, Qt::Key_Down, Qt::AltModifier);
    BOOST_REQUIRE_EQUAL(moved.size(), 1);
    BOOST_TEST(moved.first().at(0).toLongLong() == 0);
    BOOST_TEST(moved.first().at(1).toLongLong() == 1);
}

BOOST_FIXTURE_TEST_CASE(delete_and_the_buttons_ask_for_the_chosen_section, Sections)
{
    QSignalSpy removed(&list, &SectionList::removeWanted);
    QSignalSpy repeated(&list, &SectionList::repeatWanted);
    QTest::keyClick(&entries, Qt::Key_Down);
    QTest::keyClick(&entries, Qt::Key_Delete);
    BOOST_REQUIRE_EQUAL(removed.size(), 1);
    BOOST_TEST(removed.first().first().toLongLong() == 1);
    QTest::mouseClick(list.findChild<QToolButton *>(u"repeatSection"_s), Qt::LeftButton);
    BOOST_REQUIRE_EQUAL(repeated.size(), 1);
    BOOST_TEST(repeated.first().first().toLongLong() == 1);
}

BOOST_FIXTURE_TEST_CASE(each_kind_is_offered_with_its_purpose, Sections)
{
    const QMenu *menu = list.findChild<QToolButton *>(u"addSection"_s)->menu();
    BOOST_REQUIRE_EQUAL(menu->actions().size(), static_cast<qsizetype>(sectionKinds().size()));
    QSignalSpy added(&list, &SectionList::addWanted);
    for (QAction *action : menu->actions()) {
        BOOST_TEST(!action->toolTip().isEmpty());
        BOOST_TEST(action->toolTip() != action->text());
    }
    menu->actions().first()->trigger();
    BOOST_TEST(added.first().first().toString() == sectionKinds().front().code);
}

BOOST_FIXTURE_TEST_CASE(a_section_is_called_by_its_title_with_the_kind_behind_it, Sections)
{
    sections[0].title = LocalizedText(u"en"_s, u"In a nutshell"_s);
    list.setSections(sections, 0);
    BOOST_TEST(entries.item(0)->text().startsWith(u"1. In a nutshell ("_s), entries.item(0)->text());
    BOOST_TEST(list.current() == 0);
}

BOOST_FIXTURE_TEST_CASE(languages_that_lack_a_text_are_marked_by_sign_and_in_words, Texts)
{
    BOOST_TEST(texts.lacking().isEmpty());
    QTest::keyClicks(&line(), u"Sanctions"_s);
    BOOST_TEST(texts.lacking() == (QStringList{u"be"_s, u"ru"_s}));
    BOOST_TEST(!tabs().tabText(0).contains(u'\u25cf'));
    BOOST_TEST(tabs().tabText(1).contains(u'\u25cf'));
    BOOST_TEST(tabs().tabToolTip(1).contains(u"Title"_s));
    auto *missing = texts.findChild<QLabel *>(u"missingTexts"_s);
    BOOST_TEST(missing->isVisible());
    BOOST_TEST(missing->text().contains(u"Title"_s));

    tabs().setFocus();
    QTest::keyClick(&tabs(), Qt::Key_Right);
    BOOST_TEST(line().text() == QString());
    for (const QChar letter : u"Санкцыі"_s)
        QTest::sendKeyEvent(QTest::Click, &line(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    BOOST_TEST(texts.lacking() == QStringList(u"ru"_s));
    BOOST_TEST(texts.texts().first().text(u"en"_s) == u"Sanctions"_s);
    BOOST_TEST(texts.texts().first().text(u"be"_s) == u"Санкцыі"_s);
}

BOOST_FIXTURE_TEST_CASE(the_cursor_stays_where_it_is_when_the_same_text_is_shown_again, Texts)
{
    QTest::keyClicks(&lines(), u"One two three"_s);
    QTest::keyClick(&lines(), Qt::Key_Left);
    const int before = lines().textCursor().position();
    texts.setTexts(texts.texts());
    BOOST_TEST(lines().textCursor().position() == before);
}

BOOST_FIXTURE_TEST_CASE(a_text_that_is_taken_away_is_missing_nowhere, Texts)
{
    QTest::keyClicks(&line(), u"A"_s);
    QTest::keyClick(&line(), Qt::Key_Backspace);
    BOOST_TEST(texts.lacking().isEmpty());
    BOOST_TEST(!texts.findChild<QLabel *>(u"missingTexts"_s)->isVisible());
}

BOOST_AUTO_TEST_SUITE_END()
