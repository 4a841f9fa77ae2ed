#include "core/index/responseindex.h"
#include "tests/core/query/titledresponses.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

BOOST_FIXTURE_TEST_SUITE(conditions, TitledResponses)

BOOST_AUTO_TEST_CASE(a_frame_is_asked_for_by_its_key_or_name_in_any_case_and_language)
{
    Regime frame;
    frame.key = u"EU-BLR"_s;
    frame.name = LocalizedText(u"en"_s, u"Restrictive measures"_s);
    frame.name.set(u"be"_s, u"Абмежавальныя меры"_s);
    const RegimeId europe = saved(*catalogue, frame);
    frame.key = u"UK-BLR"_s;
    frame.name = LocalizedText(u"en"_s, u"Regulations"_s);
    const RegimeId kingdom = saved(*catalogue, frame);
    add(u"A"_s, [&](Response &made) { made.regime = europe; });
    add(u"B"_s, [&](Response &made) { made.regime = kingdom; });
    add(u"C"_s);
    BOOST_TEST(found(u"regime:eu-blr"_s) == u"A"_s);
    BOOST_TEST(found(u"regime:\"restrictive MEASURES\""_s) == u"A"_s);
    BOOST_TEST(found(u"regime:\"абмежавальныя меры\""_s) == u"A"_s);
    BOOST_TEST(found(u"regime:EU-BLR,UK-BLR"_s) == u"A B"_s);
    BOOST_TEST(found(u"-regime:EU-BLR"_s) == u"B C"_s);
    const QueryError error = refusal(u"regime:UK-BLR,EU-BLT"_s);
    BOOST_TEST(error.position == 14);
    BOOST_TEST(error.length == 6);
    BOOST_TEST(error.suggestion == u"EU-BLR"_s);
}

BOOST_AUTO_TEST_CASE(sanctions_regimes_that_cannot_be_read_are_not_said_to_be_unknown)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.vodhuk"_s);
    const auto damaged = Catalogue::create(path);
    REQUIRE_OK(damaged);
    auto other = Database::open(path, Access::ReadWrite);
    REQUIRE_OK(other);
    REQUIRE_OK(other->execute("ALTER TABLE regime RENAME TO elsewhere"));
    const auto answer = queryEngine(**damaged).run(parseQuery(u"regime:EU-BLR"_s).value(), {});
    BOOST_REQUIRE(!answer);
    BOOST_TEST(!answer.error().message.contains(u"There is no"_s));
}

BOOST_AUTO_TEST_CASE(a_query_that_is_cancelled_looks_at_no_further_condition)
{
    const auto index = ResponseIndex::build(catalogue->database());
    REQUIRE_OK(index);
    const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors(), *index);
    const Cancellation cancellation;
    cancellation.cancel();
    const auto answer = engine.run(parseQuery(u"source:a regime:unknown"_s).value(), {}, cancellation);
    BOOST_REQUIRE(answer.has_value());
    BOOST_REQUIRE(!*answer);
    BOOST_TEST((answer->error().kind == ErrorKind::Cancelled));
}

BOOST_AUTO_TEST_CASE(the_first_family_is_that_of_the_first_instrument_alone)
{
    add(u"A"_s, [](Response &made) { made.instruments = {u"travel_ban"_s, u"statement"_s}; });
    add(u"B"_s, [](Response &made) { made.instruments = {u"statement"_s, u"travel_ban"_s}; });
    add(u"C"_s, [](Response &made) { made.instruments = {}; });
    BOOST_TEST(found(u"family:restrictive"_s) == u"A B"_s);
    BOOST_TEST(found(u"first-family:restrictive"_s) == u"A"_s);
    BOOST_TEST(found(u"first-family:restrictive,expression"_s) == u"A B"_s);
    BOOST_TEST(found(u"first-family:other"_s) == QString());
    BOOST_TEST(found(u"-first-family:restrictive"_s) == u"B C"_s);
    for (const QueryResult &result : answers(u"first-family:restrictive"_s, {}))
        BOOST_TEST(result.total == 1);
}

