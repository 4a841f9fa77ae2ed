#include "ui/pictures/picturewithnumbers.h"

#include "ui/common/appearance.h"
#include "ui/pictures/picturetablemodel.h"
#include "ui/pictures/pictureview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

namespace vodhuk
{

PictureWithNumbers::PictureWithNumbers(PictureView *picture, QWidget *parent)
    : QStackedWidget(parent)
    , m_picture(picture)
    , m_room(new QScrollArea)
    , m_table(new QTableView)
    , m_numbers(new PictureTableModel(this))
{
    m_room->setFrameShape(QFrame::NoFrame);
    m_room->setWidgetResizable(true);
    m_room->setFocusPolicy(Qt::NoFocus);
    m_room->setWidget(m_picture);
    addWidget(m_room);
    m_table->setModel(m_numbers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Numbers of the chart"));
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 2 * spacing);
    m_table->installEventFilter(this);
    addWidget(m_table);
    m_picture->installEventFilter(this);
    connect(m_picture, &PictureView::numbersWanted, this, [this] { showNumbers(!showsNumbers()); });
}

bool PictureWithNumbers::showsNumbers() const
{
    return currentWidget() == m_table;
}

void PictureWithNumbers::showNumbers(bool shown)
{
    if (shown == showsNumbers())
        return;
    if (shown)
        fill();
    setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_room);
    (shown ? static_cast<QWidget *>(m_table) : m_picture)->setFocus();
    Q_EMIT numbersShown(shown);
}

void PictureWithNumbers::outdate()
{
    if (showsNumbers())
        fill();
}

void PictureWithNumbers::fill()
{
    m_numbers->setNumbers(m_picture->picture().table);
    m_table->resizeColumnsToContents();
}

void PictureWithNumbers::fitHeight()
{
    m_fitsHeight = true;
    m_room->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int bar = m_picture->zoom() > 1 ? m_room->horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(m_picture->minimumHeight() + bar);
}

bool PictureWithNumbers::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_picture && event->type() == QEvent::Resize && m_fitsHeight)
        fitHeight();
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QStackedWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isBack = key->key() == Qt::Key_Escape || key->key() == Qt::Key_T;
    if (!isBack || key->modifiers() != Qt::NoModifier)
        return QStackedWidget::eventFilter(watched, event);
    showNumbers(false);
    return true;
}

} // namespace vodhuk
