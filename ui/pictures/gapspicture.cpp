#include "ui/pictures/gapspicture.h"

#include "ui/pictures/rowparts.h"

#include <algorithm>
#include <cmath>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostNames = 200; ///< further ones stand in the table alone

PictureTable tableOf(const Gaps &gaps, QDate day, const Wording &words)
{
    PictureTable table{.head = {words.translate("Pictures", "Instrument or name"), gaps.first.label,
                                gaps.second.label, words.translate("Pictures", "Of both together"),
                                words.translate("Pictures", "Of neither")},
                       .rows = {}};
    table.rows.append({words.translate("Pictures", "All records"), QString::number(gaps.first.records),
                       QString::number(gaps.second.records), QString::number(gaps.joint),
                       QString::number(gaps.ofNeither)});
    for (const Gaps::Instrument &instrument : gaps.instruments)
        table.rows.append({instrument.label,
                           QString::number(instrument.first),
                           QString::number(instrument.second),
                           QString::number(instrument.joint),
                           {}});
    if (gaps.listedByBoth > 0)
        table.rows.append(
            {words.translate("Pictures", "Names listed by both on %1").arg(day.toString(Qt::ISODate)),
             {},
             {},
             QString::number(gaps.listedByBoth),
             {}});
    const QString listed = words.translate("Pictures", "listed on %1").arg(day.toString(Qt::ISODate));
    for (const Gaps::Listed &name : gaps.listedByOne)
        table.rows.append(
            {name.label, name.byFirst ? listed : QString(), name.byFirst ? QString() : listed, {}, {}});
    return table;
}

enum class Part { FirstAlone, SecondAlone, Both };

QList<Gaps::Instrument> instrumentsIn(Part part, const Gaps &gaps)
{
    QList<Gaps::Instrument> found;
    for (const Gaps::Instrument &instrument : gaps.instruments) {
        const bool both = instrument.first > 0 && instrument.second > 0;
        const Part own = both ? Part::Both : instrument.first > 0 ? Part::FirstAlone : Part::SecondAlone;
        if (own == part)
            found.append(instrument);
    }
    return found;
}

QString textAlternativeOf(const Gaps &gaps, const Wording &words)
{
    const QString first =
        words
            .translate(
                "Pictures",
                "A table sets beside each other what is recorded of %1 and of %2, instrument by instrument.")
            .arg(gaps.first.label, gaps.second.label);
    const QString second =
        words
            .translate("Pictures",
                       "Of the first alone are %1 instruments recorded, of the second alone %2, of both %3.")
            .arg(instrumentsIn(Part::FirstAlone, gaps).size())
            .arg(instrumentsIn(Part::SecondAlone, gaps).size())
            .arg(instrumentsIn(Part::Both, gaps).size());
    return first + u' ' + second;
}

class Parts
{
public:
    Parts(Sketch &sketch, const Gaps &gaps, QDate day)
        : m_sketch(sketch)
        , m_gaps(gaps)
        , m_day(day)
        , m_words(sketch.style().words)
        , m_labelWidth(std::floor(sketch.style().size.width() * 0.44))
        , m_cell((sketch.style().size.width() - m_labelWidth) / 2)
    {
    }

    void draw()
    {
        drawHeads();
        const QString alone = m_words.translate("Pictures", "Recorded of %1, not of %2", "two actors");
        drawPart(alone.arg(m_gaps.first.label, m_gaps.second.label), Part::FirstAlone);
        drawPart(alone.arg(m_gaps.second.label, m_gaps.first.label), Part::SecondAlone);
        drawPart(m_words.translate("Pictures", "Recorded of both"), Part::Both);
        drawNames(true);
        drawNames(false);
        drawNamesOfBoth();
        m_sketch.endGroup();
        m_sketch.gap(m_sketch.style().smallSize * 0.6);
    }

private:
    [[nodiscard]] Typeface bold() const
    {
        return {m_sketch.style().textFamily, m_sketch.style().smallSize, true};
    }

    [[nodiscard]] const Gaps::Side &side(int column) const
    {
        return column == 0 ? m_gaps.first : m_gaps.second;
    }

    [[nodiscard]] qreal leftOf(int column) const { return m_labelWidth + m_cell * column; }

    [[nodiscard]] static Condition actorIs(const Gaps::Side &side)
    {
        return {.field = u"actor"_s, .values = {side.code}};
    }

    void drawHeads()
    {
        qreal height = 0;
        for (const int column : {0, 1}) {
            const QString count = countInWords(side(column).records, m_sketch.style().unit, m_words);
            const QStringList lines = Sketch::wrapped(side(column).label, bold(), m_cell - 8) +
                                      Sketch::wrapped(count, bold(), m_cell - 8);
            Mark &place = m_sketch.add(
                PlaceShape{QRectF(leftOf(column), m_sketch.y, m_cell - 4, heightOf(lines, bold()))});
            place.spoken = m_words.translate("Pictures", "%1: %2", "bar: its name and its count")
                               .arg(side(column).label, count);
            place.conditions = {actorIs(side(column))};
            drawLines(m_sketch, lines, {leftOf(column), m_sketch.y}, bold());
            height = std::max(height, heightOf(lines, bold()));
        }
        m_sketch.gap(height + 4);
        m_sketch.picture.head = m_sketch.y;
    }

    void heading(const QString &text)
    {
        m_sketch.endGroup();
        m_sketch.gap(6);
        const qreal top = m_sketch.y;
        m_sketch.paragraph(text, bold(), {});
        m_sketch.gap(2);
        m_sketch.beginGroup(top);
    }

    void line()
    {
        m_sketch.add(LineShape{
            {0, m_sketch.y}, {m_sketch.style().size.width(), m_sketch.y}, {Ink::Role::Lines, {}}, 0.5});
    }

