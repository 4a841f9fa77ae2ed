#include "core/query/queryparser.h"

#include "core/base/editdistance.h"
#include "core/base/result.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(QueryParser)
};

using Failure = std::unexpected<QueryError>;

/// More cannot be answered as one statement, and nobody types it.
constexpr qsizetype mostValues = 500;
constexpr qsizetype mostItems = 200;
constexpr qsizetype longestQuery = 20'000;

/// Nothing longer stands in a text word for word, and looking for it takes its time.
constexpr qsizetype longestText = 1000;

/// Reads one text from left to right. A function that returns a Failure leaves the place where it is.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    std::expected<Query, QueryError> read();
    [[nodiscard]] bool hasReadOrder() const { return m_sorted; }

private:
    using Step = std::expected<void, QueryError>;

    Step readItem();
    Step readCondition(const QString &field, int start, bool negated);
    [[nodiscard]] Step checkMinus(const Condition &condition) const;
    Step readSort(const QString &key, int start, bool negated);
    Step addSortKey(QList<SortKey> &keys, const QString &text, int at) const;
    std::expected<QString, QueryError> readPhrase();
    std::expected<QString, QueryError> readValue();
    QString readUntil(QLatin1String ends);
    Step readWord(int start, bool negated);
    Step addWord(const QString &text, bool isPhrase, bool negated, int start);
    Step checkEnd() const;

    [[nodiscard]] bool atEnd() const { return m_place >= m_text.size(); }
    [[nodiscard]] bool at(QChar c) const { return !atEnd() && m_text[m_place] == c; }
    [[nodiscard]] bool atBlank() const { return !atEnd() && m_text[m_place].isSpace(); }
    [[nodiscard]] int place() const { return static_cast<int>(m_place); }
    [[nodiscard]] Failure failure(int start, qsizetype length, const QString &message,
                                  const QString &suggestion = {}) const
    {
        return Failure(QueryError{start, static_cast<int>(length), message, suggestion});
    }

    const QString &m_text;
    qsizetype m_place = 0;
    Query m_query;
    bool m_sorted = false;
};

std::expected<Query, QueryError> Reader::read()
{
    if (m_text.size() > longestQuery)
        return failure(
            longestQuery, m_text.size() - longestQuery,
            Texts::tr("The query has more than %1 characters. Ask in several steps.").arg(longestQuery));
    while (true) {
        while (atBlank())
            ++m_place;
        if (atEnd())
            return m_query;
        if (m_query.conditions.size() + m_query.words.size() >= mostItems)
            return failure(
                place(), static_cast<int>(m_text.size()) - place(),
                Texts::tr("The query has more than %1 parts. Ask in several steps.").arg(mostItems));
        VODHUK_TRY(readItem());
    }
}

Reader::Step Reader::readItem()
{
    const int start = place();
    const bool negated = at(u'-');
    if (negated)
        ++m_place;
    if (atEnd() || atBlank() || at(u'-'))
        return failure(
            start, 1,
            Texts::tr(
                "After a minus comes what is to be left out. Put text that begins with a minus in quotes."));
    if (at(u'"')) {
        auto phrase = readPhrase();
        if (!phrase)
            return Failure(phrase.error());
        VODHUK_TRY(addWord(*phrase, true, negated, start));
        return checkEnd();
    }
    const qsizetype wordStart = m_place;
    const QString word = readUntil("\":"_L1);
    if (!at(u':')) {
        m_place = wordStart;
        return readWord(start, negated);
    }
    ++m_place;
    return readCondition(word, start, negated);
}

Reader::Step Reader::readWord(int start, bool negated)
{
    const QString word = readUntil("\""_L1);
    if (at(u'"'))
        return failure(place(), 1,
                       Texts::tr("A quote may stand only at the beginning and at the end of a phrase."));
    return addWord(word, false, negated, start);
}

Reader::Step Reader::addWord(const QString &text, bool isPhrase, bool negated, int start)
{
    if (text.size() > longestText)
        return failure(start, place() - start,
                       Texts::tr("A text to search for may have %1 characters. Look for a part of it.")
                           .arg(longestText));
    m_query.words.append(SearchWord{text, isPhrase, negated, {start, place() - start}});
    return {};
}

