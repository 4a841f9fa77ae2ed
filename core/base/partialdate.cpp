#include "core/base/partialdate.h"

#include "core/base/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <tuple>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct PartialDateText {
    Q_DECLARE_TR_FUNCTIONS(PartialDate)
};

/// One end of an interval, or the whole of a date that is none. Month and day are 0 where they are not told.
struct Point {
    enum class Kind { Date, Open, Unknown };

    Kind kind = Kind::Date;
    int year = 0;
    int month = 0;
    int day = 0;
    bool uncertain = false;
    bool approximate = false;

    [[nodiscard]] bool isDate() const { return kind == Kind::Date; }
    [[nodiscard]] bool isMarked() const { return uncertain || approximate; }

    [[nodiscard]] std::optional<QDate> first() const
    {
        return isDate() ? std::optional(QDate(year, std::max(month, 1), std::max(day, 1))) : std::nullopt;
    }

    [[nodiscard]] std::optional<QDate> last() const
    {
        if (!isDate())
            return std::nullopt;
        const QDate inMonth(year, month == 0 ? 12 : month, 1);
        return QDate(year, inMonth.month(), day == 0 ? inMonth.daysInMonth() : day);
    }
};

struct Span {
    Point from;
    Point until;
    bool isInterval = false;
};

std::optional<int> number(QStringView digits)
{
    int value = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        value = value * 10 + digit.unicode() - u'0';
    }
    return value;
}

QString iso(int year, int month, int day)
{
    constexpr QChar zero(u'0');
    return u"%1-%2-%3"_s.arg(year, 4, 10, zero).arg(month, 2, 10, zero).arg(day, 2, 10, zero);
}

