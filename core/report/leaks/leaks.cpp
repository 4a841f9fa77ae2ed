#include "core/report/leaks/leaks.h"

#include "core/base/quotation.h"
#include "core/base/steeringsign.h"
#include "core/base/textfold.h"
#include "core/report/leaks/briefingvisit.h"
#include "core/report/leaks/namefinder.h"
#include "core/report/leaks/notepassages.h"
#include "core/report/leaks/traces.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Leaks)
};

struct KindWords {
    Leak::Kind kind;
    QLatin1StringView code; ///< goes into ids: never to be changed
    const char *name;
    const char *remedy;
};

/// In the order of Leak::Kind.
const KindWords &wordsOf(Leak::Kind kind)
{
    static const QList<KindWords> all{
        {Leak::Kind::Name, "name"_L1, QT_TRANSLATE_NOOP("Leaks", "Protected name"),
         QT_TRANSLATE_NOOP("Leaks", "Name nobody there, or write for the profile that is safe to hold, which "
                                    "puts other words in its place.")},
        {Leak::Kind::Account, "account"_L1, QT_TRANSLATE_NOOP("Leaks", "Account"),
         QT_TRANSLATE_NOOP("Leaks", "Take the account out, or cite its page as a source.")},
        {Leak::Kind::Path, "path"_L1, QT_TRANSLATE_NOOP("Leaks", "Path on a computer"),
         QT_TRANSLATE_NOOP("Leaks", "Take the path out: it may tell who works on which machine.")},
        {Leak::Kind::Coder, "coder"_L1, QT_TRANSLATE_NOOP("Leaks", "Name of a coder"),
         QT_TRANSLATE_NOOP("Leaks", "Take out the name of who worked on the catalogue.")},
        {Leak::Kind::EMail, "mail"_L1, QT_TRANSLATE_NOOP("Leaks", "E-mail address"),
         QT_TRANSLATE_NOOP("Leaks",
                           "Take the address out, unless it is that of an office and meant to be known.")},
        {Leak::Kind::Phone, "phone"_L1, QT_TRANSLATE_NOOP("Leaks", "Phone number"),
         QT_TRANSLATE_NOOP("Leaks",
                           "Take the number out, unless it is that of an office and meant to be known.")},
        {Leak::Kind::Coordinates, "coordinates"_L1, QT_TRANSLATE_NOOP("Leaks", "Coordinates"),
         QT_TRANSLATE_NOOP("Leaks", "Name the town or region instead of the place.")},
        {Leak::Kind::ListedDomain, "domain"_L1,
         QT_TRANSLATE_NOOP("Leaks", "Site that Belarus calls extremist"),
         QT_TRANSLATE_NOOP("Leaks", "For readers inside Belarus write for the profile that is safe to hold, "
                                    "which leaves addresses out.")},
        {Leak::Kind::LiveLink, "link"_L1, QT_TRANSLATE_NOOP("Leaks", "Live link"),
         QT_TRANSLATE_NOOP("Leaks", "Take the link out: opening it tells others what is being read.")},
        {Leak::Kind::HiddenText, "hidden"_L1, QT_TRANSLATE_NOOP("Leaks", "Hidden signs"),
         QT_TRANSLATE_NOOP("Leaks",
                           "Type the words anew: signs that nobody sees can mark a copy, or show other "
                           "words than the text has.")},
        {Leak::Kind::InternalNote, "note"_L1,
         QT_TRANSLATE_NOOP("Leaks", "Words of a record or note that is not public"),
         QT_TRANSLATE_NOOP("Leaks", "Say it in other words, or make the record or note public.")},
        {Leak::Kind::Metadata, "metadata"_L1, QT_TRANSLATE_NOOP("Leaks", "Data of the file"),
         QT_TRANSLATE_NOOP("Leaks", "Give the file a title that names nobody, and attach nothing.")},
        {Leak::Kind::WorkingWord, "tag"_L1, QT_TRANSLATE_NOOP("Leaks", "Word of the work on the catalogue"),
         QT_TRANSLATE_NOOP("Leaks", "Choose the records without a tag, or by one that may be known.")},
    };
    return all[static_cast<qsizetype>(kind)];
}

/// "U+200B" for each sign, as the words around cannot show them.
QString codesOf(QStringView signs)
{
    QStringList codes;
    constexpr qsizetype most = 8;
    for (const uint code : signs.toUcs4()) {
        if (codes.size() == most)
            return codes.join(u' ') + u" …"_s;
        codes.append(codePointText(code));
    }
    return codes.join(u' ');
}

/// The words beside hidden signs.
QString around(const QString &written, SeenSpan span)
{
    constexpr qsizetype width = 20;
    const qsizetype from = std::max<qsizetype>(0, span.from - width);
    const QString before = SeenText(written.sliced(from, span.from - from)).text();
    const QString behind = SeenText(written.mid(span.end(), width)).text();
    return (before + u'|' + behind).simplified();
}

