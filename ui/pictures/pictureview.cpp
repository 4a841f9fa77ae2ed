#include "ui/pictures/pictureview.h"

#include "core/report/documentdate.h"
#include "ui/common/foldertraces.h"
#include "ui/pictures/pictureexport.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int marginOfFiles = 4 * spacing;

/// How far apart two spans of one axis are; 0 where they overlap.
qreal distance(qreal firstLow, qreal firstHigh, qreal secondLow, qreal secondHigh)
{
    return std::max({0.0, secondLow - firstHigh, firstLow - secondHigh});
}

/// Cost of the way between two marks in a direction; nothing if the other does not lie there.
std::optional<qreal> wayTo(const QRectF &from, const QRectF &to, Qt::Key direction)
{
    const bool horizontal = direction == Qt::Key_Left || direction == Qt::Key_Right;
    const bool forward = direction == Qt::Key_Right || direction == Qt::Key_Down;
    const QPointF step = to.center() - from.center();
    const qreal along = (horizontal ? step.x() : step.y()) * (forward ? 1 : -1);
    if (along < 0.5)
        return std::nullopt;
    const qreal aside = horizontal ? distance(from.top(), from.bottom(), to.top(), to.bottom())
                                   : distance(from.left(), from.right(), to.left(), to.right());
    const qreal shift = std::abs(horizontal ? step.y() : step.x());
    return along + 6 * aside + 0.2 * shift;
}

PictureStyle screenStyle(const QString &language, const QSizeF &size)
{
    PictureStyle style{Wording(language)};
    style.size = size;
    style.textFamily = QApplication::font().family();
    style.titleFamily = style.textFamily;
    return style;
}

} // namespace

int neighbourOf(const Picture &picture, int from, Qt::Key direction)
{
    int best = from;
    qreal least = std::numeric_limits<qreal>::max();
    for (int i = 0; i < static_cast<int>(picture.marks.size()); ++i) {
        const Mark &mark = picture.marks[static_cast<size_t>(i)];
        if (mark.spoken.isEmpty() || i == from)
            continue;
        if (from < 0)
            return i;
        const auto way =
            wayTo(touchAreaOf(picture.marks[static_cast<size_t>(from)]), touchAreaOf(mark), direction);
        if (way && *way < least) {
            least = *way;
            best = i;
        }
    }
    return best;
}

PictureView::PictureView(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureView::setBuilder(PictureBuilder builder)
{
    m_builder = std::move(builder);
    m_current = -1;
    rebuild();
}

QSize PictureView::minimumSizeHint() const
{
    return {320, 240};
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
    if (!m_builder || width() <= 2 * m_margin)
        return;
    m_picture = m_builder(screenStyle(m_language, QSizeF(width() - 2 * m_margin, pictureHeight())));
    m_current = std::min(m_current, static_cast<int>(m_picture.marks.size()) - 1);
    setMinimumHeight(static_cast<int>(std::ceil(m_picture.size.height())) + 2 * m_margin);
    if (m_heightInText > 0)
        setMaximumHeight(minimumHeight());
    setAccessibleName(m_picture.title.isEmpty() ? tr("Picture") : m_picture.title);
    setAccessibleDescription(m_picture.textAlternative);
    update();
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

void PictureView::choose(int mark)
{
    setCurrent(mark);
    if (mark < 0)
        return;
    const QList<Condition> conditions = m_picture.marks[static_cast<size_t>(mark)].conditions;
    if (!conditions.isEmpty())
        Q_EMIT conditionChosen(conditions);
}

void PictureView::fillExportMenu(QMenu &menu)
{
    menu.addAction(tr("Copy picture"), this, [this] {
        QApplication::clipboard()->setImage(
            pictureImage(withMargin(pictureForFiles(), marginOfFiles), Appearance::print(), 2));
    });
    menu.addAction(tr("Copy numbers as table"), this,
                   [this] { QApplication::clipboard()->setText(tabSeparated(m_picture.table)); });
    menu.addAction(tr("Copy text alternative"), this,
                   [this] { QApplication::clipboard()->setText(m_picture.textAlternative); });
    menu.addSeparator();
    menu.addAction(tr("Save as SVG …"), this, [this] { save(u"svg"_s); });
    menu.addAction(tr("Save as PNG …"), this, [this] { save(u"png"_s); });
    menu.addAction(tr("Save as PDF …"), this, [this] { save(u"pdf"_s); });
}

/// As the command line makes it, whatever the size of the window.
Picture PictureView::pictureForFiles() const
{
    return m_builder ? m_builder(PictureStyle{Wording(m_language)}) : m_picture;
}

void PictureView::save(const QString &ending)
{
    auto *dialog = new QFileDialog(this, tr("Save picture"), QString(), u"*."_s + ending);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    leaveNoTraces(*dialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    connect(dialog, &QFileDialog::fileSelected, this, &PictureView::saveTo);
    dialog->open();
}

void PictureView::saveTo(const QString &path)
{
    const auto given = sourceDateEpoch();
    if (!given) {
        Q_EMIT failed(given.error());
        return;
    }
    PictureFile file;
    file.language = m_language;
    file.created = given->value_or(m_created);
    if (const Status written = writePicture(pictureForFiles(), path, file); !written)
        Q_EMIT failed(written.error());
}

QPointF PictureView::onPicture(const QPointF &place) const
{
    return place - QPointF(m_margin, m_margin);
}

void PictureView::paintEvent(QPaintEvent *)
{
    const Appearance appearance = Appearance::current();
    QPainter painter(this);
    painter.fillRect(rect(), appearance.ground);
    painter.translate(m_margin, m_margin);
    paintPicture(painter, m_picture, appearance);
    if (m_current < 0)
        return;
    const QRectF area = touchAreaOf(m_picture.marks[static_cast<size_t>(m_current)]);
    painter.setPen(QPen(appearance.accent, hasFocus() ? 2 : 1));
    painter.drawRect(area.adjusted(-1.5, -1.5, 1.5, 1.5));
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rebuild();
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(markAt(m_picture, onPicture(event->position())));
    else
        QWidget::mousePressEvent(event);
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrent(neighbourOf(m_picture, m_current, static_cast<Qt::Key>(event->key())));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_current);
        return;
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
    QToolTip::showText(global, found.spoken.toHtmlEscaped(), this,
                       touchAreaOf(found).translated(m_margin, m_margin).toAlignedRect());
}

} // namespace vodhuk
