#include "ui/filters/facetsections.h"

#include "core/base/textfold.h"
#include "ui/common/fieldheading.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int shownAtFirst = 7;

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

/// The way from facets to sections, with what it looks at beside them.
class Sections
{
public:
    Sections(const Workspace &workspace, const FacetState &state, const FacetSearch &search)
        : m_workspace(workspace)
        , m_state(state)
        , m_search(search)
        , m_query(workspace.query())
    {
        for (const Condition &condition : workspace.query().conditions)
            m_query = withCodes(m_query, condition.field, workspace.catalogue());
    }

    [[nodiscard]] FacetSection section(const Facet &facet) const;

private:
    [[nodiscard]] QList<FacetRow> valueRows(const Facet &facet) const;
    [[nodiscard]] QList<FacetRow> underFamilies(const QList<FacetRow> &instruments) const;
    [[nodiscard]] FacetRow familyRow(const QString &code) const;
    [[nodiscard]] QList<FacetRow> shown(const QString &field, QList<FacetRow> rows) const;
    [[nodiscard]] FacetChoice choice(const QString &field, const QString &code) const;

    const Workspace &m_workspace;
    const FacetState &m_state;
    const FacetSearch &m_search;
    Query m_query; ///< with codes, as facets have them
};

FacetSection Sections::section(const Facet &facet) const
{
    FacetSection result{facet.field, 0, {}};
    if (m_search.isActive() && !m_search.isIn(facet.field))
        return result;
    QList<FacetRow> rows = shown(facet.field, valueRows(facet));
    if (facet.field == instrumentField())
        rows = underFamilies(rows);
    if (facet.field == "year"_L1 && !rows.isEmpty() && !m_search.isActive() &&
        m_workspace.result()->notSurelyInOneYear > 0)
        rows.append(
            {FacetRowKind::Remark, {}, FacetChoice::None, m_workspace.result()->notSurelyInOneYear, {}, 0});
    result.isClosed = !rows.isEmpty() && !m_search.isActive() && m_state.closed.contains(facet.field);
    for (const FacetValue &value : facet.values)
        result.greatest = std::max(result.greatest, value.count);
    for (const FacetRow &row : std::as_const(rows))
        result.greatest = std::max(result.greatest, row.value.count);
    if (!result.isClosed)
        result.rows = std::move(rows);
    return result;
}

QList<FacetRow> Sections::valueRows(const Facet &facet) const
{
    QList<FacetRow> rows;
    for (const FacetValue &value : facet.values) {
        if (m_search.finds(value))
            rows.append({FacetRowKind::Value, value, choice(facet.field, value.code), 0, facet.field, 0});
    }
    const bool byCount =
        m_state.byCount.contains(facet.field == familyField() ? instrumentField() : facet.field);
    if (byCount)
        std::ranges::stable_sort(rows, std::greater(), [](const FacetRow &row) { return row.value.count; });
    return rows;
}

/// The families that are found, and those of instruments that are, each with its instruments below; what is no value comes last.
QList<FacetRow> Sections::underFamilies(const QList<FacetRow> &instruments) const
{
    QList<FacetRow> families;
    const QList<Facet> &facets = m_workspace.result()->facets;
    if (const auto facet = std::ranges::find(facets, familyField(), &Facet::field); facet != facets.end())
        families = valueRows(*facet);
    const auto codeOf = [](const FacetRow &row) { return row.value.code; };
    for (const FacetRow &row : instruments) {
        if (row.kind == FacetRowKind::Value &&
            std::ranges::find(families, row.value.parent, codeOf) == families.end())
            families.append(familyRow(row.value.parent));
    }
    QList<FacetRow> rows;
    for (const FacetRow &family : std::as_const(families)) {
        rows.append(family);
        for (FacetRow row : instruments) {
            row.level = 1;
            if (row.kind == FacetRowKind::Value && row.value.parent == family.value.code)
                rows.append(row);
        }
    }
    std::ranges::copy_if(instruments, std::back_inserter(rows),
                         [](const FacetRow &row) { return row.kind != FacetRowKind::Value; });
    return rows;
}

