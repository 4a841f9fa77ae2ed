#include "ui/table/celleditor.h"

#include "ui/common/richtext.h"
#include "ui/common/workspace.h"
#include "ui/editor/chipsfield.h"
#include "ui/editor/fieldfactory.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lettersOfWord = 48; ///< width in which a word below the input is read well

/// Keys that do something in an input, or take it away, and something far greater in the window.
bool isOfInput(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_F2:
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return true;
    default:
        return false;
    }
}

} // namespace

CellEditor::CellEditor(const ResponseField &field, RecordKind kind, const QString &name, Workspace &workspace,
                       QWidget *parent)
    : QFrame(parent)
    , m_input(makeFieldWidget(field, kind, workspace, this))
    , m_word(new QLabel(this))
{
    hide();
    setObjectName(u"cellEditor"_s);
    setFrameShape(StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_word->setObjectName(u"cellWord"_s);
    m_word->setTextFormat(Qt::RichText);
    m_word->setWordWrap(true);
    m_word->setContentsMargins(spacing, 0, spacing, spacing / 2);
    m_word->hide();
    QWidget *inner = m_input->focusProxy();
    inner->setAccessibleName(name);
    inner->installEventFilter(this);
    setFocusProxy(m_input);
    setFocusPolicy(Qt::ClickFocus); // else a click on the word would give the focus to the table behind
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing / 2);
    layout->addWidget(m_input);
    layout->addWidget(m_word);
    connect(m_input, &FieldWidget::edited, this, [this] { note(m_input->understood()); });
}

QString CellEditor::text() const
{
    return m_input->text();
}

void CellEditor::setText(const QString &text)
{
    m_input->setText(text);
}

void CellEditor::takeTyped()
{
    if (auto *chips = qobject_cast<ChipsField *>(m_input))
        chips->takeTyped();
}

QString CellEditor::refusal() const
{
    return m_input->refusal();
}

void CellEditor::open()
{
    show();
    raise();
    takeFocus();
    if (auto *line = qobject_cast<QLineEdit *>(m_input->focusProxy()))
        line->selectAll();
}

void CellEditor::takeFocus()
{
    m_input->setFocus();
}

/// A calendar or a list that hangs below the input is part of it.
bool CellEditor::holdsFocus() const
{
    for (const QWidget *one = QApplication::focusWidget(); one; one = one->parentWidget()) {
        if (one == this)
            return true;
    }
    return false;
}

void CellEditor::standOver(const QRect &cell)
{
    m_cell = cell;
    const QRect room = parentWidget()->rect();
    const int letters = m_word->isHidden() ? 0 : lettersOfWord;
    const int wanted = std::max(m_input->sizeHint().width(), letters * fontMetrics().averageCharWidth());
    const int width = std::max(cell.width(), std::min(wanted, room.width()));
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    QRect place(cell.topLeft(), QSize(width, std::max(cell.height(), height)));
    if (cell.intersects(room)) {
        place.moveRight(std::min(place.right(), room.right()));
        place.moveBottom(std::min(place.bottom(), room.bottom()));
        place.moveTopLeft({std::max(place.left(), room.left()), std::max(place.top(), room.top())});
    }
    setGeometry(place);
}

void CellEditor::note(const QString &text)
{
    showWord(richColoured(richPlain(text), Appearance::current().muted), text);
}

void CellEditor::sayProblem(const QString &text)
{
    showWord(richColoured(richPlain(text), Appearance::current().error), text);
    QAccessibleEvent alert(m_word, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CellEditor::showWord(const QString &html, const QString &description)
{
    m_word->setText(html);
    m_word->setVisible(!description.isEmpty());
    m_input->focusProxy()->setAccessibleDescription(description);
    if (isVisible())
        standOver(m_cell);
}

/// The input may need another height: values came or went.
bool CellEditor::event(QEvent *event)
{
    const bool isDone = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        standOver(m_cell);
    return isDone;
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOfInput(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

bool CellEditor::takeKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT taken(Then::Stay);
        return true;
    case Qt::Key_Tab:
        Q_EMIT taken(Then::Next);
        return true;
    case Qt::Key_Backtab:
        Q_EMIT taken(Then::Previous);
        return true;
    case Qt::Key_Escape:
        Q_EMIT cancelled();
        return true;
    default:
        return false;
    }
}

/// What the input did not want: in the table it would move the current cell, or open the record.
void CellEditor::keyPressEvent(QKeyEvent *event)
{
    (void)takeKey(*event);
    event->accept();
}

void CellEditor::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

} // namespace vodhuk
