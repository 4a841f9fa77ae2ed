/// The facets of the current result with their counts; clicks and keys include, exclude or single out a value.
#pragma once

#include "ui/common/workspace.h"

#include <QElapsedTimer>
#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QMenu;
class QModelIndex;
class QTreeView;

namespace vodhuk
{

class FacetModel;

class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FilterPanel(Workspace &workspace, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSearch();
    void buildTree();
    void showRemark(bool isCounted);
    void showAll();
    void keepCurrent();
    [[nodiscard]] QModelIndex keptCurrent() const;
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool press(const QKeyEvent &key);
    [[nodiscard]] bool goesOnInAName(const QKeyEvent &key);
    void showMenu(const QModelIndex &index, QPoint place);
    void addValueActions(QMenu &menu, const QModelIndex &index);
    void addFieldActions(QMenu &menu, const QString &field);
    void searchIn(const QString &field);

    FacetModel *m_model;
    QLineEdit *m_search;
    QLabel *m_remark; ///< instead of the facets, while they are counted or if there is none
    QTreeView *m_tree;
    QElapsedTimer m_sinceLetter; ///< of a name that is typed to get to it
    QString m_currentSection;    ///< where the focus was before the rows came anew
    QString m_currentField;
    QString m_currentCode;
};

} // namespace vodhuk
