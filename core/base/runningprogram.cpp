#include "core/base/runningprogram.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QStringList>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The kernel draws it anew at each start of the machine. Hashed, since other programs go by it too.
QString thisStart()
{
    constexpr qsizetype signsKept = 16;
    static const QByteArray drawn = contentOf(u"/proc/sys/kernel/random/boot_id"_s).trimmed();
    if (drawn.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(drawn, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(signsKept));
}

/// When the process was started, by the machine's clock; empty if it does not run. A number is given to another process sooner or later.
QString startOfProcess(const QString &process)
{
    // proc(5): the name, which may hold blanks and brackets, stands in brackets behind the number; the state and then the
    // parent follow, and the start is the 22nd field of all.
    constexpr qsizetype state = 0;
    constexpr qsizetype start = 19;
    const QByteArray told = contentOf(u"/proc/%1/stat"_s.arg(process));
    const QList<QByteArray> fields = told.mid(told.lastIndexOf(')') + 1).simplified().split(' ');
    if (fields.size() <= start || fields[state] == "Z" || fields[state] == "X") // ended, and not yet buried
        return {};
    return QString::fromLatin1(fields[start]);
}

} // namespace

QString thisProgram()
{
    static const QString name = [] {
        const QString process = QString::number(QCoreApplication::applicationPid());
        const QStringList parts{thisStart(), process, startOfProcess(process)};
        return parts.contains(QString()) ? QString() : parts.join(u'.');
    }();
    return name;
}

bool isRunningElsewhere(const QString &program)
{
    const QStringList parts = program.split(u'.');
    if (program == thisProgram() || parts.size() != 3 || parts.contains(QString()))
        return false;
    bool isNumber = false;
    (void)parts[1].toLongLong(&isNumber);
    return isNumber && parts[0] == thisStart() && parts[2] == startOfProcess(parts[1]);
}

} // namespace vodhuk
