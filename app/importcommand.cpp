#include "app/commands.h"
#include "app/openfile.h"
#include "app/terminal.h"
#include "core/exchange/importer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct ImportWish {
    std::string input;
    std::string into;
    std::string format;
    std::string author;
    bool dryRun = false;
    bool json = false;
};

struct ImportCommand {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

Result<QByteArray> readAll(const QString &path)
{
    const bool isStandardInput = path == "-"_L1;
    QFile file(path);
    if (!isStandardInput && !file.exists())
        return fail(ErrorKind::NotFound, ImportCommand::tr("There is no such file. Check the name."));
    const bool isOpen =
        isStandardInput ? file.open(STDIN_FILENO, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.readAll() : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError)
        return fail(ErrorKind::Io, ImportCommand::tr("The file cannot be read: %1.").arg(file.errorString()));
    return bytes;
}

QJsonObject outcomeJson(const ImportOutcome &outcome)
{
    QJsonArray problems;
    for (const Problem &problem : outcome.problems)
        problems.append(problemJson(problem));
    return {{u"added"_s, outcome.added},
            {u"updated"_s, outcome.updated},
            {u"unchanged"_s, outcome.unchanged},
            {u"rejected"_s, outcome.rejected},
            {u"problems"_s, problems}};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return ImportCommand::tr("hint");
    case Severity::Warning:
        return ImportCommand::tr("warning");
    case Severity::Error:
        break;
    }
    return ImportCommand::tr("error");
}

void sayProblem(const Problem &problem, const QString &input)
{
    const QString place = problem.column.isEmpty() ? QString() : problem.column + u": "_s;
    sayMessage(u"%1 (%2): "_s.arg(severityWord(problem.severity), problem.rule) + place +
                   problemText(problem),
               input, problem.line);
}

ExitStatus tell(const ImportOutcome &outcome, const ImportWish &wish)
{
    const ExitStatus status =
        outcome.problems.isEmpty() && outcome.rejected == 0 ? ExitStatus::Done : ExitStatus::Findings;
    if (wish.json)
        return writeJson(outcomeJson(outcome), status);
    for (const Problem &problem : outcome.problems)
        sayProblem(problem, QString::fromStdString(wish.input));
    const QString counts =
        wish.dryRun ? ImportCommand::tr("Would be added: %1, updated: %2, unchanged: %3, rejected: %4")
                    : ImportCommand::tr("Added: %1, updated: %2, unchanged: %3, rejected: %4");
    return writeLines(
        {counts.arg(outcome.added).arg(outcome.updated).arg(outcome.unchanged).arg(outcome.rejected)},
        status);
}

/// Nothing was read or written: said on standard error, and as the one problem of the document.
ExitStatus refuse(const Error &error, const QString &file, const ImportWish &wish)
{
    const ExitStatus status = sayError(error, file);
    if (!wish.json)
        return status;
    Problem problem;
    problem.rule = u"file"_s;
    problem.message = error.message;
    ImportOutcome outcome;
    outcome.problems = {problem};
    return writeJson(outcomeJson(outcome), status);
}

Status checkFormat(const std::string &format)
{
    if (format == "csv" || format == "canonical" || format.empty())
        return {};
    return fail(
        ErrorKind::Usage,
        ImportCommand::tr(
            "Format “%1” cannot be read. Tables are read as csv (canonical columns): save it as CSV first.")
            .arg(QString::fromStdString(format)));
}

ExitStatus runImport(const ImportWish &wish)
{
    const QString input = QString::fromStdString(wish.input);
    const QString into = QString::fromStdString(wish.into);
    if (const Status format = checkFormat(wish.format); !format)
        return sayError(format.error());
    const auto bytes = readAll(input);
    if (!bytes)
        return refuse(bytes.error(), input, wish);
    const auto catalogue = wish.dryRun ? openToRead(wish.into) : openToWrite(wish.into);
    if (!catalogue)
        return refuse(catalogue.error(), into, wish);
    (*catalogue)->setAuthor(QString::fromStdString(wish.author));
    const QString label = ImportCommand::tr("Import of %1").arg(QFileInfo(input).fileName());
    const auto outcome = importTable(**catalogue, *bytes, label, !wish.dryRun, terminalProgress());
    if (outcome)
        return tell(*outcome, wish);
    const ErrorKind kind = outcome.error().kind;
    const bool isOfTable = kind == ErrorKind::Invalid || kind == ErrorKind::Usage;
    return refuse(outcome.error(), isOfTable ? input : into, wish);
}

} // namespace

Command importCommand(CLI::App &program)
{
    const auto wish = std::make_shared<ImportWish>();
    CLI::App *options = program.add_subcommand(
        "import",
        commandText(ImportCommand::tr("Bring the rows of a table into a catalogue, as one change.")));
    options
        ->add_option("INPUT", wish->input,
                     commandText(ImportCommand::tr("The table (CSV); - for standard input.")))
        ->required();
    options->add_option("--into", wish->into, commandText(ImportCommand::tr("The catalogue.")))->required();
    options->add_option("--format", wish->format,
                        commandText(ImportCommand::tr("Format of the table: csv.")));
    options->add_option(
        "--author", wish->author,
        commandText(ImportCommand::tr("The name that stands beside the change in the history.")));
    options->add_flag("--dry-run", wish->dryRun,
                      commandText(ImportCommand::tr("Only tell what would become of each row.")));
    options->add_flag("--json", wish->json, commandText(ImportCommand::tr("Print one JSON document.")));
    return {options, [wish] { return runImport(*wish); }};
}

} // namespace vodhuk
