#include "app/commands.h"
#include "app/openfile.h"
#include "app/terminal.h"
#include "core/catalogue/changelog.h"

#include <QCoreApplication>

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

Result<qint64> wantedRecord(const QString &text)
{
    if (text.isEmpty())
        return 0;
    if (const auto id = recordIdFromText(text))
        return *id;
    return fail(ErrorKind::Usage,
                HistoryCommand::tr(
                    "“%1” is no id of a record. An id is “v” and 13 characters, as query --json gives it.")
                    .arg(text));
}

ExitStatus showHistory(const HistoryWish &wish)
{
    const QString file = QString::fromStdString(wish.file);
    const auto record = wantedRecord(QString::fromStdString(wish.record));
    if (!record)
        return sayError(record.error());
    const auto catalogue = openToRead(wish.file);
    if (!catalogue)
        return sayError(catalogue.error(), file);
    const auto changes = history((*catalogue)->database(), *record);
    if (!changes)
        return sayError(changes.error(), file);
    QJsonArray list;
    QStringList lines;
    for (const Change &change : *changes) {
        list.append(changeJson(change));
        lines.append(changeLine(change));
    }
    return wish.json ? writeJson({{u"changes"_s, list}}) : writeLines(lines);
}

} // namespace

Command historyCommand(CLI::App &program)
{
    const auto wish = std::make_shared<HistoryWish>();
    CLI::App *options = program.add_subcommand(
        "history", commandText(HistoryCommand::tr("List what was changed, newest first.")));
    options->add_option("FILE", wish->file, commandText(HistoryCommand::tr("The catalogue.")))->required();
    options->add_option("--record", wish->record,
                        commandText(HistoryCommand::tr("Only changes of the record with this id.")));
    options->add_flag("--json", wish->json, commandText(HistoryCommand::tr("Print one JSON document.")));
    return {options, [wish] { return showHistory(*wish); }};
}

} // namespace vodhuk
