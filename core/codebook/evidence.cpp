#include "core/codebook/evidence.h"

namespace vodhuk
{

bool isKnowledgeOnly(const Response &response)
{
    return response.evidence.simplified()
               .replace(u'_', u' ')
               .compare(u"knowledge only", Qt::CaseInsensitive) == 0;
}

} // namespace vodhuk
