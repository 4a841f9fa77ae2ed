#include "tests/core/query/plainquery.h"

#include "core/base/textfold.h"
#include "core/catalogue/responserepository.h"
#include "core/codebook/classification.h"
#include "tests/core/query/plainorder.h"
#include "tests/support/printing.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

namespace
{

struct Span {
    std::optional<QDate> first;
    std::optional<QDate> last;
};

/// `A..B`, `A..`, `..B` or one date.
Span spanOf(const QString &value)
{
    const qsizetype dots = value.contains(u'/') ? -1 : value.indexOf(u".."_s);
    const auto from = PartialDate::parse(dots < 0 ? value : value.left(dots));
    REQUIRE_OK(from);
    if (dots < 0)
        return {from->earliest(), from->latest()};
    const auto until = PartialDate::parse(value.mid(dots + 2));
    REQUIRE_OK(until);
    return {from->earliest(), until->latest()};
}

bool mayLieIn(const PartialDate &date, const Span &span)
{
    const bool endsBefore = span.first && date.latest() && *date.latest() < *span.first;
    const bool beginsBehind = span.last && date.earliest() && *date.earliest() > *span.last;
    return !date.isEmpty() && !endsBefore && !beginsBehind;
}

bool surelyLiesIn(const PartialDate &date, const Span &span)
{
    const bool begins = !span.first || (date.earliest() && *date.earliest() >= *span.first);
    const bool ends = !span.last || (date.latest() && *date.latest() <= *span.last);
    return !date.isEmpty() && !date.isUncertain() && !date.isApproximate() && begins && ends;
}

/// codebook.md, "In force on day D": certainly or possibly, on any day of the span.
bool mayHoldIn(const Measure &measure, const Span &span)
{
    if (measure.inForceFrom.isEmpty())
        return false;
    const auto begun = measure.inForceFrom.earliest();
    const auto ended = measure.inForceUntil.latest();
    return !(span.last && begun && *begun > *span.last) && !(span.first && ended && *ended < *span.first);
}

/// codebook.md, the same place: certainly, on each day of the span.
bool surelyHoldsIn(const Measure &measure, const Span &span)
{
    const auto begun = measure.inForceFrom.latest();
    if (measure.inForceFrom.isEmpty() || !begun || !span.first || *begun > *span.first)
        return false;
    if (measure.inForceUntil.isEmpty())
        return true;
    const auto ends = measure.inForceUntil.earliest();
    return span.last && ends && *ends >= *span.last && *ends >= *begun;
}

bool mayBeEasedIn(const Measure &measure, const QList<Milestone> &milestones, const Span &span)
{
    const auto ended = measure.inForceUntil.latest();
    const bool isNever = ended && measure.inForceFrom.earliest() && *ended < *measure.inForceFrom.earliest();
    const QDate lastOfAll(9999, 12, 31);
    return mayHoldIn(measure, span) && !isNever &&
           easingOn(measure, milestones, span.last.value_or(lastOfAll)) != Easing::No;
}

/// Every word stands in one of the texts, in whatever case.
bool holdWords(const QStringList &texts, const QString &value)
{
    const QStringList words = value.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(
            texts, [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

/// Of `texts:public,internal` the latter.
size_t closestNotes(const QStringList &marks)
{
    size_t closest = 0;
    for (const QString &mark : marks)
        closest = std::max(closest, closenessOf(mark.toLower()));
    return closest;
}

QStringList textsOf(const LocalizedText &text)
{
    QStringList texts;
    for (const QString &language : text.languages())
        texts.append(text.text(language));
    return texts;
}

bool isCalled(const LocalizedText &name, const QString &value)
{
    return std::ranges::any_of(textsOf(name),
                               [&](const QString &text) { return foldedText(text) == foldedText(value); });
}

bool namesNorm(const PlainRecord &record, const QString &value, const PlainRegisters &registers)
{
    return std::ranges::any_of(record.response().norms, [&](const NormInvocation &named) {
        return holdWords(textsOf(registers.norms.value(named.norm).name) << named.text, value);
    });
}

bool listsTarget(const PlainRecord &record, const QString &value, const PlainRegisters &registers)
{
    return std::ranges::any_of(record.response().listings, [&](const Listing &listing) {
        const Target target = registers.targets.value(listing.target);
        QStringList texts = textsOf(target.name);
        for (const TargetIdentifier &known : target.identifiers)
            texts.append(known.identifier);
        return holdWords(texts, value);
    });
}

/// A target of this type that may stand on a list on some day of the span.
bool listsOn(const PlainRecord &record, const QString &type, const Span &span,
             const PlainRegisters &registers)
{
    return std::ranges::any_of(record.response().listings, [&](const Listing &listing) {
        const auto begun = listing.listedOn.earliest();
        const auto ended = listing.delistedOn.latest();
        return registers.targets.value(listing.target).type == type &&
               !(span.last && begun && *begun > *span.last) &&
               !(span.first && ended && *ended <= *span.first);
    });
}

/// "listed-persons": "person"
QString listedType(const QString &word)
{
    return word == u"listed-persons" ? u"person"_s : u"entity"_s;
}

bool citesSource(const PlainRecord &record, const QString &value)
{
    return std::ranges::any_of(record.entry.sources, [&](const Source &source) {
        return holdWords({source.title, source.url}, value);
    });
}

bool has(const PlainRecord &record, const QString &thing, const PlainRegisters &registers)
{
    const Response &response = record.response();
    const Votes &votes = response.votes;
    if (thing == u"source")
        return !response.citations.isEmpty();
    if (thing == u"attachment")
        return std::ranges::any_of(record.entry.sources,
                                   [](const Source &source) { return !source.localFile.isEmpty(); });
    if (thing == u"vote")
        return votes.inFavour || votes.against || votes.abstained || votes.absent;
    if (thing == u"amount")
        return !response.amount.isEmpty();
    if (thing == u"withdrawal")
        return withdrawsBenefit(response);
    if (thing == u"listing")
        return response.personsNew || response.entitiesNew || !response.listings.isEmpty();
    if (thing == u"new-persons" || thing == u"new-entities")
        return (thing == u"new-persons" ? response.personsNew : response.entitiesNew).has_value();
    if (thing == u"listed-persons" || thing == u"listed-entities")
        return listsOn(record, listedType(thing), {}, registers);
    BOOST_REQUIRE_MESSAGE(thing == u"quote", thing);
    return std::ranges::any_of(response.citations,
                               [](const Citation &citation) { return !citation.quote.isEmpty(); });
}

/// The years in which it may lie; open ends reach as far as the dates of all of them do.
void countYears(QMap<QString, qint64> &counts, const std::vector<const PlainRecord *> &records)
{
    int first = 9999;
    int last = 1;
    for (const PlainRecord *record : records) {
        const PartialDate &date = record->response().date;
        for (const auto &day : {date.earliest(), date.latest()}) {
            first = day ? std::min(first, day->year()) : first;
            last = day ? std::max(last, day->year()) : last;
        }
    }
    for (const PlainRecord *record : records) {
        const PartialDate &date = record->response().date;
        if (date.isEmpty())
            continue;
        const int until = date.latest() ? date.latest()->year() : last;
        for (int year = date.earliest() ? date.earliest()->year() : first; year <= until; ++year)
            ++counts[QString::number(year).rightJustified(4, u'0')];
    }
}

/// Those without a date lie in none.
qint64 notSurelyInOneYear(const std::vector<const PlainRecord *> &records)
{
    return std::ranges::count_if(records, [](const PlainRecord *record) {
        const PartialDate &date = record->response().date;
        const bool isOpen = !date.earliest() || !date.latest();
        return !date.isEmpty() && (isOpen || date.isUncertain() || date.isApproximate() ||
                                   date.earliest()->year() != date.latest()->year());
    });
}

void countMonths(PlainAnswer &answer, const std::vector<const PlainRecord *> &records)
{
    for (const PlainRecord *record : records) {
        const PartialDate &date = record->response().date;
        const auto first = date.earliest();
        const auto last = date.latest();
        const bool isSure = !date.isUncertain() && !date.isApproximate();
        if (isSure && first && last && first->year() == last->year() && first->month() == last->month())
            ++answer.months[first->year() * 12 + first->month() - 1][record->firstFamily];
        else
            ++answer.withoutMonth;
    }
}

} // namespace

PlainCatalogue::PlainCatalogue(const Catalogue &catalogue)
    : m_registers(catalogue.database())
{
    constexpr qsizetype slice = 200;
    const ResponseRepository repository(catalogue.database());
    const auto ids = repository.all();
    REQUIRE_OK(ids);
    for (qsizetype from = 0; from < ids->size(); from += slice) {
        auto entries = repository.findEntries(ids->mid(from, slice));
        REQUIRE_OK(entries);
        for (Entry &entry : *entries)
            m_records.emplace_back(std::move(entry), m_registers);
    }
}

const QStringList &PlainCatalogue::facetFields()
{
    static const QStringList fields{u"actor"_s,          u"actor-type"_s, u"side"_s,      u"kind"_s,
                                    u"family"_s,         u"instrument"_s, u"benefit"_s,   u"sanction"_s,
                                    u"framing"_s,        u"binding"_s,    u"event"_s,     u"mode"_s,
                                    u"year"_s,           u"regime"_s,     u"status"_s,    u"tag"_s,
                                    u"measure-status"_s, u"lang"_s,       u"publisher"_s, u"norm"_s};
    return fields;
}

PlainAnswer PlainCatalogue::answer(const Query &query) const
{
    PlainAnswer answer;
    const std::vector<Part> parts = partsOf(query);
    std::vector<const PlainRecord *> found = passing(parts, {});
    countMonths(answer, found);
    const PlainOrder order(query.sort, m_registers);
    std::ranges::sort(found, [&](const PlainRecord *one, const PlainRecord *other) {
        return order.isBefore(*one, *other);
    });
    for (const PlainRecord *record : found)
        answer.ids.push_back(record->response().id);
    for (const QString &field : facetFields()) {
        QMap<QString, qint64> &counts = answer.facets[field];
        const std::vector<const PlainRecord *> counted = passing(parts, field);
        if (field == u"year") {
            countYears(counts, counted);
            answer.notSurelyInOneYear = notSurelyInOneYear(counted);
        }
        for (const PlainRecord *record : counted) {
            for (const QString &code : record->values.value(field))
                ++counts[code];
        }
    }
    return answer;
}

std::set<ResponseId> PlainCatalogue::found(const Query &query) const
{
    std::set<ResponseId> ids;
    for (const PlainRecord *record : passing(partsOf(query), {}))
        ids.insert(record->response().id);
    return ids;
}

std::vector<PlainCatalogue::Part> PlainCatalogue::partsOf(const Query &query) const
{
    QList<Condition> conditions = query.conditions;
    const auto saysOtherwise = [](const Condition &condition) {
        const bool meansResponses = std::ranges::any_of(condition.values, [](const QString &value) {
            return value.toLower() == u"response" || value.toLower() == u"any";
        });
        return condition.field == u"kind" && (!condition.negated || meansResponses);
    };
    if (std::ranges::none_of(conditions, saysOtherwise))
        conditions.append(Condition{.field = u"kind"_s, .values = {u"response"_s}});
    std::vector<Part> parts;
    size_t searched = 2; // closeness of notes up to which they are looked through
    for (const Condition &condition : std::as_const(conditions)) {
        if (condition.field == u"texts")
            searched = std::min(searched, closestNotes(condition.values));
        else
            parts.push_back(part(condition.field, condition.negated, testOf(condition)));
    }
    for (const SearchWord &word : query.words)
        parts.push_back(part(u"word"_s, word.negated, [&word, searched](const PlainRecord &record) {
            return (searched == 2 ? record.texts : record.withoutClosed[searched]).hold(word);
        }));
    return parts;
}

PlainCatalogue::Part PlainCatalogue::part(const QString &field, bool negated, const Test &test) const
{
    Part part{field, {}};
    for (const PlainRecord &record : m_records)
        part.passes.push_back(test(record) != negated);
    return part;
}

/// Any of the values.
PlainCatalogue::Test PlainCatalogue::testOf(const Condition &condition) const
{
    std::vector<Test> tests;
    for (const QString &value : condition.values)
        tests.push_back(valueTest(condition.field, value));
    return [tests](const PlainRecord &record) {
        return std::ranges::any_of(tests, [&](const Test &test) { return test(record); });
    };
}

PlainCatalogue::Test PlainCatalogue::valueTest(const QString &field, const QString &value) const
{
    if (field == u"date" || field == u"year")
        return [span = spanOf(value)](const PlainRecord &r) { return mayLieIn(r.response().date, span); };
    if (field == u"surely")
        return [span = spanOf(value)](const PlainRecord &r) { return surelyLiesIn(r.response().date, span); };
    if (field == u"in-force")
        return [span = spanOf(value)](const PlainRecord &r) {
            return std::ranges::any_of(r.response().measures,
                                       [&](const Measure &measure) { return mayHoldIn(measure, span); });
        };
    if (field == u"surely-in-force" || field == u"perhaps-in-force")
        return [span = spanOf(value), isSure = field == u"surely-in-force"](const PlainRecord &r) {
            return std::ranges::any_of(r.response().measures, [&](const Measure &measure) {
                return mayHoldIn(measure, span) ? surelyHoldsIn(measure, span) == isSure
                                                : isSure && surelyHoldsIn(measure, span);
            });
        };
    if (field == u"eased")
        return [span = spanOf(value)](const PlainRecord &r) {
            return std::ranges::any_of(r.response().measures, [&](const Measure &measure) {
                return mayBeEasedIn(measure, r.response().milestones, span);
            });
        };
    if (field.startsWith(u"listed-"))
        return [this, type = listedType(field), span = spanOf(value)](const PlainRecord &r) {
            return listsOn(r, type, span, m_registers);
        };
    if (field == u"norm")
        return normTest(value);
    if (field == u"target")
        return [this, value](const PlainRecord &r) { return listsTarget(r, value, m_registers); };
    if (field == u"source")
        return [value](const PlainRecord &r) { return citesSource(r, value); };
    if (field == u"has")
        return [this, thing = value.toLower()](const PlainRecord &r) { return has(r, thing, m_registers); };
    if (field == u"id")
        return [id = recordIdFromText(value)](const PlainRecord &r) { return r.response().id.value == id; };
    if (field == u"tag" || field == u"publisher")
        return writtenTest(field, value);
    if (field == u"event")
        return eventTest(value);
    return [field, codes = meant(field, value)](const PlainRecord &r) {
        return r.values.value(field).intersects(codes);
    };
}

/// As written; where no record of the catalogue has it so, in any case.
PlainCatalogue::Test PlainCatalogue::writtenTest(const QString &field, const QString &value) const
{
    const bool isThere = std::ranges::any_of(
        m_records, [&](const PlainRecord &record) { return record.values.value(field).contains(value); });
    return [field, value, isThere](const PlainRecord &record) {
        return std::ranges::any_of(record.values.value(field), [&](const QString &own) {
            return own.compare(value, isThere ? Qt::CaseSensitive : Qt::CaseInsensitive) == 0;
        });
    };
}

/// A whole name as some record has it is that norm; anything else is words.
PlainCatalogue::Test PlainCatalogue::normTest(const QString &value) const
{
    const bool isName = std::ranges::any_of(
        m_records, [&](const PlainRecord &record) { return record.values.value(u"norm"_s).contains(value); });
    if (isName)
        return [value](const PlainRecord &r) { return r.values.value(u"norm"_s).contains(value); };
    return [this, value](const PlainRecord &r) { return namesNorm(r, value, m_registers); };
}

/// A code of the vocabulary or its label; else the title of an event that the record is linked with.
PlainCatalogue::Test PlainCatalogue::eventTest(const QString &value) const
{
    if (const QSet<QString> codes = meant(u"event"_s, value); !codes.isEmpty())
        return [codes](const PlainRecord &r) { return r.values.value(u"event"_s).intersects(codes); };
    QList<EventId> called;
    for (const Event &event : m_registers.events) {
        if (isCalled(event.title, value))
            called.append(event.id);
    }
    return [called](const PlainRecord &r) {
        return std::ranges::any_of(r.response().events,
                                   [&](EventId event) { return called.contains(event); });
    };
}

QSet<QString> PlainCatalogue::meant(const QString &field, const QString &value) const
{
    if (field == u"actor" || field == u"adopter") {
        const auto actor = m_registers.actorNamed(value);
        BOOST_REQUIRE_MESSAGE(actor.has_value(), value);
        return {recordIdText(*actor)};
    }
    const QString lower = value.toLower();
    if (field == u"kind")
        return lower == u"any" ? QSet<QString>{u"response"_s, u"countermove"_s, u"reaction"_s}
                               : QSet<QString>{lower};
    if (field == u"side" || field == u"lang")
        return {lower};
    if (field == u"sanction" && lower == u"any")
        return {u"strict"_s, u"broad"_s};
    QSet<QString> codes;
    if (field == u"regime") {
        for (const Regime &regime : m_registers.regimes) {
            if (foldedText(regime.key) == foldedText(value) || isCalled(regime.name, value))
                codes.insert(regime.key);
        }
        return codes;
    }
    const QList<Term> terms = m_registers.terms(plainVocabulary(field));
    for (const Term &term : terms) {
        if (term.code == lower)
            return {term.code};
    }
    for (const Term &term : terms) {
        if (isCalled(term.label, value))
            codes.insert(term.code);
    }
    return codes;
}

std::vector<const PlainRecord *> PlainCatalogue::passing(const std::vector<Part> &parts,
                                                         const QString &exceptField) const
{
    std::vector<const PlainRecord *> found;
    for (size_t i = 0; i < m_records.size(); ++i) {
        const bool passes = std::ranges::all_of(
            parts, [&](const Part &part) { return part.field == exceptField || part.passes[i]; });
        if (passes)
            found.push_back(&m_records[i]);
    }
    return found;
}

} // namespace vodhuk::test
