/// The consistency rules of the codebook, asked of one record, the tables it refers to and its neighbours.
#pragma once

#include "core/base/domainname.h"
#include "core/base/localizedtext.h"
#include "core/base/problem.h"
#include "core/codebook/codebook.h"
#include "core/codebook/neighbourhood.h"
#include "core/codebook/worthwords.h"
#include "core/records/actordirectory.h"
#include "core/records/checkedword.h"
#include "core/records/entry.h"
#include "core/records/event.h"

#include <QHash>

namespace vodhuk
{

/// What the rules look at beside the record itself.
struct RuleContext {
    Codebook codebook;
    ActorDirectory actors;
    QList<Event> events;
    QDate today; ///< for "in the future"; an invalid date switches such rules off
    QHash<SourceId, Source>
        sources{}; ///< those the record cites; rules about sources pass over any that is missing
    QString language = programLanguage();          ///< of the names and labels in messages
    WorthWords worthWords = WorthWords::builtIn(); ///< for titles and summaries
    Neighbourhood neighbours{};                    ///< of the one record that is looked at
    DomainSet listedDomains{};                     ///< see I60
    QHash<QString, QStringList> spellings{};       ///< by language, in lower case: words that W49 lets stand
    bool errorsOnly = false;                       ///< passes over the rules that warn or hint
};

/// Takes the users' lists into account beside the built-in ones.
void addWords(RuleContext &context, const QList<CheckedWord> &words);

/// Every rule that the record breaks, errors first, then warnings, then hints, each by rule id. Each problem names the field by its key in the
/// form (see formField()) and carries the record's id. Pure; any thread.
[[nodiscard]] Problems checkResponse(const Response &response, const RuleContext &context);

/// The same for a record with its sources and answers by value, saved or not: what checks, reading pane, editor and import show.
/// `context.sources` need not hold the entry's own sources.
[[nodiscard]] Problems checkEntry(const Entry &entry, const RuleContext &context);

/// Whether the record may be set to `published`: no problem of severity Error.
[[nodiscard]] bool mayBePublished(const Problems &problems);

} // namespace vodhuk
