#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/batch/batchdialog.h"
#include "ui/batch/batchpanel.h"
#include "ui/window/batchwork.h"
#include "ui/window/longedits.h"
#include "ui/window/noticestrip.h"
#include "ui/window/workrunner.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QThread>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace batchwork
{

/// The parts of the window that carry a batch out, and its dialog with a wish that can be done.
struct Wished : SmallWorkspace {
    Wished()
        : runner(notice)
        , edits(runner)
    {
        window.show();
        edits.setWorkspace(workspace.get());
        batch.setWorkspace(workspace.get());
        batch.changeField({listing, extension});
        dialog = window.findChild<BatchDialog *>();
        BOOST_REQUIRE(dialog);
        dialog->choose(u"tags"_s, BatchEdit::Action::Add, u"potash"_s);
        BOOST_REQUIRE(waitFor([this] { return dialog->panel().button().isEnabled(); }));
    }

    void press() const { QTest::mouseClick(&dialog->panel().button(), Qt::LeftButton); }
    void beginAtOnce() { QObject::connect(&batch, &BatchWork::applyWanted, &batch, &BatchWork::apply); }
    [[nodiscard]] QStringList tags() const { return entry(listing).response.tags; }

    NoticeStrip notice;
    WorkRunner runner;
    LongEdits edits;
    QWidget window;
    BatchWork &batch = *new BatchWork(notice, window); ///< of the window
    QPointer<BatchDialog> dialog;
};

} // namespace batchwork

BOOST_FIXTURE_TEST_SUITE(batchwork, Wished)

BOOST_AUTO_TEST_CASE(a_batch_wished_while_other_work_goes_on_stays_in_its_dialog_and_can_be_wished_again)
{
    beginAtOnce();
    auto other = std::make_unique<LongWork>(
        u"Other work"_s, [](const LongWork::Progress &, const Cancellation &cancellation) -> Status {
            while (!cancellation.isCancelled())
                QThread::msleep(2);
            return {};
        });
    LongWork &going = *other;
    runner.run(std::move(other), [] {});
    press();
    BOOST_REQUIRE(dialog);
    BOOST_TEST(dialog->isVisible());
    BOOST_TEST(dialog->panel().summary().contains(u"wait"_s), dialog->panel().summary());
    going.cancel();
    BOOST_REQUIRE(waitFor([this] { return !runner.isBusy(); }));
    BOOST_TEST(tags().isEmpty());
    press();
    BOOST_TEST(waitFor([this] { return !dialog; }));
    BOOST_TEST(waitFor([this] { return tags() == QStringList{u"potash"_s}; }));
    BOOST_TEST(waitFor([this] { return !runner.isBusy(); }));
}

BOOST_AUTO_TEST_CASE(what_a_batch_did_is_told_as_done)
{
    beginAtOnce();
    press();
    const auto *told = notice.findChild<QLabel *>(u"noticeText"_s);
    BOOST_TEST(waitFor([&] {
                   return told->text().startsWith(u"2 record"_s) && told->text().contains(u" changed"_s);
               }),
               told->text());
}

BOOST_AUTO_TEST_CASE(a_batch_whose_dialog_was_closed_while_the_window_asked_something_is_not_done)
{
    std::optional<BatchWish> wish;
    QObject::connect(&batch, &BatchWork::applyWanted, &batch,
                     [&wish](const BatchWish &wanted) { wish = wanted; });
    press();
    BOOST_REQUIRE(wish);
    BOOST_REQUIRE(dialog);
    BOOST_TEST(dialog->isVisible());
    BOOST_TEST(dialog->panel().summary().contains(u"not saved"_s), dialog->panel().summary());
    dialog->reject();
    batch.apply(*wish);
    BOOST_TEST(!runner.isBusy());
    BOOST_TEST(tags().isEmpty());
}

BOOST_AUTO_TEST_CASE(after_a_batch_the_records_that_it_changed_are_read_anew_and_not_all)
{
    beginAtOnce();
    ChangeSet told;
    QObject::connect(&workspace->catalogue(), &Catalogue::changed,
                     [&](const ChangeSet &changes) { told.add(changes); });
    press();
    BOOST_REQUIRE(waitFor([&] { return !runner.isBusy() && !told.records.isEmpty(); }));
    BOOST_TEST(!told.all);
    for (const ResponseId id : {listing, extension})
        BOOST_TEST(told.records.contains(id.value));
}

BOOST_AUTO_TEST_CASE(what_another_program_wrote_during_a_batch_is_seen_too)
{
    beginAtOnce();
    Entry other = entry(countermove);
    other.response.tags = QStringList{u"theirs"_s};
    QObject::connect(&edits, &LongEdits::writing, [&] { saveInAnotherProgram(other); });
    bool isAll = false;
    QObject::connect(&workspace->catalogue(), &Catalogue::changed,
                     [&](const ChangeSet &changes) { isAll = isAll || changes.all; });
    press();
    BOOST_TEST(waitFor([&] { return !runner.isBusy() && isAll; }));
    BOOST_TEST(tags() == QStringList{u"potash"_s});
}

BOOST_AUTO_TEST_SUITE_END()
