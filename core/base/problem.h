/// One thing found in a table or a record: where, how grave, by which rule, in words, and what to do about it.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace vodhuk
{

enum class Severity { Hint, Warning, Error };

/// A field of the form (see formField()) and the text it is to have.
struct FieldText {
    QString field;
    QString text;
    bool operator==(const FieldText &) const = default;
};

/// What mends a problem in one step; see applyFix().
struct Fix {
    QString label; ///< what it does, as on a button
    QList<FieldText> changes;
    bool operator==(const Fix &) const = default;
};

struct Problem {
    Severity severity = Severity::Error;
    QString rule;      ///< "E07", "W12" of the codebook, or a reader's own: "column", "actor", "encoding"
    QString message;   ///< a sentence in the user's language
    QString remedy;    ///< what to do, may be empty
    int line = 0;      ///< in a table: line of the file, counted from 1; 0 if it is not about a line
    QString column;    ///< in a table: header of the column
    qint64 record = 0; ///< in a catalogue: id of the record
    QString field;     ///< in a catalogue: key of the field, as in the canonical table
    QString
        answer{}; ///< in a catalogue: the reason for which a person lets a warning stand; empty: not answered
    std::optional<Fix> fix{}; ///< in a catalogue: none where only a person can tell what is right

    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

/// "error", "warning", "hint": the word in JSON. Never translated.
[[nodiscard]] QString severityCode(Severity severity);

} // namespace vodhuk
