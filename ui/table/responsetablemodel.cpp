#include "ui/table/responsetablemodel.h"

#include "core/analysis/inforcecounts.h"
#include "ui/common/freeaside.h"
#include "ui/common/hitmarks.h"
#include "ui/common/richtext.h"
#include "ui/table/rowgrouping.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int batchSize = 64;
constexpr int keptRows = 8192;
constexpr int batchesUnderWay = 6;

QString topic(int batch)
{
    return u"rows/%1"_s.arg(batch);
}

} // namespace

ResponseTableModel::ResponseTableModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_grouping(new RowGrouping(workspace, this))
    , m_result(workspace.result())
    , m_day(inForceDay(m_result->query).value_or(QDate()))
    , m_fetch(new QTimer(this))
{
    m_fetch->setSingleShot(true);
    m_fetch->setInterval(0);
    connect(m_fetch, &QTimer::timeout, this, &ResponseTableModel::fetch);
    connect(&workspace, &Workspace::resultChanged, this, &ResponseTableModel::takeResult);
    connect(&workspace, &Workspace::catalogueChanged, this, &ResponseTableModel::forgetRows);
    const auto tellHeads = [this] { Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1); };
    connect(&workspace, &Workspace::queryChanged, this, tellHeads);
    connect(&workspace, &Workspace::queryRefused, this, tellHeads);
    joinGrouping();
}

void ResponseTableModel::joinGrouping()
{
    connect(m_grouping, &RowGrouping::aboutToReset, this, [this] {
        forgetAsked();
        beginResetModel();
    });
    connect(m_grouping, &RowGrouping::reset, this, [this] { endResetModel(); });
    connect(m_grouping, &RowGrouping::rowsComing, this, [this](int first, int last) {
        forgetAsked();
        if (m_currentRow >= first)
            m_currentRow += last - first + 1;
        beginInsertRows({}, first, last);
    });
    connect(m_grouping, &RowGrouping::rowsCame, this, [this] { endInsertRows(); });
    connect(m_grouping, &RowGrouping::rowsGoing, this, [this](int first, int last) {
        forgetAsked();
        if (m_currentRow > last)
            m_currentRow -= last - first + 1;
        beginRemoveRows({}, first, last);
    });
    connect(m_grouping, &RowGrouping::rowsGone, this, [this] { endRemoveRows(); });
    connect(m_grouping, &RowGrouping::lineChanged, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, columns - 1)); });
}

int ResponseTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_grouping->isActive() ? m_grouping->rowCount() : static_cast<int>(m_result->ids.size());
}

int ResponseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

ResponseId ResponseTableModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return m_grouping->isActive() ? m_grouping->idAt(row) : m_result->ids[static_cast<size_t>(row)];
}

int ResponseTableModel::rowOf(ResponseId id) const
{
    if (!id.isNull() && idAt(m_currentRow) == id)
        return m_currentRow;
    if (m_grouping->isActive())
        return m_grouping->rowOf(id);
    const auto found = std::ranges::find(m_result->ids, id);
    return found == m_result->ids.end() ? -1 : static_cast<int>(found - m_result->ids.begin());
}

bool ResponseTableModel::isLine(int row) const
{
    return m_grouping->isActive() && m_grouping->isLine(row);
}

int ResponseTableModel::linesWithin(int first, int last) const
{
    return m_grouping->isActive() ? m_grouping->linesWithin(first, last) : 0;
}

/// A line is gone to, and is never one of the records that are selected.
Qt::ItemFlags ResponseTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && isLine(index.row()) ? usual & ~Qt::ItemIsSelectable : usual;
}

QVariant ResponseTableModel::lineData(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return m_grouping->spokenText(index.row());
    return role == Qt::ToolTipRole ? m_grouping->text(index.row()) : QVariant();
}

const ResponseRow *ResponseTableModel::row(int row) const
{
    const auto found = m_rows.constFind(idAt(row));
    return found == m_rows.cend() ? nullptr : &*found;
}

