/// The cells of the canonical table that name the sources of a record.
#pragma once

#include "core/codebook/fieldproblems.h"

namespace vodhuk
{

/// A text of the main source. A change makes it another source: it loses its id, and with a new address its copies.
[[nodiscard]] QString readSourceText(const Entry &entry, QString Source::*which);
void writeSourceText(Entry &entry, QString Source::*which, const QString &text);

[[nodiscard]] QString readSourceDate(const Entry &entry);
[[nodiscard]] FieldCheck writeSourceDate(Entry &entry, const QString &text);

/// All sources but the main one: the address of each, or its title if it has none.
[[nodiscard]] QString readOtherSources(const Entry &entry);
void writeOtherSources(Entry &entry, const QString &text);

} // namespace vodhuk
