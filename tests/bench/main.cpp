#include "app/setup.h"
#include "tests/bench/figures.h"
#include "tests/bench/measuring.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>
#include <memory>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

const FigureGroup &groupNamed(const QString &name)
{
    const auto groups = figureGroups();
    const auto found =
        std::ranges::find_if(groups, [&](const FigureGroup &group) { return name == group.name; });
    if (found == groups.end())
        giveUp(u"there is no group of figures “%1”"_s.arg(name));
    return *found;
}

/// In a process of its own: its memory, and what it leaves in it, are of this group alone.
void measureApart(const FigureGroup &group, const BenchSetting &setting)
{
    const QStringList arguments{
        u"--only"_s,    QString(group.name), u"--rows"_s, QString::number(setting.rows),
        u"--program"_s, setting.program,     setting.file};
    if (QProcess::execute(QCoreApplication::applicationFilePath(), arguments) != 0)
        giveUp(u"“%1” could not be measured"_s.arg(group.name));
}

void measureExisting(const BenchSetting &setting)
{
    for (const FigureGroup &group : figureGroups()) {
        const bool lacksProgram = group.tell == tellReport && setting.program.isEmpty();
        if (group.use == FileUse::Reads && !lacksProgram)
            measureApart(group, setting);
    }
}

void measureNew(BenchSetting setting)
{
    const QTemporaryDir folder;
    setting.file = folder.filePath(u"bench.vodhuk"_s);
    for (const FigureGroup &group : figureGroups())
        measureApart(group, setting);
}

/// The arguments decide which application there is, so they are read before.
QString valueAfter(int argc, char **argv, QLatin1String option)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (QLatin1String(argv[i]) == option)
            return QString::fromUtf8(argv[i + 1]);
    }
    return {};
}

/// Windows are shown to nobody, and neither read nor write the settings of whoever runs this.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const QTemporaryDir &settings)
{
    const QString only = valueAfter(argc, argv, "--only"_L1);
    if (only.isEmpty() || !groupNamed(only).hasWindow)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    qputenv("LANGUAGE", "en");
    auto application = std::make_unique<QApplication>(argc, argv);
    prepareApplication(*application);
    return application;
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir settings;
    const auto application = makeApplication(argc, argv, settings);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"file"_s, u"A catalogue; without one, one is made and measured."_s,
                                 u"[FILE]"_s);
    parser.addOption({u"rows"_s, u"Responses to make."_s, u"N"_s, u"100000"_s});
    parser.addOption({u"program"_s, u"The vodhuk program, for the report."_s, u"PROGRAM"_s});
    parser.addOption({u"make"_s, u"Only make a catalogue of --rows responses."_s});
    parser.addOption({u"all"_s, u"Everything that can be measured of the catalogue without changing it."_s});
    parser.addOption({u"only"_s, u"One group of figures of the catalogue."_s, u"GROUP"_s});
    parser.process(*application);
    const QString file = parser.positionalArguments().value(0);
    const BenchSetting setting{file, parser.value(u"rows"_s).toInt(), parser.value(u"program"_s)};
    const bool needsFile = parser.isSet(u"make"_s) || parser.isSet(u"all"_s) || parser.isSet(u"only"_s);
    if (needsFile == file.isEmpty())
        parser.showHelp(EXIT_FAILURE);
    if (parser.isSet(u"make"_s))
        makeCatalogue(file, setting.rows);
    else if (parser.isSet(u"all"_s))
        measureExisting(setting);
    else if (parser.isSet(u"only"_s))
        groupNamed(parser.value(u"only"_s)).tell(setting);
    else
        measureNew(setting);
    return 0;
}
