/// The actors, events and rows of the sample as values, without a catalogue.
#pragma once

#include "core/codebook/responsefields.h"
#include "core/records/event.h"

#include <QMap>

namespace vodhuk::test
{

/// The actors of resources/sample/actors.csv, with Belarus' dated memberships.
[[nodiscard]] ActorDirectory sampleActors();

/// The events of resources/sample/events.csv.
[[nodiscard]] QList<Event> sampleEvents();

/// The rows of one of its tables ("responses.csv"), each by header.
[[nodiscard]] QList<QMap<QString, QString>> sampleRows(const QString &file);

/// The entry that a row makes, each cell written by its field; fails the running test on a refused cell.
[[nodiscard]] Entry entryOf(const QMap<QString, QString> &row, const FieldContext &context);

/// The one sample response of this title.
[[nodiscard]] Entry sampleEntry(const QString &title, const FieldContext &context);

} // namespace vodhuk::test
