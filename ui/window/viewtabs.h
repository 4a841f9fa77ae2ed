/// The views in the middle of the window as tabs, each called by a name that is the same in every language.
#pragma once

#include <QTabWidget>

class QAction;
class QMenu;

namespace vodhuk
{

/// Views that are not seen claim no width: the form beside the table has it.
class ViewTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit ViewTabs(QWidget *parent = nullptr);

    /// Alt and its place, from 1 on, show it.
    void addView(QWidget *view, const QString &name, const QString &title);

    /// Nothing happens if no view has this name.
    void showView(const QString &name);
    [[nodiscard]] QString currentName() const;

    /// One entry for each view, which shows it; they belong to the tabs.
    void fill(QMenu &menu);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *makeAction(QWidget *view);
    void giveWidthToCurrent();
    void fitTabs();
    void setTight(bool tight);

    int m_roomyWidth = 0; ///< of all tabs with room around their titles
};

} // namespace vodhuk
