/// How an entry names the records that it answers.
#pragma once

#include "core/records/entry.h"

#include <QSet>

namespace vodhuk
{

/// Of these records `answers` tells the id instead of date and title: it says nothing of them, and is read again. For an entry as it was
/// read, whose `answers` are those of its links, in their order.
void nameById(Entry &entry, const QSet<ResponseId> &records);

} // namespace vodhuk
