#include "app/batchreport.h"
#include "app/commands.h"
#include "app/openfile.h"
#include "app/selection.h"
#include "app/terminal.h"
#include "core/batch/textreplacement.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct ReplaceWish {
    std::string file;
    std::string find;
    std::string with;
    std::string filter;
    std::vector<std::string> fields;
    std::vector<std::string> languages;
    std::string author;
    bool regular = false;
    bool wholeWords = false;
    bool ignoreCase = false;
    bool dryRun = false;
    bool json = false;
};

struct ReplaceCommand {
    Q_DECLARE_TR_FUNCTIONS(ReplaceCommand)
};

QStringList texts(const std::vector<std::string> &given)
{
    QStringList list;
    for (const std::string &one : given)
        list.append(QString::fromStdString(one));
    return list;
}

TextReplacement replacementOf(const ReplaceWish &wish)
{
    return {QString::fromStdString(wish.find),
            QString::fromStdString(wish.with),
            texts(wish.fields),
            texts(wish.languages),
            !wish.ignoreCase,
            wish.wholeWords,
            wish.regular};
}

Result<BatchOutcome> runReplacement(Catalogue &catalogue, const ReplaceWish &wish, const Query &query,
                                    const BatchWatch &watch)
{
    const auto selected = select(catalogue, query);
    if (!selected)
        return std::unexpected(selected.error());
    const QList<ResponseId> records(selected->ids.begin(), selected->ids.end());
    if (!wish.dryRun)
        return applyReplacement(catalogue, records, replacementOf(wish), watch);
    return previewReplacement(catalogue.database(), {catalogue.codebook(), catalogue.actors()}, records,
                              replacementOf(wish), watch);
}

ExitStatus runReplace(const ReplaceWish &wish)
{
    const QString file = QString::fromStdString(wish.file);
    const auto query = readQuery(wish.filter.empty() ? u"kind:any"_s : QString::fromStdString(wish.filter));
    if (!query)
        return sayError(query.error());
    const auto catalogue = wish.dryRun ? openToRead(wish.file) : openToWrite(wish.file);
    if (!catalogue)
        return sayError(catalogue.error(), file);
    (*catalogue)->setAuthor(QString::fromStdString(wish.author));
    BatchReport report(**catalogue, {file, wish.dryRun, wish.json});
    const auto outcome = runReplacement(**catalogue, wish, *query, report.watch());
    if (outcome)
        return report.tell(*outcome);
    const bool isUsage = outcome.error().kind == ErrorKind::Usage;
    return sayError(outcome.error(), isUsage ? QString() : file);
}

void addTextOptions(CLI::App &options, ReplaceWish &wish)
{
    options.add_option("--find", wish.find, commandText(ReplaceCommand::tr("What is to be found.")))
        ->required();
    options.add_option("--with", wish.with, commandText(ReplaceCommand::tr("What is put in its place.")))
        ->required();
    options
        .add_option("--field", wish.fields,
                    commandText(ReplaceCommand::tr("Only this field; may be given several times.")))
        ->option_text("TEXT")
        ->allow_extra_args(false);
    options
        .add_option("--lang", wish.languages,
                    commandText(ReplaceCommand::tr(
                        "Only titles and summaries in this language; may be given several times.")))
        ->option_text("TEXT")
        ->allow_extra_args(false);
    options.add_flag("--regular", wish.regular,
                     commandText(ReplaceCommand::tr(
                         "What is to be found is a regular expression; \\1 is its first group.")));
    options.add_flag("--whole-words", wish.wholeWords, commandText(ReplaceCommand::tr("Only whole words.")));
    options.add_flag("--ignore-case", wish.ignoreCase,
                     commandText(ReplaceCommand::tr("Capital and small letters are the same.")));
}

} // namespace

Command replaceCommand(CLI::App &program)
{
    const auto wish = std::make_shared<ReplaceWish>();
    CLI::App *options = program.add_subcommand(
        "replace",
        commandText(ReplaceCommand::tr("Find and replace in the texts of records, as one change.")));
    options->add_option("FILE", wish->file, commandText(ReplaceCommand::tr("The catalogue.")))->required();
    addTextOptions(*options, *wish);
    options->add_option(
        "--filter", wish->filter,
        commandText(ReplaceCommand::tr("Only records that this query selects; without it, all.")));
    options->add_option(
        "--author", wish->author,
        commandText(ReplaceCommand::tr("The name that stands beside the change in the history.")));
    options->add_flag("--dry-run", wish->dryRun,
                      commandText(ReplaceCommand::tr("Only show each place with its surroundings.")));
    options->add_flag("--json", wish->json, commandText(ReplaceCommand::tr("Print one JSON document.")));
    return {options, [wish] { return runReplace(*wish); }};
}

} // namespace vodhuk
