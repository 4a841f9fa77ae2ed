/// Sources as they stood at earlier times, for the history of the records that cite them.
#pragma once

#include "core/catalogue/recordcopy.h"
#include "core/records/source.h"

#include <map>

namespace vodhuk
{

/// To be asked from the newest time back. Belongs to the thread of the catalogue's Database, which must outlive it.
class FormerSources
{
public:
    explicit FormerSources(const Database &catalogue)
        : m_catalogue(&catalogue)
    {
    }

    /// The source before `end` and all changes that followed it; with its id alone if it was not there.
    [[nodiscard]] Result<Source> find(SourceId id, ChangeId end);

private:
    struct Trail {
        RecordCopy copy;
        ChangeId reached; ///< all changes from this one on are taken back; null: none
    };

    [[nodiscard]] Result<Trail *> trailOf(SourceId id);
    [[nodiscard]] Status goBack(Trail &trail, SourceId id, ChangeId end) const;

    const Database *m_catalogue;
    std::map<SourceId, Trail> m_trails;
};

} // namespace vodhuk
