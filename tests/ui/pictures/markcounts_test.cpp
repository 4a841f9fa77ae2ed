#include "core/catalogue/repositories.h"
#include "core/catalogue/responserepository.h"
#include "core/codebook/classification.h"
#include "core/index/responseindex.h"
#include "core/query/queryengine.h"
#include "tests/support/printing.h"
#include "tests/support/samplecatalogue.h"
#include "ui/pictures/markquery.h"
#include "ui/pictures/picturekinds.h"

#include <QRegularExpression>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <functional>
#include <map>
#include <set>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

/// The sample behind an index: thousands of marks are asked for.
const QueryEngine &engine()
{
    static const QueryEngine made = [] {
        const Catalogue &sample = sharedSample();
        const auto index = ResponseIndex::build(sample.database());
        REQUIRE_OK(index);
        return QueryEngine(sample.database(), sample.codebook(), sample.actors(), *index);
    }();
    return made;
}

/// All records of the sample.
const Response &recordOf(ResponseId id)
{
    static const std::map<ResponseId, Response> records = [] {
        const ResponseRepository repository(sharedSample().database());
        std::map<ResponseId, Response> read;
        const QList<Entry> entries = repository.findEntries(repository.all().value()).value();
        for (const Entry &entry : entries)
            read.emplace(entry.response.id, entry.response);
        return read;
    }();
    return records.at(id);
}

Picture drawn(const PictureKind &kind, const Query &query, PictureChoices choices)
{
    if (kind.code == u"calendar"_s) { // over the time in which measures of the sample ended
        choices.day = QDate(2004, 1, 1);
        choices.months = 270;
    }
    if (kind.code == u"gaps"_s)
        choices.actors = {u"European Union"_s, u"Canada"_s};
    const QString language = u"en"_s;
    const Cancellation cancellation;
    const PictureChoices chosen = completed(choices, query, QDate(2022, 3, 1));
    const PictureAnswer answer = askPicture(kind, {engine(), query, chosen, language, cancellation});
    BOOST_REQUIRE_MESSAGE(answer.has_value(), kind.code);
    REQUIRE_OK(*answer);
    return (**answer)(PictureStyle{Wording(language)});
}

/// What is counted of the records that a click finds.
using Counting = std::function<qint64(const std::vector<ResponseId> &found)>;

/// Measures that take a benefit away and of which `holds` says yes.
Counting measuresThat(const std::function<bool(const Measure &)> &holds)
{
    return [holds](const std::vector<ResponseId> &found) {
        qint64 count = 0;
        for (const ResponseId id : found)
            count += std::ranges::count_if(recordOf(id).measures, [&](const Measure &measure) {
                return measure.direction == "withdraws"_L1 && holds(measure);
            });
        return count;
    };
}

Counting sumOf(std::optional<int> Response::*number)
{
    return [number](const std::vector<ResponseId> &found) {
        qint64 sum = 0;
        for (const ResponseId id : found)
            sum += (recordOf(id).*number).value_or(0);
        return sum;
    };
}

/// Different targets of a type that may be listed on the day of the mark.
Counting listedTargets(const QString &type, const Mark &mark)
{
    static const QHash<TargetId, QString> types = [] {
        QHash<TargetId, QString> read;
        for (const Target &target : allTargets(sharedSample().database()).value())
            read.insert(target.id, target.type);
        return read;
    }();
    const auto on = std::ranges::find_if(
        mark.conditions, [](const Condition &condition) { return condition.field.startsWith(u"listed-"_s); });
    const QDate day =
        on == mark.conditions.end() ? QDate() : QDate::fromString(on->values.constFirst(), Qt::ISODate);
    return [type, day](const std::vector<ResponseId> &found) {
        std::set<TargetId> targets;
        for (const ResponseId id : found) {
            for (const Listing &listing : recordOf(id).listings) {
                const bool stands = day.isValid() && listing.listedOn.earliest().value_or(day) <= day &&
                                    listing.delistedOn.latest().value_or(day.addDays(1)) > day;
                if (stands && types.value(listing.target) == type)
                    targets.insert(listing.target);
            }
        }
        return std::ssize(targets);
    };
}

QDate dayOf(const Mark &mark)
{
    const auto day = std::ranges::find(mark.conditions, u"in-force"_s, &Condition::field);
    return day == mark.conditions.end() ? QDate() : QDate::fromString(day->values.constFirst(), Qt::ISODate);
}

/// What a mark says that it counts: how many, and of what. Nothing if it says something else, or that there are none.
struct Said {
    qint64 count = 0;
    Counting of;
};

