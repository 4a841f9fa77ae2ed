#include "core/codebook/plaincitation.h"

#include "core/codebook/citationaddress.h"
#include "core/codebook/citationdates.h"
#include "core/codebook/citationtext.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

class CitationReader
{
public:
    explicit CitationReader(const QString &text)
        : m_rest(text)
    {
    }

    Source read()
    {
        takeAddresses();
        takeRetrieval();
        if (!takeQuotedTitle() && !takeAuthorAndYear()) {
            takeAuthor();
            readDate();
            takePublisher();
        }
        m_source.title = withoutLooseEnds(m_source.title.isEmpty() ? m_rest : m_source.title);
        if (m_source.publisher.isEmpty())
            m_source.publisher = hostOf(m_source.url);
        return m_source;
    }

private:
    void takeAddresses();
    void takeRetrieval();
    bool takeQuotedTitle();
    bool takeAuthorAndYear();
    void takeAuthor();
    void readDate();
    void takeDate();
    void readActDate();
    void takePublisher();
    bool takePublisherBehind(const QString &mark);
    bool takeBook();
    void takeHostsName(const QString &text);
    [[nodiscard]] bool isHost(const QString &name) const;
    void readBeforeTitle(QString text);
    void readBehindTitle(const QString &text);

    Source m_source;
    QString m_rest;          ///< what has no field of its own yet
    qsizetype m_dateAt = -1; ///< where the date stood that was taken out
};

/// A second one is where the page is kept, if its host tells so; else it stays.
void CitationReader::takeAddresses()
{
    static const QStringList archives{u"web.archive.org"_s, u"archive.org"_s, u"archive.ph"_s,
                                      u"archive.today"_s,   u"archive.is"_s,  u"perma.cc"_s};
    m_source.url = takeAddress(m_rest);
    if (m_source.url.isEmpty())
        return;
    const QString before = m_rest;
    QString second = takeAddress(m_rest);
    if (archives.contains(hostOf(m_source.url)) && !second.isEmpty())
        std::swap(m_source.url, second);
    if (archives.contains(hostOf(second)))
        m_source.archiveUrl = second;
    else
        m_rest = before;
}

