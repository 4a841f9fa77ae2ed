#include "core/report/leaks/traces.h"

#include "core/report/leaks/coordinates.h"
#include "core/report/leaks/phonenumbers.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestUser = 64; // RFC 5321
constexpr qsizetype longestHost = 255;
constexpr qsizetype longestPath = 1000;
constexpr qsizetype shortestHandle = 3;

bool isMailSign(QChar sign)
{
    return sign == u'@' || sign == u'＠';
}

bool isUserSign(QChar sign)
{
    return sign.isLetterOrNumber() || u"._%+-"_s.contains(sign);
}

bool isHostSign(QChar sign)
{
    return sign.isLetterOrNumber() || sign.isMark() || sign == u'-' || sign == u'.';
}

/// What stands around an @, if that is an address of mail.
std::optional<SeenSpan> mailAt(QStringView text, qsizetype at)
{
    qsizetype from = at;
    while (from > 0 && at - from < longestUser && isUserSign(text[from - 1]))
        --from;
    while (from < at && text[from] == u'.')
        ++from;
    qsizetype end = at + 1;
    while (end < text.size() && end - at <= longestHost && isHostSign(text[end]))
        ++end;
    while (end > at + 1 && (text[end - 1] == u'.' || text[end - 1] == u'-'))
        --end;
    const QStringView host = text.sliced(at + 1, end - at - 1);
    const qsizetype dot = host.lastIndexOf(u'.');
    const bool hasEnding = dot > 0 && host.size() - dot > 2 && host[dot + 1].isLetter();
    return from < at && hasEnding ? std::optional(SeenSpan{from, end - from}) : std::nullopt;
}

bool isHandleSign(QChar sign)
{
    return sign.unicode() < 128 && (sign.isLetterOrNumber() || sign == u'_' || sign == u'.');
}

std::optional<SeenSpan> handleAt(QStringView text, qsizetype at)
{
    if (at > 0 && (text[at - 1].isLetterOrNumber() || isMailSign(text[at - 1]) || text[at - 1] == u'.'))
        return std::nullopt;
    qsizetype end = at + 1;
    while (end < text.size() && end - at <= longestUser && isHandleSign(text[end]))
        ++end;
    while (end > at + 1 && text[end - 1] == u'.')
        --end;
    const QStringView handle = text.sliced(at + 1, end - at - 1);
    const bool hasLetter = std::ranges::any_of(handle, [](QChar sign) { return sign.isLetter(); });
    return handle.size() >= shortestHandle && hasLetter ? std::optional(SeenSpan{at, end - at})
                                                        : std::nullopt;
}

/// Sites whose pages are persons, groups and channels.
bool isSocial(const WebAddress &address)
{
    static const DomainSet sites(
        {u"t.me"_s, u"telegram.me"_s, u"telegram.dog"_s, u"facebook.com"_s, u"fb.com"_s, u"m.me"_s,
         u"instagram.com"_s, u"twitter.com"_s, u"x.com"_s, u"vk.com"_s, u"ok.ru"_s, u"linkedin.com"_s,
         u"tiktok.com"_s, u"threads.net"_s, u"wa.me"_s, u"bsky.app"_s, u"youtube.com"_s, u"github.com"_s});
    return address.path.size() > 1 && namesOneOf(address, sites);
}

/// "skype:somebody?call"
bool isAccount(const WebAddress &address)
{
    return !address.scheme.isEmpty() && address.scheme != "magnet"_L1;
}

qsizetype endOfPath(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && end - from < longestPath && !text[end].isSpace() &&
           !u"<>\"«»“”„|*?"_s.contains(text[end]))
        ++end;
    while (end > from && u".,;:!)]}’'"_s.contains(text[end - 1]))
        --end;
    return end;
}

bool isWithinName(QStringView text, qsizetype at)
{
    return at > 0 && (text[at - 1].isLetterOrNumber() || u"/\\:%._-~"_s.contains(text[at - 1]));
}

/// Behind a colon it may be a path on another computer ("anna@laptop:/home/anna").
bool beginsHome(QStringView rest)
{
    return rest.startsWith("/home/"_L1) || rest.startsWith("/Users/"_L1) || rest.startsWith("/root/"_L1);
}

/// "~anna/notes.txt"
bool beginsHomeOfSomebody(QStringView rest)
{
    qsizetype end = 1;
    while (end < rest.size() && (rest[end].isLetterOrNumber() || u"._-"_s.contains(rest[end])))
        ++end;
    return end > 1 && rest[1].isLetter() && end < rest.size() && rest[end] == u'/';
}

