#include "ui/table/rowgrouping.h"

#include "ui/common/fieldheading.h"
#include "ui/common/workspace.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

const auto countTopic = u"groups"_s;

/// Counting takes longer where other questions come first; what stands under the new query meanwhile is no answer to it.
constexpr int millisecondsOfFormerGroups = 300;

QString topicOf(const QString &code)
{
    return u"group/"_s + code;
}

/// The query has been answered before: what is wrong with it would have been told then.
template <class T>
Result<T> plain(std::expected<Result<T>, QueryError> answer)
{
    if (!answer)
        return fail(ErrorKind::Invalid, answer.error().message);
    return *std::move(answer);
}

} // namespace

RowGrouping::RowGrouping(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(millisecondsOfFormerGroups);
    connect(&m_moment, &QTimer::timeout, this, &RowGrouping::hide);
}

void RowGrouping::setField(const QString &field)
{
    if (field == m_field)
        return;
    m_field = field;
    m_open.clear();
    if (field.isEmpty())
        clear();
    else
        follow();
}

void RowGrouping::setByCount(bool byCount)
{
    if (byCount == m_isByCount)
        return;
    m_isByCount = byCount;
    if (!isActive())
        return;
    Counted counted{m_counted, {}};
    for (const Group &group : m_groups) {
        if (group.isOpen)
            counted.opened.insert(group.value.code, group.records);
    }
    show(groupsFrom(counted));
}

void RowGrouping::clear()
{
    m_workspace.background().forget(countTopic);
    hide();
}

/// The records then stand in one list.
void RowGrouping::hide()
{
    m_moment.stop();
    if (!isActive())
        return;
    Q_EMIT aboutToReset();
    m_groups.clear();
    m_starts.clear();
    Q_EMIT reset();
}

void RowGrouping::follow()
{
    if (m_field.isEmpty())
        return;
    const Query query = m_workspace.result()->query;
    if (isActive() && query != m_query && !m_moment.isActive())
        m_moment.start();
    m_workspace.background().ask<Result<Counted>>(
        countTopic, this,
        [query, field = m_field, open = m_open,
         language = m_workspace.language()](const QueryEngine &engine, const Cancellation &cancellation) {
            return count(engine, query, field, open, language, cancellation);
        },
        [this, query](Result<Counted> counted) {
            m_query = query;
            take(std::move(counted));
        });
}

/// The records of open groups come with the counts: the rows are laid out once.
Result<RowGrouping::Counted> RowGrouping::count(const QueryEngine &engine, const Query &query,
                                                const QString &field, const QSet<QString> &open,
                                                const QString &language, const Cancellation &cancellation)
{
    auto groups = plain(groupsOf(engine, query, field, language, cancellation));
    VODHUK_TRY(groups);
    Counted counted{*std::move(groups), {}};
    for (const QString &code : open) {
        const bool isThere = code.isEmpty()
                                 ? counted.groups.without > 0
                                 : std::ranges::find(counted.groups.values, code, &FacetValue::code) !=
                                       counted.groups.values.end();
        if (!isThere)
            continue;
        auto records = plain(recordsOfGroup(engine, query, field, code, cancellation));
        VODHUK_TRY(records);
        counted.opened.insert(code, *std::move(records));
    }
    return counted;
}

void RowGrouping::take(Result<Counted> counted)
{
    if (!counted && counted.error().kind == ErrorKind::Cancelled)
        return;
    if (!counted) {
        hide();
        Q_EMIT m_workspace.failed(counted.error());
        return;
    }
    m_moment.stop();
    m_counted = counted->groups;
    show(groupsFrom(*counted));
    for (const Group &group : m_groups) {
        if (!group.isOpen && m_open.contains(group.value.code)) // opened since it was asked
            ask(group.value.code);
    }
}

std::vector<RowGrouping::Group> RowGrouping::groupsFrom(const Counted &counted) const
{
    QList<FacetValue> values = counted.groups.values;
    if (m_isByCount)
        std::ranges::stable_sort(values, std::greater(), &FacetValue::count);
    if (counted.groups.without > 0)
        values.append(FacetValue{{}, tr("Nothing stated"), {}, counted.groups.without});
    std::vector<Group> groups;
    for (const FacetValue &value : std::as_const(values)) {
        const auto records = counted.opened.constFind(value.code);
        const bool isOpen = records != counted.opened.cend() && m_open.contains(value.code);
        groups.push_back({value, isOpen, isOpen ? *records : std::vector<ResponseId>()});
    }
    return groups;
}

void RowGrouping::show(std::vector<Group> groups)
{
    if (isActive() && groups == m_groups)
        return Q_EMIT lineChanged(0);
    Q_EMIT aboutToReset();
    m_groups = std::move(groups);
    placeGroups();
    Q_EMIT reset();
}

void RowGrouping::placeGroups()
{
    m_starts.clear();
    int row = 1;
    for (const Group &group : m_groups) {
        m_starts.push_back(row);
        row += 1 + static_cast<int>(group.records.size());
    }
    m_starts.push_back(row);
}

/// Of a row behind the first one.
size_t RowGrouping::groupAt(int row) const
{
    return static_cast<size_t>(std::ranges::upper_bound(m_starts, row) - m_starts.begin()) - 1;
}

