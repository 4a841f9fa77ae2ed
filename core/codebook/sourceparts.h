/// The sources of a record as rows: what the source is, and where in it the record is borne out.
#pragma once

#include "core/codebook/partcolumns.h"

namespace vodhuk
{

struct CitedSource {
    Source source;
    Citation citation;
    bool operator==(const CitedSource &) const = default;
};

[[nodiscard]] const Columns<CitedSource> &citedSourceColumns();

[[nodiscard]] QString readCitedSources(const Entry &entry, const FieldContext &context);

/// A row whose id is that of a source of the entry keeps what has no column. Changing what the source is changes it for every
/// record that cites it.
[[nodiscard]] FieldCheck writeCitedSources(Entry &entry, const QString &text, const FieldContext &context);

} // namespace vodhuk
