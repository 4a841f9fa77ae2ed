#include "app/commands.h"
#include "app/terminal.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/importer.h"

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

struct NewWish {
    std::string file;
    bool sample = false;
};

struct NewCommand {
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

/// The whole file, built in memory: a program that is killed leaves nothing half made on the disk.
Result<QByteArray> build(bool withSample)
{
    const auto catalogue = Catalogue::inMemory();
    if (!catalogue)
        return std::unexpected(catalogue.error());
    if (withSample)
        VODHUK_TRY(importSample(**catalogue));
    return (*catalogue)->database().image();
}

/// As any new file of this user.
void openToOthers(const QFile &file)
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    (void)::fchmod(file.handle(), 0666 & ~mask);
}

/// Under its name only when it is whole (where the file system knows files without a name, it has none until then), and
/// never in the place of another.
bool writeNew(const QString &path, const QByteArray &bytes)
{
    QTemporaryFile file(QFileInfo(path).dir().filePath(u".vodhuk-XXXXXX"_s));
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return false;
    openToOthers(file);
    const bool named = file.rename(path);
    file.setAutoRemove(!named);
    return named;
}

Status makeNew(const QString &path, bool withSample)
{
    const QString occupied =
        NewCommand::tr("There is a file of this name already. Choose another name or remove the file.");
    if (QFileInfo(path).isSymLink() || QFileInfo::exists(path))
        return fail(ErrorKind::Exists, occupied);
    const Result<QByteArray> bytes = build(withSample);
    VODHUK_TRY(bytes);
    if (writeNew(path, *bytes))
        return {};
    return QFileInfo::exists(path)
               ? fail(ErrorKind::Exists, occupied)
               : fail(ErrorKind::Io, NewCommand::tr("The file cannot be written in this folder."));
}

ExitStatus runNew(const NewWish &wish)
{
    const QString file = QString::fromStdString(wish.file);
    const Status made = makeNew(file, wish.sample);
    return made ? ExitStatus::Done : sayError(made.error(), file);
}

} // namespace

Command newCommand(CLI::App &program)
{
    const auto wish = std::make_shared<NewWish>();
    CLI::App *options = program.add_subcommand("new", commandText(NewCommand::tr("Make a new catalogue.")));
    options->add_option("FILE", wish->file, commandText(NewCommand::tr("The file to be made.")))->required();
    options->add_flag(
        "--sample", wish->sample,
        commandText(NewCommand::tr(
            "With the sample: 351 responses, 93 countermoves and reactions, their actors and events.")));
    return {options, [wish] { return runNew(*wish); }};
}

} // namespace vodhuk
