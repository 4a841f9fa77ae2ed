#include "app/commandline.h"
#include "app/setup.h"
#include "app/windowcommand.h"

#include <QApplication>

#include <memory>

namespace
{

using namespace vodhuk;

/// No command needs a display, and only pictures and pages need fonts.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, Need need)
{
    if (need == Need::Plain)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (need == Need::Fonts)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    prepareEnvironment();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromUtf8(argv[i]));

    const Need need = neededBy(arguments);
    const auto application = makeApplication(argc, argv, need);
    prepareApplication(*application);
    if (need == Need::Window)
        return runWindow(arguments.value(0));
    return runCommandLine(arguments);
}
