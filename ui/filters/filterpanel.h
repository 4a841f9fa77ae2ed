/// The facets of the current result with their counts: a click includes a value, Alt or Ctrl with it excludes it.
#pragma once

#include "ui/common/workspace.h"

#include <QWidget>

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
    void showAll();
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void showMenu(const QModelIndex &index, QPoint place);

    FacetModel *m_model;
    QLineEdit *m_search;
    QTreeView *m_tree;
};

} // namespace vodhuk