QVariant ResponseTableModel::data(const QModelIndex &index, int role) const
{
    if (isLine(index.row()))
        return lineData(index, role);
    const ResponseRow *found = row(index.row());
    if (!found) {
        want(index.row());
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*found, key(index.column()), speech());
    case Qt::ToolTipRole:
        return hint(*found, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Persons || index.column() == Entities
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case CodesRole:
        return families(*found);
    case LabelsRole:
        return instrumentLabels(*found, speech());
    case HitsRole:
        return index.column() == Title ? QVariant::fromValue(titleHits(*found)) : QVariant();
    default:
        return {};
    }
}

QVariant ResponseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const bool isNumber = section == Persons || section == Entities;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == InForce && m_day.isValid())
        return tr("What holds on %1, of measures of any kind")
            .arg(dateInWords(PartialDate::fromDay(m_day), m_workspace.language()));
    if (role == Qt::ToolTipRole && !sortKey(section).isEmpty())
        return tr("Click to sort; with Shift, to sort by this column as well");
    return role == Qt::DisplayRole ? title(section) + placeInOrder(section) : QVariant();
}

QString ResponseTableModel::title(int column)
{
    const std::array<QString, columns> titles{
        tr("Date"),     tr("Actor"),        tr("Title"),         tr("Instruments"), tr("Persons"),
        tr("Entities"), tr("In answer to"), tr("Stated reason"), tr("Binding"),     tr("Sanction"),
        tr("Status"),   tr("Kind"),         tr("In force")};
    return titles[static_cast<size_t>(column)];
}

/// Qt marks one column that sorts; the further ones have their number.
QString ResponseTableModel::placeInOrder(int column) const
{
    const QList<SortKey> &then = m_workspace.query().sort.then;
    const auto found = std::ranges::find(then, sortKey(column), &SortKey::key);
    if (found == then.end())
        return {};
    const QString arrow = found->descending ? u"\u2193"_s : u"\u2191"_s;
    return u" %1%2"_s.arg(arrow).arg(found - then.begin() + 2);
}

QString ResponseTableModel::key(int column)
{
    return rowColumns().value(column);
}

QString ResponseTableModel::sortKey(int column)
{
    switch (column) {
    case Date:
    case Actor:
    case Title:
    case Persons:
    case Entities:
    case Framing:
    case Sanction:
    case Status:
    case Kind:
        return key(column);
    case Instruments:
        return u"instrument"_s;
    default:
        return {};
    }
}

void ResponseTableModel::forgetAsked()
{
    for (const int batch : std::as_const(m_asked))
        m_workspace.background().forget(topic(batch));
    m_asked.clear();
    m_wanted.clear();
}

/// Groups that are shown stay until they are counted anew.
void ResponseTableModel::takeResult(const std::shared_ptr<const QueryResult> &result)
{
    forgetAsked();
    const bool sameRows = m_grouping->isActive() || result->ids == m_result->ids;
    if (!sameRows)
        beginResetModel();
    m_result = result;
    m_hits = TextHits(result->query.words);
    const QDate dayBefore = std::exchange(m_day, inForceDay(result->query).value_or(QDate()));
    if (m_rows.size() > keptRows)
        freeAside(m_rows);
    if (!sameRows)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    m_grouping->follow();
    if (m_day != dayBefore)
        Q_EMIT dayChanged();
}

