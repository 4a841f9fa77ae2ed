#include "ui/window/viewtabs.h"

#include <QMenu>
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
    connect(this, &QTabWidget::currentChanged, this, &ViewTabs::giveWidthToCurrent);
}

void ViewTabs::addView(QWidget *view, const QString &name, const QString &title)
{
    view->setProperty("viewName", name);
    addTab(view, title);
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
    menu.clear();
    for (int i = 0; i < count(); ++i) {
        QAction *action = menu.addAction(tabText(i));
        action->setCheckable(true);
        action->setChecked(i == currentIndex());
        connect(action, &QAction::triggered, this, [this, i] { setCurrentIndex(i); });
    }
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
