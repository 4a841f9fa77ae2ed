#include "core/exchange/importer.h"
#include "tests/bench/frames/watchedapplication.h"
#include "tests/bench/frames/windowuse.h"
#include "tests/bench/generator.h"
#include "ui/window/mainwindow.h"
#include "ui/window/preferences.h"
#include "ui/window/style.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

constexpr double stutter = 50; // milliseconds that a person notices
constexpr unsigned seed = 20210523;

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "vodhuk_frames: %s\n", qPrintable(why));
    std::exit(3);
}

void makeCatalogue(const QString &path, int rows)
{
    const auto catalogue = Catalogue::create(path);
    if (!catalogue || !importSample(**catalogue) ||
        !importTable(**catalogue, generatedTable(rows, seed), u"Frames"_s, true))
        giveUp(u"the catalogue cannot be made"_s);
}

/// A table of rows that the catalogue does not have.
QString furtherRows(const QTemporaryDir &folder, int rows)
{
    constexpr int behindAll = 5'000'000;
    const QString path = folder.filePath(u"further.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(generatedTable(rows, seed + 1, behindAll)) < 0)
        giveUp(u"%1 cannot be written"_s.arg(path));
    return path;
}

/// What happens while `use` goes on, as one line.
void tell(WatchedApplication &application, MainWindow &window, const QString &figure,
          const std::function<void()> &use)
{
    application.begin();
    use();
    const double longest = application.longestFrame();
    const QJsonObject line{{u"figure"_s, figure},
                           {u"rows"_s, window.workspace()->result()->total},
                           {u"milliseconds"_s, longest},
                           {u"processor_milliseconds"_s, application.longestWork()},
                           {u"longest_event"_s, application.longestEvent()},
                           {u"reference"_s, u"the shortest stop that a person notices"_s},
                           {u"reference_milliseconds"_s, stutter},
                           {u"ratio"_s, longest / stutter}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       folder.path()); // not those of the person
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"rows"_s, u"Responses of the catalogue that is made."_s, u"N"_s, u"20000"_s});
    parser.addOption(
        {u"import"_s, u"Rows to import while the window is open; 0: none."_s, u"N"_s, u"20000"_s});
    parser.addOption(
        {u"file"_s, u"A catalogue to use instead. The import goes into it: give a copy."_s, u"FILE"_s});
    parser.process(application);

    QString path = parser.value(u"file"_s);
    if (path.isEmpty()) {
        path = folder.filePath(u"frames.vodhuk"_s);
        makeCatalogue(path, parser.value(u"rows"_s).toInt());
    }
    const int imported = parser.value(u"import"_s).toInt();
    const QString table = imported > 0 ? furtherRows(folder, imported) : QString();
    applyStyle(application, colourScheme());
    const QPointer<MainWindow> window = new MainWindow;
    window->resize(1600, 900);
    window->show();
    window->openCatalogue(path);
    if (!waitForRows(*window))
        giveUp(u"the window shows no rows"_s);
    tell(application, *window, u"longest_frame_typing"_s, [&] { typeQueries(*window); });
    tell(application, *window, u"longest_frame_scrolling"_s, [&] { scrollTable(*window); });
    if (imported > 0) {
        bool isIn = false;
        tell(application, *window, u"longest_frame_importing"_s, [&] { isIn = importRows(*window, table); });
        if (!isIn)
            giveUp(u"the rows did not come in"_s);
    }
    delete window.data();
    return 0;
}
