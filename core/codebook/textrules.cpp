#include "core/codebook/consistencyrules.h"
#include "core/codebook/fixes.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Consistency)
};

constexpr int longestTitle = 100;
constexpr int mostSentences = 3;

QString fieldOf(QLatin1String field, const QString &language)
{
    return language == "en"_L1 ? QString(field) : field + u'_' + language;
}

/// A full stop behind an initial ("U.S.") or a common short form ("Art.") ends no sentence.
bool endsSentence(QStringView sentence)
{
    static const QRegularExpression abbreviated(
        u"(^|[\\s(.])(\\p{L}|Art|No|Mr|Mrs|Ms|Dr|St|Jr|Inc|Ltd|vs|ст|арт|гг|им|др|св)\\.$"_s);
    return !abbreviated.match(sentence.trimmed().toString()).hasMatch();
}

int sentencesIn(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    int count = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const QStringView sentence = QStringView(text).mid(from, to - from);
        const bool last = to >= text.size();
        if (!sentence.trimmed().isEmpty() && (last || endsSentence(sentence)))
            ++count;
        from = to;
    }
    return count;
}

/// W46; what is copied from a source is told by the rules about evidence.
Findings findLongTexts(const Response &response, const RuleContext &)
{
    Findings findings;
    for (const QString &language : response.title.languages()) {
        if (const qsizetype length = response.title.text(language).size(); length > longestTitle)
            findings.append(
                {fieldOf("title"_L1, language),
                 Words::tr("The title has %1 characters, more than %2.").arg(length).arg(longestTitle),
                 Words::tr("Say who did what to whom; leave the rest to the summary.")});
    }
    for (const QString &language : response.summary.languages()) {
        if (const int count = sentencesIn(response.summary.text(language)); count > mostSentences)
            findings.append(
                {fieldOf("summary"_L1, language),
                 Words::tr("The summary has %1 sentences, more than %2.").arg(count).arg(mostSentences),
                 Words::tr("Shorten it.")});
    }
    return findings;
}

/// The first match that is none of the known spellings.
QString firstUnknown(const QRegularExpression &expression, const QString &text, const QStringList &known)
{
    for (auto found = expression.globalMatch(text); found.hasNext();) {
        const QString word = found.next().captured();
        if (!known.contains(word.toLower()))
            return word;
    }
    return {};
}

/// What a text of a language should not contain, as the first match; empty if it is clean.
QString strangerIn(const QString &text, const QString &language, const QStringList &known)
{
    static const QRegularExpression notBelarusian(u"\\w*[иИщЩъЪ]\\w*"_s,
                                                  QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression notRussian(u"\\w*[іІўЎ]\\w*"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression mixed(u"\\p{Cyrillic}\\p{Latin}|\\p{Latin}\\p{Cyrillic}"_s);
    static const QRegularExpression mixedWord(
        u"\\p{L}*(\\p{Cyrillic}\\p{Latin}|\\p{Latin}\\p{Cyrillic})\\p{L}*"_s);
    QString stranger;
    if (language == "be"_L1)
        stranger = firstUnknown(notBelarusian, text, known);
    else if (language == "ru"_L1)
        stranger = firstUnknown(notRussian, text, known);
    if (stranger.isEmpty() && mixed.match(text).hasMatch())
        stranger = firstUnknown(mixedWord, text, known);
    return stranger;
}

/// A letter of the other script that looks the same is a slip of the keyboard.
std::optional<Fix> spelledInOneScript(const QString &field, const QString &text, const QString &word,
                                      const QString &language)
{
    const QString mended = inOneScript(word, language);
    if (mended.isEmpty() || !strangerIn(mended, language, {}).isEmpty())
        return std::nullopt;
    return Fix{Words::tr("Spell “%1” in Cyrillic letters").arg(word),
               {{field, QString(text).replace(word, mended)}}};
}

Findings findStrangers(const LocalizedText &text, QLatin1String field, const RuleContext &context)
{
    Findings findings;
    for (const QString &language : text.languages()) {
        const QString whole = text.text(language);
        const QString word = strangerIn(whole, language, context.spellings.value(language));
        const QString key = fieldOf(field, language);
        if (!word.isEmpty())
            findings.append(
                {key,
                 Words::tr("“%1” has letters that the language does not use, or letters of two scripts.")
                     .arg(word),
                 Words::tr("Check the spelling and the language of the text."),
                 spelledInOneScript(key, whole, word, language)});
    }
    return findings;
}

/// W49
Findings findForeignLetters(const Response &response, const RuleContext &context)
{
    return findStrangers(response.title, "title"_L1, context) +
           findStrangers(response.summary, "summary"_L1, context);
}

QString remedyFor(const WorthWord &found)
{
    const QString remedy = Words::tr("Say who did what to whom, by what; put somebody's own words between "
                                     "quotation marks.");
    return found.instead.isEmpty()
               ? remedy
               : Words::tr("Your list recommends: “%1”.").arg(found.instead) + u' ' + remedy;
}

Findings findWorthWordsIn(const LocalizedText &text, QLatin1String field, const WorthWords &words)
{
    Findings findings;
    for (const QString &language : text.languages()) {
        const WorthWord found = words.findIn(text.text(language), language);
        if (!found.word.isEmpty())
            findings.append({fieldOf(field, language),
                             Words::tr("“%1” judges the worth or strength of an act.").arg(found.word),
                             remedyFor(found)});
    }
    return findings;
}

/// W47
Findings findWorthWords(const Response &response, const RuleContext &context)
{
    return findWorthWordsIn(response.title, "title"_L1, context.worthWords) +
           findWorthWordsIn(response.summary, "summary"_L1, context.worthWords);
}

constexpr ConsistencyRule rules[] = {
    {"W46", Severity::Warning, true, findLongTexts},
    {"W47", Severity::Warning, true, findWorthWords},
    {"W49", Severity::Warning, true, findForeignLetters},
};

} // namespace

std::span<const ConsistencyRule> textRules()
{
    return rules;
}

} // namespace vodhuk
