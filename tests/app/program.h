/// Runs the built program and tells what it printed.
#pragma once

#include <QJsonObject>
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

/// With a clean environment: no display, English, a home of its own; SOURCE_DATE_EPOCH and TZ as they are set here.
[[nodiscard]] Outcome runProgram(const QStringList &arguments, const QString &standardOutput = {});

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
