/// Shows the pages of a composed briefing below each other, as they will be printed.
#pragma once

#include "ui/report/pagecomposer.h"

#include <QHash>
#include <QImage>
#include <QWidget>

namespace vodhuk
{

/// As wide as its room (up to the paper's own size and half), and as high as its pages need: belongs into a scroll area.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    void setPages(std::shared_ptr<const ComposedBriefing> pages, const QString &title);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] double scaleFor(int width) const;
    [[nodiscard]] QRectF pageArea(int page, int width) const;
    [[nodiscard]] const QImage &imageOf(int page);
    [[nodiscard]] int pageCount() const;

    std::shared_ptr<const ComposedBriefing> m_pages;
    QHash<int, QImage> m_images; ///< of the pages looked at last, for the present width
};

} // namespace vodhuk
