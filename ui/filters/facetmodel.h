/// The facets of the current result as a tree of two levels: a heading for each field, its values below; instruments stand under
/// their families.
#pragma once

#include "ui/common/workspace.h"
#include "ui/filters/facetsections.h"

#include <QAbstractItemModel>

namespace vodhuk
{

/// Shows the most frequent values of each field, those the query names, and "n more …"; with a search text every value
/// that contains it. A facet that is closed shows its heading alone, unless something is searched.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using RowKind = FacetRowKind;
    using Choice = FacetChoice;
    enum Role {
        RowKindRole = Qt::UserRole,
        ChoiceRole,
        CountRole,
        GreatestRole, ///< count of a value of the section
        ShareRole,    ///< of the greatest count of the field, from 0 to 1
        FieldRole,
        SectionRole, ///< the field of the heading; that of a family below it is another one
        LevelRole,   ///< 1 for a value that stands under another one
        CodeRole,
        ColourRole, ///< QColor of an instrument family, else none
        ClosedRole, ///< of a heading
    };

    explicit FacetModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// "Actor: bel" searches among the values of the field with this heading alone.
    void setSearch(const QString &text);
    [[nodiscard]] bool isSearching() const { return m_search.isActive(); }

    /// Includes or excludes a value, or takes that back; on "n more …" shows the rest of the field, on a heading opens or
    /// closes its facet.
    void activate(const QModelIndex &index, Choice choice);
    /// The field then has this value alone.
    void chooseOnly(const QModelIndex &index);
    void clearField(const QString &field);

    [[nodiscard]] bool isClosed(const QString &field) const { return m_state.closed.contains(field); }
    void setClosed(const QString &field, bool closed);
    [[nodiscard]] bool isByCount(const QString &field) const { return m_state.byCount.contains(field); }
    void setByCount(const QString &field, bool byCount);

private:
    void rebuild();
    void change(QSet<QString> &fields, const QString &field, bool contained);
    [[nodiscard]] const FacetRow *row(const QModelIndex &index) const;
    [[nodiscard]] QVariant headingData(const FacetSection &section, int role) const;
    [[nodiscard]] QVariant rowData(const FacetSection &section, const FacetRow &row, int role) const;
    [[nodiscard]] static QString textOf(const FacetRow &row);
    [[nodiscard]] static QString hintOf(const FacetRow &row);
    [[nodiscard]] QColor colour(const QString &field, const QString &code) const;

    Workspace &m_workspace;
    QList<FacetSection> m_sections;
    FacetSearch m_search;
    FacetState m_state;
};

} // namespace vodhuk
