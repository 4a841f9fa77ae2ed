#include "core/analysis/gaps.h"
#include "core/report/sections/sections.h"
#include "tests/core/report/sections/sectiontrial.h"
#include "tests/support/samplecatalogue.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

BriefingSection between(const QString &actors)
{
    return sectionOf(u"gaps"_s, {{u"actor"_s, actors}});
}

/// Norway said and listed, Canada said and closed its airspace, both of them said something jointly.
struct Neighbours : TwoActors {
    Neighbours()
    {
        save(responseBy(norway).doing("statement"));
        save(responseBy(norway).doing("travel_ban;statement").taking("travel").with([&](Response &response) {
            response.measures.first().id = MeasureId{newRecordId()};
            for (const QString &name : {u"Second Person"_s, u"First Person"_s}) {
                Target target;
                target.type = u"person"_s;
                target.name.set(u"en"_s, name);
                Listing listing;
                listing.measure = response.measures.first().id;
                listing.target = saved(*catalogue, target);
                listing.listedOn = *PartialDate::parse(u"2021-06");
                response.listings.append(listing);
            }
        }));
        save(responseBy(canada).doing("aviation_restriction"));
        save(responseBy(norway).by(canada).doing("statement"));
    }

    void save(ResponseBuilder builder) const { publish(builder.on("2021-06-21").titled(u"Said"_s)); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(gaps_section)

BOOST_AUTO_TEST_CASE(what_one_has_done_and_the_other_has_not_stands_apart_from_what_both_have_done)
{
    const Neighbours neighbours;
    SectionTrial trial(*neighbours.catalogue);
    const QList<Block> blocks = trial.made(gapsSection, between(u"Norway; Canada"_s));
    const QString language = u"en"_s;
    const auto label = [&](const QString &code) {
        return trial.engine().codebook().label(u"instrument"_s, code, language);
    };
    const TableBlock norway = tableUnder(u"Recorded of Norway; no record of Canada"_s, blocks);
    BOOST_TEST((norway.rows == QList<QStringList>{{label(u"travel_ban"_s), u"1"_s}}));
    const TableBlock canada = tableUnder(u"Recorded of Canada; no record of Norway"_s, blocks);
    BOOST_TEST((canada.rows == QList<QStringList>{{label(u"aviation_restriction"_s), u"1"_s}}));
    const TableBlock both = tableUnder(u"Recorded of both"_s, blocks);
    BOOST_TEST((both.rows == QList<QStringList>{{label(u"statement"_s), u"3"_s, u"1"_s, u"1"_s}}));
    BOOST_TEST(both.head.mid(1) == (QStringList{u"Norway"_s, u"Canada"_s, u"Of both jointly"_s}));
    BOOST_TEST(textOf(blocks).contains(u"Norway. 3 responses."_s));
    BOOST_TEST(textOf(blocks).contains(u"it does not say that there was none"_s));
}

BOOST_AUTO_TEST_CASE(what_is_recorded_of_neither_is_told)
{
    const Neighbours neighbours;
    BOOST_TEST(!textOf(SectionTrial(*neighbours.catalogue).made(gapsSection, between(u"Norway; Canada"_s)))
                    .contains(u"Not counted here."_s));
    neighbours.save(responseBy(saved(*neighbours.catalogue, actorNamed(u"Sweden"_s))).doing("statement"));
    BOOST_TEST(textOf(SectionTrial(*neighbours.catalogue).made(gapsSection, between(u"Norway; Canada"_s)))
                   .contains(u"Not counted here. Recorded of neither of the two: 1 of 5 responses."_s));
}

BOOST_AUTO_TEST_CASE(names_that_one_of_them_listed_stand_by_the_alphabet)
{
    const Neighbours neighbours;
    SectionTrial trial(*neighbours.catalogue);
    const QList<Block> blocks = trial.made(gapsSection, between(u"Norway;Canada"_s));
    const QString text = textOf(blocks);
    BOOST_TEST(
        text.contains(u"Listed by Norway, no record by Canada. 2 names: First Person; Second Person."_s));
    BOOST_TEST(text.contains(u"Listed by Canada, no record by Norway. 0 names."_s));
    BOOST_TEST(text.contains(u"Listed by both. 0 names."_s));
    BOOST_TEST(trial.number(u"names: listed by one, no record by the other"_s) == 2);
    BOOST_TEST(headingsOf(blocks).contains(u"Who is listed on 1 March 2026"_s));
    BriefingSection earlier = between(u"Norway;Canada"_s);
    earlier.settings.insert(u"day"_s, u"2020-01-01"_s);
    BOOST_TEST(textOf(trial.made(gapsSection, earlier))
                   .contains(u"No name is recorded as listed by either of them."_s));
}

BOOST_AUTO_TEST_CASE(numbers_of_the_sample_are_those_of_their_queries)
{
    SectionTrial trial(sharedSample(), {.query = u"date:2020.."_s});
    const QList<Block> blocks = trial.made(gapsSection, between(u"European Union;United Kingdom"_s));
    int counted = 0;
    for (const KeyFigure &figure : trial.figures()) {
        if (figure.field.isEmpty()) {
            BOOST_TEST(figure.number == trial.count(figure.query), figure.query.toStdString());
            ++counted;
        }
    }
    BOOST_TEST(counted == 4); // of each of them, of neither, of all
    int rows = 0;
    for (const TableBlock &table : blocksOf<TableBlock>(blocks)) {
        BOOST_REQUIRE(table.rows.size() == table.rowQueries.size());
        for (qsizetype i = 0; i < table.rows.size(); ++i, ++rows) {
            const QStringList &row = table.rows.at(i);
            const qint64 expected =
                row.size() == 2 ? row.at(1).toLongLong()
                                : row.at(1).toLongLong() + row.at(2).toLongLong() - row.at(3).toLongLong();
            BOOST_TEST(trial.count(table.rowQueries.at(i)) == expected, table.rowQueries.at(i));
        }
    }
    BOOST_TEST(rows > 5);
}

BOOST_AUTO_TEST_CASE(the_two_that_the_query_names_are_set_beside_each_other)
{
    const Neighbours neighbours;
    SectionTrial trial(*neighbours.catalogue, {.query = u"actor:Canada,Norway"_s});
    const QStringList headings = headingsOf(trial.made(gapsSection, sectionOf(u"gaps"_s)));
    BOOST_TEST(headings.contains(u"Recorded of Canada; no record of Norway"_s));
}

BOOST_AUTO_TEST_CASE(one_actor_or_three_are_an_error_that_tells_what_to_set)
{
    const Neighbours neighbours;
    saved(*neighbours.catalogue, actorNamed(u"Japan"_s));
    SectionTrial trial(*neighbours.catalogue);
    for (const QString &actors : {u"Norway"_s, u"Norway;Norway"_s, u"Norway;Canada;Japan"_s}) {
        const Error error = trial.refused(gapsSection, between(actors));
        BOOST_TEST((error.kind == ErrorKind::Usage));
        BOOST_TEST(error.message.contains(u"Two different actors"_s), actors);
    }
    BOOST_TEST(trial.refused(gapsSection, between({})).message.contains(u"Set “actor”"_s));
}

BOOST_AUTO_TEST_CASE(nothing_that_is_shielded_is_counted_for_the_other_one)
{
    const Neighbours neighbours;
    neighbours.save(responseBy(neighbours.canada).doing("resolution").with([](Response &response) {
        response.sensitivity = u"confidential"_s;
    }));
    SectionTrial trial(*neighbours.catalogue, {.query = u"actor:Norway"_s});
    const QList<Block> blocks = trial.made(gapsSection, between(u"Norway;Canada"_s));
    BOOST_TEST(textOf(blocks).contains(u"Canada. 2 responses."_s));
    BOOST_TEST(tableUnder(u"Recorded of Canada; no record of Norway"_s, blocks).rows.size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
