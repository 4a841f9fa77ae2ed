#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/registers/joindialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

/// The European Union was entered a second time, with another seat.
struct Twice : SmallWorkspace {
    Twice()
    {
        const auto done = workspace->catalogue().edit(u"Second"_s, [&](Edit &edit) -> Status {
            Actor first = *workspace->catalogue().actors().find(union_);
            first.seat = u"Brussels"_s;
            VODHUK_TRY(edit.save(first));
            Actor actor;
            actor.name = LocalizedText(u"en"_s, u"Union of Europe"_s);
            actor.type = first.type;
            actor.seat = u"Bruxelles"_s;
            const auto id = edit.save(actor);
            VODHUK_TRY(id);
            second = *id;
            return {};
        });
        REQUIRE_OK(done);
    }

    [[nodiscard]] const Actor *actor(ActorId id) const { return workspace->catalogue().actors().find(id); }

    ActorId second;
};

} // namespace

BOOST_AUTO_TEST_SUITE(joindialog)

BOOST_FIXTURE_TEST_CASE(the_other_record_is_found_by_name_and_the_plan_is_told_before_anything_is_done, Twice)
{
    JoinDialog dialog(*workspace, RegisterKind::Actor, second.value);
    dialog.show();
    auto *list = dialog.findChild<QListView *>();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"european"_s);
    BOOST_REQUIRE(waitFor([&] { return list->model()->rowCount() == 1; }));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    list->setCurrentIndex(list->model()->index(0, 0));
    BOOST_TEST(dialog.plan().contains(u"“European Union” becomes a part of “Union of Europe”."_s));
    BOOST_TEST(dialog.plan().contains(u"Parts in records"_s));
    BOOST_TEST(actor(union_));
}

BOOST_FIXTURE_TEST_CASE(joining_is_one_change_in_which_the_ticked_values_win, Twice)
{
    JoinDialog dialog(*workspace, RegisterKind::Actor, union_.value);
    dialog.show();
    dialog.choose(second.value);
    for (QCheckBox *choice : dialog.findChildren<QCheckBox *>()) {
        if (choice->text().startsWith(u"Seat"_s))
            QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(8, choice->height() / 2));
    }
    QSignalSpy joined(&dialog, &JoinDialog::joined);
    dialog.joinNow();
    BOOST_TEST(joined.size() == 1);
    BOOST_TEST(!actor(second));
    BOOST_TEST(actor(union_)->seat == u"Bruxelles"_s);
    BOOST_TEST(actor(union_)->aliases.contains(u"Union of Europe"_s));
    REQUIRE_OK(workspace->catalogue().undo());
    BOOST_TEST(actor(second));
    BOOST_TEST(actor(union_)->seat == u"Brussels"_s);
}

BOOST_AUTO_TEST_SUITE_END()
