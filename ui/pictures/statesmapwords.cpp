#include "ui/pictures/statesmapwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

QString dayAlternativeOf(const Respondents &numbers, const Wording &words)
{
    const auto count = [&numbers](auto is) { return std::ranges::count_if(numbers.actors, is); };
    return words
        .translate("Pictures",
                   "On %1 something is in force for certain for %2 of them, for %3 perhaps; for %4 "
                   "all of it is eased by licence.")
        .arg(dayInWords(numbers.day, words))
        .arg(count([](const Respondent &one) { return one.onDay.certain > 0; }))
        .arg(count([](const Respondent &one) { return one.onDay.isPossible(); }))
        .arg(count([](const Respondent &one) { return one.onDay.isEased(); }));
}

} // namespace

QStringList mapRemarks(const Respondents &numbers, const Wording &words)
{
    QStringList remarks{
        words.translate("Pictures",
                        "A state is filled where a response of its own is recorded; what an organisation "
                        "did is not its members'. The list shows who is not on the map or has no room there. "
                        "No fill means that none is recorded, not that there "
                        "was none."),
        words.translate("Pictures", "One record counts for each of its actors.")};
    if (numbers.leftOut > 0)
        remarks.append(words.translate("Pictures", "Not shown: %n record(s) without an actor.", nullptr,
                                       numbers.leftOut));
    remarks.append(words.translate("Pictures", "Equal areas are drawn equal. Borders as internationally "
                                               "recognised; outlines: Natural Earth."));
    return remarks;
}

QList<LegendEntry> mapLegend(const QList<Respondent> &states, const Wording &words)
{
    const bool hasSeveral =
        std::ranges::any_of(states, [](const Respondent &one) { return one.families.size() > 1; });
    if (!hasSeveral)
        return {};
    return {
        {{Ink::Role::AccentTint, {}}, words.translate("Pictures", "several families, as listed below"), {}}};
}

QList<Sign> mapKey(const Respondents &numbers, const Wording &words)
{
    const auto any = [&numbers](auto is) { return std::ranges::any_of(numbers.actors, is); };
    const auto isPossible = [](const Respondent &one) {
        return one.onDay.isPossible() && !one.onDay.isEased();
    };
    QList<Sign> signs;
    if (numbers.day.isValid())
        signs.append(
            {SignLook::Solid, // no fill of the map itself, which have colours of their own
             {Ink::Role::Lines, {}},
             words
                 .translate("Pictures", "filled, in whatever colour: on %1 a measure of any kind is in "
                                        "force for certain")
                 .arg(dayInWords(numbers.day, words))});
    const Ink accent{Ink::Role::Accent, {}};
    if (any(isPossible))
        signs.append({SignLook::Hatched, accent,
                      words.translate("Pictures", "perhaps in force: a date is not known to the day")});
    if (any([](const Respondent &one) { return one.onDay.isEased(); }))
        signs.append({SignLook::Eased, accent, words.translate("Pictures", "all of it eased by licence")});
    return signs;
}

PictureTable mapTable(const Respondents &numbers, const Wording &words)
{
    PictureTable table{.head = {words.translate("Pictures", "Actor"),
                                words.translate("Pictures", "State (ISO code)"),
                                words.translate("Pictures", "Families"), words.translate("Pictures", "All")},
                       .rows = {},
                       .textColumns = 3};
    if (numbers.day.isValid())
        table.head += QStringList{words.translate("Pictures", "In force for certain"),
                                  words.translate("Pictures", "Perhaps in force besides"),
                                  words.translate("Pictures", "Of these eased by licence"),
                                  words.translate("Pictures", "Of these in part eased by licence")};
    for (const Respondent &one : numbers.actors) {
        QStringList families;
        for (const QString &family : one.families)
            families.append(familyInWords(family, words));
        QStringList cells{one.label, one.iso2, families.join(u"; "_s), QString::number(one.count)};
        if (numbers.day.isValid()) {
            for (const qint64 count :
                 {one.onDay.certain, one.onDay.possible, one.onDay.eased, one.onDay.easedInPart})
                cells.append(QString::number(count));
        }
        table.rows.append(cells);
    }
    return table;
}

QString mapInWords(const Respondents &numbers, const PictureStyle &style)
{
    qsizetype states = 0;
    qsizetype others = 0;
    for (const Respondent &one : numbers.actors) {
        if (one.count > 0)
            ++(one.iso2.isEmpty() ? others : states);
    }
    const QString first =
        style.words
            .translate("Pictures",
                       "A map and a list show who is recorded with %1: %2 states and %3 other actors.")
            .arg(countInWords(numbers.total - numbers.leftOut, style.unit, style.words))
            .arg(states)
            .arg(others);
    const QString second =
        numbers.day.isValid()
            ? dayAlternativeOf(numbers, style.words)
            : style.words.translate("Pictures",
                                    "Colours and dots tell who acted and with what, and never how much.");
    return first + u' ' + second;
}

} // namespace vodhuk
