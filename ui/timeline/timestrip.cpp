#include "ui/timeline/timestrip.h"

#include "ui/common/veil.h"
#include "ui/pictures/timeaxis.h"
#include "ui/pictures/timelinepicture.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int margin = 3 * spacing;
constexpr int stripHeight = 98;
constexpr int gapAbove = 2 * spacing; ///< below the line that parts it from the view

Timeline timelineOf(const QueryResult &result, const Codebook &codebook, const QString &language)
{
    Timeline timeline;
    timeline.total = result.total;
    timeline.withoutBin = result.withoutMonth;
    timeline.bins = static_cast<int>(result.months.size());
    if (timeline.bins == 0)
        return timeline;
    timeline.first = QDate(result.months.constFirst().year, result.months.constFirst().month, 1);
    const QList<Term> families = codebook.terms(u"instrument_family"_s);
    for (size_t family = 0; family < result.months.constFirst().byFamily.size(); ++family) {
        const QString code = families.value(static_cast<qsizetype>(family)).code;
        TimelineStack stack{code, codebook.label(u"instrument_family"_s, code, language), {}};
        for (const MonthCount &month : result.months)
            stack.counts.push_back(month.byFamily.at(family));
        timeline.stacks.push_back(stack);
    }
    return timeline;
}

void drawBars(Sketch &sketch, const Timeline &timeline, const QRectF &plot)
{
    std::vector<qint64> totals(static_cast<size_t>(timeline.bins));
    for (const TimelineStack &stack : timeline.stacks) {
        for (size_t bin = 0; bin < totals.size(); ++bin)
            totals[bin] += stack.counts[bin];
    }
    const auto largest = static_cast<qreal>(std::max<qint64>(1, std::ranges::max(totals)));
    const TimeAxis axis(timeline, plot.left(), plot.width());
    const qreal gap = axis.binWidth() > 5 ? 1 : 0;
    for (int bin = 0; bin < timeline.bins; ++bin) {
        qreal bottom = plot.bottom();
        for (const TimelineStack &stack : timeline.stacks) {
            const qreal height =
                plot.height() * static_cast<qreal>(stack.counts[static_cast<size_t>(bin)]) / largest;
            if (height > 0)
                sketch.add(RectShape{QRectF(axis.leftOf(bin), bottom - height, axis.binWidth() - gap, height),
                                     {Ink::Role::Family, stack.code}});
            bottom -= height;
        }
    }
}

QString monthText(const Timeline &timeline, int bin)
{
    return binStart(timeline, bin).toString(u"yyyy-MM"_s);
}

} // namespace

TimeStrip::TimeStrip(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"timeStrip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
    new Veil(workspace, this);
    connect(&m_workspace, &Workspace::resultChanged, this,
            [this](const std::shared_ptr<const QueryResult> &result) { take(*result); });
    take(*m_workspace.result());
}

QSize TimeStrip::sizeHint() const
{
    return {640, stripHeight};
}

QSize TimeStrip::minimumSizeHint() const
{
    return {240, stripHeight};
}

void TimeStrip::take(const QueryResult &result)
{
    m_timeline = timelineOf(result, m_workspace.catalogue().codebook(), m_workspace.language());
    m_dragging = false;
    m_anchor = m_end = -1;
    rebuild();
}

QString TimeStrip::heading() const
{
    const Wording words(m_workspace.language());
    const CountUnit unit = countUnitOf(m_workspace.result()->query);
    if (m_timeline.total == 0 && m_workspace.isCounted())
        return countInWords(0, unit, words);
    if (m_timeline.total == 0 && !m_workspace.isCounted())
        return tr("being counted …");
    if (!m_workspace.isCounted())
        return countInWords(m_timeline.total, unit, words) + u" · "_s + tr("being counted …");
    const QString counts = countsInWords(unit);
    if (m_timeline.bins == 0)
        return counts;
    if (m_anchor >= 0)
        return counts + u" · "_s + rangeInWords() + u" · "_s +
               tr("also less precise dates that may lie there");
    const QStringList dates = m_workspace.result()->query.values(u"date"_s);
    if (!dates.isEmpty())
        return counts + u" · "_s + tr("dates %1, double click to show all").arg(dates.join(u", "_s));
    return counts + u" · "_s + tr("drag to restrict the dates");
}

/// What is drawn and what cannot be, which together are all.
QString TimeStrip::countsInWords(CountUnit unit) const
{
    const Wording words(m_workspace.language());
    const qint64 placed = m_timeline.total - m_timeline.withoutBin;
    const QString inWords = countInWords(placed > 0 ? placed : m_timeline.total, unit, words);
    if (placed <= 0)
        return tr("%1, with dates that do not tell the month").arg(inWords);
    const QString counts = tr("%1 by month and instrument family").arg(inWords);
    return m_timeline.withoutBin == 0 ? counts
                                      : counts + u" · "_s +
                                            tr("%n more with dates that do not tell the month", nullptr,
                                               static_cast<int>(m_timeline.withoutBin));
}

