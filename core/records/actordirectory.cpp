#include "core/records/actordirectory.h"

#include "core/base/editdistance.h"
#include "core/base/textfold.h"

#include <algorithm>
#include <array>
#include <optional>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Organs lie a few steps below their organisation; more steps are a circle in the data.
constexpr int mostParents = 16;

QStringList namesOf(const Actor &actor)
{
    QStringList names{actor.code};
    for (const LocalizedText *text : {&actor.name, &actor.officialName}) {
        for (const QString &language : text->languages())
            names.append(text->text(language));
    }
    names.append(actor.aliases);
    names.removeAll(QString());
    return names;
}

/// Whether the words of one text stand in a row in another, by their sound: a surname in whatever script.
bool soundsWithin(const QString &sound, const QString &name)
{
    return (u' ' + foldedName(name) + u' ').contains(u' ' + sound + u' ');
}

/// Full members and parties; a participating state takes part in the decisions of a body without a charter.
bool isFullKind(const QString &kind)
{
    constexpr std::array kinds{"member"_L1, "party"_L1, "participating"_L1};
    return std::ranges::any_of(kinds, [&](QLatin1String full) { return kind == full; });
}

bool isDated(const Membership &membership)
{
    return !membership.from.isEmpty() || !membership.until.isEmpty();
}

/// A seat in such an organ says who decides, not whom the decision binds: that is the organisation's membership.
bool hasElectedSeats(const Actor &organ)
{
    constexpr std::array codes{"UNSC"_L1, "HRC"_L1, "UNCHR"_L1};
    return std::ranges::any_of(codes, [&](QLatin1String code) { return organ.code == code; });
}

/// `until` is the last day of membership.
bool mayHold(const Membership &membership, const PartialDate &date)
{
    const auto start = membership.from.earliest();
    const auto end = membership.until.latest();
    return !(start && date.latest() && *date.latest() < *start) &&
           !(end && date.earliest() && *end < *date.earliest());
}

/// Where a membership is known with its dates, the same one without dates adds nothing.
QList<Membership> datedOnesFirst(QList<Membership> memberships)
{
    if (std::ranges::any_of(memberships, isDated))
        memberships.removeIf([](const Membership &membership) { return !isDated(membership); });
    return memberships;
}

} // namespace

struct ActorDirectory::Data {
    std::vector<Actor> actors;
    QHash<ActorId, size_t> byId;
    QHash<QString, QList<ActorId>> byName;
    std::vector<QStringList> foldedNames; ///< one by one with `actors`
    std::optional<size_t> belarus;

    QList<Membership> belarusIn(ActorId organisation) const
    {
        QList<Membership> found;
        if (belarus) {
            std::ranges::copy_if(
                actors[*belarus].memberships, std::back_inserter(found),
                [&](const Membership &membership) { return membership.organisation == organisation; });
        }
        return datedOnesFirst(found);
    }

    /// The organisation, its parent, the parent's parent …
    QList<ActorId> lineOf(ActorId organisation) const
    {
        QList<ActorId> line;
        ActorId current = organisation;
        while (byId.contains(current) && line.size() < mostParents && !line.contains(current)) {
            line.append(current);
            current = actors[byId[current]].parent;
        }
        return line;
    }
};

ActorDirectory::ActorDirectory(std::vector<Actor> actors)
{
    auto data = std::make_shared<Data>();
    data->actors = std::move(actors);
    QList<std::pair<QString, ActorId>> states;
    for (size_t i = 0; i < data->actors.size(); ++i) {
        const Actor &actor = data->actors[i];
        data->byId.insert(actor.id, i);
        QStringList folded;
        for (const QString &name : namesOf(actor))
            folded.append(foldedText(name));
        folded.removeDuplicates();
        folded.removeAll(QString());
        for (const QString &name : std::as_const(folded))
            data->byName[name].append(actor.id);
        data->foldedNames.push_back(folded);
        if (actor.type == "state"_L1 && !actor.iso2.isEmpty())
            states.append({foldedText(actor.iso2), actor.id});
        if (!data->belarus && actor.iso2 == "BY"_L1 && actor.type == "state"_L1)
            data->belarus = i;
    }
    // A state answers to its ISO code where no name is written so.
    for (const auto &[code, state] : std::as_const(states)) {
        if (!data->byName.contains(code))
            data->byName.insert(code, {state});
    }
    m_data = std::move(data);
}

