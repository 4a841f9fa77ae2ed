/// What the form knows beyond the canonical table: the small tables inside a record, its events and its sanctions regime.
#pragma once

#include "core/codebook/responsefields.h"

namespace vodhuk
{

/// Fields of kind Parts, Event and Regime, read and written like those of the table of fields. Where both show the same thing
/// (actors and roles, benefits and measures), writing one changes what the other reads.
[[nodiscard]] const QList<ResponseField> &partFields();

/// The fields of the canonical table that say in short what a field of parts says in full ("roles": actors, aligned_actors).
[[nodiscard]] QStringList fieldsSummingUp(const QString &partsKey);

/// A field of the form: of partFields() or responseFields(). Null if there is none. Lives as long as the program.
[[nodiscard]] const ResponseField *formField(const QString &key);

} // namespace vodhuk
