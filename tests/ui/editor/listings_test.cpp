#include "core/catalogue/edit.h"
#include "core/codebook/parttext.h"
#include "tests/support/printing.h"
#include "tests/support/savedrecords.h"
#include "tests/ui/editor/typedparts.h"
#include "ui/editor/missingrecord.h"
#include "ui/editor/partcard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace listings_field
{

Target person(const QString &english, const QString &belarusian)
{
    Target target;
    target.type = u"person"_s;
    target.name = LocalizedText(u"en"_s, english);
    target.name.set(u"be"_s, belarusian);
    return target;
}

struct Listings : TypedParts {
    Listings() { open(); }

    PartsField &field() { return parts(u"listings"_s); }

    /// A row under the measure that is meant, for the field's text.
    static QString rowText(const QString &measure, const QString &target, const QString &delisted = {})
    {
        return partRowsText({{QString(), measure, target, u"2020-10-02"_s, QString(), delisted}});
    }

    void set(const QString &key, const QString &text) { editor.form().setFieldText(key, text); }

    [[nodiscard]] QList<Listing> saved() const { return entry(listing).response.listings; }
    [[nodiscard]] QList<Measure> measures() const { return entry(listing).response.measures; }
    [[nodiscard]] QString problemOf(const QString &key)
    {
        return editor.form().compose().unreadable.value(key).message;
    }

    TargetId karpenka = test::saved(workspace->catalogue(), person(u"Ihar Karpenka"_s, u"Ігар Карпенка"_s));
};

} // namespace listings_field

BOOST_FIXTURE_TEST_SUITE(listings_field, Listings)

BOOST_AUTO_TEST_CASE(a_person_is_listed_and_saved_by_keyboard_alone)
{
    PartsField &listings = field();
    press(Qt::Key_Space); // the button “Add”
    BOOST_REQUIRE_EQUAL(listings.cards().size(), 1);
    press(Qt::Key_Down); // the first measure of the record
    press(Qt::Key_Tab);
    QWidget *line = QApplication::focusWidget();
    const auto *completer = line->parentWidget()->findChild<QCompleter *>();
    BOOST_REQUIRE(completer);
    type(u"Карпен"_s);
    BOOST_REQUIRE(waitFor([&] { return completer->popup()->isVisible(); }));
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Tab);
    type(u"2020-11-06"_s);
    BOOST_TEST(editor.save(), editor.message());

    BOOST_REQUIRE_EQUAL(saved().size(), 1);
    BOOST_TEST((saved().first().measure == measures().first().id));
    BOOST_TEST((saved().first().target == karpenka));
    BOOST_TEST(saved().first().listedOn.edtf() == u"2020-11-06"_s);
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST(saved().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_name_typed_in_full_in_any_language_needs_no_choice_from_the_list)
{
    set(u"listings"_s, rowText(u"assets withdraws"_s, u"ігар карпенка"_s));
    BOOST_TEST(editor.save(), editor.message());
    BOOST_REQUIRE_EQUAL(saved().size(), 1);
    BOOST_TEST((saved().first().target == karpenka));
    BOOST_TEST(editor.form().fieldText(u"listings"_s).contains(recordIdText(karpenka)));
}

BOOST_AUTO_TEST_CASE(a_measure_made_in_the_same_form_can_be_listed_under_at_once)
{
    set(u"benefits_withdrawn"_s, u"travel;assets;trade"_s);
    PartsField &listings = field();
    press(Qt::Key_Space);
    const auto *measure = listings.cards().first()->findChild<QComboBox *>();
    BOOST_REQUIRE(measure);
    BOOST_TEST(measure->findData(u"trade withdraws"_s) > 0);
    set(u"listings"_s, rowText(u"trade withdraws"_s, u"Ihar Karpenka"_s));
    BOOST_TEST(editor.save(), editor.message());
    BOOST_REQUIRE_EQUAL(measures().size(), 3);
    BOOST_REQUIRE_EQUAL(saved().size(), 1);
    BOOST_TEST((saved().first().measure == measures()[2].id));
}