/// What is under way may have been read before the changes: whatever is in sight is asked for anew. A record that is none of these rows
/// may be an actor, whose type tells the sanction sense of many.
void ResponseTableModel::forgetRows(const ChangeSet &changes)
{
    forgetAsked();
    const auto isRow = [this](qint64 record) { return m_rows.contains(ResponseId{record}); };
    if (changes.all || !std::ranges::all_of(changes.records, isRow))
        freeAside(m_rows);
    for (const qint64 record : changes.records)
        m_rows.remove(ResponseId{record});
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void ResponseTableModel::want(int row) const
{
    const int batch = row / batchSize;
    if (m_asked.contains(batch) || (!m_wanted.isEmpty() && m_wanted.last() == batch))
        return;
    m_wanted.removeAll(batch);
    m_wanted.append(batch);
    m_fetch->start();
}

void ResponseTableModel::fetch()
{
    while (m_wanted.size() > batchesUnderWay)
        m_wanted.removeFirst();
    for (const int batch : std::exchange(m_wanted, {}))
        ask(batch);
    while (m_asked.size() > batchesUnderWay)
        m_workspace.background().forget(topic(m_asked.takeFirst()));
}

void ResponseTableModel::ask(int batch)
{
    std::vector<ResponseId> ids;
    for (int row = batch * batchSize; row < std::min((batch + 1) * batchSize, rowCount()); ++row) {
        if (const ResponseId id = idAt(row); !id.isNull())
            ids.push_back(id);
    }
    if (ids.empty())
        return; // lines of groups alone
    m_asked.append(batch);
    m_workspace.background().askFile<Result<std::vector<ResponseRow>>>(
        topic(batch), this,
        [ids](const QueryEngine &engine, const Cancellation &) { return readRows(engine.database(), ids); },
        [this, batch, ids](Result<std::vector<ResponseRow>> rows) { take(batch, ids, std::move(rows)); },
        Background::Urgency::Urgent);
}

void ResponseTableModel::take(int batch, const std::vector<ResponseId> &ids,
                              Result<std::vector<ResponseRow>> rows)
{
    m_asked.removeAll(batch);
    if (!rows) {
        Q_EMIT m_workspace.failed(rows.error());
        return;
    }
    if (m_rows.size() > keptRows)
        freeAside(m_rows);
    for (size_t i = 0; i < rows->size(); ++i)
        m_rows.insert(ids[i], std::move((*rows)[i]));
    const int firstRow = batch * batchSize;
    const int lastRow = std::min(firstRow + batchSize, rowCount()) - 1;
    if (lastRow >= firstRow)
        Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, columns - 1));
}

RowSpeech ResponseTableModel::speech() const
{
    const Catalogue &catalogue = m_workspace.catalogue();
    return {catalogue.codebook(), catalogue.actors(), m_workspace.language(), m_day};
}

QString ResponseTableModel::hint(const ResponseRow &row, int column) const
{
    switch (column) {
    case Date:
        return dateInWords(row.date, m_workspace.language());
    case Actor:
        return row.aligned.isEmpty()
                   ? actorNames(row.adopters, speech())
                   : tr("%1\nAligned: %2")
                         .arg(actorNames(row.adopters, speech()), actorNames(row.aligned, speech()));
    case Title:
        return titleHint(row);
    default:
        return cellText(row, key(column), speech());
    }
}

QList<TextSpan> ResponseTableModel::titleHits(const ResponseRow &row) const
{
    if (m_hits.isEmpty())
        return {};
    const QString language = m_workspace.language();
    return m_hits.in(row.title.best(language), row.title.bestLanguage(language));
}

/// Where nothing in the title was searched for, what was found elsewhere. Reads one record, and only when asked for.
QString ResponseTableModel::titleHint(const ResponseRow &row) const
{
    const QString title = row.title.best(m_workspace.language());
    if (m_hits.isEmpty() || !titleHits(row).isEmpty())
        return title;
    const Catalogue &catalogue = m_workspace.catalogue();
    const auto hit =
        firstHit(catalogue.database(), catalogue.actors(), row.id, m_hits, m_workspace.language());
    if (!hit || !*hit)
        return title;
    return u"<p>%1</p><p>%2</p>"_s.arg(richPlain(title), richFieldHit(**hit, Appearance::current()));
}

QStringList ResponseTableModel::families(const ResponseRow &row) const
{
    if (row.kind != RecordKind::Response)
        return row.code.isEmpty() ? QStringList() : QStringList(u"other"_s);
    QStringList result;
    for (const QString &instrument : row.instruments)
        result.append(m_workspace.catalogue().codebook().family(instrument));
    return result;
}

} // namespace vodhuk
