/// Which columns the table shows, in which order and how wide.
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;
class QTableView;

namespace vodhuk
{

/// Choice, order and the widths that a person gave are kept over sessions. What is in force has a column behind the title while the query asks
/// for a day, and is no part of the choice. Columns share the width of the view until one is sized.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the table, which has its model and its heads by now.
    explicit TableColumns(QTableView &table);

    /// Names of the columns in sight, from left to right, and what stands above them.
    [[nodiscard]] QStringList shown() const;
    /// Those that a person chose.
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] static QStringList headsOf(const QStringList &columns);
    /// Shows these columns in this order, and the title in any case.
    void show(const QStringList &columns);

    /// To be called when the view has another width.
    void fit();

    /// With or without what is in force on the day of the query.
    void showInForce(bool visible);

    /// From now on columns keep their widths in a narrower view, which scrolls sideways instead; in a wider one the title takes what
    /// is over. Until release().
    void hold();
    void release();

    /// Fills `menu` with one switch for each column, and a way back to widths that fit.
    void addActions(QMenu &menu);

private:
    void arrange(const QStringList &columns);
    void keep() const;
    void showOrHide(int column, bool visible);
    void noteSized(int column);
    void takeKeptWidths();
    void keepWidths() const;
    void shareWidth();
    [[nodiscard]] int wantedWidth(int column) const;
    void fitHeldTitle();

    QTableView &m_table;
    bool m_isFitting = false;
    bool m_showsInForce = false;
    int m_heldTitle = 0;        ///< least width of the title while columns are held; 0: they are not
    bool m_sizedByHand = false; ///< from then on the user's widths stay
};

} // namespace vodhuk
