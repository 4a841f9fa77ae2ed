#include "ui/filters/facetmodel.h"

#include "core/base/textfold.h"
#include "ui/common/appearance.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int shownAtFirst = 7;
constexpr quintptr headingId = ~quintptr(0);

/// Fields in the order of the panel; others follow.
const QStringList &panelOrder()
{
    static const QStringList order{u"actor"_s,      u"family"_s,  u"instrument"_s, u"sanction"_s,
                                   u"framing"_s,    u"binding"_s, u"event"_s,      u"benefit"_s,
                                   u"actor-type"_s, u"year"_s,    u"kind"_s,       u"status"_s};
    return order;
}

qsizetype placeInPanel(const QString &field)
{
    const qsizetype place = panelOrder().indexOf(field);
    return place < 0 ? panelOrder().size() : place;
}

bool isActorField(const QString &field)
{
    return field == u"actor"_s || field == u"adopter"_s;
}

} // namespace

FacetModel::FacetModel(Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
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

const FacetModel::Row *FacetModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == headingId)
        return nullptr;
    return &m_sections[static_cast<qsizetype>(index.internalId())].rows[index.row()];
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Row *found = row(index))
        return rowData(m_sections[static_cast<qsizetype>(index.internalId())], *found, role);
    return headingData(m_sections[index.row()], role);
}

QVariant FacetModel::headingData(const Section &section, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return heading(section.field);
    case RowKindRole:
        return QVariant::fromValue(RowKind::Heading);
    case FieldRole:
        return section.field;
    default:
        return {};
    }
}

QVariant FacetModel::rowData(const Section &section, const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.kind == RowKind::More ? tr("%n more …", nullptr, static_cast<int>(row.hidden))
                                         : row.value.label;
    case Qt::ToolTipRole:
        return row.kind == RowKind::More
                   ? QVariant()
                   : tr("%1: %n record(s)", nullptr, static_cast<int>(row.value.count)).arg(row.value.label);
    case Qt::CheckStateRole:
        return row.kind == RowKind::More        ? QVariant()
               : row.choice == Choice::Included ? Qt::Checked
               : row.choice == Choice::Excluded ? Qt::PartiallyChecked
                                                : Qt::Unchecked;
    case RowKindRole:
        return QVariant::fromValue(row.kind);
    case ChoiceRole:
        return QVariant::fromValue(row.choice);
    case CountRole:
        return row.value.count;
    case ShareRole:
        return section.greatest > 0
                   ? static_cast<double>(row.value.count) / static_cast<double>(section.greatest)
                   : 0.0;
    case FieldRole:
        return section.field;
    case CodeRole:
        return row.value.code;
    case ColourRole:
        return row.kind == RowKind::Value ? QVariant(colour(section.field, row.value.code)) : QVariant();
    default:
        return {};
    }
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
    m_search = foldedText(text);
    rebuild();
}

/// Tells the views of changed values only if the rows themselves stay, so that focus and place are kept.
void FacetModel::rebuild()
{
    QList<Facet> facets = m_workspace.result()->facets;
    std::ranges::stable_sort(facets, {}, [](const Facet &facet) { return placeInPanel(facet.field); });
    QList<Section> sections;
    for (const Facet &facet : std::as_const(facets)) {
        if (Section made = section(facet); !made.rows.isEmpty())
            sections.append(std::move(made));
    }
    if (sections == m_sections)
        return;
    const auto sameShape = [](const Section &one, const Section &other) {
        return one.field == other.field && one.rows.size() == other.rows.size();
    };
    if (std::ranges::equal(sections, m_sections, sameShape)) {
        m_sections = std::move(sections);
        for (int i = 0; i < m_sections.size(); ++i)
            Q_EMIT dataChanged(index(0, 0, index(i, 0)),
                               index(static_cast<int>(m_sections[i].rows.size()) - 1, 0, index(i, 0)));
        return;
    }
    beginResetModel();
    m_sections = std::move(sections);
    endResetModel();
}

FacetModel::Section FacetModel::section(const Facet &facet) const
{
    Section result{facet.field, 0, {}};
    QList<Row> rows;
    for (const FacetValue &value : facet.values) {
        result.greatest = std::max(result.greatest, value.count);
        if (m_search.isEmpty() || foldedText(value.label).contains(m_search) ||
            foldedText(value.code).contains(m_search))
            rows.append({RowKind::Value, value, choice(facet.field, value.code), 0});
    }
    result.rows = shown(facet.field, std::move(rows));
    return result;
}

