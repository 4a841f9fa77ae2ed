#include "app/commands.h"
#include "app/openfile.h"
#include "app/terminal.h"

#include <QCoreApplication>

namespace vodhuk
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("UndoCommand", text);
}

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
        sayMessage(tr("There is nothing to undo."), file);
        return ExitStatus::Findings;
    }
    return writeLines({tr("Undone: %1").arg((*change)->label)});
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
        sayMessage(tr("There is nothing to redo."), file);
        return ExitStatus::Findings;
    }
    return writeLines({tr("Redone: %1").arg((*change)->label)});
}

Command fileCommand(CLI::App *options, ExitStatus (*run)(const std::string &))
{
    const auto file = std::make_shared<std::string>();
    options->add_option("FILE", *file, commandText(tr("The catalogue.")))->required();
    return {options, [file, run] { return run(*file); }};
}

} // namespace

Command undoCommand(CLI::App &program)
{
    return fileCommand(program.add_subcommand("undo", commandText(tr("Take back the last change."))),
                       takeBack);
}

Command redoCommand(CLI::App &program)
{
    return fileCommand(
        program.add_subcommand("redo", commandText(tr("Bring back the last change taken back."))), bringBack);
}

} // namespace vodhuk
