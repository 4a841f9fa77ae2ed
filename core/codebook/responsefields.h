/// The one table of a record's fields: key, label, kind, and how each is read and written as canonical text.
/// Column heads, CSV, the editor, the reading pane and history run over it (design: "fields as data").
#pragma once

#include "core/codebook/codebook.h"
#include "core/records/actordirectory.h"
#include "core/records/entry.h"
#include "core/records/targetdirectory.h"

#include <functional>
#include <optional>

namespace vodhuk
{

enum class FieldKind {
    Id,
    Date,    ///< EDTF
    Line,    ///< one line of text
    Text,    ///< several lines
    Code,    ///< one code of `vocabulary`
    Codes,   ///< several codes, separated by ';'
    Actors,  ///< names, separated by ';'
    Lines,   ///< several texts, separated by ';'
    Number,  ///< whole, not negative
    YesNo,   ///< yes, no or empty
    Records, ///< references to other records, separated by ';;'
    Actor,   ///< one name
    Record,  ///< the id of one record
    Event,   ///< ids of events, separated by ';'
    Regime,  ///< the id of one sanctions regime
    Target,  ///< the id of one target
    Measure, ///< one measure of the record, see measurenames.h
    Parts,   ///< rows of small parts, see parttext.h
};

/// One column of a field of kind Parts.
struct PartColumn {
    QString key;       ///< as in the codebook: "direction"
    const char *label; ///< source text of the context ResponseFields; see columnLabel()
    FieldKind kind = FieldKind::Line;
    QString vocabulary; ///< of codes
    int width = 1;      ///< share of a row's width; 0: not shown
};

struct FieldContext {
    Codebook codebook;
    ActorDirectory actors;
    TargetDirectory
        targets{}; ///< for what names targets by name, or is to be written; ids are read without it
};

/// Why a text cannot become a field's value.
struct FieldProblem {
    QString rule; ///< "date", "code", "actor", "target", "id", "measure", "yesno"; "E35" for numbers
    QString message;
    QString remedy;
    qsizetype row = -1; ///< in a field of parts: counted from 0; -1: it is about no row
    QString column{};   ///< in a field of parts: key of the column
};

struct ResponseField {
    QString key;       ///< header in the canonical table: "in_force_from", "title_be"
    const char *label; ///< source text, translate with fieldLabel()
    FieldKind kind = FieldKind::Line;
    QString vocabulary; ///< of codes; for "code" it depends on the record's kind: see fieldVocabulary()
    QString language;   ///< of title and summary, else empty
    bool responseOnly = false; ///< not used by countermoves and reactions
    bool counterOnly = false;  ///< used by countermoves and reactions alone

    QList<PartColumn> columns; ///< of kind Parts

    bool further = false; ///< beyond the canonical table: part of it only where it has a value

    std::function<QString(const Entry &, const FieldContext &)> read;

    /// Replaces the field's value; the entry stays as it was if the text cannot become one. In a new entry the order
    /// in which fields are written does not matter; in one that has measures with different dates, benefits_withdrawn
    /// comes before the dates.
    std::function<std::optional<FieldProblem>(Entry &, const QString &text, const FieldContext &)> write;
};

/// All fields in the order of the canonical table, behind them the further ones. The list is fixed for the life of
/// the program.
[[nodiscard]] const QList<ResponseField> &responseFields();

/// The field with this key, also `title_pl` or `summary_pl` of any language of ISO 639-1; null if there is none.
/// Lives as long as the program.
[[nodiscard]] const ResponseField *responseField(const QString &key);

/// The label on screen, translated.
[[nodiscard]] QString fieldLabel(const ResponseField &field);

[[nodiscard]] QString columnLabel(const PartColumn &column);

/// The vocabulary of a field's codes for a record of this kind ("code": countermove or reaction).
[[nodiscard]] QString fieldVocabulary(const ResponseField &field, RecordKind kind);

/// Values of one cell. `;` parts them; inside a value it is written `\;`, a backslash `\\`. A backslash before anything
/// else stands for itself. Blanks around values are taken off, empty values dropped.
[[nodiscard]] QStringList splitCell(QStringView cell);
[[nodiscard]] QString joinCell(const QStringList &values);

/// The same for references to records, parted by `;;`: a single `;` belongs to the value.
[[nodiscard]] QStringList splitRecords(QStringView cell);
[[nodiscard]] QString joinRecords(const QStringList &values);

} // namespace vodhuk
