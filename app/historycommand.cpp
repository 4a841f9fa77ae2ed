#include "app/batchreport.h"
#include "app/commands.h"
#include "app/openfile.h"
#include "app/recordids.h"
#include "app/terminal.h"
#include "core/catalogue/changelog.h"
#include "core/catalogue/differencewords.h"
#include "core/catalogue/recordhistory.h"

#include <QCoreApplication>
#include <QHash>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct HistoryWish {
    std::string file;
    std::string record;
    bool json = false;
};

struct HistoryCommand {
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

QLatin1String kindCode(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Undo:
        return "undo"_L1;
    case Change::Kind::Redo:
        return "redo"_L1;
    case Change::Kind::Edit:
        break;
    }
    return "edit"_L1;
}

QJsonObject changeJson(const Change &change)
{
    QJsonArray records;
    for (const qint64 record : change.records)
        records.append(recordIdText(record));
    QJsonObject object{{u"id"_s, recordIdText(change.id)},
                       {u"time"_s, change.time},
                       {u"author"_s, change.author},
                       {u"label"_s, change.label},
                       {u"kind"_s, kindCode(change.kind)},
                       {u"undone"_s, change.undone},
                       {u"records"_s, records}};
    if (!change.of.isNull())
        object.insert(u"of"_s, recordIdText(change.of));
    return object;
}

QString changeLine(const Change &change)
{
    const QString label = change.kind == Change::Kind::Undo ? HistoryCommand::tr("Undo: %1").arg(change.label)
                          : change.kind == Change::Kind::Redo
                              ? HistoryCommand::tr("Redo: %1").arg(change.label)
                              : change.label;
    return tableLine(
        {change.time, change.author, label, change.undone ? HistoryCommand::tr("undone") : QString()});
}

using Differences = QHash<ChangeId, QList<FieldDifference>>;

/// What each change made of the record; up to the first one that cannot be read, which is told.
Result<Differences> differencesOf(const Catalogue &catalogue, qint64 record, const QString &file)
{
    Differences differences;
    if (record == 0)
        return differences;
    const FieldContext context{catalogue.codebook(), catalogue.actors()};
    const Status walked = walkHistory(catalogue.database(), context, record, [&](const RecordStep &step) {
        differences.insert(step.change.id, step.differences);
        return true;
    });
    if (!walked && walked.error().kind != ErrorKind::Damaged)
        return std::unexpected(walked.error());
    if (!walked)
        sayMessage(HistoryCommand::tr(
                       "What an older change recorded is damaged: fields are not told from there on."),
                   file);
    return differences;
}

QStringList differenceLines(const QList<FieldDifference> &differences, const DifferenceWords &words)
{
    QStringList lines;
    for (const FieldDifference &difference : differences) {
        const FieldDifference told = words.of(difference);
        lines.append(tableLine({QString(), told.label, differenceText(told)}));
    }
    return lines;
}

ExitStatus tell(const QList<Change> &changes, const Differences &differences, const DifferenceWords &words,
                bool asJson, ExitStatus status)
{
    QJsonArray list;
    QStringList lines;
    for (const Change &change : changes) {
        QJsonObject object = changeJson(change);
        lines.append(changeLine(change));
        if (const auto found = differences.constFind(change.id); found != differences.cend()) {
            object.insert(u"differences"_s, differencesJson(*found));
            lines += differenceLines(*found, words);
        }
        list.append(object);
    }
    return asJson ? writeJson({{u"changes"_s, list}}, status) : writeLines(lines, status);
}

ExitStatus showHistory(const HistoryWish &wish)
{
    const QString file = QString::fromStdString(wish.file);
    const auto record = wish.record.empty() ? Result<qint64>(0) : readRecordId(wish.record);
    if (!record)
        return sayError(record.error());
    const auto catalogue = openToRead(wish.file);
    if (!catalogue)
        return sayError(catalogue.error(), file);
    const auto changes = history((*catalogue)->database(), *record);
    if (!changes)
        return sayError(changes.error(), file);
    const auto differences = differencesOf(**catalogue, *record, file);
    if (!differences)
        return sayError(differences.error(), file);
    const FieldContext context{(*catalogue)->codebook(), (*catalogue)->actors()};
    const bool isWhole = *record == 0 || differences->size() == changes->size();
    return tell(*changes, *differences, DifferenceWords((*catalogue)->database(), context, *record),
                wish.json, isWhole ? ExitStatus::Done : ExitStatus::Findings);
}

} // namespace

Command historyCommand(CLI::App &program)
{
    const auto wish = std::make_shared<HistoryWish>();
    CLI::App *options = program.add_subcommand(
        "history", commandText(HistoryCommand::tr("List what was changed, newest first.")));
    options->add_option("FILE", wish->file, commandText(HistoryCommand::tr("The catalogue.")))->required();
    options->add_option(
        "--record", wish->record,
        commandText(HistoryCommand::tr("Only changes of the record with this id, field by field.")));
    options->add_flag("--json", wish->json, commandText(HistoryCommand::tr("Print one JSON document.")));
    return {options, [wish] { return showHistory(*wish); }};
}

} // namespace vodhuk
