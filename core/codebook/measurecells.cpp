#include "core/codebook/measurecells.h"

#include "core/codebook/classification.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Only tells since when and until when the step holds.
bool isBare(const Measure &measure)
{
    return measure.benefit.isEmpty() && measure.direction.isEmpty();
}

bool withdraws(const Measure &measure)
{
    return measure.direction == "withdraws"_L1 && !measure.benefit.isEmpty();
}

bool isEmptyMeasure(const Measure &measure)
{
    return isBare(measure) && measure.inForceFrom.isEmpty() && measure.inForceUntil.isEmpty();
}

using MeasureTest = bool (*)(const Measure &);

/// Which measures the cells speak of; all others are entered elsewhere and stay as they are.
MeasureTest testOfCells(const Response &response)
{
    return std::ranges::any_of(response.measures, withdraws) ? withdraws : isBare;
}

QList<Measure> measuresOfCells(const Response &response)
{
    QList<Measure> measures;
    std::ranges::copy_if(response.measures, std::back_inserter(measures), testOfCells(response));
    return measures;
}

/// Puts `measures` in the place of those of the cells; the others follow in their order.
void setMeasuresOfCells(Response &response, QList<Measure> measures)
{
    if (std::ranges::all_of(measures, isEmptyMeasure))
        measures.clear();
    response.measures.removeIf(testOfCells(response));
    response.measures = measures + response.measures;
    pairInstruments(response);
}

bool haveSameDates(const QList<Measure> &measures)
{
    return std::ranges::all_of(measures, [&](const Measure &measure) {
        return measure.inForceFrom == measures.first().inForceFrom &&
               measure.inForceUntil == measures.first().inForceUntil;
    });
}

Measure withDatesOf(const Measure &other)
{
    Measure measure;
    measure.inForceFrom = other.inForceFrom;
    measure.inForceUntil = other.inForceUntil;
    return measure;
}

/// The first measure of `known` that withdraws `benefit`, taken out of it; else a new one.
Measure takeMeasure(QList<Measure> &known, const QString &benefit, const Measure &fallback)
{
    const auto found = std::ranges::find(known, benefit, &Measure::benefit);
    if (found != known.end())
        return known.takeAt(found - known.begin());
    Measure measure = fallback;
    measure.benefit = benefit;
    measure.direction = u"withdraws"_s;
    return measure;
}

/// Takes over what a cell makes of the measures, unless somebody would be listed under none.
FieldCheck takeMeasures(Response &response, const QList<Measure> &measures)
{
    Response changed = response;
    setMeasuresOfCells(changed, measures);
    if (FieldCheck refused = keepListed(response, changed.measures))
        return refused;
    response.measures = changed.measures;
    return std::nullopt;
}

/// Benefits take the dates written before them, one by one.
QList<Measure> benefitsOnBareMeasures(const QList<Measure> &bare, const QStringList &benefits)
{
    QList<Measure> measures;
    for (qsizetype i = 0; i < benefits.size(); ++i) {
        Measure measure = bare.isEmpty() ? Measure() : bare[std::min(i, bare.size() - 1)];
        if (i >= bare.size())
            measure.id = {};
        measure.benefit = benefits[i];
        measure.direction = u"withdraws"_s;
        measures.append(measure);
    }
    return measures;
}

/// Without benefits only the dates are left.
QList<Measure> datesOnly(const QList<Measure> &measures)
{
    QList<Measure> bare;
    for (const Measure &measure : measures)
        bare.append(isBare(measure) ? measure : withDatesOf(measure));
    if (!bare.isEmpty() && haveSameDates(bare))
        bare.resize(1);
    return bare;
}

Parsed<QList<PartialDate>> parseDates(const QString &text)
{
    QList<PartialDate> dates;
    for (const QString &part : text.split(u';')) {
        const Parsed<PartialDate> date = parseDate(part);
        if (!date)
            return std::unexpected(date.error());
        dates.append(*date);
    }
    if (std::ranges::all_of(dates, [&](const PartialDate &date) { return date == dates.first(); }))
        dates.resize(1);
    return dates;
}

} // namespace

QString readBenefits(const Response &response)
{
    QStringList benefits;
    for (const Measure &measure : measuresOfCells(response))
        benefits.append(measure.benefit);
    return joinCell(benefits);
}

FieldCheck writeBenefits(Response &response, const QString &text, const Codebook &codebook)
{
    const QStringList benefits = splitCell(text);
    if (const auto known = parseCodes(text, u"benefit"_s, codebook); !known)
        return known.error();

    QList<Measure> before = measuresOfCells(response);
    const bool bareAlone = std::ranges::all_of(before, isBare);
    if (bareAlone && !benefits.isEmpty()) {
        if (!haveSameDates(before) && before.size() != benefits.size())
            return measureCountDiffers(before.size(), benefits.size());
        return takeMeasures(response, benefitsOnBareMeasures(before, benefits));
    }

    const Measure fallback =
        haveSameDates(before) && !before.isEmpty() ? withDatesOf(before.first()) : Measure();
    QList<Measure> after;
    QList<Measure> left = before;
    for (const QString &benefit : benefits)
        after.append(takeMeasure(left, benefit, fallback));
    return takeMeasures(response, benefits.isEmpty() ? datesOnly(before) : after);
}

QString readMeasureDates(const Response &response, MeasureDate which)
{
    QStringList dates;
    for (const Measure &measure : measuresOfCells(response))
        dates.append((measure.*which).stored());
    const bool same = std::ranges::all_of(dates, [&](const QString &date) { return date == dates.first(); });
    return same ? dates.value(0) : dates.join(u';');
}

FieldCheck writeMeasureDates(Response &response, MeasureDate which, const QString &text)
{
    const Parsed<QList<PartialDate>> dates = parseDates(text);
    if (!dates)
        return dates.error();

    QList<Measure> measures = measuresOfCells(response);
    if (measures.isEmpty())
        measures.append(Measure());
    const bool mayGrow = std::ranges::all_of(measures, isBare) && haveSameDates(measures);
    if (dates->size() > 1 && measures.size() != dates->size()) {
        if (!mayGrow)
            return measureCountDiffers(dates->size(), measures.size());
        const Measure first = measures.first();
        while (measures.size() < dates->size())
            measures.append(withDatesOf(first));
    }
    for (qsizetype i = 0; i < measures.size(); ++i)
        measures[i].*which = dates->value(dates->size() == 1 ? 0 : i);
    if (std::ranges::all_of(measures, isBare) && haveSameDates(measures))
        measures.resize(1);
    return takeMeasures(response, measures);
}

FieldCheck keepListed(const Response &response, const QList<Measure> &measures)
{
    for (const Measure &measure : response.measures) {
        const bool isListed =
            !measure.id.isNull() && std::ranges::any_of(response.listings, [&](const Listing &listing) {
                return listing.measure == measure.id;
            });
        if (isListed && std::ranges::count(measures, measure.id, &Measure::id) == 0)
            return measureHasListings(measure.benefit);
    }
    return std::nullopt;
}

void pairInstruments(Response &response)
{
    for (Measure &measure : response.measures) {
        const bool chosen =
            !measure.instrument.isEmpty() && response.instruments.contains(measure.instrument);
        if (measure.direction == "withdraws"_L1 && !chosen)
            measure.instrument = instrumentForBenefit(response.instruments, measure.benefit);
    }
}

} // namespace vodhuk
