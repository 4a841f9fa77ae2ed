#include "ui/pictures/listingspicture.h"

#include "ui/pictures/rowparts.h"

#include <algorithm>
#include <cmath>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const Ink addedInk{Ink::Role::Accent, {}};
const Ink listedInk{Ink::Role::Muted, {}};

bool isAnyListed(const ListingCounts &counts)
{
    return counts.persons.listed || counts.entities.listed;
}

QString labelOf(const ListingCounts::Row &row, const Wording &words)
{
    return row.code.isEmpty() ? words.translate("Pictures", "No adopter is stated") : row.label;
}

QString cellOf(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

PictureTable tableOf(const ListingCounts &counts, const Wording &words)
{
    PictureTable table{.head = {words.translate("Pictures", "Adopter"),
                                words.translate("Pictures", "Persons newly listed"),
                                words.translate("Pictures", "Persons listed in all"),
                                words.translate("Pictures", "Entities newly listed"),
                                words.translate("Pictures", "Entities listed in all")},
                       .rows = {}};
    const auto add = [&](const QString &label, const ListingNumbers &persons,
                         const ListingNumbers &entities) {
        table.rows.append({label, cellOf(persons.added), cellOf(persons.listed), cellOf(entities.added),
                           cellOf(entities.listed)});
    };
    for (const ListingCounts::Row &row : counts.rows)
        add(labelOf(row, words), row.persons, row.entities);
    add(words.translate("Pictures", "All, each record once"), counts.persons, counts.entities);
    return table;
}

QStringList remarksOn(const ListingCounts &counts, QDate day, const Wording &words)
{
    QStringList remarks{words.translate(
        "Pictures", "Newly listed: the sum of what the records state; a person whom several actors list "
                    "counts with each. A joint "
                    "record counts with each adopter; actors that aligned themselves are not counted.")};
    if (isAnyListed(counts))
        remarks.append(words
                           .translate("Pictures",
                                      "Listed in all: names that the catalogue holds as listed on %1, "
                                      "each once. The two numbers are never added.")
                           .arg(dayInWords(day, words)));
    else
        remarks.append(words.translate(
            "Pictures",
            "No names are recorded as listed, so that how many are listed in all cannot be told."));
    if (counts.withoutNumbers > 0)
        remarks.append(words.translate(
            "Pictures", "Not shown: %n record(s) that neither list anybody nor state a number.", nullptr,
            counts.withoutNumbers));
    if (counts.ofOthers > 0)
        remarks.append(
            words.translate("Pictures",
                            "Not shown: %n record(s) that list neither persons nor entities, but ships, "
                            "aircraft or groups without names.",
                            nullptr, counts.ofOthers));
    return remarks;
}

QString numberInWords(const std::optional<qint64> &number, CountUnit unit, const Wording &words)
{
    return number ? countInWords(*number, unit, words) : words.translate("Pictures", "no number stated");
}

QString textAlternativeOf(const ListingCounts &counts, const Wording &words)
{
    const QString first =
        words
            .translate(
                "Pictures",
                "Bars show for each of %1 adopters, by name, how many persons and entities it has listed.")
            .arg(counts.rows.size());
    const QString second = words.translate("Pictures", "Newly listed in all records: %1, %2.")
                               .arg(numberInWords(counts.persons.added, CountUnit::Persons, words),
                                    numberInWords(counts.entities.added, CountUnit::Entities, words));
    return first + u' ' + second;
}

/// What one bar counts, and which records are behind it.
struct ListingBar {
    std::optional<qint64> number;
    Ink ink;
    QString spoken;
    QList<Condition> conditions;
};

/// Two panels with one scale each: persons and entities.
class ListingRows
{
public:
    ListingRows(Sketch &sketch, const ListingCounts &counts, QDate day)
        : m_sketch(sketch)
        , m_counts(counts)
        , m_day(day)
        , m_words(sketch.style().words)
        , m_withListed(isAnyListed(counts))
        , m_labelWidth(labelWidth())
        , m_panelWidth((sketch.style().size.width() - m_labelWidth - panelGap) / 2)
        , m_persons(largest(&ListingCounts::Row::persons), m_labelWidth, m_panelWidth - numberWidth(), 3)
        , m_entities(largest(&ListingCounts::Row::entities), m_labelWidth + m_panelWidth + panelGap,
                     m_panelWidth - numberWidth(), 3)
    {
    }

    void draw()
    {
        const Typeface face = m_sketch.small();
        drawLines(m_sketch, {m_words.translate("Pictures", "persons")}, {m_persons.xOf(0), m_sketch.y}, face,
                  {Ink::Role::Muted, {}});
        drawLines(m_sketch, {m_words.translate("Pictures", "entities")}, {m_entities.xOf(0), m_sketch.y},
                  face, {Ink::Role::Muted, {}});
        m_sketch.gap(lineStep(face));
        m_persons.numbers(m_sketch, m_sketch.y);
        m_entities.numbers(m_sketch, m_sketch.y);
        m_sketch.gap(lineStep(face) + 2);
        m_sketch.picture.head = m_sketch.y;
        for (const ListingCounts::Row &row : m_counts.rows)
            drawRow(row);
        drawSums();
        m_sketch.gap(m_sketch.style().smallSize * 0.6);
    }

private:
    static constexpr qreal panelGap = 16;

    [[nodiscard]] Typeface bold() const
    {
        return {m_sketch.style().textFamily, m_sketch.style().smallSize, true};
    }

    [[nodiscard]] QString sumLabel() const { return m_words.translate("Pictures", "All, each record once"); }

    [[nodiscard]] qreal labelWidth() const
    {
        qreal widest = Sketch::widthOf(sumLabel(), bold());
        for (const ListingCounts::Row &row : m_counts.rows)
            widest = std::max(widest, Sketch::widthOf(labelOf(row, m_words), m_sketch.small()));
        return std::ceil(std::min(widest, m_sketch.style().size.width() * 0.32)) + 10;
    }

    [[nodiscard]] qint64 largest(ListingNumbers ListingCounts::Row::*part) const
    {
        qint64 largest = 1;
        for (const ListingCounts::Row &row : m_counts.rows)
            largest = std::max({largest, (row.*part).added.value_or(0), (row.*part).listed.value_or(0)});
        return largest;
    }

    [[nodiscard]] qreal numberWidth() const
    {
        const qint64 most =
            std::max(largest(&ListingCounts::Row::persons), largest(&ListingCounts::Row::entities));
        return std::ceil(Sketch::widthOf(m_sketch.style().words.number(most), m_sketch.small())) + 10;
    }

    void drawRow(const ListingCounts::Row &row)
    {
        const Typeface face = m_sketch.small();
        const QStringList lines = Sketch::wrapped(labelOf(row, m_words), face, m_labelWidth - 8);
        const qreal bars = lineStep(face) * (m_withListed ? 2 : 1);
        const qreal height = std::max(bars, heightOf(lines, face)) + 6;
        const qreal top = m_sketch.y;
        m_persons.lines(m_sketch, top, top + height);
        m_entities.lines(m_sketch, top, top + height);
        Mark &place = m_sketch.add(PlaceShape{QRectF(0, top, m_labelWidth - 4, height)});
        place.spoken = spoken(row);
        place.conditions = conditionsOf(row, {.field = u"has"_s,
                                              .values = {u"new-persons"_s, u"new-entities"_s,
                                                         u"listed-persons"_s, u"listed-entities"_s}});
        drawLines(m_sketch, lines, {0, top + 3}, face);
        drawBars(row, row.persons, m_persons, CountUnit::Persons, top + 3);
        drawBars(row, row.entities, m_entities, CountUnit::Entities, top + 3);
        m_sketch.y = top + height;
        m_sketch.add(LineShape{
            {0, m_sketch.y}, {m_sketch.style().size.width(), m_sketch.y}, {Ink::Role::Lines, {}}, 0.5});
    }

    void drawBars(const ListingCounts::Row &row, const ListingNumbers &numbers, const CountAxis &axis,
                  CountUnit unit, qreal top)
    {
        const bool isOfPersons = unit == CountUnit::Persons;
        drawBar(
            {.number = numbers.added,
             .ink = addedInk,
             .spoken = m_words.translate("Pictures", "%1, newly listed: %2")
                           .arg(labelOf(row, m_words), numberInWords(numbers.added, unit, m_words)),
             .conditions = conditionsOf(
                 row, {.field = u"has"_s, .values = {isOfPersons ? u"new-persons"_s : u"new-entities"_s}})},
            axis, top);
        if (m_withListed)
            drawBar({.number = numbers.listed,
                     .ink = listedInk,
                     .spoken = m_words.translate("Pictures", "%1, listed in all: %2")
                                   .arg(labelOf(row, m_words), numberInWords(numbers.listed, unit, m_words)),
                     .conditions =
                         conditionsOf(row, {.field = isOfPersons ? u"listed-persons"_s : u"listed-entities"_s,
                                            .values = {m_day.toString(Qt::ISODate)}})},
                    axis, top + lineStep(m_sketch.small()));
    }

    /// A dash where no number is stated: not the same as none.
    void drawBar(const ListingBar &drawn, const CountAxis &axis, qreal top)
    {
        const Typeface face = m_sketch.small();
        const std::optional<qint64> &number = drawn.number;
        const qreal end = axis.xOf(number.value_or(0));
        const qreal thick = std::round(face.size * 0.75);
        if (number.value_or(0) > 0) {
            Mark &bar = m_sketch.add(
                RectShape{QRectF(axis.xOf(0), top + (lineStep(face) - thick) / 2, end - axis.xOf(0), thick),
                          drawn.ink});
            bar.spoken = drawn.spoken;
            bar.conditions = drawn.conditions;
        }
        drawLines(m_sketch, {number ? m_sketch.style().words.number(*number) : u"–"_s}, {end + 5, top}, face,
                  number ? Ink{} : Ink{Ink::Role::Muted, {}});
    }

    void drawSums()
    {
        const QStringList lines = Sketch::wrapped(sumLabel(), bold(), m_labelWidth - 8);
        const qreal top = m_sketch.y + 3;
        drawLines(m_sketch, lines, {0, top}, bold());
        const auto sum = [&](const ListingNumbers &numbers, const CountAxis &axis) {
            QString text = numbers.added ? m_sketch.style().words.number(*numbers.added) : u"–"_s;
            if (m_withListed)
                text += u" / "_s + (numbers.listed ? m_sketch.style().words.number(*numbers.listed) : u"–"_s);
            drawLines(m_sketch, {text}, {axis.xOf(0) + 5, top}, bold());
        };
        sum(m_counts.persons, m_persons);
        sum(m_counts.entities, m_entities);
        m_sketch.y = top + heightOf(lines, bold()) + 3;
    }

    [[nodiscard]] QString spoken(const ListingCounts::Row &row) const
    {
        return m_words.translate("Pictures", "%1, newly listed: %2")
            .arg(labelOf(row, m_words), numberInWords(row.persons.added, CountUnit::Persons, m_words) +
                                            u", "_s +
                                            numberInWords(row.entities.added, CountUnit::Entities, m_words));
    }

    /// No query asks for records without an adopter, so that such a row leads nowhere.
    [[nodiscard]] static QList<Condition> conditionsOf(const ListingCounts::Row &row,
                                                       const Condition &counted)
    {
        if (row.code.isEmpty())
            return {};
        return {Condition{.field = u"adopter"_s, .values = {row.code}}, counted};
    }

    Sketch &m_sketch;
    const ListingCounts &m_counts;
    QDate m_day;
    const Wording &m_words;
    bool m_withListed;
    qreal m_labelWidth;
    qreal m_panelWidth;
    CountAxis m_persons;
    CountAxis m_entities;
};

} // namespace

Picture listingsPicture(const ListingCounts &counts, QDate day, const PictureStyle &style,
                        const PictureCaption &caption)
{
    const QStringList remarks = remarksOn(counts, day, style.words);
    if (counts.rows.isEmpty())
        return withTable(emptyPicture(style, caption, remarks.mid(2)), tableOf(counts, style.words));
    Sketch sketch(style);
    sketch.head(caption);
    QList<Sign> signs{{SignLook::Solid, addedInk, style.words.translate("Pictures", "newly listed")}};
    if (isAnyListed(counts))
        signs.append({SignLook::Solid, listedInk, style.words.translate("Pictures", "listed in all")});
    drawKey(sketch, signs);
    sketch.gap(style.smallSize * 0.6);
    ListingRows(sketch, counts, day).draw();
    sketch.picture.table = tableOf(counts, style.words);
    sketch.picture.textAlternative = textAlternativeOf(counts, style.words);
    return sketch.finish(caption, remarks);
}

} // namespace vodhuk
