#include "tests/core/exchange/importtest.h"
#include "tests/support/savedrecords.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace actor_import
{

struct ActorTables : ImportFixture {
    [[nodiscard]] const Actor &actor(const QString &name) const
    {
        const ActorDirectory &actors = catalogue->actors();
        const QList<ActorId> found = actors.named(name);
        BOOST_REQUIRE_MESSAGE(found.size() == 1, name);
        return *actors.find(found.first());
    }

    /// The one problem of a table whose last line is wrong; nothing else of it is refused.
    [[nodiscard]] Problem onlyProblem(const QByteArray &table)
    {
        const ImportOutcome outcome = import(table);
        BOOST_REQUIRE_EQUAL(outcome.problems.size(), 1);
        BOOST_TEST(outcome.rejected == 1);
        return outcome.problems.first();
    }
};

} // namespace actor_import

BOOST_FIXTURE_TEST_SUITE(actor_import, ActorTables)

BOOST_AUTO_TEST_CASE(what_a_table_has_no_column_for_stays_as_it_is)
{
    Actor known = actorNamed(u"Office"_s, u"igo_organ"_s);
    known.name.set(u"be"_s, u"Бюро"_s);
    known.officialName.set(u"en"_s, u"The Office of the Organisation"_s);
    known.code = u"OFF"_s;
    known.aliases = {u"the Bureau"_s};
    known.iso2 = u"PL"_s;
    known.seat = u"Warsaw"_s;
    known.side = u"responding"_s;
    known.neutralByMandate = true;
    known.neutralBasis = u"statute"_s;
    known.parent = saved(*catalogue, actorNamed(u"Organisation"_s, u"igo"_s));
    known.note = u"Moved twice."_s;
    known.id = saved(*catalogue, known);

    requireCounts(import("name_en,actor_type\nOffice,igo_organ\n"), {0, 0, 1, 0});
    BOOST_CHECK(actor(u"Office"_s) == known);
}

BOOST_AUTO_TEST_CASE(an_empty_cell_empties_what_its_column_stands_for)
{
    import("name_en,name_be,short_name,actor_type,iso2,neutral_by_mandate\n"
           "Office,Бюро,OFF,igo,PL,yes\n");
    requireCounts(import("name_en,name_be,short_name,actor_type,iso2,neutral_by_mandate\n"
                         "Office,,,igo,,\n"),
                  {0, 1, 0, 0});
    const Actor &office = actor(u"Office"_s);
    BOOST_TEST(office.name.languages() == QStringList{u"en"_s});
    BOOST_TEST(office.code == QString());
    BOOST_TEST(office.iso2 == QString());
    BOOST_TEST(!office.neutralByMandate);
}

