#include "tests/bench/figures.h"
#include "tests/bench/measuring.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longRows = 10'000;

struct Run {
    double milliseconds = 0;
    double megabytes = 0; ///< the most that the process held
};

/// Runs a program to its end; whatever fails stops the bench.
Run run(const QString &program, const QStringList &arguments)
{
    QList<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.append(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    if (posix_spawnp(&child, words.first().constData(), nullptr, nullptr, pointers.data(), environ) != 0)
        giveUp(program + u" could not be started"_s);
    int status = 0;
    rusage used = {};
    wait4(child, &status, 0, &used);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        giveUp(u"%1 %2 ended with %3"_s.arg(program, arguments.join(u' ')).arg(status));
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, megabytes(used.ru_maxrss * 1024)};
}

int pagesOf(const QString &pdf)
{
    QProcess process;
    process.start(u"qpdf"_s, {u"--show-npages"_s, pdf});
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed().toInt();
}

/// The same text as HTML through a word processor, which lays pages out as well; nothing where there is none. As a text, not as a web
/// page, on which LibreOffice 7.4 gives up after a minute.
std::optional<double> wordProcessor(const QString &html, const QString &folder)
{
    const QString soffice = QStandardPaths::findExecutable(u"soffice"_s);
    if (soffice.isEmpty())
        return {};
    const QString home = u"-env:UserInstallation=file://%1/office"_s.arg(folder);
    return run(soffice, {home, u"--headless"_s, u"--infilter=HTML (StarWriter)"_s, u"--convert-to"_s,
                         u"pdf:writer_pdf_Export"_s, u"--outdir"_s, folder + u"/converted"_s, html})
        .milliseconds;
}

void tellSample(const BenchSetting &setting, const QTemporaryDir &folder)
{
    const QString file = folder.filePath(u"sample.vodhuk"_s);
    const QString pdf = folder.filePath(u"sample.pdf"_s);
    run(setting.program, {u"new"_s, file, u"--sample"_s});
    std::vector<double> times;
    double most = 0;
    for (int time = 0; time < 5; ++time) {
        const Run one = run(setting.program, {u"report"_s, file, u"--to"_s, pdf});
        times.push_back(one.milliseconds);
        most = std::max(most, one.megabytes);
    }
    print({{u"figure"_s, u"report_sample_full"_s},
           {u"pages"_s, pagesOf(pdf)},
           {u"milliseconds"_s, spreadOf(times).median},
           {u"megabytes"_s, most}});
}

void tellChronology(const BenchSetting &setting, const QTemporaryDir &folder)
{
    const QString file = folder.filePath(u"long.vodhuk"_s);
    const QString pdf = folder.filePath(u"long.pdf"_s);
    const QString html = folder.filePath(u"long.html"_s);
    makeCatalogue(file, longRows);
    const QStringList call{u"report"_s, file, u"--template"_s, u"chronology"_s, u"--to"_s};
    const Run ours = run(setting.program, call + QStringList{pdf});
    run(setting.program, call + QStringList{html});
    const QJsonObject line{{u"figure"_s, u"report_chronology_10000"_s},
                           {u"pages"_s, pagesOf(pdf)},
                           {u"milliseconds"_s, ours.milliseconds},
                           {u"megabytes"_s, ours.megabytes}};
    const std::optional<double> theirs = wordProcessor(html, folder.path());
    print(theirs ? against(line, ours.milliseconds,
                           u"LibreOffice converting the same briefing's HTML to PDF"_s, *theirs)
                 : line);
}

} // namespace

void tellLongReport(const BenchSetting &setting)
{
    if (setting.program.isEmpty())
        giveUp(u"the figures of the report need --program"_s);
    const QTemporaryDir folder;
    tellSample(setting, folder);
    tellChronology(setting, folder);
}

} // namespace vodhuk
