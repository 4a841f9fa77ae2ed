#include "core/codebook/plaincitation.h"

#include "core/base/datetyping.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// What looks like a date; dateIn() says whether it is one.
const QString &datePattern()
{
    static const QString year = u"(?:19|20)\\d{2}"_s;
    static const QString month = u"\\p{L}{3,12}\\.?"_s;
    static const QString day = u"\\d{1,2}(?:st|nd|rd|th)?"_s;
    static const QString yearInWords = year + u"(?:\\s?(?:года|год|г|р)\\b\\.?)?"_s;
    static const QStringList forms{day + u"\\.?(?:\\s?[-–]\\s?\\d{1,2})?\\s"_s + month + u",?\\s"_s +
                                       yearInWords,
                                   month + u"\\s"_s + day + u",?\\s"_s + year,
                                   u"\\d{1,2}\\.\\d{1,2}\\."_s + yearInWords,
                                   year + u"-\\d{2}(?:-\\d{2})?"_s,
                                   year + u",\\s"_s + month + u"(?:\\s\\d{1,2})?"_s,
                                   month + u"\\s"_s + yearInWords,
                                   yearInWords};
    static const QString pattern = u"(?:"_s + forms.join(u'|') + u')';
    return pattern;
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<PartialDate> dateIn(const QString &words)
{
    static const QRegularExpression yearFirst(u"^(\\d{4}), (.+)$"_s); // "2020, October 2"
    static const QRegularExpression ordinal = pattern(u"(\\d)(?:st|nd|rd|th)\\b"_s);
    QString text = words.simplified();
    text.replace(yearFirst, u"\\2 \\1"_s).replace(ordinal, u"\\1"_s);
    const Result<PartialDate> date = dateFromWords(text);
    return date && !date->isEmpty() ? std::optional(*date) : std::nullopt;
}

QString hostOf(const QString &address)
{
    QString host = QUrl(address).host();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return host == "doi.org"_L1 ? QString() : host;
}

/// Without brackets that hold nothing and without what parted it from a neighbour.
QString tidied(QString text)
{
    static const QRegularExpression hollow(u"\\(\\s*\\)|\\[\\s*\\]|<\\s*>"_s);
    static const QRegularExpression before(u"^[\\s,;:.|/–—-]+"_s);
    static const QRegularExpression behind(u"(?:[\\s,;:|/–—(<\\[-]|\\.(?=\\s*$))+$"_s);
    static const QRegularExpression blankBefore(u"\\s+(?=[,;.])"_s);
    static const QRegularExpression twice(u"([,.;])(?:\\s*[,.;])+(?=\\s|$)"_s);
    text.remove(hollow);
    text.replace(blankBefore, QString()).replace(twice, u"\\1"_s);
    return text.remove(before).remove(behind).simplified();
}

/// "(BBC News)".
QString withoutBrackets(const QString &text)
{
    const bool isWhole = text.startsWith(u'(') && text.endsWith(u')') && text.count(u'(') == 1;
    return isWhole ? text.mid(1, text.size() - 2) : text;
}

/// Names of houses carry no numbers and do not ask.
bool canBePublisher(const QString &text)
{
    static const QRegularExpression name = pattern(u"^\\p{Lu}[^\\d?!“”«»„\"]{2,99}$"_s);
    return name.match(text).hasMatch();
}

bool isAbbreviation(const QString &word)
{
    static const QStringList known{u"art"_s,   u"prof"_s, u"rev"_s,  u"gen"_s,  u"vol"_s,  u"para"_s,
                                   u"paras"_s, u"dept"_s, u"arts"_s, u"sens"_s, u"reps"_s, u"mrs"_s,
                                   u"ltd"_s,   u"арт"_s,  u"ст"_s,   u"гл"_s,   u"рэд"_s,  u"ред"_s,
                                   u"изд"_s,   u"выд"_s,  u"им"_s,   u"імя"_s,  u"проф"_s, u"праф"_s,
                                   u"ген"_s,   u"стар"_s, u"св"_s,   u"стст"_s};
    return known.contains(word.toLower());
}

/// Sentences of a citation: "Title. Publisher".
QStringList sentences(const QString &text)
{
    static const QRegularExpression stop =
        pattern(u"(?<=\\p{Ll}\\p{Ll}|\\p{Lu}\\p{Lu}|\\)|\\]|\\d)\\.\\s+(?=[\\p{Lu}«“\"])"_s);
    static const QRegularExpression lastWord = pattern(u"(\\p{L}+)$"_s);
    QStringList parts;
    qsizetype from = 0;
    for (auto found = stop.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString part = text.mid(from, match.capturedStart() - from);
        if (isAbbreviation(lastWord.match(part).captured(1)))
            continue;
        parts.append(part);
        from = match.capturedEnd();
    }
    return parts << text.mid(from);
}

/// "Smith, J.", "Smith, J. A., & Ross, B.", "Дынько, А. В.", "Дынько А. В."
const QString &namesPattern()
{
    static const QString surname = u"\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?"_s;
    static const QString initial = u"\\p{Lu}\\."_s;
    static const QString name =
        u"(?:%1,\\s(?:%2[\\s-]?){1,4}|\\p{Lu}[\\p{Cyrillic}'’-]+\\s%2\\s?%2\\s?)"_s.arg(surname, initial);
    static const QString names =
        u"(?:%1(?:(?:,?\\s?(?:&|and|і|й|и)\\s|,\\s)%1)*(?:,?\\s?et\\sal\\.\\s?)?)"_s.arg(name);
    return names;
}

/// A date that is no part of a sentence, and what of the text goes with it.
struct LoneDate {
    PartialDate date;
    qsizetype from = 0;
    qsizetype length = 0; ///< 0: the text needs it
};

const QRegularExpression &loneDatePattern()
{
    static const QString before =
        u"(?:^\\s*|[,;.:|\\n]\\s*|\\s[–—-]\\s|\\s//\\s|\\s*[(\\[](?=[^)\\]]{0,60}[)\\]]))"_s;
    static const QString behind = u"(?:[)\\]]|(?=\\s*(?:[,;.|)\\]\\n]|$|\\s[–—-]\\s)))"_s;
    static const QRegularExpression lone = pattern(before + u'(' + datePattern() + u')' + behind);
    return lone;
}

/// A year alone counts in brackets or where something ends: "Belarus, 2020, and after" is a title.
std::optional<LoneDate> loneDate(const QRegularExpressionMatch &match, const QString &text)
{
    static const QRegularExpression onlyYear(u"^\\d{4}$"_s);
    static const QRegularExpression ends(u"^\\s*(?:[.)\\]]|$|\\s[–—-]\\s)"_s);
    static const QRegularExpression journalBehind(u"^\\s*OJ\\b"_s); // "[2020] OJ L 319I/13"
    static const QRegularExpression journalBefore(u"\\bOJ\\s+[LCS]\\b[^.;]{0,25}$"_s);
    const QString whole = match.captured(0);
    const QString behind = text.mid(match.capturedEnd(), 10);
    const bool closes = whole.endsWith(u')') || whole.endsWith(u']');
    const bool isLoose =
        onlyYear.match(match.captured(1)).hasMatch() && !closes && !ends.match(behind).hasMatch();
    if (isLoose || journalBehind.match(behind).hasMatch())
        return std::nullopt;
    const auto date = dateIn(match.captured(1));
    if (!date)
        return std::nullopt;
    const qsizetype start = match.capturedStart();
    if (journalBefore.match(text.left(start).right(40)).hasMatch())
        return LoneDate{*date, start, 0};
    // in "(London, 2 October 2020)" the bracket belongs to the place
    const bool closesOther = closes && !whole.contains(u'(') && !whole.contains(u'[');
    return LoneDate{*date, start, whole.size() - (closesOther ? 1 : 0)};
}

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
        m_source.title = tidied(m_source.title.isEmpty() ? m_rest : m_source.title);
        if (m_source.publisher.isEmpty())
            m_source.publisher = hostOf(m_source.url);
        return m_source;
    }

