#include "core/codebook/parttext.h"
#include "tests/support/printing.h"
#include "tests/ui/editor/typedparts.h"
#include "ui/editor/editorsidebar.h"
#include "ui/editor/helppane.h"
#include "ui/editor/partcard.h"

#include <QLineEdit>
#include <QToolButton>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace parts_field
{

struct Parts : TypedParts {
    Parts() { open(); }
};

} // namespace parts_field

BOOST_AUTO_TEST_SUITE(parts_field)

BOOST_FIXTURE_TEST_CASE(a_milestone_is_entered_and_saved_by_keyboard_alone, Parts)
{
    PartsField &milestones = parts(u"milestones"_s);
    BOOST_TEST(milestones.cards().isEmpty());
    press(Qt::Key_Space); // the button “Add”
    BOOST_REQUIRE_EQUAL(milestones.cards().size(), 1);
    type(u"p"_s); // “Political agreement”
    press(Qt::Key_Tab);
    type(u"2020-10-01"_s);
    BOOST_TEST(editor.save());
    const QList<Milestone> saved = entry(listing).response.milestones;
    BOOST_REQUIRE_EQUAL(saved.size(), 1);
    BOOST_TEST(saved.first().role == u"agreed"_s);
    BOOST_TEST(saved.first().date.edtf() == u"2020-10-01"_s);
}

BOOST_FIXTURE_TEST_CASE(help_follows_the_cursor_into_a_card, Parts)
{
    open();
    PartsField &milestones = parts(u"milestones"_s);
    const auto &help = *editor.findChild<HelpPane *>();
    BOOST_TEST(help.toPlainText().startsWith(u"Milestones"_s), help.toPlainText());
    milestones.addPart();
    BOOST_TEST(help.toPlainText().startsWith(u"Stage"_s), help.toPlainText());
    BOOST_TEST(help.toPlainText().contains(u"The stage of this same response"_s));
    BOOST_TEST(help.toPlainText().contains(u"Aarhus Convention"_s), help.toPlainText());
    press(Qt::Key_Tab);
    BOOST_TEST(help.toPlainText().contains(u"The day of the stage"_s), help.toPlainText());
}

BOOST_FIXTURE_TEST_CASE(return_opens_a_card_by_its_heading_and_adds_one, Parts)
{
    PartsField &roles = parts(u"roles"_s);
    press(Qt::Key_Return); // the button “Add”
    BOOST_REQUIRE_EQUAL(roles.cards().size(), 2);
    PartCard *first = roles.cards().first();
    first->findChild<QToolButton *>()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    BOOST_TEST(first->isOpen());
    first->findChild<QToolButton *>()->setFocus(Qt::BacktabFocusReason);
    press(Qt::Key_Return);
    BOOST_TEST(!first->isOpen());
}

BOOST_FIXTURE_TEST_CASE(a_part_is_taken_out_by_keyboard_and_comes_back_by_undo, Parts)
{
    const Entry before = entry(listing);
    BOOST_REQUIRE(!before.response.participations.isEmpty());
    PartsField &roles = parts(u"roles"_s);
    const qsizetype count = roles.cards().size();
    roles.cards().last()->open();
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    BOOST_TEST(roles.cards().size() == count - 1);
    BOOST_TEST(editor.save());
    BOOST_TEST(entry(listing).response.participations.size() == count - 1);
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST((entry(listing) == before));
}

BOOST_FIXTURE_TEST_CASE(what_is_entered_in_short_shows_at_once_in_full_and_the_other_way_round, Parts)
{
    editor.form().setFieldText(u"norm"_s, u"UN Charter"_s);
    BOOST_TEST(editor.form().fieldText(u"norms"_s).startsWith(u"UN Charter"_s));
    editor.form().setFieldText(u"norms"_s,
                               partRowsText({{u"UN Charter"_s, u"breached"_s, QString(), QString()},
                                             {u"ICCPR"_s, QString(), QString(), QString()}}));
    BOOST_TEST(editor.form().fieldText(u"norm"_s) == u"UN Charter;ICCPR"_s);
    BOOST_TEST(editor.save());
    BOOST_REQUIRE_EQUAL(entry(listing).response.norms.size(), 2);
    BOOST_TEST(entry(listing).response.norms.first().role == u"breached"_s);
}

