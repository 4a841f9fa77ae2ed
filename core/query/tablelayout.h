/// How a table is laid out, as a value with a text form: what saved views keep beside their query.
#pragma once

#include <QStringList>

namespace vodhuk
{

struct TableLayout {
    QStringList columns = {};   ///< names of rowColumns() from left to right
    QString frozen = {};        ///< the last column that stays in place while the others scroll; empty: none
    QString group = {};         ///< the field whose values records are grouped by; empty: none
    bool groupsByCount = false; ///< else by name
    bool wraps = false;         ///< long texts take several lines

    bool operator==(const TableLayout &) const = default;
};

/// The columns separated by ';', then what is not as usual: "date;actor;title;frozen:actor;group:framing;by:count;wrapped". Programs
/// that know columns alone pass over the rest.
[[nodiscard]] QString layoutText(const TableLayout &layout);

/// Reads layoutText's form; what is not known is passed over.
[[nodiscard]] TableLayout layoutFromText(const QString &text);

} // namespace vodhuk