std::optional<Said> saidBy(const Mark &mark)
{
    const Counting records = [](const std::vector<ResponseId> &found) { return std::ssize(found); };
    const std::pair<QString, Counting> readings[]{
        {u": (\\d+) (?:response|record)s?(?: \\([^)]*\\))?(?:; .*)?$"_s, records},
        {u"^(\\d+) (?:response|record)s? \u2013 "_s, records},
        {u": (\\d+) measures?$"_s,
         measuresThat([](const Measure &measure) { return !measure.inForceFrom.isEmpty(); })},
        {u" on: (\\d+) measures? in force"_s, measuresThat([day = dayOf(mark)](const Measure &measure) {
             return inForceOn(measure, day) == InForce::Certain;
         })},
        {u"listed in all: (\\d+) persons?$"_s, listedTargets(u"person"_s, mark)},
        {u"listed in all: (\\d+) (?:entity|entities)$"_s, listedTargets(u"entity"_s, mark)},
        {u"newly listed: (\\d+) persons?$"_s, sumOf(&Response::personsNew)},
        {u"newly listed: (\\d+) (?:entity|entities)$"_s, sumOf(&Response::entitiesNew)}};
    if (!mark.conditions.isEmpty() && mark.conditions.constLast().field == "id"_L1 &&
        mark.conditions.constLast().values.size() == 1)
        return Said{1, records};
    for (const auto &[pattern, counting] : readings) {
        if (const auto match = QRegularExpression(pattern).match(mark.spoken); match.hasMatch())
            return Said{match.captured(1).toLongLong(), counting};
    }
    return std::nullopt;
}

/// Clicks on every mark that counts something; gives how many there are.
int checkMarks(const Picture &picture)
{
    int checked = 0;
    for (const Mark &mark : picture.marks) {
        const auto said = saidBy(mark);
        if (!said || mark.conditions.isEmpty())
            continue;
        const Query clicked = narrowedByMark(picture.query, mark.conditions);
        const auto result = engine().run(clicked, {});
        BOOST_REQUIRE_MESSAGE(result.has_value(), clicked.toText());
        REQUIRE_OK(*result);
        BOOST_TEST(said->of((*result)->ids) == said->count, mark.spoken << " | " << clicked.toText());
        ++checked;
    }
    return checked;
}

QList<Query> queriesOf(const QStringList &texts)
{
    QList<Query> queries;
    for (const QString &text : texts)
        queries.append(parseQuery(text).value());
    return queries;
}

/// Of which every kind has something to count.
QList<Query> wideQueries()
{
    return queriesOf({u""_s, u"kind:any"_s});
}

QList<Query> queries()
{
    return wideQueries() +
           queriesOf({u"benefit:travel,assets"_s, u"year:2021"_s, u"actor:Switzerland"_s,
                      u"adopter:Canada -actor:Norway"_s, u"in-force:2021-06-21"_s, u"kind:reaction"_s});
}

} // namespace

BOOST_AUTO_TEST_SUITE(mark_counts)

BOOST_AUTO_TEST_CASE(a_click_on_any_mark_of_any_kind_finds_what_it_says)
{
    for (const PictureKind &kind : pictureKinds()) {
        for (const Query &query : queries()) {
            const int checked = checkMarks(drawn(kind, query, {}));
            BOOST_TEST((checked > 0 || !wideQueries().contains(query)), kind.code << ' ' << query.toText());
        }
    }
}

BOOST_AUTO_TEST_CASE(so_it_does_whatever_bars_are_told_apart_by)
{
    const PictureKind &kind = *pictureKind(u"timeline"_s);
    for (const QString &field : kind.fields) {
        for (const Query &query : queries()) {
            PictureChoices choices;
            choices.by = field;
            BOOST_TEST((checkMarks(drawn(kind, query, choices)) > 0 || !wideQueries().contains(query)),
                       field << ' ' << query.toText());
        }
    }
}

BOOST_AUTO_TEST_CASE(so_do_heads_of_a_table_that_leaves_out_records_without_a_value)
{
    const PictureKind &kind = *pictureKind(u"matrix"_s);
    for (const QString &columns : {u"event"_s, u"benefit"_s, u"framing"_s}) {
        PictureChoices choices;
        choices.rows = u"family"_s;
        choices.columns = columns;
        BOOST_TEST(checkMarks(drawn(kind, {}, choices)) > 0, columns);
    }
}

BOOST_AUTO_TEST_CASE(records_with_several_values_are_counted_and_lead_nowhere)
{
    PictureChoices choices;
    choices.by = u"benefit"_s;
    const Query query = parseQuery(u"actor:Australia"_s).value();
    int several = 0;
    for (const Mark &mark : drawn(*pictureKind(u"timeline"_s), query, choices).marks) {
        if (!mark.spoken.contains(u", several of these: "_s))
            continue;
        ++several;
        BOOST_TEST(mark.conditions.isEmpty(), mark.spoken);
    }
    BOOST_TEST(several > 0);
}

BOOST_AUTO_TEST_SUITE_END()
