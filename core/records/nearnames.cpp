#include "core/records/nearnames.h"

#include "core/base/editdistance.h"
#include "core/base/onename.h"
#include "core/base/textfold.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <tuple>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Three letters begin half of a register.
constexpr qsizetype shortestBeginning = 4;

/// Shorter words ("of", "for") stand in many names and tell none.
constexpr qsizetype shortestTelling = 4;

constexpr int mostSlips = 2;
constexpr qsizetype lettersForSlip = 5;

bool hasDigit(const QString &word)
{
    return std::ranges::any_of(word, [](QChar sign) { return sign.isDigit(); });
}

bool isInitial(const QString &word)
{
    return word.size() == 1 && !hasDigit(word);
}

/// How many slips make one word of the other; nothing if they are too many for its length.
std::optional<int> slipsBetween(const QString &one, const QString &other)
{
    if (one == other)
        return 0;
    const qsizetype allowed =
        std::min<qsizetype>(mostSlips, std::max(one.size(), other.size()) / lettersForSlip);
    if (std::abs(one.size() - other.size()) > allowed || hasDigit(one) || hasDigit(other))
        return std::nullopt;
    const int slips = editDistance(one, other);
    return slips <= allowed ? std::optional(slips) : std::nullopt;
}

/// Takes out of `words` one that is near to `word`.
std::optional<int> takeNear(QStringList &words, const QString &word)
{
    for (qsizetype place = 0; place < words.size(); ++place) {
        if (const auto slips = slipsBetween(words[place], word)) {
            words.removeAt(place);
            return slips;
        }
    }
    return std::nullopt;
}

/// Whether each word of one name has its own in the other, in any order, with few slips in all.
bool differBySlips(QStringList one, QStringList other)
{
    if (one.size() != other.size())
        return false;
    one.removeIf([&other](const QString &word) { return other.removeOne(word); });
    int all = 0;
    for (const QString &word : std::as_const(one)) {
        const auto slips = takeNear(other, word);
        if (!slips)
            return false;
        all += *slips;
    }
    return all <= mostSlips;
}

/// What is typed may end within a word, a known name ends with one.
bool areBeginning(const QString &typed, const QString &known)
{
    return (typed.size() >= shortestBeginning && known.startsWith(typed)) ||
           (known.size() >= shortestBeginning && typed.startsWith(known + u' '));
}

QStringList tellingWords(const QStringList &words)
{
    QStringList telling = words;
    telling.removeIf([](const QString &word) { return word.size() < shortestTelling; });
    return telling.isEmpty() ? words : telling;
}

bool mayBeOneStateButForSlips(const StateName &one, const StateName &other)
{
    return mayBeOneState(one, other) ||
           ((one.isOfficial || other.isOfficial) && differBySlips(one.words, other.words));
}

/// What a name has to have in common with `words` and `state` to be looked at: the beginning of one of these, or nearly one of these.
QSet<QString> lookedForWords(const QStringList &words, const StateName &state)
{
    QStringList looked = tellingWords(words) + tellingWords(state.words);
    if (const QString stem = countryStem(state); !stem.isEmpty())
        looked.append(stem);
    return {looked.begin(), looked.end()};
}

QStringList textsOf(const LocalizedText &text)
{
    QStringList texts;
    for (const QString &language : text.languages())
        texts.append(text.text(language));
    return texts;
}

} // namespace

NearNames::Sounds NearNames::soundsOf(const QString &name)
{
    Sounds sounds;
    sounds.words = foldedName(name).split(u' ', Qt::SkipEmptyParts);
    sounds.words.removeIf(isInitial);
    sounds.ordered = sounds.words;
    sounds.ordered.sort();
    std::ranges::copy_if(sounds.ordered, std::back_inserter(sounds.numbers), hasDigit);
    sounds.whole = sounds.words.join(u' ');
    sounds.withoutBlank = sounds.words.join(QString());
    sounds.state = stateName(sounds.words);
    return sounds;
}

