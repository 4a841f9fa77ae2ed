#include "ui/pictures/pictureview.h"

#include "core/query/narrowing.h"
#include "ui/pictures/markframe.h"
#include "ui/pictures/markpicking.h"
#include "ui/pictures/picturekeys.h"
#include "ui/pictures/picturesaving.h"
#include "ui/pictures/scrollroom.h"
#include "ui/pictures/zoomedpicture.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr qreal zoomStep = 1.25;

} // namespace

PictureView::PictureView(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_saving(new PictureSaving(language, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_saving, &PictureSaving::failed, this, &PictureView::failed);
}

void PictureView::setBuilder(PictureBuilder builder)
{
    m_builder = std::move(builder);
    m_current = -1;
    dropFrame();
    rebuild();
}

void PictureView::setQuery(const Query &query)
{
    m_query = query;
    update();
}

bool PictureView::isChosen(const Mark &mark) const
{
    return !mark.conditions.isEmpty() && hasAll(m_query, mark.conditions);
}

void PictureView::setSource(PictureSource source)
{
    m_saving->setSource(std::move(source));
}

void PictureView::fillExportMenu(QMenu &menu)
{
    m_saving->fill(menu);
}

QSize PictureView::minimumSizeHint() const
{
    return m_heightInText > 0 ? QSize(200, 120) : QSize(320, 240); // in a text, beside other texts
}

void PictureView::setHeightInText(int height)
{
    m_margin = 0;
    m_heightInText = height;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rebuild();
}

int PictureView::pictureHeight() const
{
    if (m_heightInText > 0)
        return m_heightInText;
    return std::max(200, (parentWidget() ? parentWidget()->height() : height()) - 2 * m_margin);
}

void PictureView::rebuild()
{
    const qreal room = ScrollRoom(*this).size().width() - 2 * m_margin;
    if (!m_builder || room <= 0)
        return;
    ZoomedPicture zoomed = zoomedPicture(m_builder, m_language, QSizeF(room, pictureHeight()), m_zoom);
    m_picture = std::move(zoomed.picture);
    m_scale = zoomed.scale;
    m_current = std::min(m_current, static_cast<int>(m_picture.marks.size()) - 1);
    fitWidget();
    setAccessibleName(m_picture.title.isEmpty() ? tr("Picture") : m_picture.title);
    setAccessibleDescription(m_picture.textAlternative);
    setWhatsThis(m_picture.remarks.join(u'\n')); // read out as the help on the picture
    update();
}

/// As large as the picture, and no smaller than what holds it.
void PictureView::fitWidget()
{
    m_isFitting = true;
    const QSizeF size = m_picture.size * m_scale;
    setMinimumHeight(static_cast<int>(std::ceil(size.height())) + 2 * m_margin);
    if (m_heightInText > 0)
        setMaximumHeight(minimumHeight());
    const ScrollRoom room(*this);
    if (room.isThere() && m_zoom > 1)
        setMinimumWidth(static_cast<int>(std::ceil(size.width())) + 2 * m_margin);
    else
        setMinimumWidth(0);
    if (room.isThere())
        resize(QSize(minimumWidth(), minimumHeight()).expandedTo(room.size()));
    m_isFitting = false;
}

void PictureView::setZoom(qreal zoom, const QPointF &place)
{
    const ScrollRoom room(*this);
    const qreal wanted = std::clamp(zoom, 1.0, mostZoomOf(m_picture, m_zoom));
    if (!room.isThere() || qFuzzyCompare(wanted, m_zoom))
        return;
    const QPointF share(place.x() / std::max(1, width()), place.y() / std::max(1, height()));
    const QPointF seen = place + QPointF(pos());
    m_zoom = wanted;
    rebuild();
    room.put({share.x() * width(), share.y() * height()}, seen);
    Q_EMIT zoomed(m_zoom);
}

/// Nothing is pinned in a picture that is seen as wide as it is.
PinnedParts PictureView::pinned() const
{
    const ScrollRoom room(*this);
    if (!room.isThere() || m_zoom <= 1)
        return {m_picture, {.scrolled = {}, .size = {}, .scale = m_scale, .margin = qreal(m_margin)}};
    return {m_picture,
            {.scrolled = -QPointF(pos()),
             .size = QSizeF(room.size()),
             .scale = m_scale,
             .margin = qreal(m_margin)}};
}

void PictureView::scrollToStart()
{
    ScrollRoom(*this).moveToStart();
}

void PictureView::setCurrent(int mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    update();
    if (mark < 0)
        return;
    const QString &spoken = m_picture.marks[static_cast<size_t>(mark)].spoken;
    setAccessibleName(spoken);
    Q_EMIT markReached(spoken);
}

void PictureView::showCurrent()
{
    if (m_current < 0)
        return;
    const QPointF centre = touchAreaOf(m_picture.marks[static_cast<size_t>(m_current)]).center();
    ScrollRoom(*this).show(placeOf(centre).toPoint(), 10 * spacing);
}

void PictureView::choose(int mark)
{
    setCurrent(mark);
    if (mark < 0)
        return;
    const QList<Condition> conditions = m_picture.marks[static_cast<size_t>(mark)].conditions;
    if (!conditions.isEmpty())
        Q_EMIT conditionChosen(conditions);
}

QPointF PictureView::onPicture(const QPointF &place) const
{
    return pinned().onPicture(place).value_or((place - QPointF(m_margin, m_margin)) / m_scale);
}

QPointF PictureView::placeOf(const QPointF &onPicture) const
{
    return onPicture * m_scale + QPointF(m_margin, m_margin);
}

void PictureView::chooseFrame()
{
    const QList<Condition> conditions = m_frame.conditions(m_picture);
    dropFrame();
    if (!conditions.isEmpty())
        Q_EMIT conditionChosen(conditions);
}

void PictureView::dropFrame()
{
    m_frame.drop();
    update();
}

void PictureView::paintEvent(QPaintEvent *event)
{
    const Appearance appearance = Appearance::current();
    QPainter painter(this);
    painter.fillRect(rect(), appearance.ground);
    painter.translate(m_margin, m_margin);
    painter.scale(m_scale, m_scale);
    if (m_frame.isDrawn())
        painter.fillRect(m_frame.area(m_picture), appearance.selection);
    const QPointF corner(m_margin, m_margin);
    const QRectF seen((event->rect().topLeft() - corner) / m_scale,
                      (event->rect().bottomRight() + QPointF(1, 1) - corner) / m_scale);
    paintPicture(painter, m_picture, appearance, seen);
    paintChosen(painter);
    painter.resetTransform();
    pinned().paint(painter, appearance);
}

void PictureView::paintChosen(QPainter &painter) const
{
    const Appearance appearance = Appearance::current();
    for (const Mark &mark : m_picture.marks) {
        if (isChosen(mark))
            paintMarkFrame(painter, mark, appearance, 1);
    }
    if (m_current >= 0)
        paintMarkFrame(painter, m_picture.marks[static_cast<size_t>(m_current)], appearance,
                       hasFocus() ? 2 : 1);
    if (m_frame.isDrawn()) {
        painter.setPen(QPen(appearance.accent, 1));
        painter.drawRect(m_frame.area(m_picture));
    }
}

/// Moving copies what was painted, pinned parts too.
void PictureView::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    if (m_zoom > 1)
        update();
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_isFitting)
        rebuild();
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_frame.press(onPicture(event->position()));
    else if (event->button() == Qt::MiddleButton)
        m_grabbed = event->globalPosition().toPoint();
    else
        QWidget::mousePressEvent(event);
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::MiddleButton)) {
        const QPoint now = event->globalPosition().toPoint();
        ScrollRoom(*this).moveBy(m_grabbed - now);
        m_grabbed = now;
        return;
    }
    if (!m_frame.isPressed() || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPointF now = onPicture(event->position());
    const qreal far = (now - m_frame.start()).manhattanLength() * m_scale;
    if (!m_frame.isDrawn() && far < QApplication::startDragDistance())
        return;
    m_frame.reachTo(now);
    showFrameTip(event->globalPosition().toPoint());
    update();
}

