#include "tests/support/printing.h"
#include "tests/ui/editor/typedparts.h"
#include "ui/common/noticebar.h"

#include <QPushButton>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace typing_on
{

struct TypingOn : TypedParts {
    TypingOn() { open(); }

    /// Puts the cursor behind what stands in a field.
    void enter(const QString &key)
    {
        editor.form().focusField(key);
        press(Qt::Key_End, Qt::ControlModifier);
        press(Qt::Key_End);
    }
    void save()
    {
        press(Qt::Key_S, Qt::ControlModifier);
        BOOST_TEST(!editor.hasUnsavedChanges(), editor.message());
    }
    /// Goes to an answer of the notice and presses it, as with F6 and Tab.
    void answer(const QString &text)
    {
        for (QPushButton *one : editor.notice().findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == text) {
                one->setFocus();
                return press(Qt::Key_Return);
            }
        }
        BOOST_FAIL("no such answer: " + text.toStdString());
    }

    void saveTheirTitle()
    {
        Entry theirs = entry(listing);
        theirs.response.title.set(u"en"_s, u"Their title"_s);
        saveElsewhere(theirs);
    }
    [[nodiscard]] QString shown(const QString &key) { return editor.form().fieldText(key); }
};

} // namespace typing_on

BOOST_FIXTURE_TEST_SUITE(typing_on, TypingOn)

BOOST_AUTO_TEST_CASE(what_is_typed_on_after_saving_stands_where_the_cursor_was)
{
    for (const QString &key : {u"title"_s, u"summary"_s, u"source_title"_s}) {
        enter(key);
        type(u" tail "_s);
        save();
        type(u"after"_s);
        BOOST_TEST(shown(key).endsWith(u" tail after"_s), shown(key));
        save();
    }
    BOOST_TEST(entry(listing).response.title.text(u"en"_s).endsWith(u" tail after"_s));
}

BOOST_AUTO_TEST_CASE(a_date_is_typed_on_after_saving)
{
    enter(u"date"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"2020"_s);
    save();
    type(u"-10"_s);
    BOOST_TEST(shown(u"date"_s) == u"2020-10"_s);
}

BOOST_AUTO_TEST_CASE(saving_leaves_the_steps_that_undo_what_was_typed)
{
    const QString before = shown(u"source_title"_s);
    enter(u"source_title"_s);
    type(u"x"_s);
    save();
    press(Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(shown(u"source_title"_s) == before);
}

BOOST_AUTO_TEST_CASE(a_cell_of_a_part_is_typed_on_after_saving)
{
    parts(u"milestones"_s);
    press(Qt::Key_Space); // the button “Add”
    type(u"p"_s);         // “Political agreement”
    press(Qt::Key_Tab);
    type(u"2020"_s);
    save();
    type(u"-10"_s);
    save();
    BOOST_REQUIRE_EQUAL(entry(listing).response.milestones.size(), 1);
    BOOST_TEST(entry(listing).response.milestones.first().date.edtf() == u"2020-10"_s);
}

BOOST_AUTO_TEST_CASE(what_somebody_else_writes_below_a_field_leaves_the_cursor_in_it)
{
    enter(u"source_title"_s);
    type(u" tail"_s);
    Entry theirs = entry(listing);
    theirs.sources.first().title = u"Their title"_s;
    saveElsewhere(theirs);
    type(u" after"_s);
    BOOST_TEST(shown(u"source_title"_s).endsWith(u" tail after"_s), shown(u"source_title"_s));
}

BOOST_AUTO_TEST_CASE(keeping_mine_leads_back_to_the_field_and_its_cursor)
{
    enter(u"title"_s);
    type(u" tail"_s);
    saveTheirTitle();
    answer(u"Keep mine"_s);
    type(u" after"_s);
    BOOST_TEST(shown(u"title"_s).endsWith(u" tail after"_s), shown(u"title"_s));
}

BOOST_AUTO_TEST_CASE(taking_theirs_leads_back_to_the_field)
{
    enter(u"title"_s);
    type(u" tail"_s);
    saveTheirTitle();
    answer(u"Take theirs"_s);
    press(Qt::Key_End);
    type(u" after"_s);
    BOOST_TEST(shown(u"title"_s) == u"Their title after"_s, shown(u"title"_s));
}

BOOST_AUTO_TEST_CASE(going_on_instead_of_closing_leads_back_to_the_field_and_its_cursor)
{
    enter(u"summary"_s);
    type(u" tail"_s);
    press(Qt::Key_Escape);
    answer(u"Go on editing"_s);
    type(u" after"_s);
    BOOST_TEST(shown(u"summary"_s).endsWith(u" tail after"_s), shown(u"summary"_s));
}

BOOST_AUTO_TEST_CASE(a_notice_that_is_dismissed_gives_the_focus_back)
{
    enter(u"title"_s);
    type(u" tail"_s);
    saveTheirTitle();
    editor.notice().findChild<QPushButton *>()->setFocus();
    press(Qt::Key_Escape);
    BOOST_TEST(editor.message().isEmpty(), editor.message());
    type(u" after"_s);
    BOOST_TEST(shown(u"title"_s).endsWith(u" tail after"_s), shown(u"title"_s));
}

BOOST_AUTO_TEST_SUITE_END()
