/// The one table of a record's fields: key, label, kind, and how each is read and written as canonical text.
/// Column heads, CSV, the editor, the reading pane and history run over it (design: "fields as data").
#pragma once

#include "core/codebook/codebook.h"
#include "core/records/actordirectory.h"
#include "core/records/entry.h"

#include <optional>

namespace vodhuk
{

enum class FieldKind {
    Id,
    Date,     ///< EDTF
    Line,     ///< one line of text
    Text,     ///< several lines
    Code,     ///< one code of `vocabulary`
    Codes,    ///< several codes, separated by ';'
    Actors,   ///< names, separated by ';'
    Lines,    ///< several texts, separated by ';'
    Number,   ///< whole, not negative
    YesNo,    ///< yes, no or empty
    Records,  ///< references to other records, separated by ';;'
};

struct FieldContext {
    Codebook codebook;
    ActorDirectory actors;
};

/// Why a text cannot become a field's value.
struct FieldProblem {
    QString rule; ///< "date", "code", "actor", "number" …
    QString message;
    QString remedy;
};

struct ResponseField {
    QString key;        ///< header in the canonical table: "in_force_from", "title_be"
    const char *label;  ///< source text, translate with fieldLabel()
    FieldKind kind = FieldKind::Line;
    QString vocabulary; ///< of codes; for "code" it depends on the record's kind: see fieldVocabulary()
    QString language;   ///< of title and summary, else empty
    bool responseOnly = false;  ///< not used by countermoves and reactions
    bool counterOnly = false;   ///< used by countermoves and reactions alone

    QString (*read)(const Entry &, const FieldContext &) = nullptr;
    std::optional<FieldProblem> (*write)(Entry &, const QString &text, const FieldContext &) = nullptr;
};

/// All fields in the order of the canonical table. The list is fixed for the life of the program.
[[nodiscard]] const QList<ResponseField> &responseFields();

/// Null if there is none with this key.
[[nodiscard]] const ResponseField *responseField(const QString &key);

/// The label on screen, translated.
[[nodiscard]] QString fieldLabel(const ResponseField &field);

/// The vocabulary of a field's codes for a record of this kind ("code": countermove or reaction).
[[nodiscard]] QString fieldVocabulary(const ResponseField &field, RecordKind kind);

/// Values of one cell. `;` (or `separator`) parts them; inside a value it is written `\;`, a backslash `\\`.
/// Blanks around values are taken off, empty values dropped.
[[nodiscard]] QStringList splitCell(QStringView cell);
[[nodiscard]] QString joinCell(const QStringList &values);

} // namespace vodhuk