/// Marks lead to what surely lies in them; a drag asks for more, and says so.
void PictureView::showFrameTip(const QPoint &global)
{
    const QList<Condition> days =
        m_frame.isOverTime(m_picture) ? m_frame.conditions(m_picture) : QList<Condition>();
    if (days.isEmpty())
        return;
    const Wording words(m_language);
    const QString text =
        m_picture.time->isOfMeasures
            ? words.translate("Pictures", "In force on some day of %1, or perhaps so")
            : words.translate("Pictures", "Dates %1, also less precise ones that may lie there");
    QToolTip::showText(global, text.arg(days.constFirst().values.constFirst()), this);
}

void PictureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_frame.isPressed())
        return QWidget::mouseReleaseEvent(event);
    if (m_frame.isDrawn())
        return chooseFrame();
    const QPointF place = m_frame.start();
    dropFrame();
    choose(markAt(m_picture, place));
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier) || !ScrollRoom(*this).isThere())
        return QWidget::wheelEvent(event);
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PictureView::zoomBy(int steps)
{
    const QPointF middle =
        m_current >= 0 ? placeOf(touchAreaOf(m_picture.marks[static_cast<size_t>(m_current)]).center())
                       : QPointF(visibleRegion().boundingRect().center());
    setZoom(steps == 0 ? 1 : m_zoom * std::pow(zoomStep, steps), middle);
}

bool PictureView::takesZoomKey(int key)
{
    const std::optional<int> steps = zoomStepsOf(key);
    if (steps)
        zoomBy(*steps);
    return steps.has_value();
}

bool PictureView::takesArrowKey(const QKeyEvent &event)
{
    const std::optional<QPoint> movement = movementOf(event.key());
    if (!movement)
        return false;
    if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        ScrollRoom(*this).moveBy(*movement);
        return true;
    }
    setCurrent(neighbourOf(m_picture, m_current, static_cast<Qt::Key>(event.key())));
    showCurrent();
    return true;
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    if (takesArrowKey(*event) || takesZoomKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current);
    case Qt::Key_T:
        return Q_EMIT numbersWanted();
    case Qt::Key_Escape:
        if (m_frame.isPressed())
            return dropFrame();
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void PictureView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillExportMenu(*menu);
    menu->popup(event->globalPos());
}

bool PictureView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->globalPos(), onPicture(help->pos()));
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut ||
        event->type() == QEvent::PaletteChange)
        update();
    return QWidget::event(event);
}

void PictureView::showTip(const QPoint &global, const QPointF &place)
{
    const int mark = markAt(m_picture, place);
    if (mark < 0) {
        QToolTip::hideText();
        return;
    }
    const Mark &found = m_picture.marks[static_cast<size_t>(mark)];
    const QRectF area = touchAreaOf(found);
    QToolTip::showText(global, found.spoken.toHtmlEscaped(), this,
                       QRectF(placeOf(area.topLeft()), placeOf(area.bottomRight())).toAlignedRect());
}

} // namespace vodhuk
