#include "core/base/textfold.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/responserepository.h"
#include "core/codebook/classification.h"
#include "core/index/responseindex.h"
#include "core/query/facets.h"
#include "core/query/queryengine.h"
#include "tests/support/printing.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <random>
#include <set>
#include <tuple>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

PartialDate date(const QString &text)
{
    return PartialDate::parse(text).value();
}

Actor actor(const QString &code, const QString &type, const QString &english, const QStringList &aliases)
{
    Actor made;
    made.code = code;
    made.type = type;
    made.name = LocalizedText(u"en"_s, english);
    made.aliases = aliases;
    made.side = type == "democratic_force"_L1 ? u"civil_society"_s : u"responding"_s;
    return made;
}

/// A catalogue with records made by chance, all through Edit.
class Fixture
{
public:
    Fixture()
        : catalogue(Catalogue::inMemory().value())
    {
        REQUIRE_OK(catalogue->edit(u"Actors"_s, [&](Edit &edit) { return saveActors(edit); }));
        REQUIRE_OK(catalogue->edit(u"Records"_s, [&](Edit &edit) { return saveRecords(edit); }));
        const auto ids = ResponseRepository(catalogue->database()).all();
        REQUIRE_OK(ids);
        const auto read = ResponseRepository(catalogue->database()).findEntries(*ids);
        REQUIRE_OK(read);
        entries = *read;
        const auto built = ResponseIndex::build(catalogue->database());
        REQUIRE_OK(built);
        index = *built;
    }

    [[nodiscard]] QueryEngine engine() const { return queryEngine(*catalogue); }
    [[nodiscard]] QueryEngine indexedEngine() const
    {
        return {catalogue->database(), catalogue->codebook(), catalogue->actors(), index};
    }

    std::unique_ptr<Catalogue> catalogue;
    std::shared_ptr<const ResponseIndex> index;
    QList<Entry> entries;
    QList<ActorId> actors;
    QMap<QString, RegimeId> regimes;

private:
    Status saveActors(Edit &edit)
    {
        for (const Actor &made : {actor(u"EU"_s, u"igo"_s, u"European Union"_s, {u"Еўрапейскі саюз"_s}),
                                  actor(u"OSCE"_s, u"igo"_s, u"OSCE"_s, {}),
                                  actor(u"US"_s, u"state"_s, u"United States"_s, {u"USA"_s, u"Congress"_s}),
                                  actor(u"LT"_s, u"state"_s, u"Lithuania"_s, {}),
                                  actor({}, u"parliament"_s, u"Parliament of Testland"_s, {u"Congress"_s}),
                                  actor(u"OS"_s, u"democratic_force"_s, u"Office of S."_s, {})}) {
            const auto id = edit.save(made);
            if (!id)
                return std::unexpected(id.error());
            actors.append(*id);
        }
        for (const QString &key : {u"EU-BLR"_s, u"US-EO14038"_s}) {
            Regime made;
            made.key = key;
            made.name = LocalizedText(u"en"_s, u"Sanctions framework "_s + key);
            const auto id = edit.save(made);
            if (!id)
                return std::unexpected(id.error());
            regimes.insert(key, *id);
        }
        return {};
    }

    template <class T>
    const T &pick(const QList<T> &values)
    {
        return values[static_cast<qsizetype>(random() % static_cast<unsigned>(values.size()))];
    }

    bool chance(unsigned oneIn) { return random() % oneIn == 0; }

    QStringList some(const QStringList &values)
    {
        QStringList taken;
        for (auto count = random() % 3; count > 0; --count)
            taken.append(pick(values));
        taken.removeDuplicates();
        return taken;
    }

    QString anyDate()
    {
        return pick(QStringList{u""_s, u"2020"_s, u"2020-08"_s, u"2020-08-09"_s, u"2020-12/2021-01"_s,
                                u"2021-05-23"_s, u"2021-06?"_s, u"2021/.."_s, u"../2020-09"_s,
                                u"2022-03-01"_s, u"2022-02/2022-02-15"_s, u"2023"_s});
    }

