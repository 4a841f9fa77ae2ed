#include "ui/history/historymodel.h"

#include "ui/common/appearance.h"

#include <QDateTime>
#include <QLocale>

namespace vodhuk
{

using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(const QString &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void HistoryModel::setChanges(QList<Change> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

const Change *HistoryModel::changeAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_changes.size() ? &m_changes[index.row()] : nullptr;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const Change *change = changeAt(index);
    if (!change)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*change, index.column());
    case Qt::ForegroundRole:
        return change->undone ? QVariant(Appearance::current().muted) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Records ? int(Qt::AlignRight | Qt::AlignVCenter)
                                         : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Who:
        return tr("Who");
    default:
        return tr("Records");
    }
}

QString HistoryModel::text(const Change &change, int column) const
{
    switch (column) {
    case When: {
        const QDateTime time = QDateTime::fromString(change.time, Qt::ISODate).toLocalTime();
        return time.toString(u"yyyy-MM-dd HH:mm"_s);
    }
    case What:
        return label(change);
    case Who:
        return change.author.isEmpty() ? u"–"_s : change.author;
    default:
        return QLocale(m_language).toString(change.records.size());
    }
}

QString HistoryModel::label(const Change &change) const
{
    switch (change.kind) {
    case Change::Kind::Undo:
        return tr("Undone: %1").arg(change.label);
    case Change::Kind::Redo:
        return tr("Done again: %1").arg(change.label);
    case Change::Kind::Edit:
        break;
    }
    return change.undone ? tr("%1 (undone)").arg(change.label) : change.label;
}

} // namespace vodhuk
