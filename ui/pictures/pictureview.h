/// Shows a picture in the window: pointer and keys meet its marks, a click or a drag asks for what stands behind them.
#pragma once

#include "core/base/error.h"
#include "ui/pictures/dragframe.h"
#include "ui/pictures/leavingpicture.h"
#include "ui/pictures/picturestyle.h"
#include "ui/pictures/pinnedparts.h"

#include <QWidget>

class QMenu;

namespace vodhuk
{

class PictureSaving;

/// Arrow keys walk the marks, Enter asks for what the mark stands for. Within a scroll area, + and - or the wheel with Ctrl zoom (a time
/// axis is stretched, other pictures grow), 0 shows all again, arrow keys with Shift and dragging with the middle button move the picture.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(const QString &language, QWidget *parent = nullptr);

    /// `builder` is called again whenever the view changes its size.
    void setBuilder(PictureBuilder builder);
    [[nodiscard]] const Picture &picture() const { return m_picture; }

    /// Stands in a column of text: as wide as that, without a margin, and this high. Else it fills what holds it.
    void setHeightInText(int height);

    /// The mark that the keys stand on; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int mark);

    /// Marks whose conditions the query has are drawn as chosen.
    void setQuery(const Query &query);
    [[nodiscard]] bool isChosen(const Mark &mark) const;

    /// 1: all of it.
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    /// Within a scroll area; the place of the widget stays below the pointer.
    void setZoom(qreal zoom, const QPointF &place);

    /// Larger or smaller around the mark that the keys stand on, else around the middle of what is seen; 0: all of it.
    void zoomBy(int steps);

    /// To where the picture begins.
    void scrollToStart();

    /// Where a place of the picture lies in the widget.
    [[nodiscard]] QPointF placeOf(const QPointF &onPicture) const;

    /// Where what is copied and saved comes from.
    void setSource(PictureSource source);

    /// What copies and saves the picture; owned by the caller's parent.
    void fillExportMenu(QMenu &menu);

    [[nodiscard]] QSize sizeHint() const override { return {720, 400}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void conditionChosen(const QList<vodhuk::Condition> &conditions);
    void markReached(const QString &spoken);
    void zoomed(qreal zoom);
    /// The key for the numbers was pressed.
    void numbersWanted();
    void failed(const vodhuk::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    void rebuild();
    void fitWidget();
    void choose(int mark);
    void chooseFrame();
    void dropFrame();
    void showCurrent();
    [[nodiscard]] bool takesZoomKey(int key);
    [[nodiscard]] bool takesArrowKey(const QKeyEvent &event);
    [[nodiscard]] QPointF onPicture(const QPointF &place) const;
    [[nodiscard]] PinnedParts pinned() const;
    void paintChosen(QPainter &painter) const;
    void showTip(const QPoint &global, const QPointF &place);
    void showFrameTip(const QPoint &global);
    [[nodiscard]] int pictureHeight() const;

    PictureBuilder m_builder;
    QString m_language;
    Picture m_picture;
    PictureSaving *m_saving;
    Query m_query;
    int m_current = -1;
    int m_margin = 4 * spacing;
    int m_heightInText = 0; ///< 0: fills what holds it
    qreal m_zoom = 1;
    qreal m_scale = 1; ///< of the painting; a time axis is built wider instead
    bool m_isFitting = false;
    DragFrame m_frame; ///< left button
    QPoint m_grabbed;  ///< middle button, on the screen
};

} // namespace vodhuk