BOOST_AUTO_TEST_CASE(an_actor_is_known_again_by_a_name_in_another_language_and_gets_the_new_one)
{
    import("name_en,name_be,actor_type\nPoland,Польшча,state\n");
    requireCounts(import("name_en,name_be,actor_type\nRepublic of Poland,ПОЛЬШЧА,state\n"), {0, 1, 0, 0});
    BOOST_TEST(actor(u"Republic of Poland"_s).name.text(u"be"_s) == u"ПОЛЬШЧА"_s);
    BOOST_TEST(catalogue->actors().named(u"Poland"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_line_with_the_names_of_two_actors_is_neither_of_them)
{
    import("name_en,name_be,actor_type\nPoland,Польшча,state\nLithuania,Літва,state\n");
    const Problem problem = onlyProblem("name_en,name_be,actor_type\nPoland,Літва,state\n");
    BOOST_TEST(problem.rule == u"match"_s);
    BOOST_TEST(problem.line == 2);
    BOOST_TEST(actor(u"Poland"_s).name.text(u"be"_s) == u"Польшча"_s);
    BOOST_TEST(actor(u"Lithuania"_s).name.text(u"be"_s) == u"Літва"_s);
}

BOOST_AUTO_TEST_CASE(the_second_of_two_lines_of_one_actor_is_rejected_and_names_the_first)
{
    const ImportOutcome outcome = import("name_en,actor_type\nPoland,state\nLatvia,state\nPOLAND,state\n");
    requireCounts(outcome, {2, 0, 0, 1});
    BOOST_REQUIRE_EQUAL(outcome.problems.size(), 1);
    BOOST_TEST(outcome.problems.first().rule == u"duplicate"_s);
    BOOST_TEST(outcome.problems.first().line == 4);
    BOOST_TEST(outcome.problems.first().message.contains(u"Line 2"_s));
}

BOOST_AUTO_TEST_CASE(a_cell_that_cannot_be_understood_rejects_its_line_and_names_its_column)
{
    const QByteArray head = "name_en,actor_type,iso2,neutral_by_mandate,belarus_member_from,"
                            "belarus_member_until\nBelarus,state,BY,,,\n";
    struct Wrong {
        const char *line;
        const char *column;
        const char *rule;
    };
    const Wrong lines[] = {{",state,,,,\n", "name_en", "title"},
                           {"Poland,realm,PL,,,\n", "actor_type", "E50"},
                           {"Poland,,PL,,,\n", "actor_type", "E50"},
                           {"Poland,state,pl,,,\n", "iso2", "iso2"},
                           {"Poland,state,POL,,,\n", "iso2", "iso2"},
                           {"Poland,state,PL,perhaps,,\n", "neutral_by_mandate", "yesno"},
                           {"OSCE,igo,,,30 January 1992,\n", "belarus_member_from", "E02"},
                           {"OSCE,igo,,,1992-02-30,\n", "belarus_member_from", "E02"}};
    for (const Wrong &wrong : lines) {
        BOOST_TEST_CONTEXT(wrong.line)
        {
            const ImportOutcome outcome = ImportFixture().import(head + wrong.line);
            requireCounts(outcome, {1, 0, 0, 1});
            BOOST_REQUIRE(!outcome.problems.isEmpty());
            BOOST_TEST(outcome.problems.first().column == QString::fromLatin1(wrong.column));
            BOOST_TEST(outcome.problems.first().rule == QString::fromLatin1(wrong.rule));
            BOOST_TEST(outcome.problems.first().line == 3);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_mistyped_type_is_answered_with_the_one_that_is_meant)
{
    BOOST_TEST(onlyProblem("name_en,actor_type\nPoland,stat\n").remedy.contains(u"state"_s));
}

BOOST_AUTO_TEST_CASE(the_side_follows_from_the_type_where_that_tells_it_and_is_else_left_open)
{
    import("name_en,actor_type,iso2\n"
           "Belarus,state,BY\nPresidential Administration,de_facto_authority,BY\nOffice,democratic_force,\n"
           "Poland,state,PL\nAssociation,ngo,\nBelarusian Company,company,BY\n");
    BOOST_TEST(actor(u"Belarus"_s).side == u"target"_s);
    BOOST_TEST(actor(u"Presidential Administration"_s).side == u"target"_s);
    BOOST_TEST(actor(u"Office"_s).side == u"civil_society"_s);
    BOOST_TEST(actor(u"Poland"_s).side == u"responding"_s);
    BOOST_TEST(actor(u"Association"_s).side == QString());
    BOOST_TEST(actor(u"Belarusian Company"_s).side == QString());
}

BOOST_AUTO_TEST_CASE(a_side_that_somebody_decided_is_not_decided_again)
{
    Actor association = actorNamed(u"Association"_s, u"ngo"_s);
    association.side = u"civil_society"_s;
    saved(*catalogue, association);
    import("name_en,actor_type,iso2\nAssociation,company,PL\n");
    BOOST_TEST(actor(u"Association"_s).side == u"civil_society"_s);
}

BOOST_AUTO_TEST_CASE(memberships_that_a_table_no_longer_names_go_and_those_with_dates_stay)
{
    import("name_en,actor_type\nEU,igo\nNATO,igo\n");
    Actor poland = actorNamed(u"Poland"_s);
    Membership dated{actor(u"NATO"_s).id, u"member"_s, {}, {}, {}, {}, {}};
    dated.from = PartialDate::parse(u"1999-03-12"_s).value();
    poland.memberships = {{actor(u"EU"_s).id, u"member"_s, {}, {}, {}, {}, {}}, dated};
    saved(*catalogue, poland);

    requireCounts(import("name_en,actor_type,member_of\nPoland,state,\n"), {0, 1, 0, 0});
    BOOST_CHECK(actor(u"Poland"_s).memberships == QList{dated});
    requireCounts(import("name_en,actor_type,member_of\nPoland,state,NATO\n"), {0, 0, 1, 0});
}

BOOST_AUTO_TEST_CASE(a_name_that_means_several_actors_is_no_reference)
{
    Actor one = actorNamed(u"Council"_s, u"igo_organ"_s);
    one.code = u"C1"_s;
    Actor two = one;
    two.code = u"C2"_s;
    saved(*catalogue, one);
    const ActorId meant = saved(*catalogue, two);
    const Problem problem = onlyProblem("name_en,actor_type,parent\nGroup,igo_organ,Council\n");
    BOOST_TEST(problem.rule == u"actor"_s);
    BOOST_TEST(problem.column == u"parent"_s);
    requireCounts(import("name_en,actor_type,parent\nGroup,igo_organ,C2\n"), {1, 0, 0, 0});
    BOOST_CHECK(actor(u"Group"_s).parent == meant);
}

BOOST_AUTO_TEST_CASE(membership_of_belarus_needs_belarus)
{
    const Problem problem = onlyProblem("name_en,actor_type,belarus_member_from\nOSCE,igo,1992-01-30\n");
    BOOST_TEST(problem.rule == u"actor"_s);
    BOOST_TEST(problem.column == u"belarus_member_from"_s);
    BOOST_TEST(catalogue->actors().named(u"OSCE"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_table_of_organisations_dates_the_membership_of_belarus_in_the_catalogue)
{
    import("name_en,actor_type,iso2\nBelarus,state,BY\n");
    const QByteArray table = "name_en,actor_type,belarus_member_from,belarus_member_until\n"
                             "Bank,ifi,1992,2022-04-04\n";
    requireCounts(import(table), {1, 0, 0, 0});
    const QList<Membership> memberships = catalogue->actors().belarusMemberships(actor(u"Bank"_s).id);
    BOOST_REQUIRE_EQUAL(memberships.size(), 1);
    BOOST_TEST(memberships.first().from.edtf() == u"1992"_s);
    BOOST_TEST(memberships.first().until.edtf() == u"2022-04-04"_s);
    requireCounts(import(table), {0, 0, 1, 0});
}

BOOST_AUTO_TEST_CASE(a_date_of_membership_that_is_all_that_is_new_is_written_and_told)
{
    import("name_en,actor_type,iso2\nBelarus,state,BY\nBank,ifi,\n");
    requireCounts(import("name_en,actor_type,belarus_member_from\nBank,ifi,1992\n"), {0, 1, 0, 0});
    const QList<Membership> memberships = catalogue->actors().belarusMemberships(actor(u"Bank"_s).id);
    BOOST_REQUIRE_EQUAL(memberships.size(), 1);
    BOOST_TEST(memberships.first().from.edtf() == u"1992"_s);
}

BOOST_AUTO_TEST_SUITE_END()
