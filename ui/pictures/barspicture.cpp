#include "ui/pictures/barspicture.h"

#include "ui/pictures/captions.h"
#include "ui/pictures/dayplot.h"
#include "ui/pictures/measureremarks.h"
#include "ui/pictures/rowparts.h"

#include <algorithm>
#include <cmath>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const Ink accent{Ink::Role::Accent, {}};
constexpr qreal openLength = 10;            ///< of the dashes of an open end
constexpr qreal leastWidth = 2;             ///< so that a single day is seen
constexpr qsizetype mostNamedRecords = 100; ///< in a query: more are a text that nobody reads

QString datesInWords(const QList<PartialDate> &dates, const Wording &words)
{
    QStringList texts;
    for (const PartialDate &date : dates)
        texts.append(dateInWords(date, words.language()));
    return texts.join(u", "_s);
}

/// The state of a measure says whether it is eased, as on any day; see easingOn().
bool isEased(const MeasureBar &bar)
{
    return bar.status == "in_force_eased"_L1;
}

/// Empty where nobody says that the measure was eased. Of an easing of the record it need not be said which measures it is of.
QString easingInWords(const MeasureBar &bar, const Wording &words)
{
    if (bar.easings.isEmpty())
        return isEased(bar) ? words.translate("Pictures", "eased, since when is not stated") : QString();
    return (isEased(bar) ? words.translate("Pictures", "eased: %1")
                         : words.translate("Pictures", "an easing, of which measure is not stated: %1"))
        .arg(datesInWords(bar.easings, words));
}

/// Everything that the bar shows, in words.
QString spokenBar(const MeasureBar &bar, const Codebook &codebook, const Wording &words)
{
    QStringList parts{benefitsInWords(bar.benefits, codebook, words),
                      sinceInWords(bar.from, words.language())};
    if (bar.until.isEmpty())
        parts.append(words.translate("Pictures", "no end stated"));
    else
        parts.append(untilInWords(bar.until, words.language()));
    if (!bar.untilKind.isEmpty() && bar.untilKind != "open"_L1)
        parts.append(codebook.label(u"until_kind"_s, bar.untilKind, words.language()).toLower());
    if (!bar.renewals.isEmpty())
        parts.append(words.translate("Pictures", "renewed: %1").arg(datesInWords(bar.renewals, words)));
    if (const QString easing = easingInWords(bar, words); !easing.isEmpty())
        parts.append(easing);
    return words.translate("Pictures", "%1: %2", "bar: its name and its count")
        .arg(bar.title.best(words.language()), parts.join(u", "_s));
}

PictureTable tableOf(const MeasureBars &bars, const Codebook &codebook, const Wording &words)
{
    PictureTable table{
        .head = {words.translate("Pictures", "Response"), words.translate("Pictures", "Adopters"),
                 words.translate("Pictures", "Benefit"), words.translate("Pictures", "In force from"),
                 words.translate("Pictures", "In force until"), words.translate("Pictures", "Kind of end"),
                 words.translate("Pictures", "Status"), words.translate("Pictures", "Renewed"),
                 words.translate("Pictures", "Eased")},
        .rows = {},
        .textColumns = 9};
    const auto label = [&](const QString &vocabulary, const QString &code) {
        return code.isEmpty() ? QString() : codebook.label(vocabulary, code, words.language());
    };
    const auto dates = [](const QList<PartialDate> &list) {
        QStringList texts;
        for (const PartialDate &date : list)
            texts.append(date.edtf());
        return texts.join(u"; "_s);
    };
    for (const BarGroup &group : bars.groups) {
        for (const MeasureBar &bar : group.bars) {
            for (const QString &benefit : bar.benefits)
                table.rows.append({bar.title.best(words.language()), group.label,
                                   label(u"benefit"_s, benefit), bar.from.edtf(), bar.until.edtf(),
                                   label(u"until_kind"_s, bar.untilKind),
                                   label(u"measure_status"_s, bar.status), dates(bar.renewals),
                                   isEased(bar) ? dates(bar.easings) : easingInWords(bar, words)});
        }
    }
    return table;
}

QStringList remarksOn(const MeasureBars &bars, QDate marked, const Wording &words)
{
    QStringList remarks;
    if (marked.isValid() && !bars.groups.isEmpty())
        remarks.append(words.translate("Pictures", "The dashed upright line is %1.", "a day")
                           .arg(dayInWords(marked, words)));
    if (bars.further > 0)
        remarks.append(words.translate(
            "Pictures", "Not shown: %n measure(s) that began later; restrict the selection to see them.",
            nullptr, bars.further));
    return remarks + leftOutOfMeasures(bars.totals, words);
}

