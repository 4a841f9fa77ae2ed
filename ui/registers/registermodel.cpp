#include "ui/registers/registermodel.h"

#include "ui/registers/registerwords.h"

#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

RegisterModel::RegisterModel(QString language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(std::move(language))
{
}

void RegisterModel::setRows(RegisterKind kind, QList<RegisterRow> rows, const Codebook &codebook)
{
    beginResetModel();
    m_rows = std::move(rows);
    for (RegisterRow &row : m_rows)
        row.detail = rowDetail(kind, row, codebook, m_language);
    endResetModel();
}

qint64 RegisterModel::recordAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[index.row()].id : 0;
}

QModelIndex RegisterModel::indexOf(qint64 record) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == record)
            return index(static_cast<int>(row), 0);
    }
    return {};
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RegisterRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case DetailRole:
        return row.detail;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty() ? row.name : row.name + u", "_s + row.detail;
    default:
        return {};
    }
}

} // namespace vodhuk
