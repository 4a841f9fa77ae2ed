/// The fields of actors, events, sources, targets and sanctions regimes as columns of their tables: what merging compares and
/// history shows. Responses have a table of fields of their own (core/codebook/responsefields.h).
#pragma once

#include <QList>
#include <QStringList>

namespace vodhuk
{

struct RecordColumn {
    QString key;       ///< the column, and the name of the field
    const char *label; ///< source text; see columnLabel()
    QStringList
        further; ///< columns that say the same again: the first and last day of a date, the language of a title
    QString with; ///< the field it says more about: without that one's value its own means nothing
    enum class Kind {
        Text,
        Flag,
        Record
    } kind = Kind::Text; ///< Flag: 0 says nothing; Record: the id of another record
};

/// A text in several languages, kept in `record_text`.
struct RecordText {
    QString field;
    const char *label;
};

struct RecordShape {
    QString type; ///< of the record, and name of its table
    QList<RecordColumn> columns;
    QList<RecordText> texts;
};

/// Null for other types. Lives as long as the program.
[[nodiscard]] const RecordShape *recordShape(const QString &type);

[[nodiscard]] QString columnLabel(const RecordColumn &column);
[[nodiscard]] QString textLabel(const RecordText &text, const QString &language);

} // namespace vodhuk
