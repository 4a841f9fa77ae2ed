#include "app/batchreport.h"
#include "app/commands.h"
#include "app/openfile.h"
#include "app/selection.h"
#include "app/terminal.h"
#include "core/batch/batchedit.h"

#include <QCoreApplication>

namespace vodhuk
{

namespace
{

struct SetWish {
    std::string file;
    std::string filter;
    std::string field;
    std::string value;
    std::string author;
    bool adds = false;
    bool removes = false;
    bool dryRun = false;
    bool json = false;
};

struct SetCommand {
    Q_DECLARE_TR_FUNCTIONS(SetCommand)
};

Result<BatchEdit> editOf(const SetWish &wish)
{
    const QString field = QString::fromStdString(wish.field);
    const auto value = batchValue(field, QString::fromStdString(wish.value));
    VODHUK_TRY(value);
    const auto action = wish.adds      ? BatchEdit::Action::Add
                        : wish.removes ? BatchEdit::Action::Remove
                                       : BatchEdit::Action::Set;
    return BatchEdit{field, action, *value};
}

Result<BatchOutcome> runEdit(Catalogue &catalogue, const SetWish &wish, const Query &query,
                             const BatchWatch &watch)
{
    const auto edit = editOf(wish);
    VODHUK_TRY(edit);
    const auto selected = select(catalogue, query);
    if (!selected)
        return std::unexpected(selected.error());
    const QList<ResponseId> records(selected->ids.begin(), selected->ids.end());
    if (!wish.dryRun)
        return applyBatch(catalogue, records, *edit, watch);
    return previewBatch(catalogue.database(), {catalogue.codebook(), catalogue.actors(), catalogue.targets()},
                        records, *edit, watch);
}

ExitStatus runSet(const SetWish &wish)
{
    const QString file = QString::fromStdString(wish.file);
    const auto query = readQuery(QString::fromStdString(wish.filter));
    if (!query)
        return sayError(query.error());
    const auto catalogue = wish.dryRun ? openToRead(wish.file) : openToWrite(wish.file);
    if (!catalogue)
        return sayError(catalogue.error(), file);
    (*catalogue)->setAuthor(QString::fromStdString(wish.author));
    BatchReport report(**catalogue, {file, wish.dryRun, wish.json});
    const auto outcome = runEdit(**catalogue, wish, *query, report.watch());
    if (outcome)
        return report.tell(*outcome);
    const bool isUsage = outcome.error().kind == ErrorKind::Usage;
    return sayError(outcome.error(), isUsage ? QString() : file);
}

} // namespace

Command setCommand(CLI::App &program)
{
    const auto wish = std::make_shared<SetWish>();
    CLI::App *options = program.add_subcommand(
        "set",
        commandText(SetCommand::tr("Change a field of all records that a query selects, as one change.")));
    options->add_option("FILE", wish->file, commandText(SetCommand::tr("The catalogue.")))->required();
    options->add_option("--filter", wish->filter, commandText(SetCommand::tr("Which records.")))->required();
    options
        ->add_option(
            "--field", wish->field,
            commandText(SetCommand::tr(
                "The field, called as a column of an export, or a table of parts such as measures.")))
        ->required();
    options
        ->add_option("--value", wish->value,
                     commandText(SetCommand::tr(
                         "Its text, as a cell of an export has it; a part as column=value;column=value.")))
        ->required();
    CLI::Option *add = options->add_flag(
        "--add", wish->adds, commandText(SetCommand::tr("Add the value to those that are there.")));
    options->add_flag("--remove", wish->removes, commandText(SetCommand::tr("Take the value out.")))
        ->excludes(add);
    options->add_option(
        "--author", wish->author,
        commandText(SetCommand::tr("The name that stands beside the change in the history.")));
    options->add_flag("--dry-run", wish->dryRun,
                      commandText(SetCommand::tr("Only tell what would become of each record.")));
    options->add_flag("--json", wish->json, commandText(SetCommand::tr("Print one JSON document.")));
    return {options, [wish] { return runSet(*wish); }};
}

} // namespace vodhuk