    Measure anyMeasure()
    {
        Measure measure;
        measure.instrument = pick(QStringList{u"travel_ban"_s, u"asset_freeze"_s, u""_s});
        measure.benefit = pick(QStringList{u"travel"_s, u"assets"_s, u"trade"_s, u""_s});
        measure.direction =
            measure.benefit.isEmpty() ? u""_s : pick(QStringList{u"withdraws"_s, u"grants"_s});
        measure.inForceFrom = date(anyDate());
        measure.inForceUntil =
            chance(2) ? PartialDate() : date(pick(QStringList{u"2023"_s, u"2023-05-01"_s, u"2024/.."_s}));
        measure.status = pick(QStringList{u""_s, u"in_force"_s, u"lifted"_s});
        return measure;
    }

    Entry anyEntry()
    {
        Entry entry;
        Response &response = entry.response;
        response.kind = chance(6)   ? RecordKind::Countermove
                        : chance(6) ? RecordKind::Reaction
                                    : RecordKind::Response;
        response.date = date(anyDate());
        response.title.set(u"en"_s, pick(QStringList{u"Sanctions on Lukashenko"_s, u"Statement on visas"_s,
                                                     u"Aid for Lukashenka's victims"_s}));
        if (chance(3))
            response.title.set(u"be"_s, pick(QStringList{u"Заява пра Лукашэнку"_s, u"Дапамога"_s}));
        response.instruments = some(
            {u"statement"_s, u"travel_ban"_s, u"asset_freeze"_s, u"resolution"_s, u"recall_ambassador"_s});
        response.triggers = some({u"election_2020"_s, u"repression"_s, u"ukraine_war"_s});
        response.binding = some({u"on_members"_s, u"non_binding"_s});
        response.framing = pick(QStringList{u"not_stated"_s, u"obligation"_s, u"discretion"_s, u""_s});
        response.actMode = pick(QStringList{u"performed"_s, u""_s});
        response.workflow = pick(QStringList{u"draft"_s, u"published"_s});
        if (chance(2))
            response.personsNew = static_cast<int>(random() % 5);
        if (chance(3))
            response.regime = pick(regimes.values());
        response.tags = some({u"joint"_s, u"two words"_s});
        if (chance(3))
            response.votes.against = 3;
        if (chance(4))
            response.amount = u"100"_s;
        for (auto count = random() % 3; count > 0; --count)
            response.participations.append(
                {pick(actors),
                 pick(QStringList{u"adopter"_s, u"co_adopter"_s, u"aligned"_s, u"voted_for"_s}),
                 {},
                 {}});
        for (auto count = random() % 3; count > 0; --count)
            response.measures.append(anyMeasure());
        if (chance(2)) {
            Source source;
            source.title = pick(QStringList{u"Council Decision"_s, u"Заява МЗС"_s});
            source.url = u"https://example.org/"_s + pick(QStringList{u"a"_s, u"b*[c"_s});
            source.publisher = pick(QStringList{u"Council"_s, u"Reform, by"_s, u""_s});
            source.localFile = chance(2) ? u"a.pdf"_s : u""_s;
            entry.sources.append(source);
            response.citations.append({{}, {}, chance(2) ? u"quoted"_s : u""_s, {}});
        }
        for (const QString &norm : some({u"UN Charter"_s, u"UN Charter, art. 2"_s}))
            response.norms.append(NormInvocation{{}, norm, {}, {}, {}});
        return entry;
    }

    Status saveRecords(Edit &edit)
    {
        for (int i = 0; i < 300; ++i) {
            if (const auto id = edit.save(anyEntry()); !id)
                return std::unexpected(id.error());
        }
        return {};
    }

    std::mt19937 random{2020};
};

/// One catalogue for all tests: reading leaves it as it is.
const Fixture &fixture()
{
    static const Fixture made;
    return made;
}

/// The query language once more, as a plain loop over records: slow, and written without a look at the engine.
class PlainReading
{
public:
    explicit PlainReading(const Fixture &source)
        : m_source(source)
    {
    }

