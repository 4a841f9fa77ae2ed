#include "core/base/edtf.h"

#include "core/base/quotation.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct EdtfWords {
    Q_DECLARE_TR_FUNCTIONS(PartialDate)
};

std::unexpected<Error> refuse(const QString &message)
{
    return fail(ErrorKind::Invalid, message);
}

/// Other notations of one date that leave no doubt. `02/03/2020` is not among them: it is March here and February there.
const auto &otherNotations()
{
    static const std::array notations{
        QRegularExpression(uR"(^(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})$)"_s),
        QRegularExpression(uR"(^(?<y>\d{4})[-./](?<m>\d{1,2})(?:[-./](?<d>\d{1,2}))?$)"_s),
        QRegularExpression(uR"(^(?<m>\d{1,2})[./](?<y>\d{4})$)"_s),
        QRegularExpression(uR"(^(?<y>\d{4})\s?[-–—]\s?(?<until>\d{4})$)"_s),
        QRegularExpression(uR"(^(?<about>c|ca|circa|about|каля|около)\.?\s?(?<y>\d{4})$)"_s,
                           QRegularExpression::CaseInsensitiveOption),
    };
    return notations;
}

QString rewritten(const QRegularExpressionMatch &match)
{
    const auto part = [&match](const QString &name) { return match.captured(name).toInt(); };
    QString text = edtfText(part(u"y"_s), part(u"m"_s), part(u"d"_s));
    if (part(u"until"_s) != 0)
        text += u'/' + edtfText(part(u"until"_s), 0, 0);
    if (!match.captured(u"about"_s).isEmpty())
        text += u'~';
    return text;
}

/// What was meant by a date of another notation; empty if that cannot be told without guessing.
QString suggestion(const QString &text)
{
    for (const QRegularExpression &notation : otherNotations()) {
        const auto match = notation.match(text);
        const QString meant = match.hasMatch() ? rewritten(match) : QString();
        if (!meant.isEmpty() && meant != text && readEdtf(meant))
            return meant;
    }
    return {};
}

std::unexpected<Error> notADate(QStringView text)
{
    const QString meant = suggestion(text.toString());
    if (!meant.isEmpty())
        return refuse(
            EdtfWords::tr("“%1” is not a date as it is written here. Write %2.").arg(excerpt(text), meant));
    return refuse(EdtfWords::tr("“%1” is not a date. Write year, month and day with leading zeros, as far as "
                                "they are known: 2020-10-02, 2020-10 or 2020.")
                      .arg(excerpt(text)));
}

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

/// YYYY, YYYY-MM or YYYY-MM-DD; the numbers may still be impossible.
std::optional<EdtfPoint> numbersOf(QStringView body)
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
    return EdtfPoint{.year = *year, .month = *month, .day = *day};
}

Status checkMonth(const EdtfPoint &point, QStringView body)
{
    if (point.year == 0)
        return refuse(EdtfWords::tr("There is no year 0000. Years go from 0001 to 9999."));
    if (body.size() >= 7 && (point.month < 1 || point.month > 12))
        return refuse(EdtfWords::tr("There is no month %1. Write the month as 01 to 12, or only the year %2 "
                                    "if the month is not known.")
                          .arg(body.sliced(5, 2), body.first(4)));
    return {};
}

Status checkDay(const EdtfPoint &point, QStringView body)
{
    if (body.size() < 10)
        return {};
    if (point.day == 0)
        return refuse(
            EdtfWords::tr("There is no day 00. If the day is not known, write %1.").arg(body.first(7)));
    const int days = QDate(point.year, point.month, 1).daysInMonth();
    if (point.day > days)
        return refuse(
            EdtfWords::tr("%1 has only %2 days, so there is no day %3. Correct the day, or write %1 "
                          "if it is not known.")
                .arg(body.first(7))
                .arg(days)
                .arg(point.day));
    return {};
}

Result<EdtfPoint> readPoint(QStringView text)
{
    const QChar mark = text.isEmpty() ? QChar() : text.back();
    const bool isMarked = mark == u'?' || mark == u'~' || mark == u'%';
    const QStringView body = text.chopped(isMarked ? 1 : 0);
    auto point = numbersOf(body);
    if (!point)
        return notADate(text);
    VODHUK_TRY(checkMonth(*point, body));
    VODHUK_TRY(checkDay(*point, body));
    point->uncertain = mark == u'?' || mark == u'%';
    point->approximate = mark == u'~' || mark == u'%';
    return *point;
}

Result<EdtfPoint> readEnd(QStringView text)
{
    if (text.isEmpty())
        return EdtfPoint{.kind = EdtfPoint::Kind::Unknown};
    if (text == u"..")
        return EdtfPoint{.kind = EdtfPoint::Kind::Open};
    return readPoint(text);
}

Result<EdtfSpan> readInterval(QStringView text, qsizetype slash)
{
    const auto from = readEnd(text.first(slash));
    const auto until = readEnd(text.sliced(slash + 1));
    // "10/2020" and "2020/10/02" name one date in another notation: tell that, not what is wrong with an end.
    if ((!from || !until) && !suggestion(text.toString()).isEmpty())
        return notADate(text);
    VODHUK_TRY(from);
    VODHUK_TRY(until);
    if (!from->isDate() && !until->isDate())
        return refuse(
            EdtfWords::tr("“%1” has neither start nor end. Write the end that is known, or leave the "
                          "date empty.")
                .arg(excerpt(text)));
    if (from->isDate() && until->isDate() && *from->first() > *until->last())
        return refuse(EdtfWords::tr("The span “%1” ends before it starts. Write the earlier date first.")
                          .arg(excerpt(text)));
    return EdtfSpan{*from, *until, true};
}

} // namespace

std::optional<QDate> EdtfPoint::first() const
{
    return isDate() ? std::optional(QDate(year, std::max(month, 1), std::max(day, 1))) : std::nullopt;
}

std::optional<QDate> EdtfPoint::last() const
{
    if (!isDate())
        return std::nullopt;
    const QDate inMonth(year, month == 0 ? 12 : month, 1);
    return QDate(year, inMonth.month(), day == 0 ? inMonth.daysInMonth() : day);
}

Result<EdtfSpan> readEdtf(QStringView text)
{
    const auto slashes = text.count(u'/');
    if (slashes > 1)
        return notADate(text);
    if (slashes == 1)
        return readInterval(text, text.indexOf(u'/'));
    const auto point = readPoint(text);
    VODHUK_TRY(point);
    return EdtfSpan{*point, *point, false};
}

QString edtfText(int year, int month, int day)
{
    constexpr QChar zero(u'0');
    QString text = u"%1"_s.arg(year, 4, 10, zero);
    if (month != 0)
        text += u"-%1"_s.arg(month, 2, 10, zero);
    if (month != 0 && day != 0)
        text += u"-%1"_s.arg(day, 2, 10, zero);
    return text;
}

} // namespace vodhuk
