#include "core/codebook/fielddifferences.h"
#include "core/codebook/partfields.h"
#include "core/codebook/parttext.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/sampletable.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace listing_parts
{

Target target(qint64 id, const QString &english, const QString &belarusian = {})
{
    Target made;
    made.id = {id};
    made.name = LocalizedText(u"en"_s, english);
    made.name.set(u"be"_s, belarusian);
    return made;
}

TargetDirectory targets()
{
    Target carrier = target(5, u"Belavia"_s, u"Белавія"_s);
    carrier.identifiers = {{u"iata"_s, u"B2"_s}};
    return TargetDirectory({carrier, target(6, u"\"Grodno; Azot\", JSC"_s), target(7, u"Ivan Ivanou"_s),
                            target(8, u"Ivan Ivanou"_s)});
}

const FieldContext &context()
{
    static const FieldContext made{Codebook::builtIn(), sampleActors(), targets()};
    return made;
}

const ResponseField &field(const char *key)
{
    const ResponseField *found = formField(QString::fromLatin1(key));
    BOOST_REQUIRE(found);
    return *found;
}

/// Measures with ids from 11 on, one for each benefit.
Entry entryTaking(const char *benefits)
{
    Entry entry;
    entry.response = responseBy({}).taking(benefits);
    qint64 id = 11;
    for (Measure &measure : entry.response.measures)
        measure.id = {id++};
    return entry;
}

/// Cells in their order: id, measure, target, listed on, in force from, delisted on, grounds, entry on the list.
PartRow row(const QString &measure, const QString &target, const QString &listed = {})
{
    return {QString(), measure, target, listed, QString(), QString(), QString(), QString()};
}

std::optional<FieldProblem> tryWrite(Entry &entry, const QList<PartRow> &rows)
{
    return field("listings").write(entry, partRowsText(rows), context());
}

void write(Entry &entry, const QList<PartRow> &rows)
{
    const auto problem = tryWrite(entry, rows);
    BOOST_REQUIRE_MESSAGE(!problem, (problem ? problem->message : QString()).toStdString());
}

PartRow firstRow(const Entry &entry)
{
    return partRowsFromText(field("listings").read(entry, context()), field("listings").columns.size())
        .value(0);
}

QString messageFor(Entry entry, const PartRow &row)
{
    const Entry before = entry;
    const auto problem = tryWrite(entry, {row});
    BOOST_REQUIRE(problem.has_value());
    BOOST_TEST((entry == before));
    return problem->message;
}

} // namespace listing_parts

BOOST_AUTO_TEST_SUITE(listing_parts)

BOOST_AUTO_TEST_CASE(a_target_is_named_in_any_language_by_an_identifier_or_by_its_id)
{
    for (const QString &name : {u"Belavia"_s, u"белавія"_s, u"b2"_s, recordIdText(5)}) {
        Entry entry = entryTaking("travel;assets");
        write(entry, {row(u"assets withdraws"_s, name, u"2021-06-21"_s)});
        BOOST_REQUIRE_EQUAL(entry.response.listings.size(), 1);
        const Listing &listing = entry.response.listings.first();
        BOOST_TEST(listing.target.value == 5, name);
        BOOST_TEST(listing.measure.value == 12, name);
        BOOST_TEST(listing.listedOn.edtf() == u"2021-06-21"_s);
        BOOST_TEST(firstRow(entry).mid(1, 3) ==
                   QStringList({u"assets withdraws"_s, recordIdText(5), u"2021-06-21"_s}));
    }
}

BOOST_AUTO_TEST_CASE(names_with_commas_quotes_and_semicolons_are_found_as_they_are)
{
    Entry entry = entryTaking("assets");
    write(entry, {row(u"assets withdraws"_s, u"\"Grodno; Azot\", JSC"_s)});
    BOOST_TEST(entry.response.listings.first().target.value == 6);
}

BOOST_AUTO_TEST_CASE(grounds_with_tabs_semicolons_and_line_breaks_read_back_as_they_were)
{
    Entry entry = entryTaking("assets");
    PartRow cells = row(u"assets withdraws"_s, u"Belavia"_s);
    cells[6] = u"lists; \"quotes\",\ttabs\nand \\n lines"_s;
    write(entry, {cells});
    BOOST_TEST(entry.response.listings.first().reason == cells[6]);
    const QString text = field("listings").read(entry, context());
    BOOST_REQUIRE(!field("listings").write(entry, text, context()));
    BOOST_TEST(field("listings").read(entry, context()) == text);
}

BOOST_AUTO_TEST_CASE(who_is_not_known_is_told_with_row_and_column)
{
    const Entry entry = entryTaking("travel");
    BOOST_TEST(messageFor(entry, row(u"travel withdraws"_s, u"Nobody"_s)).startsWith(u"Row 1, Target: "_s));
    BOOST_TEST(messageFor(entry, row(u"travel withdraws"_s, recordIdText(99))).contains(recordIdText(99)));
    BOOST_TEST(messageFor(entry, row(u"travel withdraws"_s, u"Ivan Ivanou"_s)).contains(u"several"_s));
    BOOST_TEST(messageFor(entry, row(u"travel withdraws"_s, {})).startsWith(u"Row 1, Target: "_s));
}

