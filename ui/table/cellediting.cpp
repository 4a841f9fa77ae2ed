#include "ui/table/cellediting.h"

#include "core/batch/singleedit.h"
#include "core/catalogue/patience.h"
#include "core/catalogue/responserepository.h"
#include "ui/table/cellfields.h"
#include "ui/table/responsetablemodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>

#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int millisecondsOfPatience = 250; // the window is not awake meanwhile
constexpr int millisecondsToRetry = 100;

} // namespace

CellEditing::CellEditing(Workspace &workspace, ResponseTableModel &model, QTableView &table)
    : QObject(&table)
    , m_workspace(workspace)
    , m_model(model)
    , m_table(table)
{
    m_secondClick.setSingleShot(true);
    m_again.setInterval(millisecondsToRetry);
    connect(&m_again, &QTimer::timeout, this, &CellEditing::tryAgain);
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connect(&m_secondClick, &QTimer::timeout, this, [this] {
        if (m_table.currentIndex() == m_clicked)
            begin(m_clicked);
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &CellEditing::followReset);
    for (const QScrollBar *bar : {table.horizontalScrollBar(), table.verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &CellEditing::place);
    // Later: a chip that is taken away passes the focus on through the whole window.
    connect(qApp, &QApplication::focusChanged, this, [this] { followFocus(); }, Qt::QueuedConnection);
}

void CellEditing::setGuard(std::function<bool(ResponseId)> mayEdit)
{
    m_mayEdit = std::move(mayEdit);
}

void CellEditing::begin(const QModelIndex &index)
{
    m_secondClick.stop();
    if (!index.isValid() || m_model.isLine(index.row()))
        return;
    const Cell cell{m_model.idAt(index.row()), index.column()};
    if (settle())
        open(cell);
    else
        m_editor->takeFocus();
}

void CellEditing::open(const Cell &cell)
{
    const Catalogue &catalogue = m_workspace.catalogue();
    if (catalogue.isReadOnly())
        return Q_EMIT hinted(catalogue.readOnlyReason());
    const auto entry = entryOf(cell.record);
    const int row = m_model.rowOf(cell.record);
    if (!entry || row < 0)
        return Q_EMIT hinted(tr("This record is no longer in the catalogue."));
    const auto field = fieldOfCell(cell.column, entry->response, m_workspace.language());
    if (!field)
        return Q_EMIT hinted(field.error());
    if (m_mayEdit && !m_mayEdit(cell.record))
        return;
    const QString text = (*field)->read(*entry, {catalogue.codebook(), catalogue.actors()});
    m_opened = {cell, *field, entry->response.kind, text, {}, {}};
    showEditor(row);
}

void CellEditing::showEditor(int row)
{
    const int column = m_opened.cell.column;
    const QModelIndex index = m_model.index(row, column);
    m_table.setCurrentIndex(index);
    m_table.scrollTo(index);
    const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    m_editor = new CellEditor(*m_opened.field, m_opened.kind, name, m_workspace, m_table.viewport());
    m_editor->setText(m_opened.seen);
    m_opened.shown = m_editor->text();
    const QString &language = m_opened.field->language;
    if (!language.isEmpty() && language != m_workspace.language())
        m_editor->note(tr("The record has no title in the language of the window; this is the one it has."));
    connect(m_editor, &CellEditor::taken, this, &CellEditing::take);
    connect(m_editor, &CellEditor::cancelled, this, &CellEditing::close);
    place();
    m_isFocused = true;
    m_editor->open();
}

void CellEditing::close()
{
    m_again.stop();
    CellEditor *editor = m_editor;
    m_editor.clear();
    if (!editor)
        return;
    if (editor->holdsFocus())
        m_table.setFocus();
    editor->hide();
    editor->deleteLater();
}

/// Where to go is settled before: once written, the record may stand elsewhere. Who goes on after having been told what stands there
/// now means to write over it.
void CellEditing::take(CellEditor::Then then)
{
    if (m_opened.told)
        m_opened.seen = *std::exchange(m_opened.told, std::nullopt);
    std::optional<Cell> next;
    if (then != CellEditor::Then::Stay)
        next = neighbour(then == CellEditor::Then::Next ? 1 : -1);
    if (settle() && next)
        open(*next);
}

bool CellEditing::settle()
{
    if (!m_editor)
        return true;
    m_editor->takeTyped();
    const QString value = m_editor->text();
    if (value == m_opened.shown) {
        close();
        return true;
    }
    if (const QString why = m_editor->refusal(); !why.isEmpty()) {
        m_editor->sayProblem(why);
        return false;
    }
    return (!m_mayEdit || m_mayEdit(m_opened.cell.record)) && write(value);
}

bool CellEditing::write(const QString &value)
{
    m_again.stop();
    m_workspace.followOthers();
    const Patience patience(m_workspace.catalogue().database(), millisecondsOfPatience);
    const auto done = applySingleEdit(m_workspace.catalogue(),
                                      {m_opened.cell.record, m_opened.field->key, m_opened.seen, value});
    if (done) {
        close();
        return true;
    }
    QString why = done.error().message;
    if (done.error().kind == ErrorKind::Conflict) {
        lookAgain();
        why += u' ' + tr("Enter puts yours in its place, Esc leaves it.");
    }
    if (done.error().kind == ErrorKind::Locked) {
        why = tr("Another program is writing to the catalogue. This is written as soon as that is done; Esc "
                 "leaves it.");
        m_awaited = value;
        m_again.start();
    }
    m_editor->sayProblem(why);
    return false;
}

void CellEditing::tryAgain()
{
    if (!m_editor)
        return m_again.stop();
    if (m_editor->text() != m_awaited) { // half of what is being typed is not written
        m_again.stop();
        return m_editor->sayProblem(tr("Not written yet: another program was writing to the catalogue."));
    }
    if (mayWriteNow(m_workspace.catalogue().database()))
        settle();
}

/// What was told to stand there now.
void CellEditing::lookAgain()
{
    const Catalogue &catalogue = m_workspace.catalogue();
    if (const auto entry = entryOf(m_opened.cell.record))
        m_opened.told = m_opened.field->read(*entry, {catalogue.codebook(), catalogue.actors()});
}

bool CellEditing::holdsTyped() const
{
    return m_editor && m_editor->text() != m_opened.shown;
}

void CellEditing::place()
{
    if (!m_editor)
        return;
    const int row = m_model.rowOf(m_opened.cell.record);
    const QRect cell = m_table.visualRect(m_model.index(row, m_opened.cell.column));
    if (!cell.isEmpty())
        m_editor->standOver(cell);
}

std::optional<Entry> CellEditing::entryOf(ResponseId record)
{
    auto found = ResponseRepository(m_workspace.catalogue().database()).findEntry(record);
    if (!found)
        Q_EMIT m_workspace.failed(found.error());
    return found ? *std::move(found) : std::nullopt;
}

/// Those that have editors, as they are seen from left to right.
QList<int> CellEditing::columnsOf(const Entry &entry) const
{
    const QHeaderView &head = *m_table.horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < head.count(); ++place) {
        const int column = head.logicalIndex(place);
        if (!head.isSectionHidden(column) &&
            fieldOfCell(column, entry.response, m_workspace.language()).has_value())
            columns.append(column);
    }
    return columns;
}

/// The next or former cell that has an editor, in this row or the one beside it; none at the ends of the table.
std::optional<CellEditing::Cell> CellEditing::neighbour(int step)
{
    const ResponseId record = m_opened.cell.record;
    const auto entry = entryOf(record);
    const int row = m_model.rowOf(record);
    if (!entry || row < 0)
        return std::nullopt;
    const QList<int> columns = columnsOf(*entry);
    const qsizetype place = columns.indexOf(m_opened.cell.column) + step;
    if (place >= 0 && place < columns.size())
        return Cell{record, columns[place]};
    const ResponseId other = m_model.idAt(row + step);
    const auto beside = other.isNull() ? std::nullopt : entryOf(other);
    const QList<int> others = beside ? columnsOf(*beside) : QList<int>();
    if (others.isEmpty())
        return std::nullopt;
    return Cell{other, step > 0 ? others.first() : others.last()};
}

/// A record that is no longer in the result has no cell to stand over.
void CellEditing::followReset()
{
    if (!m_editor)
        return;
    if (m_model.rowOf(m_opened.cell.record) >= 0) // the rows are laid out after this
        return QTimer::singleShot(0, this, &CellEditing::place);
    const QString typed = holdsTyped() ? m_editor->text() : QString();
    close();
    if (!typed.isEmpty())
        Q_EMIT told(tr("The record has left the table. This was typed and is not written: %1").arg(typed));
}

/// Whoever goes on elsewhere in the window has finished here; what hangs over the window, and another window, is a pause.
void CellEditing::followFocus()
{
    const bool isPause = !QApplication::focusWidget() || QApplication::activePopupWidget() ||
                         QApplication::activeModalWidget();
    if (!m_editor || isPause)
        return;
    const bool wasFocused = std::exchange(m_isFocused, m_editor->holdsFocus());
    if (wasFocused && !m_isFocused && m_editor->isEnabled())
        settle();
}

bool CellEditing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_table && tableKey(event))
        return true;
    if (watched == &m_table && event->type() == QEvent::FocusIn)
        m_cameByClick = static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason;
    if (watched == m_table.viewport())
        click(event);
    return QObject::eventFilter(watched, event);
}

