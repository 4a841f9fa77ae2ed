#include "core/catalogue/briefings.h"
#include "core/report/briefingtemplates.h"
#include "core/report/snapshotcomparison.h"
#include "tests/support/printing.h"
#include "tests/ui/report/openedreport.h"
#include "ui/common/noticebar.h"
#include "ui/report/preview/findbar.h"
#include "ui/report/saving/exportdialog.h"
#include "ui/report/snapshots/snapshotsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_FIXTURE_TEST_SUITE(reportview, OpenedReport)

BOOST_AUTO_TEST_CASE(the_pages_of_the_current_query_are_shown_and_what_is_left_out_is_told)
{
    BOOST_TEST(told(u"1 response goes into the briefing."_s));
    BOOST_TEST(told(u"internal or confidential"_s));
    BOOST_TEST(part<QPushButton>(u"saveBriefingAs"_s).isEnabled());
    BOOST_TEST(preview.pageCount() > 0);
    workspace->setQuery(Query().withValue(u"actor"_s, u"PL"_s));
    BOOST_REQUIRE(waitFor([this] { return told(u"0 responses go into the briefing."_s); }));
}

BOOST_AUTO_TEST_CASE(return_on_a_number_asks_for_its_rows)
{
    begin();
    addSection(u"key_figures"_s);
    waitForPages();
    QSignalSpy rows(&view, &ReportView::rowsWanted);
    preview.setFocus();
    QTest::keyClick(&preview, Qt::Key_N);
    QTest::keyClick(&preview, Qt::Key_Return);
    BOOST_REQUIRE_EQUAL(rows.size(), 1);
    BOOST_TEST(workspace->query().toText().contains(u"status:published"_s), workspace->query().toText());
}

BOOST_AUTO_TEST_CASE(find_looks_in_the_pages)
{
    QTest::keyClick(&preview, Qt::Key_F, Qt::ControlModifier);
    auto &line = part<QLineEdit>(u"findInPages"_s);
    BOOST_TEST(line.hasFocus());
    QTest::keyClicks(&line, u"40 people"_s);
    BOOST_TEST(view.findChild<FindBar *>()->hitCount() > 0);
}

BOOST_AUTO_TEST_CASE(a_section_that_is_chosen_leads_to_its_page)
{
    begin();
    sections.setCurrentRow(0);
    auto &text = part<QPlainTextEdit>(u"sectionText"_s);
    text.setFocus();
    QTest::keyClicks(&text, u"First of all"_s); // a section that shows nothing begins where the next one does
    waitForPages();
    sections.setCurrentRow(1);
    auto &newPage = part<QCheckBox>(u"sectionNewPage"_s);
    newPage.setFocus();
    QTest::keyClick(&newPage, Qt::Key_Space);
    waitForPages();
    BOOST_TEST(view.keeper().current().sections.last().newPage);
    sections.setCurrentRow(0);
    BOOST_TEST(preview.currentPage() == 0);
    sections.setCurrentRow(1);
    BOOST_TEST(preview.currentPage() == preview.pageCount() - 1);
}

BOOST_AUTO_TEST_CASE(a_section_that_was_moved_is_seen_on_the_new_pages)
{
    begin();
    addSection(u"method"_s);
    waitForPages();
    sections.setFocus();
    sections.setCurrentRow(1);
    auto &newPage = part<QCheckBox>(u"sectionNewPage"_s);
    newPage.setFocus();
    QTest::keyClick(&newPage, Qt::Key_Space);
    waitForPages();
    preview.goTo({0, 0});
    sections.setFocus();
    QTest::keyClick(&sections, Qt::Key_Down, Qt::AltModifier);
    BOOST_TEST(kinds().last() == u"method"_s);
    waitForPages();
    BOOST_TEST(preview.currentPage() == preview.pageCount() - 1);
}

BOOST_AUTO_TEST_CASE(a_briefing_of_the_search_is_kept_before_its_state_is_frozen)
{
    BOOST_TEST(view.keeper().followsSearch());
    QPointer<SnapshotsDialog> dialog = view.openSnapshots();
    BOOST_REQUIRE(dialog);
    BOOST_TEST(!view.keeper().current().id.isNull());
    const auto kept = briefings(workspace->catalogue().database());
    REQUIRE_OK(kept);
    BOOST_TEST(kept->size() == 1);
    view.showAsItWas(
        BriefingSnapshot{{}, view.keeper().current().id, u"Frozen"_s, {}, view.keeper().current(), {}});
    BOOST_TEST(!(dialog && dialog->isVisible())); // the pages are to be seen
}

BOOST_AUTO_TEST_CASE(a_new_briefing_is_begun_from_a_template_with_the_query_of_the_window)
{
    workspace->setQuery(Query().withValue(u"actor"_s, u"EU"_s));
    QMenu &templates = *part<QToolButton>(u"newBriefing"_s).menu();
    Q_EMIT templates.aboutToShow();
    BOOST_REQUIRE(!templates.actions().isEmpty());
    templates.actions().at(1)->trigger();
    const BriefingDocument &begun = view.keeper().current();
    BOOST_TEST(!begun.id.isNull());
    BOOST_TEST(begun.sections.size() == briefingTemplates().at(1).document.sections.size());
    BOOST_TEST(begun.query == u"actor:EU"_s);
    BOOST_TEST(part<QComboBox>(u"briefings"_s).currentText() == begun.name);
    BOOST_TEST(part<QLineEdit>(u"briefingName"_s).hasFocus());
    QTest::keyClicks(&part<QLineEdit>(u"briefingName"_s), u"For the court"_s);
    BOOST_TEST(view.settle());
    BOOST_TEST(part<QComboBox>(u"briefings"_s).currentText() == u"For the court"_s);
}

