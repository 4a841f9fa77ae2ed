#include "core/catalogue/briefings.h"
#include "tests/support/printing.h"
#include "tests/ui/report/openedreport.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace report_builder
{

struct Building : OpenedReport {
    /// Of the first section, as the catalogue has it.
    [[nodiscard]] QString keptText() const
    {
        const auto kept = briefings(workspace->catalogue().database());
        REQUIRE_OK(kept);
        BOOST_REQUIRE_EQUAL(kept->size(), 1);
        return kept->first().sections.first().text.text(u"en"_s);
    }
};

} // namespace report_builder

BOOST_FIXTURE_TEST_SUITE(report_builder, Building)

BOOST_AUTO_TEST_CASE(a_text_that_is_typed_stands_on_the_pages_soon_and_is_kept)
{
    begin();
    sections.setFocus();
    sections.setCurrentRow(0);
    auto &text = part<QPlainTextEdit>(u"sectionText"_s);
    text.setFocus();
    QTest::keyClicks(&text, u"Remarkably quiet"_s);
    waitForPages();
    BOOST_TEST(isOnPages(u"remarkably quiet"_s)); // by looking for it the field is left, too
    BOOST_TEST(!view.isUnsettled());
    BOOST_TEST(keptText() == u"Remarkably quiet"_s);
    undo();
    BOOST_TEST(text.toPlainText() == QString());
    waitForPages();
    BOOST_TEST(!isOnPages(u"remarkably quiet"_s));
}

BOOST_AUTO_TEST_CASE(what_is_typed_is_kept_when_another_view_is_opened)
{
    begin();
    sections.setCurrentRow(0);
    auto &text = part<QPlainTextEdit>(u"sectionText"_s);
    text.setFocus();
    QTest::keyClicks(&text, u"Not lost"_s);
    BOOST_TEST(view.isUnsettled());
    view.hide();
    BOOST_TEST(!view.isUnsettled());
    BOOST_TEST(keptText() == u"Not lost"_s);
}

BOOST_AUTO_TEST_CASE(sections_are_added_moved_repeated_and_removed_by_keyboard_and_undone_one_by_one)
{
    begin();
    sections.setFocus();
    sections.setCurrentRow(0);
    addSection(u"key_figures"_s);
    BOOST_TEST(kinds() == (QStringList{u"text"_s, u"key_figures"_s, u"chronology"_s}));
    BOOST_TEST(sections.currentRow() == 1);
    QTest::keyClick(&sections, Qt::Key_Up, Qt::AltModifier);
    BOOST_TEST(kinds() == (QStringList{u"key_figures"_s, u"text"_s, u"chronology"_s}));
    BOOST_TEST(sections.currentRow() == 0);
    QTest::mouseClick(&part<QToolButton>(u"repeatSection"_s), Qt::LeftButton);
    BOOST_TEST(kinds().count(u"key_figures"_s) == 2);
    sections.setFocus();
    QTest::keyClick(&sections, Qt::Key_Delete);
    BOOST_TEST(kinds() == (QStringList{u"key_figures"_s, u"text"_s, u"chronology"_s}));
    undo();
    undo();
    undo();
    BOOST_TEST(kinds() == (QStringList{u"text"_s, u"key_figures"_s, u"chronology"_s}));
    undo();
    BOOST_TEST(kinds() == (QStringList{u"text"_s, u"chronology"_s}));
    BOOST_TEST(sections.count() == 2);
}

BOOST_AUTO_TEST_CASE(a_title_that_a_language_lacks_is_marked)
{
    begin();
    auto &tabs = part<QTabWidget>(u"builderTabs"_s);
    tabs.setCurrentIndex(1);
    QTest::keyClicks(&part<QLineEdit>(u"briefingTitle"_s), u"Responses"_s);
    auto &belarusian = part<QCheckBox>(u"briefingIn-be"_s);
    belarusian.setFocus();
    QTest::keyClick(&belarusian, Qt::Key_Space);
    BOOST_TEST(view.keeper().current().languages == (QStringList{u"en"_s, u"be"_s}));
    BOOST_TEST(told(u"Missing in Belarusian: Title."_s));
    BOOST_TEST(part<QComboBox>(u"previewLanguage"_s).count() == 2);
}

BOOST_AUTO_TEST_CASE(the_last_language_cannot_be_taken_away)
{
    begin();
    part<QTabWidget>(u"builderTabs"_s).setCurrentIndex(1);
    auto &english = part<QCheckBox>(u"briefingIn-en"_s);
    english.setFocus();
    QTest::keyClick(&english, Qt::Key_Space);
    BOOST_TEST(english.isChecked());
    BOOST_TEST(view.keeper().current().languages == QStringList(u"en"_s));
}

BOOST_AUTO_TEST_CASE(a_query_that_cannot_be_understood_is_told_at_its_field_with_what_was_meant)
{
    begin();
    part<QTabWidget>(u"builderTabs"_s).setCurrentIndex(1);
    auto &line = part<QLineEdit>(u"briefingQuery"_s);
    line.setFocus();
    QTest::keyClicks(&line, u"instrumnt:travel_ban"_s);
    BOOST_REQUIRE(waitFor([this] { return told(u"Did you mean “instrument”?"_s); }));
    auto &message = part<QLabel>(u"briefingQueryMessage"_s);
    Q_EMIT message.linkActivated(u"take"_s);
    BOOST_TEST(line.text() == u"instrument:travel_ban"_s);
    BOOST_TEST(view.keeper().current().query == u"instrument:travel_ban"_s);
    BOOST_REQUIRE(waitFor([&] { return message.text().contains(u"record"_s); }));
}

BOOST_AUTO_TEST_CASE(the_query_of_the_window_is_taken_over_by_a_button)
{
    begin();
    workspace->setQuery(Query().withValue(u"actor"_s, u"EU"_s));
    BOOST_TEST(view.keeper().current().query == QString());
    part<QTabWidget>(u"builderTabs"_s).setCurrentIndex(1);
    auto &take = part<QPushButton>(u"briefingQueryTaken"_s);
    take.setFocus();
    QTest::keyClick(&take, Qt::Key_Space);
    BOOST_TEST(view.keeper().current().query == u"actor:EU"_s);
    BOOST_TEST(part<QLineEdit>(u"briefingQuery"_s).text() == u"actor:EU"_s);
}

BOOST_AUTO_TEST_SUITE_END()
