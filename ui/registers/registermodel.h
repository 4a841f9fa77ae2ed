/// The rows of a register's list, as they were read last.
#pragma once

#include "core/catalogue/registerrecords.h"
#include "core/codebook/codebook.h"

#include <QAbstractListModel>

namespace vodhuk
{

class RegisterModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int DetailRole = Qt::UserRole;

    explicit RegisterModel(QString language, QObject *parent = nullptr);

    void setRows(RegisterKind kind, QList<RegisterRow> rows, const Codebook &codebook);

    /// 0 if the index is not valid.
    [[nodiscard]] qint64 recordAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(qint64 record) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QString m_language;
    QList<RegisterRow> m_rows; ///< their details in words
};

} // namespace vodhuk