void CitationReader::takeRetrieval()
{
    static const QRegularExpression retrieved(
        u"[(\\[]?\\b(?:(?:last\\s)?(?:accessed|retrieved|viewed)(?:"
        u"\\son)?|дата (?:обращения|доступу|доступа|звароту))"
        "\\s?:?\\s*(%1)(?:,?\\sfrom\\b)?[)\\]]?"_s.arg(citedDatePattern()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = retrieved.match(m_rest);
    const auto day = match.hasMatch() ? citedDate(match.captured(1)) : std::nullopt;
    if (!day)
        return;
    m_source.retrievedOn = *day;
    m_rest.remove(match.capturedStart(), match.capturedLength());
}

/// A quotation inside a sentence is no title: before it stands nothing or the end of something, and what follows begins anew.
bool CitationReader::takeQuotedTitle()
{
    static const QRegularExpression quoted =
        unicodePattern(u"(?:[“«„\"]([^“”«»„\"]{3,})[”»“\"]|(?<![\\p{L}\\d])‘([^‘]{3,}?)’(?![\\p{L}\\d]))"_s);
    static const QRegularExpression closed(u"(?:^|[.,:;)\\]])\\s*$"_s);
    static const QRegularExpression anew = unicodePattern(u"^\\s*(?:$|[.,;:(\\[|/–—]|\\p{Lu})"_s);
    const QRegularExpressionMatch match = quoted.match(m_rest);
    const QString before = m_rest.left(match.capturedStart());
    const QString behind = m_rest.mid(match.capturedEnd());
    if (!match.hasMatch() || !closed.match(before).hasMatch() || !anew.match(behind).hasMatch())
        return false;
    m_source.title = match.captured(match.lastCapturedIndex()).simplified();
    readBehindTitle(behind);
    readBeforeTitle(before);
    return true;
}

/// "Smith, J. (2020) ‘Title’", "Reuters, “Title”".
void CitationReader::readBeforeTitle(QString text)
{
    static const QRegularExpression dated =
        unicodePattern(u"\\s*\\((%1)\\)[.,]?\\s*$"_s.arg(citedDatePattern()));
    static const QRegularExpression words = unicodePattern(u"^[^\\d“”«»\"]{2,150}$"_s);
    const QRegularExpressionMatch match = dated.match(text);
    const auto day = match.hasMatch() ? citedDate(match.captured(1)) : std::nullopt;
    if (day && m_source.date.isEmpty()) {
        m_source.date = *day;
        text.truncate(match.capturedStart());
    }
    const bool introduces = text.trimmed().endsWith(u':');
    static const QRegularExpression initialAtEnd = unicodePattern(u"(?<!\\p{L})\\p{Lu}\\.$"_s);
    const QString name =
        initialAtEnd.match(text.trimmed()).hasMatch() ? text.trimmed() : withoutLooseEnds(text);
    if (!introduces && words.match(name).hasMatch())
        m_source.author = name;
    else if (!name.isEmpty())
        m_source.title = name + (introduces ? u": "_s : u", "_s) + m_source.title;
}

/// One name is the publisher, also before pages and numbers; anything else goes on with the title.
void CitationReader::readBehindTitle(const QString &text)
{
    static const QRegularExpression digit(u"\\d"_s);
    m_rest = text;
    takeDate();
    QString left = withoutBrackets(withoutLooseEnds(m_rest));
    QStringList parts = left.split(u", "_s);
    const auto hasNumber = [](const QString &part) { return part.contains(digit); };
    if (canBePublisher(parts.first()) && std::all_of(parts.cbegin() + 1, parts.cend(), hasNumber)) {
        m_source.publisher = parts.takeFirst();
        left = parts.join(u", "_s);
    }
    if (left.isEmpty())
        return;
    m_source.title = withoutLooseEnds(m_source.title) + u", "_s + left;
}

/// "Smith, J. (2020). Title. Publisher", "Council of the EU. (2020, October 2). Title".
bool CitationReader::takeAuthorAndYear()
{
    static const QRegularExpression beginning =
        unicodePattern(u"^\\s*(%1|[^.()\\d]{3,120}\\.)\\s*\\((%2)\\)[.,:]?\\s+(?=\\S)"_s.arg(
            citedNamesPattern(), citedDatePattern()));
    const QRegularExpressionMatch match = beginning.match(m_rest);
    const auto day = match.hasMatch() ? citedDate(match.captured(2)) : std::nullopt;
    if (!day)
        return false;
    const QString author = match.captured(1).trimmed();
    static const QRegularExpression initialAtEnd = unicodePattern(u"(?<!\\p{L})(?:\\p{Lu}|al)\\.$"_s);
    m_source.author = initialAtEnd.match(author).hasMatch() ? author : withoutLooseEnds(author);
    m_source.date = *day;
    m_rest.remove(0, match.capturedEnd());
    const QStringList parts = sentencesOf(withoutLooseEnds(m_rest));
    if (parts.size() == 2 && canBePublisher(withoutLooseEnds(parts[1]))) {
        m_source.publisher = withoutLooseEnds(parts[1]);
        m_rest = parts[0];
    }
    return true;
}

void CitationReader::takeAuthor()
{
    static const QRegularExpression beginning =
        unicodePattern(u"^\\s*(%1)\\s*(?=[\\p{Lu}«“])(?=.{10})"_s.arg(citedNamesPattern()));
    const QRegularExpressionMatch match = beginning.match(m_rest);
    if (!match.hasMatch())
        return;
    m_source.author = match.captured(1).trimmed();
    m_rest.remove(0, match.capturedEnd());
}

void CitationReader::readDate()
{
    takeDate();
    if (m_source.date.isEmpty())
        readActDate();
}

/// The last date that stands alone; one that belongs to the place in a journal stays there too.
void CitationReader::takeDate()
{
    const std::optional<LoneDate> last = lastLoneDate(m_rest);
    if (!last)
        return;
    m_source.date = last->date;
    if (last->length == 0)
        return;
    m_rest.remove(last->from, last->length);
    m_dateAt = last->from;
}

/// "Council Regulation (EU) 2021/1030 of 24 June 2021 concerning …": its day is part of its title.
void CitationReader::readActDate()
{
    static const QString kinds =
        u"Decision|Regulation|Directive|Resolution|Recommendation|Law|Act|Decree|Order|Закон|Указ|Дэкрэт|"
        u"Декрет|Пастанова|"
        "Постановление|Рашэнне|Решение|Рэгламент|Регламент|Распараджэнне|Распоряжение|Рэзалюцыя|Резолюция"_s;
    static const QRegularExpression act = unicodePattern(
        u"^\\s*(?:[\\p{Lu}][\\p{L}-]+\\s){0,3}(?:%1|%2)\\b[^.;“«\"]{0,80}?\\s(?:of|from|ад|от)\\s(\\d{1,2}[\\s.]%3|%3)"_s
            .arg(kinds, kinds.toLower(), citedDatePattern()));
    const QRegularExpressionMatch match = act.match(m_rest);
    if (const auto day = match.hasMatch() ? citedDate(match.captured(1)) : std::nullopt)
        m_source.date = *day;
}

/// A name before the date, behind "//" or "|", or one that the address confirms.
void CitationReader::takePublisher()
{
    if (takePublisherBehind(u" // "_s) || takePublisherBehind(u" | "_s) || takeBook())
        return;
    const bool isDated = m_dateAt >= 0 && withoutLooseEnds(m_rest.mid(m_dateAt)).isEmpty();
    const QString text = withoutLooseEnds(m_rest);
    const QStringList parts = sentencesOf(text);
    const QString last = withoutLooseEnds(parts.last());
    if (parts.size() == 2 && canBePublisher(last) && (isDated || isHost(last))) {
        m_source.publisher = last;
        m_rest = parts.first();
    } else {
        takeHostsName(text);
    }
}

/// Chicago's form of a book: "Smith, John. Title. Oxford: Oxford University Press, 2020."
bool CitationReader::takeBook()
{
    static const QRegularExpression name =
        unicodePattern(u"^\\p{Lu}[\\p{L}'’-]+, \\p{Lu}[\\p{L}'’. -]{1,40}$"_s);
    static const QRegularExpression house = unicodePattern(u"^\\p{Lu}[\\p{L} .-]{2,40}\\s?: \\p{Lu}"_s);
    const QStringList parts = sentencesOf(withoutLooseEnds(m_rest));
    if (m_dateAt < 0 || parts.size() != 3 || !name.match(parts[0]).hasMatch() ||
        !house.match(parts[2]).hasMatch() || !canBePublisher(parts[2]))
        return false;
    m_source.author = parts[0];
    m_rest = parts[1];
    m_source.publisher = parts[2];
    return true;
}

void CitationReader::takeHostsName(const QString &text)
{
    for (const QString &mark : {u" – "_s, u" — "_s, u" - "_s, u", "_s, u". "_s}) {
        const qsizetype at = text.lastIndexOf(mark);
        if (at <= 0 || !isHost(withoutLooseEnds(text.mid(at))))
            continue;
        m_source.publisher = withoutLooseEnds(text.mid(at));
        m_rest = text.left(at);
        return;
    }
}

bool CitationReader::takePublisherBehind(const QString &mark)
{
    const QString text = withoutLooseEnds(m_rest);
    const qsizetype at = text.indexOf(mark);
    const QString name = at < 0 ? QString() : withoutLooseEnds(text.mid(at + mark.size()));
    if (text.count(mark) != 1 || !canBePublisher(name))
        return false;
    m_source.publisher = name;
    m_rest = text.left(at);
    return true;
}

/// "Reform.by" of reform.by, "Reuters" of www.reuters.com.
bool CitationReader::isHost(const QString &name) const
{
    const auto squeezed = [](const QString &text) { return text.toLower().remove(u' ').remove(u'-'); };
    const QString host = squeezed(hostOf(m_source.url));
    const QString own = squeezed(name);
    return own.size() > 2 &&
           (own == host || (own == host.section(u'.', -2, -2)) || (own == host.section(u'.', 0, 0)));
}

} // namespace

Source sourceFromCitation(const QString &pasted)
{
    return CitationReader(pasted).read();
}

} // namespace vodhuk
