/// An unfinished form: what was typed and is not saved yet.
#pragma once

#include "core/base/recordid.h"

#include <QList>
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
    QMap<QString, QString> texts;  ///< what was typed, by the field's key
    QMap<QString, QString> base{}; ///< what the record said before, or a new one began with, in every field
    QString program{};             ///< whose form it is: see runningprogram.h
    qint64 twin = 0; ///< another record, to be withdrawn as a duplicate once this one is saved; 0: none
    QMap<QString, QString> twinBase{}; ///< what that one said when it was taken over, in every field
    QList<qint64> toldApart{};         ///< of a record that is not saved yet: those that are others

    /// Nothing would be lost by it.
    [[nodiscard]] bool isEmpty() const { return texts.isEmpty() && twin == 0; }
    bool operator==(const Draft &) const = default;
};

} // namespace vodhuk
