#include "ui/pictures/lanespicture.h"

#include "ui/pictures/outsideselection.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr size_t laneCount = 3;
constexpr qreal edge = 3; ///< stroke at the left of a record

size_t laneOf(RecordKind kind)
{
    return kind == RecordKind::Countermove ? 0 : kind == RecordKind::Response ? 1 : 2;
}

QString dateOf(const LaneRecord &record, const Wording &words)
{
    const QString date = dateInWords(record.date, words.language());
    return date.isEmpty() ? words.translate("Pictures", "no date stated") : date;
}

QString dateAndTitle(const LaneRecord &record, const Wording &words)
{
    return words.translate("Pictures", "%1: %2", "date and title of a record")
        .arg(dateOf(record, words), record.title.best(words.language()));
}

/// Of the records that are shown.
qint64 countOf(RecordKind kind, const Lanes &numbers)
{
    return std::ranges::count(numbers.records, kind, &LaneRecord::kind);
}

/// Responses that the query does not select.
qint64 responsesOutside(const Lanes &numbers)
{
    return countOf(RecordKind::Response, numbers) - numbers.responsesShown;
}

qint64 recordsOutside(const Lanes &numbers)
{
    return std::ranges::count(numbers.records, false, &LaneRecord::isSelected);
}

/// What the record is linked with: "Answer to 2 October 2020: …" or the other way round.
QStringList linksOf(size_t place, const Lanes &numbers, const Wording &words)
{
    QStringList texts;
    for (const LaneLink &link : numbers.links) {
        if (link.from == place)
            texts.append(words.translate("Pictures", "%1 – %2", "relation, the record it leads to")
                             .arg(link.label, dateAndTitle(numbers.records[link.to], words)));
        else if (link.to == place)
            texts.append(words.translate("Pictures", "named by %1 (%2)", "the record, its relation")
                             .arg(dateAndTitle(numbers.records[link.from], words), link.label));
    }
    return texts;
}

/// A query without a kind asks for responses alone. What is there for its link alone is not among the query's rows.
QList<Condition> recordIs(const LaneRecord &record)
{
    if (!record.isSelected)
        return {};
    QList<Condition> conditions{{.field = u"id"_s, .values = {recordIdText(record.id)}}};
    if (record.kind != RecordKind::Response)
        conditions.prepend({.field = u"kind"_s, .values = {recordKindCode(record.kind)}});
    return conditions;
}

class LaneColumns
{
public:
    LaneColumns(Sketch &sketch, const Lanes &numbers)
        : m_sketch(sketch)
        , m_numbers(numbers)
        , m_words(sketch.style().words)
        , m_size(sketch.style().smallSize)
        , m_gutter(std::max(16.0, sketch.style().size.width() * 0.045))
        , m_width(std::floor((sketch.style().size.width() - 2 * m_gutter) / laneCount))
    {
    }

    void draw()
    {
        m_sketch.legend(inks());
        m_sketch.gap(m_size * 0.5);
        heads();
        m_free.fill(m_sketch.y);
        qreal latest = m_sketch.y;
        for (size_t place = 0; place < m_numbers.records.size(); ++place)
            latest = drawRecord(place, latest);
        for (const LaneLink &link : m_numbers.links)
            drawLink(link);
        m_sketch.y = *std::ranges::max_element(m_free) + m_size * 0.5;
    }

private:
    [[nodiscard]] qreal leftOf(size_t lane) const { return static_cast<qreal>(lane) * (m_width + m_gutter); }
    [[nodiscard]] qreal lineHeight() const { return std::ceil(m_size * 1.35); }

    /// The families of the responses selected, in the order of the codebook, and what is outside.
    [[nodiscard]] QList<LegendEntry> inks() const
    {
        QList<LegendEntry> entries;
        for (const QString &family : familyCodes()) {
            const bool isShown = std::ranges::any_of(m_numbers.records, [&](const LaneRecord &record) {
                return record.kind == RecordKind::Response && record.isSelected && record.family == family;
            });
            if (isShown)
                entries.append({{Ink::Role::Family, family}, familyInWords(family, m_words), {}});
        }
        if (recordsOutside(m_numbers) > 0)
            entries.append(outsideEntry(m_words));
        return entries;
    }

    [[nodiscard]] QString responsesHead() const
    {
        const QString head =
            m_words.translate("Pictures", "Responses: %1, %2 of them shown")
                .arg(m_words.number(m_numbers.responses), m_words.number(m_numbers.responsesShown));
        const qint64 outside = responsesOutside(m_numbers);
        return outside == 0 ? head
                            : m_words.translate("Pictures", "%1; besides, outside the selection: %2")
                                  .arg(head, m_words.number(outside));
    }

