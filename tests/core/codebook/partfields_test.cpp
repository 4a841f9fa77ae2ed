#include "core/codebook/partfields.h"
#include "core/codebook/parttext.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/sampletable.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace part_fields
{

Target belavia()
{
    Target target;
    target.id = {5};
    target.name = LocalizedText(u"en"_s, u"Belavia"_s);
    return target;
}

const FieldContext &context()
{
    static const FieldContext made{Codebook::builtIn(), sampleActors(), TargetDirectory({belavia()})};
    return made;
}

const ResponseField &part(const char *key)
{
    const ResponseField *found = formField(QString::fromLatin1(key));
    BOOST_REQUIRE(found);
    return *found;
}

QList<PartRow> rowsOf(const ResponseField &field, const Entry &entry)
{
    return partRowsFromText(field.read(entry, context()), field.columns.size());
}

void write(Entry &entry, const ResponseField &field, const QList<PartRow> &rows)
{
    const auto problem = field.write(entry, partRowsText(rows), context());
    BOOST_REQUIRE_MESSAGE(!problem, (problem ? problem->message : QString()).toStdString());
}

/// A record with something in every one of its parts.
Entry fullEntry()
{
    const ActorId eu = context().actors.named(u"EU"_s).first();
    Entry entry;
    entry.response = responseBy(eu).on("2020-10-02").doing("travel_ban").taking("travel;assets");
    Response &response = entry.response;
    response.participations.first().date = PartialDate::parse(u"2020-10-02"_s).value();
    response.participations.first().statementLevel = u"organ"_s;
    response.measures[0].id = {11};
    response.measures[0].sectors = {u"potash"_s, u"oil; refined"_s};
    response.measures[0].supersedes = {99};
    response.measures[1].id = {12};
    Listing listing;
    listing.id = {21};
    listing.measure = {12};
    listing.target = belavia().id;
    listing.listedOn = PartialDate::parse(u"2021-06-21"_s).value();
    listing.inForceFrom = PartialDate::parse(u"2021-06-22"_s).value();
    listing.delistedOn = PartialDate::parse(u"2025-09"_s).value();
    listing.reason = u"carries\tpeople; to the border\nof the Union"_s;
    listing.listReference = u"II.14"_s;
    response.listings = {listing};
    LegalAct act;
    act.id = {41};
    act.title = u"Decision 2020/1388"_s;
    act.amends = {40};
    response.legalActs = {act};
    response.norms = {NormInvocation{{51}, u"UN Charter\tArticle 2"_s, u"breached"_s, true, u"recital 3"_s}};
    response.milestones = {Milestone{u"agreed"_s, PartialDate::parse(u"2020-10-01"_s).value(), {61}}};
    response.notes = {Note{u"two\nlines"_s, u"public"_s}};
    response.links = {RecordLink{{71}, u"extends"_s, false}, RecordLink{{72}, u"continues"_s, true}};
    response.events = {{81}, {82}};
    response.regime = {91};
    response.citations = {Citation{{61}, u"p. 3"_s, u"said so"_s, {}}};
    Source source;
    source.id = {61};
    source.title = u"Council"_s;
    source.sha256 = u"abc"_s;
    source.official = true;
    entry.sources = {source};
    return entry;
}

} // namespace part_fields

BOOST_AUTO_TEST_SUITE(part_fields)

BOOST_AUTO_TEST_CASE(what_a_part_shows_and_takes_back_changes_nothing)
{
    BOOST_REQUIRE(!partFields().isEmpty());
    for (const ResponseField &field : partFields()) {
        Entry entry = fullEntry();
        const QString text = field.read(entry, context());
        BOOST_TEST(!text.isEmpty(), field.key);
        BOOST_REQUIRE(!field.write(entry, text, context()));
        BOOST_TEST((entry == fullEntry()), field.key);
    }
}

BOOST_AUTO_TEST_CASE(the_same_holds_for_every_row_of_the_sample)
{
    qsizetype seen = 0;
    for (const QMap<QString, QString> &row : sampleRows(u"responses.csv"_s)) {
        const Entry before = entryOf(row, context());
        Entry entry = before;
        for (const ResponseField &field : partFields())
            BOOST_REQUIRE(!field.write(entry, field.read(entry, context()), context()));
        BOOST_TEST((entry == before));
        ++seen;
    }
    BOOST_TEST(seen == 351);
}

BOOST_AUTO_TEST_CASE(keys_of_parts_are_no_heads_of_the_canonical_table)
{
    for (const ResponseField &field : partFields())
        BOOST_TEST(!responseField(field.key), field.key);
    BOOST_TEST(formField(u"title"_s) == responseField(u"title"_s));
    BOOST_TEST(!formField(u"nonsense"_s));
}

