/// Pages of actors beside each other, in as many columns as have room; the others stand below.
#pragma once

#include <QScrollArea>

class QGridLayout;

namespace vodhuk
{

/// A column is as wide as the widest page needs to be, so that pages scroll sideways only where not even one has room.
class ActorPages : public QScrollArea
{
public:
    explicit ActorPages(QWidget *parent = nullptr);

    void add(QWidget *page);

    /// Pages came or went.
    void arrange();

    [[nodiscard]] int columns() const { return m_columns; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QList<QWidget *> shown() const;
    [[nodiscard]] int columnsFor(const QList<QWidget *> &pages) const;

    QGridLayout *m_grid;
    QList<QWidget *> m_pages;
    QList<QWidget *> m_arranged;
    int m_columns = 0;
};

} // namespace vodhuk
