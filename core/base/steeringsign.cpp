#include "core/base/steeringsign.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

bool isControl(char16_t code)
{
    return (code < 0x20 && code != u'\n' && code != u'\r' && code != u'\t') || (code >= 0x7f && code <= 0x9f);
}

/// Embeddings, overrides and isolates with their ends: Unicode Standard Annex 9. Ended or not, they show other words than the text has.
bool isDirection(char16_t code)
{
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

bool SteeringSign::turnsDirection() const
{
    return isDirection(code);
}

std::optional<SteeringSign> steeringSignIn(QStringView text)
{
    const auto found = std::ranges::find_if(
        text, [](QChar sign) { return isControl(sign.unicode()) || isDirection(sign.unicode()); });
    if (found == text.end())
        return std::nullopt;
    return SteeringSign{found->unicode(), found - text.begin()};
}

QString steeringSignsForGlob()
{
    return u"[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]"_s;
}

QString codePointText(char32_t code)
{
    return u"U+"_s + QString::number(code, 16).toUpper().rightJustified(4, u'0');
}

} // namespace vodhuk
