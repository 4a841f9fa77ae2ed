#include "core/records/entryanswers.h"

namespace vodhuk
{

void nameById(Entry &entry, const QSet<ResponseId> &records)
{
    qsizetype next = 0;
    for (const RecordLink &link : std::as_const(entry.response.links)) {
        if (!isAnswerLink(link) || next == entry.answers.size())
            continue;
        if (records.contains(link.other))
            entry.answers[next] = recordIdText(link.other);
        ++next;
    }
}

} // namespace vodhuk
