#include "ui/window/cataloguework.h"

#include "core/base/wholefile.h"
#include "core/catalogue/pagecheck.h"
#include "core/exchange/newcatalogue.h"
#include "ui/window/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CatalogueWork)
};

/// Some 20 ms on a slow machine.
constexpr qint64 atOnce = 8LL << 20;

Status lookThrough(const QString &path)
{
    const auto database = Database::open(path, Access::ReadOnly);
    return database ? checkPages(*database, 0, smallFile) : std::unexpected(database.error());
}

Status makeSample(const QString &path, const ImportProgress &progress, const Cancellation &cancellation)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Io, Texts::tr("The folder %1 cannot be made.").arg(folder));
    VODHUK_TRY(makeCatalogueFile(path, NewContent::Sample, progress, cancellation));
    return {};
}

Result<ImportOutcome> importFile(const QString &table, const QString &path, bool apply,
                                 const ImportProgress &progress, const Cancellation &cancellation)
{
    // Opening and closing it would also drop the locks that this program holds on it.
    if (QFileInfo(table) == QFileInfo(path))
        return fail(ErrorKind::Invalid, Texts::tr("This is the catalogue itself, not a table."));
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, Texts::tr("%1 cannot be read.").arg(table), file.errorString());
    auto catalogue = Catalogue::open(path, apply ? Access::ReadWrite : Access::ReadOnly,
                                     Catalogue::Pages::Checked, Catalogue::Older::Left);
    if (!catalogue)
        return std::unexpected(catalogue.error());
    (*catalogue)->setAuthor(authorName());
    const QString label = Texts::tr("Import %1").arg(QFileInfo(table).fileName());
    return importTable(**catalogue, file.readAll(), label, apply, progress, cancellation);
}

LongWork::Work importing(const QString &table, const QString &path, bool apply,
                         const std::shared_ptr<ImportOutcome> &outcome)
{
    return [=](const LongWork::Progress &progress, const Cancellation &cancellation) -> Status {
        auto imported = importFile(table, path, apply, progress, cancellation);
        VODHUK_TRY(imported);
        if (apply)
            imported->problems.clear(); // the rehearsal has told them; to free them takes its time
        *outcome = std::move(*imported);
        return {};
    };
}

} // namespace

QString samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"sample.vodhuk"_s);
}

bool isLookedThroughAtOnce(const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    return size <= atOnce || size > smallFile;
}

std::unique_ptr<LongWork> pageCheckWork(const QString &path)
{
    return std::make_unique<LongWork>(
        Texts::tr("Opening %1 …").arg(QFileInfo(path).fileName()),
        [path](const LongWork::Progress &, const Cancellation &) { return lookThrough(path); });
}

std::unique_ptr<LongWork> sampleWork(const QString &path)
{
    return std::make_unique<LongWork>(
        Texts::tr("Preparing the sample catalogue …"),
        [path](const LongWork::Progress &progress, const Cancellation &cancellation) {
            return makeSample(path, progress, cancellation);
        });
}

std::unique_ptr<LongWork> rehearsalWork(const QString &table, const QString &path,
                                        const std::shared_ptr<ImportOutcome> &outcome)
{
    return std::make_unique<LongWork>(Texts::tr("Reading %1 …").arg(QFileInfo(table).fileName()),
                                      importing(table, path, false, outcome));
}

std::unique_ptr<LongWork> importWork(const QString &table, const QString &path,
                                     const std::shared_ptr<ImportOutcome> &outcome)
{
    return std::make_unique<LongWork>(Texts::tr("Importing %1 …").arg(QFileInfo(table).fileName()),
                                      importing(table, path, true, outcome));
}

namespace
{

std::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return fail(ErrorKind::Io,
                Texts::tr("%1 cannot be written: %2. Choose another folder, or close the program that has it "
                          "open.")
                    .arg(path, reason));
}

} // namespace

Result<ExportOutcome> exportFile(const QueryEngine &engine, const std::vector<ResponseId> &ids,
                                 const QString &path)
{
    VODHUK_TRY(keepsCatalogues(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    auto outcome = exportTable(engine.database(), {engine.codebook(), engine.actors()}, ids, file);
    if (outcome && !file.commit())
        return notWritten(path, file.errorString());
    return outcome;
}

QString exportText(const ExportOutcome &outcome, const QString &path)
{
    QString text =
        Texts::tr("%n record(s) written to %1.", nullptr, static_cast<int>(outcome.rows)).arg(path);
    if (outcome.notPublic > 0)
        text += u' ' + Texts::tr("%n record(s) of the table are marked internal.", nullptr,
                                 static_cast<int>(outcome.notPublic));
    if (outcome.recordsLeftOut > 0)
        text += u' ' + Texts::tr("%n confidential record(s) were left out.", nullptr,
                                 static_cast<int>(outcome.recordsLeftOut));
    if (outcome.notesLeftOut > 0)
        text += u' ' + Texts::tr("Notes that are not public were left out of %n record(s).", nullptr,
                                 static_cast<int>(outcome.notesLeftOut));
    return text;
}

} // namespace vodhuk
