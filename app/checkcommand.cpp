#include "app/commands.h"
#include "app/openfile.h"
#include "app/terminal.h"
#include "core/catalogue/recordchecker.h"
#include "core/catalogue/responserepository.h"
#include "core/safekeeping/integrity.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype batch = 500;

struct CheckWish {
    std::string file;
    bool repair = false;
    bool json = false;
};

struct CheckCommand {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

Result<Problems> checkRecords(const Catalogue &catalogue)
{
    auto checker = RecordChecker::make(catalogue.database(), catalogue.codebook(), catalogue.actors(),
                                       QDateTime::currentDateTimeUtc().date());
    VODHUK_TRY(checker);
    checker->lookAtFiles(QFileInfo(catalogue.path()).absolutePath());
    const ResponseRepository repository(catalogue.database());
    const auto ids = repository.all();
    if (!ids)
        return std::unexpected(ids.error());
    Problems problems;
    for (qsizetype start = 0; start < ids->size(); start += batch) {
        const auto entries = repository.findEntries(ids->sliced(start, std::min(batch, ids->size() - start)));
        if (!entries)
            return std::unexpected(entries.error());
        const auto found = checker->check(*entries);
        VODHUK_TRY(found);
        for (const Problems &ofOne : *found)
            problems += ofOne;
    }
    return problems;
}

QString problemLine(const Problem &problem)
{
    const QString record = problem.record == 0 ? QString() : recordIdText(problem.record);
    QStringList cells{record, severityCode(problem.severity), problem.rule, problemText(problem)};
    if (!problem.answer.isEmpty())
        cells.append(CheckCommand::tr("answered: %1").arg(problem.answer));
    return tableLine(cells);
}

/// What somebody has answered waits for nobody.
bool isOpen(const Problem &problem)
{
    return problem.answer.isEmpty();
}

ExitStatus tell(const Problems &problems, bool isDamaged, const CheckWish &wish)
{
    const ExitStatus status = isDamaged                               ? ExitStatus::Unusable
                              : std::ranges::any_of(problems, isOpen) ? ExitStatus::Findings
                                                                      : ExitStatus::Done;
    if (isDamaged)
        sayMessage(
            CheckCommand::tr("The catalogue is damaged. Make a copy of the file and go back to a backup."),
            QString::fromStdString(wish.file));
    if (!wish.json) {
        QStringList lines;
        std::ranges::transform(problems, std::back_inserter(lines), problemLine);
        return writeLines(lines, status);
    }
    QJsonArray list;
    for (const Problem &problem : problems)
        list.append(problemJson(problem));
    return writeJson({{u"integrity"_s, isDamaged ? u"damaged"_s : u"ok"_s}, {u"problems"_s, list}}, status);
}

/// A file that cannot be looked through at all.
ExitStatus refuse(const Error &error, const CheckWish &wish)
{
    const ExitStatus status = sayError(error, QString::fromStdString(wish.file));
    if (!wish.json)
        return status;
    const Problem problem{Severity::Error, u"file"_s, error.message, {}, 0, {}, 0, {}};
    return writeJson({{u"integrity"_s, u"damaged"_s}, {u"problems"_s, QJsonArray{problemJson(problem)}}},
                     status);
}

Status repair(const CheckWish &wish)
{
    const auto catalogue = openToWrite(wish.file);
    if (!catalogue)
        return std::unexpected(catalogue.error());
    VODHUK_TRY((*catalogue)->renewDerived());
    sayMessage(CheckCommand::tr("The index for searching and sorting was made anew. No record was touched."),
               QString::fromStdString(wish.file));
    return {};
}

ExitStatus runCheck(const CheckWish &wish, bool mayRepair)
{
    const auto catalogue = openToCheck(wish.file);
    if (!catalogue)
        return refuse(catalogue.error(), wish);
    const auto integrity = checkIntegrity(**catalogue);
    if (!integrity)
        return refuse(integrity.error(), wish);
    if (integrity->damaged)
        return tell(integrity->problems, true, wish);
    if (mayRepair && integrity->isOutdated) {
        const Status repaired = repair(wish);
        return repaired ? runCheck(wish, false) : refuse(repaired.error(), wish);
    }
    const auto problems = checkRecords(**catalogue);
    return problems ? tell(integrity->problems + *problems, false, wish) : refuse(problems.error(), wish);
}

} // namespace

Command checkCommand(CLI::App &program)
{
    const auto wish = std::make_shared<CheckWish>();
    CLI::App *options = program.add_subcommand(
        "check",
        commandText(CheckCommand::tr("Check that the file is whole and its records are consistent.")));
    options->add_option("FILE", wish->file, commandText(CheckCommand::tr("The catalogue.")))->required();
    options->add_flag(
        "--repair", wish->repair,
        commandText(CheckCommand::tr(
            "Make the index for searching and sorting anew if it is out of date; no record is touched.")));
    options->add_flag("--json", wish->json, commandText(CheckCommand::tr("Print one JSON document.")));
    return {options, [wish] { return runCheck(*wish, wish->repair); }};
}

} // namespace vodhuk
