#include "core/report/snapshotcomparison.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/common/noticebar.h"
#include "ui/report/builder/movablelist.h"
#include "ui/report/preview/pagepreview.h"
#include "ui/report/preview/pagesearch.h"
#include "ui/report/preview/previewmaker.h"
#include "ui/report/reportview.h"
#include "ui/report/saving/exportdialog.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace reportview_following
{

/// A view with a briefing of the catalogue: a text and a chronology of one public and one internal record.
struct Following : SmallWorkspace {
    Following()
        : view(*workspace)
    {
        publish(listing, u"public"_s);
        publish(extension, u"internal"_s);
        view.resize(1100, 900);
        view.setVisible(true);
        view.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&view));
        BOOST_REQUIRE(waitFor([this] { return composed.count() > 0; }));
        begin(u"For the committee"_s);
    }

    void publish(ResponseId id, const QString &sensitivity)
    {
        Entry changed = entry(id);
        changed.response.workflow = u"published"_s;
        changed.response.sensitivity = sensitivity;
        saveElsewhere(changed);
    }

    void begin(const QString &name)
    {
        BriefingDocument document;
        document.name = name;
        document.languages = {u"en"_s};
        for (const QString &kind : {u"text"_s, u"chronology"_s}) {
            BriefingSection section;
            section.kind = kind;
            document.sections.append(section);
        }
        composed.clear();
        BOOST_REQUIRE(view.keeper().add(document, u"New briefing"_s));
        BOOST_REQUIRE(waitFor([this] { return composed.count() > 0; }));
    }

    void type(const QString &text)
    {
        view.findChild<MovableList *>()->setCurrentRow(0);
        auto *lines = view.findChild<QPlainTextEdit *>(u"sectionText"_s);
        BOOST_REQUIRE(lines);
        QTest::keyClicks(lines, text);
    }

    [[nodiscard]] bool isOnPages(const QString &words)
    {
        const auto pages = view.findChild<PagePreview *>()->pages();
        return pages && !hitsOn(*pages, words).isEmpty();
    }

    void choose(const QString &list, const QString &data)
    {
        auto *box = view.findChild<QComboBox *>(list);
        BOOST_REQUIRE(box);
        box->setCurrentIndex(box->findData(data));
    }

    ReportView view;
    QSignalSpy composed{&view, &ReportView::composed};
};

} // namespace reportview_following

BOOST_FIXTURE_TEST_SUITE(reportview_following, Following)

BOOST_AUTO_TEST_CASE(what_another_program_wrote_stands_on_the_pages_with_the_next_letter)
{
    type(u"Before."_s);
    BOOST_REQUIRE(waitFor([this] { return isOnPages(u"Before."_s); }));
    Entry changed = entry(listing);
    changed.response.title = LocalizedText(u"en"_s, u"Renamed by somebody else"_s);
    saveInAnotherProgram(changed);
    type(u" After."_s);
    BOOST_REQUIRE(waitFor([this] { return isOnPages(u"Before. After."_s); }));
    BOOST_TEST(isOnPages(u"Renamed by somebody else"_s));
}

BOOST_AUTO_TEST_CASE(a_text_that_is_kept_leaves_the_answers_as_they_are)
{
    view.hide(); // its own pages are asked for under the same name
    PreviewMaker maker(*workspace);
    QList<MadePreview> previews;
    QObject::connect(&maker, &PreviewMaker::made, &maker,
                     [&previews](const MadePreview &preview) { previews.append(preview); });
    maker.ask({view.keeper().current(), u"en"_s});
    BOOST_REQUIRE(waitFor([&] { return previews.size() == 1; }));
    view.keeper().changeAtOnce(
        [](BriefingDocument &document) { document.sections[0].title.set(u"en"_s, u"A heading"_s); },
        u"Edit briefing"_s);
    maker.ask({view.keeper().current(), u"en"_s});
    BOOST_REQUIRE(waitFor([&] { return previews.size() == 2; }));
    BOOST_TEST((previews[0].state == previews[1].state));
    BOOST_TEST(previews[1].pieces.count() > 0U);
    BOOST_TEST(!hitsOn(*previews[1].pages, u"A heading"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(what_is_saved_stays_the_briefing_that_was_asked_for_when_another_one_is_shown)
{
    const BriefingId committee = view.keeper().current().id;
    ExportDialog *dialog = view.openExport();
    BOOST_REQUIRE(dialog);
    begin(u"For the court"_s);
    BOOST_TEST((dialog->document().id == committee));
    BOOST_TEST(dialog->windowTitle().contains(u"For the committee"_s));
    BOOST_REQUIRE(view.keeper().choose(committee));
    type(u"Typed since."_s);
    BOOST_TEST(dialog->document().sections[0].text.text(u"en"_s) == u"Typed since."_s);
}

BOOST_AUTO_TEST_CASE(a_briefing_of_the_search_is_saved_with_the_search_of_now)
{
    BOOST_REQUIRE(view.keeper().choose({}));
    const ExportDialog *dialog = view.openExport();
    BOOST_REQUIRE(dialog);
    workspace->setQuery(*parseQuery(u"date:2020-10"_s));
    BOOST_TEST(waitFor([&] { return dialog->document().query == u"date:2020-10"_s; }));
}

BOOST_AUTO_TEST_CASE(a_snapshot_is_shown_for_those_for_whom_the_pages_are_meant)
{
    const auto taken = takeSnapshot(workspace->catalogue(), view.keeper().current(), u"Handed over"_s);
    REQUIRE_OK(taken);
    const QString title = entry(extension).response.title.best(u"en"_s);
    view.showAsItWas(*taken);
    BOOST_REQUIRE(waitFor([this] { return isOnPages(u"Chronology"_s); }));
    BOOST_TEST(!isOnPages(title));
    choose(u"previewProfile"_s, exportProfileCode(ExportProfile::Internal));
    BOOST_TEST(waitFor([&] { return isOnPages(title); }));
}

BOOST_AUTO_TEST_CASE(the_pages_of_now_do_not_stand_for_those_of_a_snapshot)
{
    const auto taken = takeSnapshot(workspace->catalogue(), view.keeper().current(), u"Handed over"_s);
    REQUIRE_OK(taken);
    view.showAsItWas(*taken);
    BOOST_TEST(view.findChild<PagePreview *>()->pageCount() == 0);
    BOOST_REQUIRE(waitFor([this] { return isOnPages(u"Chronology"_s); }));
    view.findChild<NoticeBar *>()->dismiss();
    BOOST_REQUIRE(waitFor([this] { return isOnPages(u"Chronology"_s); }));
}

BOOST_AUTO_TEST_SUITE_END()
