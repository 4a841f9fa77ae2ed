#include "core/codebook/responsefields.h"

#include "tests/support/printing.h"
#include "tests/support/sampletable.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace responsefields
{

const FieldContext &context()
{
    static const FieldContext made{Codebook::builtIn(), sampleActors()};
    return made;
}

std::optional<FieldProblem> tryWrite(Entry &entry, const char *key, const QString &text)
{
    const ResponseField *field = responseField(QString::fromLatin1(key));
    BOOST_REQUIRE_MESSAGE(field != nullptr, key);
    return field->write(entry, text, context());
}

void write(Entry &entry, const char *key, const QString &text)
{
    const auto problem = tryWrite(entry, key, text);
    BOOST_REQUIRE_MESSAGE(!problem, (problem ? problem->message : QString()));
}

QString read(const Entry &entry, const char *key)
{
    const ResponseField *field = responseField(QString::fromLatin1(key));
    BOOST_REQUIRE_MESSAGE(field != nullptr, key);
    return field->read(entry, context());
}

/// The cell of a file without blanks around its values.
QString canonical(const ResponseField &field, const QString &cell)
{
    return field.kind == FieldKind::Lines ? joinCell(splitCell(cell)) : cell;
}

/// What the text becomes in an empty entry.
QString readBack(const char *key, const QString &text)
{
    Entry entry;
    write(entry, key, text);
    return read(entry, key);
}

void checkRows(const QString &file)
{
    for (const auto &row : sampleRows(file)) {
        const Entry entry = entryOf(row, context());
        Entry again;
        for (const ResponseField &field : responseFields()) {
            BOOST_TEST_CONTEXT((row[u"title"_s] + u' ' + field.key).toStdString())
            {
                const QString text = field.read(entry, context());
                if (row.contains(field.key))
                    BOOST_CHECK_EQUAL(text, canonical(field, row[field.key]));
                BOOST_CHECK(!field.write(again, text, context()));
                BOOST_CHECK_EQUAL(field.read(again, context()), text);
            }
        }
        BOOST_CHECK(again == entry);
    }
}

} // namespace responsefields

BOOST_AUTO_TEST_SUITE(responsefields)

BOOST_AUTO_TEST_CASE(every_row_of_the_sample_reads_back_as_it_was_written)
{
    checkRows(u"responses.csv"_s);
    checkRows(u"countermoves.csv"_s);
}

BOOST_AUTO_TEST_CASE(keys_are_unique_and_every_field_reads_writes_and_has_a_label)
{
    QStringList keys;
    for (const ResponseField &field : responseFields()) {
        keys.append(field.key);
        BOOST_CHECK(field.read && field.write);
        BOOST_CHECK(!fieldLabel(field).isEmpty());
        BOOST_CHECK(responseField(field.key) == &field);
        Entry entry;
        BOOST_CHECK(!field.write(entry, QString(), context()));
        BOOST_CHECK(entry == Entry());
    }
    BOOST_CHECK_EQUAL(keys.removeDuplicates(), 0);
    BOOST_CHECK_EQUAL(keys.first(), u"id"_s);
    BOOST_CHECK(!responseField(u"colour"_s));
}

BOOST_AUTO_TEST_CASE(titles_may_be_written_in_any_language)
{
    Entry entry;
    write(entry, "title_pl", u"Zakaz wjazdu"_s);
    BOOST_CHECK_EQUAL(entry.response.title.text(u"pl"_s), u"Zakaz wjazdu"_s);
    BOOST_CHECK(!responseField(u"title_xx"_s));
    BOOST_CHECK_EQUAL(fieldLabel(*responseField(u"title_be"_s)), u"Title (Belarusian)"_s);
}

BOOST_AUTO_TEST_CASE(an_unknown_code_is_refused_with_the_closest_and_changes_nothing)
{
    Entry entry;
    write(entry, "instruments", u"travel_ban"_s);
    const auto problem = tryWrite(entry, "instruments", u"travel_ban;asset_freze"_s);
    BOOST_REQUIRE(problem);
    BOOST_CHECK_EQUAL(problem->rule, u"E50"_s);
    BOOST_CHECK(problem->message.contains("asset_freze"_L1));
    BOOST_CHECK(problem->remedy.contains("asset_freeze"_L1));
    BOOST_CHECK_EQUAL(read(entry, "instruments"), u"travel_ban"_s);
}

BOOST_AUTO_TEST_CASE(codes_are_kept_once_and_in_their_order)
{
    BOOST_CHECK_EQUAL(readBack("trigger", u" trials ; repression;trials;"_s), u"trials;repression"_s);
}

