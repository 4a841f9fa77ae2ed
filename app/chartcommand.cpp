#include "app/commands.h"
#include "app/leaklines.h"
#include "app/openfile.h"
#include "app/selection.h"
#include "app/terminal.h"
#include "core/analysis/inforcecounts.h"
#include "core/base/wholefile.h"
#include "ui/pictures/choicesettings.h"
#include "ui/pictures/pictureexport.h"
#include "ui/pictures/picturekinds.h"
#include "ui/report/preparedpicture.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct ChartOptions {
    std::string file;
    std::string kind;
    std::string target;
    std::string filter;
    std::string language = "en";
    double width = 960;
    double height = 480;
    double scale = 2;
    std::string by;
    std::string rows;
    std::string columns;
    std::string bin;
    std::string day;
    int months = 12;
    std::vector<std::string> actors;
    LeakOptions leaks;
};

struct ChartCommand {
    Q_DECLARE_TR_FUNCTIONS(ChartCommand)
};

template <class Value>
Result<Value> flat(std::expected<Result<Value>, QueryError> answer)
{
    if (!answer)
        return std::unexpected(usageError(answer.error()));
    return *std::move(answer);
}

/// "timeline, matrix, …"
QString kindNames()
{
    QStringList names;
    for (const PictureKind &kind : pictureKinds())
        names.append(kind.code);
    return names.join(u", "_s);
}

/// The fields of the query language that a picture may be told apart by, as far as they were given.
Status checkFields(const ChartOptions &wish, const PictureKind &kind)
{
    for (const auto &[option, given, choice] :
         {std::tuple("--by"_L1, wish.by, PictureChoice::By),
          std::tuple("--rows"_L1, wish.rows, PictureChoice::Rows),
          std::tuple("--columns"_L1, wish.columns, PictureChoice::Columns)}) {
        const QString field = QString::fromStdString(given);
        if (!field.isEmpty() && kind.choices.contains(choice) && !kind.fields.contains(field))
            return fail(ErrorKind::Usage, ChartCommand::tr("%1 cannot be “%2” for this chart. There are: %3.")
                                              .arg(option, field, kind.fields.join(u", "_s)));
    }
    return {};
}

/// An option that the chart has no use for is a mistake, and nobody would notice.
Status checkChoices(const ChartOptions &wish, const PictureKind &kind)
{
    const ChartOptions usual;
    for (const auto &[option, isGiven, choice] :
         {std::tuple("--by"_L1, !wish.by.empty(), PictureChoice::By),
          std::tuple("--rows"_L1, !wish.rows.empty(), PictureChoice::Rows),
          std::tuple("--columns"_L1, !wish.columns.empty(), PictureChoice::Columns),
          std::tuple("--bin"_L1, !wish.bin.empty(), PictureChoice::Bin),
          std::tuple("--day"_L1, !wish.day.empty(), PictureChoice::Day),
          std::tuple("--months"_L1, wish.months != usual.months, PictureChoice::Months),
          std::tuple("--actors"_L1, !wish.actors.empty(), PictureChoice::Actors)}) {
        if (isGiven && !kind.choices.contains(choice))
            return fail(ErrorKind::Usage,
                        ChartCommand::tr("The chart “%1” has no %2.").arg(kind.code, option));
    }
    return checkFields(wish, kind);
}

/// The day is not valid if none was given.
Result<PictureChoices> choicesOf(const ChartOptions &wish)
{
    PictureChoices choices;
    choices.by = QString::fromStdString(wish.by);
    choices.rows = QString::fromStdString(wish.rows);
    choices.columns = QString::fromStdString(wish.columns);
    choices.months = wish.months;
    for (const std::string &actor : wish.actors)
        choices.actors.append(QString::fromStdString(actor));
    choices.bin = binByName(QString::fromStdString(wish.bin));
    choices.day = QDate::fromString(QString::fromStdString(wish.day), Qt::ISODate);
    if (!wish.day.empty() && !choices.day.isValid())
        return fail(ErrorKind::Usage, ChartCommand::tr("“%1” is no day; write it as 2024-01-31.")
                                          .arg(QString::fromStdString(wish.day)));
    return choices;
}

