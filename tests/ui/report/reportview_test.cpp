#include "core/catalogue/briefings.h"
#include "core/report/briefingtemplates.h"
#include "core/report/snapshotcomparison.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/common/noticebar.h"
#include "ui/report/builder/movablelist.h"
#include "ui/report/preview/findbar.h"
#include "ui/report/preview/pagepreview.h"
#include "ui/report/reportview.h"
#include "ui/report/saving/exportdialog.h"
#include "ui/report/snapshots/snapshotsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

struct Report : SmallWorkspace {
    Report()
        : view(*workspace)
        , preview(*view.findChild<PagePreview *>())
        , sections(*view.findChild<MovableList *>())
    {
        publish(listing, u"public"_s);
        publish(extension, u"internal"_s);
        view.resize(1100, 900);
        view.setVisible(true);
        view.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&view));
        BOOST_REQUIRE(waitFor([&] { return composed.count() > 0 && told(u"goes into the briefing"_s); }));
    }

    void publish(ResponseId id, const QString &sensitivity)
    {
        Entry changed = entry(id);
        changed.response.workflow = u"published"_s;
        changed.response.sensitivity = sensitivity;
        saveElsewhere(changed);
    }

    [[nodiscard]] bool told(const QString &text) const
    {
        const auto labels = view.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    }

    template <class Widget>
    [[nodiscard]] Widget &part(const QString &name) const
    {
        auto *found = view.findChild<Widget *>(name);
        BOOST_REQUIRE(found);
        return *found;
    }

    /// A briefing of the catalogue with one text and a chronology.
    void begin()
    {
        BriefingDocument document;
        document.name = u"For the committee"_s;
        document.languages = {u"en"_s};
        for (const QString &kind : {u"text"_s, u"chronology"_s}) {
            BriefingSection section;
            section.kind = kind;
            document.sections.append(section);
        }
        BOOST_REQUIRE(view.keeper().add(document, u"New briefing"_s));
        waitForPages();
    }

    /// Until the preview shows what was changed last.
    void waitForPages()
    {
        composed.clear();
        BOOST_REQUIRE(waitFor([this] { return composed.count() > 0; }));
    }

    void addSection(const QString &kind) const
    {
        for (QAction *action : part<QToolButton>(u"addSection"_s).menu()->actions()) {
            if (action->data().toString() == kind)
                return action->trigger();
        }
        BOOST_FAIL("no such kind");
    }

    [[nodiscard]] QStringList kinds()
    {
        QStringList kinds;
        for (const BriefingSection &section : view.keeper().current().sections)
            kinds.append(section.kind);
        return kinds;
    }

    /// Whether the pages that are shown hold these words.
    [[nodiscard]] bool isOnPages(const QString &words)
    {
        auto &bar = *view.findChild<FindBar *>();
        bar.open();
        auto &line = part<QLineEdit>(u"findInPages"_s);
        line.setText(words);
        const bool found = bar.hitCount() > 0;
        bar.close();
        return found;
    }

    void undo() { REQUIRE_OK(workspace->catalogue().undo()); }

    ReportView view;
    QSignalSpy composed{&view, &ReportView::composed};
    PagePreview &preview;
    MovableList &sections;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(reportview, Report)

BOOST_AUTO_TEST_CASE(the_pages_of_the_current_query_are_shown_and_what_is_left_out_is_told)
{
    BOOST_TEST(told(u"1 response goes into the briefing."_s));
    BOOST_TEST(told(u"internal or confidential"_s));
    BOOST_TEST(part<QPushButton>(u"saveBriefingAs"_s).isEnabled());
    BOOST_TEST(preview.pageCount() > 0);
    workspace->setQuery(Query().withValue(u"actor"_s, u"PL"_s));
    BOOST_REQUIRE(waitFor([this] { return told(u"0 responses go into the briefing."_s); }));
}

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
    const auto kept = briefings(workspace->catalogue().database());
    REQUIRE_OK(kept);
    BOOST_TEST(kept->first().sections.first().text.text(u"en"_s) == u"Remarkably quiet"_s);
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

BOOST_AUTO_TEST_CASE(a_click_on_a_number_shows_its_rows)
{
    begin();
    addSection(u"key_figures"_s);
    waitForPages();
    QSignalSpy rows(&view, &ReportView::rowsWanted);
    preview.setFocus();
    QTest::keyClick(&preview, Qt::Key_N);
    QTest::keyClick(&preview, Qt::Key_Return);
    BOOST_REQUIRE_EQUAL(rows.size(), 1);
    BOOST_TEST(!workspace->query().isEmpty());
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

BOOST_AUTO_TEST_CASE(what_is_shown_is_what_is_asked_how_to_save)
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
    BOOST_TEST(QFile::exists(folder.filePath(u"briefing.pdf"_s)));
}

BOOST_AUTO_TEST_SUITE_END()
