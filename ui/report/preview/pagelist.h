/// The pages of the preview in small, by number, with the headings that stand on them.
#pragma once

#include "ui/report/pagecomposer.h"

#include <QListWidget>
#include <QTimer>

namespace vodhuk
{

/// Pages in sight are painted one by one, as soon as nothing else is to be done; until then they look as the pages before them did.
class PageList : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    /// Null: none. The page that is current stays, as long as there is one of its number.
    void setPages(std::shared_ptr<const ComposedBriefing> pages);

    /// The page that is seen; emits nothing.
    void showPage(int page);

Q_SIGNALS:
    void pageChosen(int page); ///< counts from 0

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void showNames();
    void paintNext();
    [[nodiscard]] int nextInSight() const;
    [[nodiscard]] QPixmap inSmall(int page) const;

    std::shared_ptr<const ComposedBriefing> m_pages;
    std::vector<bool> m_painted; ///< by page, those as they are now
    QTimer m_idle;
};

/// "3  Chronology · 2020": the headings that begin on a page, of the two upper levels.
[[nodiscard]] QStringList pageNames(const ComposedBriefing &pages);

} // namespace vodhuk