class BarRows
{
public:
    BarRows(Sketch &sketch, const MeasureBars &bars, const Codebook &codebook, std::pair<QDate, QDate> days,
            QDate data, QDate marked)
        : m_sketch(sketch)
        , m_bars(bars)
        , m_codebook(codebook)
        , m_words(sketch.style().words)
        , m_marked(marked)
        , m_labelWidth(std::floor(sketch.lineWidth() * 0.32))
        , m_plot(days.first, days.second, m_labelWidth + 8 + openLength,
                 sketch.style().size.width() - m_labelWidth - 8 - 2 * openLength, sketch.stretch())
        , m_known(data.isValid() ? m_plot.xOf(data.addDays(1)) : m_plot.right())
    {
    }

    void draw()
    {
        const qreal height = DayPlot::height(m_sketch.style());
        m_plot.labels(m_sketch, m_sketch.y);
        m_sketch.gap(height);
        m_sketch.picture.head = m_sketch.y;
        m_sketch.picture.gutter = m_labelWidth;
        for (const BarGroup &group : m_bars.groups) {
            drawHead(group);
            for (const MeasureBar &bar : group.bars)
                drawBar(bar);
            m_sketch.endGroup();
        }
        m_sketch.picture.time = m_plot.scale(m_sketch.picture.head, m_sketch.y);
        m_plot.labels(m_sketch, m_sketch.y);
        m_sketch.gap(height + m_sketch.style().smallSize * 0.4);
    }

private:
    [[nodiscard]] Typeface bold() const
    {
        return {m_sketch.style().textFamily, m_sketch.style().smallSize, true};
    }

    /// Those that are counted: the adopter may have joined in others, and others of its measures need not be shown.
    [[nodiscard]] static QList<Condition> recordsOf(const BarGroup &group)
    {
        QStringList ids;
        for (const MeasureBar &bar : group.bars)
            ids.append(recordIdText(bar.record));
        ids.removeDuplicates();
        return ids.size() > mostNamedRecords ? QList<Condition>()
                                             : QList<Condition>{Condition{.field = u"id"_s, .values = ids}};
    }

    /// It stays beside its rows where these are moved.
    [[nodiscard]] qreal headWidth() const
    {
        return m_sketch.stretch() > 1 ? m_labelWidth : m_sketch.style().size.width() - 8;
    }

    void drawHead(const BarGroup &group)
    {
        const QString label =
            group.label.isEmpty() ? m_words.translate("Pictures", "No adopter is stated") : group.label;
        const QStringList lines = Sketch::wrapped(label, bold(), headWidth());
        m_sketch.add(LineShape{
            {0, m_sketch.y}, {m_sketch.style().size.width(), m_sketch.y}, {Ink::Role::Lines, {}}, 0.5});
        m_sketch.gap(5);
        const qreal top = m_sketch.y;
        qint64 measures = 0;
        for (const MeasureBar &bar : group.bars)
            measures += bar.benefits.size();
        Mark &place = m_sketch.add(
            PlaceShape{QRectF(0, m_sketch.y, m_sketch.style().size.width(), heightOf(lines, bold()))});
        place.spoken = m_words.translate("Pictures", "%1: %2", "bar: its name and its count")
                           .arg(label, countInWords(measures, CountUnit::Measures, m_words));
        place.conditions = recordsOf(group);
        drawLines(m_sketch, lines, {0, m_sketch.y}, bold());
        m_sketch.gap(heightOf(lines, bold()) + 2);
        m_sketch.beginGroup(top);
    }

    void drawBar(const MeasureBar &bar)
    {
        const Typeface face = m_sketch.small();
        const QStringList lines =
            Sketch::wrapped(benefitsInWords(bar.benefits, m_codebook, m_words), face, m_labelWidth - 12);
        const qreal height = std::max(lineStep(face), heightOf(lines, face)) + 2;
        const qreal top = m_sketch.y;
        m_plot.lines(m_sketch, top, top + height, m_marked);
        Mark &place = m_sketch.add(PlaceShape{QRectF(0, top, m_sketch.style().size.width(), height)});
        place.spoken = spokenBar(bar, m_codebook, m_words);
        place.conditions = {Condition{.field = u"id"_s, .values = {recordIdText(bar.record)}}};
        drawLines(m_sketch, lines, {12, top}, face);
        const qreal thick = std::round(m_sketch.style().smallSize * 0.7);
        m_row = QRectF(0, top + (lineStep(face) - thick) / 2 + 1, 0, thick);
        drawDays(bar);
        drawRenewals(bar);
        m_sketch.y = top + height;
    }