/// What was probably meant by a date of another notation; empty if that cannot be told without guessing.
QString suggestion(const QString &text)
{
    static const QRegularExpression dayFirst(u"^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})$"_s);
    static const QRegularExpression yearFirst(u"^(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})$"_s);
    static const QRegularExpression shortMonth(u"^(\\d{4})[-./](\\d{1,2})$"_s);
    static const QRegularExpression monthFirst(u"^(\\d{1,2})[./](\\d{4})$"_s);
    static const QRegularExpression years(u"^(\\d{4})\\s?[-–—]\\s?(\\d{4})$"_s);
    static const QRegularExpression about(u"^(?:c|ca|circa|about|каля|около)\\.?\\s?(\\d{4})$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression decade(u"^(\\d{3})[xXuU*]$"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return iso(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return iso(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = shortMonth.match(text); match.hasMatch())
        return iso(match.captured(1).toInt(), match.captured(2).toInt(), 1).first(7);
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return iso(match.captured(2).toInt(), match.captured(1).toInt(), 1).first(7);
    if (const auto match = years.match(text); match.hasMatch())
        return match.captured(1) + u'/' + match.captured(2);
    if (const auto match = about.match(text); match.hasMatch())
        return match.captured(1) + u'~';
    if (const auto match = decade.match(text); match.hasMatch())
        return match.captured(1) + u"0/"_s + match.captured(1) + u'9';
    return {};
}

std::unexpected<Error> notADate(const QString &text)
{
    const QString meant = suggestion(text);
    if (!meant.isEmpty() && meant != text && PartialDate::parse(meant))
        return fail(
            ErrorKind::Invalid,
            PartialDateText::tr("“%1” is not a date as it is written here. Write %2.").arg(text, meant));
    return fail(ErrorKind::Invalid,
                PartialDateText::tr(
                    "“%1” is not a date. Write year, month and day with leading zeros, as far as they are "
                    "known: 2020-10-02, 2020-10 or 2020.")
                    .arg(text));
}

Status checkDay(const Point &point)
{
    if (point.year == 0)
        return fail(ErrorKind::Invalid,
                    PartialDateText::tr("There is no year 0000. Years go from 0001 to 9999."));
    if (point.month > 12)
        return fail(
            ErrorKind::Invalid,
            PartialDateText::tr("There is no month %1. Write the month as 01 to 12, or only the year %2.")
                .arg(point.month)
                .arg(point.year, 4, 10, QChar(u'0')));
    const QDate month(point.year, point.month, 1);
    if (point.day > month.daysInMonth()) {
        const QString shown = month.toString(u"yyyy-MM");
        return fail(ErrorKind::Invalid,
                    PartialDateText::tr(
                        "%1 has only %2 days, so there is no day %3. Correct the day, or write %1 if it is "
                        "not known.")
                        .arg(shown)
                        .arg(month.daysInMonth())
                        .arg(point.day));
    }
    return {};
}

/// `body` holds 4, 7 or 10 characters by the time this looks: YYYY, YYYY-MM, YYYY-MM-DD.
std::optional<Point> digitsOf(QStringView body)
{
    const bool shaped = body.size() == 4 || (body.size() == 7 && body[4] == u'-') ||
                        (body.size() == 10 && body[4] == u'-' && body[7] == u'-');
    if (!shaped)
        return std::nullopt;
    const auto year = number(body.first(4));
    const auto month = body.size() >= 7 ? number(body.sliced(5, 2)) : 0;
    const auto day = body.size() == 10 ? number(body.sliced(8, 2)) : 0;
    if (!year || !month || !day)
        return std::nullopt;
    return Point{.year = *year, .month = *month, .day = *day};
}

Result<Point> readPoint(QStringView text)
{
    QStringView body = text;
    const QChar mark = body.isEmpty() ? QChar() : body.back();
    const bool marked = mark == u'?' || mark == u'~' || mark == u'%';
    if (marked)
        body.chop(1);
    auto point = digitsOf(body);
    if (!point)
        return notADate(text.toString());
    if (point->month == 0 && body.size() >= 7)
        return fail(ErrorKind::Invalid,
                    PartialDateText::tr("There is no month 00. If the month is not known, write %1.")
                        .arg(body.first(4)));
    if (point->day == 0 && body.size() == 10)
        return fail(
            ErrorKind::Invalid,
            PartialDateText::tr("There is no day 00. If the day is not known, write %1.").arg(body.first(7)));
    VODHUK_TRY(checkDay(point->month == 0 ? Point{.year = point->year, .month = 1} : *point));
    point->uncertain = mark == u'?' || mark == u'%';
    point->approximate = mark == u'~' || mark == u'%';
    return *point;
}

Result<Point> readEnd(QStringView text)
{
    if (text.isEmpty())
        return Point{.kind = Point::Kind::Unknown};
    if (text == u"..")
        return Point{.kind = Point::Kind::Open};
    return readPoint(text);
}

Result<Span> readInterval(QStringView text, qsizetype slash)
{
    if (text.indexOf(u'/', slash + 1) >= 0)
        return notADate(text.toString());
    const auto from = readEnd(text.first(slash));
    const auto until = readEnd(text.sliced(slash + 1));
    // "02/10/2020" and "10/2020" are notations of one date: tell that of the whole, not of an end.
    if ((!from || !until) && !suggestion(text.toString()).isEmpty())
        return notADate(text.toString());
    VODHUK_TRY(from);
    VODHUK_TRY(until);
    if (!from->isDate() && !until->isDate())
        return fail(
            ErrorKind::Invalid,
            PartialDateText::tr(
                "“%1” has neither start nor end. Write the end that is known, or leave the date empty.")
                .arg(text));
    if (from->isDate() && until->isDate() && *from->first() > *until->last())
        return fail(ErrorKind::Invalid,
                    PartialDateText::tr("The span “%1” ends before it starts. Write the earlier date first.")
                        .arg(text));
    return Span{*from, *until, true};
}

Result<Span> readSpan(QStringView text)
{
    if (const auto slash = text.indexOf(u'/'); slash >= 0)
        return readInterval(text, slash);
    const auto point = readPoint(text);
    VODHUK_TRY(point);
    return Span{*point, *point, false};
}

Span spanOf(const PartialDate &date)
{
    return *readSpan(date.edtf()); // what parse() let in reads again
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

    [[nodiscard]] QString point(const Point &point, bool governed) const
    {
        const bool inGenitive = governed || point.approximate || point.day != 0;
        QString text = bare(point, inGenitive);
        if (point.approximate)
            text = translate(QT_TRANSLATE_NOOP("PartialDate", "about %1")).arg(text);
        if (point.uncertain)
            text = translate(QT_TRANSLATE_NOOP("PartialDate", "%1 (uncertain)")).arg(text);
        return text;
    }

    [[nodiscard]] QString interval(const Point &from, const Point &until) const
    {
        if (from.isDate() && until.isDate())
            return translate(QT_TRANSLATE_NOOP("PartialDate", "between %1 and %2"))
                .arg(shortened(from, until), point(until, true));
        if (until.kind == Point::Kind::Open)
            return translate(QT_TRANSLATE_NOOP("PartialDate", "from %1")).arg(point(from, true));
        if (until.kind == Point::Kind::Unknown)
            return translate(QT_TRANSLATE_NOOP("PartialDate", "from %1, end unknown")).arg(point(from, true));
        if (from.kind == Point::Kind::Open)
            return translate(QT_TRANSLATE_NOOP("PartialDate", "until %1")).arg(point(until, true));
        return translate(QT_TRANSLATE_NOOP("PartialDate", "until %1, start unknown")).arg(point(until, true));
    }

private:
    [[nodiscard]] QString translate(const char *source) const
    {
        return m_words.translate("PartialDate", source);
    }

    [[nodiscard]] QString monthName(int month, bool inGenitive) const
    {
        return inGenitive ? m_locale.monthName(month) : m_locale.standaloneMonthName(month);
    }

    [[nodiscard]] QString bare(const Point &point, bool inGenitive) const
    {
        QString text = QString::number(point.year);
        if (point.month != 0)
            text.prepend(monthName(point.month, inGenitive) + u' ');
        if (point.day != 0)
            text.prepend(QString::number(point.day) + u' ');
        return text;
    }

    /// The start without what the end repeats: "2 (and 5 October 2020)", "August (and October 2020)".
    [[nodiscard]] QString shortened(const Point &from, const Point &until) const
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

QString shortPoint(const Point &point)
{
    if (point.kind == Point::Kind::Unknown)
        return u"?"_s;
    if (point.kind == Point::Kind::Open)
        return {};
    QString text = iso(point.year, point.month, point.day)
                       .first(point.day != 0     ? 10
                              : point.month != 0 ? 7
                                                 : 4);
    if (point.approximate)
        text.prepend(u'≈');
    if (point.uncertain)
        text.append(u'?');
    return text;
}

} // namespace

Result<PartialDate> PartialDate::parse(QStringView edtf)
{
    const QStringView text = edtf.trimmed();
    PartialDate date;
    if (text.isEmpty())
        return date;
    const auto span = readSpan(text);
    VODHUK_TRY(span);
    date.m_edtf = text.toString();
    date.m_earliest = span->from.first();
    date.m_latest = span->until.last();
    return date;
}

PartialDate PartialDate::fromDay(QDate day)
{
    Q_ASSERT(day.isValid() && day.year() >= 1 && day.year() <= 9999);
    PartialDate date;
    date.m_edtf = iso(day.year(), day.month(), day.day());
    date.m_earliest = day;
    date.m_latest = day;
    return date;
}

PartialDate::Precision PartialDate::precision() const
{
    if (m_edtf.contains(u'/'))
        return Precision::Interval;
    switch (m_edtf.count(u'-')) {
    case 0:
        return Precision::Year;
    case 1:
        return Precision::Month;
    default:
        return Precision::Day;
    }
}

bool PartialDate::isUncertain() const
{
    return m_edtf.contains(u'?') || m_edtf.contains(u'%');
}

bool PartialDate::isApproximate() const
{
    return m_edtf.contains(u'~') || m_edtf.contains(u'%');
}

bool PartialDate::surelyBefore(const PartialDate &other) const
{
    return m_latest && other.m_earliest && *m_latest < *other.m_earliest;
}

bool PartialDate::possiblyBefore(const PartialDate &other) const
{
    if (isEmpty() || other.isEmpty())
        return false;
    return !m_earliest || !other.m_latest || *m_earliest < *other.m_latest;
}

bool PartialDate::surelyWithin(const PartialDate &range) const
{
    if (isEmpty() || range.isEmpty())
        return false;
    const bool startsInside = !range.m_earliest || (m_earliest && *m_earliest >= *range.m_earliest);
    const bool endsInside = !range.m_latest || (m_latest && *m_latest <= *range.m_latest);
    return startsInside && endsInside;
}

bool PartialDate::possiblyWithin(const PartialDate &range) const
{
    if (isEmpty() || range.isEmpty())
        return false;
    const bool endsTooEarly = m_latest && range.m_earliest && *m_latest < *range.m_earliest;
    const bool startsTooLate = m_earliest && range.m_latest && *m_earliest > *range.m_latest;
    return !endsTooEarly && !startsTooLate;
}

std::strong_ordering PartialDate::operator<=>(const PartialDate &other) const
{
    constexpr qint64 beforeAll = std::numeric_limits<qint64>::min();
    constexpr qint64 afterAll = std::numeric_limits<qint64>::max();
    const auto key = [](const PartialDate &date) {
        return std::tuple(!date.isEmpty(), date.m_earliest ? date.m_earliest->toJulianDay() : beforeAll,
                          date.m_latest ? date.m_latest->toJulianDay() : afterAll);
    };
    if (const auto order = key(*this) <=> key(other); order != 0)
        return order;
    return m_edtf.compare(other.m_edtf) <=> 0;
}

QString dateInWords(const PartialDate &date, const QString &language)
{
    if (date.isEmpty())
        return {};
    const DateWords words(language);
    const Span span = spanOf(date);
    return span.isInterval ? words.interval(span.from, span.until) : words.point(span.from, false);
}

QString dateInShort(const PartialDate &date)
{
    if (date.isEmpty())
        return {};
    const Span span = spanOf(date);
    if (!span.isInterval)
        return shortPoint(span.from);
    return QString(shortPoint(span.from) + u" – "_s + shortPoint(span.until)).trimmed();
}

} // namespace vodhuk
