#include "ui/pictures/calendarpicture.h"

#include "ui/pictures/captions.h"
#include "ui/pictures/measureremarks.h"
#include "ui/pictures/rowparts.h"

#include <algorithm>
#include <cmath>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostDrawn = 150; ///< further ones stand in the table alone

/// What happens on the day.
QString kindInWords(const DueDate &due, const Codebook &codebook, const Wording &words)
{
    switch (due.kind) {
    case DueDate::Kind::Condition:
        return codebook.label(u"milestone"_s, u"condition"_s, words.language());
    case DueDate::Kind::Review:
        return words.translate("Pictures", "Yearly review of the sanctions regime");
    case DueDate::Kind::End:
        break;
    }
    return due.untilKind.isEmpty() ? words.translate("Pictures", "End, of no stated kind")
                                   : codebook.label(u"until_kind"_s, due.untilKind, words.language());
}

/// "European Union: Entry and travel, Use of assets – title"
QString whatInWords(const DueDate &due, const Codebook &codebook, const Wording &words)
{
    QStringList parts;
    for (const QString &part : {due.actors, benefitsInWords(due.benefits, codebook, words)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    const QString title = due.title.isEmpty() ? due.regime : due.title.best(words.language());
    return parts.isEmpty() ? title : parts.join(u": "_s) + u" – "_s + title;
}

qint64 measuresIn(const Calendar &calendar)
{
    qint64 count = 0;
    for (const DueDate &due : calendar.dues)
        count += due.benefits.size();
    return count;
}

PictureTable tableOf(const Calendar &calendar, const Codebook &codebook, const Wording &words)
{
    PictureTable table{
        .head = {words.translate("Pictures", "Response or sanctions regime"),
                 words.translate("Pictures", "Date"), words.translate("Pictures", "What is due"),
                 words.translate("Pictures", "Actors"), words.translate("Pictures", "Benefits"),
                 words.translate("Pictures", "Measures")},
        .rows = {},
        .textColumns = 5};
    for (const DueDate &due : calendar.dues)
        table.rows.append({due.title.isEmpty() ? due.regime : due.title.best(words.language()),
                           due.date.edtf(), kindInWords(due, codebook, words), due.actors,
                           benefitsInWords(due.benefits, codebook, words),
                           QString::number(due.benefits.size())});
    return table;
}

QStringList remarksOn(const Calendar &calendar, const Wording &words)
{
    QStringList remarks;
    if (calendar.further > 0)
        remarks.append(
            words.translate("Pictures",
                            "Not shown: %n measure(s) that end later in this time; choose fewer months "
                            "or restrict the selection.",
                            nullptr, calendar.further));
    if (calendar.dues.size() > mostDrawn)
        remarks.append(words.translate("Pictures", "and %n more, see the table", nullptr,
                                       calendar.dues.size() - mostDrawn));
    if (calendar.openEnded > 0)
        remarks.append(
            words
                .translate("Pictures",
                           "Not shown, since no end is stated: %1 of %2 that may be in force on %3.")
                .arg(words.number(calendar.openEnded),
                     countInWords(calendar.holding, CountUnit::Measures, words),
                     dayInWords(calendar.day, words)));
    if (calendar.endLater > 0)
        remarks.append(
            words
                .translate(
                    "Pictures",
                    "Not shown, since they end later or no last day is stated: %1 of %2 that may be in "
                    "force on %3.")
                .arg(words.number(calendar.endLater),
                     countInWords(calendar.holding, CountUnit::Measures, words),
                     dayInWords(calendar.day, words)));
    if (calendar.ended > 0)
        remarks.append(words
                           .translate("Pictures", "Not shown: %n measure(s) that ended before %1.", nullptr,
                                      calendar.ended)
                           .arg(dayInWords(calendar.day, words)));
    if (calendar.beginLater > 0)
        remarks.append(
            words
                .translate("Pictures",
                           "Not shown: %n measure(s) that begin after %1 and do not end in this time.",
                           nullptr, calendar.beginLater)
                .arg(dayInWords(calendar.day, words)));
    return remarks + leftOutOfMeasures(calendar.totals, words);
}

QString textAlternativeOf(const Calendar &calendar, const Wording &words)
{
    const QString first =
        words.translate("Pictures", "A list by date shows what expires or comes up for review: %1.")
            .arg(periodBetween(calendar.day, calendar.last, words));
    const QString second = words.translate("Pictures", "%n due date(s)", nullptr, calendar.dues.size()) +
                           u", "_s + countInWords(measuresIn(calendar), CountUnit::Measures, words) + u'.';
    return first + u' ' + second;
}

class Months
{
public:
    Months(Sketch &sketch, const Calendar &calendar, const Codebook &codebook)
        : m_sketch(sketch)
        , m_calendar(calendar)
        , m_codebook(codebook)
        , m_words(sketch.style().words)
        , m_dateWidth(std::floor(sketch.style().size.width() * 0.18))
        , m_kindWidth(std::floor(sketch.style().size.width() * 0.2))
    {
    }

    void draw()
    {
        QString before;
        for (const DueDate &due : m_calendar.dues.mid(0, mostDrawn)) {
            const QString month = monthOf(due);
            if (month != before)
                heading(month);
            before = month;
            drawDue(due);
        }
        m_sketch.endGroup();
        m_sketch.gap(m_sketch.style().smallSize * 0.6);
    }

private:
    [[nodiscard]] Typeface bold() const
    {
        return {m_sketch.style().textFamily, m_sketch.style().smallSize, true};
    }

    /// That of the first day that may be meant, not before the day from which the calendar looks.
    [[nodiscard]] QString monthOf(const DueDate &due) const
    {
        const QDate first = std::max(due.date.earliest().value_or(m_calendar.day), m_calendar.day);
        const auto month = PartialDate::parse(first.toString(u"yyyy-MM"_s));
        return month ? dateInWords(*month, m_words.language()) : QString();
    }

    void heading(const QString &month)
    {
        m_sketch.endGroup();
        m_sketch.gap(6);
        const qreal top = m_sketch.y;
        m_sketch.paragraph(month.left(1).toUpper() + month.mid(1), bold(), {});
        m_sketch.beginGroup(top);
        line();
    }

    void line()
    {
        m_sketch.add(LineShape{
            {0, m_sketch.y}, {m_sketch.style().size.width(), m_sketch.y}, {Ink::Role::Lines, {}}, 0.5});
    }

    void drawDue(const DueDate &due)
    {
        const Typeface face = m_sketch.small();
        const QString date = dateInWords(due.date, m_words.language());
        const QString kind = kindInWords(due, m_codebook, m_words);
        const QString what = whatInWords(due, m_codebook, m_words);
        const QStringList dates = Sketch::wrapped(date, face, m_dateWidth - 8);
        const QStringList kinds = Sketch::wrapped(kind, face, m_kindWidth - 8);
        const qreal left = m_dateWidth + m_kindWidth;
        const QStringList whats = Sketch::wrapped(what, face, m_sketch.style().size.width() - left);
        const qreal height =
            std::max({heightOf(dates, face), heightOf(kinds, face), heightOf(whats, face)}) + 6;
        Mark &place = m_sketch.add(PlaceShape{QRectF(0, m_sketch.y, m_sketch.style().size.width(), height)});
        place.spoken = date + u", "_s + kind + u": "_s + what;
        place.conditions = {due.record.isNull()
                                ? Condition{.field = u"regime"_s, .values = {due.regime}}
                                : Condition{.field = u"id"_s, .values = {recordIdText(due.record)}}};
        drawLines(m_sketch, dates, {0, m_sketch.y + 3}, face);
        drawLines(m_sketch, kinds, {m_dateWidth, m_sketch.y + 3}, face, {Ink::Role::Muted, {}});
        drawLines(m_sketch, whats, {left, m_sketch.y + 3}, face);
        m_sketch.gap(height);
        line();
    }

    Sketch &m_sketch;
    const Calendar &m_calendar;
    const Codebook &m_codebook;
    const Wording &m_words;
    qreal m_dateWidth;
    qreal m_kindWidth;
};

} // namespace

Picture calendarPicture(const Calendar &calendar, const Codebook &codebook, const PictureStyle &style,
                        const PictureCaption &caption)
{
    const QStringList remarks = remarksOn(calendar, style.words);
    if (calendar.totals.records == 0)
        return withTable(emptyPicture(style, caption), tableOf(calendar, codebook, style.words));
    if (calendar.dues.isEmpty())
        return withTable(
            sentencePicture(style.words.translate("Pictures", "Nothing that is recorded expires or comes up "
                                                              "for review in this time."),
                            style, caption, remarks),
            tableOf(calendar, codebook, style.words));
    Sketch sketch(style);
    sketch.head(caption);
    Months(sketch, calendar, codebook).draw();
    sketch.picture.table = tableOf(calendar, codebook, style.words);
    sketch.picture.textAlternative = textAlternativeOf(calendar, style.words);
    return sketch.finish(caption, remarks);
}

} // namespace vodhuk
