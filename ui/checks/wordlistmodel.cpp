#include "ui/checks/wordlistmodel.h"

#include "core/base/languagename.h"
#include "core/base/localizedtext.h"
#include "ui/common/appearance.h"

#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

void WordListModel::setWords(const QString &list, QList<ListedWord> words)
{
    beginResetModel();
    m_list = list;
    m_words = std::move(words);
    endResetModel();
}

const ListedWord *WordListModel::wordAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_words.size() ? &m_words[index.row()] : nullptr;
}

QModelIndex WordListModel::indexOf(const CheckedWord &word) const
{
    for (int row = 0; row < m_words.size(); ++row) {
        const CheckedWord &one = m_words[row].word;
        if (one.word == word.word && one.language == word.language)
            return index(row, Word);
    }
    return {};
}

int WordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_words.size());
}

int WordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WordListModel::data(const QModelIndex &index, int role) const
{
    const ListedWord *listed = wordAt(index);
    if (!listed)
        return {};
    if (role == Qt::ForegroundRole)
        return listed->isBuiltIn ? QVariant(Appearance::current().muted) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Word:
        return listed->word.word;
    case Remark:
        return listed->word.instead;
    case Language:
        return listed->word.language.isEmpty() ? QString()
                                               : languageName(listed->word.language, programLanguage());
    default:
        return listed->isBuiltIn ? tr("built in") : tr("added");
    }
}

QVariant WordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Word:
        if (m_list == "protected_name"_L1)
            return tr("Name");
        return hasLanguages(m_list) ? tr("Word") : tr("Site");
    case Remark:
        return wordListRemark(m_list);
    case Language:
        return tr("Language");
    default:
        return tr("Where from");
    }
}

} // namespace vodhuk
