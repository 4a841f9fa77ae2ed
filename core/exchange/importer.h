/// Import as plan, rehearsal, application: a table becomes records, problems are told with their place.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/problem.h"
#include "core/catalogue/catalogue.h"
#include "core/records/event.h"

#include <functional>

namespace vodhuk
{

/// What a table holds, told by its header.
enum class TableKind { Responses, Actors, Events };

struct ImportOutcome {
    TableKind kind = TableKind::Responses;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    Problems
        problems; ///< in the order of the file; errors belong to rejected rows, warnings and hints to rows that came in
};

using ImportProgress = std::function<void(qint64 done, qint64 total)>;

/// Reads a canonical table (CSV) and plans what becomes of each row; with `apply` writes it as one recorded change. Rows
/// match records by `id`, else by kind, date, a title (none in a language of both that differs) and a common adopter. A row that cannot be understood whole is rejected and told, the others
/// come in. Fails (nothing written) if the file is no such table at all: wrong header, no UTF-8, broken quoting.
[[nodiscard]] Result<ImportOutcome> importTable(Catalogue &catalogue, const QByteArray &bytes,
                                                const QString &label, bool apply,
                                                const ImportProgress &progress = {},
                                                const Cancellation &cancellation = {});

/// The sample that ships with the program: actors, events, responses, countermoves and reactions through importTable.
/// `catalogue` should be empty. The outcomes in that order.
[[nodiscard]] Result<QList<ImportOutcome>> importSample(Catalogue &catalogue,
                                                        const ImportProgress &progress = {},
                                                        const Cancellation &cancellation = {});

} // namespace vodhuk