bool beginsLocalPath(QStringView text, qsizetype at)
{
    static const QStringList folders{u"/home/"_s, u"/users/"_s,   u"/root/"_s,    u"/tmp/"_s, u"/var/"_s,
                                     u"/mnt/"_s,  u"/etc/"_s,     u"/media/"_s,   u"/opt/"_s, u"/srv/"_s,
                                     u"/run/"_s,  u"/private/"_s, u"/volumes/"_s, u"~/"_s};
    static const QStringList variables{u"%userprofile%"_s, u"%homepath%"_s, u"%appdata%"_s,
                                       u"%localappdata%"_s, u"$home/"_s};
    constexpr qsizetype longestBeginning = 24;
    const QStringView rest = text.sliced(at).first(std::min<qsizetype>(longestBeginning, text.size() - at));
    const auto beginsWithOne = [rest](const QStringList &beginnings) {
        return std::ranges::any_of(beginnings, [rest](const QString &beginning) {
            return rest.startsWith(beginning, Qt::CaseInsensitive) && rest.size() > beginning.size();
        });
    };
    const bool isBehindColon = at > 1 && text[at - 1] == u':' && text[at - 2].isLetterOrNumber();
    if (isWithinName(text, at) && !(isBehindColon && beginsHome(rest)))
        return false;
    if (rest.front() == u'/')
        return beginsWithOne(folders);
    if (rest.front() == u'~')
        return beginsWithOne(folders) || beginsHomeOfSomebody(rest);
    if (rest.front() == u'%' || rest.front() == u'$')
        return beginsWithOne(variables);
    if (rest.front() == u'\\')
        return rest.size() > 3 && rest[1] == u'\\' && rest[2].isLetterOrNumber();
    const bool isDrive = rest.size() > 3 && rest.front().unicode() < 128 && rest.front().isLetter() &&
                         rest[1] == u':' && (rest[2] == u'\\' || rest[2] == u'/') && rest[3] != u'/';
    return isDrive || rest.startsWith("file:/"_L1, Qt::CaseInsensitive);
}

/// Walks once through the text, beside the addresses in it.
class TraceSearch
{
public:
    TraceSearch(QStringView text, const QList<WebAddress> &addresses, bool isSourceAddress)
        : m_text(text)
        , m_addresses(addresses)
        , m_isSource(isSourceAddress)
    {
    }

    [[nodiscard]] QList<Trace> found()
    {
        for (const WebAddress &address : m_addresses) {
            if (address.isLink &&
                m_text.sliced(address.span.from).startsWith("file:"_L1, Qt::CaseInsensitive))
                add(Leak::Kind::Path, address.span);
            else if (!m_isSource && address.scheme == "geo"_L1)
                add(Leak::Kind::Coordinates, address.span);
            else if (!m_isSource && (isSocial(address) || isAccount(address)))
                add(Leak::Kind::Account, address.span);
        }
        for (qsizetype at = 0; at < m_text.size(); ++at)
            look(at);
        addOutside(Leak::Kind::Phone, phoneNumbersIn(m_text));
        addOutside(Leak::Kind::Coordinates, coordinatesIn(m_text));
        std::ranges::stable_sort(m_found, {}, [](const Trace &trace) { return trace.span.from; });
        return m_found;
    }

private:
    void add(Leak::Kind kind, SeenSpan span) { m_found.append({kind, span}); }

    void look(qsizetype at)
    {
        if (isMailSign(m_text[at]))
            return lookAround(at);
        const QChar sign = m_text[at];
        const bool mayBegin = u"/~\\%$"_s.contains(sign) || (sign.unicode() < 128 && sign.isLetter());
        if (!mayBegin || at < m_pathEnd || !beginsLocalPath(m_text, at) || isInAddress(at))
            return;
        m_pathEnd = endOfPath(m_text, at);
        add(Leak::Kind::Path, {at, m_pathEnd - at});
    }

    void lookAround(qsizetype at)
    {
        if (const auto mail = mailAt(m_text, at))
            return add(Leak::Kind::EMail, *mail);
        const auto handle = m_isSource ? std::nullopt : handleAt(m_text, at);
        if (handle)
            add(Leak::Kind::Account, *handle);
    }

    [[nodiscard]] bool isInAddress(qsizetype at) const
    {
        const auto next = std::ranges::upper_bound(
            m_addresses, at, {}, [](const WebAddress &address) { return address.span.from; });
        return next != m_addresses.begin() && at < std::prev(next)->span.end();
    }

    void addOutside(Leak::Kind kind, const QList<SeenSpan> &spans)
    {
        for (const SeenSpan &span : spans) {
            if (!m_isSource && !isInAddress(span.from))
                add(kind, span);
        }
    }

    QStringView m_text;
    const QList<WebAddress> &m_addresses;
    bool m_isSource;
    qsizetype m_pathEnd = 0;
    QList<Trace> m_found;
};

} // namespace

QList<Trace> tracesIn(QStringView seen, const QList<WebAddress> &addresses, bool isSourceAddress)
{
    return TraceSearch(seen, addresses, isSourceAddress).found();
}

} // namespace vodhuk
