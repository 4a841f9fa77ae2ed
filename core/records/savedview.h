/// A query kept under a name.
#pragma once

#include "core/base/recordid.h"

namespace vodhuk
{

struct SavedView {
    ViewId id;
    QString name;
    QString folder;
    QString query;   ///< in the query language
    QString columns; ///< keys of fields, separated by ';', and how they stand: see core/query/tablelayout.h
    QString view;    ///< which view it opens in and what is chosen there: see core/query/shownview.h
    bool operator==(const SavedView &) const = default;
};

} // namespace vodhuk
