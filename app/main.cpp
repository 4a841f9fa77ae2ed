#include "app/commandline.h"
#include "app/setup.h"

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

    const auto application = makeApplication(argc, argv, neededBy(arguments));
    prepareApplication(*application);
    return runCommandLine(arguments);
}
