#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

namespace vodhuk
{

Result<QList<Block>> textSection(SectionMaking &making)
{
    return authorsHead(making);
}

} // namespace vodhuk
