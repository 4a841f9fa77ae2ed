#include "core/catalogue/catalogue.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/patience.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/sharing.h"
#include "tests/support/printing.h"

#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace otherwriters
{

/// One file, open in two programs.
struct Shared {
    Shared()
    {
        auto made = Catalogue::create(folder.filePath(u"c.vodhuk"_s));
        REQUIRE_OK(made);
        ours = std::move(*made);
        REQUIRE_OK(shareForReading(ours->database()));
        REQUIRE_OK(ours->readAnew());
        auto opened = Catalogue::open(ours->path(), Access::ReadWrite);
        REQUIRE_OK(opened);
        theirs = std::move(*opened);
    }

    static void addActor(Catalogue &catalogue, const QString &code)
    {
        Actor actor;
        actor.code = code;
        actor.name = LocalizedText(u"en"_s, code);
        actor.type = u"state"_s;
        actor.side = u"responding"_s;
        REQUIRE_OK(catalogue.edit(u"Add"_s, [&actor](Edit &edit) -> Status {
            VODHUK_TRY(edit.save(actor));
            return {};
        }));
    }
    [[nodiscard]] bool changedElsewhere() const
    {
        const auto changed = ours->changedElsewhere();
        REQUIRE_OK(changed);
        return *changed;
    }

    [[nodiscard]] qint64 millisecondsOurWait() const
    {
        qint64 milliseconds = -1;
        REQUIRE_OK(forEachRow(ours->database(), u"PRAGMA busy_timeout"_s, {},
                              [&](const Statement &row) { milliseconds = row.number(0); }));
        return milliseconds;
    }

    QTemporaryDir folder;
    std::unique_ptr<Catalogue> ours;
    std::unique_ptr<Catalogue> theirs;
};

} // namespace otherwriters

BOOST_FIXTURE_TEST_SUITE(otherwriters, Shared)

BOOST_AUTO_TEST_CASE(a_short_patience_holds_as_long_as_it_is_wanted)
{
    const qint64 usual = millisecondsOurWait();
    {
        const Patience patience(ours->database(), 20);
        BOOST_TEST(millisecondsOurWait() == 20);
        {
            const Patience none(ours->database(), 0);
            BOOST_TEST(millisecondsOurWait() == 0);
        }
        BOOST_TEST(millisecondsOurWait() == 20);
    }
    BOOST_TEST(millisecondsOurWait() == usual);
    BOOST_TEST(usual > 20);
}

BOOST_AUTO_TEST_CASE(whether_another_program_writes_is_seen_without_waiting_or_writing)
{
    BOOST_TEST(mayWriteNow(ours->database()));
    REQUIRE_OK(theirs->edit(u"Long"_s, [this](Edit &) -> Status {
        BOOST_TEST(!mayWriteNow(ours->database()));
        return {};
    }));
    BOOST_TEST(mayWriteNow(ours->database()));
    BOOST_TEST(!changedElsewhere());
    addActor(*ours, u"PL"_s);
}

BOOST_AUTO_TEST_CASE(what_this_program_wrote_elsewhere_is_taken_over_alone_unless_somebody_else_wrote_too)
{
    QList<ChangeSet> told;
    QObject::connect(ours.get(), &Catalogue::changed,
                     [&](const ChangeSet &changes) { told.append(changes); });
    addActor(*theirs, u"AA"_s);
    REQUIRE_OK(ours->takeOver({{7}, false}, 1));
    BOOST_TEST(!changedElsewhere());
    addActor(*theirs, u"BB"_s);
    addActor(*theirs, u"CC"_s);
    REQUIRE_OK(ours->takeOver({{7}, false}, 1));
    BOOST_REQUIRE(told.size() == 2);
    BOOST_CHECK((told[0].records == QList<qint64>{7}));
    BOOST_TEST(!told[0].all);
    BOOST_TEST(told[1].all);
    BOOST_TEST(!changedElsewhere());
    BOOST_TEST(ours->actors().actors().size() == 3);
}

BOOST_AUTO_TEST_CASE(own_edits_and_steps_are_no_changes_from_elsewhere)
{
    BOOST_TEST(!changedElsewhere());
    addActor(*ours, u"AA"_s);
    BOOST_TEST(!changedElsewhere());
    REQUIRE_OK(ours->undo());
    BOOST_TEST(!changedElsewhere());
}

BOOST_AUTO_TEST_CASE(what_another_program_wrote_is_noticed_and_read_anew)
{
    bool toldAll = false;
    QObject::connect(ours.get(), &Catalogue::changed,
                     [&toldAll](const ChangeSet &changes) { toldAll = changes.all; });
    addActor(*theirs, u"BB"_s);
    BOOST_TEST(changedElsewhere());
    BOOST_TEST(ours->actors().actors().empty());
    REQUIRE_OK(ours->readAnew());
    BOOST_TEST(toldAll);
    BOOST_TEST(ours->actors().actors().size() == 1);
    BOOST_TEST(!changedElsewhere());
}

BOOST_AUTO_TEST_CASE(an_own_edit_does_not_hide_what_was_written_elsewhere_before_it)
{
    addActor(*theirs, u"BB"_s);
    addActor(*ours, u"AA"_s);
    BOOST_TEST(changedElsewhere());
    REQUIRE_OK(ours->readAnew());
    BOOST_TEST(ours->actors().actors().size() == 2);
}

BOOST_AUTO_TEST_SUITE_END()
