#include "tests/core/query/anyquery.h"

#include "core/base/textfold.h"
#include "core/query/queryparser.h"

#include <algorithm>

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

namespace
{

QString anyText(const LocalizedText &text, qsizetype place)
{
    const QStringList languages = text.languages();
    return languages.isEmpty() ? QString() : text.text(languages[place % languages.size()]);
}

QString firstOf(const QSet<QString> &values)
{
    const auto first = std::ranges::min_element(values);
    return first == values.end() ? QString() : *first;
}

} // namespace

AnyQuery::AnyQuery(const PlainCatalogue &catalogue, unsigned seed)
    : m_catalogue(catalogue)
    , m_regimes(catalogue.registers().regimes.values())
    , m_targets(catalogue.registers().targets.values())
    , m_random(seed)
{
    // A hash has them in another order each time.
    std::ranges::sort(m_regimes, {}, &Regime::key);
    std::ranges::sort(m_targets, {}, &Target::id);
}

qsizetype AnyQuery::below(qsizetype end)
{
    return end <= 0 ? 0 : static_cast<qsizetype>(m_random() % static_cast<unsigned>(end));
}

Query AnyQuery::operator()()
{
    Query query;
    for (auto left = below(4); left > 0; --left) {
        if (const Condition made = condition(); !made.values.isEmpty())
            query.conditions.append(made);
    }
    for (auto left = below(8) - 5; left > 0; --left) {
        if (const SearchWord made = word(); !foldedText(made.text).isEmpty())
            query.words.append(made);
    }
    query.sort = order();
    return query;
}

Condition AnyQuery::condition()
{
    Condition condition{.field = pick(queryFields())};
    condition.negated = condition.field != u"texts" && chance(4);
    for (auto left = 1 + below(6) / 3; left > 0; --left) {
        if (const QString one = value(condition.field); !one.trimmed().isEmpty())
            condition.values.append(one);
    }
    return condition;
}

/// A word, the beginning of one, or a few that follow each other in some text.
SearchWord AnyQuery::word()
{
    static const QStringList names{u"Лукашэнка"_s, u"Лукашенко"_s, u"lukashenko"_s, u"Łukaszenka"_s,
                                   u"Мінск"_s,     u"policies"_s,  u"решениями"_s,  u"санкцы"_s,
                                   u"škoda"_s,     u"2020/1388"_s};
    if (chance(5))
        return SearchWord{pick(names), chance(4), chance(4)};
    const QString text = pick(record().texts.written());
    const QList<PlacedWord> words = placedWords(text);
    if (words.isEmpty())
        return {};
    const qsizetype first = below(words.size());
    const bool isPhrase = chance(3);
    const qsizetype last = std::min(words.size() - 1, isPhrase ? first + below(3) : first);
    const qsizetype place = words[first].place;
    QString found = text.mid(place, words[last].place + words[last].length - place);
    if (!isPhrase && chance(3))
        found.truncate(2 + below(5));
    return SearchWord{someCase(found), isPhrase, chance(4)};
}

/// Up to three keys. Relevance has a test of its own: it is no order of single records.
SortOrder AnyQuery::order()
{
    QStringList keys = querySortKeys();
    keys.removeAll(u"relevance"_s);
    std::ranges::shuffle(keys, m_random);
    SortOrder order{keys.first(), chance(2)};
    for (auto left = below(5) - 2; left > 0; --left)
        order.then.append(SortKey{keys[left], chance(2)});
    return order;
}