Reader::Step Reader::readCondition(const QString &field, int start, bool negated)
{
    const QString name = field.toLower();
    const int nameStart = start + (negated ? 1 : 0);
    if (name == "sort"_L1)
        return readSort(readUntil({}), start, negated);
    if (!queryFields().contains(name)) {
        const QString message =
            Texts::tr("There is no field “%1”. To look for text with a colon, put it in quotes.");
        const QString close = closestWord(name, queryFields());
        return failure(nameStart, field.size(), message.arg(field),
                       close.isEmpty() ? u'"' + field + u':' + readUntil("\""_L1) + u'"' : close);
    }
    Condition condition{.field = name, .negated = negated, .position = start};
    do {
        if (!condition.values.isEmpty())
            ++m_place;
        const int valueStart = place();
        const auto value = readValue();
        if (!value)
            return Failure(value.error());
        if (value->isEmpty())
            return failure(
                start, place() - start,
                Texts::tr("“%1:” needs a value right behind the colon and behind each comma.").arg(name));
        if (value->size() > longestText)
            return failure(valueStart, place() - valueStart,
                           Texts::tr("A value may have %1 characters.").arg(longestText));
        condition.values.append(*value);
        condition.places.append(TextPlace{valueStart, place() - valueStart});
    } while (at(u','));
    if (condition.values.size() > mostValues)
        return failure(
            start, place() - start,
            Texts::tr("“%1:” has more than %2 values. Ask in several steps.").arg(name).arg(mostValues));
    VODHUK_TRY(checkMinus(condition));
    m_query.conditions.append(condition);
    return checkEnd();
}

/// Names are met without their signs: "actor:EU,-US" would find what either of them did.
Reader::Step Reader::checkMinus(const Condition &condition) const
{
    Condition kept{.field = condition.field};
    Condition left{.field = condition.field, .negated = true};
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        const bool hasMinus = m_text[condition.places[i].position] == u'-';
        (hasMinus ? left : kept).values.append(condition.values[i].mid(hasMinus ? 1 : 0));
    }
    if (left.values.isEmpty())
        return {};
    Query meant;
    meant.conditions = {kept, left};
    const bool isClear = !condition.negated && Reader(meant.toText()).read().has_value();
    return failure(condition.position, place() - condition.position,
                   Texts::tr("To leave a value out, write the minus in front of the field. Put a value that "
                             "begins with a minus in quotes."),
                   isClear ? meant.toText() : QString());
}

Reader::Step Reader::readSort(const QString &key, int start, bool negated)
{
    const int length = place() - start;
    if (negated)
        return failure(start, length, Texts::tr("For the reverse order write the minus behind the colon."),
                       u"sort:-"_s + key);
    if (m_sorted)
        return failure(start, length, Texts::tr("The order is given twice."));
    QList<SortKey> keys;
    int at = start + 5;
    for (const QString &part : key.split(u',')) {
        VODHUK_TRY(addSortKey(keys, part, at));
        at += static_cast<int>(part.size()) + 1;
    }
    m_query.sort = SortOrder{keys.first().key, keys.first().descending, keys.mid(1)};
    m_sorted = true;
    return {};
}

Reader::Step Reader::addSortKey(QList<SortKey> &keys, const QString &text, int at) const
{
    const bool descending = text.startsWith(u'-');
    const QString name = text.sliced(descending ? 1 : 0).toLower();
    if (!querySortKeys().contains(name)) {
        const QString message = Texts::tr("There is no order “%1”. Known are: %2.");
        return failure(at, text.size(), message.arg(text, querySortKeys().join(u", "_s)),
                       closestWord(name, querySortKeys()));
    }
    if (std::ranges::find(keys, name, &SortKey::key) != keys.end())
        return failure(at, text.size(), Texts::tr("The order is given twice."));
    keys.append({name, descending});
    return {};
}

