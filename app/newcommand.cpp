#include "app/commands.h"
#include "app/terminal.h"
#include "core/exchange/newcatalogue.h"

#include <QCoreApplication>

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

ExitStatus runNew(const NewWish &wish)
{
    const QString file = QString::fromStdString(wish.file);
    const auto made = makeCatalogueFile(file, wish.sample ? NewContent::Sample : NewContent::Empty);
    if (!made)
        return sayError(made.error(), file);
    for (const Problem &problem : *made) { // what `vodhuk check` finds is left to it
        if (problem.column == "status"_L1)
            sayMessage(problemText(problem), file);
    }
    return ExitStatus::Done;
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
