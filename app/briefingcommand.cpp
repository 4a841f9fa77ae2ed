#include "app/briefingdoubts.h"
#include "app/commands.h"
#include "app/keptbriefings.h"
#include "app/snapshotactions.h"
#include "app/terminal.h"
#include "core/catalogue/briefings.h"
#include "core/records/briefingjson.h"
#include "core/report/briefingtemplates.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct BriefingCommand {
    Q_DECLARE_TR_FUNCTIONS(BriefingCommand)
};

QJsonObject briefingJsonOf(const BriefingDocument &document)
{
    QJsonArray kinds;
    for (const BriefingSection &section : document.sections)
        kinds.append(section.kind);
    return {{u"id"_s, recordIdText(document.id)},
            {u"name"_s, document.name},
            {u"template"_s, document.isTemplate},
            {u"languages"_s, QJsonArray::fromStringList(document.languages)},
            {u"query"_s, document.query},
            {u"sections"_s, kinds}};
}

QString briefingLine(const BriefingDocument &document)
{
    return tableLine({document.name, document.languages.join(u", "_s),
                      BriefingCommand::tr("sections: %1").arg(document.sections.size()),
                      document.isTemplate ? BriefingCommand::tr("template") : QString()});
}

ExitStatus listBriefings(const BriefingOptions &wish)
{
    const auto catalogue = openToRead(wish.file);
    if (!catalogue)
        return sayError(catalogue.error(), wish.path());
    QStringList unread;
    const auto all = briefings((*catalogue)->database(), &unread);
    if (!all)
        return sayError(all.error(), wish.path());
    QJsonArray list;
    QStringList lines;
    for (const BriefingDocument &document : *all) {
        list.append(briefingJsonOf(document));
        lines.append(briefingLine(document));
    }
    const ExitStatus status = statusWith(unread, wish.path());
    return wish.json ? writeJson({{u"briefings"_s, list}}, status) : writeLines(lines, status);
}

/// One of the catalogue, else what one that comes with the program begins with.
Result<BriefingDocument> shownDocument(const Catalogue &catalogue, const BriefingOptions &wish)
{
    auto kept = briefingNamed(catalogue.database(), wish.shown);
    const BriefingTemplate *const shipped = briefingTemplate(QString::fromStdString(wish.shown));
    if (kept || kept.error().kind != ErrorKind::Usage || !shipped)
        return kept;
    BriefingDocument begun = shipped->document;
    begun.isTemplate = false;
    return begun;
}

ExitStatus showBriefing(const BriefingOptions &wish)
{
    const auto catalogue = openToRead(wish.file);
    if (!catalogue)
        return sayError(catalogue.error(), wish.path());
    const auto document = shownDocument(**catalogue, wish);
    if (!document)
        return sayError(document.error(), wish.path());
    const Status written = writeOutput(briefingJson(*document));
    return written ? ExitStatus::Done : sayError(written.error());
}

Result<BriefingDocument> documentToSave(const Catalogue &catalogue, const BriefingOptions &wish)
{
    auto document = givenBriefing(QString::fromStdString(wish.saved));
    VODHUK_TRY(document);
    if (!wish.name.empty())
        document->name = QString::fromStdString(wish.name);
    document->name = document->name.simplified();
    if (document->name.isEmpty())
        return fail(ErrorKind::Usage,
                    BriefingCommand::tr("The briefing has no name. Give it one with --name."));
    document->isTemplate = document->isTemplate || wish.asTemplate;
    const auto called = briefingsCalled(catalogue.database(), document->name);
    VODHUK_TRY(called);
    if (called->size() > 1)
        return fail(
            ErrorKind::Usage,
            BriefingCommand::tr("Several briefings are called “%1”, so it cannot be told which one is "
                                "meant. Choose another name with --name.")
                .arg(document->name));
    if (!called->isEmpty())
        document->id = called->first().id;
    return document;
}

/// The label of a change, or that there was none.
ExitStatus tellChange(const std::optional<Change> &change, QJsonObject json, const BriefingOptions &wish,
                      ExitStatus status = ExitStatus::Done)
{
    if (!wish.json)
        return writeLines({change ? change->label : BriefingCommand::tr("Nothing was changed.")}, status);
    json.insert(u"changed"_s, change.has_value());
    if (change) {
        json.insert(u"change"_s, recordIdText(change->id));
        json.insert(u"label"_s, change->label);
    }
    return writeJson(json, status);
}

ExitStatus saveBriefing(const BriefingOptions &wish)
{
    const auto catalogue = openToKeep(wish.file, wish.author);
    if (!catalogue)
        return sayError(catalogue.error(), wish.path());
    auto document = documentToSave(**catalogue, wish);
    if (!document)
        return sayError(document.error(), QString::fromStdString(wish.saved));
    const auto change = keepBriefing(**catalogue, *document);
    if (!change)
        return refuseWish(change.error(), wish.path());
    const QStringList doubts = doubtsAbout(*document); // what cannot be understood now may be meant for later
    for (const QString &doubt : doubts)
        sayMessage(doubt, QString::fromStdString(wish.saved));
    return tellChange(*change, briefingJsonOf(*document), wish,
                      doubts.isEmpty() ? ExitStatus::Done : ExitStatus::Findings);
}

