#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/editor/fieldrow.h"
#include "ui/editor/formchecks.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLocale>
#include <QPushButton>
#include <QtTest>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace formchecks
{

struct Checking : SmallWorkspace {
    Checking()
        : form(*workspace)
        , checks(*workspace, form, nullptr)
        , answers(&checks, &FormChecks::checked)
    {
        QObject::connect(&form, &ResponseForm::edited, &checks, &FormChecks::checkSoon);
        form.resize(900, 800);
        form.show();
        BOOST_REQUIRE(QTest::qWaitForWindowExposed(&form));
    }

    void show(ResponseId id)
    {
        form.showEntry(entry(id));
        checks.begin();
    }

    [[nodiscard]] static bool names(const Problems &problems, const QString &rule)
    {
        return std::ranges::count(problems, rule, &Problem::rule) > 0;
    }

    [[nodiscard]] const FieldRow &binding() const { return *form.row(u"binding"_s); }

    /// Gives the focus to the input of a field.
    [[nodiscard]] QWidget &input(const QString &field)
    {
        form.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&form));
        form.focusField(field);
        BOOST_REQUIRE(QApplication::focusWidget());
        return *QApplication::focusWidget();
    }

    /// How far below the beginning of the form each of these rows stands.
    [[nodiscard]] QList<int> places(const QStringList &fields) const
    {
        QList<int> places;
        for (const QString &field : fields)
            places.append(form.row(field)->mapTo(form.widget(), QPoint()).y());
        return places;
    }

    /// Longer than checks wait for a next letter.
    void waitForChecks()
    {
        answers.clear();
        BOOST_TEST(waitFor([this] { return !answers.isEmpty(); }));
        QTest::qWait(50);
    }

    [[nodiscard]] QPushButton *taking() const
    {
        return binding().findChild<QPushButton *>(u"takeSuggestion"_s);
    }

    ResponseForm form;
    FormChecks checks;
    QSignalSpy answers;
};

} // namespace formchecks

BOOST_AUTO_TEST_SUITE(formchecks)

BOOST_FIXTURE_TEST_CASE(
    asking_returns_before_the_catalogue_has_answered_and_only_the_last_question_is_answered, Checking)
{
    show(listing);
    checks.check();
    form.setFieldText(u"title"_s, QString(120, u'a'));
    checks.check();
    BOOST_TEST(answers.isEmpty());
    BOOST_REQUIRE(waitFor([&] { return !answers.isEmpty(); }));
    QTest::qWait(300);
    BOOST_TEST(answers.size() == 1);
    BOOST_TEST(names(answers.first().at(1).value<Problems>(), u"W46"_s));
    BOOST_TEST(form.row(u"title"_s)->problemText().contains(u"W46"_s));
}

BOOST_FIXTURE_TEST_CASE(a_text_that_is_no_date_is_shown_before_the_catalogue_has_answered, Checking)
{
    show(listing);
    form.setFieldText(u"date"_s, u"2020-02-30"_s);
    checks.check();
    BOOST_TEST(answers.isEmpty());
    BOOST_TEST(!form.row(u"date"_s)->problemText().isEmpty());
}

BOOST_FIXTURE_TEST_CASE(a_date_that_cannot_be_read_is_told_once_and_not_called_missing, Checking)
{
    Entry fresh;
    fresh.response.workflow = u"draft"_s;
    form.showEntry(fresh);
    form.setFieldText(u"title"_s, u"A list"_s);
    const auto ofDate = [this] {
        Problems found = checks.checkNow(form.compose());
        found.removeIf([](const Problem &one) { return one.field != "date"_L1; });
        return found;
    };
    BOOST_TEST(names(ofDate(), u"E01"_s));
    form.setFieldText(u"date"_s, u"next spring"_s);
    BOOST_TEST(ofDate().isEmpty());
    const QString told = form.row(u"date"_s)->problemText();
    BOOST_TEST(!told.isEmpty());
    BOOST_TEST(!told.contains(u"E01"_s), told);
}

BOOST_AUTO_TEST_CASE(a_missing_title_is_told_where_the_form_asks_for_it_in_every_language)
{
    const QLocale before;
    for (const auto &[locale, field] :
         {std::pair{u"en_GB"_s, u"title"_s}, std::pair{u"be_BY"_s, u"title_be"_s},
          std::pair{u"ru_RU"_s, u"title_ru"_s}}) {
        QLocale::setDefault(QLocale(locale));
        Checking fresh;
        fresh.form.showEntry(Entry());
        fresh.form.setFieldText(u"date"_s, u"2020"_s);
        const Problems found = fresh.checks.checkNow(fresh.form.compose());
        const auto isMissing = [](const Problem &one) {
            return one.rule == "E01"_L1 && one.field.startsWith("title"_L1);
        };
        const auto missing = std::ranges::find_if(found, isMissing);
        BOOST_REQUIRE(missing != found.end());
        BOOST_TEST(missing->field == field, locale);
        BOOST_TEST(fresh.form.row(field)->problemText().contains(u"E01"_s), locale);
    }
    QLocale::setDefault(before);
}

BOOST_FIXTURE_TEST_CASE(saving_is_told_at_once_and_an_older_question_is_dropped, Checking)
{
    show(listing);
    checks.check();
    form.setFieldText(u"title"_s, QString(120, u'a'));
    BOOST_TEST(names(checks.checkNow(form.compose()), u"W46"_s));
    BOOST_TEST(answers.size() == 1);
    QTest::qWait(300);
    BOOST_TEST(answers.size() == 1);
}

