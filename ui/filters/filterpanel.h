/// The facets of the current result with their counts; clicks and keys include, exclude or single out a value.
#pragma once

#include "ui/common/workspace.h"

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
    void showAll();
    void keepCurrent();
    [[nodiscard]] QModelIndex keptCurrent() const;
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool press(const QKeyEvent &key);
    void showMenu(const QModelIndex &index, QPoint place);
    void addValueActions(QMenu &menu, const QModelIndex &index);
    void addFieldActions(QMenu &menu, const QString &field);
    void searchIn(const QString &field);

    FacetModel *m_model;
    QLineEdit *m_search;
    QLabel *m_counting; ///< instead of the facets while they are counted
    QTreeView *m_tree;
    QString m_currentSection; ///< where the focus was before the rows came anew
    QString m_currentField;
    QString m_currentCode;
};

} // namespace vodhuk