    [[nodiscard]] bool matches(const Entry &entry, const Query &query) const
    {
        bool kindAsked = false;
        for (const Condition &condition : query.conditions) {
            kindAsked = kindAsked || condition.field == "kind"_L1;
            bool any = false;
            for (const QString &value : condition.values)
                any = any || holds(entry, condition.field, value);
            if (any == condition.negated)
                return false;
        }
        return kindAsked || entry.response.kind == RecordKind::Response;
    }

    [[nodiscard]] std::set<qint64> ids(const Query &query) const
    {
        std::set<qint64> found;
        for (const Entry &entry : m_source.entries) {
            if (matches(entry, query))
                found.insert(entry.response.id.value);
        }
        return found;
    }

    [[nodiscard]] bool holds(const Entry &entry, const QString &field, const QString &value) const
    {
        const Response &r = entry.response;
        const auto code = [&](const QStringList &codes) { return codes.contains(value); };
        if (field == "kind"_L1)
            return value == "any"_L1 || recordKindCode(r.kind) == value;
        if (field == "actor"_L1 || field == "adopter"_L1)
            return bearers(r, field == "adopter"_L1)
                .contains(m_source.catalogue->actors().named(value).first());
        if (field == "actor-type"_L1 || field == "side"_L1)
            return std::ranges::any_of(bearers(r, false), [&](ActorId id) {
                const Actor *known = m_source.catalogue->actors().find(id);
                return (field == "side"_L1 ? known->side : known->type) == value;
            });
        if (field == "instrument"_L1)
            return code(r.instruments);
        if (field == "family"_L1)
            return std::ranges::any_of(r.instruments, [&](const QString &i) {
                return m_source.catalogue->codebook().family(i) == value;
            });
        if (field == "event"_L1)
            return code(r.triggers);
        if (field == "binding"_L1)
            return code(r.binding);
        if (field == "framing"_L1)
            return r.framing == value;
        if (field == "mode"_L1)
            return r.actMode == value;
        if (field == "regime"_L1)
            return r.regime == m_source.regimes.value(value) && !r.regime.isNull();
        if (field == "status"_L1)
            return r.workflow == value;
        if (field == "sensitivity"_L1)
            return (r.sensitivity.isEmpty() ? u"public"_s : r.sensitivity) == value;
        if (field == "tag"_L1)
            return code(r.tags);
        if (field == "lang"_L1)
            return r.title.languages().contains(value);
        if (field == "sanction"_L1) {
            const QString sense = sanctionSense(r, m_source.catalogue->actors());
            return value == "any"_L1 ? sense != "none"_L1 : sense == value;
        }
        if (field == "benefit"_L1)
            return std::ranges::any_of(r.measures, [&](const Measure &m) {
                return m.benefit == value && m.direction == "withdraws"_L1;
            });
        if (field == "measure-status"_L1)
            return std::ranges::any_of(r.measures, [&](const Measure &m) { return m.status == value; });
        if (field == "publisher"_L1)
            return std::ranges::any_of(entry.sources, [&](const Source &s) { return s.publisher == value; });
        if (field == "norm"_L1)
            return invokes(r, value);
        return holdsInTime(r, field, value) || holdsEvidence(entry, field, value);
    }

private:
    /// What is some norm's whole name means that norm, other values are words.
    [[nodiscard]] bool invokes(const Response &response, const QString &value) const
    {
        const auto isCalled = [&](const Response &r) {
            return std::ranges::find(r.norms, value, &NormInvocation::text) != r.norms.end();
        };
        if (std::ranges::any_of(m_source.entries, isCalled, &Entry::response))
            return isCalled(response);
        return std::ranges::any_of(response.norms, [&](const NormInvocation &norm) {
            return norm.text.contains(value, Qt::CaseInsensitive);
        });
    }

    [[nodiscard]] static QList<ActorId> bearers(const Response &r, bool adoptersOnly)
    {
        return adoptersOnly ? adoptersOf(r) : adoptersOf(r) + alignedOf(r);
    }

