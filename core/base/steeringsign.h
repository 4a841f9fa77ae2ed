/// Signs in a text that no text needs and that mislead its readers: they steer a terminal or turn the direction of writing.
#pragma once

#include <QString>

#include <optional>

namespace vodhuk
{

struct SteeringSign {
    char16_t code = 0;
    qsizetype place = 0; ///< counted from 0

    /// Else it is a control character.
    [[nodiscard]] bool turnsDirection() const;
    bool operator==(const SteeringSign &) const = default;
};

/// The first one of a text. Line breaks and tabs are none; nor are the marks U+200E and U+200F, which say of themselves alone which way they are
/// written, as texts from right to left need it.
[[nodiscard]] std::optional<SteeringSign> steeringSignIn(QStringView text);

/// All of them as a class of signs of SQLite's GLOB, but for U+0000, which ends a text there.
[[nodiscard]] QString steeringSignsForGlob();

/// "U+202E", "U+1F600"
[[nodiscard]] QString codePointText(char32_t code);

} // namespace vodhuk
