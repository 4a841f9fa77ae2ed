/// The records a briefing is made of, and how many of those that were asked for it leaves out.
#pragma once

#include "core/query/publicquery.h"
#include "core/records/entry.h"
#include "core/report/briefing.h"
#include "core/report/briefingquestions.h"

namespace vodhuk
{

/// The span of time that records cover, by the days that are known.
struct DaysCovered {
    QDate first;
    QDate last;

    void add(const PartialDate &date);
};

struct BriefingSelection {
    Query asked;          ///< as wished, but never of another kind than responses
    Query query;          ///< of it, what may stand in a briefing of this profile
    Query told;           ///< the same in fewer words: of the whole briefing, not of a part
    QList<Entry> entries; ///< of `query`, by date
    QList<Entry> countermoves;
    QList<Entry> reactions; ///< both: linked to an entry, by date
    DaysCovered days;
    qint64 withoutMonth = 0;
    qint64 notPublished =
        0; ///< of the whole briefing, like the next one: a part does not count what it leaves out
    qint64 notPublic = 0;                   ///< published, but of a sensitivity that the profile leaves out
    qint64 inClosedNotes = 0;               ///< PublicPart::inClosedNotes, likewise
    QStringList closedWords{};              ///< PublicPart::closedWords, of a part too
    Sensitivity open = Sensitivity::Public; ///< up to which readers of the profile see records and notes
};

/// `query` with a condition more, unless it has it.
[[nodiscard]] Query withCondition(Query query, const QString &field, const QStringList &values);

/// A section whose setting "actor" names those of whom the whole briefing is, as in the template "actor".
[[nodiscard]] bool namesActorsOfAll(const BriefingSection &section);

/// The query of a document, narrowed to the actors that such sections name unless it names some itself.
[[nodiscard]] QString queryOfAll(const BriefingDocument &document);

/// Whether published records of a sensitivity are for those of a profile.
[[nodiscard]] bool mayStand(const QString &sensitivity, ExportProfile profile);

/// What of the records of a query a briefing of this profile may show, and how many others there are.
[[nodiscard]] Result<PublicPart> partFor(ExportProfile profile, BriefingQuestions &questions,
                                         const Query &query);

/// Reads the records of the wished document in slices, and tells `watch` of those read. Usage if it is not of responses, or if its
/// query is refused.
[[nodiscard]] Result<BriefingSelection> readSelection(BriefingQuestions &questions, const BriefingWish &wish,
                                                      const EditWatch &watch = {});

/// What of `whole` meets the query `text` besides. Usage as above.
[[nodiscard]] Result<BriefingSelection>
narrowedSelection(BriefingQuestions &questions, const BriefingSelection &whole, const QString &text);

} // namespace vodhuk
