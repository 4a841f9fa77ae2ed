#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/editor/editorsidebar.h"
#include "ui/editor/fieldrow.h"
#include "ui/editor/openforms.h"
#include "ui/editor/responseeditor.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTabBar>
#include <QTextBrowser>
#include <QTextCursor>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace openforms
{

struct Forms : SmallWorkspace {
    Forms()
        : forms(*workspace)
    {
        forms.resize(900, 800);
        forms.show();
        BOOST_REQUIRE(QTest::qWaitForWindowExposed(&forms));
    }

    [[nodiscard]] ResponseForm &form() const { return forms.current().form(); }

    /// Puts the cursor into a field, as a person does.
    void focus(const QString &key) { form().focusField(key); }

    /// Saves a new record whose framing is kept for new ones.
    void pinFraming()
    {
        forms.startNew(RecordKind::Response);
        form().setFieldText(u"framing"_s, u"discretion"_s);
        form().setFieldText(u"title"_s, u"A statement"_s);
        focus(u"framing"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
        BOOST_REQUIRE(forms.current().save());
    }

    OpenForms forms;
};

} // namespace openforms

BOOST_AUTO_TEST_SUITE(openforms)

BOOST_FIXTURE_TEST_CASE(another_record_takes_the_place_of_one_that_was_only_looked_at, Forms)
{
    forms.edit(listing);
    forms.edit(extension);
    BOOST_TEST(forms.count() == 1);
    BOOST_TEST((forms.current().record() == extension));
}

BOOST_FIXTURE_TEST_CASE(a_form_with_changes_stays_open_beside_the_next_one, Forms)
{
    forms.edit(listing);
    form().setFieldText(u"persons"_s, u"41"_s);
    forms.edit(extension);
    BOOST_TEST(forms.count() == 2);
    BOOST_TEST((forms.current().record() == extension));
    forms.edit(listing);
    BOOST_TEST(forms.count() == 2);
    BOOST_TEST(form().fieldText(u"persons"_s) == u"41"_s);
    BOOST_TEST(forms.hasUnsavedChanges());
    BOOST_TEST(forms.current().save(), forms.current().message().toStdString());
    BOOST_TEST(!forms.hasUnsavedChanges());
}

BOOST_FIXTURE_TEST_CASE(two_records_can_be_looked_at_side_by_side_and_closed_one_by_one, Forms)
{
    forms.edit(listing);
    forms.editBeside(extension);
    BOOST_TEST(forms.count() == 2);
    QSignalSpy closed(&forms, &OpenForms::closed);
    forms.current().close();
    BOOST_TEST(forms.count() == 1);
    BOOST_TEST(closed.isEmpty());
    BOOST_TEST((forms.current().record() == listing));
    forms.current().close();
    BOOST_TEST(closed.size() == 1);
}

BOOST_FIXTURE_TEST_CASE(leaving_asks_for_each_form_with_changes, Forms)
{
    forms.edit(listing);
    form().setFieldText(u"persons"_s, u"41"_s);
    forms.editBeside(extension);
    bool left = false;
    forms.unlessLost([&] { left = true; });
    BOOST_TEST(!left);
    BOOST_TEST((forms.current().record() == listing));
    BOOST_TEST(!forms.current().message().isEmpty());
}

BOOST_FIXTURE_TEST_CASE(a_record_like_this_one_begins_with_who_and_how_and_no_date, Forms)
{
    forms.startLike(listing);
    BOOST_TEST(form().fieldText(u"actors"_s) == u"European Union"_s);
    BOOST_TEST(form().fieldText(u"instruments"_s) == u"travel_ban;asset_freeze"_s);
    BOOST_TEST(form().fieldText(u"date"_s) == QString());
    BOOST_TEST(forms.current().record().isNull());
}

BOOST_FIXTURE_TEST_CASE(a_field_that_is_kept_begins_the_next_new_record, Forms)
{
    forms.startNew(RecordKind::Response);
    form().setFieldText(u"trigger"_s, u"election_2020"_s);
    form().setFieldText(u"framing"_s, u"discretion"_s);
    focus(u"trigger"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
    BOOST_TEST(form().row(u"trigger"_s)->isPinned());
    form().setFieldText(u"title"_s, u"A statement"_s);
    form().setFieldText(u"date"_s, u"2020-08-11"_s);
    BOOST_TEST(forms.current().save(), forms.current().message().toStdString());
    forms.startNew(RecordKind::Response);
    BOOST_TEST(form().fieldText(u"trigger"_s) == u"election_2020"_s);
    BOOST_TEST(form().fieldText(u"framing"_s) == QString());
    BOOST_TEST(form().row(u"trigger"_s)->isPinned());
    focus(u"trigger"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
    BOOST_TEST(!form().row(u"trigger"_s)->isPinned());
}

BOOST_FIXTURE_TEST_CASE(a_kept_field_has_the_value_of_the_last_new_record_and_of_none_that_was_looked_at,
                        Forms)
{
    pinFraming();
    forms.edit(listing);
    BOOST_REQUIRE(form().fieldText(u"framing"_s) == u"not_stated"_s);
    forms.startNew(RecordKind::Response);
    BOOST_TEST(form().fieldText(u"framing"_s) == u"discretion"_s);
    form().setFieldText(u"framing"_s, u"not_stated"_s);
    form().setFieldText(u"title"_s, u"Another"_s);
    BOOST_TEST(forms.current().save(), forms.current().message());
    forms.startNew(RecordKind::Response);
    BOOST_TEST(form().fieldText(u"framing"_s) == u"not_stated"_s);
}

BOOST_FIXTURE_TEST_CASE(a_kept_field_begins_new_records_in_every_form_and_after_a_restart, Forms)
{
    pinFraming();
    forms.startNew(RecordKind::Response);
    form().setFieldText(u"title"_s, u"Half a title"_s);
    forms.startNew(RecordKind::Response);
    BOOST_REQUIRE_EQUAL(forms.count(), 2);
    BOOST_TEST(form().fieldText(u"framing"_s) == u"discretion"_s);
    BOOST_TEST(form().row(u"framing"_s)->isPinned());
    auto file = Catalogue::open(workspace->catalogue().path(), Access::ReadWrite);
    REQUIRE_OK(file);
    Workspace again(std::move(*file));
    OpenForms after(again);
    after.startNew(RecordKind::Response);
    BOOST_TEST(after.current().form().fieldText(u"framing"_s) == u"discretion"_s);
    BOOST_TEST(after.current().form().row(u"framing"_s)->isPinned());
}

BOOST_FIXTURE_TEST_CASE(a_form_that_holds_kept_values_alone_closes_unasked_and_can_be_saved, Forms)
{
    pinFraming();
    QSignalSpy closed(&forms, &OpenForms::closed);
    forms.startNew(RecordKind::Response);
    BOOST_TEST(!forms.hasUnsavedChanges());
    forms.current().close();
    BOOST_TEST(closed.size() == 1);
    forms.startNew(RecordKind::Response);
    form().setFieldText(u"title"_s, u"With what is kept"_s);
    BOOST_TEST(forms.current().save(), forms.current().message());
    BOOST_TEST(entry(forms.current().record()).response.framing == u"discretion"_s);
}

BOOST_FIXTURE_TEST_CASE(a_citation_that_was_copied_fills_the_fields_of_the_source, Forms)
{
    forms.startNew(RecordKind::Response);
    QGuiApplication::clipboard()->setText(
        u"“EU imposes sanctions”, Council of the EU, 2 October 2020, https://europa.eu/x"_s);
    forms.pasteSource();
    BOOST_TEST(form().fieldText(u"source_title"_s) == u"EU imposes sanctions"_s);
    BOOST_TEST(form().fieldText(u"source_publisher"_s) == u"Council of the EU"_s);
    BOOST_TEST(form().fieldText(u"source_date"_s) == u"2020-10-02"_s);
    BOOST_TEST(form().fieldText(u"source_url"_s) == u"https://europa.eu/x"_s);
    QGuiApplication::clipboard()->setText(u"https://example.org/second"_s);
    forms.pasteSource();
    BOOST_TEST(form().fieldText(u"source_url"_s) == u"https://europa.eu/x"_s);
    BOOST_TEST(form().fieldText(u"other_sources"_s).contains(u"https://example.org/second"_s));
    QGuiApplication::clipboard()->clear();
    forms.pasteSource();
    BOOST_TEST(forms.current().message().contains(u"no address"_s));
}

BOOST_FIXTURE_TEST_CASE(a_copied_source_is_put_behind_one_that_cannot_be_read_yet, Forms)
{
    forms.startNew(RecordKind::Response);
    const QString half = u"\tOfficial Journal\thttps://example.org/first\t\tkaroli"_s;
    form().setFieldText(u"citations"_s, half);
    QGuiApplication::clipboard()->setText(u"https://example.org/second"_s);
    forms.pasteSource();
    const QStringList rows = form().fieldText(u"citations"_s).split(u'\n');
    BOOST_REQUIRE_EQUAL(rows.size(), 2);
    BOOST_TEST(rows.first().startsWith(half), rows.first());
    BOOST_TEST(rows.last().contains(u"https://example.org/second"_s), rows.last());
}

BOOST_FIXTURE_TEST_CASE(an_actor_that_is_not_known_can_be_made_from_the_form, Forms)
{
    forms.startNew(RecordKind::Response);
    form().setFieldText(u"actors"_s, u"Atlantis"_s);
    QSignalSpy wanted(&forms, &OpenForms::newRecordWanted);
    BOOST_TEST(waitFor(
        [&] { return form().row(u"actors"_s)->problemText().contains(u"Make the actor “Atlantis”"_s); }));
    for (QLabel *label : form().row(u"actors"_s)->findChildren<QLabel *>()) {
        if (label->text().contains(u"Make the actor"_s))
            Q_EMIT label->linkActivated(u"make:"_s);
    }
    BOOST_REQUIRE(wanted.size() == 1);
    const auto missing = wanted.first().first().value<MissingRecord>();
    BOOST_TEST((missing == MissingRecord{RegisterKind::Actor, u"Atlantis"_s}));
    form().setFieldText(u"actors"_s, u"European Union"_s);
    BOOST_TEST(
        waitFor([&] { return !form().row(u"actors"_s)->problemText().contains(u"Make the actor"_s); }));
}

BOOST_FIXTURE_TEST_CASE(an_actor_that_is_nearly_called_so_can_be_taken_by_keyboard_instead_of_making_one,
                        Forms)
{
    forms.startNew(RecordKind::Response);
    form().setFieldText(u"actors"_s, u"Belarus;Europaen Union"_s);
    const FieldRow *row = form().row(u"actors"_s);
    BOOST_TEST(waitFor([&] { return row->problemText().contains(u"Is it one of these?"_s); }));
    BOOST_TEST(row->problemText().contains(u"Make the actor “Europaen Union”"_s));
    for (QLabel *label : row->findChildren<QLabel *>()) {
        if (!label->text().contains(u"Is it one of these?"_s))
            continue;
        label->setFocus(Qt::TabFocusReason); // marks the first link
        QTest::keyClick(label, Qt::Key_Return);
        break;
    }
    BOOST_TEST(form().fieldText(u"actors"_s) == u"Belarus;European Union"_s);
    BOOST_TEST(waitFor([&] { return !row->problemText().contains(u"Is it one of these?"_s); }));
}

BOOST_FIXTURE_TEST_CASE(the_checks_mark_their_first_link_when_they_are_gone_to_by_key, Forms)
{
    forms.edit(listing);
    form().setFieldText(u"date"_s, u"karoli"_s);
    BOOST_REQUIRE(waitFor([&] { return forms.current().sidebar().findingsText().contains(u"Date: "_s); }));
    for (QTextBrowser *browser : forms.findChildren<QTextBrowser *>()) {
        if (browser->accessibleName() != u"Checks of this record"_s)
            continue;
        browser->setFocus(Qt::OtherFocusReason);
        BOOST_TEST(browser->textCursor().hasSelection());
        for (int link = 0; link < 8 && browser->textCursor().selectedText() != "Date"_L1; ++link)
            QTest::keyClick(browser, Qt::Key_Tab);
        QTest::keyClick(browser, Qt::Key_Return);
    }
    BOOST_TEST(form().row(u"date"_s)->isAncestorOf(QApplication::focusWidget()));
}

BOOST_FIXTURE_TEST_CASE(a_date_that_is_refused_is_told_in_the_same_words_at_the_field_and_among_the_checks,
                        Forms)
{
    forms.edit(listing);
    form().setFieldText(u"date"_s, u"2/10/2020"_s);
    const QString told = u"“2/10/2020” may be"_s;
    BOOST_TEST(waitFor([&] { return forms.current().sidebar().findingsText().contains(told); }));
    BOOST_TEST(form().row(u"date"_s)->problemText().contains(told), form().row(u"date"_s)->problemText());
    BOOST_TEST(!forms.current().save());
    BOOST_TEST(forms.current().message().contains(told), forms.current().message());
}

BOOST_FIXTURE_TEST_CASE(a_worked_case_is_read_beside_the_field_it_teaches_about_and_left_again, Forms)
{
    forms.edit(listing);
    focus(u"persons"_s);
    QTextBrowser *help = nullptr;
    for (QTextBrowser *browser : forms.findChildren<QTextBrowser *>()) {
        if (browser->accessibleName() == u"About this field"_s)
            help = browser;
    }
    BOOST_REQUIRE(help);
    BOOST_REQUIRE(help->toPlainText().contains(u"Worked cases"_s));
    const QString before = help->toPlainText();
    Q_EMIT help->anchorClicked(QUrl(u"case:1"_s));
    BOOST_TEST(help->toPlainText().contains(u"Trap:"_s));
    Q_EMIT help->anchorClicked(QUrl(u"back:"_s));
    BOOST_TEST(help->toPlainText() == before);
}

BOOST_AUTO_TEST_SUITE_END()
