#include "core/base/datetyping.h"

#include "core/base/localizedtext.h"
#include "core/base/quotation.h"
#include "core/base/typedspan.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct DateTyping {
    Q_DECLARE_TR_FUNCTIONS(DateTyping)
};

using Kind = DateToken::Kind;
using Tokens = std::span<const DateToken>;

std::unexpected<Error> refuse(const QString &message)
{
    return fail(ErrorKind::Invalid, message);
}

/// "8 - 10 Oct 2020", "Oct 8 - 10, 2020": months go over between days alone.
void completeFrom(TypedPoint &point, const TypedPoint &other)
{
    if (!point.year)
        point.year = other.year;
    if (!point.month && point.day && other.day)
        point.month = other.month;
}

void completeEnds(TypedSpan &span)
{
    if (span.from.kind != TypedEnd::Kind::Point || span.until.kind != TypedEnd::Kind::Point)
        return;
    completeFrom(span.from.point, span.until.point);
    completeFrom(span.until.point, span.from.point);
}

QString edtfOf(const TypedPoint &point)
{
    constexpr QChar zero(u'0');
    QString text = u"%1"_s.arg(*point.year, 4, 10, zero);
    for (const auto &part : {point.month, point.day}) {
        if (part)
            text += u"-%1"_s.arg(*part, 2, 10, zero);
    }
    if (point.isUncertain || point.isApproximate)
        text += !point.isUncertain ? u'~' : !point.isApproximate ? u'?' : u'%';
    return text;
}

/// 25/10/2020 and 10/25/2020 have one meaning each, 2/10/2020 has two.
Status settleOrder(TypedPoint &point)
{
    if (point.reading != Reading::Swappable || *point.day == *point.month || *point.day > 12)
        return {};
    TypedPoint swapped = point;
    std::swap(swapped.day, swapped.month);
    if (*point.month > 12) {
        point = swapped;
        return {};
    }
    const auto inWords = [](const TypedPoint &meant) {
        return dateInWords(PartialDate::parse(edtfOf(meant)).value_or(PartialDate()), programLanguage());
    };
    return refuse(DateTyping::tr("“%1” may be %2 or %3. Write %4 or %5.")
                      .arg(point.text, inWords(point), inWords(swapped), edtfOf(point), edtfOf(swapped)));
}

/// 2020/21 is two years; 2008/09 may be September as well; 2020/10 can only be October.
Result<TypedSpan> settleYears(const TypedSpan &span)
{
    const TypedPoint &point = span.from.point;
    const bool isPair = !span.isInterval && point.reading == Reading::MaybeYears;
    if (!isPair || *point.month <= *point.year % 100)
        return span;
    TypedSpan years = span;
    years.isInterval = true;
    years.from.point.month.reset();
    years.until.point.month.reset();
    years.until.point.year = *point.year - *point.year % 100 + *point.month;
    if (*point.month > 12)
        return years;
    return refuse(
        DateTyping::tr("“%1” may be a month or two years. Write %2 or %3.")
            .arg(point.text, edtfOf(point), edtfOf(years.from.point) + u'/' + edtfOf(years.until.point)));
}

Status checkParts(const TypedPoint &point, QStringView text)
{
    if (!point.year)
        return refuse(
            DateTyping::tr("“%1” lacks the year. Write it with all four digits: 2020.").arg(excerpt(text)));
    if (point.day && !point.month)
        return refuse(
            DateTyping::tr("“%1” lacks the month. Write 2 October 2020, or the month or year alone if "
                           "the day is not known.")
                .arg(excerpt(text)));
    return {};
}

Status settle(TypedEnd &end, QStringView text)
{
    if (end.kind != TypedEnd::Kind::Point)
        return {};
    VODHUK_TRY(checkParts(end.point, text));
    return settleOrder(end.point);
}

QString endText(const TypedEnd &end)
{
    switch (end.kind) {
    case TypedEnd::Kind::Open:
        return u".."_s;
    case TypedEnd::Kind::Unknown:
        return {};
    case TypedEnd::Kind::Point:
        break;
    }
    return edtfOf(end.point);
}

Result<PartialDate> dateOf(TypedSpan typed, QStringView text)
{
    completeEnds(typed);
    VODHUK_TRY(settle(typed.from, text));
    VODHUK_TRY(settle(typed.until, text));
    const auto span = settleYears(typed);
    if (!span)
        return std::unexpected(span.error());
    const QString from = endText(span->from);
    return PartialDate::parse(span->isInterval ? from + u'/' + endText(span->until) : from);
}

/// Why no date was seen in the text.
std::unexpected<Error> notUnderstood(QStringView text, Tokens tokens)
{
    for (const DateToken &token : tokens) {
        if (token.kind == Kind::Season)
            return refuse(
                DateTyping::tr("“%1” has no certain months. Write from which month to which: June 2020 - "
                               "August 2020.")
                    .arg(excerpt(token.text)));
        if (token.kind == Kind::Other || token.kind == Kind::Edge)
            return refuse(
                DateTyping::tr("“%1” is not understood in a date. Write 2 October 2020, 02.10.2020, "
                               "2020-10 or 2020.")
                    .arg(excerpt(token.text)));
    }
    if (std::ranges::find(tokens, Kind::Year, &DateToken::kind) == tokens.end())
        return refuse(
            DateTyping::tr("“%1” lacks the year. Write it with all four digits: 2020.").arg(excerpt(text)));
    return refuse(
        DateTyping::tr("“%1” is not understood as a date. Write 2 October 2020, 02.10.2020, 2020-10 or 2020, "
                       "and a span as Aug 2020 - Oct 2020.")
            .arg(excerpt(text)));
}

} // namespace

Result<PartialDate> dateFromWords(QStringView typed)
{
    const QStringView text = typed.trimmed();
    if (auto exact = PartialDate::parse(text))
        return exact;
    const QList<DateToken> tokens = dateTokens(text);
    const auto span = readTypedSpan(tokens);
    return span ? dateOf(*span, text) : notUnderstood(text, tokens);
}

} // namespace vodhuk
