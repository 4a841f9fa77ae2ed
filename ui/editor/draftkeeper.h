/// Keeps what is typed into a form as a draft in the catalogue, at most two seconds behind.
#pragma once

#include "core/records/draft.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace vodhuk
{

class Catalogue;

class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// `current` gives the form as it is now; without texts there is nothing to keep. Its id is the keeper's matter.
    DraftKeeper(Catalogue &catalogue, std::function<Draft()> current, QObject *parent = nullptr);

    /// Something was typed.
    void touch();
    /// The form was saved or emptied: nothing stays of it.
    void drop();
    /// The form goes on with a draft that was kept before.
    void resume(DraftId draft);

private:
    void keep();

    Catalogue &m_catalogue;
    std::function<Draft()> m_current;
    DraftId m_draft; ///< null: nothing is kept
    QTimer m_soon;
};

} // namespace vodhuk
