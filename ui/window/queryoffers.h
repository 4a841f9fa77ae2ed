/// The list below the search line of what the word that is typed may go on to.
#pragma once

#include "ui/window/querycompletion.h"

#include <QObject>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace vodhuk
{

class Workspace;

class QueryOffers : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the line, in which it puts what is taken.
    QueryOffers(Workspace &workspace, QLineEdit &line);

    /// For the word at the cursor; hides the list if there is nothing to offer.
    void show();
    /// Whether Enter means one of them.
    [[nodiscard]] bool isOneChosen() const;

Q_SIGNALS:
    /// A finished condition stands in the line.
    void conditionTaken();

private:
    void offerCounted();
    void fill(const QList<QueryCompletion::Offer> &offers);
    void take(const QModelIndex &index);
    [[nodiscard]] QRect placeBelow(const QueryCompletion::Word &word) const;

    QueryCompletion *m_completion;
    QLineEdit &m_line;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    bool m_isAwaitingCounts = false; ///< of the values of the condition that is typed
};

} // namespace vodhuk
