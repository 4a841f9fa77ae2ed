#include "app/openfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace vodhuk
{

Result<std::unique_ptr<Catalogue>> openToWrite(const std::string &path)
{
    auto catalogue = Catalogue::open(QString::fromStdString(path), Access::ReadWrite);
    if (catalogue && (*catalogue)->isReadOnly())
        return fail(ErrorKind::ReadOnly, (*catalogue)->readOnlyReason());
    return catalogue;
}

Result<std::unique_ptr<Catalogue>> openToRead(const std::string &path)
{
    return Catalogue::open(QString::fromStdString(path), Access::ReadOnly);
}

Status keepsCatalogue(const std::string &file, const std::string &to)
{
    const QFileInfo target(QString::fromStdString(to));
    if (!target.isFile())
        return {};
    QFile there(target.filePath());
    const bool isDatabase = there.open(QIODevice::ReadOnly) && there.read(16).startsWith("SQLite format 3");
    if (!isDatabase &&
        target.canonicalFilePath() != QFileInfo(QString::fromStdString(file)).canonicalFilePath())
        return {};
    return fail(ErrorKind::Usage, QCoreApplication::translate(
                                      "OpenFile", "This would replace a catalogue. Choose another name."));
}

} // namespace vodhuk
