/// What the filter panel shows of the facets of a result: a section for each field, with the rows below its heading.
#pragma once

#include "ui/common/workspace.h"
#include "ui/filters/facetchoice.h"
#include "ui/filters/facetstate.h"

namespace vodhuk
{

/// Remark: what has to be known of the counts above it.
enum class FacetRowKind { Heading, Value, More, Fewer, Remark };

struct FacetRow {
    FacetRowKind kind = FacetRowKind::Value;
    FacetValue value;
    FacetChoice choice = FacetChoice::None;
    qint64 hidden = 0; ///< More: how many values it stands for; Remark: how many records it is about
    QString field;     ///< of a value
    int level = 0;     ///< 1 for a value that stands under another one
    bool operator==(const FacetRow &) const = default;
};

struct FacetSection {
    QString field;
    qint64 greatest = 0; ///< count of a value
    QList<FacetRow> rows;
    bool isClosed = false;
    bool operator==(const FacetSection &) const = default;
};

/// What is searched for in the panel, folded.
struct FacetSearch {
    QString text;
    QString heading; ///< of the one field that is searched in; empty: all are

    /// "Actor: bel" searches among the values of the field with this heading alone, if one of `facets` has it.
    [[nodiscard]] static FacetSearch typed(const QString &text, const QList<Facet> &facets);
    [[nodiscard]] bool isActive() const { return !text.isEmpty() || !heading.isEmpty(); }
    [[nodiscard]] bool isIn(const QString &field) const;
    [[nodiscard]] bool finds(const FacetValue &value) const;
};

/// The most frequent values of each field, those the query names, and "n more …"; with a search every value that it finds.
/// Instruments stand under their families. Sections without rows are left out, unless they are closed.
[[nodiscard]] QList<FacetSection> facetSections(const Workspace &workspace, const FacetState &state,
                                                const FacetSearch &search);

/// Instruments and their families are one section.
[[nodiscard]] const QString &instrumentField();
[[nodiscard]] const QString &familyField();

} // namespace vodhuk
