/// A picture that can be zoomed, and in its place, one key away, its numbers as a table.
#pragma once

#include <QStackedWidget>

class QScrollArea;
class QTableView;

namespace vodhuk
{

class PictureTableModel;
class PictureView;

/// T in the picture shows the numbers, T or Escape in the table the picture.
class PictureWithNumbers : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes the picture.
    explicit PictureWithNumbers(PictureView *picture, QWidget *parent = nullptr);

    void showNumbers(bool shown);
    [[nodiscard]] bool showsNumbers() const;

    /// Another picture was built.
    void outdate();

    /// Where the picture stands in a column of text: as high as that, whichever is shown.
    void fitHeight();

    [[nodiscard]] QTableView &table() { return *m_table; }

Q_SIGNALS:
    void numbersShown(bool shown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    PictureView *m_picture;
    QScrollArea *m_room;
    QTableView *m_table;
    PictureTableModel *m_numbers;
    bool m_fitsHeight = false;
};

} // namespace vodhuk
