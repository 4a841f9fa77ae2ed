#include "ui/editor/choicemodel.h"

namespace vodhuk
{

void ChoiceModel::setChoices(QList<Choice> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_choices.size())
        return {};
    const Choice &choice = m_choices[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return choice.label;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return choice.detail;
    case ValueRole:
        return choice.value;
    default:
        return {};
    }
}

} // namespace vodhuk