const std::vector<Actor> &ActorDirectory::actors() const
{
    static const std::vector<Actor> none;
    return m_data ? m_data->actors : none;
}

const Actor *ActorDirectory::find(ActorId id) const
{
    if (!m_data)
        return nullptr;
    const auto found = m_data->byId.constFind(id);
    return found == m_data->byId.cend() ? nullptr : &m_data->actors[*found];
}

QString ActorDirectory::name(ActorId id, const QString &language) const
{
    const Actor *actor = find(id);
    const QString name = actor ? actor->name.best(language) : QString();
    return name.isEmpty() ? recordIdText(id) : name;
}

QList<ActorId> ActorDirectory::named(QStringView name) const
{
    return m_data ? m_data->byName.value(foldedText(name)) : QList<ActorId>();
}

QStringList ActorDirectory::suggestions(QStringView name, const QString &language, int limit) const
{
    const QString wanted = foldedText(name);
    if (!m_data || wanted.isEmpty())
        return {};
    struct Candidate {
        qsizetype distance;
        size_t actor;
    };
    std::vector<Candidate> candidates;
    const QString sound = foldedName(name);
    const bool isSound = sound.size() > 3;
    const qsizetype farthest =
        wanted.size() < 4 ? 0 : wanted.size() / 3; // three other letters are another name
    for (size_t i = 0; i < m_data->actors.size(); ++i) {
        qsizetype nearest = farthest + 1;
        for (const QString &known : m_data->foldedNames[i]) {
            const bool part =
                wanted.size() > 2 && (known.contains(wanted) || (known.size() > 4 && wanted.contains(known)));
            const bool close = std::abs(known.size() - wanted.size()) < nearest;
            if (part)
                nearest = std::min(nearest, farthest);
            if (close)
                nearest = std::min<qsizetype>(nearest, editDistance(wanted, known));
        }
        const QStringList names = isSound && nearest > farthest ? namesOf(m_data->actors[i]) : QStringList();
        if (std::ranges::any_of(names, [&](const QString &each) { return soundsWithin(sound, each); }))
            nearest = farthest;
        if (nearest <= farthest)
            candidates.push_back({nearest, i});
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::distance);
    QStringList names;
    for (const Candidate &candidate : candidates) {
        const QString display = this->name(m_data->actors[candidate.actor].id, language);
        if (names.size() < limit && !names.contains(display))
            names.append(display);
    }
    return names;
}

ActorId ActorDirectory::belarus() const
{
    return m_data && m_data->belarus ? m_data->actors[*m_data->belarus].id : ActorId();
}

QList<Membership> ActorDirectory::belarusMemberships(ActorId organisation) const
{
    if (!m_data)
        return {};
    for (const ActorId id : m_data->lineOf(organisation)) {
        if (const QList<Membership> found = m_data->belarusIn(id); !found.isEmpty())
            return found;
    }
    return {};
}

bool ActorDirectory::belarusIsMember(ActorId organisation, const PartialDate &date) const
{
    if (!m_data || date.isEmpty())
        return false;
    for (const ActorId id : m_data->lineOf(organisation)) {
        const QList<Membership> memberships =
            hasElectedSeats(*find(id)) ? QList<Membership>() : m_data->belarusIn(id);
        if (!memberships.isEmpty()) {
            return std::ranges::any_of(memberships, [&](const Membership &membership) {
                return isFullKind(membership.kind) && mayHold(membership, date);
            });
        }
    }
    return false;
}

} // namespace vodhuk
