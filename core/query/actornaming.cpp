#include "core/query/actornaming.h"

#include "core/catalogue/briefings.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/repositories.h"
#include "core/query/facets.h"
#include "core/query/queryparser.h"
#include "core/query/shownview.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QString followed(const QString &name, const ActorDirectory &before, const ActorDirectory &now)
{
    const QList<ActorId> meant = before.named(name);
    if (meant.size() != 1 || now.named(name) == meant || !now.find(meant.first()))
        return name;
    return queryName(now, meant.first());
}

/// Rewrites texts that name actors, and leaves those that change nothing letter for letter.
class ActorFollowing
{
public:
    ActorFollowing(const ActorDirectory &before, const ActorDirectory &now)
        : m_before(before)
        , m_now(now)
    {
    }

    void inQuery(QString &text) const
    {
        const auto query = parseQuery(text);
        const Query meant = query ? withActorsFollowed(*query, m_before, m_now) : Query();
        if (query && meant != *query)
            text = meant.toText();
    }

    /// Names that are separated by ";".
    void inNames(QString &text) const
    {
        QStringList names;
        QStringList meant;
        for (const QString &name : text.split(u';')) {
            names.append(name.trimmed());
            meant.append(followed(names.last(), m_before, m_now));
        }
        if (meant != names)
            text = meant.join(u"; "_s);
    }

private:
    const ActorDirectory &m_before;
    const ActorDirectory &m_now;
};

/// Of views and of sections: what they call what was chosen there.
bool namesActors(const QString &setting)
{
    return setting == "actor"_L1 || setting == "actors"_L1;
}

Status followInSavedViews(Edit &edit, const ActorFollowing &following)
{
    const auto views = allSavedViews(edit.database());
    VODHUK_TRY(views);
    for (const SavedView &kept : *views) {
        SavedView view = kept;
        following.inQuery(view.query);
        ShownView shown = shownViewFromText(view.view);
        for (ViewSetting &setting : shown.settings) {
            if (namesActors(setting.name))
                following.inNames(setting.value);
        }
        if (shown != shownViewFromText(view.view))
            view.view = shownViewText(shown);
        if (view != kept)
            VODHUK_TRY(edit.save(view));
    }
    return {};
}

Status followInBriefings(Edit &edit, const ActorFollowing &following)
{
    const auto kept = briefings(edit.database());
    VODHUK_TRY(kept);
    for (const BriefingDocument &known : *kept) {
        BriefingDocument document = known;
        following.inQuery(document.query);
        for (BriefingSection &section : document.sections) {
            following.inQuery(section.query);
            for (auto setting = section.settings.begin(); setting != section.settings.end(); ++setting) {
                if (namesActors(setting.key()))
                    following.inNames(*setting);
            }
        }
        if (document != known)
            VODHUK_TRY(edit.save(document));
    }
    return {};
}

} // namespace

/// Places go with the text that the query was read from: where a name changes, the condition has none any more.
Query withActorsFollowed(const Query &query, const ActorDirectory &before, const ActorDirectory &now)
{
    Query result = query;
    for (Condition &condition : result.conditions) {
        if (condition.field != "actor"_L1 && condition.field != "adopter"_L1)
            continue;
        QStringList names;
        for (const QString &name : std::as_const(condition.values))
            names.append(followed(name, before, now));
        if (names != condition.values)
            condition = Condition{.field = condition.field, .values = names, .negated = condition.negated};
    }
    return result;
}

Status followRenamedActors(Edit &edit, const ActorDirectory &before)
{
    auto actors = allActors(edit.database());
    VODHUK_TRY(actors);
    const ActorDirectory now(std::move(*actors));
    const ActorFollowing following(before, now);
    VODHUK_TRY(followInSavedViews(edit, following));
    return followInBriefings(edit, following);
}

} // namespace vodhuk
