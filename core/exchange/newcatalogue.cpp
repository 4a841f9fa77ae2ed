#include "core/exchange/newcatalogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <sys/stat.h>
#include <unistd.h>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NewCatalogue)
};

std::unexpected<Error> occupied()
{
    return fail(ErrorKind::Exists,
                Texts::tr("There is a file of this name already. Choose another name or remove the file."));
}

struct Built {
    QByteArray bytes;
    Problems problems;
};

Result<Built> build(NewContent content, const ImportProgress &progress, const Cancellation &cancellation)
{
    const auto catalogue = Catalogue::inMemory();
    if (!catalogue)
        return std::unexpected(catalogue.error());
    Built built;
    if (content == NewContent::Sample) {
        const Result<QList<ImportOutcome>> outcomes = importSample(**catalogue, progress, cancellation);
        VODHUK_TRY(outcomes);
        for (const ImportOutcome &outcome : *outcomes)
            built.problems += outcome.problems;
    }
    if (cancellation.isCancelled())
        return fail(ErrorKind::Cancelled, Texts::tr("Cancelled; nothing was written."));
    Result<QByteArray> image = (*catalogue)->database().image();
    VODHUK_TRY(image);
    built.bytes = std::move(*image);
    return built;
}

/// As any new file of this user.
void openToOthers(const QFile &file)
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    (void)::fchmod(file.handle(), 0666 & ~mask);
}

/// Under its name only when it is whole (where the file system knows files without a name, it has none until then), and
/// never in the place of another. The reason if that fails; empty if it did not.
QString writeNew(const QString &path, const QByteArray &bytes)
{
    QTemporaryFile file(QFileInfo(path).dir().filePath(u".vodhuk-XXXXXX"_s));
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return file.error() == QFileDevice::NoError ? qt_error_string() : file.errorString();
    openToOthers(file);
    const bool named = file.rename(path);
    file.setAutoRemove(!named);
    return named ? QString() : file.errorString();
}

} // namespace

Result<Problems> makeCatalogueFile(const QString &path, NewContent content, const ImportProgress &progress,
                                   const Cancellation &cancellation)
{
    if (QFileInfo(path).isSymLink() || QFileInfo::exists(path))
        return occupied();
    const Result<Built> built = build(content, progress, cancellation);
    VODHUK_TRY(built);
    const QString refusal = writeNew(path, built->bytes);
    if (refusal.isEmpty())
        return built->problems;
    if (QFileInfo::exists(path))
        return occupied();
    return fail(ErrorKind::Io, Texts::tr("The file cannot be written: %1.").arg(refusal));
}

} // namespace vodhuk