BOOST_AUTO_TEST_CASE(a_norm_is_found_by_its_words_in_any_order_and_by_its_names_in_the_register)
{
    Norm convention;
    convention.name = LocalizedText(u"en"_s, u"Convention against Torture"_s);
    convention.name.set(u"be"_s, u"Канвенцыя супраць катаванняў"_s);
    const NormId listed = saved(*catalogue, convention);
    add(u"A"_s, naming({}, u"Chicago Convention, art. 54 (100%)"_s));
    add(u"B"_s, naming(listed, u"art. 2"_s));
    add(u"C"_s);
    BOOST_TEST(found(u"norm:\"convention CHICAGO\""_s) == u"A"_s);
    BOOST_TEST(found(u"norm:\"chicago torture\""_s) == QString());
    BOOST_TEST(found(u"norm:катаванняў"_s) == u"B"_s);
    BOOST_TEST(found(u"norm:convention"_s) == u"A B"_s);
    BOOST_TEST(found(u"-norm:convention"_s) == u"C"_s);
    BOOST_TEST(found(u"norm:\"100%\""_s) == u"A"_s);
    BOOST_TEST(found(u"norm:\"1*%\""_s) == QString());
}

BOOST_AUTO_TEST_CASE(the_whole_name_of_a_norm_means_that_norm_and_its_facet_counts_the_same)
{
    Norm charter;
    charter.name = LocalizedText(u"en"_s, u"UN Charter"_s);
    charter.name.set(u"be"_s, u"Статут ААН"_s);
    const NormId listed = saved(*catalogue, charter);
    add(u"A"_s, naming(listed, u"art. 55"_s));
    add(u"B"_s, naming({}, u"UN Charter"_s));
    add(u"C"_s, naming({}, u"UN Charter, art. 2"_s));
    add(u"D"_s);
    BOOST_TEST(found(u"norm:\"UN Charter\""_s) == u"A B"_s);
    BOOST_TEST(found(u"norm:\"un charter\""_s) == u"A B C"_s);
    BOOST_TEST(found(u"-norm:\"UN Charter\""_s) == u"C D"_s);
    const auto result = queryEngine(*catalogue).run({}, {.facets = true, .language = u"be"_s});
    BOOST_REQUIRE(result.has_value());
    REQUIRE_OK(*result);
    const QList<Facet> &facets = (*result)->facets;
    const auto norms = std::ranges::find(facets, u"norm"_s, &Facet::field);
    BOOST_REQUIRE(norms != facets.end());
    BOOST_REQUIRE(norms->values.size() == 2);
    const auto registered = std::ranges::find(norms->values, u"UN Charter"_s, &FacetValue::code);
    BOOST_REQUIRE(registered != norms->values.end());
    BOOST_TEST(registered->label == u"Статут ААН"_s);
    BOOST_TEST(registered->count == 2);
}

BOOST_AUTO_TEST_CASE(an_event_is_asked_for_by_its_title_and_a_code_is_a_code)
{
    Event landing;
    landing.trigger = u"ryanair_fr4978"_s;
    landing.date = date(u"2021-05-23"_s);
    landing.title = LocalizedText(u"en"_s, u"Landing in Minsk"_s);
    landing.title.set(u"be"_s, u"Пасадка ў Мінску"_s);
    const EventId landed = saved(*catalogue, landing);
    landing.title = LocalizedText(u"en"_s, u"Repression"_s);
    const EventId homonym = saved(*catalogue, landing);
    add(u"A"_s, [&](Response &made) { made.events = {landed}; });
    add(u"B"_s, [&](Response &made) { made.events = {homonym}; });
    add(u"C"_s, [](Response &made) { made.triggers = {u"repression"_s}; });
    BOOST_TEST(found(u"event:\"landing IN minsk\""_s) == u"A"_s);
    BOOST_TEST(found(u"event:\"пасадка ў мінску\""_s) == u"A"_s);
    BOOST_TEST(found(u"event:repression"_s) == u"C"_s);
    BOOST_TEST(found(u"event:repression,\"Landing in Minsk\""_s) == u"A C"_s);
    BOOST_TEST(found(u"-event:\"Landing in Minsk\""_s) == u"B C"_s);
    BOOST_TEST(refusal(u"event:\"No such landing\""_s).position == 6);
}

