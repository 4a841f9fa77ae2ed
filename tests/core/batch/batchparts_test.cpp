#include "core/batch/batchedit.h"
#include "core/safekeeping/integrity.h"
#include "tests/core/batch/batchtest.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

using Action = BatchEdit::Action;

Target belavia()
{
    Target target;
    target.type = u"entity"_s;
    target.name = LocalizedText(u"en"_s, u"Belavia, the carrier"_s);
    target.name.set(u"be"_s, u"Белавія"_s);
    return target;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(batch_parts, BatchFixture)

BOOST_AUTO_TEST_CASE(rows_of_parts_are_added_and_those_that_fit_a_pattern_are_taken_out)
{
    const ResponseId one =
        save(statement(u"One"_s).doing("statement;travel_ban").taking("travel"), u"draft"_s);
    const MeasureId kept = response(one).measures[0].id;
    const auto added = batchValue(u"measures"_s, u"benefit=assets;direction=withdraws"_s);
    REQUIRE_OK(added);
    apply({one}, {u"measures"_s, Action::Add, *added});
    BOOST_REQUIRE(response(one).measures.size() == 2);
    BOOST_TEST((response(one).measures[0].id == kept));
    BOOST_TEST(response(one).measures[1].benefit == u"assets"_s);

    const auto pattern = batchValue(u"measures"_s, u"benefit=assets"_s);
    REQUIRE_OK(pattern);
    apply({one}, {u"measures"_s, Action::Remove, *pattern});
    BOOST_REQUIRE(response(one).measures.size() == 1);
    BOOST_TEST(response(one).measures[0].benefit == u"travel"_s);
}

BOOST_AUTO_TEST_CASE(a_part_is_not_added_by_the_id_that_it_has_in_another_record)
{
    const ResponseId other = save(statement(u"Other"_s).doing("travel_ban").taking("travel"), u"draft"_s);
    const QString id = u"id="_s + recordIdText(response(other).measures[0].id);
    for (const QString &pairs : {id, id + u";benefit=assets"_s}) {
        const QString message =
            messageOfRefused({u"measures"_s, Action::Add, batchValue(u"measures"_s, pairs).value()});
        BOOST_TEST(message.contains(u"“id”"_s));
    }
    const ToldBatch taken =
        apply({other}, {u"measures"_s, Action::Remove, batchValue(u"measures"_s, id).value()});
    BOOST_TEST(taken.outcome.changed == 1);
    BOOST_TEST(response(other).measures.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_part_of_another_record_is_not_set_and_the_own_one_is_kept)
{
    const ResponseId one = save(statement(u"One"_s).doing("travel_ban").taking("travel"), u"draft"_s);
    const ResponseId other = save(statement(u"Other"_s).doing("travel_ban").taking("travel"), u"draft"_s);
    const MeasureId own = response(one).measures[0].id;
    const QString value =
        batchValue(u"measures"_s, u"id="_s + recordIdText(own) + u";benefit=assets"_s).value();
    const ToldBatch told = apply({one, other}, {u"measures"_s, Action::Set, value});
    BOOST_TEST(told.outcome.changed == 1);
    BOOST_TEST(told.outcome.refused == 1);
    BOOST_TEST((response(one).measures[0].id == own));
    BOOST_TEST(response(one).measures[0].benefit == u"assets"_s);
    BOOST_TEST(response(other).measures[0].benefit == u"travel"_s);
}

BOOST_AUTO_TEST_CASE(a_record_is_not_linked_with_itself)
{
    const ResponseId one = save(statement(u"One"_s));
    const ResponseId two = save(statement(u"Two"_s));
    const auto link = batchValue(u"links"_s, u"type=extends;other="_s + recordIdText(one));
    REQUIRE_OK(link);
    const ToldBatch told = apply({one, two}, {u"links"_s, Action::Add, *link});
    BOOST_TEST(told.outcome.refused == 1);
    BOOST_TEST(told.outcome.changed == 1);
    BOOST_REQUIRE(response(two).links.size() == 1);
    BOOST_TEST((response(two).links[0].other == one));
}

BOOST_AUTO_TEST_CASE(links_that_would_close_a_circle_are_refused_also_within_one_batch)
{
    const ResponseId one = save(statement(u"One"_s));
    const ResponseId two = save(statement(u"Two"_s));
    const auto linkTo = [](ResponseId other) {
        return BatchEdit{u"links"_s, Action::Add,
                         batchValue(u"links"_s, u"type=continues;other="_s + recordIdText(other)).value()};
    };
    apply({two}, linkTo(one));
    const ToldBatch told = apply({one}, linkTo(two));
    BOOST_TEST(told.outcome.refused == 1);
    BOOST_TEST(told.rows[0].problems.first().rule == u"E57"_s);

    const ResponseId three = save(statement(u"Three"_s));
    const ResponseId four = save(statement(u"Four"_s));
    const EntryEdit work = [&](Entry &entry, BatchRow &) {
        const ResponseId other = entry.response.id == three ? four : three;
        entry.response.links.append({other, u"continues"_s, false});
    };
    const auto outcome = editEntries(*catalogue, {three, four}, u"Link"_s, work);
    REQUIRE_OK(outcome);
    BOOST_TEST(outcome->changed == 1);
    BOOST_TEST(outcome->refused == 1);
}

BOOST_AUTO_TEST_CASE(a_target_is_listed_in_many_records_where_each_has_the_measure)
{
    const TargetId carrier = saved(*catalogue, belavia());
    const ResponseId one = save(statement(u"One"_s).taking("travel;assets"), u"draft"_s);
    const ResponseId two = save(statement(u"Two"_s).taking("trade"), u"draft"_s);
    const QString value =
        batchValue(u"listings"_s, u"measure=assets withdraws;target=Белавія;listed_on=2021-06-21"_s).value();
    const ToldBatch told = apply({one, two}, {u"listings"_s, Action::Add, value});
    BOOST_TEST(told.outcome.changed == 1);
    BOOST_TEST(told.outcome.refused == 1);
    BOOST_TEST(told.rows[1].problems.first().rule == u"measure"_s);
    BOOST_REQUIRE_EQUAL(response(one).listings.size(), 1);
    BOOST_TEST((response(one).listings.first().target == carrier));
    BOOST_TEST((response(one).listings.first().measure == response(one).measures[1].id));
    BOOST_TEST(apply({one}, {u"listings"_s, Action::Add, value}).outcome.unchanged == 1);

    const QString pattern =
        batchValue(u"listings"_s, u"measure=assets;target=Belavia, the carrier"_s).value();
    BOOST_TEST(apply({one, two}, {u"listings"_s, Action::Remove, pattern}).outcome.changed == 1);
    BOOST_TEST(response(one).listings.isEmpty());
    BOOST_TEST(!checkIntegrity(*catalogue)->damaged);
}

BOOST_AUTO_TEST_CASE(a_target_nobody_has_entered_or_a_mistyped_benefit_is_told_before_anything_is_done)
{
    saved(*catalogue, belavia());
    const auto told = [&](const QString &pairs) {
        return messageOfRefused({u"listings"_s, Action::Add, batchValue(u"listings"_s, pairs).value()});
    };
    BOOST_TEST(told(u"measure=travel withdraws;target=Atlantis"_s).contains(u"Atlantis"_s));
    BOOST_TEST(told(u"measure=travle withdraws;target=Белавія"_s).contains(u"travle"_s));
}

BOOST_AUTO_TEST_SUITE_END()
