#include "core/catalogue/catalogue.h"
#include "core/index/responseindex.h"
#include "tests/bench/benchqueries.h"
#include "tests/bench/figures.h"
#include "tests/bench/measuring.h"
#include "tests/bench/querysteps.h"
#include "ui/pictures/picturekinds.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <map>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize windowSize(1200, 800);

/// A dozen, one condition apart: from all records inwards, and outwards again.
QStringList pictureQueries()
{
    constexpr size_t wanted = 12;
    const std::vector<QueryStep> steps = querySteps();
    const auto typed = std::ranges::find(steps, true, &QueryStep::isTyped);
    const auto count = static_cast<size_t>(typed - steps.begin());
    QStringList texts;
    for (size_t place = 0; place < count; ++place) {
        if (place < wanted / 2 || place >= count - wanted / 2)
            texts.append(steps[place].text);
    }
    return texts;
}

struct PictureTimes {
    std::vector<double> asked;
    std::vector<double> painted;
    std::vector<double> both;
    double most = -1;
    QString slowest; ///< the query of which it took longest

    void add(const QString &query, double asking, double painting)
    {
        asked.push_back(asking);
        painted.push_back(painting);
        both.push_back(asking + painting);
        if (both.back() > most) {
            most = both.back();
            slowest = query;
        }
    }
};

PictureBuilder asked(const PictureKind &kind, const PictureQuestion &question)
{
    auto answer = kind.ask(question);
    if (!answer)
        giveUp(kind.code + u": "_s + answer.error().message);
    return required(std::move(*answer));
}

/// What of a picture stands in a window, by the window's own painter.
void paint(const PictureBuilder &builder)
{
    PictureStyle style{Wording(u"en"_s)};
    style.size = windowSize;
    const Appearance appearance = Appearance::current();
    QImage image(windowSize, QImage::Format_RGB32);
    image.fill(appearance.ground);
    QPainter painter(&image);
    paintPicture(painter, builder(style), appearance, QRectF(QPointF(0, 0), windowSize));
}

void measure(const PictureKind &kind, const QueryEngine &engine, const QString &text, QDate day,
             PictureTimes &times)
{
    const Query query = parseQuery(text).value();
    PictureChoices choices;
    choices.day = day;
    if (kind.code == "gaps"_L1)
        choices.actors = {u"EU"_s, u"United States"_s};
    const QString language = u"en"_s;
    const Cancellation cancellation;
    PictureBuilder builder;
    const double asking =
        milliseconds(1, [&] { builder = asked(kind, {engine, query, choices, language, cancellation}); });
    times.add(text, asking, milliseconds(1, [&] { paint(builder); }));
}

void tell(const PictureKind &kind, const PictureTimes &times, const Spread &query, qint64 rows)
{
    const Spread both = spreadOf(times.both);
    const Spread asking = spreadOf(times.asked);
    const Spread painting = spreadOf(times.painted);
    print(against({{u"figure"_s, u"picture_"_s + kind.code},
                   {u"rows"_s, rows},
                   {u"queries"_s, static_cast<qint64>(times.both.size())},
                   {u"milliseconds"_s, both.median},
                   {u"milliseconds_95"_s, both.most95},
                   {u"milliseconds_most"_s, both.most},
                   {u"slowest"_s, times.slowest},
                   {u"ask_milliseconds"_s, asking.median},
                   {u"ask_milliseconds_95"_s, asking.most95},
                   {u"paint_milliseconds"_s, painting.median},
                   {u"paint_milliseconds_95"_s, painting.most95},
                   {u"reference_milliseconds_95"_s, query.most95}},
                  both.median, u"the queries themselves, with facets and months, from the same index"_s,
                  query.median));
}

} // namespace

/// As in the window: each query is answered, then the pictures of it are asked for.
void tellPictures(const BenchSetting &setting)
{
    const auto catalogue = required(Catalogue::open(setting.file, Access::ReadOnly));
    const auto index = required(ResponseIndex::build(catalogue->database()));
    const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors(), index);
    const QDate day = required(dayOfData(catalogue->database()));
    std::vector<double> queries;
    std::map<QString, PictureTimes> times;
    for (const QString &text : pictureQueries()) {
        queries.push_back(milliseconds(1, [&] { runQuery(engine, text); }));
        for (const PictureKind &kind : pictureKinds())
            measure(kind, engine, text, day, times[kind.code]);
    }
    const Spread query = spreadOf(queries);
    for (const PictureKind &kind : pictureKinds())
        tell(kind, times[kind.code], query, recordsIn(setting.file));
}

} // namespace vodhuk
