#include "core/catalogue/judgements.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/editor/editorsidebar.h"
#include "ui/editor/findingactions.h"
#include "ui/editor/responseeditor.h"

#include <QtTest>
#include <QUrl>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace findingactions
{

struct Judging : SmallWorkspace {
    Judging()
        : editor(*workspace)
    {
        editor.resize(900, 800);
        editor.show();
    }

    void type(const QString &key, const QString &text) { editor.form().setFieldText(key, text); }

    [[nodiscard]] bool finds(const QString &text)
    {
        return waitFor([&] { return editor.sidebar().findingsText().contains(text); });
    }

    /// Presses every fix that is offered.
    void mendAll()
    {
        for (int place = 0; place < 10; ++place)
            editor.sidebar().follow(QUrl(u"fix:%1"_s.arg(place)));
    }

    ResponseEditor editor;
};

} // namespace findingactions

BOOST_AUTO_TEST_SUITE(findingactions)

BOOST_FIXTURE_TEST_CASE(a_fix_writes_into_the_form_what_the_rule_misses, Judging)
{
    editor.startNew(RecordKind::Response);
    type(u"title"_s, u"A travel ban"_s);
    type(u"date"_s, u"2020-10-02"_s);
    type(u"actors"_s, u"European Union"_s);
    type(u"instruments"_s, u"travel_ban"_s);
    BOOST_REQUIRE(finds(u"E15"_s) || finds(u"E14"_s));
    const auto hasBenefit = [&] {
        return editor.form().fieldText(u"benefits_withdrawn"_s).contains(u"travel"_s);
    };
    for (int place = 0; place < 10 && !hasBenefit(); ++place)
        editor.sidebar().follow(QUrl(u"fix:%1"_s.arg(place)));
    BOOST_TEST(hasBenefit(), editor.sidebar().findingsText().toStdString());
}

BOOST_FIXTURE_TEST_CASE(a_fix_keeps_what_was_typed_since_it_was_offered, Judging)
{
    editor.startNew(RecordKind::Response);
    type(u"title_be"_s, u"Першы пaкет"_s); // one letter is Latin
    BOOST_REQUIRE(finds(u"in Cyrillic letters"_s));
    type(u"title_be"_s, u"Першы пaкет санкцый"_s);
    mendAll();
    BOOST_TEST(editor.form().fieldText(u"title_be"_s) == u"Першы пакет санкцый"_s);
    BOOST_TEST(editor.message() == QString());
}

BOOST_FIXTURE_TEST_CASE(a_fix_of_what_is_no_longer_there_changes_nothing_and_says_so, Judging)
{
    editor.startNew(RecordKind::Response);
    type(u"title_be"_s, u"Першы пaкет"_s);
    BOOST_REQUIRE(finds(u"in Cyrillic letters"_s));
    type(u"title_be"_s, u"Другі пакет"_s);
    mendAll();
    BOOST_TEST(editor.form().fieldText(u"title_be"_s) == u"Другі пакет"_s);
    BOOST_TEST(editor.message().startsWith(u"Not changed"_s), editor.message());
}

BOOST_FIXTURE_TEST_CASE(a_warning_that_is_answered_stays_shown_with_its_reason_until_the_answer_is_taken_back,
                        Judging)
{
    Entry changed = entry(listing);
    changed.response.title.set(u"en"_s, QString(120, u'a'));
    saveElsewhere(changed);
    editor.load(listing);
    BOOST_REQUIRE(finds(u"W46"_s));
    Problem problem;
    problem.rule = u"W46"_s;
    problem.field = u"title"_s;
    problem.severity = Severity::Warning;
    editor.judge().keepAnswer(problem, u"The act itself is called so"_s);
    BOOST_TEST(editor.message() == QString());
    BOOST_TEST(finds(u"Stands because: The act itself is called so"_s));
    BOOST_TEST(answersAbout(workspace->catalogue().database(), {listing.value})->size() == 1);
    editor.judge().withdrawAnswer(problem);
    BOOST_TEST(waitFor([&] { return !editor.sidebar().findingsText().contains(u"Stands because"_s); }));
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST(answersAbout(workspace->catalogue().database(), {listing.value})->size() == 1);
}

BOOST_FIXTURE_TEST_CASE(a_record_entered_a_second_time_is_noticed_while_it_is_typed_and_can_be_told_apart,
                        Judging)
{
    const Entry known = entry(listing);
    editor.startNew(RecordKind::Response);
    type(u"title"_s, known.response.title.text(u"en"_s));
    type(u"date"_s, known.response.date.edtf());
    type(u"actors"_s, u"European Union"_s);
    type(u"instruments"_s, known.response.instruments.join(u';'));
    BOOST_REQUIRE(finds(u"Perhaps entered already"_s));
    QSignalSpy looked(&editor, &ResponseEditor::recordWanted);
    editor.sidebar().follow(QUrl(u"look:%1"_s.arg(listing.value)));
    BOOST_TEST(looked.size() == 1);
    editor.sidebar().follow(QUrl(u"distinct:%1"_s.arg(listing.value)));
    BOOST_TEST(
        waitFor([&] { return !editor.sidebar().findingsText().contains(u"Perhaps entered already"_s); }));
}

BOOST_FIXTURE_TEST_CASE(a_saved_record_told_apart_stays_so, Judging)
{
    Entry twin = entry(listing);
    twin.response.id = {};
    for (Measure &measure : twin.response.measures)
        measure.id = {};
    for (LegalAct &act : twin.response.legalActs)
        act.id = {};
    twin.response.links.clear();
    saveElsewhere(twin);
    editor.load(listing);
    BOOST_REQUIRE(finds(u"Perhaps entered already"_s));
    const auto rows = editor.sidebar().findingsText();
    BOOST_TEST(rows.contains(u"Not the same"_s));
}

BOOST_FIXTURE_TEST_CASE(a_look_alike_can_be_linked_instead, Judging)
{
    editor.startNew(RecordKind::Response);
    editor.sidebar().follow(QUrl(u"link:%1"_s.arg(listing.value)));
    BOOST_TEST(editor.form().fieldText(u"links"_s).contains(u"continues"_s));
    BOOST_TEST(editor.form().fieldText(u"links"_s).contains(recordIdText(listing)));
}

BOOST_AUTO_TEST_SUITE_END()
