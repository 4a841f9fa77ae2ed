#include "app/commands.h"
#include "app/terminal.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/importer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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

/// Beside the file to be made, so that the last step is a mere change of name.
QString temporaryPath(const QString &path)
{
    const QFileInfo place(path);
    return place.dir().filePath(u".%1-%2"_s.arg(recordIdText(newRecordId()), place.fileName()));
}

Status build(const QString &path, bool withSample)
{
    auto catalogue = Catalogue::create(path);
    if (!catalogue)
        return std::unexpected(catalogue.error());
    if (withSample)
        VODHUK_TRY(importSample(**catalogue));
    return {};
}

/// QFile::rename never replaces a file that stands there.
Status makeNew(const QString &path, bool withSample)
{
    const QString occupied =
        NewCommand::tr("There is a file of this name already. Choose another name or remove the file.");
    if (QFileInfo(path).isSymLink() || QFileInfo::exists(path))
        return fail(ErrorKind::Exists, occupied);
    const QString temporary = temporaryPath(path);
    const Status built = build(temporary, withSample);
    const bool named = built && QFile::rename(temporary, path);
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(temporary + suffix);
    if (!built || named)
        return built;
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
