#include "ui/table/tablecolumns.h"

#include "ui/table/responsetablemodel.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

const auto columnsSetting = u"table/columns"_s;
const auto widthsSetting = u"table/widths"_s; ///< "actor=180"

QStringList columnsAtFirst()
{
    return {u"date"_s, u"actor"_s, u"title"_s, u"instruments"_s, u"persons"_s};
}

constexpr int readableTitle = 26; ///< letters

bool isNumberOrDate(int column)
{
    return column == ResponseTableModel::Date || column == ResponseTableModel::Persons ||
           column == ResponseTableModel::Entities;
}

} // namespace

TableColumns::TableColumns(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    QHeaderView *head = table.horizontalHeader();
    arrange(QSettings().value(columnsSetting, columnsAtFirst()).toStringList());
    head->setSectionsMovable(true);
    head->setFirstSectionMovable(true);
    head->setSectionResizeMode(ResponseTableModel::Title, QHeaderView::Stretch);
    takeKeptWidths();
    connect(head, &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        if (before > 0 && now > 0) // else it is shown or hidden
            noteSized(column);
    });
    connect(head, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isFitting)
            keep();
    });
}

/// Columns that are not shown come behind those that are.
void TableColumns::arrange(const QStringList &columns)
{
    const QScopedValueRollback fitting(m_isFitting, true);
    QHeaderView *head = m_table.horizontalHeader();
    const QString title = ResponseTableModel::key(ResponseTableModel::Title);
    QStringList wanted = columns.contains(title) ? columns : columns + QStringList{title};
    wanted.removeIf(
        [](const QString &name) { return !rowColumns().contains(name) || name == inForceColumn(); });
    wanted.removeDuplicates();
    if (m_showsInForce)
        wanted.insert(wanted.indexOf(title) + 1, inForceColumn());
    for (int column = 0; column < ResponseTableModel::columns; ++column)
        m_table.setColumnHidden(column, !wanted.contains(ResponseTableModel::key(column)));
    for (int place = 0; place < wanted.size(); ++place) {
        const int column = static_cast<int>(rowColumns().indexOf(wanted[place]));
        head->moveSection(head->visualIndex(column), place);
    }
}

void TableColumns::show(const QStringList &columns)
{
    arrange(columns);
    fit();
    keep();
}

QStringList TableColumns::shown() const
{
    QStringList names;
    for (int place = 0; place < ResponseTableModel::columns; ++place) {
        const int column = m_table.horizontalHeader()->logicalIndex(place);
        if (!m_table.isColumnHidden(column))
            names.append(ResponseTableModel::key(column));
    }
    return names;
}

QStringList TableColumns::chosen() const
{
    QStringList names = shown();
    names.removeAll(inForceColumn());
    return names;
}

void TableColumns::showInForce(bool visible)
{
    if (visible == m_showsInForce)
        return;
    m_showsInForce = visible;
    arrange(chosen());
    fit();
}

QStringList TableColumns::headsOf(const QStringList &columns)
{
    QStringList heads;
    for (const QString &column : columns)
        heads.append(ResponseTableModel::title(static_cast<int>(rowColumns().indexOf(column))));
    return heads;
}

int TableColumns::wantedWidth(int column) const
{
    const int letter = m_table.fontMetrics().averageCharWidth();
    if (isNumberOrDate(column))
        return std::max(letter * 12, m_table.horizontalHeader()->sectionSizeHint(column));
    return letter * (column == ResponseTableModel::Instruments ? 34 : 20);
}

/// The title keeps room to be read: where the table is narrow, the columns of words give it, before it scrolls sideways.
void TableColumns::fit()
{
    if (m_heldTitle > 0)
        return fitHeldTitle();
    if (m_sizedByHand)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    int fixed = readableTitle * m_table.fontMetrics().averageCharWidth();
    int yielding = 0;
    for (int column = 0; column < ResponseTableModel::columns; ++column) {
        if (column != ResponseTableModel::Title && !m_table.isColumnHidden(column))
            (isNumberOrDate(column) ? fixed : yielding) += wantedWidth(column);
    }
    const double share =
        yielding == 0
            ? 1
            : std::clamp(static_cast<double>(m_table.viewport()->width() - fixed) / yielding, 0.4, 1.0);
    for (int column = 0; column < ResponseTableModel::columns; ++column) {
        if (column != ResponseTableModel::Title)
            m_table.setColumnWidth(
                column, static_cast<int>(wantedWidth(column) * (isNumberOrDate(column) ? 1.0 : share)));
    }
}

