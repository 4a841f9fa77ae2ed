/// The strip of time below all views: a histogram of the result, in which a stretch of months can be chosen.
#pragma once

#include "core/analysis/timeline.h"
#include "ui/common/workspace.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

#include <QWidget>

namespace vodhuk
{

/// Dragging sets the condition `date:`, a double click or Esc takes it away. Arrow keys move, with Shift they extend,
/// Enter applies.
class TimeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TimeStrip(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Where a month lies, in the widget.
    [[nodiscard]] QPointF placeOfBin(int bin) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF headingArea() const;
    void take(const QueryResult &result);
    void rebuild();
    void select(int anchor, int end);
    void apply();
    void clear();
    void moveTo(int bin, bool extend);
    [[nodiscard]] int binAt(const QPointF &place) const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString countsInWords(CountUnit unit) const;
    [[nodiscard]] QString rangeInWords() const;

    Workspace &m_workspace;
    Timeline m_timeline;
    Picture m_picture;
    QRectF m_plot;
    QPointF m_pressed;
    bool m_dragging = false;
    int m_anchor = -1; ///< first chosen month; -1: none
    int m_end = -1;    ///< last chosen month, may lie before the first
};

} // namespace vodhuk