    [[nodiscard]] static bool holdsInTime(const Response &r, const QString &field, const QString &value)
    {
        if (field == "date"_L1 || field == "year"_L1)
            return r.date.possiblyWithin(span(value));
        if (field == "surely"_L1)
            return r.date.surelyWithin(span(value));
        if (field != "in-force"_L1)
            return false;
        for (QDate day = *span(value).earliest(); day <= *span(value).latest(); day = day.addDays(1)) {
            if (std::ranges::any_of(r.measures,
                                    [&](const Measure &m) { return inForceOn(m, day) != InForce::No; }))
                return true;
        }
        return false;
    }

    [[nodiscard]] static PartialDate span(const QString &value)
    {
        QString edtf = value;
        if (!value.contains(u'/') && value.contains(".."_L1)) {
            const QStringList ends = value.split(u".."_s);
            edtf = (ends[0].isEmpty() ? u".."_s : ends[0]) + u'/' + (ends[1].isEmpty() ? u".."_s : ends[1]);
        }
        return date(edtf);
    }

    [[nodiscard]] static bool holdsEvidence(const Entry &entry, const QString &field, const QString &value)
    {
        const Response &r = entry.response;
        if (field == "source"_L1)
            return std::ranges::any_of(entry.sources, [&](const Source &s) {
                return (s.title + u' ' + s.url).contains(value, Qt::CaseInsensitive);
            });
        if (field != "has"_L1)
            return false;
        return (value == "source"_L1 && !r.citations.isEmpty()) ||
               (value == "vote"_L1 && r.votes != Votes()) || (value == "amount"_L1 && !r.amount.isEmpty()) ||
               (value == "quote"_L1 &&
                std::ranges::any_of(r.citations, [](const Citation &c) { return !c.quote.isEmpty(); })) ||
               (value == "attachment"_L1 &&
                std::ranges::any_of(entry.sources, [](const Source &s) { return !s.localFile.isEmpty(); }));
    }

    const Fixture &m_source;
};

const std::vector<std::pair<QString, QStringList>> &askable()
{
    static const std::vector<std::pair<QString, QStringList>> fields = {
        {u"actor"_s, {u"EU"_s, u"OSCE"_s, u"United States"_s, u"LT"_s, u"Еўрапейскі саюз"_s}},
        {u"adopter"_s, {u"EU"_s, u"US"_s, u"usa"_s}},
        {u"actor-type"_s, {u"igo"_s, u"state"_s}},
        {u"side"_s, {u"responding"_s, u"civil_society"_s}},
        {u"kind"_s, {u"response"_s, u"countermove"_s, u"reaction"_s, u"any"_s}},
        {u"instrument"_s, {u"statement"_s, u"travel_ban"_s, u"resolution"_s}},
        {u"family"_s, {u"expression"_s, u"restrictive"_s, u"decision"_s, u"other"_s}},
        {u"benefit"_s, {u"travel"_s, u"assets"_s}},
        {u"sanction"_s, {u"strict"_s, u"broad"_s, u"any"_s, u"none"_s}},
        {u"framing"_s, {u"not_stated"_s, u"obligation"_s}},
        {u"norm"_s, {u"UN Charter"_s, u"charter"_s, u"ART."_s}},
        {u"binding"_s, {u"on_members"_s, u"non_binding"_s}},
        {u"event"_s, {u"election_2020"_s, u"ukraine_war"_s}},
        {u"mode"_s, {u"performed"_s}},
        {u"date"_s,
         {u"2020-08..2021-05"_s, u"2021-05-23"_s, u"..2020-09"_s, u"2022.."_s, u"2020-12/2021-01"_s,
          u"2021/.."_s}},
        {u"surely"_s, {u"2020"_s, u"2020-08"_s, u"2021.."_s, u"..2021"_s}},
        {u"year"_s, {u"2020"_s, u"2021"_s, u"2023"_s}},
        {u"in-force"_s, {u"2022-03-01"_s, u"2021-06"_s, u"2024"_s}},
        {u"measure-status"_s, {u"in_force"_s, u"lifted"_s}},
        {u"regime"_s, {u"EU-BLR"_s, u"US-EO14038"_s}},
        {u"source"_s, {u"COUNCIL"_s, u"заява"_s, u"b*[C"_s}},
        {u"publisher"_s, {u"Council"_s, u"Reform, by"_s}},
        {u"lang"_s, {u"en"_s, u"be"_s}},
        {u"tag"_s, {u"joint"_s, u"two words"_s}},
        {u"status"_s, {u"draft"_s, u"published"_s}},
        {u"sensitivity"_s, {u"public"_s, u"internal"_s, u"confidential"_s}},
        {u"has"_s, {u"source"_s, u"attachment"_s, u"vote"_s, u"amount"_s, u"quote"_s}}};
    return fields;
}

