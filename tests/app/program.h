/// Runs the built program and tells what it printed.
#pragma once

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace vodhuk
{

struct Outcome {
    int status = -1;
    QByteArray output;
    QString messages;

    [[nodiscard]] QJsonObject json() const; ///< stops the test if the output is no JSON document
};

/// Clean: no display, English, a home of its own.
[[nodiscard]] QProcessEnvironment cleanEnvironment();

[[nodiscard]] Outcome runProgram(const QStringList &arguments, const QString &standardOutput = {});

/// In an environment of other words.
[[nodiscard]] Outcome runProgramIn(const QProcessEnvironment &environment, const QStringList &arguments,
                                   const QString &standardOutput = {});

/// Starts the program and ends it by kill -9 after `milliseconds`, unless it has ended before; says whether it was killed.
bool killProgramAfter(int milliseconds, const QStringList &arguments);

/// A folder for one test, with the sample catalogue on demand.
class Folder
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A copy of the sample catalogue, made once for all tests.
    [[nodiscard]] QString sample(const QString &name) const;

    /// A file with these bytes.
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray bytesOf(const QString &path);

} // namespace vodhuk
