#include "tests/bench/measuring.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <limits>
#include <unistd.h>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QString readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(u"there is no /proc"_s);
    return QString::fromLatin1(file.readAll());
}

double statusMegabytes(const QString &line)
{
    const QString status = readWhole(u"/proc/self/status"_s);
    return megabytes(status.section(line, 1).section(u"kB"_s, 0, 0).trimmed().toLongLong() * 1024);
}

} // namespace

void giveUp(const QString &why)
{
    std::fprintf(stderr, "vodhuk_bench: %s\n", qPrintable(why));
    std::exit(3);
}

double milliseconds(int times, const std::function<void()> &work)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, timer.nsecsElapsed());
    }
    return static_cast<double>(best) / 1e6;
}

Spread spreadOf(std::vector<double> times)
{
    if (times.empty())
        return {};
    std::ranges::sort(times);
    return {times[times.size() / 2], times[(times.size() - 1) * 95 / 100], times.back()};
}

void print(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QJsonObject against(QJsonObject line, double took, const QString &reference, double referenceTook)
{
    line[u"reference"_s] = reference;
    line[u"reference_milliseconds"_s] = referenceTook;
    line[u"ratio"_s] = took / std::max(referenceTook, 0.001);
    return line;
}

double megabytes(qint64 bytes)
{
    return static_cast<double>(bytes) / 1e6;
}

double residentMegabytes()
{
    return statusMegabytes(u"VmRSS:"_s);
}

double peakMegabytes()
{
    return statusMegabytes(u"VmHWM:"_s);
}

void forgetPeak()
{
    QFile marks(u"/proc/self/clear_refs"_s); // proc(5): 5 resets the peak of the resident memory
    if (!marks.open(QIODevice::WriteOnly) || marks.write("5") != 1)
        giveUp(u"The system keeps no peak of its own for a part of a run."_s);
}

double millisecondsSinceStart()
{
    // proc(5): the start is field 22, in ticks since the boot; the name in parentheses may hold anything.
    constexpr int start = 22 - 3;
    const QString fields = readWhole(u"/proc/self/stat"_s).section(u") "_s, -1);
    const double ticks = fields.section(u' ', start, start).toDouble();
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double seconds = static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
    return (seconds - ticks / static_cast<double>(sysconf(_SC_CLK_TCK))) * 1000;
}

} // namespace vodhuk
