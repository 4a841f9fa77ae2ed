#include "core/report/leaks/addressfinder.h"

#include <algorithm>
#include <optional>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestHost = 255;
constexpr qsizetype longestScheme = 20;
constexpr qsizetype longestUser = 64;

bool isDot(QChar sign)
{
    return sign == u'.' || sign == u'。' || sign == u'．' || sign == u'｡';
}

bool isHostSign(QChar sign)
{
    return sign.isLetterOrNumber() || sign.isMark() || sign == u'-' || isDot(sign);
}

/// What ends an address in a sentence, though it may be part of one.
bool isClosing(QChar sign)
{
    return u".,;:!?)]}’'*_…"_s.contains(sign);
}

bool endsAddress(QChar sign)
{
    return sign.isSpace() || u"<>\"«»“”„`|"_s.contains(sign);
}

bool isSchemeSign(QChar sign)
{
    return sign.unicode() < 128 && (sign.isLetterOrNumber() || sign == u'+' || sign == u'-' || sign == u'.');
}

/// A run of signs that hosts are made of, without dots and hyphens at its ends.
SeenSpan runAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && isHostSign(text[end]))
        ++end;
    const qsizetype after = end;
    while (from < end && (isDot(text[from]) || text[from] == u'-'))
        ++from;
    while (end > from && (isDot(text[end - 1]) || text[end - 1] == u'-'))
        --end;
    return from < end ? SeenSpan{from, end - from} : SeenSpan{after, 0};
}

/// 185.12.33.4
bool isNumberedHost(QStringView run)
{
    constexpr int parts = 4;
    constexpr int highest = 255;
    constexpr qsizetype mostDigits = 3;
    int count = 0;
    for (qsizetype from = 0; from <= run.size();) {
        qsizetype end = from;
        while (end < run.size() && !isDot(run[end]))
            ++end;
        bool isNumber = false;
        const int number = run.sliced(from, end - from).toInt(&isNumber);
        if (!isNumber || end - from > mostDigits || number > highest || ++count > parts)
            return false;
        from = end + 1;
    }
    return count == parts;
}

/// What programs read of an address: %2F is a slash to them.
QString decoded(QStringView address)
{
    QByteArray bytes = address.toUtf8();
    constexpr int mostTimes = 3; // an address within an address within an address
    for (int i = 0; i < mostTimes && bytes.contains('%'); ++i)
        bytes = QByteArray::fromPercentEncoding(bytes);
    return QString::fromUtf8(bytes);
}

QStringList hostsIn(QStringView address)
{
    const QString readable = decoded(address);
    const QStringView text = readable;
    QStringList hosts;
    for (qsizetype at = 0; at < text.size();) {
        if (!isHostSign(text[at])) {
            ++at;
            continue;
        }
        const SeenSpan run = runAt(text, at);
        const QStringView host = text.sliced(run.from, run.length);
        const bool isTaken =
            run.length <= longestHost && (hosts.isEmpty() || std::ranges::any_of(host, isDot));
        if (const QString name = isTaken ? comparableDomain(host.toString()) : QString(); !name.isEmpty())
            hosts.append(name);
        at = std::max(run.end(), at + 1);
        while (at < text.size() && isHostSign(text[at])) // the dots at the end of the run
            ++at;
    }
    return hosts;
}

/// Behind the host, up to what ends it.
qsizetype endOfPath(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && !endsAddress(text[end]))
        ++end;
    while (end > from && isClosing(text[end - 1]))
        --end;
    return end;
}

/// Programs take a backslash and a wide slash for a slash.
bool isSlash(QStringView text, qsizetype at)
{
    return u"/\\／"_s.contains(text[at]) || text.sliced(at)
                                                    .first(std::min<qsizetype>(3, text.size() - at))
                                                    .compare("%2F"_L1, Qt::CaseInsensitive) == 0;
}

bool beginsPath(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return false;
    if (text[at] == u':')
        return at + 1 < text.size() && text[at + 1].isDigit();
    return isSlash(text, at) || text[at] == u'?' || text[at] == u'#';
}

/// A site may be written with a dot at its end: "example.org./news".
qsizetype startOfPath(QStringView text, qsizetype host)
{
    const bool hasDot = host < text.size() && isDot(text[host]);
    return hasDot && beginsPath(text, host + 1) ? host + 1 : host;
}

