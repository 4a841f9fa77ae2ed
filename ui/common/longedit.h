/// A change of many records, as a panel wishes it: somebody makes it while the window stays awake.
#pragma once

#include "core/catalogue/catalogue.h"

#include <functional>

namespace vodhuk
{

struct LongEdit {
    QString title; ///< tells the user what is going on: "Changing records …"
    /// On any thread, with a Catalogue of that thread.
    std::function<Status(Catalogue &catalogue, const EditWatch &watch)> work;
    /// In the window's thread, if it went well and is shown.
    std::function<void()> done;
};

/// What the user is told if other work has to end first.
[[nodiscard]] QString waitForOtherWork();

} // namespace vodhuk
