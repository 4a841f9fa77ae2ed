#include "ui/filters/facetmodel.h"

#include "core/base/textfold.h"
#include "ui/common/appearance.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

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
    static const QStringList order{
        u"actor"_s,          u"family"_s, u"instrument"_s, u"sanction"_s,   u"framing"_s, u"norm"_s,
        u"binding"_s,        u"event"_s,  u"benefit"_s,    u"actor-type"_s, u"side"_s,    u"year"_s,
        u"measure-status"_s, u"mode"_s,   u"regime"_s,     u"kind"_s,       u"status"_s};
    return order;
}

qsizetype placeInPanel(const QString &field)
{
    const qsizetype place = panelOrder().indexOf(field);
    return place < 0 ? panelOrder().size() : place;
}

const auto instrumentField = u"instrument"_s;
const auto familyField = u"family"_s;

bool isActorField(const QString &field)
{
    return field == u"actor"_s || field == u"adopter"_s;
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
    case Qt::AccessibleTextRole:
        return section.isClosed ? tr("%1, closed").arg(heading(section.field)) : heading(section.field);
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

QVariant FacetModel::rowData(const Section &section, const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.kind == RowKind::More    ? tr("%n more …", nullptr, static_cast<int>(row.hidden))
               : row.kind == RowKind::Fewer ? tr("Fewer")
                                            : row.value.label;
    case Qt::ToolTipRole:
        return row.kind != RowKind::Value
                   ? QVariant()
                   : tr("%1: %n record(s)", nullptr, static_cast<int>(row.value.count)).arg(row.value.label);
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
    const qsizetype colon = text.indexOf(u':');
    const QString head = colon < 0 ? QString() : foldedText(text.left(colon));
    const bool isHeading = std::ranges::any_of(m_workspace.result()->facets, [&](const Facet &facet) {
        return foldedText(heading(facet.field)) == head;
    });
    m_searchHeading = isHeading ? head : QString();
    m_search = foldedText((isHeading ? text.mid(colon + 1) : text).trimmed());
    rebuild();
}

bool FacetModel::isSearchedIn(const QString &field) const
{
    const auto isMeant = [this](const QString &called) {
        return foldedText(heading(called)) == m_searchHeading;
    };
    return m_searchHeading.isEmpty() || isMeant(field) || (field == instrumentField && isMeant(familyField));
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
    QList<Facet> facets = m_workspace.result()->facets;
    std::ranges::stable_sort(facets, {}, [](const Facet &facet) { return placeInPanel(facet.field); });
    QList<Section> sections;
    for (const Facet &facet : std::as_const(facets)) {
        if (facet.field == familyField)
            continue; // stand above their instruments
        if (Section made = section(facet); !made.rows.isEmpty() || made.isClosed)
            sections.append(std::move(made));
    }
    if (sections == m_sections)
        return;
    const auto sameShape = [](const Section &one, const Section &other) {
        return one.field == other.field && one.rows.size() == other.rows.size() &&
               one.isClosed == other.isClosed;
    };
    if (std::ranges::equal(sections, m_sections, sameShape)) {
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

FacetModel::Section FacetModel::section(const Facet &facet) const
{
    Section result{facet.field, 0, {}};
    if (isSearching() && !isSearchedIn(facet.field))
        return result;
    QList<Row> rows = shown(facet.field, valueRows(facet));
    if (facet.field == instrumentField)
        rows = underFamilies(rows);
    result.isClosed = !rows.isEmpty() && !isSearching() && isClosed(facet.field);
    for (const FacetValue &value : facet.values)
        result.greatest = std::max(result.greatest, value.count);
    for (const Row &row : std::as_const(rows))
        result.greatest = std::max(result.greatest, row.value.count);
    if (!result.isClosed)
        result.rows = std::move(rows);
    return result;
}

bool FacetModel::isFound(const FacetValue &value) const
{
    return m_search.isEmpty() || foldedText(value.label).contains(m_search) ||
           foldedText(value.code).contains(m_search);
}

QList<FacetModel::Row> FacetModel::valueRows(const Facet &facet) const
{
    QList<Row> rows;
    for (const FacetValue &value : facet.values) {
        if (isFound(value))
            rows.append({RowKind::Value, value, choice(facet.field, value.code), 0, facet.field, 0});
    }
    const bool byCount = isByCount(facet.field == familyField ? instrumentField : facet.field);
    if (byCount)
        std::ranges::stable_sort(rows, std::greater(), [](const Row &row) { return row.value.count; });
    return rows;
}

/// The families that are found, and those of instruments that are, each with its instruments below; what is no value comes last.
QList<FacetModel::Row> FacetModel::underFamilies(const QList<Row> &instruments) const
{
    QList<Row> families;
    const QList<Facet> &facets = m_workspace.result()->facets;
    if (const auto facet = std::ranges::find(facets, familyField, &Facet::field); facet != facets.end())
        families = valueRows(*facet);
    const auto codeOf = [](const Row &row) { return row.value.code; };
    for (const Row &row : instruments) {
        if (row.kind == RowKind::Value &&
            std::ranges::find(families, row.value.parent, codeOf) == families.end())
            families.append(familyRow(row.value.parent));
    }
    QList<Row> rows;
    for (const Row &family : std::as_const(families)) {
        rows.append(family);
        for (Row row : instruments) {
            row.level = 1;
            if (row.kind == RowKind::Value && row.value.parent == family.value.code)
                rows.append(row);
        }
    }
    std::ranges::copy_if(instruments, std::back_inserter(rows),
                         [](const Row &row) { return row.kind != RowKind::Value; });
    return rows;
}

/// Of a family that is not found itself, or that no record of the query has.
FacetModel::Row FacetModel::familyRow(const QString &code) const
{
    FacetValue value{code, {}, {}, 0};
    value.label =
        m_workspace.catalogue().codebook().label(u"instrument_family"_s, code, m_workspace.language());
    for (const Facet &facet : m_workspace.result()->facets) {
        const auto counted = std::ranges::find(facet.values, code, &FacetValue::code);
        if (facet.field == familyField && counted != facet.values.end())
            value = *counted;
    }
    return {RowKind::Value, value, choice(familyField, code), 0, familyField, 0};
}

/// The rows with the greatest counts and those that the query names, in the order in which they came.
QList<FacetModel::Row> FacetModel::shown(const QString &field, QList<Row> rows) const
{
    if (rows.size() <= shownAtFirst + 1 || isSearching())
        return rows;
    if (m_state.whole.contains(field)) {
        rows.append({RowKind::Fewer, {}, Choice::None, 0, {}, 0});
        return rows;
    }
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
        result.append({RowKind::More, {}, Choice::None, rows.size() - result.size(), {}, 0});
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
    if (!index.isValid())
        return;
    const QString field = index.data(FieldRole).toString();
    const Row *found = row(index);
    if (!found)
        return setClosed(field, !isClosed(field));
    if (found->kind != RowKind::Value)
        return change(m_state.whole, field, found->kind == RowKind::More);
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
    const Query query = m_workspace.query().without(field);
    m_workspace.setQuery(field == instrumentField ? query.without(familyField) : query);
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
        {u"sort"_s, QT_TR_NOOP("Order")},
    };
    const auto found = headings.constFind(field);
    return found == headings.cend() ? field : tr(*found);
}

} // namespace vodhuk
