/// The page of one actor as rich text: who it is, what it has done, what is in force on a day.
#pragma once

#include "core/analysis/actorprofile.h"
#include "ui/common/appearance.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

struct ActorPageContent {
    ActorProfile profile;
    std::vector<ResponseRow> responses; ///< the first of profile.responses
    Codebook codebook{QList<Term>()};
    ActorDirectory actors;
    QString language;
    CountUnit unit = CountUnit::Responses; ///< of what the profile counts
};

/// Names, type, parent, membership of Belarus, counts.
[[nodiscard]] QString actorHeadHtml(const ActorPageContent &content, const Appearance &appearance);

/// The table of measures in force. Titles are links "record:ID".
[[nodiscard]] QString actorInForceHtml(const ActorPageContent &content, const Appearance &appearance);

/// All responses by date, those with sanctions first, as links "record:ID".
[[nodiscard]] QString actorResponsesHtml(const ActorPageContent &content, const Appearance &appearance);

} // namespace vodhuk
