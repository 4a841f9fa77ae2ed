#include "core/query/querylimits.h"

#include "core/query/textsearch.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

/// Costs are milliseconds that the file takes without an index, about, where it has so many records.
constexpr qsizetype mostCost = 1000;
constexpr qint64 recordsOfCosts = 100'000;

/// Of meeting sets of an index.
constexpr qsizetype costOfSets = 1;

/// Of looking through closed notes, and what else their records say, for a word.
constexpr qsizetype costOfClosedNotes = 50;

struct Cost {
    qsizetype whole = 50; ///< of passing through a table that has to do with records
    qsizetype perValue = 0;
};

Cost costOf(const QString &field)
{
    static const QHash<QString, Cost> known = {{u"kind"_s, {0, 0}},
                                               {u"framing"_s, {10, 0}},
                                               {u"mode"_s, {10, 0}},
                                               {u"status"_s, {10, 0}},
                                               {u"sensitivity"_s, {10, 0}},
                                               {u"regime"_s, {10, 0}},
                                               {u"id"_s, {10, 0}},
                                               {u"texts"_s, {0, 0}},
                                               {u"date"_s, {10, 10}},
                                               {u"surely"_s, {10, 10}},
                                               {u"year"_s, {10, 10}},
                                               {u"in-force"_s, {50, 10}},
                                               {u"surely-in-force"_s, {50, 10}},
                                               {u"perhaps-in-force"_s, {50, 10}},
                                               {u"eased"_s, {100, 0}},
                                               {u"norm"_s, {30, 1}},
                                               {u"source"_s, {250, 20}},
                                               {u"target"_s, {150, 15}},
                                               {u"listed-persons"_s, {150, 0}},
                                               {u"listed-entities"_s, {150, 0}},
                                               {u"publisher"_s, {150, 0}}};
    return known.value(field);
}

qsizetype costOf(const Condition &condition, const Answering &answering)
{
    if (answering.keeps && answering.keeps(condition))
        return costOfSets;
    const Cost cost = costOf(condition.field);
    return cost.whole + cost.perValue * condition.values.size();
}

/// The shorter the beginning of a word, the more words begin so.
qsizetype costOf(const SearchWord &word)
{
    const SearchForms forms = searchForms(word);
    if (forms.plain.isEmpty())
        return 0;
    const qsizetype following = 4 * (forms.plain.size() - 1);
    if (!forms.plainStarts || forms.plain.last().size() > 2)
        return 25 + following;
    return (forms.plain.last().size() == 1 ? 200 : 60) + following;
}

/// Of a catalogue that is smaller than those of the costs.
qsizetype ofSize(qsizetype cost, const Answering &answering)
{
    const qint64 records = std::min(answering.records.value_or(recordsOfCosts), recordsOfCosts);
    return std::max<qsizetype>(1, cost * records / recordsOfCosts);
}

/// Adds up what the file takes. The two slowest conditions may take seconds of a large catalogue; each further one counts as it is.
class Slowest
{
public:
    explicit Slowest(const Answering &answering)
        : m_times(std::max<qsizetype>(1, answering.records.value_or(0) / recordsOfCosts))
    {
    }

    /// By how much the sum grows.
    [[nodiscard]] qsizetype added(qsizetype cost)
    {
        qsizetype least = cost; // of this one and the two
        for (qsizetype &slow : m_slowest) {
            if (slow < least)
                std::swap(slow, least);
        }
        return cost + least * (m_times - 1);
    }

private:
    qsizetype m_times;
    std::array<qsizetype, 2> m_slowest{};
};

/// A condition keeps the places of the values that stay.
Condition withValuesOnce(const Condition &condition)
{
    Condition once = condition;
    once.values.clear();
    once.places.clear();
    QSet<QString> seen;
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        if (seen.contains(condition.values[i]))
            continue;
        seen.insert(condition.values[i]);
        once.values.append(condition.values[i]);
        if (i < condition.places.size())
            once.places.append(condition.places[i]);
    }
    return once;
}

/// Words that the text index is asked for alike are one; those without a letter stay, to be refused.
QList<SearchWord> wordsOnce(const QList<SearchWord> &words)
{
    QList<SearchWord> once;
    QSet<QString> seen;
    for (const SearchWord &word : words) {
        const QString match = matchExpression(word);
        const QString key = (word.negated ? u'-' : u'+') + match;
        if (!match.isEmpty() && seen.contains(key))
            continue;
        seen.insert(key);
        once.append(word);
    }
    return once;
}

Query withoutRepetition(const Query &query)
{
    Query once = query;
    once.conditions.clear();
    for (const Condition &condition : query.conditions) {
        const Condition each = withValuesOnce(condition);
        if (!once.conditions.contains(each))
            once.conditions.append(each);
    }
    once.words = wordsOnce(query.words);
    return once;
}

std::unexpected<QueryError> tooMuch(const TextPlace &place)
{
    return std::unexpected(QueryError{
        place.position,
        place.length,
        Texts::tr("The query asks for too much at once. Leave out some of it, above all words of a "
                  "letter or two, or put words that follow each other in quotes."),
        {}});
}

} // namespace

std::expected<Query, QueryError> askable(const Query &query, const Answering &answering)
{
    Query once = withoutRepetition(query);
    qsizetype sum = 0;
    Slowest slowest(answering);
    for (const Condition &condition : std::as_const(once.conditions)) {
        const qsizetype cost = costOf(condition, answering);
        sum += cost > costOfSets ? slowest.added(cost) : cost;
        if (sum > mostCost)
            return tooMuch({condition.position, static_cast<int>(condition.field.size())});
    }
    const bool areNotesClosed = std::ranges::count(once.conditions, u"texts"_s, &Condition::field) > 0;
    for (const SearchWord &word : std::as_const(once.words)) {
        sum += ofSize(costOf(word) + (areNotesClosed ? costOfClosedNotes : 0), answering);
        if (sum > mostCost)
            return tooMuch(word.place);
    }
    return once;
}

} // namespace vodhuk
