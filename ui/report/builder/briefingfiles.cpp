#include "ui/report/builder/briefingfiles.h"

#include "core/base/wholefile.h"
#include "core/records/briefingjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace vodhuk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::BriefingFiles)
};

} // namespace

Result<BriefingDocument> readBriefingFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, Texts::tr("There is no file %1. Check the name.").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, Texts::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    auto read = briefingFromJson(file.read(mostBriefingBytes + 1));
    if (!read)
        return fail(read.error().kind, Texts::tr("%1 is no briefing: %2").arg(name, read.error().message),
                    read.error().detail);
    if (read->name.isEmpty())
        read->name = QFileInfo(path).completeBaseName();
    return read;
}

Status writeBriefingFile(const QString &path, const BriefingDocument &document)
{
    if (const Status written = writeWholeFile(path, briefingJson(document)); !written)
        return fail(written.error().kind,
                    Texts::tr("%1 could not be written: %2").arg(path, written.error().message),
                    written.error().detail);
    return {};
}

} // namespace vodhuk
