#include "app/commands.h"
#include "app/openfile.h"
#include "app/terminal.h"

#include <QCoreApplication>

namespace vodhuk
{

namespace
{

struct UndoCommand {
    Q_DECLARE_TR_FUNCTIONS(UndoCommand)
};

ExitStatus takeBack(const std::string &path)
{
    const QString file = QString::fromStdString(path);
    const auto catalogue = openToWrite(path);
    if (!catalogue)
        return sayError(catalogue.error(), file);
    const auto change = (*catalogue)->undo();
    if (!change)
        return sayError(change.error(), file);
    if (!*change) {
        sayMessage(UndoCommand::tr("There is nothing to undo."), file);
        return ExitStatus::Findings;
    }
    return writeLines({UndoCommand::tr("Undone: %1").arg((*change)->label)});
}

ExitStatus bringBack(const std::string &path)
{
    const QString file = QString::fromStdString(path);
    const auto catalogue = openToWrite(path);
    if (!catalogue)
        return sayError(catalogue.error(), file);
    const auto change = (*catalogue)->redo();
    if (!change)
        return sayError(change.error(), file);
    if (!*change) {
        sayMessage(UndoCommand::tr("There is nothing to redo."), file);
        return ExitStatus::Findings;
    }
    return writeLines({UndoCommand::tr("Redone: %1").arg((*change)->label)});
}

Command fileCommand(CLI::App *options, ExitStatus (*run)(const std::string &))
{
    const auto file = std::make_shared<std::string>();
    options->add_option("FILE", *file, commandText(UndoCommand::tr("The catalogue.")))->required();
    return {options, [file, run] { return run(*file); }};
}

} // namespace

Command undoCommand(CLI::App &program)
{
    return fileCommand(
        program.add_subcommand("undo", commandText(UndoCommand::tr("Take back the last change."))), takeBack);
}

Command redoCommand(CLI::App &program)
{
    return fileCommand(program.add_subcommand(
                           "redo", commandText(UndoCommand::tr("Bring back the last change taken back."))),
                       bringBack);
}

} // namespace vodhuk
