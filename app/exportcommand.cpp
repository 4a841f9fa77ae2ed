#include "app/commands.h"
#include "app/openfile.h"
#include "app/selection.h"
#include "app/terminal.h"
#include "core/base/wholefile.h"
#include "core/exchange/exporter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct ExportWish {
    std::string file;
    std::string to;
    std::string format;
    std::string filter;
    bool internalNotes = false;
};

struct ExportCommand {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

Status checkFormat(const std::string &format)
{
    if (format == "csv" || format == "canonical" || format.empty())
        return {};
    return fail(ErrorKind::Usage,
                ExportCommand::tr("Format “%1” cannot be written. Tables are written as csv.")
                    .arg(QString::fromStdString(format)));
}

/// A table holds all kinds of records unless the filter names some.
Query ofAllKinds(const Query &query)
{
    const bool namesKinds = !query.values(u"kind"_s).isEmpty() || !query.values(u"kind"_s, true).isEmpty();
    return namesKinds ? query : query.withValues(u"kind"_s, {u"any"_s});
}

/// A name that promises another format than is written would deceive whoever opens the file. A device, a pipe and standard output
/// promise nothing.
Status checkEnding(const ExportWish &wish)
{
    const QFileInfo to(QString::fromStdString(wish.to));
    const QString ending = to.suffix().toLower();
    const bool isPlace = to.exists() && !to.isFile();
    if (isPlace || QStringList{QString(), u"csv"_s, u"txt"_s}.contains(ending))
        return {};
    return fail(
        ErrorKind::Usage,
        ExportCommand::tr("Tables are written as .csv, not as .%1. Choose another name; nothing was written.")
            .arg(ending.left(40)));
}

ExitStatus runExport(const ExportWish &wish)
{
    const QString file = QString::fromStdString(wish.file);
    const QString to = QString::fromStdString(wish.to);
    if (const Status format = checkFormat(wish.format); !format)
        return sayError(format.error());
    if (const Status place = keepsCatalogues(QString::fromStdString(wish.to)); !place)
        return sayError(place.error(), to);
    if (const Status ending = checkEnding(wish); !ending)
        return sayError(ending.error(), to);
    const auto query = readQuery(QString::fromStdString(wish.filter));
    if (!query)
        return sayError(query.error());
    const auto catalogue = openToRead(wish.file);
    if (!catalogue)
        return sayError(catalogue.error(), file);
    const auto result = select(**catalogue, ofAllKinds(*query));
    if (!result)
        return result.error().kind == ErrorKind::Usage ? sayError(result.error())
                                                       : sayError(result.error(), file);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto outcome =
        exportTable((*catalogue)->database(), {(*catalogue)->codebook(), (*catalogue)->actors()}, result->ids,
                    buffer, {wish.internalNotes});
    if (!outcome)
        return sayError(outcome.error(), file);
    if (const Status saved = writeFile(to, buffer.data()); !saved)
        return sayError(saved.error(), to);
    if (outcome->notesLeftOut > 0)
        sayMessage(ExportCommand::tr("Notes that are not public were left out of %n record(s).", nullptr,
                                     static_cast<int>(outcome->notesLeftOut)),
                   file);
    if (outcome->notPublic > 0)
        sayMessage(ExportCommand::tr("%n record(s) of the table are marked internal.", nullptr,
                                     static_cast<int>(outcome->notPublic)),
                   file);
    if (outcome->recordsLeftOut > 0)
        sayMessage(ExportCommand::tr("%n confidential record(s) were left out.", nullptr,
                                     static_cast<int>(outcome->recordsLeftOut)),
                   file);
    return ExitStatus::Done;
}

} // namespace

Command exportCommand(CLI::App &program)
{
    const auto wish = std::make_shared<ExportWish>();
    CLI::App *options = program.add_subcommand(
        "export", commandText(ExportCommand::tr("Write records as a table that import reads back.")));
    options->add_option("FILE", wish->file, commandText(ExportCommand::tr("The catalogue.")))->required();
    options
        ->add_option("--to", wish->to,
                     commandText(ExportCommand::tr("The table to be written; - for standard output.")))
        ->required();
    options->add_option("--format", wish->format,
                        commandText(ExportCommand::tr("Format of the table: csv.")));
    options->add_option("--filter", wish->filter,
                        commandText(ExportCommand::tr("Only the records this query selects.")));
    options->add_flag(
        "--internal-notes", wish->internalNotes,
        commandText(ExportCommand::tr("With notes marked internal; confidential ones never leave.")));
    return {options, [wish] { return runExport(*wish); }};
}

} // namespace vodhuk