    [[nodiscard]] QRectF stretch(qreal from, qreal to) const
    {
        return {from, m_row.top(), to - from, m_row.height()};
    }

    /// Where the days of the bar lie: from when it may, and surely does, hold, until when it surely, and may, do so.
    struct Places {
        qreal begin = 0;
        qreal sureBegin = 0;
        qreal sureEnd = 0;
        qreal end = 0;
    };

    /// On some day at least; see certainDays().
    [[nodiscard]] static bool isOnceCertain(const MeasureBar &bar)
    {
        return bar.from.latest() &&
               (bar.until.isEmpty() || (bar.until.earliest() && *bar.until.earliest() >= *bar.from.latest()));
    }

    [[nodiscard]] Places placesOf(const MeasureBar &bar) const
    {
        const auto after = [this](std::optional<QDate> day, qreal otherwise) {
            return day ? m_plot.xOf(day->addDays(1)) : otherwise;
        };
        Places places;
        places.begin = bar.from.earliest() ? m_plot.xOf(*bar.from.earliest()) : m_plot.left();
        places.sureBegin = bar.from.latest() ? m_plot.xOf(*bar.from.latest()) : m_plot.right();
        places.end = after(bar.until.latest(), m_plot.right());
        places.sureEnd = bar.until.isEmpty() ? m_plot.right() : after(bar.until.earliest(), places.sureBegin);
        const qreal least = std::min(places.begin + leastWidth, m_plot.right());
        places.end = std::max(places.end, least);
        places.sureBegin = std::min(places.sureBegin, places.end);
        places.sureEnd = std::clamp(places.sureEnd, places.sureBegin, places.end);
        if (isOnceCertain(bar))
            places.sureEnd = std::max(places.sureEnd, std::min(places.sureBegin + leastWidth, places.end));
        return places;
    }

    void drawDays(const MeasureBar &bar)
    {
        const Places places = placesOf(bar);
        if (places.sureBegin - places.begin > 0.5)
            drawSign(m_sketch, SignLook::Hatched, accent, stretch(places.begin, places.sureBegin));
        if (places.sureEnd - places.sureBegin > 0)
            drawSure(bar, places.sureBegin, places.sureEnd);
        if (places.end - places.sureEnd > 0.5)
            drawSign(m_sketch, SignLook::Hatched, accent, stretch(places.sureEnd, places.end));
        if (!bar.from.earliest())
            drawSign(m_sketch, SignLook::Dashed, accent, stretch(m_plot.left() - openLength, m_plot.left()));
        if (bar.until.isEmpty() || !bar.until.latest())
            drawSign(m_sketch, SignLook::Dashed, accent,
                     stretch(m_plot.right(), m_plot.right() + openLength));
    }

    /// Eased from a day on, or at a time that nobody states: then half of the bar's height.
    void drawSure(const MeasureBar &bar, qreal begin, qreal until)
    {
        const qreal end = std::clamp(m_known, begin, until);
        if (until - end > 0.5)
            drawSign(m_sketch, SignLook::Dashed, accent, stretch(end, until));
        if (end <= begin)
            return;
        const PartialDate easing = bar.easings.isEmpty() ? PartialDate() : bar.easings.constFirst();
        if (isEased(bar) && easing.earliest())
            return drawEasing(easing, begin, end);
        if (isEased(bar))
            return drawPerhapsEased(begin, end);
        drawSign(m_sketch, SignLook::Solid, accent, stretch(begin, end));
    }

    /// Between the first and the last day on which it may have been eased it is as if nobody stated when.
    void drawEasing(const PartialDate &easing, qreal begin, qreal end)
    {
        const qreal earliest = std::clamp(m_plot.xOf(*easing.earliest()), begin, end);
        const qreal latest = easing.latest() ? std::clamp(m_plot.xOf(*easing.latest()), earliest, end) : end;
        if (earliest > begin)
            drawSign(m_sketch, SignLook::Solid, accent, stretch(begin, earliest));
        if (latest - earliest > 0.5)
            drawPerhapsEased(earliest, latest);
        if (end > latest)
            drawSign(m_sketch, SignLook::Eased, accent, stretch(latest, end));
    }