/// What a record or its sources say in the same words is no tag.
bool mayNameQuery(const BriefingPlace &place)
{
    static const QStringList ofRecords{u"attachment."_s, u"source."_s, u"chronology."_s, u"terms."_s};
    return !place.record && std::ranges::none_of(ofRecords, [&place](const QString &places) {
        return place.path.startsWith(places);
    });
}

class LeakSearch
{
public:
    LeakSearch(const ProtectedWords &words, ExportProfile profile, const Briefing &briefing = {})
        : m_profile(profile)
        , m_closedWords(briefing.closedWords, NameFinder::Spelling::AsWritten)
        , m_tags(briefing.tags, NameFinder::Spelling::AsWritten)
        , m_names(words.names)
        , m_coders(words.coders, NameFinder::Spelling::AsWritten)
        , m_notes(showsInternal(profile) ? words.confidentialNotes
                                         : words.internalNotes + words.confidentialNotes)
        , m_domains(words.domains)
    {
    }

    void look(const QString &written, const BriefingPlace &place)
    {
        m_here.clear();
        const SeenText seen(written);
        if (place.role == TextRole::Behind)
            return;
        addAll(Leak::Kind::InternalNote, m_notes.find(seen.text()), written, seen, place);
        addAll(Leak::Kind::InternalNote, spansOf(m_closedWords.find(seen.text())), written, seen, place);
        if (showsInternal(m_profile))
            return;
        lookForListed(written, seen, place);
        if (place.role != TextRole::Anchor)
            lookForHidden(written, place);
    }

    /// Of what stands in no text.
    void add(Leak::Kind kind, const QString &found, const BriefingPlace &place)
    {
        addFound(kind, found, foldedText(found), place);
    }

    [[nodiscard]] const QList<Leak> &leaks() const { return m_leaks; }

private:
    void lookForListed(const QString &written, const SeenText &seen, const BriefingPlace &place)
    {
        const bool isFile = isSafeToHold(m_profile) && place.role == TextRole::Metadata;
        const Leak::Kind named = isFile ? Leak::Kind::Metadata : Leak::Kind::Name;
        addAll(named, spansOf(m_names.find(seen.text())), written, seen, place);
        const QList<WebAddress> addresses = webAddressesIn(seen.text());
        for (const WebAddress &address : addresses) {
            if (namesOneOf(address, m_domains))
                addAt(isFile ? named : Leak::Kind::ListedDomain, address.span, written, seen, place);
        }
        if (place.role == TextRole::Anchor)
            return;
        if (mayNameQuery(place))
            addAll(Leak::Kind::WorkingWord, spansOf(m_tags.find(seen.text())), written, seen, place);
        addAll(Leak::Kind::Coder, spansOf(m_coders.find(seen.text())), written, seen, place);
        for (const Trace &trace : tracesIn(seen.text(), addresses, place.role == TextRole::SourceAddress))
            addAt(trace.kind, trace.span, written, seen, place);
        if (!hasLiveLinks(m_profile))
            lookForLinks(written, seen, addresses, place);
    }

    void lookForLinks(const QString &written, const SeenText &seen, const QList<WebAddress> &addresses,
                      const BriefingPlace &place)
    {
        const bool isAddress = place.role == TextRole::SourceAddress || place.role == TextRole::Link;
        if (isAddress && !written.startsWith(u'#'))
            return add(Leak::Kind::LiveLink, written, place);
        for (const WebAddress &address : addresses) {
            if (address.isLink)
                addAt(Leak::Kind::LiveLink, address.span, written, seen, place);
        }
    }

    void lookForHidden(const QString &written, const BriefingPlace &place)
    {
        for (const SeenSpan &span : hiddenSigns(written)) {
            const QString codes = codesOf(QStringView(written).sliced(span.from, span.length));
            const QString words = around(written, span);
            addFound(Leak::Kind::HiddenText, words + u" ("_s + codes + u')', words + codes, place);
        }
        if (const qsizetype comment = written.indexOf("<!--"_L1); comment >= 0)
            add(Leak::Kind::HiddenText, excerpt(written.sliced(comment)), place);
    }

    [[nodiscard]] static QList<SeenSpan> spansOf(const QList<FoundName> &names)
    {
        QList<SeenSpan> spans;
        for (const FoundName &name : names)
            spans.append(name.span);
        return spans;
    }

    void addAll(Leak::Kind kind, const QList<SeenSpan> &spans, const QString &written, const SeenText &seen,
                const BriefingPlace &place)
    {
        for (const SeenSpan &span : spans)
            addAt(kind, span, written, seen, place);
    }