    void heads()
    {
        const std::array<QString, laneCount> titles{
            m_words.translate("Pictures", "Countermoves of the de facto authorities: %1")
                .arg(m_words.number(m_numbers.countermoves)),
            responsesHead(),
            m_words.translate("Pictures", "Reactions of civil society: %1")
                .arg(m_words.number(m_numbers.reactions))};
        const Typeface face{m_sketch.style().textFamily, m_size, true};
        qreal bottom = m_sketch.y;
        for (size_t lane = 0; lane < laneCount; ++lane) {
            qreal base = m_sketch.y + m_size;
            for (const QString &line : Sketch::wrapped(titles[lane], face, m_width)) {
                m_sketch.add(TextShape{line, {leftOf(lane), base}, face, {}});
                base += lineHeight();
            }
            bottom = std::max(bottom, base);
        }
        m_sketch.y = bottom - m_size * 0.4;
        m_sketch.add(
            LineShape{{0, m_sketch.y}, {m_sketch.style().size.width(), m_sketch.y}, {Ink::Role::Lines, {}}});
        m_sketch.gap(m_size * 0.5);
        m_sketch.picture.head = m_sketch.y;
    }

    /// Never above an earlier record of another lane, so that time runs down in all three. Gives its upper edge.
    qreal drawRecord(size_t place, qreal latest)
    {
        const LaneRecord &record = m_numbers.records[place];
        const size_t lane = laneOf(record.kind);
        const qreal left = leftOf(lane);
        const qreal top = std::max(m_free[lane], latest);
        const QStringList heads = headsOf(record);
        const QStringList lines = heads + inLane(record.title.best(m_words.language()));
        const qreal height = lineHeight() * static_cast<qreal>(lines.size());
        Mark &block = m_sketch.add(PlaceShape{QRectF(left, top, m_width, height)});
        block.spoken = spokenOf(place);
        block.conditions = recordIs(record);
        m_sketch.add(RectShape{QRectF(left, top + 1, edge, height - 2), inkOf(record)});
        qreal base = top + m_size;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            m_sketch.add(TextShape{lines.at(i),
                                   {left + 2 * edge, base},
                                   m_sketch.small(),
                                   selectionInk({i < heads.size() ? Ink::Role::Muted : Ink::Role::Text, {}},
                                                record.isSelected)});
            base += lineHeight();
        }
        m_free[lane] = top + height + m_size * 0.6;
        m_tops.push_back(top);
        return top;
    }

    [[nodiscard]] QStringList inLane(const QString &text) const
    {
        return Sketch::wrapped(text, m_sketch.small(), m_width - 2 * edge - 4);
    }

    /// A thin stroke tells no family in grey, so that its name stands beside the date where lanes are wide.
    [[nodiscard]] QStringList headsOf(const LaneRecord &record) const
    {
        const QString date = dateOf(record, m_words);
        const bool isNamed = record.kind == RecordKind::Response && m_width >= 20 * m_size;
        const QString head = isNamed ? date + u" · "_s + familyInWords(record.family, m_words) : date;
        return inLane(withOutside(head, record.isSelected, m_words));
    }

    [[nodiscard]] static Ink inkOf(const LaneRecord &record)
    {
        const Ink own = record.kind == RecordKind::Response      ? Ink{Ink::Role::Family, record.family}
                        : record.kind == RecordKind::Countermove ? Ink{Ink::Role::Text, {}}
                                                                 : Ink{Ink::Role::Accent, {}};
        return selectionInk(own, record.isSelected);
    }

    [[nodiscard]] QString spokenOf(size_t place) const
    {
        const LaneRecord &record = m_numbers.records[place];
        QStringList parts{dateAndTitle(record, m_words)};
        if (!record.actors.isEmpty())
            parts.append(record.actors.join(u", "_s));
        if (!record.isSelected)
            parts.append(outsideInWords(m_words));
        return (parts + linksOf(place, m_numbers, m_words)).join(u". "_s);
    }

    /// In the gap between two lanes that lie side by side; links past the middle are said and stand in the table.
    void drawLink(const LaneLink &link)
    {
        size_t left = link.from;
        size_t right = link.to;
        if (laneOf(m_numbers.records[left].kind) > laneOf(m_numbers.records[right].kind))
            std::swap(left, right);
        const size_t lane = laneOf(m_numbers.records[left].kind);
        if (laneOf(m_numbers.records[right].kind) != lane + 1)
            return;
        const qreal middle = m_size * 0.65;
        m_sketch.add(LineShape{{leftOf(lane) + m_width, m_tops[left] + middle},
                               {leftOf(lane + 1) - 2, m_tops[right] + middle},
                               {Ink::Role::Muted, {}},
                               0.8});
    }

    Sketch &m_sketch;
    const Lanes &m_numbers;
    const Wording &m_words;
    int m_size;
    qreal m_gutter;
    qreal m_width;
    std::array<qreal, laneCount> m_free{}; ///< upper edge of what is free, by lane
    std::vector<qreal> m_tops;             ///< by record
};

