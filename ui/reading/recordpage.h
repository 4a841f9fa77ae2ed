/// Everything the reading pane shows of one record, as a value, and its page as rich text.
#pragma once

#include "core/base/problem.h"
#include "core/catalogue/change.h"
#include "core/codebook/codebook.h"
#include "core/query/query.h"
#include "core/query/rowreader.h"
#include "core/records/actordirectory.h"
#include "core/records/entry.h"
#include "core/records/event.h"
#include "core/records/regime.h"
#include "core/records/targetdirectory.h"
#include "ui/common/appearance.h"

#include <vector>

namespace vodhuk
{

struct RecordPage {
    Entry entry;
    std::vector<ResponseRow> related; ///< one per link of the record, in its order
    Problems findings;
    QList<Change> history; ///< newest first
    QList<Event> events;   ///< those of the record
    QString regime;        ///< name, empty if none
    Codebook codebook{QList<Term>()};
    ActorDirectory actors;
    TargetDirectory targets; ///< those that it lists
    QString language;        ///< of labels and names
    QString textLanguage;    ///< of title and summary
    QList<SearchWord> words; ///< what was searched for: marked where it stands
};

/// Targets of links: "record:ID" for another record, "source:N" for the address of the N-th source, "archive:N" for its
/// archive copy, "act:N" for the address of a legal act.
[[nodiscard]] QString recordPageHtml(const RecordPage &page, const Appearance &appearance);

} // namespace vodhuk
