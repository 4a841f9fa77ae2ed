/// Keeps what is typed into a form as a draft in the catalogue, at most two seconds behind.
#pragma once

#include "core/base/error.h"
#include "core/records/draft.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace vodhuk
{

class Catalogue;
class NoticeBar;

class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// `current` gives the form as it is now; an empty one is not kept. Its id is the keeper's matter.
    DraftKeeper(Catalogue &catalogue, std::function<Draft()> current, QObject *parent = nullptr);

    /// Something was typed.
    void touch();
    /// The form was saved or emptied: nothing stays of it.
    void drop();
    /// The form goes on with a draft that was kept before.
    void resume(DraftId draft);
    /// The draft of the form; null: nothing is kept.
    [[nodiscard]] DraftId draft() const { return m_draft; }
    /// Asks in `notice` whether to go on with a form of this record that was not saved when the program ended; nothing if
    /// there is none. A record that is not saved yet (0) has none of its own.
    void offer(qint64 record, NoticeBar &notice, const std::function<void(const Draft &)> &goOn);

Q_SIGNALS:
    /// Once until it succeeds again: a sentence for the person.
    void notKept(const QString &message);

private:
    void keep();
    void putOff(const Error &error);

    Catalogue &m_catalogue;
    std::function<Draft()> m_current;
    DraftId m_draft; ///< null: nothing is kept
    QTimer m_soon;
    QElapsedTimer m_failing; ///< since it could not be kept; invalid: it could
    bool m_isTold = false;   ///< that it cannot be kept
};

} // namespace vodhuk
