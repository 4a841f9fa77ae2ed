#include "core/catalogue/catalogueopening.h"

#include "core/catalogue/migration.h"
#include "core/catalogue/pagecheck.h"
#include "core/catalogue/schemacheck.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vodhuk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::Catalogue)
};

QString reasonNotToWrite(const QString &path, Access access)
{
    if (access == Access::ReadOnly)
        return Texts::tr("It was opened for reading.");
    if (QFileInfo::exists(path) && !QFileInfo(path).isWritable())
        return Texts::tr("The file is write-protected. Copy it to change it.");
    return {};
}

} // namespace

Result<OpenedFile> openFile(const QString &path, Access access, Catalogue::Pages pages)
{
    QString reason = reasonNotToWrite(path, access);
    auto database = Database::open(path, reason.isEmpty() ? Access::ReadWrite : Access::ReadOnly);
    if (!database)
        return std::unexpected(database.error());

    const QList<QByteArray> steps = schemaSteps();
    const auto version = schemaVersion(*database);
    if (!version)
        return std::unexpected(version.error());
    if (*version < 1) // create() writes schema and version in one transaction
        return fail(
            ErrorKind::Damaged,
            Texts::tr("The catalogue is damaged: it does not say its version. Restore it from a backup."));
    if (pages == Catalogue::Pages::Checked)
        VODHUK_TRY(checkPages(*database, 0, smallFile));
    VODHUK_TRY(checkSchema(*database, *version));
    if (*version > steps.size()) {
        reason = Texts::tr(
            "The catalogue was made by a newer version of this program. Update the program to change it.");
    } else if (*version < steps.size()) {
        if (!reason.isEmpty())
            return fail(
                ErrorKind::ReadOnly,
                Texts::tr("The catalogue was made by an older version and must be brought up to date first: "
                          "open it where it can be written."));
        if (const auto outcome = migrate(*database, steps); !outcome)
            return std::unexpected(outcome.error());
    }
    return OpenedFile{std::move(*database), std::move(reason), *version > steps.size()};
}

} // namespace vodhuk
