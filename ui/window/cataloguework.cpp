#include "ui/window/cataloguework.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CatalogueWork)
};

Status fillSample(const QString &path, const ImportProgress &progress, const Cancellation &cancellation)
{
    auto catalogue = Catalogue::create(path);
    if (!catalogue)
        return std::unexpected(catalogue.error());
    VODHUK_TRY(importSample(**catalogue, progress, cancellation));
    return {};
}

void removeCatalogue(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

} // namespace

QString samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"sample.vodhuk"_s);
}

Status makeSample(const QString &path, const ImportProgress &progress, const Cancellation &cancellation)
{
    const QString draft = path + u".part"_s;
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(ErrorKind::Io,
                    Texts::tr("The folder %1 cannot be made.").arg(QFileInfo(path).absolutePath()));
    removeCatalogue(draft);
    const Status filled = fillSample(draft, progress, cancellation);
    const bool isWanted = filled && !cancellation.isCancelled();
    if (isWanted && QFile::rename(draft, path))
        return {};
    removeCatalogue(draft);
    if (!filled)
        return filled;
    if (cancellation.isCancelled())
        return fail(ErrorKind::Cancelled, Texts::tr("Cancelled; nothing was written."));
    return fail(ErrorKind::Io, Texts::tr("The sample could not be written to %1.").arg(path));
}

Result<ImportOutcome> importFile(const QString &table, const QString &path, bool apply,
                                 const ImportProgress &progress, const Cancellation &cancellation)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, Texts::tr("%1 cannot be read.").arg(table), file.errorString());
    auto catalogue = Catalogue::open(path, apply ? Access::ReadWrite : Access::ReadOnly);
    if (!catalogue)
        return std::unexpected(catalogue.error());
    const QString label = Texts::tr("Import %1").arg(QFileInfo(table).fileName());
    return importTable(**catalogue, file.readAll(), label, apply, progress, cancellation);
}

} // namespace vodhuk
