/// A record as a person or a table row gives it: the response with its sources and what it answers by value.
#pragma once

#include "core/records/response.h"
#include "core/records/source.h"

namespace vodhuk
{

/// What editor and importer work on. `sources` stands for response.citations one by one (same order, same size);
/// a source with a null id is found again or created when the entry is saved. `answers` names other records by
/// recordIdText or `date|title`; they become links of type `relation` (empty: "answers") when the entry is saved.
struct Entry {
    Response response;
    QList<Source> sources;
    QString relation;
    QStringList answers;

    bool operator==(const Entry &) const = default;
};

} // namespace vodhuk
