#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

namespace vodhuk
{

Result<QList<Block>> contentsSection(SectionMaking &making)
{
    if (making.whole.entries.isEmpty())
        return QList<Block>();
    return QList<Block>{ContentsBlock{sectionTitle(making)}};
}

} // namespace vodhuk
