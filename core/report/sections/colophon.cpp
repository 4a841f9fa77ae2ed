#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

ParagraphBlock aboutThis(const SectionMaking &making)
{
    const Wording &words = making.speech.words;
    QString text = words.translate("Briefing", "Made with Vodhuk %1.").arg(QStringLiteral(VODHUK_VERSION));
    if (making.day.isValid())
        text += u' ' + words.translate("Briefing", "It shows the catalogue as it was on %1.")
                           .arg(dayInWords(making.day, making.speech));
    text +=
        u' ' + words.translate("Briefing",
                               "The same catalogue and the same query give the same document. Titles and "
                               "summaries that exist in another language only carry its sign, such as [en].");
    return {words.translate("Briefing", "About this document."), text};
}

/// In groups, so that people can compare it.
QString inGroups(const QString &checksum)
{
    constexpr qsizetype group = 8;
    QStringList groups;
    for (qsizetype start = 0; start < checksum.size(); start += group)
        groups.append(checksum.mid(start, group));
    return groups.join(u' ');
}

ParagraphBlock checksum(const SectionMaking &making)
{
    const Wording &words = making.speech.words;
    const QString what =
        hasAttachment(making.wish.profile)
            ? words.translate("Briefing",
                              "The PDF edition has the table of the records used attached; the SHA-256 of "
                              "that table is %1.")
            : words.translate("Briefing", "The SHA-256 of the table of the records used is %1.");
    return {words.translate("Briefing", "Checksum."), what.arg(inGroups(making.course.checksum))};
}

/// What the document is, for readers of the other languages.
ParagraphBlock inAnotherLanguage(const QString &language, const SectionMaking &making)
{
    const BriefingSpeech other{Wording(language), making.speech.codebook, making.speech.actors};
    const BriefingSelection &whole = making.whole;
    const LocalizedText &title = making.wish.document.title;
    QStringList parts{title.isEmpty() ? briefingTitle(whole.asked, other) : textOrFallback(title, other),
                      periodInWords(whole.days.first, whole.days.last, other),
                      queryInWords(whole.asked, other), responseCount(whole.entries.size(), other.words)};
    parts.removeAll(QString());
    return {other.words.translate("Briefing", "In English.", "the language itself"), parts.join(u" · "_s)};
}

} // namespace

Result<QList<Block>> colophonSection(SectionMaking &making)
{
    const Wording &words = making.speech.words;
    QList<Block> blocks = sectionHead(making);
    blocks.append(aboutThis(making));
    blocks.append(checksum(making));
    if (const QStringList editions = otherEditions(making); !editions.isEmpty())
        blocks.append(
            ParagraphBlock{words.translate("Briefing", "Other editions."),
                           words.translate("Briefing", "With the same numbers, this document exists in: %1.")
                               .arg(editions.join(u", "_s))});
    for (const QString &language : houseLanguages()) {
        if (language != making.speech.language())
            blocks.append(inAnotherLanguage(language, making));
    }
    return blocks;
}

} // namespace vodhuk
