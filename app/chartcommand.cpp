#include "app/commands.h"
#include "app/openfile.h"
#include "app/selection.h"
#include "app/terminal.h"
#include "core/base/wholefile.h"
#include "core/query/publicquery.h"
#include "core/report/documentdate.h"
#include "ui/pictures/captions.h"
#include "ui/pictures/crosstablepicture.h"
#include "ui/pictures/distributionpicture.h"
#include "ui/pictures/pictureexport.h"
#include "ui/pictures/timelinepicture.h"

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

/// Draws one kind of chart after the other's wishes: one question to the catalogue, one picture.
class Chart
{
public:
    Chart(const QueryEngine &engine, Query query, PictureStyle style)
        : m_engine(engine)
        , m_query(std::move(query))
        , m_style(std::move(style))
    {
        m_style.unit = countUnitOf(m_query);
    }

    [[nodiscard]] Result<Picture> draw(const QString &kind) const
    {
        if (kind == u"timeline")
            return overTime();
        if (kind == u"matrix")
            return matrix();
        return bars(kind == u"actors" ? u"actor"_s : kind == u"instruments" ? u"instrument"_s : kind);
    }

private:
    [[nodiscard]] const QString &language() const { return m_style.words.language(); }

    [[nodiscard]] Result<Timeline> months() const
    {
        return flat(timeline(m_engine, m_query, TimeBin::Month, language()));
    }

    /// The period of the records, before what the caption says otherwise.
    [[nodiscard]] Result<PictureCaption> withPeriod(PictureCaption caption) const
    {
        const Result<Timeline> counted = months();
        if (!counted)
            return std::unexpected(counted.error());
        const QString period = periodInWords(*counted, m_style.words);
        if (!period.isEmpty())
            caption.subtitle.prepend(period + u". "_s);
        return caption;
    }

    [[nodiscard]] Result<Picture> overTime() const
    {
        Result<Timeline> counted = months();
        if (counted && binFor(counted->bins) != TimeBin::Month)
            counted = flat(timeline(m_engine, m_query, binFor(counted->bins), language()));
        if (!counted)
            return std::unexpected(counted.error());
        return timelinePicture(*counted, m_style, timelineCaption(*counted, m_query, m_style));
    }

    [[nodiscard]] Result<Picture> matrix() const
    {
        const Result<CrossTable> table = flat(actorsByInstrument(m_engine, m_query, language()));
        if (!table)
            return std::unexpected(table.error());
        const Result<PictureCaption> caption = withPeriod(crossTableCaption(m_query, m_style));
        if (!caption)
            return std::unexpected(caption.error());
        return crossTablePicture(*table, m_style, *caption);
    }

    [[nodiscard]] Result<Picture> bars(const QString &field) const
    {
        const Result<Distribution> counts = flat(distribution(m_engine, m_query, field, language()));
        if (!counts)
            return std::unexpected(counts.error());
        const Result<PictureCaption> caption = withPeriod(distributionCaption(field, m_query, m_style));
        if (!caption)
            return std::unexpected(caption.error());
        return distributionPicture(*counts, m_style, *caption);
    }

    const QueryEngine &m_engine;
    Query m_query;
    PictureStyle m_style;
};

constexpr auto kinds = "timeline, actors, instruments, matrix, framing, binding"_L1;

/// Wrong usage that can be told before any file is read.
Status checkOptions(const ChartOptions &wish)
{
    const QString kind = QString::fromStdString(wish.kind);
    if (!QString(kinds).split(u", "_s).contains(kind))
        return fail(ErrorKind::Usage,
                    ChartCommand::tr("There is no chart “%1”. There are: %2.").arg(kind, kinds));
    if (!pictureFormat(QString::fromStdString(wish.target)))
        return fail(ErrorKind::Usage,
                    ChartCommand::tr("The name given with --to must end in .svg, .png or .pdf."));
    const bool fits = wish.width >= 200 && wish.width <= 10000 && wish.height >= 120 &&
                      wish.height <= 10000 && wish.scale > 0 && wish.scale <= 10; // also false for no number
    if (!fits)
        return fail(ErrorKind::Usage,
                    ChartCommand::tr("The width must lie between 200 and 10000, the height between 120 and "
                                     "10000, the scale above 0 and up to 10."));
    return {};
}

Status makeChart(const ChartOptions &wish, const Catalogue &catalogue)
{
    const auto query = readQuery(QString::fromStdString(wish.filter));
    if (!query)
        return std::unexpected(query.error());
    PictureStyle style{Wording(QString::fromStdString(wish.language))};
    style.size = QSizeF(wish.width, wish.height);
    const Result<QDateTime> created = documentDate(catalogue.database());
    VODHUK_TRY(created);
    const QueryEngine engine(catalogue.database(), catalogue.codebook(), catalogue.actors());
    const Result<PublicPart> part = flat(publicPart(engine, *query));
    VODHUK_TRY(part);
    const Result<Picture> picture = Chart(engine, part->query, style).draw(QString::fromStdString(wish.kind));
    if (!picture)
        return std::unexpected(picture.error());
    PictureFile file;
    file.language = style.words.language();
    file.scale = wish.scale;
    file.created = created->isValid() ? *created : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    if (part->leftOut > 0)
        sayMessage(ChartCommand::tr("Records left out because they are internal or confidential: %1")
                       .arg(part->leftOut),
                   QString::fromStdString(wish.file));
    return writePicture(*picture, QString::fromStdString(wish.target), file);
}

ExitStatus runChart(const ChartOptions &wish)
{
    if (const Status usable = checkOptions(wish); !usable)
        return sayError(usable.error());
    if (const Status place = keepsCatalogues(QString::fromStdString(wish.target)); !place)
        return sayError(place.error(), QString::fromStdString(wish.target));
    const QString file = QString::fromStdString(wish.file);
    const auto catalogue = openToRead(wish.file);
    if (!catalogue)
        return sayError(catalogue.error(), file);
    const Status made = makeChart(wish, **catalogue);
    if (made)
        return ExitStatus::Done;
    return made.error().kind == ErrorKind::Usage
               ? sayError(made.error())
               : sayError(made.error(), QString::fromStdString(wish.target));
}

} // namespace

Command chartCommand(CLI::App &program)
{
    const auto wish = std::make_shared<ChartOptions>();
    const auto text = [](const char *source) { return commandText(ChartCommand::tr(source)); };
    CLI::App *options = program.add_subcommand("chart", text("Draw a chart of the records a query selects."));
    options->add_option("FILE", wish->file, text("The catalogue."))->required();
    options
        ->add_option("--kind", wish->kind,
                     text("What is drawn: timeline, actors, instruments, matrix, framing, binding."))
        ->required();
    options
        ->add_option("--to", wish->target,
                     text("The file to be written; its ending decides: .svg, .png, .pdf."))
        ->required();
    options->add_option("--filter", wish->filter, text("The query; without one, all responses."));
    options->add_option("--lang", wish->language, text("Language of the chart: en, be, ru."))
        ->check(CLI::IsMember({"en", "be", "ru"}));
    options->add_option("--width", wish->width, text("Width in pixels at scale 1."));
    options->add_option("--height", wish->height,
                        text("Height in pixels at scale 1; bars and grids take what their rows need."));
    options->add_option("--scale", wish->scale, text("Enlargement of a PNG."));
    return {options, [wish] { return runChart(*wish); }};
}

} // namespace vodhuk