Query randomQuery(std::mt19937 &random)
{
    Query query;
    for (auto count = random() % 4; count > 0; --count) {
        const auto &[field, values] = askable()[random() % askable().size()];
        query = query.withValue(
            field, values[static_cast<qsizetype>(random() % static_cast<unsigned>(values.size()))],
            random() % 4 == 0);
    }
    return query;
}

QueryResult answer(const QueryEngine &engine, const Query &query, const QueryWish &wish)
{
    const auto asked = engine.run(query, wish);
    BOOST_REQUIRE_MESSAGE(asked.has_value(),
                          query.toText() + u": "_s + (asked ? QString() : asked.error().message));
    REQUIRE_OK(*asked);
    return **asked;
}

/// Asked of the file and of the index: both must say the same.
QueryResult answer(const Query &query, const QueryWish &wish = {})
{
    const QueryResult bySql = answer(fixture().engine(), query, wish);
    const QueryResult byIndex = answer(fixture().indexedEngine(), query, wish);
    BOOST_REQUIRE_MESSAGE(bySql == byIndex, query.toText());
    return byIndex;
}

QueryResult answer(const QString &text, const QueryWish &wish = {})
{
    const auto query = parseQuery(text);
    BOOST_REQUIRE_MESSAGE(query.has_value(), text);
    return answer(*query, wish);
}

std::set<qint64> idsOf(const QueryResult &result)
{
    std::set<qint64> ids;
    for (const ResponseId id : result.ids)
        ids.insert(id.value);
    return ids;
}

struct Refusal {
    QString text;
    int position;
    int length;
    QString suggestion;
};
std::ostream &operator<<(std::ostream &stream, const Refusal &refusal)
{
    return stream << refusal.text;
}

const std::vector<Refusal> refusals = {
    {u"actor:Nobody"_s, 6, 6, {}},
    {u"year:2020 actor:EU,Congress"_s, 19, 8, u"US"_s},
    {u"instrument:travel_bam"_s, 11, 10, u"travel_ban"_s},
    {u"sanction:strickt"_s, 9, 7, u"strict"_s},
    {u"date:2021-02-30"_s, 5, 10, {}},
    {u"date:2021..2020"_s, 5, 10, u"2020..2021"_s},
    {u"date:.."_s, 5, 2, {}},
    {u"kind:response,reacton"_s, 14, 7, u"reaction"_s},
    {u"has:conflict"_s, 4, 8, {}},
    {u"id:12"_s, 3, 2, {}},
    {u"lang:english"_s, 5, 7, {}},
    {u"word -—"_s, 5, 2, {}},
};

} // namespace

BOOST_AUTO_TEST_SUITE(queryengine)

BOOST_AUTO_TEST_CASE(random_queries_find_what_a_plain_loop_finds)
{
    std::mt19937 random(20210523);
    const PlainReading plain(fixture());
    std::set<size_t> sizes;
    for (int i = 0; i < 1500; ++i) {
        const Query query = randomQuery(random);
        const std::set<qint64> found = idsOf(answer(query));
        BOOST_REQUIRE_MESSAGE(found == plain.ids(query), query.toText());
        sizes.insert(found.size());
    }
    BOOST_TEST(sizes.size() > 40U);
}

