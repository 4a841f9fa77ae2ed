#include "core/catalogue/edit.h"
#include "tests/support/responsebuilder.h"
#include "tests/ui/window/openedwindow.h"

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace editsteps
{

constexpr int many = 150;

struct ManyRecords : OpenedWindow {
    ManyRecords()
    {
        const auto entered = window->workspace()->catalogue().edit(u"Many"_s, [this](Edit &edit) -> Status {
            for (int number = 0; number < many; ++number)
                VODHUK_TRY(edit.save(
                    test::responseBy(union_).on("2021-01-01").titled(u"Copy %1"_s.arg(number)).response()));
            return {};
        });
        REQUIRE_OK(entered);
        BOOST_REQUIRE(waitFor([this] { return rows() == 2 + many; }));
    }

    [[nodiscard]] QString notice() const { return part<QLabel>(u"noticeText"_s).text(); }
};

} // namespace editsteps

BOOST_FIXTURE_TEST_SUITE(editsteps, ManyRecords)

BOOST_AUTO_TEST_CASE(an_edit_of_many_records_is_taken_back_and_done_again_while_the_window_tells_of_it)
{
    part<QAction>(u"undo"_s).trigger();
    BOOST_TEST(notice() == u"Undoing: Many …"_s);
    BOOST_TEST(!part<QAction>(u"undo"_s).isEnabled()); // nothing else is written meanwhile
    BOOST_TEST(waitFor([this] { return notice() == u"Undone: Many"_s && rows() == 2; }), notice());
    part<QAction>(u"redo"_s).trigger();
    BOOST_TEST(waitFor([this] { return notice() == u"Done again: Many"_s && rows() == 2 + many; }), notice());
}

BOOST_AUTO_TEST_CASE(the_focus_stays_where_it_was_while_many_records_are_taken_back)
{
    window->activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(window));
    auto &table = part<QTableView>(u"table"_s);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier);
    BOOST_REQUIRE(waitFor([this] { return notice() == u"Undone: Many"_s; }));
    BOOST_TEST(table.hasFocus());
}

BOOST_AUTO_TEST_CASE(taking_back_many_records_can_be_stopped_and_leaves_them)
{
    part<QAction>(u"undo"_s).trigger();
    press(u"Cancel"_s);
    BOOST_TEST(waitFor([this] { return notice() != u"Undoing: Many …"_s; }));
    // Whoever was faster: all of it, or nothing.
    const bool isStopped = notice().startsWith(u"Stopped"_s);
    BOOST_TEST(waitFor([&] { return rows() == (isStopped ? 2 + many : 2); }));
    BOOST_TEST(part<QAction>(u"undo"_s).isEnabled());
}

BOOST_AUTO_TEST_CASE(what_another_program_saves_is_found_by_the_next_query_and_seen_without_a_touch)
{
    const auto saveBeside = [this](const QString &title) {
        Entry entry;
        entry.response = test::responseBy(union_).on("2021-02-01").titled(title).response();
        test::saveInAnotherProgram(path, entry);
    };
    saveBeside(u"Zebra"_s);
    search(u"zebra"_s);
    BOOST_TEST(waitFor([this] { return rows() == 1; }));
    saveBeside(u"Zebras"_s);
    BOOST_TEST(waitFor([this] { return rows() == 2; }));
    BOOST_TEST(notice().startsWith(u"Another program"_s));
}

BOOST_AUTO_TEST_SUITE_END()