/// The briefing, or only the snapshot that is named.
Result<std::optional<Change>> removed(Catalogue &catalogue, const BriefingOptions &wish)
{
    const auto document = briefingNamed(catalogue.database(), wish.removed);
    VODHUK_TRY(document);
    if (!wish.hasSnapshot)
        return dropBriefing(catalogue, *document);
    const auto snapshot = snapshotNamed(catalogue.database(), *document, wish.snapshot);
    VODHUK_TRY(snapshot);
    return dropSnapshot(catalogue, *snapshot);
}

ExitStatus removeBriefing(const BriefingOptions &wish)
{
    const auto catalogue = openToKeep(wish.file, wish.author);
    if (!catalogue)
        return sayError(catalogue.error(), wish.path());
    const auto change = removed(**catalogue, wish);
    return change ? tellChange(*change, {}, wish) : refuseWish(change.error(), wish.path());
}

/// What the options that name a briefing or file ask for: one at a time.
struct Action {
    const char *option;
    std::string BriefingOptions::*value;
    QString purpose;
    ExitStatus (*run)(const BriefingOptions &wish);
};

QList<Action> actions()
{
    return {
        {"--show", &BriefingOptions::shown,
         BriefingCommand::tr("Print this briefing, or a template that comes with the program, as JSON."),
         showBriefing},
        {"--save", &BriefingOptions::saved,
         BriefingCommand::tr("Keep the briefing of this JSON file, in the place of one of the same name."),
         saveBriefing},
        {"--remove", &BriefingOptions::removed,
         BriefingCommand::tr("Remove this briefing with its snapshots, or only the one of --snapshot."),
         removeBriefing},
        {"--freeze", &BriefingOptions::frozen,
         BriefingCommand::tr("Take a snapshot of this briefing: which records it holds, and how they are."),
         freezeBriefing},
        {"--snapshots", &BriefingOptions::ofSnapshots,
         BriefingCommand::tr("List the snapshots of this briefing, newest first."), listSnapshots},
        {"--changes-since", &BriefingOptions::compared,
         BriefingCommand::tr("List what changed in this briefing since the snapshot of --snapshot."),
         compareWithSnapshot}};
}

void addActions(CLI::App &options, BriefingOptions &wish)
{
    QList<CLI::Option *> before;
    for (const Action &action : actions()) {
        CLI::Option *const option =
            options.add_option(action.option, wish.*action.value, commandText(action.purpose));
        for (CLI::Option *const other : std::as_const(before))
            option->excludes(other);
        before.append(option);
    }
}

void addOptions(CLI::App &options, BriefingOptions &wish)
{
    options.add_option("FILE", wish.file, commandText(BriefingCommand::tr("The catalogue.")))->required();
    addActions(options, wish);
    options
        .add_option("--name", wish.name, commandText(BriefingCommand::tr("The name under which it is kept.")))
        ->needs("--save");
    options
        .add_flag("--as-template", wish.asTemplate,
                  commandText(BriefingCommand::tr("Keep it as a template, from which others are begun.")))
        ->needs("--save");
    CLI::Option *const as =
        options.add_option("--as", wish.as, commandText(BriefingCommand::tr("The name of the snapshot.")));
    as->needs("--freeze");
    options.get_option("--freeze")->needs(as);
    CLI::Option *const snapshot = options.add_option(
        "--snapshot", wish.snapshot, commandText(BriefingCommand::tr("The snapshot that is meant.")));
    options.get_option("--changes-since")->needs(snapshot);
    options.add_option(
        "--author", wish.author,
        commandText(BriefingCommand::tr("The name that stands beside the change in the history.")));
    options.add_flag("--json", wish.json, commandText(BriefingCommand::tr("Print one JSON document.")));
}

} // namespace

Command briefingCommand(CLI::App &program)
{
    const auto wish = std::make_shared<BriefingOptions>();
    CLI::App *options = program.add_subcommand(
        "briefing",
        commandText(BriefingCommand::tr(
            "List the briefings of a catalogue, keep or remove one, take and compare snapshots.")));
    addOptions(*options, *wish);
    return {options, [wish, options] {
                wish->hasSnapshot = options->count("--snapshot") > 0;
                if (wish->hasSnapshot && options->count("--changes-since") + options->count("--remove") == 0)
                    return sayError({ErrorKind::Usage,
                                     BriefingCommand::tr("--snapshot goes with --changes-since or --remove."),
                                     {}});
                for (const Action &action : actions()) {
                    if (options->count(action.option) > 0)
                        return action.run(*wish);
                }
                return listBriefings(*wish);
            }};
}

} // namespace vodhuk
