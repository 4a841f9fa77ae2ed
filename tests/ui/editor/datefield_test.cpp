#include "tests/support/printing.h"
#include "ui/editor/calendarpopup.h"
#include "ui/editor/datefield.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace datefield
{

struct Field {
    Field()
        : field(u"en"_s)
        , line(*field.findChild<QLineEdit *>())
        , edits(&field, &FieldWidget::edited)
    {
        field.show();
        field.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&field));
        line.setFocus();
    }

    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, &line, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

    CalendarPopup *openCalendar()
    {
        QTest::keyClick(&line, Qt::Key_Down, Qt::AltModifier);
        return calendar();
    }

    [[nodiscard]] CalendarPopup *calendar() const
    {
        auto *popup = field.findChild<CalendarPopup *>();
        return popup && popup->isVisible() ? popup : nullptr;
    }

    /// As a person presses it: whatever has the keyboard within the popup gets it.
    static void press(CalendarPopup *popup, Qt::Key key)
    {
        QWidget *target = popup->focusWidget();
        QTest::keyClick(target ? target : popup, key);
    }

    DateField field;
    QLineEdit &line;
    QSignalSpy edits;
};

} // namespace datefield

BOOST_AUTO_TEST_SUITE(datefield)

BOOST_FIXTURE_TEST_CASE(a_date_in_words_becomes_one_of_the_record, Field)
{
    type(u"2 кастрычніка 2020"_s);
    BOOST_TEST(field.text() == u"2020-10-02"_s);
    BOOST_TEST(field.understood() == u"2 October 2020"_s);
    BOOST_TEST(field.refusal().isEmpty());
    BOOST_TEST(line.text() == u"2 кастрычніка 2020"_s);
}

BOOST_FIXTURE_TEST_CASE(a_date_of_two_meanings_stays_as_typed_and_the_reason_is_told, Field)
{
    type(u"2/10/2020"_s);
    BOOST_TEST(field.text() == u"2/10/2020"_s);
    BOOST_TEST(field.understood().isEmpty());
    BOOST_TEST(field.refusal().contains(u"may be 2 October 2020 or 10 February 2020"_s), field.refusal());
}

BOOST_FIXTURE_TEST_CASE(dates_of_several_measures_are_understood_one_by_one, Field)
{
    type(u"2 Oct 2020; Nov 2020"_s);
    BOOST_TEST(field.text() == u"2020-10-02; 2020-11"_s);
    BOOST_TEST(field.understood() == u"2 October 2020; November 2020"_s);
}

BOOST_FIXTURE_TEST_CASE(the_date_of_a_record_is_given_back_as_it_was, Field)
{
    for (const QString &edtf : {u""_s, u"2020-10/.."_s, u"2020~"_s, u"2020-10-02; 2021"_s}) {
        field.setText(edtf);
        BOOST_TEST(field.text() == edtf);
    }
    BOOST_TEST(edits.isEmpty());
}

BOOST_FIXTURE_TEST_CASE(alt_and_down_open_the_calendar_at_the_month_typed, Field)
{
    type(u"Oct 2020"_s);
    CalendarPopup *popup = openCalendar();
    BOOST_REQUIRE(popup);
    BOOST_TEST(popup->yearShown() == 2020);
    BOOST_TEST(popup->monthShown() == 10);
    BOOST_TEST(field.text() == u"2020-10"_s);
}

BOOST_FIXTURE_TEST_CASE(a_day_picked_by_keys_is_written_into_the_line, Field)
{
    type(u"Oct 2020"_s);
    CalendarPopup *popup = openCalendar();
    BOOST_REQUIRE(popup);
    press(popup, Qt::Key_Right);
    edits.clear();
    press(popup, Qt::Key_Return);
    BOOST_TEST(!calendar());
    BOOST_TEST(line.text() == u"2020-10-02"_s);
    BOOST_TEST(edits.size() == 1);
    BOOST_TEST(line.hasFocus());
}

BOOST_FIXTURE_TEST_CASE(escape_closes_the_calendar_and_leaves_the_text_alone, Field)
{
    type(u"about 2020"_s);
    CalendarPopup *popup = openCalendar();
    BOOST_REQUIRE(popup);
    edits.clear();
    press(popup, Qt::Key_Right);
    press(popup, Qt::Key_PageDown);
    press(popup, Qt::Key_Escape);
    BOOST_TEST(!calendar());
    BOOST_TEST(line.text() == u"about 2020"_s);
    BOOST_TEST(edits.isEmpty());
}

BOOST_FIXTURE_TEST_CASE(the_calendar_replaces_the_date_beside_the_cursor_alone, Field)
{
    type(u"2 Oct 2020; Nov 2020"_s);
    CalendarPopup *popup = openCalendar();
    BOOST_REQUIRE(popup);
    BOOST_TEST(popup->monthShown() == 11);
    press(popup, Qt::Key_Return);
    BOOST_TEST(line.text() == u"2 Oct 2020; 2020-11-01"_s);
}

BOOST_FIXTURE_TEST_CASE(the_button_opens_the_calendar_and_is_no_stop_of_the_tab_key, Field)
{
    auto *button = field.findChild<QToolButton *>();
    BOOST_REQUIRE(button);
    BOOST_TEST((button->focusPolicy() == Qt::NoFocus));
    QTest::mouseClick(button, Qt::LeftButton);
    BOOST_TEST(calendar());
}

BOOST_FIXTURE_TEST_CASE(only_whole_examples_that_fit_stand_in_an_empty_line, Field)
{
    for (const int width : {900, 400, 250, 160}) {
        field.resize(width, field.height());
        QTest::qWait(20);
        const QString shown = line.placeholderText();
        BOOST_TEST(shown.startsWith(u"2 Oct 2020"_s), shown);
        BOOST_TEST(line.fontMetrics().horizontalAdvance(shown) < line.width(), width << " " << shown);
        BOOST_TEST(u"2 Oct 2020, 02.10.2020, 2020-10, about 2020, Aug - Oct 2020,"_s.contains(shown + u','));
    }
}

BOOST_AUTO_TEST_SUITE_END()
