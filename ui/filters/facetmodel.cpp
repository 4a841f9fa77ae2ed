#include "ui/filters/facetmodel.h"

#include "ui/common/appearance.h"
#include "ui/common/fieldheading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr quintptr headingId = ~quintptr(0);

/// Instruments and their families are one section.
Query withoutSection(const Query &query, const QString &section)
{
    const Query without = query.without(section);
    return section == instrumentField() ? without.without(familyField()) : without;
}

bool isSameRow(const FacetRow &one, const FacetRow &other)
{
    return one.kind == other.kind && one.field == other.field && one.value.code == other.value.code;
}

bool hasSameRows(const FacetSection &one, const FacetSection &other)
{
    return one.field == other.field && one.isClosed == other.isClosed &&
           std::ranges::equal(one.rows, other.rows, isSameRow);
}

} // namespace

FacetModel::FacetModel(Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
    , m_state(FacetState::kept())
{
    connect(&workspace, &Workspace::resultChanged, this, &FacetModel::rebuild);
    connect(&workspace, &Workspace::queryChanged, this, &FacetModel::rebuild);
    connect(&workspace, &Workspace::queryRefused, this, &FacetModel::rebuild);
    rebuild();
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : headingId);
}

QModelIndex FacetModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == headingId)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, headingId);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    return parent.internalId() == headingId ? static_cast<int>(m_sections[parent.row()].rows.size()) : 0;
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const FacetRow *FacetModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == headingId)
        return nullptr;
    return &m_sections[static_cast<qsizetype>(index.internalId())].rows[index.row()];
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const FacetRow *found = row(index))
        return rowData(m_sections[static_cast<qsizetype>(index.internalId())], *found, role);
    return headingData(m_sections[index.row()], role);
}

QVariant FacetModel::headingData(const FacetSection &section, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return fieldHeading(section.field);
    case RowKindRole:
        return QVariant::fromValue(RowKind::Heading);
    case Qt::AccessibleTextRole:
        return section.isClosed ? tr("%1, closed").arg(fieldHeading(section.field))
                                : fieldHeading(section.field);
    case Qt::ToolTipRole:
        return section.isClosed ? tr("Click to open") : tr("Click to close");
    case FieldRole:
    case SectionRole:
        return section.field;
    case ClosedRole:
        return section.isClosed;
    default:
        return {};
    }
}

QVariant FacetModel::rowData(const FacetSection &section, const FacetRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row);
    case Qt::ToolTipRole:
        return hintOf(row);
    case Qt::CheckStateRole:
        return row.kind != RowKind::Value       ? QVariant()
               : row.choice == Choice::Included ? Qt::Checked
               : row.choice == Choice::Excluded ? Qt::PartiallyChecked
                                                : Qt::Unchecked;
    case RowKindRole:
        return QVariant::fromValue(row.kind);
    case ChoiceRole:
        return QVariant::fromValue(row.choice);
    case CountRole:
        return row.value.count;
    case GreatestRole:
        return section.greatest;
    case ShareRole:
        return section.greatest > 0
                   ? static_cast<double>(row.value.count) / static_cast<double>(section.greatest)
                   : 0.0;
    case FieldRole:
        return row.kind == RowKind::Value ? row.field : section.field;
    case SectionRole:
        return section.field;
    case LevelRole:
        return row.level;
    case CodeRole:
        return row.value.code;
    case ColourRole:
        return row.kind == RowKind::Value ? QVariant(colour(row.field, row.value.code)) : QVariant();
    default:
        return {};
    }
}

QString FacetModel::textOf(const FacetRow &row)
{
    const int number = static_cast<int>(row.hidden);
    switch (row.kind) {
    case RowKind::More:
        return tr("%n more …", nullptr, number);
    case RowKind::Fewer:
        return tr("Fewer");
    case RowKind::Remark:
        return tr("%n not surely in one year", nullptr, number);
    default:
        return row.value.label;
    }
}

QString FacetModel::hintOf(const FacetRow &row)
{
    if (row.kind == RowKind::Remark)
        return tr("%n record(s) may lie in more than one year by the dates, counted in each of these years, "
                  "or have a date "
                  "that is marked as uncertain or approximate",
                  nullptr, static_cast<int>(row.hidden));
    if (row.kind != RowKind::Value)
        return {};
    return tr("%1: %n record(s)", nullptr, static_cast<int>(row.value.count)).arg(row.value.label);
}

QColor FacetModel::colour(const QString &field, const QString &code) const
{
    if (field == u"family"_s)
        return Appearance::current().family(code);
    if (field == u"instrument"_s)
        return Appearance::current().family(m_workspace.catalogue().codebook().family(code));
    return {};
}

void FacetModel::setSearch(const QString &text)
{
    m_search = FacetSearch::typed(text, m_workspace.result()->facets);
    rebuild();
}

void FacetModel::change(QSet<QString> &fields, const QString &field, bool contained)
{
    if (contained)
        fields.insert(field);
    else
        fields.remove(field);
    m_state.keep();
    rebuild();
}

void FacetModel::setClosed(const QString &field, bool closed)
{
    change(m_state.closed, field, closed);
}

void FacetModel::setByCount(const QString &field, bool byCount)
{
    change(m_state.byCount, field, byCount);
}

/// Tells the views of changed values only if the rows themselves stay, so that focus and place are kept.
void FacetModel::rebuild()
{
    QList<FacetSection> sections = facetSections(m_workspace, m_state, m_search);
    if (sections == m_sections)
        return;
    if (std::ranges::equal(sections, m_sections, hasSameRows)) {
        m_sections = std::move(sections);
        for (int i = 0; i < m_sections.size(); ++i) {
            const int rows = static_cast<int>(m_sections[i].rows.size());
            if (rows > 0)
                Q_EMIT dataChanged(index(0, 0, index(i, 0)), index(rows - 1, 0, index(i, 0)));
        }
        return;
    }
    beginResetModel();
    m_sections = std::move(sections);
    endResetModel();
}

void FacetModel::activate(const QModelIndex &index, Choice wanted)
{
    if (!index.isValid())
        return;
    const QString field = index.data(FieldRole).toString();
    const FacetRow *found = row(index);
    if (!found)
        return setClosed(field, !isClosed(field));
    if (found->kind == RowKind::Remark)
        return;
    if (found->kind != RowKind::Value)
        return change(m_state.whole, field, found->kind == RowKind::More);
    const Catalogue &catalogue = m_workspace.catalogue();
    m_workspace.setQuery(withFacetChoice(withCodes(m_workspace.query(), field, catalogue), catalogue.actors(),
                                         field, found->value.code, wanted));
}

void FacetModel::chooseOnly(const QModelIndex &index)
{
    const FacetRow *found = row(index);
    if (!found || found->kind != RowKind::Value)
        return;
    m_workspace.setQuery(withoutSection(m_workspace.query(), index.data(SectionRole).toString())
                             .withValue(found->field, found->value.code));
}

void FacetModel::clearField(const QString &field)
{
    m_workspace.setQuery(withoutSection(m_workspace.query(), field));
}

} // namespace vodhuk
