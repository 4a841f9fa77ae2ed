#include "core/catalogue/briefings.h"
#include "core/report/briefingtemplates.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/report/builder/briefingkeeper.h"
#include "ui/report/snapshots/snapshotsdialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace snapshots_dialog
{

struct Snapshots : SmallWorkspace {
    Snapshots()
        : keeper(*workspace)
    {
        publish(listing);
        BriefingDocument document = briefingTemplate(u"chronology"_s)->document;
        document.name = u"For the committee"_s;
        document.languages = {u"en"_s};
        BOOST_REQUIRE(keeper.add(document, u"New briefing"_s));
        dialog = new SnapshotsDialog(*workspace, keeper.current());
        dialog->setVisible(true);
        BOOST_REQUIRE(QTest::qWaitForWindowExposed(dialog));
    }
    ~Snapshots() { delete dialog.data(); }

    void publish(ResponseId id)
    {
        Entry changed = entry(id);
        changed.response.workflow = u"published"_s;
        changed.response.sensitivity = u"public"_s;
        saveElsewhere(changed);
    }

    template <class Widget>
    [[nodiscard]] Widget &part(const QString &name) const
    {
        auto *found = dialog->findChild<Widget *>(name);
        BOOST_REQUIRE(found);
        return *found;
    }

    /// Until the dialog says what came of it.
    void take(const QString &name) const
    {
        const QString before = dialog->message();
        auto &line = part<QLineEdit>(u"snapshotName"_s);
        line.clear();
        QTest::keyClicks(&line, name);
        QTest::keyClick(&line, Qt::Key_Return);
        BOOST_REQUIRE(waitFor([&] { return dialog->message() != before; }));
    }

    [[nodiscard]] QListWidget &list() const { return part<QListWidget>(u"snapshots"_s); }

    void click(const QString &name) const { QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton); }

    BriefingKeeper keeper;
    QPointer<SnapshotsDialog> dialog;
};

} // namespace snapshots_dialog

BOOST_FIXTURE_TEST_SUITE(snapshots_dialog, Snapshots)

BOOST_AUTO_TEST_CASE(a_snapshot_is_taken_under_a_name_and_listed)
{
    BOOST_TEST(!part<QPushButton>(u"takeSnapshot"_s).isEnabled());
    BOOST_TEST(!part<QPushButton>(u"showSnapshot"_s).isEnabled());
    take(u"As handed over"_s);
    BOOST_REQUIRE_EQUAL(list().count(), 1);
    BOOST_TEST(list().item(0)->text().contains(u"As handed over"_s));
    BOOST_TEST(part<QPushButton>(u"showSnapshot"_s).isEnabled());
    BOOST_TEST(part<QLineEdit>(u"snapshotName"_s).text() == QString());
}

BOOST_AUTO_TEST_CASE(a_name_is_given_once)
{
    take(u"As handed over"_s);
    take(u"As handed over"_s);
    BOOST_TEST(list().count() == 1);
    BOOST_TEST(dialog->message().contains(u"already"_s), dialog->message());
}

BOOST_AUTO_TEST_CASE(what_changed_since_is_told_record_by_record)
{
    take(u"As handed over"_s);
    publish(extension);
    click(u"compareSnapshot"_s);
    auto &changes = part<QTreeWidget>(u"snapshotChanges"_s);
    BOOST_REQUIRE(waitFor([&] { return changes.topLevelItemCount() > 0; }));
    BOOST_TEST(changes.topLevelItemCount() == 1);
    BOOST_TEST(changes.topLevelItem(0)->text(0) == u"added"_s);
    QSignalSpy wanted(dialog.data(), &SnapshotsDialog::recordWanted);
    changes.setFocus();
    changes.setCurrentItem(changes.topLevelItem(0));
    QTest::keyClick(&changes, Qt::Key_Return);
    BOOST_REQUIRE_EQUAL(wanted.size(), 1);
    BOOST_TEST((wanted.first().first().value<ResponseId>() == extension));
}

BOOST_AUTO_TEST_CASE(changes_since_one_are_not_shown_under_another)
{
    take(u"First"_s);
    BOOST_REQUIRE(waitFor([this] { return list().count() == 1; }));
    Entry changed = entry(listing);
    changed.response.title = LocalizedText(u"en"_s, u"Renamed since"_s);
    saveElsewhere(changed);
    take(u"Second"_s);
    BOOST_REQUIRE(waitFor([this] { return list().count() == 2; }));
    for (int row = 0; row < list().count(); ++row) {
        if (list().item(row)->text().startsWith(u"First"_s))
            list().setCurrentRow(row);
    }
    click(u"compareSnapshot"_s);
    auto &changes = part<QTreeWidget>(u"snapshotChanges"_s);
    BOOST_REQUIRE(waitFor([&] { return changes.topLevelItemCount() > 0; }));
    list().setCurrentRow(1 - list().currentRow());
    BOOST_TEST(changes.topLevelItemCount() == 0);
}

BOOST_AUTO_TEST_CASE(showing_one_asks_for_it_and_removing_can_be_undone)
{
    take(u"As handed over"_s);
    QSignalSpy shown(dialog.data(), &SnapshotsDialog::showWanted);
    click(u"showSnapshot"_s);
    BOOST_REQUIRE_EQUAL(shown.size(), 1);
    BOOST_TEST(shown.first().first().value<BriefingSnapshot>().name == u"As handed over"_s);
    click(u"removeSnapshot"_s);
    BOOST_REQUIRE(waitFor([this] { return list().count() == 0; }));
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_REQUIRE(waitFor([this] { return list().count() == 1; }));
}

BOOST_AUTO_TEST_CASE(a_catalogue_that_can_only_be_read_takes_and_shows_none_and_says_what_to_do)
{
    auto catalogue = Catalogue::open(workspace->catalogue().path(), Access::ReadOnly);
    REQUIRE_OK(catalogue);
    Workspace reading(*std::move(catalogue));
    const SnapshotsDialog other(reading, keeper.current());
    BOOST_TEST(other.message().contains(u"Save a copy of the catalogue"_s), other.message());
    BOOST_TEST(!other.findChild<QPushButton *>(u"showSnapshot"_s)->isEnabled());
}

BOOST_AUTO_TEST_SUITE_END()