void TableColumns::hold()
{
    if (m_heldTitle > 0)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    m_heldTitle = m_table.columnWidth(ResponseTableModel::Title);
    m_table.horizontalHeader()->setSectionResizeMode(ResponseTableModel::Title, QHeaderView::Interactive);
    m_table.setColumnWidth(ResponseTableModel::Title, m_heldTitle);
}

void TableColumns::release()
{
    if (m_heldTitle == 0)
        return;
    m_heldTitle = 0;
    const QScopedValueRollback fitting(m_isFitting, true);
    m_table.horizontalHeader()->setSectionResizeMode(ResponseTableModel::Title, QHeaderView::Stretch);
    fit();
}

void TableColumns::fitHeldTitle()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    const int others = m_table.horizontalHeader()->length() - m_table.columnWidth(ResponseTableModel::Title);
    m_table.setColumnWidth(ResponseTableModel::Title,
                           std::max(m_heldTitle, m_table.viewport()->width() - others));
}

void TableColumns::noteSized(int column)
{
    if (m_isFitting)
        return;
    if (column != ResponseTableModel::Title) {
        m_sizedByHand = true;
        keepWidths();
    } else if (m_heldTitle > 0) {
        m_heldTitle = m_table.columnWidth(column);
    }
}

/// The title takes what the others leave.
void TableColumns::takeKeptWidths()
{
    const QStringList widths = QSettings().value(widthsSetting).toStringList();
    m_sizedByHand = !widths.isEmpty();
    for (int column = 0; m_sizedByHand && column < ResponseTableModel::columns; ++column) {
        if (column != ResponseTableModel::Title)
            m_table.setColumnWidth(column, wantedWidth(column));
    }
    for (const QString &width : widths) {
        const int column = static_cast<int>(rowColumns().indexOf(width.section(u'=', 0, 0)));
        const int pixels = width.section(u'=', 1).toInt();
        if (column >= 0 && column != ResponseTableModel::Title && pixels > 0)
            m_table.setColumnWidth(column, pixels);
    }
}

void TableColumns::keepWidths() const
{
    QStringList widths;
    for (int column = 0; column < ResponseTableModel::columns; ++column) {
        if (column != ResponseTableModel::Title && !m_table.isColumnHidden(column))
            widths.append(u"%1=%2"_s.arg(ResponseTableModel::key(column)).arg(m_table.columnWidth(column)));
    }
    QSettings().setValue(widthsSetting, widths);
}

void TableColumns::shareWidth()
{
    m_sizedByHand = false;
    QSettings().remove(widthsSetting);
    fit();
}

void TableColumns::keep() const
{
    QSettings().setValue(columnsSetting, chosen());
}

void TableColumns::addActions(QMenu &menu)
{
    for (int column = 0; column < ResponseTableModel::columns; ++column) {
        if (column == ResponseTableModel::InForce)
            continue;
        QAction *action = menu.addAction(ResponseTableModel::title(column));
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        action->setEnabled(column != ResponseTableModel::Title);
        connect(action, &QAction::toggled, this,
                [this, column](bool visible) { showOrHide(column, visible); });
    }
    menu.addSeparator();
    QAction *share = menu.addAction(tr("Widths that fit the window"));
    share->setObjectName(u"shareWidth"_s);
    share->setEnabled(m_sizedByHand);
    connect(share, &QAction::triggered, this, &TableColumns::shareWidth);
}

void TableColumns::showOrHide(int column, bool visible)
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        m_table.setColumnHidden(column, !visible);
    }
    fit();
    keep();
}

} // namespace vodhuk