BOOST_AUTO_TEST_CASE(an_unfinished_form_keeps_who_was_about_to_be_listed)
{
    set(u"listings"_s, rowText(u"trade withdraws"_s, u"Ihar Karpenka"_s));
    set(u"benefits_withdrawn"_s, u"travel;assets;trade"_s);
    const QMap<QString, QString> kept = editor.form().changedTexts();
    editor.form().showEntry(entry(listing));
    BOOST_TEST(editor.form().fieldText(u"listings"_s).isEmpty());
    editor.form().setFieldTexts(kept);
    BOOST_TEST(editor.save(), editor.message());
    BOOST_REQUIRE_EQUAL(saved().size(), 1);
    BOOST_TEST((saved().first().measure == measures()[2].id));
}

BOOST_AUTO_TEST_CASE(a_measure_goes_only_when_nobody_is_listed_under_it_any_more)
{
    set(u"listings"_s, rowText(u"travel withdraws"_s, u"Ihar Karpenka"_s));
    BOOST_REQUIRE(editor.save());
    set(u"benefits_withdrawn"_s, u"assets"_s);
    BOOST_TEST(problemOf(u"benefits_withdrawn"_s).contains(u"listed under the measure"_s));
    BOOST_TEST(!editor.save());
    BOOST_TEST(saved().size() == 1);

    set(u"listings"_s, rowText(u"travel withdraws"_s, u"Ihar Karpenka"_s, u"2021"_s));
    BOOST_TEST(problemOf(u"benefits_withdrawn"_s).isEmpty());
    BOOST_TEST(problemOf(u"listings"_s).startsWith(u"Row 1, Measure: "_s));
    BOOST_TEST(!editor.save());

    set(u"listings"_s, QString());
    BOOST_TEST(editor.save(), editor.message());
    BOOST_TEST(saved().isEmpty());
    BOOST_TEST(measures().size() == 1);
}

BOOST_AUTO_TEST_CASE(who_is_delisted_before_being_listed_is_told_at_the_field)
{
    set(u"listings"_s, rowText(u"travel withdraws"_s, u"Ihar Karpenka"_s, u"2020-09"_s));
    BOOST_TEST(waitFor([&] { return editor.form().row(u"listings"_s)->problemText().contains(u"E38"_s); }));
}

BOOST_AUTO_TEST_CASE(a_target_that_is_not_known_can_be_made_from_the_form_and_is_then_understood)
{
    set(u"listings"_s, rowText(u"travel withdraws"_s, u"Нехта Невядомы"_s));
    QSignalSpy wanted(&editor, &ResponseEditor::newRecordWanted);
    const FieldRow &row = *editor.form().row(u"listings"_s);
    BOOST_TEST(waitFor([&] { return row.problemText().contains(u"Make the target “Нехта Невядомы”"_s); }));
    for (QLabel *label : row.findChildren<QLabel *>()) {
        if (label->text().contains(u"Make the target"_s))
            Q_EMIT label->linkActivated(u"make:"_s);
    }
    BOOST_REQUIRE(wanted.size() == 1);
    const auto missing = wanted.first().first().value<MissingRecord>();
    BOOST_TEST((missing == MissingRecord{RegisterKind::Target, u"Нехта Невядомы"_s}));

    const TargetId made =
        test::saved(workspace->catalogue(), person(u"Nekhta Neviadomy"_s, u"Нехта Невядомы"_s));
    BOOST_TEST(waitFor([&] { return row.problemText().isEmpty(); }), row.problemText());
    BOOST_TEST(editor.save(), editor.message());
    BOOST_REQUIRE_EQUAL(saved().size(), 1);
    BOOST_TEST((saved().first().target == made));
}

BOOST_AUTO_TEST_CASE(what_was_listed_elsewhere_meanwhile_is_told_and_nothing_is_lost)
{
    set(u"listings"_s, rowText(u"travel withdraws"_s, u"Ihar Karpenka"_s));
    Entry theirs = entry(listing);
    Listing other;
    other.measure = theirs.response.measures[1].id;
    other.target = karpenka;
    theirs.response.listings = {other};
    saveElsewhere(theirs);
    BOOST_TEST(editor.message().contains(u"Against whom"_s), editor.message());
    BOOST_TEST(editor.form().fieldText(u"listings"_s).contains(u"travel withdraws"_s));
    BOOST_TEST((saved().first().measure == other.measure));
}

BOOST_AUTO_TEST_SUITE_END()
