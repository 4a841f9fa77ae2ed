#include "core/base/typedspan.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = DateToken::Kind;
using Tokens = std::span<const DateToken>;

/// What the numbers and the month of a line of tokens are, in their order.
struct Form {
    QStringView tokens;
    QStringView parts; ///< d, m, y
    Reading reading = Reading::Plain;
};

constexpr std::array forms{
    Form{u"y", u"y"},
    Form{u"my", u"my"},
    Form{u"ym", u"ym"},
    Form{u"nmy", u"dmy"},
    Form{u"mny", u"mdy"},
    Form{u"ymn", u"ymd"},
    Form{u"n.n.y", u"dmy"},
    Form{u"n/n/y", u"dmy", Reading::Swappable},
    Form{u"n-n-y", u"dmy", Reading::Swappable},
    Form{u"y-n-n", u"ymd"},
    Form{u"y.n.n", u"ymd"},
    Form{u"y/n/n", u"ymd"},
    Form{u"y-n", u"ym"},
    Form{u"y.n", u"ym"},
    Form{u"y/n", u"ym", Reading::MaybeYears},
    Form{u"n-y", u"my"},
    Form{u"n.y", u"my"},
    Form{u"n/y", u"my"},
    // The rest of a span tells what these lack.
    Form{u"n", u"d"},
    Form{u"m", u"m"},
    Form{u"nm", u"dm"},
    Form{u"mn", u"md"},
    Form{u"n.n", u"dm"},
    Form{u"ny", u"dy"},
};

bool isMark(const DateToken &token)
{
    return token.kind == Kind::Uncertain || token.kind == Kind::Approximate || token.kind == Kind::Both;
}

bool joins(Kind kind)
{
    return kind == Kind::Dot || kind == Kind::Hyphen || kind == Kind::Slash;
}

QString formOf(Tokens tokens)
{
    QString form;
    for (const DateToken &token : tokens)
        form.append(QChar(static_cast<char16_t>(token.kind)));
    return form;
}

QString textOf(Tokens tokens)
{
    QString text;
    for (const DateToken &token : tokens) {
        const bool apart = token.kind != Kind::Dot && !text.isEmpty() && text.back().isLetterOrNumber() &&
                           !joins(token.kind);
        text.append((apart ? u" "_s : QString()) + token.text);
    }
    return text;
}

/// Without marks, without dots at the ends, and without what joins the name of a month to its neighbours: `2-Oct-2020`.
QList<DateToken> bareTokens(Tokens tokens)
{
    QList<DateToken> bare;
    for (const DateToken &token : tokens) {
        if (isMark(token) || (bare.isEmpty() && token.kind == Kind::Dot))
            continue;
        const bool isLast = &token == &tokens.back();
        if (joins(token.kind) && !isLast && !bare.isEmpty() && bare.last().kind == Kind::Month)
            continue;
        if (token.kind == Kind::Month && bare.size() > 1 && joins(bare.last().kind))
            bare.removeLast();
        bare.append(token);
    }
    if (!bare.isEmpty() && bare.last().kind == Kind::Dot)
        bare.removeLast();
    return bare;
}

void setPart(TypedPoint &point, QChar part, int value)
{
    (part == u'd' ? point.day : part == u'm' ? point.month : point.year) = value;
}

std::optional<TypedPoint> readPoint(Tokens tokens)
{
    const QList<DateToken> bare = bareTokens(tokens);
    const auto form = std::ranges::find(forms, formOf(bare), &Form::tokens);
    if (form == forms.end())
        return std::nullopt;
    TypedPoint point;
    qsizetype part = 0;
    for (const DateToken &token : bare) {
        if (!joins(token.kind))
            setPart(point, form->parts[part++], token.value);
    }
    const auto has = [&](Kind kind) {
        return std::ranges::any_of(tokens, [=](const DateToken &token) { return token.kind == kind; });
    };
    point.reading = form->reading;
    point.isUncertain = has(Kind::Uncertain) || has(Kind::Both);
    point.isApproximate = has(Kind::Approximate) || has(Kind::Both);
    point.text = textOf(bare);
    return point;
}