void NearNames::add(const RecordName &named)
{
    const Sounds sounds = soundsOf(named.name);
    if (sounds.words.isEmpty())
        return;
    const qsizetype place = m_names.size();
    m_names.append({named, sounds});
    m_byWholeName[sounds.withoutBlank].append(place);
    for (const QString &word : sounds.words)
        m_byWord[word].append(place);
}

NearNames::Nearness NearNames::nearness(const Sounds &typed, const Sounds &known) const
{
    if (typed.whole == known.whole)
        return Nearness::Same;
    if (typed.ordered == known.ordered)
        return Nearness::OtherOrder;
    if (mayBeOneStateButForSlips(typed.state, known.state))
        return Nearness::OfficialName;
    if (typed.withoutBlank == known.withoutBlank || differBySlips(typed.words, known.words))
        return Nearness::Slips;
    if (m_whose == NamesOf::People && typed.numbers == known.numbers &&
        mayBeOneName(typed.words, known.words))
        return Nearness::OnePerson;
    return areBeginning(typed.whole, known.whole) ? Nearness::Beginning : Nearness::None;
}

/// Names with a word that may be meant by one of those typed: passes once through the words of the register, not through its names.
QSet<qsizetype> NearNames::candidatesFor(const Sounds &typed) const
{
    const QSet<QString> looked = lookedForWords(typed.words, typed.state);
    const QList<qsizetype> joined = m_byWholeName.value(typed.withoutBlank);
    QSet<qsizetype> places(joined.begin(), joined.end());
    for (auto known = m_byWord.cbegin(); known != m_byWord.cend(); ++known) {
        const bool isMeant = std::ranges::any_of(looked, [&](const QString &word) {
            return known.key().startsWith(word) || slipsBetween(word, known.key());
        });
        if (isMeant)
            places.unite(QSet<qsizetype>(known->begin(), known->end()));
    }
    return places;
}

QList<RecordName> NearNames::nearTo(const QStringList &typed, qsizetype limit) const
{
    using Place = std::tuple<Nearness, qsizetype,
                             QString>; ///< how near, by how many letters longer or shorter, and the name
    QHash<qint64, Place> nearest;
    for (const QString &name : typed) {
        const Sounds sounds = soundsOf(name);
        if (sounds.words.isEmpty())
            continue;
        for (const qsizetype candidate : candidatesFor(sounds)) {
            const Known &known = m_names[candidate];
            const Place place{nearness(sounds, known.sounds),
                              std::abs(sounds.whole.size() - known.sounds.whole.size()), known.named.name};
            const auto before = nearest.constFind(known.named.record);
            if (std::get<Nearness>(place) != Nearness::None && (before == nearest.cend() || place < *before))
                nearest.insert(known.named.record, place);
        }
    }
    QList<std::pair<Place, qint64>> found;
    for (auto place = nearest.cbegin(); place != nearest.cend(); ++place)
        found.append({*place, place.key()});
    std::ranges::sort(found);
    QList<RecordName> records;
    for (const auto &[place, record] : found.first(std::min(limit, found.size())))
        records.append({record, std::get<QString>(place)});
    return records;
}

NearNames namesOfActors(const ActorDirectory &actors)
{
    NearNames names(NamesOf::Bodies);
    for (const Actor &actor : actors.actors()) {
        for (const QString &name : allNames(actor))
            names.add({actor.id.value, name});
    }
    return names;
}

QStringList allNames(const RegisterRecord &record)
{
    QStringList names;
    if (const auto *actor = std::get_if<Actor>(&record))
        names =
            textsOf(actor->name) + textsOf(actor->officialName) + actor->aliases + QStringList{actor->code};
    else if (const auto *target = std::get_if<Target>(&record))
        names = textsOf(target->name);
    names.removeAll(QString());
    return names;
}

} // namespace vodhuk
