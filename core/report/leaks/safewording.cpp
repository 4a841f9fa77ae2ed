#include "core/report/leaks/safewording.h"

#include <QRegularExpression>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Where even the sign for what is left out has a word of a list.
QString barestSign()
{
    return u"[…]"_s;
}

QString withoutHiddenSigns(const QString &text)
{
    const QList<SeenSpan> spans = hiddenSigns(text);
    if (spans.isEmpty())
        return text;
    QString kept;
    qsizetype taken = 0;
    for (const SeenSpan &span : spans) {
        kept += QStringView(text).sliced(taken, span.from - taken);
        taken = span.end();
    }
    return kept += QStringView(text).sliced(taken);
}

} // namespace

SafeWording::SafeWording(const ProtectedWords &words)
    : m_names(words.names)
    , m_domains(words.domains)
{
    const QString sign = Wording(words.language).translate("Briefing", "[address left out]");
    m_addressSign = isSafe(sign) ? sign : barestSign();
    for (const QString &name : words.names)
        m_replacements.append(replacement(words, name));
}

/// In the language of the briefing, or for every language. Words that name a protected name themselves are none.
QString SafeWording::replacement(const ProtectedWords &words, const QString &name) const
{
    QString anyLanguage;
    for (const CheckedWord &word : words.replacements) {
        if (word.word != name || word.instead.isEmpty() || !isSafe(word.instead))
            continue;
        if (word.language == words.language)
            return word.instead;
        if (word.language.isEmpty())
            anyLanguage = word.instead;
    }
    if (!anyLanguage.isEmpty())
        return anyLanguage;
    const QString sign = Wording(words.language).translate("Briefing", "[name withheld]");
    return isSafe(sign) ? sign : barestSign();
}

bool SafeWording::isSafe(const QString &text) const
{
    const SeenText seen(text);
    return m_names.find(seen.text()).isEmpty() && hiddenSigns(text).isEmpty() &&
           std::ranges::none_of(webAddressesIn(seen.text()), [this](const WebAddress &address) {
               return address.isLink || namesOneOf(address, m_domains);
           });
}

QList<SafeWording::Change> SafeWording::changesIn(QStringView seen) const
{
    QList<Change> changes;
    for (const WebAddress &address : webAddressesIn(seen)) {
        if (address.isLink || namesOneOf(address, m_domains))
            changes.append({address.span, m_addressSign});
    }
    const QList<Change> addresses = changes;
    auto next = addresses.begin(); // the first one that does not end before the name
    for (const FoundName &name : m_names.find(seen)) {
        while (next != addresses.end() && next->span.end() <= name.span.from)
            ++next;
        if (next == addresses.end() || next->span.from >= name.span.end())
            changes.append({name.span, m_replacements[name.name]});
    }
    std::ranges::sort(changes, {}, [](const Change &change) { return change.span.from; });
    return changes;
}

QString SafeWording::rewritten(const QString &text) const
{
    const QString written = withoutHiddenSigns(text);
    const SeenText seen(written);
    QString safe;
    qsizetype taken = 0;
    for (const Change &change : changesIn(seen.text())) {
        const SeenSpan span = seen.inWritten(change.span);
        safe += QStringView(written).sliced(taken, span.from - taken);
        safe += change.words;
        taken = span.end();
    }
    return safe += QStringView(written).sliced(taken);
}

QString SafeWording::archiveCode(const QString &address) const
{
    static const QRegularExpression timestamp(u"^https?://[^/]{1,255}/(?:web/)?(\\d{8,14})(?:[a-z]{2}_)?/"_s);
    static const QRegularExpression shortCode(
        u"^https?://(?:archive\\.(?:ph|today|is|li|md|vn|fo)|perma\\.cc)/([A-Za-z0-9-]{4,12})$"_s);
    const QList<WebAddress> found = webAddressesIn(address);
    const QString archive = found.isEmpty() ? QString() : found.first().hosts.value(0);
    if (m_domains.contains(archive))
        return {};
    for (const QRegularExpression &code : {timestamp, shortCode}) {
        const QRegularExpressionMatch match = code.match(address);
        if (match.hasMatch() && isSafe(match.captured(1)))
            return match.captured(1);
    }
    return {};
}

} // namespace vodhuk