    void drawPart(const QString &text, Part part)
    {
        heading(text);
        line();
        const QList<Gaps::Instrument> instruments = instrumentsIn(part, m_gaps);
        for (const Gaps::Instrument &instrument : instruments)
            drawInstrument(instrument);
        if (instruments.isEmpty())
            m_sketch.paragraph(m_words.translate("Pictures", "No instrument."), m_sketch.small(),
                               {Ink::Role::Muted, {}});
    }

    void drawInstrument(const Gaps::Instrument &instrument)
    {
        const Typeface face = m_sketch.small();
        const QStringList lines = Sketch::wrapped(instrument.label, face, m_labelWidth - 20);
        const qreal height = heightOf(lines, face) + 6;
        const qreal box = std::round(face.size * 0.7);
        m_sketch.add(RectShape{QRectF(0, m_sketch.y + 3 + (lineStep(face) - box) / 2, box, box),
                               {Ink::Role::Family, instrument.family}});
        drawLines(m_sketch, lines, {box + 6, m_sketch.y + 3}, face);
        for (const int column : {0, 1})
            drawCell(instrument, column, height);
        m_sketch.gap(height);
        line();
    }

    void drawCell(const Gaps::Instrument &instrument, int column, qreal height)
    {
        const qint64 count = column == 0 ? instrument.first : instrument.second;
        const QString none = m_words.translate("Pictures", "none recorded");
        Mark &place = m_sketch.add(PlaceShape{QRectF(leftOf(column), m_sketch.y, m_cell - 4, height)});
        place.spoken = m_words.translate("Pictures", "%1: %2", "bar: its name and its count")
                           .arg(side(column).label + u", "_s + instrument.label,
                                count == 0 ? none : countInWords(count, m_sketch.style().unit, m_words));
        if (count > 0)
            place.conditions = {actorIs(side(column)),
                                Condition{.field = u"instrument"_s, .values = {instrument.code}}};
        const QStringList lines =
            Sketch::wrapped(count == 0 ? none : m_words.number(count), m_sketch.small(), m_cell - 8);
        drawLines(m_sketch, lines.mid(0, 1), {leftOf(column), m_sketch.y + 3}, m_sketch.small(),
                  count == 0 ? Ink{Ink::Role::Muted, {}} : Ink{});
    }

    /// Names that one of them has listed and the other has not.
    void drawNames(bool byFirst)
    {
        QStringList names;
        for (const Gaps::Listed &name : m_gaps.listedByOne) {
            if (name.byFirst == byFirst)
                names.append(name.label);
        }
        if (names.isEmpty())
            return;
        const Gaps::Side &own = byFirst ? m_gaps.first : m_gaps.second;
        const Gaps::Side &other = byFirst ? m_gaps.second : m_gaps.first;
        heading(
            m_words.translate("Pictures", "Listed on %1 by %2, not by %3: %4", "a day, two actors, how many")
                .arg(dayInWords(m_day, m_words), own.label, other.label, m_words.number(names.size())));
        m_sketch.paragraph(names.mid(0, mostNames).join(u"; "_s), m_sketch.small(), {});
        if (names.size() > mostNames)
            m_sketch.paragraph(m_words.translate("Pictures", "and %n more, see the table", nullptr,
                                                 names.size() - mostNames),
                               m_sketch.small(), {Ink::Role::Muted, {}});
    }

    void drawNamesOfBoth()
    {
        if (m_gaps.listedByBoth > 0)
            heading(m_words.translate("Pictures", "Listed on %1 by both: %2", "a day, how many names")
                        .arg(dayInWords(m_day, m_words), m_words.number(m_gaps.listedByBoth)));
    }

    Sketch &m_sketch;
    const Gaps &m_gaps;
    QDate m_day; ///< on which names are listed
    const Wording &m_words;
    qreal m_labelWidth;
    qreal m_cell;
};

QStringList leftOutOfGaps(const Gaps &gaps, const PictureStyle &style)
{
    QStringList remarks;
    if (gaps.ofNeither > 0)
        remarks.append(
            style.words
                .translate("Pictures", "Not shown, since they are recorded of neither of the two: %1 of %2.",
                           "number, all of the selection")
                .arg(style.words.number(gaps.ofNeither), countInWords(gaps.total, style.unit, style.words)));
    if (gaps.unnamed > 0)
        remarks.append(style.words.translate(
            "Pictures",
            "Not compared, since nobody can tell whether they are the same: %n entry(s) without names.",
            nullptr, gaps.unnamed));
    return remarks;
}

QString noneOfBoth(const Gaps &gaps, const Wording &words)
{
    return words
        .translate("Pictures", "Nothing in this selection is recorded of either: %1, %2.", "two actors")
        .arg(gaps.first.label, gaps.second.label);
}

} // namespace

Picture gapsPicture(const Gaps &gaps, QDate day, const PictureStyle &style, const PictureCaption &caption)
{
    if (gaps.first.records == 0 && gaps.second.records == 0)
        return withTable(
            sentencePicture(noneOfBoth(gaps, style.words), style, caption, leftOutOfGaps(gaps, style)),
            tableOf(gaps, day, style.words));
    const QStringList said{
        style.words.translate("Pictures", "One record can count in several rows, a joint one with both "
                                          "actors. What is not recorded may have been done all "
                                          "the same.")};
    const QStringList remarks = said + leftOutOfGaps(gaps, style);
    Sketch sketch(style);
    sketch.head(caption);
    Parts(sketch, gaps, day).draw();
    sketch.picture.table = tableOf(gaps, day, style.words);
    sketch.picture.textAlternative = textAlternativeOf(gaps, style.words);
    return sketch.finish(caption, remarks);
}

} // namespace vodhuk
