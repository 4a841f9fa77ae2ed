#include "core/report/leaks/addressfinder.h"

#include <algorithm>

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

/// Numbers have dots as well, and no letter behind the last one.
bool mayBeHost(QStringView run)
{
    const auto dot = std::find_if(run.rbegin(), run.rend(), isDot);
    return dot != run.rend() && dot != run.rbegin() && std::prev(dot)->isLetter();
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

bool beginsPath(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return false;
    if (text[at] == u':')
        return at + 1 < text.size() && text[at + 1].isDigit();
    return text[at] == u'/' || text[at] == u'?' || text[at] == u'#';
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

QString pathOf(QStringView address)
{
    const qsizetype slash = address.indexOf(u'/');
    return slash < 0 ? QString() : address.sliced(slash).toString();
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
    return {{from, end - from}, true, pathOf(address), hostsIn(address)};
}

WebAddress withoutScheme(QStringView text, SeenSpan run, qsizetype lowest)
{
    const qsizetype from = std::max(lowest, startOfUser(text, run.from));
    const qsizetype end = beginsPath(text, run.end()) ? endOfPath(text, run.end()) : run.end();
    const QStringView host = text.sliced(run.from, run.length);
    const bool isPage = end > run.end() && hasEndingOfSite(host);
    const bool isLink = isPage || host.startsWith("www."_L1, Qt::CaseInsensitive);
    const QStringView address = text.sliced(run.from, end - run.from);
    return {{from, end - from}, isLink, pathOf(address), hostsIn(address)};
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
        if (!isHostSign(seen[at])) {
            ++at;
            continue;
        }
        const SeenSpan run = runAt(seen, at);
        const qsizetype end = std::max(run.end(), at + 1);
        const bool isSchemeOrUser =
            seen.sliced(end).startsWith("://"_L1) || seen.sliced(end).startsWith(u'@');
        if (!isSchemeOrUser && run.length > 0 && mayBeHost(seen.sliced(run.from, run.length))) {
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
