#include "app/windowcommand.h"

#include "ui/window/mainwindow.h"
#include "ui/window/style.h"

#include <QApplication>

namespace vodhuk
{

int runWindow(const QString &path)
{
    applyStyle(*qApp, colourScheme());
    auto *window = new MainWindow;
    if (!path.isEmpty())
        window->openCatalogue(path);
    window->show();
    return QApplication::exec();
}

} // namespace vodhuk
