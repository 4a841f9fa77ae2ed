/// The choices on offer below a field while a person types.
#pragma once

#include "ui/editor/choice.h"

#include <QAbstractListModel>

namespace vodhuk
{

class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int ValueRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    void setChoices(QList<Choice> choices);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Choice> m_choices;
};

} // namespace vodhuk