QString AnyQuery::value(const QString &field)
{
    const PlainRegisters &registers = m_catalogue.registers();
    const PlainRecord &any = record();
    if (field == u"actor" || field == u"adopter")
        return actor();
    if (field == u"kind")
        return someCase(pick(QStringList{u"response"_s, u"countermove"_s, u"reaction"_s, u"any"_s}));
    if (field == u"side")
        return someCase(pick(QStringList{u"responding"_s, u"target"_s, u"civil_society"_s}));
    if (field == u"has")
        return pick(QStringList{u"source"_s, u"attachment"_s, u"vote"_s, u"amount"_s, u"quote"_s,
                                u"withdrawal"_s, u"listing"_s, u"new-persons"_s, u"new-entities"_s,
                                u"listed-persons"_s, u"listed-entities"_s});
    if (field == u"texts")
        return someCase(pick(QStringList{u"public"_s, u"internal"_s, u"confidential"_s}));
    if (field == u"lang")
        return pick(QStringList{u"en"_s, u"be"_s, u"RU"_s, u"pl"_s, u"de"_s});
    if (field == u"date" || field == u"surely" || field == u"year" || field == u"eased" ||
        field.endsWith(u"in-force") || field.startsWith(u"listed-"))
        return days();
    if (field == u"id")
        return recordIdText(any.response().id);
    if (field == u"tag" || field == u"publisher")
        return someCase(firstOf(any.values.value(field)));
    if (field == u"regime" && !m_regimes.isEmpty()) {
        const Regime regime = pick(m_regimes);
        return someCase(chance(2) ? regime.key : anyText(regime.name, below(3)));
    }
    if (field == u"norm" && !any.response().norms.isEmpty())
        return chance(2) ? any.values.value(u"norm"_s).values().value(0)
                         : wordsOf(any.response().norms.first().text);
    if (field == u"source" && !any.entry.sources.isEmpty())
        return wordsOf(chance(2) ? any.entry.sources.first().title : any.entry.sources.first().url);
    if (field == u"target" && !m_targets.isEmpty())
        return wordsOf(anyText(pick(m_targets).name, below(3)));
    if (field == u"event" && chance(3) && !registers.events.isEmpty())
        return someCase(anyText(pick(registers.events).title, below(3)));
    if (field == u"sanction" && chance(4))
        return u"any"_s;
    const QString vocabulary = plainVocabulary(field);
    return vocabulary.isEmpty() ? QString() : code(vocabulary);
}

/// Any spelling that means one actor alone.
QString AnyQuery::actor()
{
    const QList<Participation> &parts = record().response().participations;
    if (parts.isEmpty())
        return {};
    const Actor actor = m_catalogue.registers().actors.value(pick(parts).actor);
    const QString name = pick(spellingsOf(actor) << recordIdText(actor.id));
    return m_catalogue.registers().actorNamed(name) == actor.id ? name : recordIdText(actor.id);
}

/// A code, or how it is called.
QString AnyQuery::code(const QString &vocabulary)
{
    const Term term = pick(m_catalogue.registers().terms(vocabulary));
    const QString label = chance(3) ? anyText(term.label, below(3)) : QString();
    return someCase(foldedText(label).isEmpty() ? term.code : label);
}

QString AnyQuery::days()
{
    static const QStringList points{u"2020"_s,    u"2021"_s,       u"2020-08"_s,    u"2020-12"_s,
                                    u"2021-05"_s, u"2020-08-09"_s, u"2020-12-31"_s, u"2021-05-23"_s,
                                    u"2022"_s,    u"2024-02"_s};
    static const QStringList others{u"2021-05~"_s, u"2020?"_s, u"2020-08/2020-10"_s, u"2021/.."_s,
                                    u"../2020-09"_s};
    switch (below(6)) {
    case 0:
        return pick(others);
    case 1:
        return pick(points) + u".."_s;
    case 2:
        return u".."_s + pick(points);
    case 3: {
        const QString one = pick(points);
        const QString other = pick(points);
        return one.left(4) < other.left(4) ? one + u".."_s + other : one;
    }
    default:
        return pick(points);
    }
}

QString AnyQuery::wordsOf(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString one = pick(words);
    return someCase(chance(2) ? one : one + u' ' + pick(words)).left(60);
}

QString AnyQuery::someCase(const QString &text)
{
    switch (below(6)) {
    case 0:
        return text.toLower();
    case 1:
        return text.toUpper();
    default:
        return text;
    }
}

} // namespace vodhuk::test