QString TimeStrip::rangeInWords() const
{
    const Wording words(m_workspace.language());
    const QString first = binInWords(m_timeline, std::min(m_anchor, m_end), words);
    return m_anchor == m_end ? first
                             : first + u" – "_s + binInWords(m_timeline, std::max(m_anchor, m_end), words);
}

void TimeStrip::rebuild()
{
    PictureStyle style{Wording(m_workspace.language())};
    style.size = QSizeF(std::max(100, width() - 2 * margin), height());
    style.textFamily = QApplication::font().family();
    Sketch sketch(style);
    sketch.paragraph(heading(), sketch.small(), {Ink::Role::Muted, {}});
    const qreal top = sketch.y + spacing;
    const qreal labels = style.smallSize * 1.5;
    m_plot = QRectF(0, top, style.size.width(),
                    std::max(20.0, height() - gapAbove - spacing / 2.0 - labels - top));
    if (m_timeline.bins > 0) {
        const TimeAxis axis(m_timeline, m_plot.left(), m_plot.width());
        axis.yearLines(sketch, m_plot.top(), m_plot.bottom());
        drawBars(sketch, m_timeline, m_plot);
        sketch.add(LineShape{m_plot.bottomLeft(), m_plot.bottomRight(), {Ink::Role::Lines, {}}});
        axis.years(sketch, m_plot.bottom());
    }
    m_picture = sketch.finish({}, {});
    setAccessibleName(heading());
    setAccessibleDescription(
        tr("Arrow keys move by month, with Shift they extend the range, Enter restricts the dates, "
           "Escape shows all dates."));
    update();
}

void TimeStrip::paintEvent(QPaintEvent *)
{
    const Appearance appearance = Appearance::current();
    QPainter painter(this);
    painter.fillRect(rect(), appearance.ground);
    painter.fillRect(0, 0, width(), 1, appearance.lines);
    painter.translate(margin, gapAbove);
    const TimeAxis axis(m_timeline, m_plot.left(), m_plot.width());
    QRectF chosen;
    if (m_anchor >= 0) {
        const qreal left = axis.leftOf(std::min(m_anchor, m_end));
        chosen =
            QRectF(left, m_plot.top(), axis.leftOf(std::max(m_anchor, m_end) + 1) - left, m_plot.height());
        painter.fillRect(chosen, appearance.selection);
    }
    paintPicture(painter, m_picture, appearance);
    painter.setPen(QPen(appearance.accent, hasFocus() ? 2 : 1));
    if (m_anchor >= 0)
        painter.drawRect(chosen);
    else if (hasFocus())
        painter.drawRect(m_timeline.bins > 0 ? m_plot : headingArea());
}

/// Where there are no bars the words have the focus.
QRectF TimeStrip::headingArea() const
{
    return {-spacing, -1, m_plot.width() + 2 * spacing, m_plot.top()};
}

void TimeStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rebuild();
}

QPointF TimeStrip::placeOfBin(int bin) const
{
    const TimeAxis axis(m_timeline, m_plot.left(), m_plot.width());
    return {margin + axis.leftOf(bin) + axis.binWidth() / 2, m_plot.center().y()};
}

int TimeStrip::binAt(const QPointF &place) const
{
    const qreal share = (place.x() - margin) / std::max(1.0, m_plot.width());
    return std::clamp(static_cast<int>(share * m_timeline.bins), 0, std::max(0, m_timeline.bins - 1));
}

void TimeStrip::select(int anchor, int end)
{
    m_anchor = anchor;
    m_end = end;
    rebuild();
}

void TimeStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_timeline.bins == 0)
        return;
    m_pressed = event->position();
    m_dragging = true;
}

void TimeStrip::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->position() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_dragging && (far || m_anchor >= 0))
        select(binAt(m_pressed), binAt(event->position()));
}

void TimeStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    if (m_anchor >= 0)
        apply();
}

void TimeStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        clear();
}

void TimeStrip::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_end < 0 ? m_timeline.bins - 1 : m_end - 1, extend);
    case Qt::Key_Right:
        return moveTo(m_end + 1, extend);
    case Qt::Key_Home:
        return moveTo(0, extend);
    case Qt::Key_End:
        return moveTo(m_timeline.bins - 1, extend);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return apply();
    case Qt::Key_Escape:
        return clear();
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeStrip::moveTo(int bin, bool extend)
{
    if (m_timeline.bins == 0)
        return;
    const int kept = std::clamp(bin, 0, m_timeline.bins - 1);
    select(extend && m_anchor >= 0 ? m_anchor : kept, kept);
}

void TimeStrip::apply()
{
    if (m_anchor < 0)
        return;
    const QString first = monthText(m_timeline, std::min(m_anchor, m_end));
    const QString last = monthText(m_timeline, std::max(m_anchor, m_end));
    m_workspace.setQuery(
        m_workspace.query().withValues(u"date"_s, {first == last ? first : first + u".."_s + last}));
}

void TimeStrip::clear()
{
    m_dragging = false;
    select(-1, -1);
    m_workspace.setQuery(m_workspace.query().without(u"date"_s));
}

} // namespace vodhuk