QStringList remarksOn(const Lanes &numbers, const PictureStyle &style)
{
    const Wording &words = style.words;
    QStringList remarks{words.translate(
        "Pictures", "Countermoves and reactions are no responses and are counted apart. A line (or, "
                    "where the page ends between them, an arrow) means that a source links the two. No line "
                    "leads past the middle: links of countermoves with reactions are said with each of "
                    "them and stand in the table.")};
    if (const qint64 hidden = numbers.responses - numbers.responsesShown; hidden > 0)
        remarks.append(words.translate("Pictures",
                                       "Not shown: %n response(s) without a link to a record that is shown.",
                                       nullptr, hidden));
    if (const qint64 outside = recordsOutside(numbers); outside > 0)
        remarks.append(words.translate(
            "Pictures", "%n record(s) outside the selection stand here for their links.", nullptr, outside));
    if (numbers.earlier > 0)
        remarks.append(words.translate("Pictures",
                                       "Not shown: %n earlier countermove(s) and reaction(s). Restrict the "
                                       "dates to see them.",
                                       nullptr, numbers.earlier));
    return remarks;
}

QString kindInWords(RecordKind kind, const Wording &words)
{
    switch (kind) {
    case RecordKind::Response:
        return words.translate("Pictures", "Response");
    case RecordKind::Countermove:
        return words.translate("Pictures", "Countermove");
    case RecordKind::Reaction:
        break;
    }
    return words.translate("Pictures", "Reaction");
}

PictureTable tableOf(const Lanes &numbers, const PictureStyle &style)
{
    const Wording &words = style.words;
    PictureTable table{.head = {words.translate("Pictures", "Date"), words.translate("Pictures", "Kind"),
                                words.translate("Pictures", "Title"), words.translate("Pictures", "Actor"),
                                words.translate("Pictures", "Selection"),
                                words.translate("Pictures", "Linked with")},
                       .rows = {},
                       .textColumns = 6};
    for (size_t place = 0; place < numbers.records.size(); ++place) {
        const LaneRecord &record = numbers.records[place];
        table.rows.append({dateInShort(record.date), kindInWords(record.kind, words),
                           record.title.best(words.language()), record.actors.join(u"; "_s),
                           selectionInTable(record.isSelected, words),
                           linksOf(place, numbers, words).join(u"; "_s)});
    }
    return table;
}

QString textAlternativeOf(const Lanes &numbers, const PictureStyle &style)
{
    const Wording &words = style.words;
    const QString first =
        words.translate("Pictures", "Three lanes by date: %1, %2 that are linked with them, and %3.")
            .arg(countInWords(countOf(RecordKind::Countermove, numbers), CountUnit::Countermoves, words),
                 countInWords(countOf(RecordKind::Response, numbers), CountUnit::Responses, words),
                 countInWords(countOf(RecordKind::Reaction, numbers), CountUnit::Reactions, words));
    const qint64 links = std::ssize(numbers.links);
    const QString second =
        words.translate("Pictures", "%n link(s) between them are recorded.", nullptr, links);
    return first + u' ' + second;
}

} // namespace

Picture lanesPicture(const Lanes &numbers, const PictureStyle &style, const PictureCaption &caption)
{
    const QStringList remarks = remarksOn(numbers, style);
    if (numbers.responses + numbers.countermoves + numbers.reactions == 0)
        return withTable(emptyPicture(style, caption), tableOf(numbers, style));
    if (numbers.records.empty())
        return withTable(
            sentencePicture(style.words.translate(
                                "Pictures", "No countermove and no reaction is recorded for this selection."),
                            style, caption, remarks),
            tableOf(numbers, style));
    Sketch sketch(style);
    sketch.head(caption);
    LaneColumns(sketch, numbers).draw();
    sketch.picture.table = tableOf(numbers, style);
    sketch.picture.textAlternative = textAlternativeOf(numbers, style);
    return sketch.finish(caption, remarks);
}

} // namespace vodhuk
