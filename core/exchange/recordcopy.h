/// Records as text to be taken into another program: the clipboard of the window, `query --format` on the command line.
#pragma once

#include "core/base/cancellation.h"
#include "core/query/queryengine.h"

namespace vodhuk
{

enum class CopyFormat { Text, Csv, Markdown, Html, Citation };

/// Names as on the command line, in this order: text, csv, markdown, html, citation.
[[nodiscard]] const QStringList &copyFormatNames();
[[nodiscard]] std::optional<CopyFormat> copyFormatNamed(const QString &name);

struct CopyWish {
    CopyFormat format = CopyFormat::Text;
    QStringList columns;                     ///< of rowColumns(); not for citations
    QStringList heads;                       ///< one for each column; empty: the names of the columns
    QString language = QStringLiteral("en"); ///< of labels, titles and names
    QDate day = {};                          ///< of inForceColumn(), which is empty without one
};

struct CopiedRecords {
    QString text;
    qint64 records = 0;
    qint64 leftOut = 0; ///< internal and confidential ones, as in pictures and briefings
};

/// In the order of `ids`. Notes are in no format. Cancelled if `cancellation` says so in between.
[[nodiscard]] Result<CopiedRecords> copyRecords(const QueryEngine &engine, const std::vector<ResponseId> &ids,
                                                const CopyWish &wish, const Cancellation &cancellation = {});

} // namespace vodhuk
