#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace vodhuk
{

namespace
{

/// What is written beside a device and then put in its place, even through a link, leaves no device there.
Status keepsDevices(const QString &path)
{
    const QFileInfo place(path);
    if (!place.exists() || place.isFile() || place.isDir())
        return {};
    return fail(
        ErrorKind::Usage,
        QCoreApplication::translate(
            "CommandLine", "This is a device or a pipe, which no file can replace. Choose another name."));
}

/// Without a reason, the disk is full: nothing else fails so late.
Status notWritten(const QString &reason)
{
    if (reason.isEmpty())
        return fail(ErrorKind::Io, QCoreApplication::translate(
                                       "CommandLine", "The file cannot be written: the disk is full. "
                                                      "Make room, or choose another disk."));
    return fail(ErrorKind::Io,
                QCoreApplication::translate("CommandLine", "The file cannot be written: %1. Choose another "
                                                           "folder, or close the program that has it open.")
                    .arg(reason));
}

} // namespace

Status keepsCatalogues(const QString &path)
{
    if (!QFileInfo(path).isFile()) // a device or a pipe is not opened to be looked at
        return {};
    QFile there(path);
    if (!there.open(QIODevice::ReadOnly) || !there.read(16).startsWith("SQLite format 3"))
        return {};
    return fail(ErrorKind::Usage, QCoreApplication::translate(
                                      "OpenFile", "This would replace a catalogue. Choose another name."));
}

Status writeWholeFile(const QString &path, const QByteArray &bytes)
{
    VODHUK_TRY(keepsCatalogues(path));
    VODHUK_TRY(keepsDevices(path));
    QSaveFile file(path);
    // A short write leaves no reason behind; flushing what is buffered asks for it.
    const bool isOpen = file.open(QIODevice::WriteOnly);
    const bool isWritten = isOpen && file.write(bytes) == bytes.size() && file.flush();
    if (isWritten && file.commit())
        return {};
    return notWritten(isOpen && !isWritten && file.error() == QFileDevice::NoError ? QString()
                                                                                   : file.errorString());
}

} // namespace vodhuk
