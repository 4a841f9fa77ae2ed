/// The problems of a table that is to be imported, for a view.
#pragma once

#include "core/exchange/importer.h"

#include <QAbstractTableModel>

namespace vodhuk
{

/// All of them, however many: nothing is made for a row before it is seen.
class ImportProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ImportProblemsModel(Problems problems, QObject *parent = nullptr);
    ~ImportProblemsModel() override;

    enum Column { Line, Place, Rule, Text, columns };

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    Problems m_problems;
};

} // namespace vodhuk
