/// A value or the Error that stands for it. Absence is no error: use Result<std::optional<T>>.
#pragma once

#include "core/base/error.h"

#include <expected>

namespace vodhuk
{

template <class T>
using Result = std::expected<T, Error>;

using Status = Result<void>;

/// `return fail(ErrorKind::Invalid, tr("…"));` in a function that returns any Result.
[[nodiscard]] inline std::unexpected<Error> fail(ErrorKind kind, QString message, QString detail = {})
{
    return std::unexpected(Error{kind, std::move(message), std::move(detail)});
}

} // namespace vodhuk

/// Leaves the calling function with the error if `expression` (a Result) failed.
#define VODHUK_TRY(expression)                                                                               \
    do {                                                                                                     \
        if (auto vodhukTried = (expression); !vodhukTried)                                                   \
            return std::unexpected(std::move(vodhukTried).error());                                          \
    } while (false)