BOOST_FIXTURE_TEST_CASE(a_binding_that_follows_from_actor_and_instrument_is_offered_and_taken_by_key,
                        Checking)
{
    show(listing);
    form.setFieldText(u"binding"_s, QString());
    BOOST_REQUIRE(waitFor([&] { return !binding().suggestion().isEmpty(); }));
    BOOST_TEST(binding().suggestion().contains(u"Belarus was no member of European Union"_s),
               binding().suggestion().toStdString());
    BOOST_TEST(form.fieldText(u"binding"_s).isEmpty());
    taking()->setFocus();
    QTest::keyClick(taking(), Qt::Key_Space);
    BOOST_TEST(form.fieldText(u"binding"_s) == u"on_members"_s);
    BOOST_TEST(form.compose().entry.response.binding == QStringList(u"on_members"_s));
    BOOST_TEST(binding().suggestion().isEmpty());
}

BOOST_FIXTURE_TEST_CASE(no_binding_is_offered_where_the_field_says_it_already, Checking)
{
    show(listing);
    checks.check();
    BOOST_REQUIRE(waitFor([&] { return !answers.isEmpty(); }));
    BOOST_TEST(binding().suggestion().isEmpty());
}

BOOST_FIXTURE_TEST_CASE(without_an_actor_no_binding_is_offered, Checking)
{
    show(listing);
    form.setFieldText(u"binding"_s, QString());
    BOOST_REQUIRE(waitFor([&] { return !binding().suggestion().isEmpty(); }));
    form.setFieldText(u"roles"_s, QString());
    BOOST_TEST(waitFor([&] { return binding().suggestion().isEmpty(); }));
}

BOOST_FIXTURE_TEST_CASE(an_actors_name_is_judged_when_the_field_is_left_and_no_row_moves_before, Checking)
{
    const QStringList fields{u"title"_s, u"actors"_s, u"instruments"_s, u"binding"_s, u"status"_s};
    show(listing);
    form.setFieldText(u"binding"_s, QString());
    waitForChecks();
    QWidget &line = input(u"actors"_s);
    QTest::qWait(50);
    const QList<int> before = places(fields);
    const FieldRow &actors = *form.row(u"actors"_s);
    for (const char letter : {'P', 'o', 'l', 'n', 'a', 'd'}) {
        QTest::keyClick(&line, letter);
        waitForChecks();
        BOOST_TEST((places(fields) == before), letter);
        BOOST_TEST(actors.problemText().isEmpty(), actors.problemText());
    }
    BOOST_TEST(form.fieldText(u"actors"_s).contains(u"Polnad"_s));
    form.focusField(u"date"_s);
    BOOST_TEST(waitFor([&] { return actors.problemText().contains(u"Is it one of these?"_s); }));
}

BOOST_FIXTURE_TEST_CASE(a_name_is_judged_once_what_is_on_offer_for_it_is_refused, Checking)
{
    show(listing);
    QWidget &line = input(u"actors"_s);
    QTest::keyClicks(&line, u"Pol"_s);
    const FieldRow &actors = *form.row(u"actors"_s);
    QAbstractItemView *offered = actors.findChild<QCompleter *>()->popup();
    BOOST_REQUIRE(offered->isVisible());
    waitForChecks();
    BOOST_TEST(actors.problemText().isEmpty(), actors.problemText());
    QTest::keyClick(offered, Qt::Key_Escape);
    BOOST_TEST(!offered->isVisible());
    BOOST_TEST(waitFor([&] { return actors.problemText().contains(u"Make the actor “Pol”"_s); }));
}

BOOST_FIXTURE_TEST_CASE(an_unfinished_name_of_a_new_record_scolds_nobody_for_what_is_missing, Checking)
{
    Entry fresh;
    fresh.response.workflow = u"draft"_s;
    form.showEntry(fresh);
    QTest::keyClicks(&input(u"actors"_s), u"Po"_s);
    waitForChecks();
    BOOST_TEST(form.row(u"date"_s)->problemText().isEmpty(), form.row(u"date"_s)->problemText());
}

BOOST_FIXTURE_TEST_CASE(a_line_that_goes_while_one_types_leaves_its_room_until_the_field_is_left, Checking)
{
    show(listing);
    checks.check();
    waitForChecks();
    QWidget &line = input(u"date"_s);
    QTest::qWait(50);
    const auto below = [this] { return places({u"actors"_s}).first(); };
    const int before = below();
    QTest::keyClick(&line, Qt::Key_End);
    QTest::keyClick(&line, 'x');
    waitForChecks();
    BOOST_TEST(!form.row(u"date"_s)->problemText().isEmpty());
    const int told = below();
    BOOST_TEST(told >= before);
    QTest::keyClick(&line, Qt::Key_Backspace);
    waitForChecks();
    BOOST_TEST(form.row(u"date"_s)->problemText().isEmpty(), form.row(u"date"_s)->problemText());
    BOOST_TEST(below() == told);
    form.focusField(u"status"_s);
    BOOST_TEST(waitFor([&] { return below() == before; }));
}

BOOST_FIXTURE_TEST_CASE(one_unknown_value_hides_no_finding_of_the_others, Checking)
{
    Entry fresh;
    fresh.response.workflow = u"draft"_s;
    form.showEntry(fresh);
    form.setFieldText(u"instruments"_s, u"travel_ban;asset_freeze"_s);
    BOOST_REQUIRE(names(checks.checkNow(form.compose()), u"E15"_s));
    form.setFieldText(u"instruments"_s, u"travel_ban;declared only;asset_freeze"_s);
    BOOST_TEST(names(checks.checkNow(form.compose()), u"E15"_s));
    BOOST_TEST(form.row(u"instruments"_s)->problemText().contains(u"declared only"_s));
    BOOST_TEST(form.fieldText(u"instruments"_s) == u"travel_ban;declared only;asset_freeze"_s);
}

BOOST_AUTO_TEST_SUITE_END()