    void drawPerhapsEased(qreal begin, qreal end)
    {
        drawSign(m_sketch, SignLook::Solid, accent, stretch(begin, end));
        const QRectF half = stretch(begin, end).adjusted(0, m_row.height() / 2, 0, 0);
        m_sketch.add(RectShape{half, {Ink::Role::Ground, {}}});
        drawSign(m_sketch, SignLook::Eased, accent, half);
    }

    void drawRenewals(const MeasureBar &bar)
    {
        const Ink ink{Ink::Role::Text, {}};
        const QRectF band = m_row.adjusted(0, -2, 0, 2);
        for (const PartialDate &date : bar.renewals) {
            if (!date.earliest() || !date.latest())
                continue;
            const qreal begin = m_plot.xOf(*date.earliest());
            const qreal end = m_plot.xOf(date.latest()->addDays(1));
            if (date.latest() != date.earliest() && end - begin > 3)
                m_sketch.add(HatchShape{QRectF(begin, band.top(), end - begin, band.height()), ink});
            else
                m_sketch.add(LineShape{{begin, band.top()}, {begin, band.bottom()}, ink, 1.5});
        }
    }

    Sketch &m_sketch;
    const MeasureBars &m_bars;
    const Codebook &m_codebook;
    const Wording &m_words;
    QDate m_marked;
    qreal m_labelWidth;
    DayPlot m_plot;
    qreal m_known; ///< where the days of the data end
    QRectF m_row;  ///< top and height of the bar that is being drawn
};

void drawKeyOf(Sketch &sketch, const Wording &words)
{
    drawKey(sketch, {{SignLook::Solid, accent, words.translate("Pictures", "in force")},
                     {SignLook::Eased, accent, words.translate("Pictures", "in force, eased")},
                     {SignLook::Hatched, accent,
                      words.translate("Pictures", "perhaps: a date is not known to the day")},
                     {SignLook::Dashed, accent,
                      words.translate("Pictures", "after the day of the data, if nothing changes; "
                                                  "no end (no start) stated")}});
    sketch.paragraph(words.translate("Pictures",
                                     "Ticks are renewals. A bar half of which is eased was eased at a time "
                                     "that is not stated."),
                     sketch.small(), {Ink::Role::Muted, {}});
}

QString textAlternativeOf(const MeasureBars &bars, std::pair<QDate, QDate> days, const PictureStyle &style)
{
    const Wording &words = style.words;
    qint64 shown = 0;
    qint64 open = 0;
    for (const BarGroup &group : bars.groups) {
        for (const MeasureBar &bar : group.bars) {
            shown += bar.benefits.size();
            open += bar.until.isEmpty() ? bar.benefits.size() : 0;
        }
    }
    const QString first =
        words
            .translate("Pictures", "Bars under the names of their adopters show from when until when "
                                   "%1 are in force (%2).")
            .arg(countInWords(shown, CountUnit::Measures, words),
                 periodBetween(days.first, days.second, words));
    const QString second = words.translate("Pictures", "%n of them have no stated end.", nullptr, open);
    return first + u' ' + second;
}

} // namespace

std::pair<QDate, QDate> daysOf(const MeasureBars &bars, QDate data)
{
    std::pair<QDate, QDate> days;
    const auto reach = [&days](std::optional<QDate> day) {
        if (!day)
            return;
        days.first = days.first.isValid() ? std::min(days.first, *day) : *day;
        days.second = days.second.isValid() ? std::max(days.second, *day) : *day;
    };
    for (const BarGroup &group : bars.groups) {
        for (const MeasureBar &bar : group.bars) {
            for (const PartialDate *date : {&bar.from, &bar.until}) {
                reach(date->earliest());
                reach(date->latest());
            }
        }
    }
    if (days.second.isValid() && data > days.second)
        days.second = data;
    return days;
}

Picture barsPicture(const MeasureBars &bars, const Codebook &codebook, QDate data, QDate marked,
                    const PictureStyle &style, const PictureCaption &caption)
{
    const QStringList remarks = remarksOn(bars, marked, style.words);
    const std::pair<QDate, QDate> days = daysOf(bars, std::max(data, marked));
    if (!days.first.isValid())
        return withTable(emptyPicture(style, caption, remarks), tableOf(bars, codebook, style.words));
    Sketch sketch(style);
    sketch.head(caption);
    drawKeyOf(sketch, style.words);
    sketch.gap(style.smallSize * 0.6);
    BarRows(sketch, bars, codebook, days, data, marked).draw();
    sketch.picture.table = tableOf(bars, codebook, style.words);
    sketch.picture.textAlternative = textAlternativeOf(bars, days, style);
    return sketch.finish(caption, remarks);
}

} // namespace vodhuk
