// The field at hand on the screen while the form around it changes.
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/editor/fieldrow.h"
#include "ui/editor/partcard.h"
#include "ui/editor/partsfield.h"
#include "ui/editor/responseform.h"

#include <QComboBox>
#include <QScrollBar>
#include <QtTest>
#include <QWheelEvent>

#include <boost/test/unit_test.hpp>
#include <utility>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace focus_keeper
{

/// A form that is too low for its page.
struct LowForm : SmallWorkspace {
    LowForm()
        : form(*workspace)
    {
        form.resize(900, 420);
        form.show();
        form.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&form));
        form.showEntry(entry(listing));
        QTest::qWait(50);
    }

    /// Types a letter into a field and waits until the page is at rest.
    void type(const QString &key)
    {
        form.focusField(key);
        QTest::keyClick(QApplication::focusWidget(), '1');
        rest();
    }

    /// Until nothing moves any more, however slow the machine is.
    void rest()
    {
        int before = place() - 1;
        while (place() != std::exchange(before, place()))
            QTest::qWait(100);
    }

    /// How far below the upper edge of the form what has the focus begins.
    [[nodiscard]] int place() const
    {
        return QApplication::focusWidget()->mapTo(form.viewport(), QPoint()).y();
    }
    [[nodiscard]] bool isSeen() const
    {
        return place() >= 0 && place() + QApplication::focusWidget()->height() <= form.viewport()->height();
    }

    /// Long findings at the first fields of the form.
    [[nodiscard]] static Problems findings()
    {
        Problems found;
        for (const QString &field : {u"date"_s, u"title"_s, u"actors"_s}) {
            Problem problem;
            problem.severity = Severity::Warning;
            problem.message = QString(u"Look at this again. "_s).repeated(10);
            problem.field = field;
            found.append(problem);
        }
        return found;
    }

    void show(const Problems &found)
    {
        form.showProblems({}, found);
        rest();
    }

    ResponseForm form;
};

} // namespace focus_keeper

BOOST_FIXTURE_TEST_SUITE(focus_keeper, LowForm)

BOOST_AUTO_TEST_CASE(findings_that_come_and_go_above_leave_the_field_at_hand_where_it_is)
{
    type(u"persons"_s);
    const int before = place();
    BOOST_REQUIRE(form.row(u"actors"_s)->mapTo(form.widget(), QPoint()).y() <
                  form.row(u"persons"_s)->mapTo(form.widget(), QPoint()).y());
    show(findings());
    BOOST_TEST(place() == before);
    BOOST_TEST(isSeen());
    show({});
    BOOST_TEST(place() == before);
}

BOOST_AUTO_TEST_CASE(a_field_that_was_only_gone_to_stays_in_view)
{
    form.focusField(u"instruments"_s);
    rest();
    show(findings());
    BOOST_TEST(isSeen());
}

BOOST_AUTO_TEST_CASE(whoever_scrolls_away_is_not_taken_back_by_a_finding)
{
    type(u"persons"_s);
    form.verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    show(findings());
    BOOST_TEST(!isSeen());
    QTest::keyClick(QApplication::focusWidget(), '2');
    QTest::qWait(50);
    BOOST_TEST(isSeen());
}

BOOST_AUTO_TEST_CASE(the_first_cell_of_a_card_that_opens_is_in_view)
{
    form.focusField(u"citations"_s);
    auto *sources = form.row(u"citations"_s)->findChild<PartsField *>();
    sources->cards().first()->open();
    QTest::qWait(50);
    BOOST_TEST(sources->cards().first()->isAncestorOf(QApplication::focusWidget()));
    BOOST_TEST(isSeen());
}

BOOST_AUTO_TEST_CASE(a_form_that_is_shown_afresh_begins_at_its_top)
{
    type(u"persons"_s);
    form.showEntry(entry(extension));
    form.focusField(u"title"_s);
    show(findings());
    BOOST_TEST(form.verticalScrollBar()->value() == 0);
}

BOOST_AUTO_TEST_CASE(the_wheel_over_a_list_of_codes_leaves_the_focus_where_it_is)
{
    type(u"persons"_s);
    auto *box = form.row(u"status"_s)->findChild<QComboBox *>();
    BOOST_REQUIRE(box);
    const QString chosen = box->currentText();
    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&wheel);
    qApp->notify(box, &wheel);
    BOOST_TEST(form.row(u"persons"_s)->isAncestorOf(QApplication::focusWidget()));
    BOOST_TEST(box->currentText() == chosen);
}

BOOST_AUTO_TEST_SUITE_END()
