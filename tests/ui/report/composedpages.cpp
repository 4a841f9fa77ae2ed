#include "tests/ui/report/composedpages.h"

#include "tests/support/printing.h"
#include "tests/ui/report/handmade.h"

#include <boost/test/unit_test.hpp>

namespace vodhuk
{

using namespace Qt::StringLiterals;

ComposedBriefing composed(const QList<Block> &blocks)
{
    Briefing briefing;
    briefing.title = u"A title"_s;
    briefing.pageNumber = u"%1 of %2"_s;
    briefing.runningHead = u"A head"_s;
    briefing.blocks = blocks;
    return composeBriefing(withoutPictures(briefing), {});
}

QStringList textsOf(const Page &page, ItemRole role)
{
    QStringList texts;
    for (const PageItem &item : page.items) {
        if (item.text && item.role == role)
            texts.append(item.text->text());
    }
    return texts;
}

QStringList textsOf(const ComposedBriefing &briefing, ItemRole role)
{
    QStringList texts;
    for (const Page &page : briefing.pages)
        texts += textsOf(page, role);
    return texts;
}

const PageItem *itemOf(const ComposedBriefing &briefing, const QString &text)
{
    for (const Page &page : briefing.pages) {
        for (const PageItem &item : page.items) {
            if (item.text && item.text->text() == text)
                return &item;
        }
    }
    BOOST_FAIL("not on any page: " + text.toStdString());
    return nullptr;
}

QList<PageLink> linksOf(const ComposedBriefing &briefing)
{
    QList<PageLink> links;
    for (const Page &page : briefing.pages)
        links += page.links;
    return links;
}

TableBlock tableOf(qsizetype columns, const QString &cell)
{
    TableBlock table;
    for (qsizetype i = 0; i < columns; ++i)
        table.head.append(cell + QString::number(i));
    table.rows = {table.head, table.head};
    return table;
}

} // namespace vodhuk