/// A picture is of one day: another one than the query's would be passed over, and nobody would notice.
Status checkDay(const PictureChoices &choices, const Query &query)
{
    const std::optional<QDate> asked = inForceDay(query);
    if (!choices.day.isValid() || !asked || *asked == choices.day)
        return {};
    return fail(ErrorKind::Usage, ChartCommand::tr("The query asks what is in force on %1, and --day says "
                                                   "%2. A chart is of one day: leave one of them out.")
                                      .arg(asked->toString(Qt::ISODate), choices.day.toString(Qt::ISODate)));
}

/// The window asks for actors in the place of the picture; a file with that sentence is no chart.
Status checkActors(const PictureKind &kind, const PictureChoices &choices, const Query &query)
{
    const qsizetype given =
        choices.actors.isEmpty() ? query.values(u"actor"_s).size() : choices.actors.size();
    if (kind.actorsCompared == 0 || given == kind.actorsCompared)
        return {};
    return fail(ErrorKind::Usage, ChartCommand::tr("The chart “%1” compares actors. Number of those to be "
                                                   "named with --actors, or by the query: %2.")
                                      .arg(kind.code, QString::number(kind.actorsCompared)));
}

/// The leak report alone needs no file; where one is named, its name is looked through.
Status checkTarget(const ChartOptions &wish)
{
    const QString target = QString::fromStdString(wish.target);
    if (target.isEmpty() && wish.leaks.leakReport)
        return {};
    if (target.isEmpty())
        return fail(ErrorKind::Usage, ChartCommand::tr("Say with --to where the chart shall be written."));
    if (!pictureFormat(target))
        return fail(
            ErrorKind::Usage,
            ChartCommand::tr("The name given with --to must end in .svg, .png, .pdf, .csv or .xlsx."));
    return {};
}

/// Wrong usage that can be told before any file is read.
Status checkOptions(const ChartOptions &wish)
{
    const QString code = QString::fromStdString(wish.kind);
    const PictureKind *kind = pictureKind(code);
    if (!kind)
        return fail(ErrorKind::Usage,
                    ChartCommand::tr("There is no chart “%1”. There are: %2.").arg(code, kindNames()));
    VODHUK_TRY(checkChoices(wish, *kind));
    VODHUK_TRY(choicesOf(wish));
    VODHUK_TRY(checkTarget(wish));
    const bool fits = wish.width >= 200 && wish.width <= 10000 && wish.height >= 120 &&
                      wish.height <= 10000 && wish.scale > 0 && wish.scale <= 10; // also false for no number
    if (!fits)
        return fail(ErrorKind::Usage,
                    ChartCommand::tr("The width must lie between 200 and 10000, the height between 120 and "
                                     "10000, the scale above 0 and up to 10."));
    return {};
}

Result<PreparedPicture> prepared(const ChartOptions &wish, const Catalogue &catalogue)
{
    const auto query = readQuery(QString::fromStdString(wish.filter));
    VODHUK_TRY(query);
    const Result<PictureChoices> given = choicesOf(wish);
    VODHUK_TRY(given);
    const PictureKind &kind = *pictureKind(QString::fromStdString(wish.kind));
    VODHUK_TRY(checkDay(*given, *query));
    VODHUK_TRY(checkActors(kind, *given, *query));
    const QueryEngine engine(catalogue.database(), catalogue.codebook(), catalogue.actors());
    return flat(
        preparePicture(kind, {engine, *query, *given, QString::fromStdString(wish.language), Cancellation()},
                       {QSizeF(wish.width, wish.height), QString::fromStdString(wish.target)}));
}

Status writeTold(const PreparedPicture &picture, const ChartOptions &wish)
{
    const QString target = QString::fromStdString(wish.target);
    for (const QString &remark : picture.remarks)
        sayMessage(remark, QString::fromStdString(wish.file));
    for (const QString &remark : fontRemarks(picture.picture(), *pictureFormat(target)))
        sayMessage(remark, target);
    PictureFile file;
    file.language = QString::fromStdString(wish.language);
    file.scale = wish.scale;
    file.created = picture.created;
    return writePicture(picture.picture(), target, file);
}

ExitStatus failed(const Error &error, const ChartOptions &wish)
{
    return error.kind == ErrorKind::Usage ? sayError(error)
                                          : sayError(error, QString::fromStdString(wish.target));
}