std::expected<QString, QueryError> Reader::readPhrase()
{
    const int start = place();
    QString phrase;
    for (++m_place; !atEnd(); ++m_place) {
        const QChar c = m_text[m_place];
        const bool escape = c == u'\\' && m_place + 1 < m_text.size() &&
                            (m_text[m_place + 1] == u'"' || m_text[m_place + 1] == u'\\');
        if (escape) {
            phrase.append(m_text[++m_place]);
        } else if (c == u'"') {
            ++m_place;
            if (phrase.trimmed().isEmpty())
                return failure(start, place() - start, Texts::tr("There is nothing between the quotes."));
            return phrase;
        } else {
            phrase.append(c);
        }
    }
    return failure(start, m_text.size() - start, Texts::tr("The quote is not closed."),
                   m_text.sliced(start) + u'"');
}

std::expected<QString, QueryError> Reader::readValue()
{
    if (at(u'"'))
        return readPhrase();
    const QString value = readUntil("\","_L1);
    if (at(u'"'))
        return failure(place(), 1,
                       Texts::tr("A quote may stand only at the beginning and at the end of a value."));
    return value;
}

QString Reader::readUntil(QLatin1String ends)
{
    const qsizetype start = m_place;
    while (!atEnd() && !atBlank() && !ends.contains(m_text[m_place]))
        ++m_place;
    return m_text.sliced(start, m_place - start);
}

Reader::Step Reader::checkEnd() const
{
    if (atEnd() || atBlank())
        return {};
    return failure(place(), 1, Texts::tr("Behind a closing quote comes a blank."));
}

} // namespace

QString closestWord(const QString &word, const QStringList &candidates)
{
    QString closest;
    qsizetype least = std::max<qsizetype>(1, std::min<qsizetype>(3, word.size() / 2)) + 1;
    for (const QString &candidate : candidates) {
        if (std::abs(word.size() - candidate.size()) >= least)
            continue; // as many letters at least are to be added or taken away
        const qsizetype distance = editDistance(word, candidate);
        if (distance < least) {
            least = distance;
            closest = candidate;
        }
    }
    return closest;
}

const QStringList &queryFields()
{
    static const QStringList fields = {u"actor"_s,
                                       u"adopter"_s,
                                       u"actor-type"_s,
                                       u"side"_s,
                                       u"kind"_s,
                                       u"instrument"_s,
                                       u"family"_s,
                                       u"first-family"_s,
                                       u"benefit"_s,
                                       u"sanction"_s,
                                       u"framing"_s,
                                       u"norm"_s,
                                       u"binding"_s,
                                       u"event"_s,
                                       u"mode"_s,
                                       u"date"_s,
                                       u"surely"_s,
                                       u"year"_s,
                                       u"in-force"_s,
                                       u"surely-in-force"_s,
                                       u"perhaps-in-force"_s,
                                       u"eased"_s,
                                       u"measure-status"_s,
                                       u"target"_s,
                                       u"listed-persons"_s,
                                       u"listed-entities"_s,
                                       u"regime"_s,
                                       u"source"_s,
                                       u"publisher"_s,
                                       u"lang"_s,
                                       u"tag"_s,
                                       u"status"_s,
                                       u"sensitivity"_s,
                                       u"texts"_s,
                                       u"has"_s,
                                       u"id"_s};
    return fields;
}

const QStringList &querySortKeys()
{
    static const QStringList keys = {u"date"_s,     u"actor"_s,  u"title"_s,    u"instrument"_s,
                                     u"framing"_s,  u"status"_s, u"persons"_s,  u"entities"_s,
                                     u"sanction"_s, u"kind"_s,   u"relevance"_s};
    return keys;
}

std::expected<ReadQuery, QueryError> readQueryText(const QString &text)
{
    Reader reader(text);
    const auto query = reader.read();
    if (!query)
        return Failure(query.error());
    return ReadQuery{*query, reader.hasReadOrder()};
}

std::expected<Query, QueryError> parseQuery(const QString &text)
{
    return Reader(text).read();
}

} // namespace vodhuk
