/// The lists of words that checks and exports go by: looked through, and words added, changed and taken off, each as one recorded change.
#pragma once

#include "core/catalogue/wordlists.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace vodhuk
{

class WordListModel;
class Workspace;

class WordListsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WordListsDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// What was said last: what was done, or why not.
    [[nodiscard]] QString message() const;

protected:
    /// In the table: Enter and F2 take the word into the lines below, Delete takes it off the list.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildTable();
    [[nodiscard]] QLayout *buildInputs();
    [[nodiscard]] QLayout *buildButtons();
    void join();

    [[nodiscard]] QString list() const;
    [[nodiscard]] CheckedWord typed() const;
    [[nodiscard]] const ListedWord *current() const;
    void showList();
    void offerLanguages();
    void read();
    void beginNew();
    void beginChange();
    void showState();
    void add();
    void change();
    void remove();
    /// Says what came of it; false if it was refused.
    bool tell(const Result<std::optional<Change>> &outcome, const QString &done);
    void say(const QString &text, bool isError = false);

    Workspace &m_workspace;
    WordListModel *m_model;
    QSortFilterProxyModel *m_shown;
    QComboBox *m_lists;
    QLabel *m_purpose;
    QLineEdit *m_find;
    QTableView *m_table;
    QLineEdit *m_word;
    QLabel *m_remarkLabel;
    QLineEdit *m_remark;
    QComboBox *m_language;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QLabel *m_message;
    std::optional<CheckedWord>
        m_changed; ///< the word that is being changed; nothing: a new one is being typed
};

/// Opens the dialog beside `owner`, with which it goes; the one that is open comes to the front.
void showWordLists(Workspace &workspace, QWidget *owner);

} // namespace vodhuk
