#include "core/records/entrylike.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QList<Participation> undated(QList<Participation> participations)
{
    for (Participation &participation : participations)
        participation.date = {};
    return participations;
}

/// What is taken away or given, without since when and for whom.
QList<Measure> undated(const QList<Measure> &measures)
{
    QList<Measure> all;
    for (const Measure &measure : measures) {
        Measure fresh;
        fresh.instrument = measure.instrument;
        fresh.benefit = measure.benefit;
        fresh.direction = measure.direction;
        fresh.deprives = measure.deprives;
        fresh.scope = measure.scope;
        fresh.sectors = measure.sectors;
        all.append(fresh);
    }
    return all;
}

} // namespace

Entry entryLike(const Entry &model)
{
    const Response &known = model.response;
    Entry entry;
    Response &fresh = entry.response;
    fresh.kind = known.kind;
    fresh.workflow = u"draft"_s;
    fresh.participations = undated(known.participations);
    fresh.instruments = known.instruments;
    fresh.code = known.code;
    fresh.measures = undated(known.measures);
    fresh.actMode = known.actMode;
    fresh.framing = known.framing;
    fresh.purposes = known.purposes;
    fresh.binding = known.binding;
    fresh.triggers = known.triggers;
    fresh.events = known.events;
    fresh.regime = known.regime;
    fresh.coordinationGroup = known.coordinationGroup;
    fresh.sensitivity = known.sensitivity;
    fresh.tags = known.tags;
    return entry;
}

} // namespace vodhuk