BOOST_FIXTURE_TEST_CASE(details_survive_while_their_name_is_typed_anew_in_the_short_field, Parts)
{
    editor.form().setFieldText(u"legal_acts"_s,
                               partRowsText({{QString(), u"Decision 1"_s, u"decision"_s, u"2020/1388"_s}}));
    BOOST_REQUIRE(editor.save());
    for (const QString &typed : {u"Decision"_s, u"D"_s, u"Decision 1"_s})
        editor.form().setFieldText(u"legal_act"_s, typed);
    BOOST_TEST(editor.save());
    BOOST_REQUIRE_EQUAL(entry(listing).response.legalActs.size(), 1);
    BOOST_TEST(entry(listing).response.legalActs.first().number == u"2020/1388"_s);
}

BOOST_FIXTURE_TEST_CASE(a_cell_that_is_no_value_is_told_at_the_field_and_not_saved, Parts)
{
    editor.form().setFieldText(u"milestones"_s, partRowsText({{u"agreed"_s, u"2020-02-30"_s}}));
    BOOST_TEST(!editor.save());
    BOOST_TEST(editor.message().contains(u"Row 1"_s), editor.message());
    BOOST_TEST(entry(listing).response.milestones.isEmpty());
}

BOOST_FIXTURE_TEST_CASE(an_open_part_stays_open_while_another_field_is_edited, Parts)
{
    PartsField &roles = parts(u"roles"_s);
    roles.cards().first()->open();
    PartCard *card = roles.cards().first();
    editor.form().setFieldText(u"aligned_actors"_s, u"Poland"_s);
    BOOST_TEST(roles.cards().first() == card);
    BOOST_TEST(card->isOpen());
    BOOST_TEST(roles.cards().size() == 2);
}

BOOST_FIXTURE_TEST_CASE(a_refused_save_leads_into_the_cell_and_its_notice_goes_once_that_is_mended, Parts)
{
    editor.resize(1000, 500);
    parts(u"citations"_s).cards().first()->open();
    QWidget *date = nullptr;
    for (QLineEdit *line : parts(u"citations"_s).findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Date of the source"_s)
            date = line;
    }
    BOOST_REQUIRE(date);
    date->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"karoli"_s);
    editor.form().focusField(u"title"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    BOOST_TEST(editor.message().contains(u"karoli"_s), editor.message());
    BOOST_TEST(QApplication::focusWidget() == date);
    QTest::qWait(50);
    const QWidget *viewport = editor.form().viewport();
    BOOST_TEST(viewport->rect().contains(date->mapTo(viewport, date->rect().center())));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"2020-10-02"_s);
    BOOST_TEST(waitFor([this] { return editor.message().isEmpty(); }), editor.message());
}

BOOST_FIXTURE_TEST_CASE(the_link_of_a_finding_leads_into_the_cell_of_a_card_that_is_closed, Parts)
{
    const QString key = u"citations"_s;
    editor.form().setFieldText(
        key, partRowsText({{QString(), u"One"_s, u"https://example.org/one"_s},
                           {QString(), u"Two"_s, u"https://example.org/two"_s, QString(), u"2020-02-30"_s}}));
    BOOST_REQUIRE(waitFor([&] { return !editor.form().row(key)->problemText().isEmpty(); }));
    Q_EMIT editor.sidebar().fieldWanted(key);
    const auto *field = editor.form().row(key)->findChild<PartsField *>();
    BOOST_TEST(field->cards().at(1)->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"2020-10-05"_s);
    BOOST_TEST(editor.save(), editor.message());
    BOOST_REQUIRE_EQUAL(entry(listing).sources.size(), 2);
    BOOST_TEST(entry(listing).sources.at(1).date.edtf() == u"2020-10-05"_s);
}

BOOST_AUTO_TEST_SUITE_END()
