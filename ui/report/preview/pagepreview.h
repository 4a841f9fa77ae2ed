/// Shows the pages of a composed briefing below each other, as they will be printed.
#pragma once

#include "ui/report/pagecomposer.h"
#include "ui/report/preview/pageimages.h"
#include "ui/report/preview/pagesearch.h"
#include "ui/report/preview/pagestack.h"

#include <QAbstractScrollArea>

namespace vodhuk
{

/// A click tells which section it met, or which records a number counts; with the keyboard, N goes from one number to the next and Return
/// shows its records. New pages stay where those before them were.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// How large the pages are: as wide as the room, whole in it, or by a factor of the paper's own size.
    enum class Fit { Width, Page, Factor };

    static constexpr double leastZoom = 0.5;
    static constexpr double mostZoom = 3;

    explicit PagePreview(QWidget *parent = nullptr);

    void setPages(std::shared_ptr<const ComposedBriefing> pages, const QString &title);

    [[nodiscard]] const std::shared_ptr<const ComposedBriefing> &pages() const
    {
        return m_pages;
    } ///< null: none
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const; ///< the uppermost one of which much is seen; counts from 0

    [[nodiscard]] Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    [[nodiscard]] double zoom() const; ///< 1: the paper's own size
    void setZoom(double factor);
    void zoomBy(int steps);

    /// Brings a place to the upper end of what is seen.
    void goTo(const PagePlace &place);

    /// Marks what was found; `current` (-1: none) is seen and marked more strongly.
    void setHits(const QList<PageHit> &hits, qsizetype current);

    /// Where an area of a page is seen, in pixels of the viewport.
    [[nodiscard]] QRectF areaOnScreen(int page, const QRectF &points) const;

    [[nodiscard]] QSize sizeHint() const override { return {480, 640}; }

Q_SIGNALS:
    void zoomChanged();
    void pageChanged(int page);
    /// A number was clicked: what finds its records.
    void queryChosen(const QString &query);
    void placeChosen(const vodhuk::PagePlace &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    /// The edge of the page that is seen tells whether keys go to it.
    void focusInEvent(QFocusEvent * /*event*/) override { viewport()->update(); }
    void focusOutEvent(QFocusEvent * /*event*/) override { viewport()->update(); }

private:
    [[nodiscard]] double pixelsOfPoint() const;
    [[nodiscard]] double fittingScale() const;
    void arrange();
    /// `below`: pixels under the upper edge.
    void arrangeAround(const PagePlace &kept, double below = 0);
    [[nodiscard]] PagePlace seenPlace(double below = 0) const;
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] const PageLink *linkAt(QPointF pixel) const;
    void follow(const PageLink &link);
    void focusNumber(int steps);
    [[nodiscard]] bool scrollByKey(int key);
    [[nodiscard]] const QImage &imageOf(int page);
    void paintHits(QPainter &painter, int page) const;
    void paintFocusedNumber(QPainter &painter) const;

    /// A link that leads to records: on which page, and which of its links.
    struct Number {
        int page = 0;
        qsizetype link = -1;
    };

    std::shared_ptr<const ComposedBriefing> m_pages;
    PageStack m_stack;
    Fit m_fit = Fit::Width;
    double m_factor = 1;
    int m_page = 0;
    PageImages m_images;
    QList<PageHit> m_hits;
    qsizetype m_hit = -1;
    Number m_number;
    QPointF m_pressed;
};

} // namespace vodhuk
