#include "core/codebook/listingparts.h"

#include "core/codebook/measurenames.h"
#include "core/codebook/partcolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// A row: the name of the measure is understood only with the others of the record beside it.
struct NamedListing {
    QString measure;
    Listing listing;
};

constexpr qsizetype measurePlace = 1;
constexpr qsizetype targetPlace = 2;

Column<NamedListing> ofListing(const Column<Listing> &column)
{
    return within(&NamedListing::listing, column);
}

Columns<NamedListing> makeColumns()
{
    return {
        ofListing(idColumn(&Listing::id)),
        lineColumn(
            columnHead("measure", QT_TRANSLATE_NOOP("ResponseFields", "Measure"), FieldKind::Measure, "", 3),
            &NamedListing::measure),
        ofListing(targetColumn(
            columnHead("target", QT_TRANSLATE_NOOP("ResponseFields", "Target"), FieldKind::Target, "", 4),
            &Listing::target)),
        ofListing(dateColumn(
            columnHead("listed_on", QT_TRANSLATE_NOOP("ResponseFields", "Listed on"), FieldKind::Date),
            &Listing::listedOn)),
        ofListing(dateColumn(columnHead("in_force_from", QT_TRANSLATE_NOOP("ResponseFields", "In force from"),
                                        FieldKind::Date),
                             &Listing::inForceFrom)),
        ofListing(dateColumn(
            columnHead("delisted_on", QT_TRANSLATE_NOOP("ResponseFields", "Delisted on"), FieldKind::Date),
            &Listing::delistedOn)),
        ofListing(lineColumn(columnHead("reason",
                                        QT_TRANSLATE_NOOP("ResponseFields", "Grounds as the act gives them"),
                                        FieldKind::Text, "", 4),
                             &Listing::reason)),
        ofListing(
            lineColumn(columnHead("list_reference", QT_TRANSLATE_NOOP("ResponseFields", "Entry on the list"),
                                  FieldKind::Line),
                       &Listing::listReference))};
}

const Columns<NamedListing> &listingColumns()
{
    static const Columns<NamedListing> columns = makeColumns();
    return columns;
}

NamedListing newRow(const QList<NamedListing> & /*known*/, const PartRow & /*row*/)
{
    return {};
}

QString nameOfMeasure(MeasureId id, const QList<Measure> &measures)
{
    const auto found = std::ranges::find(measures, id, &Measure::id);
    return found == measures.end() ? recordIdText(id) : measureName(*found, measures);
}

bool contains(const QList<Listing> &listings, ListingId id)
{
    return std::ranges::count(listings, id, &Listing::id) > 0;
}

FieldCheck putUnderMeasure(NamedListing &row, qsizetype place, QList<Measure> &measures,
                           const Codebook &codebook)
{
    const Parsed<qsizetype> found = measureCalled(row.measure, measures, codebook);
    if (!found)
        return inCell(found.error(), place, listingColumns()[measurePlace].head);
    if (row.listing.target.isNull())
        return inCell(nobodyListed(), place, listingColumns()[targetPlace].head);
    Measure &measure = measures[*found];
    if (measure.id.isNull())
        measure.id = {newRecordId()};
    row.listing.measure = measure.id;
    return std::nullopt;
}

} // namespace

QList<PartColumn> listingHeads()
{
    return headsOf(listingColumns());
}

QString readListings(const Entry &entry, const FieldContext &context)
{
    QList<NamedListing> rows;
    for (const Listing &listing : entry.response.listings)
        rows.append({nameOfMeasure(listing.measure, entry.response.measures), listing});
    return partsText(rows, listingColumns(), context);
}

FieldCheck writeListings(Entry &entry, const QString &text, const FieldContext &context)
{
    auto rows = partsFromText(text, listingColumns(), {}, PartStart<NamedListing>(newRow), context);
    if (!rows)
        return rows.error();
    QList<Measure> measures = entry.response.measures;
    QList<Listing> listings;
    for (NamedListing &row : *rows) {
        if (const FieldCheck problem = putUnderMeasure(row, listings.size(), measures, context.codebook))
            return problem;
        const ListingId id = row.listing.id;
        if (!contains(entry.response.listings, id) || contains(listings, id))
            row.listing.id = {};
        listings.append(row.listing);
    }
    entry.response.measures = measures;
    entry.response.listings = listings;
    return std::nullopt;
}

QList<Measure> measuresForListings(const QString &text, const Codebook &codebook)
{
    QStringList names;
    for (const PartRow &row : partRowsFromText(text, listingColumns().size()))
        names.append(row[measurePlace].simplified());
    return measuresCalled(names, codebook);
}

} // namespace vodhuk