BOOST_AUTO_TEST_CASE(a_part_that_is_changed_keeps_what_has_no_column)
{
    Entry entry = fullEntry();
    QList<PartRow> rows = rowsOf(part("measures"), entry);
    rows[0][3] = u"grants"_s;
    write(entry, part("measures"), rows);
    BOOST_TEST(entry.response.measures[0].direction == u"grants"_s);
    BOOST_TEST(entry.response.measures[0].supersedes.value == 99);

    rows = rowsOf(part("citations"), entry);
    rows[0][5] = u"p. 4"_s;
    write(entry, part("citations"), rows);
    BOOST_TEST(entry.response.citations[0].locator == u"p. 4"_s);
    BOOST_TEST(entry.sources[0].sha256 == u"abc"_s);
}

BOOST_AUTO_TEST_CASE(a_row_kept_from_another_record_becomes_a_part_of_its_own)
{
    for (const char *key : {"measures", "legal_acts", "listings"}) {
        Entry fresh;
        fresh.response = responseBy({}).taking("travel;assets");
        write(fresh, part(key), rowsOf(part(key), fullEntry()));
        for (const Measure &measure : fresh.response.measures)
            BOOST_TEST((measure.id.value != 11 && measure.id.value != 12), key);
        for (const LegalAct &act : fresh.response.legalActs)
            BOOST_TEST(act.id.isNull(), key);
        for (const Listing &listing : fresh.response.listings)
            BOOST_TEST(listing.id.isNull(), key);
    }
}

BOOST_AUTO_TEST_CASE(roles_and_actors_are_two_ways_to_see_the_same)
{
    Entry entry = fullEntry();
    QList<PartRow> rows = rowsOf(part("roles"), entry);
    rows.append({u"Poland"_s, u"aligned"_s, u"2020-10"_s, QString()});
    rows.append({u"Canada"_s, u"voted_for"_s, QString(), QString()});
    write(entry, part("roles"), rows);
    BOOST_TEST(responseField(u"actors"_s)->read(entry, context()) == u"European Union"_s);
    BOOST_TEST(responseField(u"aligned_actors"_s)->read(entry, context()) == u"Poland"_s);

    BOOST_REQUIRE(!responseField(u"aligned_actors"_s)->write(entry, u"Poland;Norway"_s, context()));
    const QList<PartRow> after = rowsOf(part("roles"), entry);
    BOOST_REQUIRE_EQUAL(after.size(), 4);
    BOOST_TEST(after[1][2] == u"2020-10"_s);
    BOOST_TEST(after[3][1] == u"voted_for"_s);
}

BOOST_AUTO_TEST_CASE(a_cell_that_cannot_be_understood_is_told_with_its_row_and_column_and_changes_nothing)
{
    Entry entry = fullEntry();
    QList<PartRow> rows = rowsOf(part("roles"), entry);
    rows.append({u"Atlantis"_s, u"aligned"_s, QString(), QString()});
    const auto problem = part("roles").write(entry, partRowsText(rows), context());
    BOOST_REQUIRE(problem.has_value());
    BOOST_TEST(problem->message.startsWith(u"Row 2, Actor: "_s));
    BOOST_TEST((entry == fullEntry()));

    rows = rowsOf(part("measures"), entry);
    rows[1][4] = u"2020-02-30"_s;
    BOOST_TEST(part("measures").write(entry, partRowsText(rows), context())->rule == u"E02"_s);
    BOOST_TEST((entry == fullEntry()));
}

BOOST_AUTO_TEST_CASE(a_measure_under_which_somebody_is_listed_cannot_be_taken_out)
{
    Entry entry = fullEntry();
    QList<PartRow> rows = rowsOf(part("measures"), entry);
    const auto problem = part("measures").write(entry, partRowsText({rows[0]}), context());
    BOOST_REQUIRE(problem.has_value());
    BOOST_TEST((entry == fullEntry()));
    BOOST_TEST(!part("measures").write(entry, partRowsText({rows[1]}), context()));
    BOOST_TEST(entry.response.measures.size() == 1);
}

BOOST_AUTO_TEST_CASE(a_note_nobody_has_opened_stays_internal)
{
    Entry entry;
    write(entry, part("note_list"), {{u"ask again"_s, QString()}, {u"shown"_s, u"public"_s}});
    BOOST_REQUIRE_EQUAL(entry.response.notes.size(), 2);
    BOOST_TEST(entry.response.notes[0].sensitivity == u"internal"_s);
    BOOST_TEST(entry.response.notes[1].sensitivity == u"public"_s);
}

BOOST_AUTO_TEST_CASE(links_of_others_and_answers_stay_when_the_own_links_are_changed)
{
    Entry entry = fullEntry();
    write(entry, part("links"), {{u"continues"_s, recordIdText(73)}});
    BOOST_TEST(entry.response.links.contains(RecordLink{{72}, u"continues"_s, true}));
    BOOST_TEST(entry.response.links.contains(RecordLink{{73}, u"continues"_s, false}));
    BOOST_TEST(!entry.response.links.contains(RecordLink{{71}, u"extends"_s, false}));
}

BOOST_AUTO_TEST_SUITE_END()
