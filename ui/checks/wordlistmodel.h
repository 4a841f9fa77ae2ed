/// The words of one list that the checks go by, as rows: those that were added, and those that are built in.
#pragma once

#include "core/catalogue/wordlists.h"

#include <QAbstractTableModel>

namespace vodhuk
{

class WordListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Word, Remark, Language, Origin, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setWords(const QString &list, QList<ListedWord> words);

    /// Null if the index is not valid. Until the next setWords().
    [[nodiscard]] const ListedWord *wordAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const CheckedWord &word) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString m_list;
    QList<ListedWord> m_words;
};

} // namespace vodhuk
