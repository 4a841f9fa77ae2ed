#include "tests/app/program.h"

#include "tests/support/printing.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <boost/test/unit_test.hpp>

namespace vodhuk
{

using namespace Qt::StringLiterals;

QJsonObject Outcome::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(output, &error);
    BOOST_REQUIRE_MESSAGE(error.error == QJsonParseError::NoError, error.errorString().toStdString()
                                                                       << "\n"
                                                                       << output.toStdString()
                                                                       << messages.toStdString());
    return document.object();
}

QProcessEnvironment cleanEnvironment()
{
    static const QTemporaryDir home;
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    for (const auto &name : {u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s, u"PATH"_s})
        environment.insert(name, qEnvironmentVariable(name.toLatin1()));
    return environment;
}

Outcome runProgram(const QStringList &arguments, const QString &standardOutput)
{
    return runProgramIn(cleanEnvironment(), arguments, standardOutput);
}

Outcome runProgramIn(const QProcessEnvironment &environment, const QStringList &arguments,
                     const QString &standardOutput)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    if (!standardOutput.isEmpty())
        process.setStandardOutputFile(standardOutput);
    process.start(QStringLiteral(VODHUK_PROGRAM), arguments);
    BOOST_REQUIRE(process.waitForFinished(300'000));
    BOOST_REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

bool killProgramAfter(int milliseconds, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment());
    process.start(QStringLiteral(VODHUK_PROGRAM), arguments);
    BOOST_REQUIRE(process.waitForStarted());
    const bool hasEnded = process.waitForFinished(milliseconds);
    process.kill();
    process.waitForFinished();
    return !hasEnded;
}

QString Folder::sample(const QString &name) const
{
    static const QTemporaryDir place;
    static const QString original = [] {
        QString made = place.filePath(u"sample.vodhuk"_s);
        const Outcome outcome = runProgram({u"new"_s, made, u"--sample"_s});
        BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.messages);
        return made;
    }();
    BOOST_REQUIRE(QFile::copy(original, path(name)));
    return path(name);
}

QString Folder::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    BOOST_REQUIRE(file.write(bytes) == bytes.size());
    return path(name);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace vodhuk