bool RowGrouping::isLine(int row) const
{
    return row == 0 || std::ranges::binary_search(m_starts, row);
}

int RowGrouping::linesWithin(int first, int last) const
{
    const auto lines = std::ranges::upper_bound(m_starts, last) - std::ranges::lower_bound(m_starts, first);
    return static_cast<int>(lines) + (first == 0 ? 1 : 0);
}

ResponseId RowGrouping::idAt(int row) const
{
    if (row <= 0 || row >= rowCount() || isLine(row))
        return {};
    const size_t group = groupAt(row);
    return m_groups[group].records[static_cast<size_t>(row - m_starts[group] - 1)];
}

int RowGrouping::rowOf(ResponseId id) const
{
    for (size_t group = 0; group < m_groups.size(); ++group) {
        const std::vector<ResponseId> &records = m_groups[group].records;
        const auto found = std::ranges::find(records, id);
        if (found != records.end())
            return m_starts[group] + 1 + static_cast<int>(found - records.begin());
    }
    return -1;
}

int RowGrouping::lineAbove(int row) const
{
    return row <= 0 ? 0 : m_starts[groupAt(row)];
}

QString RowGrouping::codeAt(int row) const
{
    return row <= 0 ? QString() : m_groups[groupAt(row)].value.code;
}

int RowGrouping::rowOfCode(const QString &code) const
{
    const auto found = std::ranges::find(m_groups, code, [](const Group &group) { return group.value.code; });
    return found == m_groups.end() ? -1 : m_starts[static_cast<size_t>(found - m_groups.begin())];
}

std::vector<ResponseId> RowGrouping::recordsAt(int row) const
{
    return row <= 0 ? std::vector<ResponseId>() : m_groups[groupAt(row)].records;
}

bool RowGrouping::isOpen(int row) const
{
    return row > 0 && m_open.contains(codeAt(row));
}

void RowGrouping::setOpen(int row, bool open)
{
    if (!isGroup(row) || isOpen(row) == open)
        return;
    const size_t group = groupAt(row);
    const QString code = m_groups[group].value.code;
    if (open) {
        m_open.insert(code);
        ask(code);
    } else {
        m_open.remove(code);
        m_workspace.background().forget(topicOf(code));
        fold(group);
    }
    Q_EMIT lineChanged(row);
}

void RowGrouping::fold(size_t group)
{
    if (!m_groups[group].isOpen)
        return;
    const bool hasRows = !m_groups[group].records.empty();
    if (hasRows)
        Q_EMIT rowsGoing(m_starts[group] + 1, m_starts[group + 1] - 1);
    m_groups[group].isOpen = false;
    m_groups[group].records.clear();
    placeGroups();
    if (hasRows)
        Q_EMIT rowsGone();
}

void RowGrouping::ask(const QString &code)
{
    m_workspace.background().ask<Result<std::vector<ResponseId>>>(
        topicOf(code), this,
        [query = m_query, field = m_counted.field, code](const QueryEngine &engine,
                                                         const Cancellation &cancellation) {
            return plain(recordsOfGroup(engine, query, field, code, cancellation));
        },
        [this, code](Result<std::vector<ResponseId>> records) { takeRecords(code, std::move(records)); });
}

void RowGrouping::takeRecords(const QString &code, Result<std::vector<ResponseId>> records)
{
    const int line = rowOfCode(code);
    if (!records || line < 0 || !m_open.contains(code) || m_groups[groupAt(line)].isOpen) {
        if (!records && records.error().kind != ErrorKind::Cancelled)
            Q_EMIT m_workspace.failed(records.error());
        return;
    }
    Group &group = m_groups[groupAt(line)];
    const int size = static_cast<int>(records->size());
    if (size > 0)
        Q_EMIT rowsComing(line + 1, line + size);
    group.isOpen = true;
    group.records = *std::move(records);
    placeGroups();
    if (size > 0)
        Q_EMIT rowsCame();
}

QString RowGrouping::text(int row) const
{
    return row <= 0 ? caption() : m_groups[groupAt(row)].value.label;
}

qint64 RowGrouping::count(int row) const
{
    return row <= 0 ? 0 : m_groups[groupAt(row)].value.count;
}

QString RowGrouping::spokenText(int row) const
{
    if (row <= 0)
        return caption();
    const int records = static_cast<int>(count(row));
    return (isOpen(row) ? tr("%1, %n record(s), open", nullptr, records)
                        : tr("%1, %n record(s), folded", nullptr, records))
        .arg(text(row));
}

/// What the counts add up to is not the number of records where some have several values.
QString RowGrouping::caption() const
{
    const QString groups =
        tr("%1: %n group(s)", nullptr, static_cast<int>(m_groups.size())).arg(fieldHeading(m_counted.field));
    const QLocale locale;
    if (m_counted.places() <= m_counted.total)
        return groups + u" · "_s + tr("%n record(s)", nullptr, static_cast<int>(m_counted.total));
    return groups + u" · "_s +
           tr("A record with several values stands in each of their groups: %1 places of %2 records")
               .arg(locale.toString(m_counted.places()), locale.toString(m_counted.total));
}

} // namespace vodhuk