/// F2 is the window's key for the form; over a cell it is the cell's.
bool CellEditing::tableKey(QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !m_table.currentIndex().isValid())
        return false;
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->key() != Qt::Key_F2 || pressed->modifiers() != Qt::NoModifier)
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        begin(m_table.currentIndex());
    return true;
}

/// Whether the press may be the second click on a cell: not one that only came here, or that ends a selection of many.
bool CellEditing::mayAsk()
{
    const QItemSelection selection = m_table.selectionModel()->selection();
    const bool isOneRow = selection.size() == 1 && selection.first().height() == 1;
    return !std::exchange(m_cameByClick, false) && isOneRow;
}

/// The second click on a cell asks for its editor, once it is sure that it is no double click, which opens the record.
void CellEditing::click(const QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_secondClick.stop();
        m_clicked = mayAsk() ? m_table.currentIndex() : QModelIndex();
        break;
    case QEvent::MouseButtonDblClick:
        m_secondClick.stop();
        m_clicked = QModelIndex();
        break;
    case QEvent::MouseButtonRelease: {
        const auto *released = static_cast<const QMouseEvent *>(event);
        const bool isPlain = released->button() == Qt::LeftButton && released->modifiers() == Qt::NoModifier;
        if (isPlain && m_clicked.isValid() &&
            m_table.indexAt(released->position().toPoint()) == QModelIndex(m_clicked))
            m_secondClick.start(QApplication::doubleClickInterval());
        break;
    }
    default:
        break;
    }
}

} // namespace vodhuk
