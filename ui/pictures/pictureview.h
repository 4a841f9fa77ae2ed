/// Shows a picture in the window: pointer and arrow keys meet its marks, a click asks for what stands behind one.
#pragma once

#include "core/base/error.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

#include <QDateTime>
#include <QWidget>

#include <functional>
#include <optional>

class QMenu;

namespace vodhuk
{

/// Makes the picture for a style, which says its size. Called again whenever the view changes its size.
using PictureBuilder = std::function<Picture(const PictureStyle &)>;

/// The index of the mark that an arrow key leads to from `from` (-1: from nowhere); `from` itself if there is none.
[[nodiscard]] int neighbourOf(const Picture &picture, int from, Qt::Key direction);

class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(const QString &language, QWidget *parent = nullptr);

    void setBuilder(PictureBuilder builder);
    [[nodiscard]] const Picture &picture() const { return m_picture; }

    /// Stands in a column of text: as wide as that, without a margin, and this high. Else it fills what holds it.
    void setHeightInText(int height);

    /// Stays marked until another is chosen; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int mark);

    /// Time that stands in a PDF: that of the catalogue's last change.
    void setCreated(const QDateTime &created) { m_created = created; }

    /// What copies and saves the picture; owned by the caller's parent.
    void fillExportMenu(QMenu &menu);

    [[nodiscard]] QSize sizeHint() const override { return {720, 400}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void conditionChosen(const QList<vodhuk::Condition> &conditions);
    void markReached(const QString &spoken);
    void failed(const vodhuk::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    void rebuild();
    void choose(int mark);
    void save(const QString &ending);
    void saveTo(const QString &path);
    [[nodiscard]] Picture pictureForFiles() const;
    [[nodiscard]] QPointF onPicture(const QPointF &place) const;
    void showTip(const QPoint &global, const QPointF &place);
    [[nodiscard]] int pictureHeight() const;

    PictureBuilder m_builder;
    QString m_language;
    Picture m_picture;
    QDateTime m_created;
    int m_current = -1;
    int m_margin = 4 * spacing;
    int m_heightInText = 0; ///< 0: fills what holds it
};

} // namespace vodhuk