BOOST_AUTO_TEST_CASE(actors_are_found_by_any_name_and_read_in_english)
{
    Entry entry;
    write(entry, "actors", u"UK;Злучаныя Штаты Амерыкі; canada"_s);
    BOOST_CHECK_EQUAL(read(entry, "actors"), u"United Kingdom;United States;Canada"_s);
    BOOST_CHECK_EQUAL(entry.response.participations[0].role, u"adopter"_s);
    BOOST_CHECK_EQUAL(entry.response.participations[1].role, u"co_adopter"_s);
    BOOST_CHECK_EQUAL(entry.response.participations[2].role, u"co_adopter"_s);
}

BOOST_AUTO_TEST_CASE(an_unknown_actor_is_refused_with_suggestions)
{
    Entry entry;
    const auto problem = tryWrite(entry, "actors", u"Lithuana"_s);
    BOOST_REQUIRE(problem);
    BOOST_CHECK_EQUAL(problem->rule, u"actor"_s);
    BOOST_CHECK(problem->remedy.contains("Lithuania"_L1));
    BOOST_CHECK(entry == Entry());
}

BOOST_AUTO_TEST_CASE(a_name_of_two_actors_is_refused_with_a_way_to_name_each)
{
    Actor one;
    one.id = ActorId{newRecordId()};
    one.name.set(u"en"_s, u"Georgia"_s);
    Actor other = one;
    other.id = ActorId{newRecordId()};
    const FieldContext twins{Codebook::builtIn(), ActorDirectory({one, other})};
    const ResponseField &actors = *responseField(u"actors"_s);
    Entry entry;
    const auto problem = actors.write(entry, u"Georgia"_s, twins);
    BOOST_REQUIRE(problem);
    BOOST_CHECK(problem->remedy.contains(recordIdText(other.id)));
    BOOST_REQUIRE(!actors.write(entry, recordIdText(other.id), twins));
    BOOST_CHECK_EQUAL(actors.read(entry, twins), recordIdText(other.id));
}

BOOST_AUTO_TEST_CASE(an_actor_named_again_keeps_the_date_and_level_of_its_part)
{
    Entry entry;
    write(entry, "actors", u"Canada"_s);
    write(entry, "aligned_actors", u"Norway;Iceland"_s);
    entry.response.participations[1].date = PartialDate::parse(u"2020-11-01").value();
    write(entry, "aligned_actors", u"Iceland;Norway"_s);
    write(entry, "actors", u"United Kingdom;Canada"_s);
    BOOST_CHECK_EQUAL(read(entry, "aligned_actors"), u"Iceland;Norway"_s);
    BOOST_CHECK_EQUAL(entry.response.participations[3].date.edtf(), u"2020-11-01"_s);
    BOOST_CHECK_EQUAL(read(entry, "actors"), u"United Kingdom;Canada"_s);
}

BOOST_AUTO_TEST_CASE(only_whole_numbers_without_ornaments_are_numbers)
{
    BOOST_CHECK_EQUAL(readBack("persons", u" 40 "_s), u"40"_s);
    BOOST_CHECK_EQUAL(readBack("persons", u"0"_s), u"0"_s);
    for (const QString &text : {u"007"_s, u"1e3"_s, u"-1"_s, u"4.0"_s, u"40 people"_s, u"99999999999"_s}) {
        Entry entry;
        const auto problem = tryWrite(entry, "entities", text);
        BOOST_REQUIRE_MESSAGE(problem.has_value(), text);
        BOOST_CHECK_EQUAL(problem->rule, u"E35"_s);
    }
}

BOOST_AUTO_TEST_CASE(a_day_that_does_not_exist_is_refused_with_the_reason)
{
    Entry entry;
    const auto problem = tryWrite(entry, "date", u"2021-02-30"_s);
    BOOST_REQUIRE(problem);
    BOOST_CHECK_EQUAL(problem->rule, u"E02"_s);
    BOOST_CHECK_EQUAL(problem->message, PartialDate::parse(u"2021-02-30").error().message);
}

BOOST_AUTO_TEST_CASE(each_benefit_becomes_a_measure_with_its_instrument_and_the_dates_of_the_row)
{
    Entry entry;
    write(entry, "instruments", u"travel_ban;asset_freeze"_s);
    write(entry, "benefits_withdrawn", u"travel;assets"_s);
    write(entry, "in_force_from", u"2020-10-02"_s);
    BOOST_REQUIRE_EQUAL(entry.response.measures.size(), 2);
    for (const Measure &measure : entry.response.measures) {
        BOOST_CHECK_EQUAL(measure.direction, u"withdraws"_s);
        BOOST_CHECK_EQUAL(measure.inForceFrom.edtf(), u"2020-10-02"_s);
    }
    BOOST_CHECK_EQUAL(entry.response.measures[1].instrument, u"asset_freeze"_s);
}

