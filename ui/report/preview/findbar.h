/// A line below the preview to find words on its pages.
#pragma once

#include "ui/report/preview/pagesearch.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace vodhuk
{

class PagePreview;

/// Return and F3 lead to the next hit, with Shift to the one before; Escape closes it. Hidden until open().
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(PagePreview &preview, QWidget *parent = nullptr);

    /// The pages changed: what is looked for is looked for in these. Null: there are none.
    void setPages(std::shared_ptr<const ComposedBriefing> pages);

    void open();
    void close();
    void step(int hits);

    [[nodiscard]] qsizetype hitCount() const { return m_hits.size(); }
    [[nodiscard]] qsizetype currentHit() const { return m_hit; } ///< -1: none

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find();
    void showHit(qsizetype hit);

    PagePreview &m_preview;
    std::shared_ptr<const ComposedBriefing> m_pages;
    QLineEdit *m_line;
    QLabel *m_count;
    QList<PageHit> m_hits;
    qsizetype m_hit = -1;
};

} // namespace vodhuk
