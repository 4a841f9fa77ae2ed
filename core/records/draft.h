/// An unfinished form: what was typed and is not saved yet.
#pragma once

#include "core/base/recordid.h"

#include <QMap>
#include <QString>

namespace vodhuk
{

using DraftId = Id<struct DraftTag>;

struct Draft {
    DraftId id;        ///< null: not kept yet
    QString type;      ///< of the record: "response", "countermove", "reaction", "actor", "event" …
    qint64 record = 0; ///< 0: a record that is not saved yet
    QString time;      ///< UTC, ISO 8601: when it was kept
    QMap<QString, QString> texts; ///< what was typed, by the field's key
    QMap<QString, QString>
        base{};        ///< what the record said before, in every field; nothing for one that is not saved yet
    QString program{}; ///< whose form it is: see runningprogram.h
    bool operator==(const Draft &) const = default;
};

} // namespace vodhuk
