#include "app/commands.h"
#include "app/openfile.h"
#include "app/recordids.h"
#include "app/terminal.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/recordnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct JoinWish {
    std::string file;
    std::string kind;
    std::string keep;
    std::vector<std::string> others;
    std::string author;
    bool dryRun = false;
    bool json = false;
};

struct JoinCommand {
    Q_DECLARE_TR_FUNCTIONS(JoinCommand)
};

/// The id of a record of the kind that is meant.
Result<qint64> recordOfKind(const Database &database, const std::string &text, const QString &kind)
{
    const auto id = readRecordId(text);
    VODHUK_TRY(id);
    const auto type = recordType(database, *id);
    VODHUK_TRY(type);
    if (*type == kind)
        return id;
    return fail(ErrorKind::Usage,
                type->isEmpty() ? JoinCommand::tr("There is no record %1.").arg(QString::fromStdString(text))
                                : JoinCommand::tr("The record %1 is of another kind: %2.")
                                      .arg(QString::fromStdString(text), *type));
}

Result<QList<MergeWish>> wishesOf(const Database &database, const JoinWish &wish)
{
    const QString kind = QString::fromStdString(wish.kind);
    const auto kept = recordOfKind(database, wish.keep, kind);
    VODHUK_TRY(kept);
    QList<MergeWish> wishes;
    for (const std::string &other : wish.others) {
        const auto merged = recordOfKind(database, other, kind);
        VODHUK_TRY(merged);
        if (std::ranges::find(wishes, *merged, &MergeWish::merged) != wishes.end())
            return fail(ErrorKind::Usage,
                        JoinCommand::tr("The record %1 is named twice.").arg(QString::fromStdString(other)));
        wishes.append({*kept, *merged});
    }
    return wishes;
}

Result<QList<RecordMerge>> planned(const Database &database, const QList<MergeWish> &wishes)
{
    QList<RecordMerge> plans;
    for (const MergeWish &wish : wishes) {
        const auto plan = planMerge(database, wish);
        VODHUK_TRY(plan);
        plans.append(*plan);
    }
    return plans;
}

Result<QList<RecordMerge>> done(Catalogue &catalogue, const QList<MergeWish> &wishes)
{
    QList<RecordMerge> merges;
    const auto change = catalogue.edit(JoinCommand::tr("Join records"), [&](Edit &edit) -> Status {
        for (const MergeWish &wish : wishes) {
            const auto merge = edit.merge(wish);
            VODHUK_TRY(merge);
            merges.append(*merge);
        }
        return {};
    });
    VODHUK_TRY(change);
    return merges;
}

QJsonArray fieldsJson(const QList<MergedField> &fields)
{
    QJsonArray list;
    for (const MergedField &field : fields)
        list.append(QJsonObject{{u"field"_s, field.key},
                                {u"label"_s, field.label},
                                {u"kept"_s, field.kept},
                                {u"merged"_s, field.merged}});
    return list;
}

QJsonObject mergeJson(const RecordMerge &merge)
{
    QJsonArray links;
    for (const MergedLinks &link : merge.links)
        links.append(QJsonObject{{u"label"_s, link.label}, {u"count"_s, link.count}});
    return {{u"id"_s, recordIdText(merge.merged)},
            {u"name"_s, merge.mergedName},
            {u"links"_s, links},
            {u"taken"_s, fieldsJson(merge.taken)},
            {u"conflicts"_s, fieldsJson(merge.conflicts)},
            {u"aliases"_s, QJsonArray::fromStringList(merge.aliases)},
            {u"folded"_s, QJsonArray::fromStringList(merge.folded)}};
}

QStringList mergeLines(const RecordMerge &merge, bool isRehearsal)
{
    QStringList lines{(isRehearsal ? JoinCommand::tr("Would be joined: “%1” into “%2”")
                                   : JoinCommand::tr("Joined: “%1” into “%2”"))
                          .arg(merge.mergedName, merge.keptName)};
    for (const MergedLinks &link : merge.links)
        lines.append(tableLine({QString(), link.label, QString::number(link.count)}));
    for (const MergedField &field : merge.taken)
        lines.append(
            tableLine({QString(), JoinCommand::tr("taken over: %1").arg(field.label), field.merged}));
    for (const QString &alias : merge.aliases)
        lines.append(tableLine({QString(), JoinCommand::tr("further name"), alias}));
    for (const QString &folded : merge.folded)
        lines.append(tableLine({QString(), folded}));
    return lines;
}

void sayConflicts(const RecordMerge &merge, const QString &file)
{
    for (const MergedField &field : merge.conflicts)
        sayMessage(JoinCommand::tr("%1: “%2” stays, “%3” of the other record goes.")
                       .arg(field.label, field.kept, field.merged),
                   file);
}

ExitStatus tell(const QList<RecordMerge> &merges, const JoinWish &wish)
{
    QJsonArray joined;
    QStringList lines;
    bool hasConflicts = false;
    for (const RecordMerge &merge : merges) {
        joined.append(mergeJson(merge));
        lines += mergeLines(merge, wish.dryRun);
        hasConflicts = hasConflicts || !merge.conflicts.isEmpty();
        if (!wish.json)
            sayConflicts(merge, QString::fromStdString(wish.file));
    }
    const ExitStatus status = hasConflicts ? ExitStatus::Findings : ExitStatus::Done;
    if (!wish.json)
        return writeLines(lines, status);
    return writeJson({{u"kept"_s, recordIdText(merges.first().kept)},
                      {u"name"_s, merges.first().keptName},
                      {u"joined"_s, joined}},
                     status);
}

ExitStatus runJoin(const JoinWish &wish)
{
    const QString file = QString::fromStdString(wish.file);
    const auto catalogue = wish.dryRun ? openToRead(wish.file) : openToWrite(wish.file);
    if (!catalogue)
        return sayError(catalogue.error(), file);
    (*catalogue)->setAuthor(QString::fromStdString(wish.author));
    const auto wishes = wishesOf((*catalogue)->database(), wish);
    if (!wishes)
        return sayError(wishes.error(), file);
    const auto merges = wish.dryRun ? planned((*catalogue)->database(), *wishes) : done(**catalogue, *wishes);
    return merges ? tell(*merges, wish) : sayError(merges.error(), file);
}

} // namespace

Command joinCommand(CLI::App &program)
{
    const auto wish = std::make_shared<JoinWish>();
    CLI::App *options = program.add_subcommand(
        "join",
        commandText(JoinCommand::tr("Make one of actors, sources, targets or responses that are the same.")));
    options->add_option("FILE", wish->file, commandText(JoinCommand::tr("The catalogue.")))->required();
    options
        ->add_option("--kind", wish->kind,
                     commandText(JoinCommand::tr("What they are: actor, source, target, response.")))
        ->required()
        ->check(CLI::IsMember({"actor", "source", "target", "response"}));
    options
        ->add_option("--keep", wish->keep, commandText(JoinCommand::tr("The id of the record that stays.")))
        ->required();
    options
        ->add_option("--into-it", wish->others,
                     commandText(JoinCommand::tr("The ids of those that become one with it.")))
        ->required();
    options->add_option(
        "--author", wish->author,
        commandText(JoinCommand::tr("The name that stands beside the change in the history.")));
    options->add_flag("--dry-run", wish->dryRun,
                      commandText(JoinCommand::tr("Only tell what would become of them, each by itself.")));
    options->add_flag("--json", wish->json, commandText(JoinCommand::tr("Print one JSON document.")));
    return {options, [wish] { return runJoin(*wish); }};
}

} // namespace vodhuk
