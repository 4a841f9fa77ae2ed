#include "core/base/edtf.h"
#include "core/base/partialdate.h"
#include "core/base/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

EdtfSpan spanOf(const PartialDate &date)
{
    return *readEdtf(date.edtf()); // what parse() let in reads again
}

/// Months as a language declines them: after a day and after a preposition, or alone.
class DateWords
{
public:
    explicit DateWords(const QString &language)
        : m_words(language)
        , m_locale(m_words.language())
    {
    }

    [[nodiscard]] QString point(const EdtfPoint &point, bool governed) const
    {
        const bool inGenitive = governed || point.approximate || point.day != 0;
        QString text = bare(point, inGenitive);
        if (point.approximate)
            text = m_words.translate("PartialDate", "about %1").arg(text);
        if (point.uncertain)
            text = m_words.translate("PartialDate", "%1 (uncertain)").arg(text);
        return text;
    }

    [[nodiscard]] QString interval(const EdtfPoint &from, const EdtfPoint &until) const
    {
        if (from.isDate() && until.isDate())
            return m_words.translate("PartialDate", "between %1 and %2")
                .arg(shortened(from, until), point(until, true));
        if (until.kind == EdtfPoint::Kind::Open)
            return m_words.translate("PartialDate", "from %1").arg(point(from, true));
        if (until.kind == EdtfPoint::Kind::Unknown)
            return m_words.translate("PartialDate", "from %1, end unknown").arg(point(from, true));
        if (from.kind == EdtfPoint::Kind::Open)
            return m_words.translate("PartialDate", "until %1").arg(point(until, true));
        return m_words.translate("PartialDate", "until %1, start unknown").arg(point(until, true));
    }

    [[nodiscard]] QString since(const EdtfSpan &span) const
    {
        if (takesPreposition(span))
            return m_words.translate("PartialDate", "since %1").arg(point(span.from, true));
        return m_words.translate("PartialDate", "start: %1").arg(words(span));
    }

    [[nodiscard]] QString until(const EdtfSpan &span) const
    {
        if (takesPreposition(span))
            return m_words.translate("PartialDate", "until %1").arg(point(span.from, true));
        return m_words.translate("PartialDate", "end: %1").arg(words(span));
    }

    [[nodiscard]] QString words(const EdtfSpan &span) const
    {
        return span.isInterval ? interval(span.from, span.until) : point(span.from, false);
    }

private:
    [[nodiscard]] static bool takesPreposition(const EdtfSpan &span)
    {
        return !span.isInterval && !span.from.approximate;
    }

    [[nodiscard]] QString monthName(int month, bool inGenitive) const
    {
        return inGenitive ? m_locale.monthName(month) : m_locale.standaloneMonthName(month);
    }

    [[nodiscard]] QString bare(const EdtfPoint &point, bool inGenitive) const
    {
        QString text = QString::number(point.year);
        if (point.month != 0)
            text.prepend(monthName(point.month, inGenitive) + u' ');
        if (point.day != 0)
            text.prepend(QString::number(point.day) + u' ');
        return text;
    }

    /// The start without what the end repeats: "2 (and 5 October 2020)", "August (and October 2020)".
    [[nodiscard]] QString shortened(const EdtfPoint &from, const EdtfPoint &until) const
    {
        const bool plain = !from.isMarked() && !until.isMarked() && from.year == until.year;
        const bool days = from.day != 0 && until.day != 0;
        if (plain && days && from.month == until.month)
            return QString::number(from.day);
        if (plain && from.month != 0 && until.month != 0 && (days || (from.day == 0 && until.day == 0)))
            return (days ? QString::number(from.day) + u' ' : QString()) + monthName(from.month, true);
        return point(from, true);
    }

    Wording m_words;
    QLocale m_locale;
};

QString shortPoint(const EdtfPoint &point)
{
    if (point.kind == EdtfPoint::Kind::Unknown)
        return u"?"_s;
    if (point.kind == EdtfPoint::Kind::Open)
        return {};
    QString text = edtfText(point.year, point.month, point.day);
    if (point.approximate)
        text.prepend(u'≈');
    if (point.uncertain)
        text.append(u'?');
    return text;
}

} // namespace

QString dateInWords(const PartialDate &date, const QString &language)
{
    if (date.isEmpty())
        return {};
    return DateWords(language).words(spanOf(date));
}

QString sinceInWords(const PartialDate &date, const QString &language)
{
    return date.isEmpty() ? QString() : DateWords(language).since(spanOf(date));
}

QString untilInWords(const PartialDate &date, const QString &language)
{
    return date.isEmpty() ? QString() : DateWords(language).until(spanOf(date));
}

QString dateInShort(const PartialDate &date)
{
    if (date.isEmpty())
        return {};
    const EdtfSpan span = spanOf(date);
    if (!span.isInterval)
        return shortPoint(span.from);
    return QString(shortPoint(span.from) + u" – "_s + shortPoint(span.until)).trimmed();
}

} // namespace vodhuk
