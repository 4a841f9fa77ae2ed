#include "app/commands.h"
#include "app/openfile.h"
#include "app/recordids.h"
#include "app/terminal.h"
#include "core/batch/recordrestore.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct RestoreWish {
    std::string file;
    std::string record;
    std::string change;
    std::string field;
    std::string author;
    bool after = false;
    bool json = false;
};

struct RestoreFieldCommand {
    Q_DECLARE_TR_FUNCTIONS(RestoreFieldCommand)
};

Result<RecordVersion> versionMeant(const RestoreWish &wish)
{
    const auto record = readRecordId(wish.record);
    VODHUK_TRY(record);
    const auto change = readRecordId(wish.change);
    VODHUK_TRY(change);
    return RecordVersion{*record, {*change}, wish.after ? Moment::After : Moment::Before};
}

ExitStatus tell(const RestoreOutcome &outcome, const RestoreWish &wish)
{
    const ExitStatus status = outcome.problems.isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
    QJsonArray problems;
    for (const Problem &problem : outcome.problems) {
        problems.append(problemJson(problem));
        if (!wish.json)
            sayMessage(problem.rule + u": "_s + problemText(problem), QString::fromStdString(wish.file));
    }
    if (!wish.json)
        return writeLines({outcome.change ? RestoreFieldCommand::tr("Restored: %1").arg(outcome.change->label)
                                          : RestoreFieldCommand::tr("Nothing was changed.")},
                          status);
    QJsonObject document{{u"restored"_s, outcome.change.has_value()}, {u"problems"_s, problems}};
    if (outcome.change)
        document.insert(u"change"_s, recordIdText(outcome.change->id));
    return writeJson(document, status);
}

ExitStatus runRestore(const RestoreWish &wish)
{
    const QString file = QString::fromStdString(wish.file);
    const auto version = versionMeant(wish);
    if (!version)
        return sayError(version.error());
    const auto catalogue = openToWrite(wish.file);
    if (!catalogue)
        return sayError(catalogue.error(), file);
    (*catalogue)->setAuthor(QString::fromStdString(wish.author));
    const auto outcome = wish.field.empty()
                             ? restoreVersion(**catalogue, *version)
                             : restoreField(**catalogue, *version, QString::fromStdString(wish.field));
    return outcome ? tell(*outcome, wish) : sayError(outcome.error(), file);
}

} // namespace

Command restoreFieldCommand(CLI::App &program)
{
    const auto wish = std::make_shared<RestoreWish>();
    CLI::App *options = program.add_subcommand(
        "restore-field", commandText(RestoreFieldCommand::tr(
                             "Give a record, or a field of it, back what it said before a change.")));
    options->add_option("FILE", wish->file, commandText(RestoreFieldCommand::tr("The catalogue.")))
        ->required();
    options
        ->add_option("--record", wish->record, commandText(RestoreFieldCommand::tr("The id of the record.")))
        ->required();
    options
        ->add_option(
            "--change", wish->change,
            commandText(RestoreFieldCommand::tr("The id of the change, as history --json gives it.")))
        ->required();
    options->add_option("--field", wish->field,
                        commandText(RestoreFieldCommand::tr("The field; without it, the whole record.")));
    options->add_flag("--after", wish->after,
                      commandText(RestoreFieldCommand::tr("What it said after the change.")));
    options->add_option(
        "--author", wish->author,
        commandText(RestoreFieldCommand::tr("The name that stands beside the change in the history.")));
    options->add_flag("--json", wish->json, commandText(RestoreFieldCommand::tr("Print one JSON document.")));
    return {options, [wish] { return runRestore(*wish); }};
}

} // namespace vodhuk
