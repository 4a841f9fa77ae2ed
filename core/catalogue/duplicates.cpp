#include "core/catalogue/duplicates.h"

#include "core/base/textfold.h"
#include "core/catalogue/judgements.h"
#include "core/catalogue/nearrecords.h"
#include "core/catalogue/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

constexpr qsizetype reasonsNeeded = 3;
constexpr qsizetype reasonsWithoutActor = 2;

/// A page that many records cite says little, and looking at all of them takes time.
constexpr int mostOfOneSource = 200;
constexpr int mostOfTheDays = 1000;

QStringList addressesOf(const Entry &entry)
{
    QStringList addresses;
    for (const Source &source : entry.sources) {
        if (!source.url.trimmed().isEmpty())
            addresses.append(source.url.trimmed());
    }
    return addresses;
}

Result<QSet<qint64>> recordsCiting(const Database &database, const QStringList &addresses)
{
    QSet<qint64> records;
    for (const QString &address : addresses)
        VODHUK_TRY(forEachRow(
            database,
            u"SELECT c.record_id FROM source s JOIN citation c ON c.source_id = s.id WHERE s.url = ? LIMIT ?"_s,
            {address, mostOfOneSource}, [&](const Statement &row) { records.insert(row.number(0)); }));
    return records;
}

/// Records of the days around, whoever adopted them if the entry does not say yet.
Result<QSet<qint64>> recordsAround(const Database &database, const Response &response)
{
    QSet<qint64> records;
    const auto window = windowAround(response.kind, response.date, duplicateDays);
    if (!window)
        return records;
    VODHUK_TRY(forEachRow(
        database, u"SELECT id FROM response WHERE kind = ? AND date_earliest BETWEEN ? AND ? LIMIT ?"_s,
        {recordKindCode(response.kind), window->from.toJulianDay(), window->to.toJulianDay(), mostOfTheDays},
        [&](const Statement &row) { records.insert(row.number(0)); }));
    return records;
}

QSet<QString> wordsOf(const QString &text)
{
    QSet<QString> words;
    for (const FoldedWord &word : foldedWords(text))
        words.insert(word.plain);
    return words;
}

/// Three of five words in common, in a language that both titles have.
bool areSimilar(const LocalizedText &one, const LocalizedText &other)
{
    return std::ranges::any_of(one.languages(), [&](const QString &language) {
        const QSet<QString> mine = wordsOf(one.text(language));
        QSet<QString> shared = wordsOf(other.text(language));
        QSet<QString> all = shared;
        all.unite(mine);
        shared.intersect(mine);
        return !all.isEmpty() && shared.size() * 5 >= all.size() * 3;
    });
}

template <class Value>
bool haveInCommon(const QList<Value> &one, const QList<Value> &other)
{
    return std::ranges::any_of(one, [&](const Value &value) { return other.contains(value); });
}

bool doTheSame(const Response &response, const NearRecord &other)
{
    return response.kind == RecordKind::Response ? haveInCommon(response.instruments, other.instruments)
                                                 : !response.code.isEmpty() && response.code == other.code;
}

QStringList reasonsFor(const Response &response, const NearRecord &other, bool sameSource)
{
    QStringList reasons;
    if (haveInCommon(adoptersOf(response), other.adopters))
        reasons.append(Words::tr("same actor"));
    if (areNear(response.date, other.date, duplicateDays))
        reasons.append(response.date == other.date ? Words::tr("same date") : Words::tr("near date"));
    if (doTheSame(response, other))
        reasons.append(Words::tr("same instrument"));
    if (areSimilar(response.title, other.title))
        reasons.append(Words::tr("similar title"));
    if (sameSource)
        reasons.append(Words::tr("same address of a source"));
    return reasons;
}

bool isSettled(const Response &response, const NearRecord &other)
{
    const bool isLinked =
        std::ranges::any_of(response.links, [&](const RecordLink &link) { return link.other == other.id; });
    return isLinked || other.id == response.id || other.workflow == "withdrawn"_L1 ||
           other.kind != response.kind;
}

bool isOfOthersAlone(const Response &response, const NearRecord &other)
{
    const QList<ActorId> adopters = adoptersOf(response);
    return !adopters.isEmpty() && !other.adopters.isEmpty() && !haveInCommon(adopters, other.adopters);
}

bool comesBefore(const DuplicateCandidate &one, const DuplicateCandidate &other)
{
    return std::tuple(-one.reasons.size(), one.date, one.id) <
           std::tuple(-other.reasons.size(), other.date, other.id);
}

} // namespace

Result<QList<DuplicateCandidate>> findDuplicates(const Database &database, const Entry &entry)
{
    const Response &response = entry.response;
    const auto citing = recordsCiting(database, addressesOf(entry));
    VODHUK_TRY(citing);
    auto ids = recordsAround(database, response);
    VODHUK_TRY(ids);
    ids->unite(*citing);
    const auto records = recordsInShort(database, *ids);
    VODHUK_TRY(records);
    const auto distinct = distinctPairs(database, {response.id.value});
    VODHUK_TRY(distinct);
    const qsizetype needed = adoptersOf(response).isEmpty() ? reasonsWithoutActor : reasonsNeeded;
    QList<DuplicateCandidate> candidates;
    for (const NearRecord &other : *records) {
        const bool isToldApart = distinct->contains({response.id.value, other.id.value});
        if (isSettled(response, other) || isOfOthersAlone(response, other) || isToldApart)
            continue;
        const QStringList reasons = reasonsFor(response, other, citing->contains(other.id.value));
        if (reasons.size() >= needed)
            candidates.append({other.id, other.date, other.title, reasons});
    }
    std::ranges::sort(candidates, comesBefore);
    return candidates;
}

} // namespace vodhuk