/// Nothing is written while anything stands that nobody has accepted.
ExitStatus finish(const PreparedPicture &picture, const ChartOptions &wish)
{
    const QList<const PreparedBriefing *> looked{picture.looked.get()};
    const QStringList accepted = acceptedSigns(wish.leaks);
    if (wish.leaks.leakReport)
        return tellLeaks(
            {looked, accepted, ChartCommand::tr("Nothing was found that the chart would give away.")},
            wish.leaks.json);
    if (refuseOpenLeaks(looked, accepted))
        return ExitStatus::Findings;
    const Status written = writeTold(picture, wish);
    return written ? ExitStatus::Done : failed(written.error(), wish);
}

ExitStatus runChart(const ChartOptions &wish)
{
    if (const Status usable = checkOptions(wish); !usable)
        return sayError(usable.error());
    if (const Status place = keepsCatalogues(QString::fromStdString(wish.target)); !place)
        return sayError(place.error(), QString::fromStdString(wish.target));
    const auto catalogue = openToRead(wish.file);
    if (!catalogue)
        return sayError(catalogue.error(), QString::fromStdString(wish.file));
    const Result<PreparedPicture> picture = prepared(wish, **catalogue);
    return picture ? finish(*picture, wish) : failed(picture.error(), wish);
}

} // namespace

Command chartCommand(CLI::App &program)
{
    const auto wish = std::make_shared<ChartOptions>();
    CLI::App *options = program.add_subcommand(
        "chart", commandText(ChartCommand::tr("Draw a chart of the records a query selects.")));
    options->add_option("FILE", wish->file, commandText(ChartCommand::tr("The catalogue.")))->required();
    options
        ->add_option("--kind", wish->kind,
                     commandText(ChartCommand::tr("What is drawn: %1.").arg(kindNames())))
        ->required();
    options->add_option(
        "--to", wish->target,
        commandText(ChartCommand::tr("The file to be written; its ending decides: .svg, .png, .pdf; .csv "
                                     "or .xlsx for the numbers.")));
    options->add_option("--filter", wish->filter,
                        commandText(ChartCommand::tr("The query; without one, all responses.")));
    options
        ->add_option("--lang", wish->language,
                     commandText(ChartCommand::tr("Language of the chart: en, be, ru.")))
        ->check(CLI::IsMember({"en", "be", "ru"}));
    options->add_option(
        "--by", wish->by,
        commandText(ChartCommand::tr("Field of the query language that bars are told apart by.")));
    options->add_option("--rows", wish->rows, commandText(ChartCommand::tr("Field in the rows of a grid.")));
    options->add_option("--columns", wish->columns,
                        commandText(ChartCommand::tr("Field in the columns of a grid.")));
    options
        ->add_option("--bin", wish->bin,
                     commandText(ChartCommand::tr("What one bar is of: day, month, quarter, year.")))
        ->check(CLI::IsMember({"day", "month", "quarter", "year"}));
    options->add_option(
        "--day", wish->day,
        commandText(ChartCommand::tr(
            "The day that is shown, as 2024-01-31; without one, that for which the query asks what is "
            "in force, else the day of the data.")));
    options
        ->add_option("--months", wish->months,
                     commandText(ChartCommand::tr("How many months ahead a calendar looks.")))
        ->check(CLI::Range(1, 120));
    options
        ->add_option("--actors", wish->actors,
                     commandText(ChartCommand::tr(
                         "An actor that is compared with others; each one has an --actors of its own.")))
        ->option_text("TEXT")
        ->allow_extra_args(false);
    options->add_option("--width", wish->width, commandText(ChartCommand::tr("Width in pixels at scale 1.")));
    options->add_option("--height", wish->height,
                        commandText(ChartCommand::tr(
                            "Height in pixels at scale 1; bars and grids take what their rows need.")));
    options->add_option("--scale", wish->scale, commandText(ChartCommand::tr("Enlargement of a PNG.")));
    addLeakOptions(*options, wish->leaks,
                   ChartCommand::tr("Only lists what the chart would give away; writes nothing."));
    return {options, [wish] { return runChart(*wish); }};
}

} // namespace vodhuk
