#include "app/terminal.h"

#include "core/base/recordid.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

ExitStatus written(const Status &outcome, ExitStatus status)
{
    return outcome ? status : sayError(outcome.error());
}

} // namespace

std::string commandText(const QString &text)
{
    return text.toStdString();
}

Status writeOutput(const QByteArray &data)
{
    QFile output;
    const bool isOpen = output.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (isOpen && output.write(data) == data.size())
        return {};
    return fail(ErrorKind::Io,
                QCoreApplication::translate("CommandLine", "Standard output cannot be written: %1.")
                    .arg(output.errorString()));
}

Status writeFile(const QString &path, const QByteArray &data)
{
    if (path == "-"_L1)
        return writeOutput(data);
    const QFileInfo place(path);
    QSaveFile whole(path);
    QFile device(path);
    const bool isDevice = place.exists() && !place.isFile();
    QFileDevice &file = isDevice ? static_cast<QFileDevice &>(device) : whole;
    const QIODevice::OpenMode mode =
        isDevice ? QIODevice::WriteOnly | QIODevice::Unbuffered : QIODevice::WriteOnly;
    if (file.open(mode) && file.write(data) == data.size() && (isDevice || whole.commit()))
        return {};
    return fail(ErrorKind::Io, QCoreApplication::translate("CommandLine", "The file cannot be written: %1.")
                                   .arg(file.errorString()));
}

ExitStatus writeJson(const QJsonObject &document, ExitStatus status)
{
    return written(writeOutput(QJsonDocument(document).toJson()), status);
}

ExitStatus writeLines(const QStringList &lines, ExitStatus status)
{
    QString text = lines.join(u'\n');
    if (!lines.isEmpty())
        text += u'\n';
    return written(writeOutput(text.toUtf8()), status);
}

void sayMessage(const QString &message, const QString &file, int line)
{
    QString place = u"vodhuk: "_s;
    if (!file.isEmpty())
        place += line > 0 ? u"%1:%2: "_s.arg(file).arg(line) : u"%1: "_s.arg(file);
    const QByteArray text = (place + message + u'\n').toUtf8();
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
}

ExitStatus sayError(const Error &error, const QString &file)
{
    sayMessage(error.message, file);
    return error.kind == ErrorKind::Usage ? ExitStatus::WrongUsage : ExitStatus::Unusable;
}

QString problemText(const Problem &problem)
{
    return problem.remedy.isEmpty() ? problem.message : problem.message + u' ' + problem.remedy;
}

QJsonObject problemJson(const Problem &problem)
{
    QJsonObject object{{u"severity"_s, severityCode(problem.severity)},
                       {u"rule"_s, problem.rule},
                       {u"message"_s, problem.message}};
    if (!problem.remedy.isEmpty())
        object.insert(u"remedy"_s, problem.remedy);
    if (problem.line > 0) {
        object.insert(u"line"_s, problem.line);
        object.insert(u"column"_s, problem.column);
    }
    if (problem.record != 0)
        object.insert(u"id"_s, recordIdText(problem.record));
    if (!problem.field.isEmpty())
        object.insert(u"field"_s, problem.field);
    return object;
}

} // namespace vodhuk