BOOST_AUTO_TEST_CASE(a_measure_that_is_not_there_is_told_and_an_empty_one_means_the_only_one)
{
    BOOST_TEST(messageFor(entryTaking("travel"), row(u"trade withdraws"_s, u"Belavia"_s))
                   .startsWith(u"Row 1, Measure: "_s));
    BOOST_TEST(messageFor(Entry(), row({}, u"Belavia"_s)).startsWith(u"Row 1, Measure: "_s));
    BOOST_TEST(messageFor(entryTaking("travel;assets"), row({}, u"Belavia"_s)).startsWith(u"Row 1"_s));
    Entry entry = entryTaking("travel");
    write(entry, {row({}, u"Belavia"_s)});
    BOOST_TEST(entry.response.listings.first().measure.value == 11);
    write(entry, {row(u"travel"_s, u"Belavia"_s)});
    BOOST_TEST(firstRow(entry)[1] == u"travel withdraws"_s);
}

BOOST_AUTO_TEST_CASE(measures_of_one_benefit_are_told_apart_by_their_first_day_or_their_id)
{
    Entry entry = entryTaking("travel;travel;travel");
    entry.response.measures[0].inForceFrom = PartialDate::parse(u"2020-10-02"_s).value();
    write(entry, {row(u"travel withdraws 2020-10-02"_s, u"Belavia"_s)});
    BOOST_TEST(entry.response.listings.first().measure.value == 11);
    write(entry, {row(recordIdText(13), u"Belavia"_s)});
    BOOST_TEST(entry.response.listings.first().measure.value == 13);
    BOOST_TEST(firstRow(entry)[1] == u"travel withdraws "_s + recordIdText(13));
    BOOST_TEST(messageFor(entry, row(u"travel withdraws"_s, u"Belavia"_s)).contains(u"several measures"_s));
}

BOOST_AUTO_TEST_CASE(a_name_that_meant_one_measure_never_slips_to_a_new_one_of_the_same_benefit)
{
    Entry entry = entryTaking("travel");
    entry.response.measures[0].inForceFrom = PartialDate::parse(u"2020-10-02"_s).value();
    const QString name = [&] {
        Entry listed = entry;
        write(listed, {row({}, u"Belavia"_s)});
        return firstRow(listed)[1];
    }();
    Measure another;
    another.benefit = u"travel"_s;
    another.direction = u"withdraws"_s;
    entry.response.measures.append(another);
    BOOST_TEST(messageFor(entry, row(name, u"Belavia"_s)).startsWith(u"Row 1, Measure: "_s));
}

BOOST_AUTO_TEST_CASE(a_measure_that_is_not_saved_yet_gets_the_id_by_which_it_is_listed_under)
{
    Entry entry;
    entry.response = responseBy({}).taking("travel;assets");
    write(entry, {row(u"assets withdraws"_s, u"Belavia"_s)});
    BOOST_TEST(entry.response.measures[0].id.isNull());
    BOOST_REQUIRE(!entry.response.measures[1].id.isNull());
    BOOST_TEST((entry.response.listings.first().measure == entry.response.measures[1].id));
}

BOOST_AUTO_TEST_CASE(a_listing_keeps_its_id_and_a_row_from_another_record_is_a_new_one)
{
    Entry entry = entryTaking("travel");
    Listing known;
    known.id = {21};
    known.measure = {11};
    known.target = {5};
    entry.response.listings = {known};
    PartRow cells = firstRow(entry);
    BOOST_TEST(cells[0] == recordIdText(21));
    cells[5] = u"2025-09-11"_s;
    PartRow strange = row(u"travel"_s, u"\"Grodno; Azot\", JSC"_s);
    strange[0] = recordIdText(77);
    write(entry, {cells, strange});
    BOOST_REQUIRE_EQUAL(entry.response.listings.size(), 2);
    BOOST_TEST(entry.response.listings[0].id.value == 21);
    BOOST_TEST(entry.response.listings[0].delistedOn.edtf() == u"2025-09-11"_s);
    BOOST_TEST(entry.response.listings[1].id.isNull());
}

BOOST_AUTO_TEST_CASE(no_short_cell_takes_away_a_measure_under_which_somebody_is_listed)
{
    Entry entry;
    entry.response.measures = {Measure(), Measure()};
    entry.response.measures[0].id = {11};
    entry.response.measures[0].inForceFrom = PartialDate::parse(u"2020"_s).value();
    entry.response.measures[1].id = {12};
    entry.response.measures[1].inForceFrom = PartialDate::parse(u"2021"_s).value();
    write(entry, {row(recordIdText(12), u"Belavia"_s)});
    const Entry before = entry;
    for (const auto &[key, text] :
         {std::pair{"in_force_from", u"2020"_s}, std::pair{"in_force_from", QString()}}) {
        const auto problem = field(key).write(entry, text, context());
        BOOST_TEST(problem.has_value(), text);
        BOOST_TEST((entry == before), text);
    }
}

BOOST_AUTO_TEST_CASE(a_listing_is_told_in_words)
{
    Entry entry = entryTaking("travel");
    write(entry, {row(u"travel"_s, u"Belavia"_s, u"2021-06-21"_s)});
    const QString text = field("listings").read(entry, context());
    const FieldWording english{.context = context(), .language = u"en"_s};
    const Codebook &codebook = context().codebook;
    const QString measure = codebook.label(u"benefit"_s, u"travel"_s, u"en"_s) + u", withdraws"_s;
    BOOST_TEST(fieldWords(field("listings"), text, english) == measure + u", Belavia, 21 June 2021"_s);
    const FieldWording belarusian{.context = context(), .language = u"be"_s};
    BOOST_TEST(fieldWords(field("listings"), text, belarusian).contains(u"Белавія"_s));
}

BOOST_AUTO_TEST_SUITE_END()
