#include "core/base/problem.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

QString severityCode(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return u"hint"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        break;
    }
    return u"error"_s;
}

} // namespace vodhuk