BOOST_AUTO_TEST_CASE(what_a_record_has_is_asked_for_thing_by_thing)
{
    Source kept = sourceTitled(u"Kept"_s);
    kept.localFile = u"a.pdf"_s;
    const SourceId file = saved(*catalogue, kept);
    const SourceId page = saved(*catalogue, sourceTitled(u"Page"_s));
    add(u"A"_s, [](Response &made) { made.votes.absent = 0; });
    add(u"B"_s, [](Response &made) { made.amount = u"2500000"_s; });
    add(u"C"_s, [&](Response &made) { made.citations = {Citation{file, {}, {}, {}}}; });
    add(u"D"_s, [&](Response &made) { made.citations = {Citation{page, {}, u"must act"_s, {}}}; });
    BOOST_TEST(found(u"has:vote"_s) == u"A"_s);
    BOOST_TEST(found(u"has:amount"_s) == u"B"_s);
    BOOST_TEST(found(u"has:attachment"_s) == u"C"_s);
    BOOST_TEST(found(u"has:quote"_s) == u"D"_s);
    BOOST_TEST(found(u"has:source"_s) == u"C D"_s);
    BOOST_TEST(found(u"-has:source,vote"_s) == u"B"_s);
    BOOST_TEST(found(u"has:source -has:quote"_s) == u"C"_s);
}

BOOST_AUTO_TEST_CASE(a_value_written_in_another_case_is_no_row_of_its_own_in_its_facet)
{
    Source page = sourceTitled(u"Page"_s);
    page.publisher = u"Belsat"_s;
    const SourceId source = saved(*catalogue, page);
    add(u"A"_s, [&](Response &made) {
        made.citations = {Citation{source, {}, {}, {}}};
        made.tags = {u"Review"_s};
    });
    add(u"B"_s, [](Response &made) { made.tags = {u"review"_s}; });
    const auto rows = [this](const QString &text, const QString &field) {
        QStringList codes;
        for (const QueryResult &result : answers(text, {.facets = true})) {
            const auto facet = std::ranges::find(result.facets, field, &Facet::field);
            for (const FacetValue &value : facet->values)
                codes.append(u"%1 %2"_s.arg(value.code).arg(value.count));
        }
        codes.removeDuplicates();
        codes.sort();
        return codes;
    };
    BOOST_TEST(rows(u"publisher:belsat"_s, u"publisher"_s) == QStringList(u"Belsat 1"_s));
    BOOST_TEST(rows(u"tag:REVIEW"_s, u"tag"_s) == (QStringList{u"Review 1"_s, u"review 1"_s}));
    BOOST_TEST(rows(u"tag:review"_s, u"tag"_s) == (QStringList{u"Review 1"_s, u"review 1"_s}));
    BOOST_TEST(rows(u"tag:vote"_s, u"tag"_s) == (QStringList{u"Review 1"_s, u"review 1"_s, u"vote 0"_s}));
}

BOOST_AUTO_TEST_CASE(a_page_is_found_by_words_of_title_and_address_that_stand_in_one_source)
{
    const SourceId one =
        saved(*catalogue, sourceTitled(u"Council conclusions"_s, u"https://a.example/x_y"_s));
    const SourceId two = saved(*catalogue, sourceTitled(u"Заява МЗС"_s, u"https://b.example/x-y"_s));
    add(u"A"_s, [&](Response &made) { made.citations = {Citation{one, {}, {}, {}}}; });
    add(u"B"_s,
        [&](Response &made) { made.citations = {Citation{one, {}, {}, {}}, Citation{two, {}, {}, {}}}; });
    BOOST_TEST(found(u"source:x_y"_s) == u"A B"_s);
    BOOST_TEST(found(u"source:x-y"_s) == u"B"_s);
    BOOST_TEST(found(u"source:\"CONCLUSIONS a.example\""_s) == u"A B"_s);
    BOOST_TEST(found(u"source:\"conclusions b.example\""_s) == QString());
    BOOST_TEST(found(u"source:заява"_s) == u"B"_s);
}