/// "someone" before "@example.org".
qsizetype startOfUser(QStringView text, qsizetype host)
{
    if (host == 0 || text[host - 1] != u'@')
        return host;
    qsizetype from = host - 1;
    const qsizetype lowest = std::max<qsizetype>(0, from - longestUser);
    while (from > lowest && (isHostSign(text[from - 1]) || u"_%+"_s.contains(text[from - 1])))
        --from;
    return from;
}

/// Where the scheme begins that stands before "://"; the place of the colon if there is none.
qsizetype startOfScheme(QStringView text, qsizetype colon, qsizetype lowest)
{
    qsizetype from = colon;
    while (from > std::max(lowest, colon - longestScheme) && isSchemeSign(text[from - 1]))
        --from;
    while (from < colon && !text[from].isLetter())
        ++from;
    return from;
}

/// Numbers have dots as well, and no letter behind the last one: they are sites where something follows that only sites have.
bool mayBeHost(QStringView text, SeenSpan run)
{
    const QStringView host = text.sliced(run.from, run.length);
    const auto dot = std::find_if(host.rbegin(), host.rend(), isDot);
    const bool hasEnding = dot != host.rend() && dot != host.rbegin() && std::prev(dot)->isLetter();
    return hasEnding || (isNumberedHost(host) && beginsPath(text, startOfPath(text, run.end())));
}

QString pathOf(QStringView address)
{
    for (qsizetype at = 0; at < address.size(); ++at) {
        if (isSlash(address, at))
            return address.sliced(at).toString();
    }
    return {};
}

/// "example.org", but not "art.5" or "U.S": what is behind the last dot has letters.
bool hasEndingOfSite(QStringView host)
{
    constexpr qsizetype shortestEnding = 2;
    const auto dot = std::find_if(host.rbegin(), host.rend(), isDot);
    const QStringView ending = host.last(std::distance(host.rbegin(), dot));
    return ending.startsWith("xn--"_L1, Qt::CaseInsensitive) ||
           (ending.size() >= shortestEnding &&
            std::ranges::all_of(ending, [](QChar sign) { return sign.isLetter() || sign.isMark(); }));
}

WebAddress withScheme(QStringView text, qsizetype colon, qsizetype lowest)
{
    const qsizetype from = startOfScheme(text, colon, lowest);
    const qsizetype host = colon + 3;
    const qsizetype end = endOfPath(text, host);
    const QStringView address = text.sliced(host, end - host);
    return {{from, end - from}, true, pathOf(address), hostsIn(address), {}};
}

WebAddress withoutScheme(QStringView text, SeenSpan run, qsizetype lowest)
{
    const qsizetype from = std::max(lowest, startOfUser(text, run.from));
    const qsizetype path = startOfPath(text, run.end());
    const qsizetype end = beginsPath(text, path) ? endOfPath(text, path) : run.end();
    const QStringView host = text.sliced(run.from, run.length);
    const bool isPage = end > run.end() && (hasEndingOfSite(host) || isNumberedHost(host));
    const bool isLink = isPage || host.startsWith("www."_L1, Qt::CaseInsensitive);
    const QStringView address = text.sliced(run.from, end - run.from);
    return {{from, end - from}, isLink, pathOf(address), hostsIn(address), {}};
}

/// "tg:resolve?domain=somebody": programs open these as well.
std::optional<WebAddress> withBareScheme(QStringView text, SeenSpan run)
{
    static const QStringList schemes{u"tg"_s,     u"geo"_s,      u"skype"_s, u"viber"_s,
                                     u"magnet"_s, u"whatsapp"_s, u"xmpp"_s,  u"sip"_s};
    constexpr qsizetype longest = 8;
    const qsizetype from = run.end() + 1;
    if (run.length > longest || from >= text.size() || text[run.end()] != u':' || endsAddress(text[from]))
        return std::nullopt;
    const QString scheme = text.sliced(run.from, run.length).toString().toLower();
    if (!schemes.contains(scheme)) // before anybody looks how far the rest goes
        return std::nullopt;
    const qsizetype end = endOfPath(text, from);
    if (end == from)
        return std::nullopt;
    const QStringView address = text.sliced(from, end - from);
    return WebAddress{{run.from, end - run.from}, true, {}, hostsIn(address), scheme};
}

qsizetype behindBlanks(QStringView text, qsizetype from)
{
    constexpr qsizetype mostBlanks = 3;
    qsizetype at = from;
    while (at < text.size() && at - from < mostBlanks && text[at].isSpace())
        ++at;
    return at;
}

