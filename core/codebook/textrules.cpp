#include "core/codebook/consistencyrules.h"

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

/// W46, without the comparison with texts of sources.
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

/// What a text of a language should not contain, as the first match; empty if it is clean.
QString strangerIn(const QString &text, const QString &language)
{
    static const QRegularExpression notBelarusian(u"\\w*[иИщЩъЪ]\\w*"_s,
                                                  QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression notRussian(u"\\w*[іІўЎ]\\w*"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression mixed(u"\\p{Cyrillic}\\p{Latin}|\\p{Latin}\\p{Cyrillic}"_s);
    static const QRegularExpression mixedWord(
        u"\\p{L}*(\\p{Cyrillic}\\p{Latin}|\\p{Latin}\\p{Cyrillic})\\p{L}*"_s);
    if (language == "be"_L1 && notBelarusian.match(text).hasMatch())
        return notBelarusian.match(text).captured();
    if (language == "ru"_L1 && notRussian.match(text).hasMatch())
        return notRussian.match(text).captured();
    return mixed.match(text).hasMatch() ? mixedWord.match(text).captured() : QString();
}

Findings findStrangers(const LocalizedText &text, QLatin1String field)
{
    Findings findings;
    for (const QString &language : text.languages()) {
        if (const QString word = strangerIn(text.text(language), language); !word.isEmpty())
            findings.append(
                {fieldOf(field, language),
                 Words::tr("“%1” has letters that the language does not use, or letters of two scripts.")
                     .arg(word),
                 Words::tr("Check the spelling and the language of the text.")});
    }
    return findings;
}

/// W49
Findings findForeignLetters(const Response &response, const RuleContext &)
{
    return findStrangers(response.title, "title"_L1) + findStrangers(response.summary, "summary"_L1);
}

Findings findWorthWordsIn(const LocalizedText &text, QLatin1String field, const WorthWords &words)
{
    Findings findings;
    for (const QString &language : text.languages()) {
        if (const QString word = words.firstIn(text.text(language), language); !word.isEmpty())
            findings.append({fieldOf(field, language),
                             Words::tr("“%1” judges the worth or strength of an act.").arg(word),
                             Words::tr("Say who did what to whom, by what; put somebody's own words between "
                                       "quotation marks.")});
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
