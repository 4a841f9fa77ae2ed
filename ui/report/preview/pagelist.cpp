#include "ui/report/preview/pagelist.h"

#include "ui/common/appearance.h"

#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

QStringList pageNames(const ComposedBriefing &pages)
{
    QList<QStringList> headings(static_cast<qsizetype>(pages.pages.size()));
    for (const PlacedHeading &heading : pages.headings) {
        if (heading.level <= 2 && heading.place.page < headings.size())
            headings[heading.place.page].append(heading.text);
    }
    QStringList names;
    QString before; ///< goes on over pages without a heading
    for (const QStringList &onPage : std::as_const(headings)) {
        const QString number = QString::number(names.size() + 1);
        if (!onPage.isEmpty())
            names.append(number + u"  "_s + onPage.join(u" · "_s));
        else
            names.append(before.isEmpty() ? number : number + u"  … "_s + before);
        if (!onPage.isEmpty())
            before = onPage.last();
    }
    return names;
}

PageList::PageList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"briefingPages"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    setMinimumWidth(20 * vodhuk::spacing);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT pageChosen(row);
    });
}

void PageList::setPages(const ComposedBriefing *pages)
{
    const QSignalBlocker quiet(this);
    const int row = currentRow();
    clear();
    if (!pages)
        return;
    for (const QString &name : pageNames(*pages)) {
        auto *item = new QListWidgetItem(name, this);
        item->setToolTip(name.toHtmlEscaped());
    }
    setCurrentRow(std::clamp(row, 0, count() - 1));
}

void PageList::showPage(int page)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(page);
}

} // namespace vodhuk
