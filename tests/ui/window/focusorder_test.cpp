// Where the Tab key leads, and F6, in the window with and without an open form.
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/common/noticebar.h"
#include "ui/editor/editorsidebar.h"
#include "ui/editor/fieldrow.h"
#include "ui/editor/formsection.h"
#include "ui/editor/responseeditor.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QPointer>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace focus_order
{

constexpr int mostPresses = 300;

struct Walk : SmallWorkspace {
    Walk()
        : window(new MainWindow)
    {
        const QString path = workspace->catalogue().path();
        workspace.reset();
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(window));
        window->openCatalogue(path);
        BOOST_REQUIRE(window->workspace());
        BOOST_REQUIRE(waitFor([this] { return table().model()->rowCount() == 2; }));
        table().setFocus();
    }
    ~Walk() { delete window.data(); }

    [[nodiscard]] QTableView &table() const { return *window->findChild<QTableView *>(u"table"_s); }
    [[nodiscard]] ResponseEditor &editor() const { return *window->findChild<ResponseEditor *>(); }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        BOOST_REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    /// A new response, whose section about the actors has further fields that are not shown yet.
    void openForm() const
    {
        press(Qt::Key_N, Qt::ControlModifier);
        BOOST_REQUIRE(editor().isVisible());
        BOOST_REQUIRE(QApplication::focusWidget());
    }

    /// All that the Tab key visits until it is back where it began; links of a text are one stop.
    static QList<QWidget *> round(Qt::Key key = Qt::Key_Tab)
    {
        QWidget *const start = QApplication::focusWidget();
        QList<QWidget *> stops;
        for (int presses = 0; presses < mostPresses; ++presses) {
            QWidget *focused = QApplication::focusWidget();
            if (stops.isEmpty() || stops.last() != focused)
                stops += focused;
            press(key);
            if (QApplication::focusWidget() == start)
                return stops;
        }
        BOOST_FAIL("the Tab key does not come back");
        return stops;
    }

    static bool visitsEachOnce(QList<QWidget *> stops)
    {
        std::ranges::sort(stops);
        return std::ranges::adjacent_find(stops) == stops.end();
    }

    [[nodiscard]] static bool isInside(const QWidget &part)
    {
        const QWidget *focused = QApplication::focusWidget();
        return focused && (focused == &part || part.isAncestorOf(focused));
    }

    QPointer<MainWindow> window;
};

} // namespace focus_order

BOOST_FIXTURE_TEST_SUITE(focus_order, Walk)

BOOST_AUTO_TEST_CASE(the_tab_key_comes_round_without_a_form)
{
    const QList<QWidget *> stops = round();
    BOOST_TEST(stops.size() > 5);
    BOOST_TEST(visitsEachOnce(stops));
}

BOOST_AUTO_TEST_CASE(the_tab_key_comes_round_with_a_form_and_back_the_same_way)
{
    openForm();
    QList<QWidget *> stops = round();
    BOOST_TEST(stops.contains(&table()));
    BOOST_TEST(visitsEachOnce(stops));
    QList<QWidget *> back = round(Qt::Key_Backtab);
    std::ranges::reverse(back);
    BOOST_REQUIRE(back.last() == stops.first());
    std::ranges::rotate(back, back.end() - 1);
    BOOST_TEST((back == stops));
}

BOOST_AUTO_TEST_CASE(in_a_form_the_tab_key_goes_down_the_page_never_up)
{
    openForm();
    const QWidget *page = editor().form().widget();
    int top = -1;
    int inForm = 0;
    for (const QWidget *stop : round()) {
        if (!page->isAncestorOf(stop) || inForm < 0) {
            inForm = -1; // the first field, before Title, comes at the end of the round
            continue;
        }
        ++inForm;
        const int bottom = stop->mapTo(page, QPoint(0, stop->height())).y();
        BOOST_TEST(bottom > top, stop->accessibleName().toStdString());
        top = stop->mapTo(page, QPoint()).y();
    }
    BOOST_TEST(top > page->height() / 2);
}

