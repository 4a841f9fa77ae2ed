#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

namespace vodhuk
{

Result<QList<Block>> textSection(SectionMaking &making)
{
    const bool isHeadingAlone = making.section.text.isEmpty();
    if (isHeadingAlone && making.whole.entries.isEmpty()) // nothing follows that it would be the heading of
        return QList<Block>();
    return authorsHead(making);
}

} // namespace vodhuk
