/// The pages of the preview by number, with the headings that stand on them.
#pragma once

#include "ui/report/pagecomposer.h"

#include <QListWidget>

namespace vodhuk
{

class PageList : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    /// Null: none. The page that is current stays, as long as there is one of its number.
    void setPages(const ComposedBriefing *pages);

    /// The page that is seen; emits nothing.
    void showPage(int page);

Q_SIGNALS:
    void pageChosen(int page); ///< counts from 0
};

/// "3  Chronology · 2020": the headings that begin on a page, of the two upper levels.
[[nodiscard]] QStringList pageNames(const ComposedBriefing &pages);

} // namespace vodhuk
