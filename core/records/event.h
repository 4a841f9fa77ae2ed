/// An event of the crisis that set off responses.
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/partialdate.h"
#include "core/base/recordid.h"

namespace vodhuk
{

struct Event {
    EventId id;
    QString trigger; ///< vocabulary trigger: the kind of trigger it belongs to
    LocalizedText title;
    LocalizedText description;
    PartialDate date;
    QString url;
    bool operator==(const Event &) const = default;
};

} // namespace vodhuk