BOOST_AUTO_TEST_CASE(each_facet_counts_what_its_value_would_find)
{
    std::mt19937 random(7);
    const PlainReading plain(fixture());
    QSet<QString> compared;
    for (int i = 0; i < 60; ++i) {
        const Query query = randomQuery(random);
        const QueryResult result = answer(query, {.facets = true});
        BOOST_REQUIRE(result.facets.size() == facetFields().size());
        for (const Facet &facet : result.facets) {
            for (const FacetValue &value : facet.values) {
                const Query with = query.without(facet.field).withValue(facet.field, value.code);
                BOOST_REQUIRE_MESSAGE(static_cast<size_t>(value.count) == plain.ids(with).size(),
                                      query.toText() + u" | "_s + facet.field + u':' + value.code);
                compared.insert(facet.field);
            }
        }
    }
    for (const auto &field : facetFields())
        BOOST_TEST(compared.contains(field), field << " was never counted");
}

BOOST_AUTO_TEST_CASE(a_facet_keeps_the_name_and_the_values_that_the_query_has)
{
    const QueryResult result = answer(u"actor:usa family:easing"_s, {.facets = true});
    const auto has = [&](const QString &field, const QString &code) {
        const auto facet = std::ranges::find(result.facets, field, &Facet::field);
        return std::ranges::find(facet->values, code, &FacetValue::code) != facet->values.end();
    };
    BOOST_TEST(has(u"actor"_s, u"usa"_s));
    BOOST_TEST(!has(u"actor"_s, u"United States"_s));
    BOOST_TEST(has(u"family"_s, u"easing"_s));
}

BOOST_AUTO_TEST_CASE(all_spellings_of_a_name_find_the_same_records)
{
    const std::set<qint64> found = idsOf(answer(u"Лукашэнка"_s));
    BOOST_TEST(!found.empty());
    for (const QString &spelling : {u"Lukashenko"_s, u"Lukashenka"_s, u"Лукашенко"_s, u"lukashenko"_s,
                                    u"\"Lukashenko\""_s, u"ЛУКАШЭНКА"_s})
        BOOST_CHECK_MESSAGE(idsOf(answer(spelling)) == found, spelling);
    for (const Entry &entry : fixture().entries) {
        const QString titles = entry.response.title.text(u"en"_s) + entry.response.title.text(u"be"_s);
        const bool named = titles.contains(u"Lukash"_s) || titles.contains(u"Лукаш"_s);
        BOOST_CHECK(found.contains(entry.response.id.value) ==
                    (named && entry.response.kind == RecordKind::Response));
    }
}

BOOST_AUTO_TEST_CASE(words_are_found_by_their_beginning_and_phrases_in_sequence)
{
    BOOST_TEST(answer(u"sanct"_s).total > 0);
    BOOST_TEST(answer(u"sanct"_s).total == answer(u"SANCTIONS"_s).total);
    BOOST_TEST(answer(u"\"on visas\""_s).total > 0);
    BOOST_TEST(answer(u"\"visas on\""_s).total == 0);
    BOOST_TEST(answer(u"\"on vis\""_s).total == 0);
    BOOST_TEST(answer(u"on visas"_s).total == answer(u"visas on"_s).total);
    BOOST_TEST(answer(u"sanctions"_s).total + answer(u"-sanctions"_s).total == answer(u""_s).total);
    BOOST_TEST(answer(u"AND"_s).total + answer(u"NEAR(a)"_s).total + answer(u"a*"_s).total >= 0);
}

BOOST_AUTO_TEST_CASE(labels_stand_for_codes_in_any_language)
{
    const qint64 count = answer(u"instrument:travel_ban"_s).total;
    BOOST_TEST(answer(u"instrument:\"Travel ban\""_s).total == count);
    BOOST_TEST(answer(u"instrument:\"забарона на ўезд\""_s).total == count);
    BOOST_TEST(answer(u"instrument:TRAVEL_BAN"_s).total == count);
}

