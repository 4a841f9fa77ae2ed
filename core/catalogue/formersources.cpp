#include "core/catalogue/formersources.h"

#include "core/catalogue/changelog.h"
#include "core/catalogue/repositories.h"

namespace vodhuk
{

Result<FormerSources::Trail *> FormerSources::trailOf(SourceId id)
{
    const auto known = m_trails.find(id);
    if (known != m_trails.end())
        return &known->second;
    auto copy = RecordCopy::make(*m_catalogue, id.value);
    if (!copy)
        return std::unexpected(copy.error());
    return &m_trails.emplace(id, Trail{*std::move(copy), {}}).first->second;
}

Status FormerSources::goBack(Trail &trail, SourceId id, ChangeId end) const
{
    return eachChange(*m_catalogue, id.value, [&](const Change &change) -> Result<bool> {
        if (change.id < end)
            return false;
        const bool isDone = !trail.reached.isNull() && change.id >= trail.reached;
        if (isDone)
            return true;
        VODHUK_TRY(trail.copy.takeBack(change));
        trail.reached = change.id;
        return true;
    });
}

Result<Source> FormerSources::find(SourceId id, ChangeId end)
{
    const auto trail = trailOf(id);
    VODHUK_TRY(trail);
    VODHUK_TRY(goBack(**trail, id, end));
    auto found = findSource((*trail)->copy.database(), id);
    VODHUK_TRY(found);
    Source source = found->value_or(Source());
    source.id = id;
    return source;
}

} // namespace vodhuk