BOOST_AUTO_TEST_CASE(who_is_listed_is_found_by_words_of_a_name_or_by_an_identifier)
{
    const auto listing = [this](const LocalizedText &name, const QString &identifier) {
        Target target;
        target.type = u"person"_s;
        target.name = name;
        if (!identifier.isEmpty())
            target.identifiers = {{u"imo"_s, identifier}};
        const TargetId listed = saved(*catalogue, target);
        return [listed](Response &made) {
            Measure measure;
            measure.id = MeasureId{newRecordId()};
            Listing one;
            one.measure = measure.id;
            one.target = listed;
            made.measures = {measure};
            made.listings = {one};
        };
    };
    LocalizedText name(u"en"_s, u"Mikhail Gutseriev"_s);
    name.set(u"be"_s, u"Міхаіл Гуцэрыеў"_s);
    add(u"A"_s, listing(name, {}));
    add(u"B"_s, listing(LocalizedText(u"en"_s, u"Mikhail Lomonosov"_s), u"9187629"_s));
    add(u"C"_s);
    BOOST_TEST(found(u"target:\"GUTSERIEV mikhail\""_s) == u"A"_s);
    BOOST_TEST(found(u"target:гуцэрыеў,9187629"_s) == u"A B"_s);
    BOOST_TEST(found(u"target:\"gutseriev lomonosov\""_s) == QString());
    BOOST_TEST(found(u"-target:mikhail"_s) == u"C"_s);
}

BOOST_AUTO_TEST_CASE(several_records_are_asked_for_by_their_ids_and_one_that_is_gone_is_not_found)
{
    const ResponseId one = add(u"A"_s);
    const ResponseId two = add(u"B"_s);
    add(u"C"_s);
    const QString gone = recordIdText(newRecordId());
    BOOST_TEST(found(u"id:%1,%2,%3"_s.arg(recordIdText(one), recordIdText(two).toUpper(), gone)) == u"A B"_s);
    BOOST_TEST(found(u"-id:%1"_s.arg(recordIdText(one))) == u"B C"_s);
}

BOOST_AUTO_TEST_CASE(what_is_excluded_goes_also_where_another_value_is_asked_for)
{
    add(u"A"_s, [](Response &made) { made.instruments = {u"travel_ban"_s, u"asset_freeze"_s}; });
    add(u"B"_s, [](Response &made) { made.instruments = {u"travel_ban"_s}; });
    add(u"C"_s, [](Response &made) { made.instruments = {}; });
    BOOST_TEST(found(u"instrument:travel_ban -instrument:asset_freeze"_s) == u"B"_s);
    BOOST_TEST(found(u"instrument:travel_ban instrument:asset_freeze"_s) == u"A"_s);
    BOOST_TEST(found(u"-instrument:travel_ban,asset_freeze"_s) == u"C"_s);
    BOOST_TEST(found(u"instrument:travel_ban -instrument:travel_ban"_s) == QString());
    BOOST_TEST(found(u"-family:restrictive"_s) == u"C"_s);
}

BOOST_AUTO_TEST_CASE(titles_are_put_in_order_as_readers_expect_and_records_without_one_come_last)
{
    for (const QString &title : {u"beta"_s, u"Zeta"_s, u"Éclair"_s, u"Alpha"_s})
        add(title);
    add({});
    const QStringList upwards{u"Alpha"_s, u"beta"_s, u"Éclair"_s, u"Zeta"_s, {}};
    const QStringList downwards{u"Zeta"_s, u"Éclair"_s, u"beta"_s, u"Alpha"_s, {}};
    BOOST_TEST(titles(answer(u"sort:title"_s).ids) == upwards);
    BOOST_TEST(titles(answer(u"sort:-title"_s).ids) == downwards);
}

BOOST_AUTO_TEST_CASE(records_alike_in_what_they_are_ordered_by_come_by_date)
{
    add(u"A"_s, [](Response &made) { made.date = date(u"2021"_s); });
    add(u"B"_s, [](Response &made) { made.date = {}; });
    add(u"C"_s, [](Response &made) { made.date = date(u"2020-12"_s); });
    add(u"D"_s, [](Response &made) { made.date = date(u"2021-01-01"_s); });
    const QStringList byDate{u"C"_s, u"D"_s, u"A"_s, u"B"_s};
    for (const QString &order : {u"sort:actor"_s, u"sort:-actor"_s, u"sort:date"_s, u"sort:-instrument"_s})
        BOOST_TEST(titles(answer(order).ids) == byDate, order);
}

BOOST_AUTO_TEST_SUITE_END()
