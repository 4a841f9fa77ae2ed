/// The numbers behind a picture for a table view.
#pragma once

#include "ui/pictures/picture.h"

#include <QAbstractTableModel>

namespace vodhuk
{

class PictureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setNumbers(const PictureTable &numbers);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    PictureTable m_numbers;
};

} // namespace vodhuk
