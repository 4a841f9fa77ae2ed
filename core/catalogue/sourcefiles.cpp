#include "core/catalogue/sourcefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vodhuk
{

namespace
{

/// Nothing for a path that leads out of the folder, by a link too.
std::optional<QString> pathWithin(const QString &folder, const QString &file)
{
    const QDir within(QFileInfo(folder).canonicalFilePath());
    const QFileInfo info(within, file);
    const QString path = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    const bool isInside = QDir::isRelativePath(file) && path.startsWith(within.path() + u'/');
    return isInside ? std::optional(path) : std::nullopt;
}

std::optional<FileState> stateOf(const QString &path, const QString &sha256)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return FileState::Missing;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool isKnown = !sha256.isEmpty();
    if (isKnown && (!hash.addData(&file) || QString::fromLatin1(hash.result().toHex()) != sha256.toLower()))
        return FileState::Changed;
    return std::nullopt;
}

} // namespace

QHash<QString, FileState> brokenFiles(const QList<Source> &sources, const QString &folder)
{
    QHash<QString, FileState> broken;
    for (const Source &source : sources) {
        const auto path = source.localFile.isEmpty() ? std::nullopt : pathWithin(folder, source.localFile);
        const auto state = path ? stateOf(*path, source.sha256.trimmed()) : std::nullopt;
        if (state)
            broken.insert(source.localFile, *state);
    }
    return broken;
}

} // namespace vodhuk
