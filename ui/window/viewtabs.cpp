#include "ui/window/viewtabs.h"

#include "ui/common/menuletters.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QStyle>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

QString nameOf(const QWidget *view)
{
    return view ? view->property("viewName").toString() : QString();
}

} // namespace

ViewTabs::ViewTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(u"views"_s);
    setDocumentMode(true);
    tabBar()->setExpanding(false);
    tabBar()->setUsesScrollButtons(false); // all views are in sight, if need be with their titles shortened
    tabBar()->setElideMode(Qt::ElideRight);
    connect(this, &QTabWidget::currentChanged, this, &ViewTabs::giveWidthToCurrent);
}

void ViewTabs::addView(QWidget *view, const QString &name, const QString &title)
{
    view->setProperty("viewName", name);
    addTab(view, title);
    addAction(makeAction(view));
    giveWidthToCurrent();
}

void ViewTabs::showView(const QString &name)
{
    const QString current = name == "timeline"_L1 ? u"charts"_s : name; // as older saved views have it
    for (int i = 0; i < count(); ++i) {
        if (nameOf(widget(i)) == current)
            setCurrentIndex(i);
    }
}

QString ViewTabs::currentName() const
{
    return nameOf(currentWidget());
}

void ViewTabs::fill(QMenu &menu)
{
    menu.clear(); // the entries are those of the tabs and stay
    const QList<QAction *> entries = actions();
    for (int i = 0; i < count(); ++i) {
        entries[i]->setText(tabText(i));
        entries[i]->setChecked(i == currentIndex());
        menu.addAction(entries[i]);
    }
    giveOwnLetters(menu);
}

/// Alt+1 is the first view.
QAction *ViewTabs::makeAction(QWidget *view)
{
    const int place = indexOf(view);
    auto *action = new QAction(tabText(place), this);
    action->setCheckable(true);
    action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + place)));
    connect(action, &QAction::triggered, this, [this, view] { setCurrentWidget(view); });
    return action;
}

void ViewTabs::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    fitTabs();
}

/// Beside a form there is less room, and in some languages titles are long.
void ViewTabs::fitTabs()
{
    const bool isTight = tabBar()->property("tight").toBool();
    if (!isTight)
        m_roomyWidth = tabBar()->sizeHint().width();
    if (const bool tight = m_roomyWidth > width(); tight != isTight)
        setTight(tight);
}

void ViewTabs::setTight(bool tight)
{
    QTabBar *bar = tabBar();
    bar->setProperty("tight", tight);
    bar->style()->unpolish(bar);
    bar->style()->polish(bar);
    QEvent change(QEvent::StyleChange); // titles are measured anew
    QCoreApplication::sendEvent(bar, &change);
}

void ViewTabs::giveWidthToCurrent()
{
    for (int i = 0; i < count(); ++i) {
        QWidget *view = widget(i);
        view->setSizePolicy(i == currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                            view->sizePolicy().verticalPolicy());
    }
}

} // namespace vodhuk