BOOST_AUTO_TEST_CASE(a_template_of_ones_own_stands_beside_the_others_and_the_briefing_stays)
{
    begin();
    const BriefingDocument before = view.keeper().current();
    for (QAction *action : part<QToolButton>(u"briefingMenu"_s).menu()->actions()) {
        if (action->objectName() == u"saveAsTemplate"_s)
            action->trigger();
    }
    BOOST_TEST((view.keeper().current() == before));
    BOOST_TEST(told(u"Saved as the template “For the committee”"_s));
    QMenu &templates = *part<QToolButton>(u"newBriefing"_s).menu();
    Q_EMIT templates.aboutToShow();
    templates.actions().last()->trigger();
    BOOST_TEST(view.keeper().current().name == u"For the committee 2"_s);
    BOOST_TEST(!view.keeper().current().isTemplate);
}

BOOST_AUTO_TEST_CASE(a_briefing_goes_to_a_file_and_comes_back_as_another_one)
{
    begin();
    const BriefingDocument before = view.keeper().current();
    const QString path = folder.filePath(u"mine.briefing.json"_s);
    view.writeFile(path);
    view.readFile(path);
    BriefingDocument after = view.keeper().current();
    BOOST_TEST((after.id != before.id));
    BOOST_TEST(after.name == u"For the committee 2"_s);
    after.id = before.id;
    after.name = before.name;
    BOOST_TEST((after == before));
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_briefing_is_refused_by_name)
{
    const QString path = folder.filePath(u"other.json"_s);
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[1, 2");
    file.close();
    view.readFile(path);
    BOOST_TEST(told(u"other.json is no briefing"_s));
    BOOST_TEST(view.keeper().followsSearch());
    view.readFile(folder.filePath(u"none.json"_s));
    BOOST_TEST(told(u"There is no file none.json"_s));
}

BOOST_AUTO_TEST_CASE(on_a_small_screen_every_tool_of_the_builder_is_reached)
{
    begin();
    BOOST_TEST(view.minimumSizeHint().width() <= 200);
    view.resize(200, 250);
    auto &remove = part<QToolButton>(u"removeSection"_s);
    remove.setFocus();
    auto *area = view.findChild<QScrollArea *>();
    area->ensureWidgetVisible(&remove);
    const QRect shown = remove.visibleRegion().boundingRect();
    BOOST_TEST((shown.size() == remove.size()));
}

BOOST_AUTO_TEST_CASE(a_snapshot_is_shown_as_it_was_until_the_present_is_wanted)
{
    begin();
    const auto taken = takeSnapshot(workspace->catalogue(), view.keeper().current(), u"Handed over"_s);
    REQUIRE_OK(taken);
    Entry changed = entry(listing);
    changed.response.title = LocalizedText(u"en"_s, u"Renamed since"_s);
    saveElsewhere(changed);
    BOOST_REQUIRE(waitFor([this] { return isOnPages(u"Renamed since"_s); }));
    view.showAsItWas(*taken);
    BOOST_TEST(told(u"Handed over"_s));
    BOOST_REQUIRE(waitFor([this] { return isOnPages(u"First package"_s); }));
    BOOST_TEST(!isOnPages(u"Renamed since"_s));
    BOOST_TEST(!sections.isEnabled());
    view.findChild<NoticeBar *>()->dismiss();
    BOOST_TEST(sections.isEnabled());
    BOOST_REQUIRE(waitFor([this] { return isOnPages(u"Renamed since"_s); }));
}

BOOST_AUTO_TEST_CASE(the_briefing_that_is_shown_is_the_one_that_is_saved)
{
    begin();
    ExportDialog *dialog = view.openExport();
    BOOST_REQUIRE(dialog);
    BOOST_TEST(dialog->windowTitle().contains(u"For the committee"_s));
    QSignalSpy saved(&view, &ReportView::saved);
    auto &save = *dialog->findChild<QPushButton *>(u"saveBriefing"_s);
    BOOST_REQUIRE(waitFor([&] { return !dialog->message().contains(u"is being made"_s); }));
    dialog->findChild<QTreeWidget *>(u"leakLines"_s)->selectAll();
    if (auto &accept = *dialog->findChild<QPushButton *>(u"acceptLeaks"_s); accept.isEnabled())
        QTest::mouseClick(&accept, Qt::LeftButton);
    BOOST_REQUIRE(save.isEnabled());
    dialog->saveAs(folder.filePath(u"briefing.pdf"_s));
    BOOST_REQUIRE(waitFor([&] { return saved.size() == 1; }));
    QFile written(folder.filePath(u"briefing.pdf"_s));
    BOOST_REQUIRE(written.open(QIODevice::ReadOnly));
    BOOST_TEST(written.readAll().startsWith("%PDF-"));
}

BOOST_AUTO_TEST_SUITE_END()
