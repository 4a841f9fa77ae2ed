#include "core/records/sensitivity.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

Sensitivity sensitivityOf(const QString &code)
{
    if (code.isEmpty() || code == "public"_L1)
        return Sensitivity::Public;
    return code == "internal"_L1 ? Sensitivity::Internal : Sensitivity::Confidential;
}

QString sensitivityCode(const QString &code)
{
    switch (sensitivityOf(code)) {
    case Sensitivity::Public:
        return u"public"_s;
    case Sensitivity::Internal:
        return u"internal"_s;
    case Sensitivity::Confidential:
        break;
    }
    return u"confidential"_s;
}

QString stricterSensitivity(const QString &one, const QString &other)
{
    return sensitivityOf(one) < sensitivityOf(other) ? other : one;
}

} // namespace vodhuk