BOOST_AUTO_TEST_CASE(records_are_in_the_order_asked_for_and_those_without_a_date_come_last)
{
    for (const QString &text : {u"kind:any"_s, u"kind:any sort:-date"_s}) {
        const QueryResult result = answer(text);
        std::vector<PartialDate> dates;
        for (const ResponseId id : result.ids)
            dates.push_back(std::ranges::find(fixture().entries, id, [](const Entry &e) {
                                return e.response.id;
                            })->response.date);
        const auto empty = std::ranges::find_if(dates, &PartialDate::isEmpty);
        BOOST_CHECK(std::all_of(empty, dates.end(), [](const PartialDate &d) { return d.isEmpty(); }));
        const auto days = [](const PartialDate &d) { return d.earliest().value_or(QDate(1, 1, 1)); };
        if (result.query.sort.descending)
            BOOST_CHECK(std::is_sorted(dates.begin(), empty,
                                       [&](const auto &a, const auto &b) { return days(a) > days(b); }));
        else
            BOOST_CHECK(std::is_sorted(dates.begin(), empty,
                                       [&](const auto &a, const auto &b) { return days(a) < days(b); }));
    }
    for (const QString &key : querySortKeys())
        BOOST_CHECK(idsOf(answer(u"sort:-"_s + key)) == idsOf(answer(u""_s)));
}

BOOST_AUTO_TEST_CASE(a_second_key_orders_what_is_alike_by_the_first)
{
    const QueryResult result = answer(u"kind:any sort:kind,-persons,status"_s);
    std::vector<std::tuple<QString, int>> places;
    for (const ResponseId id : result.ids) {
        const auto entry =
            std::ranges::find(fixture().entries, id, [](const Entry &e) { return e.response.id; });
        places.emplace_back(recordKindCode(entry->response.kind), -entry->response.personsNew.value_or(-1));
    }
    BOOST_TEST(places.size() == fixture().entries.size());
    BOOST_TEST(std::ranges::is_sorted(places));
    BOOST_CHECK(idsOf(result) == idsOf(answer(u"kind:any"_s)));
}

BOOST_AUTO_TEST_CASE(months_hold_every_record_that_is_known_to_the_month)
{
    const QueryResult result = answer(u"kind:any"_s, {.months = true});
    qint64 placed = 0;
    int place = result.months.first().year * 12 + result.months.first().month;
    for (const MonthCount &month : result.months) {
        BOOST_TEST(month.year * 12 + month.month == place++);
        for (const qint64 count : month.byFamily)
            placed += count;
    }
    BOOST_TEST(placed + result.withoutMonth == result.total);
    const auto inMonth = [](const Entry &entry) {
        const auto first = entry.response.date.earliest();
        const auto last = entry.response.date.latest();
        return first && last && first->year() == last->year() && first->month() == last->month();
    };
    BOOST_TEST(placed == std::ranges::count_if(fixture().entries, inMonth));
}

BOOST_DATA_TEST_CASE(what_does_not_resolve_is_refused_with_its_place, boost::unit_test::data::make(refusals),
                     refusal)
{
    const auto query = parseQuery(refusal.text);
    BOOST_REQUIRE(query.has_value());
    const auto asked = fixture().engine().run(*query, {});
    BOOST_REQUIRE(!asked.has_value());
    BOOST_CHECK(fixture().indexedEngine().run(*query, {}).error() == asked.error());
    BOOST_TEST(asked.error().position == refusal.position);
    BOOST_TEST(asked.error().length == refusal.length);
    BOOST_TEST(!asked.error().message.isEmpty());
    if (!refusal.suggestion.isEmpty())
        BOOST_TEST(asked.error().suggestion == refusal.suggestion);
}

BOOST_AUTO_TEST_CASE(a_cancelled_query_says_so)
{
    const Cancellation cancellation;
    cancellation.cancel();
    for (const QueryEngine &engine : {fixture().engine(), fixture().indexedEngine()}) {
        const auto asked = engine.run({}, {.facets = true}, cancellation);
        BOOST_REQUIRE(asked.has_value());
        BOOST_REQUIRE(!asked->has_value());
        BOOST_TEST(asked->error().kind == ErrorKind::Cancelled);
    }
}

BOOST_AUTO_TEST_CASE(nothing_found_is_not_a_failure)
{
    const QueryResult result = answer(u"id:v0000000000001"_s, {.facets = true, .months = true});
    BOOST_TEST(result.total == 0);
    BOOST_TEST(result.months.isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