/// Of a family that is not found itself, or that no record of the query has.
FacetRow Sections::familyRow(const QString &code) const
{
    FacetValue value{code, {}, {}, 0};
    value.label =
        m_workspace.catalogue().codebook().label(u"instrument_family"_s, code, m_workspace.language());
    for (const Facet &facet : m_workspace.result()->facets) {
        const auto counted = std::ranges::find(facet.values, code, &FacetValue::code);
        if (facet.field == familyField() && counted != facet.values.end())
            value = *counted;
    }
    return {FacetRowKind::Value, value, choice(familyField(), code), 0, familyField(), 0};
}

/// The rows with the greatest counts and those that the query names, in the order in which they came.
QList<FacetRow> Sections::shown(const QString &field, QList<FacetRow> rows) const
{
    if (rows.size() <= shownAtFirst + 1 || m_search.isActive())
        return rows;
    if (m_state.whole.contains(field)) {
        rows.append({FacetRowKind::Fewer, {}, FacetChoice::None, 0, {}, 0});
        return rows;
    }
    QList<qint64> counts;
    for (const FacetRow &row : std::as_const(rows))
        counts.append(row.value.count);
    std::ranges::sort(counts, std::greater());
    const qint64 least = counts[shownAtFirst - 1];
    qsizetype atLeast =
        shownAtFirst - std::ranges::count_if(counts, [least](qint64 count) { return count > least; });
    QList<FacetRow> result;
    for (const FacetRow &row : std::as_const(rows)) {
        const bool isTied = row.value.count == least && atLeast-- > 0;
        if (row.value.count > least || isTied || row.choice != FacetChoice::None)
            result.append(row);
    }
    if (result.size() < rows.size())
        result.append({FacetRowKind::More, {}, FacetChoice::None, rows.size() - result.size(), {}, 0});
    return result;
}

FacetChoice Sections::choice(const QString &field, const QString &code) const
{
    return facetChoice(m_query, m_workspace.catalogue().actors(), field, code);
}

} // namespace

const QString &instrumentField()
{
    static const QString field = u"instrument"_s;
    return field;
}

const QString &familyField()
{
    static const QString field = u"family"_s;
    return field;
}

FacetSearch FacetSearch::typed(const QString &text, const QList<Facet> &facets)
{
    const qsizetype colon = text.indexOf(u':');
    const QString head = colon < 0 ? QString() : foldedText(text.left(colon));
    const bool isHeading = std::ranges::any_of(
        facets, [&](const Facet &facet) { return foldedText(fieldHeading(facet.field)) == head; });
    return {foldedText((isHeading ? text.mid(colon + 1) : text).trimmed()), isHeading ? head : QString()};
}

bool FacetSearch::isIn(const QString &field) const
{
    const auto isMeant = [this](const QString &called) {
        return foldedText(fieldHeading(called)) == heading;
    };
    return heading.isEmpty() || isMeant(field) || (field == instrumentField() && isMeant(familyField()));
}

bool FacetSearch::finds(const FacetValue &value) const
{
    return text.isEmpty() || foldedText(value.label).contains(text) || foldedText(value.code).contains(text);
}

QList<FacetSection> facetSections(const Workspace &workspace, const FacetState &state,
                                  const FacetSearch &search)
{
    QList<Facet> facets = workspace.result()->facets;
    std::ranges::stable_sort(facets, {}, [](const Facet &facet) { return placeInPanel(facet.field); });
    const Sections made(workspace, state, search);
    QList<FacetSection> sections;
    for (const Facet &facet : std::as_const(facets)) {
        if (facet.field == familyField())
            continue; // stand above their instruments
        if (FacetSection section = made.section(facet); !section.rows.isEmpty() || section.isClosed)
            sections.append(std::move(section));
    }
    return sections;
}

} // namespace vodhuk
