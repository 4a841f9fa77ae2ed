#include "core/records/response.h"

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct KindName {
    RecordKind kind;
    QLatin1String code;
};

constexpr std::array kindNames{KindName{RecordKind::Response, "response"_L1},
                               KindName{RecordKind::Countermove, "countermove"_L1},
                               KindName{RecordKind::Reaction, "reaction"_L1}};

QList<ActorId> actorsInRoles(const Response &response, std::initializer_list<QLatin1String> roles)
{
    QList<ActorId> actors;
    for (const Participation &part : response.participations) {
        if (std::ranges::any_of(roles, [&](QLatin1String role) { return part.role == role; }))
            actors.append(part.actor);
    }
    return actors;
}

} // namespace

QString recordKindCode(RecordKind kind)
{
    return std::ranges::find(kindNames, kind, &KindName::kind)->code;
}

std::optional<RecordKind> recordKindFromCode(QStringView code)
{
    const auto found =
        std::ranges::find_if(kindNames, [&](const KindName &name) { return code == name.code; });
    return found == kindNames.end() ? std::nullopt : std::optional(found->kind);
}

QList<ActorId> adoptersOf(const Response &response)
{
    return actorsInRoles(response, {"adopter"_L1, "co_adopter"_L1});
}

QList<ActorId> alignedOf(const Response &response)
{
    return actorsInRoles(response, {"aligned"_L1});
}

bool isAnswerLink(const RecordLink &link)
{
    if (link.incoming)
        return link.type == "demanded_by"_L1;
    return link.type == "answers"_L1 || link.type == "mirrors"_L1 || link.type == "comments"_L1;
}

bool ownsLink(const RecordLink &link)
{
    return link.incoming == (link.type == "demanded_by"_L1);
}

bool withdrawsBenefit(const Response &response)
{
    return std::ranges::any_of(response.measures, [](const Measure &measure) {
        return measure.direction == "withdraws"_L1 && !measure.benefit.isEmpty();
    });
}

} // namespace vodhuk