    void addAt(Leak::Kind kind, SeenSpan span, const QString &written, const SeenText &seen,
               const BriefingPlace &place)
    {
        const SeenSpan there = seen.inWritten(span);
        addFound(kind, excerpt(QStringView(written).sliced(there.from, there.length)),
                 foldedText(QStringView(seen.text()).sliced(span.from, span.length)), place);
    }

    /// Words that stand several times in one text are one leak; in several texts of a kind they are several, told apart by their order.
    void addFound(Leak::Kind kind, const QString &found, const QString &folded, const BriefingPlace &place)
    {
        const QString record = place.record ? recordIdText(*place.record) : QString();
        const QString key = QStringList{wordsOf(kind).code, folded, place.path, record}.join(QChar(0));
        if (m_here.contains(key))
            return;
        m_here.insert(key);
        const int before = m_times[key]++;
        m_leaks.append(
            {kind, found, place.words, place.record, idOf(key + QChar(0) + QString::number(before))});
    }

    [[nodiscard]] static QString idOf(const QString &key)
    {
        constexpr qsizetype length = 10;
        return u"L-"_s +
               QString::fromLatin1(
                   QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(length));
    }

    ExportProfile m_profile;
    NameFinder m_closedWords;
    NameFinder m_tags;
    NameFinder m_names;
    NameFinder m_coders;
    NotePassages m_notes;
    DomainSet m_domains;
    QSet<QString> m_here; ///< found in the text that is being looked at
    QHash<QString, int> m_times;
    QList<Leak> m_leaks;
};

/// "Ivan Ivanou" of "ivan-ivanou" and "IvanIvanou": as names are written where there are blanks.
QString partedName(const QString &name, bool isPartedAtDigits)
{
    QString words;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar before = i > 0 ? name[i - 1] : QChar(u' ');
        const bool isCapitalWithin = before.isLower() && name[i].isUpper();
        const bool isDigitWithin = before.isLetterOrNumber() && before.isDigit() != name[i].isDigit();
        if (!name[i].isLetterOrNumber() && !name[i].isMark()) {
            words.append(u' ');
            continue;
        }
        if (isCapitalWithin || (isPartedAtDigits && isDigitWithin))
            words.append(u' ');
        words.append(words.isEmpty() || words.back() == u' ' ? name[i].toUpper() : name[i]);
    }
    return words;
}

bool namesSomebody(const Leak &leak)
{
    return leak.kind == Leak::Kind::Name || leak.kind == Leak::Kind::Metadata ||
           leak.kind == Leak::Kind::Coder;
}

} // namespace

QList<Leak> leaksInFileName(const QString &name, const ProtectedWords &words, ExportProfile profile)
{
    const BriefingPlace place{Texts::tr("Name of the file"), u"file.name"_s, TextRole::Metadata};
    // The name is read by whoever sees the file, who cannot open one that is encrypted.
    const ExportProfile readBy = showsInternal(profile) ? ExportProfile::Public : profile;
    const auto leaksOf = [&](const QString &text) {
        LeakSearch search(words, readBy);
        search.look(text, place);
        return search.leaks();
    };
    QList<Leak> leaks = leaksOf(QString(name).replace(u'_', u' '));
    leaks.removeIf([](const Leak &leak) {
        return leak.kind == Leak::Kind::Phone || leak.kind == Leak::Kind::Coordinates;
    });
    for (const bool arePartedAtDigits : {false, true}) {
        for (const Leak &leak : leaksOf(partedName(name, arePartedAtDigits))) {
            const bool isKnown = std::ranges::find(leaks, leak.id, &Leak::id) != leaks.end();
            if (namesSomebody(leak) && !isKnown)
                leaks.append(leak);
        }
    }
    return leaks;
}

QString leakKindCode(Leak::Kind kind)
{
    return wordsOf(kind).code;
}

QString leakKindName(Leak::Kind kind)
{
    return Texts::tr(wordsOf(kind).name);
}

QString leakRemedy(Leak::Kind kind)
{
    return Texts::tr(wordsOf(kind).remedy);
}

QList<Leak> leaksIn(const DrawnBriefing &briefing, const ProtectedWords &words,
                    const Cancellation &cancellation)
{
    const ExportProfile profile = briefing.content.profile;
    LeakSearch search(words, profile, briefing.content);
    visitTexts(briefing, [&](const QString &text, const BriefingPlace &place) {
        if (!cancellation.isCancelled())
            search.look(text, place);
    });
    if (briefing.content.attachment && !hasAttachment(profile))
        search.add(Leak::Kind::Metadata, briefing.content.attachment->name,
                   {Texts::tr("Attachment"), u"attachment"_s, TextRole::Metadata});
    return search.leaks();
}

} // namespace vodhuk
