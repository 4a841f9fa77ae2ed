#include "app/terminal.h"

#include "core/base/recordid.h"
#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Controls of terminals and of the direction of writing, ends of lines, marks without a width that hide in a text.
bool isHidden(char32_t sign)
{
    switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return sign != 0x00ad && sign != 0x200c &&
               sign != 0x200d; // hyphenation and joining belong to the writing
    default:
        return false;
    }
}

QString escaped(char32_t sign)
{
    if (sign < 0x100)
        return u"\\x%1"_s.arg(static_cast<uint>(sign), 2, 16, QChar(u'0'));
    return u"\\u%1"_s.arg(static_cast<uint>(sign), 4, 16, QChar(u'0'));
}

/// What standard output has got, and what was said last: see writeMissingJson().
bool wasJsonWritten = false;
QString lastMessage;

ExitStatus written(const Status &outcome, ExitStatus status)
{
    return outcome ? status : sayError(outcome.error());
}

} // namespace

std::string commandText(const QString &text)
{
    return text.toStdString();
}

QString visibleText(const QString &text)
{
    QString shown;
    for (const char32_t sign : text.toUcs4()) {
        if (sign != U'\t' && isHidden(sign))
            shown += escaped(sign);
        else
            shown += QChar::fromUcs4(sign);
    }
    return shown;
}

QString tableLine(const QStringList &cells)
{
    QStringList parts;
    for (QString cell : cells)
        parts.append(cell.replace(u'\t', u' ').replace(u'\n', u' '));
    return parts.join(u'\t');
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
    if (!place.exists() || place.isFile())
        return writeWholeFile(path, data);
    QFile file(path); // a device or a pipe
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(data) == data.size())
        return {};
    return fail(ErrorKind::Io, QCoreApplication::translate("CommandLine", "The file cannot be written: %1.")
                                   .arg(file.errorString()));
}

ExitStatus writeJson(const QJsonObject &document, ExitStatus status)
{
    wasJsonWritten = true;
    return written(writeOutput(QJsonDocument(document).toJson()), status);
}

ExitStatus writeLines(const QStringList &lines, ExitStatus status)
{
    QString text;
    for (const QString &line : lines)
        text += visibleText(line) + u'\n';
    return written(writeOutput(text.toUtf8()), status);
}

ExitStatus writeMissingJson(ExitStatus status)
{
    const bool isFailure = status == ExitStatus::WrongUsage || status == ExitStatus::Unusable;
    if (wasJsonWritten || !isFailure)
        return status;
    const QJsonObject error{{u"status"_s, std::to_underlying(status)}, {u"message"_s, lastMessage}};
    return writeJson({{u"error"_s, error}}, status);
}

void sayMessage(const QString &message, const QString &file, int line)
{
    lastMessage = message;
    QString place = u"vodhuk: "_s;
    if (!file.isEmpty())
        place += line > 0 ? u"%1:%2: "_s.arg(file).arg(line) : u"%1: "_s.arg(file);
    const QByteArray text = (visibleText(place + message) + u'\n').toUtf8();
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
}

ExitStatus sayError(const Error &error, const QString &file)
{
    sayMessage(error.message, file);
    return error.kind == ErrorKind::Usage ? ExitStatus::WrongUsage : ExitStatus::Unusable;
}

std::function<void(qint64 done, qint64 total)> terminalProgress()
{
    if (isatty(STDERR_FILENO) == 0)
        return {};
    return [](qint64 done, qint64 total) {
        if (done % 1000 == 0 || done == total)
            std::fprintf(stderr, "\r%3lld %%%s",
                         total == 0 ? 100LL : static_cast<long long>(100 * done / total),
                         done == total ? "\r     \r" : "");
    };
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
    if (!problem.answer.isEmpty())
        object.insert(u"answer"_s, problem.answer);
    return object;
}

} // namespace vodhuk
