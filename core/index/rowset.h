/// A set of row numbers of an index, compressed (a Roaring bitmap).
#pragma once

#include <roaring/roaring.hh>

namespace vodhuk
{

using RowSet = ::Roaring;

} // namespace vodhuk