/// The rows with the greatest counts and those that the query names, in the order in which they came.
QList<FacetModel::Row> FacetModel::shown(const QString &field, QList<Row> rows) const
{
    if (rows.size() <= shownAtFirst + 1 || m_expanded.contains(field) || isSearching())
        return rows;
    QList<qint64> counts;
    for (const Row &row : std::as_const(rows))
        counts.append(row.value.count);
    std::ranges::sort(counts, std::greater());
    const qint64 least = counts[shownAtFirst - 1];
    qsizetype atLeast =
        shownAtFirst - std::ranges::count_if(counts, [least](qint64 count) { return count > least; });
    QList<Row> result;
    for (const Row &row : std::as_const(rows)) {
        const bool isTied = row.value.count == least && atLeast-- > 0;
        if (row.value.count > least || isTied || row.choice != Choice::None)
            result.append(row);
    }
    if (result.size() < rows.size())
        result.append({RowKind::More, {}, Choice::None, rows.size() - result.size()});
    return result;
}

FacetModel::Choice FacetModel::choice(const QString &field, const QString &code) const
{
    if (!spellings(field, code, false).isEmpty())
        return Choice::Included;
    return spellings(field, code, true).isEmpty() ? Choice::None : Choice::Excluded;
}

/// The values of the query's condition that mean this value of the facet; an actor has many names.
QStringList FacetModel::spellings(const QString &field, const QString &code, bool negated) const
{
    QStringList result;
    const ActorDirectory &actors = m_workspace.catalogue().actors();
    for (const QString &value : m_workspace.query().values(field, negated)) {
        const bool isSame = value.compare(code, Qt::CaseInsensitive) == 0;
        if (isSame || (isActorField(field) && actors.named(value) == actors.named(code)))
            result.append(value);
    }
    return result;
}

void FacetModel::activate(const QModelIndex &index, Choice wanted)
{
    const Row *found = row(index);
    if (!found)
        return;
    const QString field = index.data(FieldRole).toString();
    if (found->kind == RowKind::More) {
        m_expanded.insert(field);
        rebuild();
        return;
    }
    const QString code = found->value.code;
    const Choice before = found->choice;
    Query query = m_workspace.query();
    for (const bool negated : {false, true}) {
        for (const QString &spelling : spellings(field, code, negated))
            query = query.withoutValue(field, spelling, negated);
    }
    if (before != wanted)
        query = query.withValue(field, code, wanted == Choice::Excluded);
    m_workspace.setQuery(query);
}

void FacetModel::chooseOnly(const QModelIndex &index)
{
    const Row *found = row(index);
    if (!found || found->kind != RowKind::Value)
        return;
    const QString field = index.data(FieldRole).toString();
    m_workspace.setQuery(m_workspace.query().without(field).withValue(field, found->value.code));
}

void FacetModel::clearField(const QString &field)
{
    m_workspace.setQuery(m_workspace.query().without(field));
}

QString FacetModel::heading(const QString &field)
{
    static const QHash<QString, const char *> headings{
        {u"actor"_s, QT_TR_NOOP("Actor")},
        {u"adopter"_s, QT_TR_NOOP("Adopter")},
        {u"actor-type"_s, QT_TR_NOOP("Type of actor")},
        {u"kind"_s, QT_TR_NOOP("Kind of record")},
        {u"side"_s, QT_TR_NOOP("Side")},
        {u"instrument"_s, QT_TR_NOOP("Instrument")},
        {u"family"_s, QT_TR_NOOP("Instrument family")},
        {u"benefit"_s, QT_TR_NOOP("Takes away")},
        {u"sanction"_s, QT_TR_NOOP("Sanction")},
        {u"framing"_s, QT_TR_NOOP("Stated reason")},
        {u"norm"_s, QT_TR_NOOP("Norm")},
        {u"binding"_s, QT_TR_NOOP("Binding")},
        {u"event"_s, QT_TR_NOOP("In answer to")},
        {u"mode"_s, QT_TR_NOOP("Mode of the act")},
        {u"year"_s, QT_TR_NOOP("Year")},
        {u"status"_s, QT_TR_NOOP("Status")},
        {u"tag"_s, QT_TR_NOOP("Tag")},
        {u"publisher"_s, QT_TR_NOOP("Publisher")},
        {u"regime"_s, QT_TR_NOOP("Sanctions framework")},
        {u"measure-status"_s, QT_TR_NOOP("State of the measure")},
        {u"lang"_s, QT_TR_NOOP("Language")},
        {u"has"_s, QT_TR_NOOP("Has")},
        {u"date"_s, QT_TR_NOOP("Date")},
        {u"surely"_s, QT_TR_NOOP("Surely")},
        {u"in-force"_s, QT_TR_NOOP("In force on")},
        {u"target"_s, QT_TR_NOOP("Target")},
        {u"source"_s, QT_TR_NOOP("Source")},
        {u"id"_s, QT_TR_NOOP("Record")},
    };
    const auto found = headings.constFind(field);
    return found == headings.cend() ? field : tr(*found);
}

} // namespace vodhuk
