/// The changes of a catalogue as rows: when, what, who, how many records.
#pragma once

#include "core/catalogue/change.h"

#include <QAbstractTableModel>

namespace vodhuk
{

class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Who, Records, ColumnCount };

    explicit HistoryModel(const QString &language, QObject *parent = nullptr);

    void setChanges(QList<Change> changes);

    /// Null for an index that is none.
    [[nodiscard]] const Change *changeAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Change &change, int column) const;
    [[nodiscard]] QString label(const Change &change) const;

    QString m_language;
    QList<Change> m_changes;
};

} // namespace vodhuk
