/// What was asked of `vodhuk briefing`, for the files that answer it.
#pragma once

#include "app/command.h"

#include <QString>

#include <string>

namespace vodhuk
{

struct BriefingOptions {
    std::string file;
    std::string shown;
    std::string saved;
    std::string name;
    std::string removed;
    std::string frozen;
    std::string as;
    std::string ofSnapshots;
    std::string compared;
    std::string snapshot;
    std::string author;
    bool hasSnapshot = false; ///< also one without a name
    bool asTemplate = false;
    bool json = false;

    [[nodiscard]] QString path() const { return QString::fromStdString(file); }
};

} // namespace vodhuk