qsizetype behindSlashes(QStringView text, qsizetype from)
{
    constexpr qsizetype lengthInCode = 3; // %2F
    qsizetype at = from;
    while (at < text.size() && isSlash(text, at))
        at += text[at] == u'%' ? lengthInCode : 1;
    return at;
}

/// Where the address ends whose scheme ends at `from`, whatever stands between scheme and site: "https: //example.org", "https:/example.org".
qsizetype endOfBroken(QStringView text, qsizetype from)
{
    qsizetype at = behindBlanks(text, from);
    const bool hasColon = at < text.size() && text[at] == u':';
    const qsizetype colon = hasColon ? at + 1 : from;
    at = behindBlanks(text, colon);
    const qsizetype slashes = behindSlashes(text, at);
    if (!hasColon && slashes == at)
        return from;
    const qsizetype begun = slashes > at ? slashes : colon;
    const qsizetype site = behindBlanks(text, begun);
    if (site == begun || (site < text.size() && isHostSign(text[site]) && mayBeHost(text, runAt(text, site))))
        return std::max(begun, endOfPath(text, site));
    return begun;
}

/// A run that has the name of the web's scheme is one, however it goes on: nobody writes it of anything else.
std::optional<WebAddress> withBrokenScheme(QStringView text, SeenSpan run)
{
    const QStringView word = text.sliced(run.from, run.length);
    const bool isWhole = text.sliced(run.end()).startsWith("://"_L1) && run.end() + 3 < text.size() &&
                         !endsAddress(text[run.end() + 3]);
    if (isWhole || !word.contains("http"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    const bool isUser = text.sliced(run.end()).startsWith(u'@');
    const bool isScheme = !isUser && (word.endsWith("http"_L1, Qt::CaseInsensitive) ||
                                      word.endsWith("https"_L1, Qt::CaseInsensitive));
    const qsizetype end = isScheme ? endOfBroken(text, run.end()) : endOfPath(text, run.from);
    const QStringView address =
        isScheme ? text.sliced(run.end(), end - run.end()) : text.sliced(run.from, end - run.from);
    return WebAddress{{run.from, end - run.from}, true, pathOf(address), hostsIn(address), {}};
}

/// "[2001:db8::1]/news"
std::optional<WebAddress> withBrackets(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 48;
    qsizetype close = at + 1;
    while (close < text.size() && close - at < longest &&
           (text[close].isDigit() || u"abcdefABCDEF:."_s.contains(text[close])))
        ++close;
    const bool isNumber =
        close < text.size() && text[close] == u']' && text.sliced(at, close - at).count(u':') > 1;
    if (!isNumber || !beginsPath(text, close + 1))
        return std::nullopt;
    const qsizetype end = endOfPath(text, close + 1);
    const QStringView address = text.sliced(at, end - at);
    return WebAddress{{at, end - at}, true, pathOf(address), hostsIn(address), {}};
}

} // namespace

QList<WebAddress> webAddressesIn(QStringView seen)
{
    QList<WebAddress> found;
    qsizetype lowest = 0; // the end of the address before
    for (qsizetype at = 0; at < seen.size();) {
        if (seen[at] == u':' && seen.sliced(at).startsWith("://"_L1) && at > lowest &&
            isSchemeSign(seen[at - 1])) {
            found.append(withScheme(seen, at, lowest));
            lowest = at = std::max(found.last().span.end(), at + 3);
            continue;
        }
        if (const auto bracketed = seen[at] == u'[' ? withBrackets(seen, at) : std::nullopt) {
            found.append(*bracketed);
            lowest = at = found.last().span.end();
            continue;
        }
        if (!isHostSign(seen[at])) {
            ++at;
            continue;
        }
        const SeenSpan run = runAt(seen, at);
        const qsizetype end = std::max(run.end(), at + 1);
        auto other = withBareScheme(seen, run);
        if (!other)
            other = withBrokenScheme(seen, run);
        if (other) {
            found.append(*other);
            lowest = at = found.last().span.end();
            continue;
        }
        const bool isSchemeOrUser =
            seen.sliced(end).startsWith("://"_L1) || seen.sliced(end).startsWith(u'@');
        if (!isSchemeOrUser && run.length > 0 && mayBeHost(seen, run)) {
            found.append(withoutScheme(seen, run, lowest));
            lowest = at = found.last().span.end();
        } else {
            at = end;
        }
    }
    return found;
}

bool namesOneOf(const WebAddress &address, const DomainSet &domains)
{
    return std::ranges::any_of(address.hosts,
                               [&domains](const QString &host) { return domains.contains(host); });
}

} // namespace vodhuk
