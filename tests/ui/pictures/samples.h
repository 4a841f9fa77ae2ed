/// Timelines, tables and distributions of any size for the tests of pictures.
#pragma once

#include "core/analysis/crosstable.h"
#include "core/analysis/timeline.h"
#include "core/codebook/codebook.h"

namespace vodhuk
{

/// `records` spread over `bins` months and all families; three of them without a month. Events every other month.
inline Timeline timelineOf(qint64 records, int bins, const QString &language)
{
    const Codebook codebook = Codebook::builtIn();
    Timeline timeline{.bin = TimeBin::Month,
                      .first = QDate(2020, 8, 1),
                      .bins = bins,
                      .stacks = {},
                      .events = {},
                      .total = records + 3,
                      .withoutBin = 3};
    for (const Term &family : codebook.terms(QStringLiteral("instrument_family")))
        timeline.stacks.push_back(
            {family.code, family.label.best(language), std::vector<qint64>(static_cast<size_t>(bins))});
    for (qint64 record = 0; record < records; ++record) {
        TimelineStack &stack = timeline.stacks[static_cast<size_t>(record * 7 % 9)];
        ++stack.counts[static_cast<size_t>(record * record % bins)];
    }
    for (int bin = 0; bin < bins; bin += 2) {
        Event event;
        event.trigger = QString::number(bin % 5);
        event.date = PartialDate::fromDay(timeline.first.addMonths(bin).addDays(bin % 20));
        event.title.set(
            language,
            QStringLiteral("Вялікая група мігрантаў ля польскай мяжы ў Брузгах").left(20 + bin % 30));
        timeline.events.push_back(event);
    }
    return timeline;
}

inline CrossTable tableOf(int actors, const QString &language)
{
    const Codebook codebook = Codebook::builtIn();
    CrossTable table;
    table.total = actors * 3 + 2;
    table.leftOut = 2;
    for (const Term &term : codebook.terms(QStringLiteral("instrument")))
        table.columns.append({term.code, term.label.best(language), term.parent, 3});
    for (int actor = 0; actor < actors; ++actor) {
        const QString name = QStringLiteral("Організация по безопасности и сотрудничеству %1").arg(actor);
        table.rows.append({name, name.mid(actor % 12), {}, actor % 130});
        std::vector<qint64> counts(static_cast<size_t>(table.columns.size()));
        for (size_t column = 0; column < counts.size(); ++column)
            counts[column] = (actor + static_cast<int>(column)) % 4 == 0 ? actor % 130 : 0;
        table.counts.push_back(counts);
    }
    return table;
}

inline Distribution distributionOf(const QString &vocabulary, const QString &language)
{
    Distribution distribution{.field = vocabulary, .values = {}, .total = 1, .leftOut = 1};
    for (const Term &term : Codebook::builtIn().terms(vocabulary)) {
        distribution.values.append(
            {term.code, term.label.best(language), term.parent, distribution.values.size() * 3});
        distribution.total += distribution.values.constLast().count;
    }
    return distribution;
}

} // namespace vodhuk