BOOST_AUTO_TEST_CASE(the_cells_of_measures_may_be_written_in_any_order)
{
    using Cell = std::pair<const char *, QString>;
    const QList<QList<Cell>> rows{
        {{"instruments", u"travel_ban;asset_freeze"_s},
         {"benefits_withdrawn", u"travel;assets"_s},
         {"in_force_from", u"2020-10-02"_s},
         {"in_force_until", u"2021-02;2022-02"_s}},
        {{"instruments", u"travel_ban"_s},
         {"benefits_withdrawn", u"travel;assets;trade"_s},
         {"in_force_from", u"2020;;2021"_s},
         {"in_force_until", QString()}},
        {{"instruments", u"statement"_s},
         {"benefits_withdrawn", QString()},
         {"in_force_from", u"2020"_s},
         {"in_force_until", u"2021"_s}},
        {{"instruments", QString()},
         {"benefits_withdrawn", u"travel;assets"_s},
         {"in_force_from", u"2020;"_s},
         {"in_force_until", u";2021"_s}},
    };
    for (const QList<Cell> &row : rows) {
        QList<int> order{0, 1, 2, 3};
        std::optional<Entry> first;
        do {
            Entry entry;
            for (const int i : order)
                write(entry, row[i].first, row[i].second);
            for (const Cell &cell : row)
                BOOST_CHECK_EQUAL(read(entry, cell.first), cell.second);
            if (!first)
                first = entry;
            BOOST_CHECK(entry == *first);
        } while (std::next_permutation(order.begin(), order.end()));
    }
}

BOOST_AUTO_TEST_CASE(dates_that_fit_no_benefit_are_refused_in_either_order)
{
    Entry benefitsFirst;
    write(benefitsFirst, "benefits_withdrawn", u"travel;assets;trade"_s);
    BOOST_CHECK(tryWrite(benefitsFirst, "in_force_from", u"2020;2021"_s));
    Entry datesFirst;
    write(datesFirst, "in_force_from", u"2020;2021"_s);
    BOOST_CHECK(tryWrite(datesFirst, "benefits_withdrawn", u"travel;assets;trade"_s));
}

BOOST_AUTO_TEST_CASE(a_benefit_named_again_keeps_what_was_refined)
{
    Entry entry;
    write(entry, "benefits_withdrawn", u"travel;assets"_s);
    write(entry, "in_force_from", u"2020;2021"_s);
    entry.response.measures[1].scope = u"narrow"_s;
    Measure granted;
    granted.benefit = u"finance"_s;
    granted.direction = u"grants"_s;
    entry.response.measures.append(granted);
    write(entry, "benefits_withdrawn", u"assets;trade"_s);
    BOOST_REQUIRE_EQUAL(entry.response.measures.size(), 3);
    BOOST_CHECK_EQUAL(entry.response.measures[0].scope, u"narrow"_s);
    BOOST_CHECK_EQUAL(entry.response.measures[0].inForceFrom.edtf(), u"2021"_s);
    BOOST_CHECK(entry.response.measures[2] == granted);
    BOOST_CHECK_EQUAL(read(entry, "benefits_withdrawn"), u"assets;trade"_s);
}

BOOST_AUTO_TEST_CASE(a_measure_with_listings_is_not_taken_away)
{
    Entry entry;
    write(entry, "benefits_withdrawn", u"travel;assets"_s);
    entry.response.measures[0].id = MeasureId{7};
    Listing listing;
    listing.measure = MeasureId{7};
    entry.response.listings.append(listing);
    BOOST_CHECK(tryWrite(entry, "benefits_withdrawn", u"assets"_s));
    BOOST_CHECK_EQUAL(read(entry, "benefits_withdrawn"), u"travel;assets"_s);
}

BOOST_AUTO_TEST_CASE(the_main_source_and_further_ones_stand_for_the_citations)
{
    Entry entry;
    write(entry, "other_sources", u"https://example.org/a;Minutes of the meeting"_s);
    write(entry, "source_title", u"Council decision"_s);
    write(entry, "source_date", u"2020-10"_s);
    BOOST_REQUIRE_EQUAL(entry.sources.size(), 3);
    BOOST_REQUIRE_EQUAL(entry.response.citations.size(), 3);
    BOOST_CHECK_EQUAL(entry.sources[0].title, u"Council decision"_s);
    BOOST_CHECK_EQUAL(entry.sources[1].url, u"https://example.org/a"_s);
    BOOST_CHECK_EQUAL(entry.sources[2].title, u"Minutes of the meeting"_s);
    write(entry, "other_sources", QString());
    write(entry, "source_title", QString());
    write(entry, "source_date", QString());
    BOOST_CHECK(entry == Entry());
}