private:
    QString takeAddress();
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

/// With the words that only say that an address follows.
QString CitationReader::takeAddress()
{
    static const QString label =
        u"(?:(?:available (?:at|from)|retrieved from|archived(?: at| from)?|url|рэжым доступу|режим доступа|дасяжна|доступно)\\s*:?\\s*)?<?"_s;
    static const QRegularExpression web(label + u"\\b(https?://[^\\s<>\"”»]+)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression doi(label + u"\\b(?:doi:\\s*)?(10\\.\\d{4,9}/[^\\s<>\"”»]+)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatch match = web.match(m_rest);
    const bool isWeb = match.hasMatch();
    if (!isWeb)
        match = doi.match(m_rest);
    if (!match.hasMatch())
        return {};
    QString address = match.captured(1);
    const auto endsOutside = [&] { // a bracket that was opened before the address, the end of a sentence
        return u".,;"_s.contains(address.back()) ||
               (address.back() == u')' && address.count(u')') > address.count(u'('));
    };
    while (!address.isEmpty() && endsOutside())
        address.chop(1);
    qsizetype end = match.capturedStart(1) + address.size();
    if (match.captured(0).contains(u'<') && end < m_rest.size() && m_rest[end] == u'>')
        ++end;
    m_rest.remove(match.capturedStart(), end - match.capturedStart());
    return isWeb ? address : u"https://doi.org/"_s + address;
}

/// A second one is where the page is kept, if its host tells so; else it stays.
void CitationReader::takeAddresses()
{
    static const QStringList archives{u"web.archive.org"_s, u"archive.org"_s, u"archive.ph"_s,
                                      u"archive.today"_s,   u"archive.is"_s,  u"perma.cc"_s};
    m_source.url = takeAddress();
    if (m_source.url.isEmpty())
        return;
    const QString before = m_rest;
    QString second = takeAddress();
    if (archives.contains(hostOf(m_source.url)) && !second.isEmpty())
        std::swap(m_source.url, second);
    if (archives.contains(hostOf(second)))
        m_source.archiveUrl = second;
    else
        m_rest = before;
}

void CitationReader::takeRetrieval()
{
    static const QRegularExpression retrieved(u"[(\\[]?\\b(?:(?:last\\s)?(?:accessed|retrieved|viewed)(?:"
                                              u"\\son)?|дата (?:обращения|доступу|доступа|звароту))"
                                              "\\s?:?\\s*(%1)(?:,?\\sfrom\\b)?[)\\]]?"_s.arg(datePattern()),
                                              QRegularExpression::CaseInsensitiveOption |
                                                  QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = retrieved.match(m_rest);
    const auto day = match.hasMatch() ? dateIn(match.captured(1)) : std::nullopt;
    if (!day)
        return;
    m_source.retrievedOn = *day;
    m_rest.remove(match.capturedStart(), match.capturedLength());
}

/// A quotation inside a sentence is no title: before it stands nothing or the end of something, and what follows begins anew.
bool CitationReader::takeQuotedTitle()
{
    static const QRegularExpression quoted =
        pattern(u"(?:[“«„\"]([^“”«»„\"]{3,})[”»“\"]|(?<![\\p{L}\\d])‘([^‘]{3,}?)’(?![\\p{L}\\d]))"_s);
    static const QRegularExpression closed(u"(?:^|[.,:;)\\]])\\s*$"_s);
    static const QRegularExpression anew = pattern(u"^\\s*(?:$|[.,;:(\\[|/–—]|\\p{Lu})"_s);
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
    static const QRegularExpression dated = pattern(u"\\s*\\((%1)\\)[.,]?\\s*$"_s.arg(datePattern()));
    static const QRegularExpression words = pattern(u"^[^\\d“”«»\"]{2,150}$"_s);
    const QRegularExpressionMatch match = dated.match(text);
    const auto day = match.hasMatch() ? dateIn(match.captured(1)) : std::nullopt;
    if (day && m_source.date.isEmpty()) {
        m_source.date = *day;
        text.truncate(match.capturedStart());
    }
    const bool introduces = text.trimmed().endsWith(u':');
    static const QRegularExpression initialAtEnd = pattern(u"(?<!\\p{L})\\p{Lu}\\.$"_s);
    const QString name = initialAtEnd.match(text.trimmed()).hasMatch() ? text.trimmed() : tidied(text);
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
    QString left = withoutBrackets(tidied(m_rest));
    QStringList parts = left.split(u", "_s);
    const auto hasNumber = [](const QString &part) { return part.contains(digit); };
    if (canBePublisher(parts.first()) && std::all_of(parts.cbegin() + 1, parts.cend(), hasNumber)) {
        m_source.publisher = parts.takeFirst();
        left = parts.join(u", "_s);
    }
    if (left.isEmpty())
        return;
    m_source.title = tidied(m_source.title) + u", "_s + left;
}

/// "Smith, J. (2020). Title. Publisher", "Council of the EU. (2020, October 2). Title".
bool CitationReader::takeAuthorAndYear()
{
    static const QRegularExpression beginning = pattern(
        u"^\\s*(%1|[^.()\\d]{3,120}\\.)\\s*\\((%2)\\)[.,:]?\\s+(?=\\S)"_s.arg(namesPattern(), datePattern()));
    const QRegularExpressionMatch match = beginning.match(m_rest);
    const auto day = match.hasMatch() ? dateIn(match.captured(2)) : std::nullopt;
    if (!day)
        return false;
    const QString author = match.captured(1).trimmed();
    static const QRegularExpression initialAtEnd = pattern(u"(?<!\\p{L})(?:\\p{Lu}|al)\\.$"_s);
    m_source.author = initialAtEnd.match(author).hasMatch() ? author : tidied(author);
    m_source.date = *day;
    m_rest.remove(0, match.capturedEnd());
    const QStringList parts = sentences(tidied(m_rest));
    if (parts.size() == 2 && canBePublisher(tidied(parts[1]))) {
        m_source.publisher = tidied(parts[1]);
        m_rest = parts[0];
    }
    return true;
}

void CitationReader::takeAuthor()
{
    static const QRegularExpression beginning =
        pattern(u"^\\s*(%1)\\s*(?=[\\p{Lu}«“])(?=.{10})"_s.arg(namesPattern()));
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
    std::optional<LoneDate> last;
    for (auto found = loneDatePattern().globalMatch(m_rest); found.hasNext();) {
        if (const auto date = loneDate(found.next(), m_rest))
            last = date;
    }
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
    static const QRegularExpression act = pattern(
        u"^\\s*(?:[\\p{Lu}][\\p{L}-]+\\s){0,3}(?:%1|%2)\\b[^.;“«\"]{0,80}?\\s(?:of|from|ад|от)\\s(\\d{1,2}[\\s.]%3|%3)"_s
            .arg(kinds, kinds.toLower(), datePattern()));
    const QRegularExpressionMatch match = act.match(m_rest);
    if (const auto day = match.hasMatch() ? dateIn(match.captured(1)) : std::nullopt)
        m_source.date = *day;
}

/// A name before the date, behind "//" or "|", or one that the address confirms.
void CitationReader::takePublisher()
{
    if (takePublisherBehind(u" // "_s) || takePublisherBehind(u" | "_s) || takeBook())
        return;
    const bool isDated = m_dateAt >= 0 && tidied(m_rest.mid(m_dateAt)).isEmpty();
    const QString text = tidied(m_rest);
    const QStringList parts = sentences(text);
    const QString last = tidied(parts.last());
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
    static const QRegularExpression name = pattern(u"^\\p{Lu}[\\p{L}'’-]+, \\p{Lu}[\\p{L}'’. -]{1,40}$"_s);
    static const QRegularExpression house = pattern(u"^\\p{Lu}[\\p{L} .-]{2,40}\\s?: \\p{Lu}"_s);
    const QStringList parts = sentences(tidied(m_rest));
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
        if (at <= 0 || !isHost(tidied(text.mid(at))))
            continue;
        m_source.publisher = tidied(text.mid(at));
        m_rest = text.left(at);
        return;
    }
}

bool CitationReader::takePublisherBehind(const QString &mark)
{
    const QString text = tidied(m_rest);
    const qsizetype at = text.indexOf(mark);
    const QString name = at < 0 ? QString() : tidied(text.mid(at + mark.size()));
    if (text.count(mark) != 1 || !canBePublisher(name))
        return false;
    m_source.publisher = name;
    m_rest = text.left(at);
    return true;
}

/// "Reform.by" of reform.by, "Reuters" of www.reuters.com.
bool CitationReader::isHost(const QString &name) const
{
    const auto squeezed = [](QString text) { return text.toLower().remove(u' ').remove(u'-'); };
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
