#include "ui/pictures/picturetablemodel.h"

namespace vodhuk
{

void PictureTableModel::setNumbers(const PictureTable &numbers)
{
    beginResetModel();
    m_numbers = numbers;
    endResetModel();
}

int PictureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.rows.size());
}

int PictureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.head.size());
}

/// Names stand at the left, numbers at the right.
QVariant PictureTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text = m_numbers.rows.at(index.row()).value(index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role != Qt::TextAlignmentRole)
        return {};
    const bool isNumber = numberIn(m_numbers, index.row(), index.column()).has_value();
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
}

QVariant PictureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_numbers.head.value(section);
    return orientation == Qt::Horizontal ? QAbstractTableModel::headerData(section, orientation, role)
                                         : QVariant();
}

} // namespace vodhuk