BOOST_AUTO_TEST_CASE(more_fields_of_a_section_are_offered_behind_those_it_shows)
{
    openForm();
    const QList<QWidget *> stops = round();
    const FieldRow &actors = *editor().form().row(u"actors"_s);
    const auto *section = qobject_cast<FormSection *>(actors.parentWidget());
    BOOST_REQUIRE(section);
    const auto *more = section->findChild<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    BOOST_REQUIRE(more);
    BOOST_REQUIRE(more->isVisible());
    qsizetype lastField = -1;
    for (qsizetype place = 0; place < stops.size(); ++place) {
        if (section->isAncestorOf(stops[place]) && stops[place] != more)
            lastField = place;
    }
    BOOST_REQUIRE(lastField >= 0);
    BOOST_TEST(stops.value(lastField + 1) == more);
}

BOOST_AUTO_TEST_CASE(the_head_of_a_form_comes_before_its_fields_and_the_checks_behind_them)
{
    openForm();
    QList<QWidget *> stops = round();
    // from the head on: the round began in the form
    const auto isHead = [](const QWidget *stop) {
        const auto *button = qobject_cast<const QAbstractButton *>(stop);
        return button && button->text() == "Close"_L1;
    };
    const auto head = std::ranges::find_if(stops, isHead);
    BOOST_REQUIRE(head != stops.end());
    std::ranges::rotate(stops, head);
    QString order;
    for (const QWidget *stop : std::as_const(stops)) {
        const QChar part = editor().form().isAncestorOf(stop)      ? u'f'
                           : editor().sidebar().isAncestorOf(stop) ? u's'
                           : editor().isAncestorOf(stop)           ? u'h'
                                                                   : u'w';
        if (!order.endsWith(part))
            order += part;
    }
    BOOST_TEST(order == u"hfsw"_s, order.toStdString());
}

BOOST_AUTO_TEST_CASE(f6_goes_from_the_form_to_its_checks_to_the_table_and_back_to_the_field_it_left)
{
    openForm();
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    const QWidget *field = QApplication::focusWidget();
    BOOST_REQUIRE(isInside(editor().form()));
    press(Qt::Key_F6);
    BOOST_TEST(isInside(editor().sidebar()));
    press(Qt::Key_F6);
    BOOST_TEST(table().hasFocus());
    press(Qt::Key_F6);
    BOOST_TEST(QApplication::focusWidget() == field);
}

BOOST_AUTO_TEST_CASE(f6_goes_from_a_field_to_the_question_of_its_form)
{
    openForm();
    QTest::keyClicks(QApplication::focusWidget(), u"Sanctions"_s);
    press(Qt::Key_Escape);
    BOOST_REQUIRE(isInside(editor().form()));
    press(Qt::Key_F6);
    BOOST_TEST(isInside(editor().notice()));
    press(Qt::Key_F6);
    BOOST_TEST(isInside(editor().sidebar()));
}

BOOST_AUTO_TEST_CASE(a_text_left_by_f6_goes_on_where_it_was)
{
    openForm();
    QTest::keyClicks(QApplication::focusWidget(), u"Sanc"_s);
    for (int part = 0; part < 3; ++part)
        press(Qt::Key_F6);
    QTest::keyClicks(QApplication::focusWidget(), u"tions"_s);
    BOOST_TEST(editor().form().fieldText(u"title"_s) == u"Sanctions"_s);
}

BOOST_AUTO_TEST_CASE(f6_goes_between_the_table_and_the_record_while_no_form_is_open)
{
    press(Qt::Key_F6);
    BOOST_TEST(!table().hasFocus());
    BOOST_TEST(window->findChild<QWidget *>(u"views"_s)->isAncestorOf(QApplication::focusWidget()) == false);
    press(Qt::Key_F6);
    BOOST_TEST(table().hasFocus());
}

BOOST_AUTO_TEST_SUITE_END()