BOOST_AUTO_TEST_CASE(a_source_with_another_address_is_another_source)
{
    Entry entry;
    write(entry, "source_url", u"https://example.org/a"_s);
    entry.sources[0].id = SourceId{5};
    entry.sources[0].archiveUrl = u"https://archive.example.org/a"_s;
    entry.response.citations[0] = Citation{SourceId{5}, u"p. 3"_s, {}, {}};
    write(entry, "source_url", u"https://example.org/a"_s);
    BOOST_CHECK(entry.sources[0].id == SourceId{5});
    write(entry, "source_url", u"https://example.org/b"_s);
    BOOST_CHECK(entry.sources[0].id.isNull());
    BOOST_CHECK_EQUAL(entry.sources[0].archiveUrl, QString());
    BOOST_CHECK_EQUAL(entry.response.citations[0].locator, u"p. 3"_s);
}

BOOST_AUTO_TEST_CASE(asks_name_an_instrument_and_whom_it_is_asked_of)
{
    Entry entry;
    write(entry, "ask", u"travel_ban: European Union;lifting:Lithuania"_s);
    BOOST_REQUIRE_EQUAL(entry.response.asks.size(), 2);
    BOOST_CHECK_EQUAL(entry.response.asks[1].addressee, u"Lithuania"_s);
    BOOST_CHECK_EQUAL(read(entry, "ask"), u"travel_ban: European Union;lifting: Lithuania"_s);
    BOOST_CHECK(tryWrite(entry, "ask", u"pressure: all"_s));
}

BOOST_AUTO_TEST_CASE(the_code_of_a_countermove_is_looked_up_by_its_kind)
{
    Entry entry;
    write(entry, "kind", u"countermove"_s);
    write(entry, "code", u"entry_ban"_s);
    BOOST_CHECK(tryWrite(entry, "code", u"welcome"_s));
    BOOST_CHECK(tryWrite(entry, "kind", u"answer"_s));
    const ResponseField &code = *responseField(u"code"_s);
    BOOST_CHECK_EQUAL(fieldVocabulary(code, RecordKind::Reaction), u"reaction"_s);
    BOOST_CHECK_EQUAL(fieldVocabulary(*responseField(u"status"_s), RecordKind::Reaction), u"workflow"_s);
}

BOOST_AUTO_TEST_CASE(notes_of_one_sensitivity_leave_the_others_alone)
{
    Entry entry;
    entry.response.notes = {Note{u"One"_s, u"internal"_s}, Note{u"Secret"_s, u"confidential"_s},
                            Note{u"Two"_s, u"internal"_s}};
    BOOST_CHECK_EQUAL(read(entry, "notes"), u"One\nTwo"_s);
    write(entry, "notes", u"Three"_s);
    BOOST_CHECK_EQUAL(entry.response.notes.size(), 2);
    BOOST_CHECK_EQUAL(read(entry, "notes"), u"Three"_s);
    BOOST_CHECK_EQUAL(read(entry, "public_notes"), QString());
}

BOOST_AUTO_TEST_CASE(yes_and_no_are_the_only_answers)
{
    BOOST_CHECK_EQUAL(readBack("public", u"Yes"_s), u"yes"_s);
    BOOST_CHECK_EQUAL(readBack("public", u"no"_s), u"no"_s);
    Entry entry;
    BOOST_CHECK(tryWrite(entry, "public", u"perhaps"_s));
}

BOOST_AUTO_TEST_CASE(an_id_is_written_in_the_form_people_see)
{
    const QString id = recordIdText(newRecordId());
    BOOST_CHECK_EQUAL(readBack("id", id), id);
    Entry entry;
    BOOST_CHECK(tryWrite(entry, "id", u"17"_s));
}

BOOST_AUTO_TEST_CASE(semicolons_and_backslashes_inside_a_value_are_escaped)
{
    BOOST_CHECK_EQUAL(splitCell(u"a\\;b; c ;;\\\\d;C:\\x"),
                      QStringList({u"a;b"_s, u"c"_s, u"\\d"_s, u"C:\\x"_s}));
    for (const QStringList &values :
         {QStringList{u"a;b"_s, u"\\"_s, u"c\\;d"_s}, QStringList{}, QStringList{u"x"_s}})
        BOOST_CHECK_EQUAL(splitCell(joinCell(values)), values);
}

BOOST_AUTO_TEST_CASE(references_are_parted_by_two_semicolons_and_keep_single_ones)
{
    BOOST_CHECK_EQUAL(splitRecords(u"2021|a; b;;2022|c"), QStringList({u"2021|a; b"_s, u"2022|c"_s}));
    for (const QStringList &values :
         {QStringList{u"a;b"_s, u"c;;d"_s, u";e"_s, u"f;"_s, u"\\"_s}, QStringList{u"a;;;b"_s}})
        BOOST_CHECK_EQUAL(splitRecords(joinRecords(values)), values);
}

BOOST_AUTO_TEST_SUITE_END()
