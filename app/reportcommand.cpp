#include "app/commands.h"
#include "app/openfile.h"
#include "app/selection.h"
#include "app/terminal.h"
#include "core/base/wholefile.h"
#include "ui/report/briefingrenderer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct ReportOptions {
    std::string file;
    std::string to;
    std::string filter;
    std::string language = "en";
    std::string title;
    std::string templateName = "briefing";
    std::string profile = "public";
};

struct ReportCommand {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

Status checkWish(const ReportOptions &wish)
{
    const QString to = QString::fromStdString(wish.to);
    if (QFileInfo(to).suffix().toLower() != u"pdf")
        return fail(ErrorKind::Usage, ReportCommand::tr("%1: a briefing is written as .pdf.").arg(to));
    const QString language = QString::fromStdString(wish.language);
    if (!houseLanguages().contains(language))
        return fail(
            ErrorKind::Usage,
            ReportCommand::tr("“%1” is no language of the briefing. There are en, be and ru.").arg(language));
    if (wish.templateName != "briefing")
        return fail(ErrorKind::Usage, ReportCommand::tr("There is no template “%1”. There is: briefing.")
                                          .arg(QString::fromStdString(wish.templateName)));
    if (wish.profile != "public")
        return fail(ErrorKind::Usage, ReportCommand::tr("There is no profile “%1”. There is: public.")
                                          .arg(QString::fromStdString(wish.profile)));
    return keepsCatalogues(QString::fromStdString(wish.to));
}

Result<Briefing> briefingOf(const Catalogue &catalogue, const ReportOptions &wish)
{
    const auto query = readQuery(QString::fromStdString(wish.filter));
    if (!query)
        return std::unexpected(query.error());
    const QueryEngine engine(catalogue.database(), catalogue.codebook(), catalogue.actors());
    auto briefing = makeBriefing(
        engine, {*query, QString::fromStdString(wish.language), QString::fromStdString(wish.title)});
    if (!briefing)
        return std::unexpected(usageError(briefing.error()));
    return *std::move(briefing);
}

ExitStatus writeReport(const ReportOptions &wish)
{
    const QString file = QString::fromStdString(wish.file);
    const QString to = QString::fromStdString(wish.to);
    if (const Status usable = checkWish(wish); !usable)
        return sayError(usable.error());
    const auto catalogue = openToRead(wish.file);
    if (!catalogue)
        return sayError(catalogue.error(), file);
    const auto briefing = briefingOf(**catalogue, wish);
    if (!briefing)
        return briefing.error().kind == ErrorKind::Usage ? sayError(briefing.error())
                                                         : sayError(briefing.error(), file);
    const auto pdf = renderBriefing(*briefing);
    if (!pdf)
        return sayError(pdf.error());
    if (const Status written = writeWholeFile(to, *pdf); !written)
        return sayError(written.error(), to);
    if (briefing->notPublished > 0)
        sayMessage(ReportCommand::tr("Responses left out because they are not published: %1")
                       .arg(briefing->notPublished),
                   file);
    if (briefing->notPublic > 0)
        sayMessage(ReportCommand::tr("Responses left out because they are internal or confidential: %1")
                       .arg(briefing->notPublic),
                   file);
    return ExitStatus::Done;
}

} // namespace

Command reportCommand(CLI::App &program)
{
    const auto wish = std::make_shared<ReportOptions>();
    CLI::App *options = program.add_subcommand(
        "report", commandText(ReportCommand::tr("Write a briefing of published responses as PDF.")));
    options->add_option("FILE", wish->file, commandText(ReportCommand::tr("The catalogue.")))->required();
    options->add_option("--to", wish->to, commandText(ReportCommand::tr("The PDF to be written.")))
        ->required();
    options->add_option("--filter", wish->filter,
                        commandText(ReportCommand::tr("Only the responses this query selects.")));
    options->add_option("--lang", wish->language, commandText(ReportCommand::tr("Language: en, be or ru.")));
    options->add_option("--title", wish->title,
                        commandText(ReportCommand::tr("Title; else one is made from the query.")));
    options->add_option("--template", wish->templateName,
                        commandText(ReportCommand::tr("Template: briefing.")));
    options->add_option("--profile", wish->profile, commandText(ReportCommand::tr("Profile: public.")));
    return {options, [wish] { return writeReport(*wish); }};
}

} // namespace vodhuk
