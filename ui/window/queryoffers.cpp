#include "ui/window/queryoffers.h"

#include "ui/common/appearance.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

enum OfferRole { TextRole = Qt::UserRole, WholeRole };

} // namespace

QueryOffers::QueryOffers(Workspace &workspace, QLineEdit &line)
    : QObject(&line)
    , m_completion(new QueryCompletion(workspace, this))
    , m_line(line)
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this))
{
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(&line);
    m_completer->popup()->setAccessibleName(QCoreApplication::translate("vodhuk::SearchBox", "Suggestions"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &QueryOffers::take);
    connect(&workspace, &Workspace::resultChanged, this, &QueryOffers::offerCounted);
}

bool QueryOffers::isOneChosen() const
{
    return m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
}

void QueryOffers::show()
{
    const QueryCompletion::Word word = QueryCompletion::wordAt(m_line.text(), m_line.cursorPosition());
    const QString typed = m_line.text().mid(word.start, word.length);
    m_isAwaitingCounts = typed.contains(u':');
    fill(m_completion->offersFor(typed));
    if (m_offers->rowCount() == 0)
        return m_completer->popup()->hide();
    m_completer->complete(placeBelow(word));
    m_completer->popup()->setCurrentIndex(
        {}); // Enter searches what was typed; an offer is taken by choosing it
}

/// What is found beside a condition is known a moment after its field was typed.
void QueryOffers::offerCounted()
{
    if (m_isAwaitingCounts && m_line.hasFocus() && !isOneChosen())
        show();
    m_isAwaitingCounts = false;
}

void QueryOffers::fill(const QList<QueryCompletion::Offer> &offers)
{
    m_offers->clear();
    for (const QueryCompletion::Offer &each : offers) {
        auto *item =
            new QStandardItem(each.detail.isEmpty() ? each.label : u"%1   %2"_s.arg(each.label, each.detail));
        item->setData(each.text, TextRole);
        item->setData(each.isWhole, WholeRole);
        m_offers->appendRow(item);
    }
}

/// As wide as the offers need.
QRect QueryOffers::placeBelow(const QueryCompletion::Word &word) const
{
    const QAbstractItemView *popup = m_completer->popup();
    const int before = m_line.fontMetrics().horizontalAdvance(m_line.text().left(word.start));
    const int width = popup->sizeHintForColumn(0) + 2 * popup->frameWidth() + 6 * spacing;
    const int room = std::max(0, m_line.width() - width);
    return {std::min(before, room), 0, std::min(width, m_line.width()), m_line.height() + spacing};
}

void QueryOffers::take(const QModelIndex &index)
{
    const QueryCompletion::Word word = QueryCompletion::wordAt(m_line.text(), m_line.cursorPosition());
    const QString text = index.data(TextRole).toString();
    QString line = m_line.text();
    line.replace(word.start, word.length, text);
    m_line.setText(line);
    m_line.setCursorPosition(static_cast<int>(word.start + text.size()));
    if (index.data(WholeRole).toBool())
        Q_EMIT conditionTaken();
    else
        show();
}

} // namespace vodhuk