std::optional<TypedEnd> readEnd(Tokens tokens)
{
    const QString form = formOf(tokens);
    if (form == u"!" || form == u"…") // also where a slash stands beside the dots, as in EDTF
        return TypedEnd{TypedEnd::Kind::Open, {}};
    if (form == "?"_L1 || form == "0"_L1)
        return TypedEnd{TypedEnd::Kind::Unknown, {}};
    auto point = readPoint(tokens);
    return point ? std::optional(TypedEnd{TypedEnd::Kind::Point, *std::move(point)}) : std::nullopt;
}

std::optional<TypedSpan> spanOf(std::optional<TypedEnd> from, std::optional<TypedEnd> until)
{
    constexpr auto isPoint = [](const TypedEnd &end) { return end.kind == TypedEnd::Kind::Point; };
    if (!from || !until || !(isPoint(*from) || isPoint(*until)))
        return std::nullopt;
    return TypedSpan{*std::move(from), *std::move(until), true};
}

/// What is meant where nothing stands beside this sign; nothing if something must.
std::optional<TypedEnd> emptyEnd(Kind separator)
{
    switch (separator) {
    case Kind::Dash:
    case Kind::Dots:
        return TypedEnd{TypedEnd::Kind::Open, {}};
    case Kind::Slash:
        return TypedEnd{TypedEnd::Kind::Unknown, {}};
    default:
        return std::nullopt;
    }
}

std::optional<TypedSpan> partedAt(Tokens tokens, std::size_t place)
{
    const auto end = [&](Tokens part) { return part.empty() ? emptyEnd(tokens[place].kind) : readEnd(part); };
    return spanOf(end(tokens.first(place)), end(tokens.subspan(place + 1)));
}

/// Parts the tokens at one of the `separators`; nothing if that can be done in two ways.
std::optional<TypedSpan> readParted(Tokens tokens, std::initializer_list<Kind> separators)
{
    std::optional<TypedSpan> found;
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        if (std::ranges::find(separators, tokens[place].kind) == separators.end())
            continue;
        auto span = partedAt(tokens, place);
        if (span && found)
            return std::nullopt;
        if (span)
            found = std::move(span);
    }
    return found;
}

/// The end without a point: unknown if the last word says so, which is taken off.
TypedEnd takeOtherEnd(Tokens &tokens)
{
    if (tokens.empty() || tokens.back().kind != Kind::NoEdge)
        return {TypedEnd::Kind::Open, {}};
    tokens = tokens.first(tokens.size() - 1);
    return {TypedEnd::Kind::Unknown, {}};
}

/// "since May 2021", "from 2 to 5 May 2021", "from 2020, end unknown".
std::optional<TypedSpan> readSince(Tokens tokens)
{
    if (auto span = readParted(tokens, {Kind::Until, Kind::Dash}))
        return span;
    const TypedEnd until = takeOtherEnd(tokens);
    return spanOf(readEnd(tokens), until);
}

std::optional<TypedSpan> readUntil(Tokens tokens)
{
    const TypedEnd from = takeOtherEnd(tokens);
    return spanOf(from, readEnd(tokens));
}

} // namespace

std::optional<TypedSpan> readTypedSpan(Tokens tokens)
{
    switch (tokens.empty() ? Kind::Other : tokens.front().kind) {
    case Kind::Since:
        return readSince(tokens.subspan(1));
    case Kind::Until:
        return readUntil(tokens.subspan(1));
    case Kind::Between:
        return readParted(tokens.subspan(1), {Kind::And});
    default:
        break;
    }
    if (auto point = readPoint(tokens))
        return TypedSpan{{TypedEnd::Kind::Point, *point}, {TypedEnd::Kind::Point, *point}, false};
    for (const Kind separator : {Kind::Dash, Kind::Dots, Kind::Until, Kind::Slash, Kind::Hyphen}) {
        if (auto span = readParted(tokens, {separator}))
            return span;
    }
    return std::nullopt;
}

} // namespace vodhuk
