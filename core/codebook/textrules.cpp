#include "core/base/quotation.h"
#include "core/codebook/consistencyrules.h"
#include "core/codebook/fixes.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

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

/// The matches that are none of the known spellings.
QStringList unknownIn(const QString &text, const QRegularExpression &expression, const QStringList &known)
{
    QStringList words;
    for (auto found = expression.globalMatch(text); found.hasNext();) {
        const QString word = found.next().captured();
        if (!known.contains(word.toLower()))
            words.append(word);
    }
    return words;
}

/// What a text of a language should not contain, each once, in the order of the text.
QStringList strangersIn(const QString &text, const QString &language, const QStringList &known)
{
    static const QRegularExpression notBelarusian(u"\\w*[иИщЩъЪ]\\w*"_s,
                                                  QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression notRussian(u"\\w*[іІўЎ]\\w*"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression mixed(u"\\p{Cyrillic}\\p{Latin}|\\p{Latin}\\p{Cyrillic}"_s);
    static const QRegularExpression mixedWord(
        u"\\p{L}*(\\p{Cyrillic}\\p{Latin}|\\p{Latin}\\p{Cyrillic})\\p{L}*"_s);
    QStringList strangers;
    if (language == "be"_L1)
        strangers = unknownIn(text, notBelarusian, known);
    else if (language == "ru"_L1)
        strangers = unknownIn(text, notRussian, known);
    if (mixed.match(text).hasMatch())
        strangers += unknownIn(text, mixedWord, known);
    strangers.removeDuplicates();
    std::ranges::stable_sort(strangers, {}, [&](const QString &word) { return text.indexOf(word); });
    return strangers;
}

/// The first ones, each in short.
QString excerpts(const QStringList &words)
{
    constexpr qsizetype most = 5;
    QStringList some;
    for (const QString &word : words.first(std::min(most, words.size())))
        some.append(excerpt(word));
    return quotedList(some) + (words.size() > most ? u" …"_s : QString());
}

/// A letter of the other script that looks the same is a slip of the keyboard.
std::optional<Fix> spelledInOneScript(const QString &field, const QString &text, const QStringList &strangers,
                                      const QString &language)
{
    QStringList words;
    QString whole = text;
    for (const QString &word : strangers) {
        const QString mended = inOneScript(word, language);
        if (mended.isEmpty() || !strangersIn(mended, language, {}).isEmpty())
            continue;
        whole.replace(word, mended);
        words.append(word);
    }
    if (words.isEmpty())
        return std::nullopt;
    const QString label = words.size() == 1
                              ? Words::tr("Spell “%1” in Cyrillic letters").arg(excerpt(words.first()))
                              : Words::tr("Spell in Cyrillic letters: %1").arg(excerpts(words));
    return Fix{label, {{field, whole}}};
}

QString strangersTold(const QStringList &words)
{
    return words.size() == 1
               ? Words::tr("“%1” has letters that the language does not use, or letters of two scripts.")
                     .arg(excerpt(words.first()))
               : Words::tr("%1 have letters that the language does not use, or letters of two scripts.")
                     .arg(excerpts(words));
}

Findings findStrangers(const LocalizedText &text, QLatin1String field, const RuleContext &context)
{
    Findings findings;
    for (const QString &language : text.languages()) {
        const QString whole = text.text(language);
        const QStringList words = strangersIn(whole, language, context.spellings.value(language));
        const QString key = fieldOf(field, language);
        if (!words.isEmpty())
            findings.append({key, strangersTold(words),
                             Words::tr("Check the spelling and the language of the text."),
                             spelledInOneScript(key, whole, words, language)});
    }
    return findings;
}

/// W49
Findings findForeignLetters(const Response &response, const RuleContext &context)
{
    return findStrangers(response.title, "title"_L1, context) +
           findStrangers(response.summary, "summary"_L1, context);
}

/// All of them, each spelling once. A text that is looked through again has a number where one was found.
QList<WorthWord> worthWordsIn(QString text, const QString &language, const WorthWords &words)
{
    QList<WorthWord> all;
    for (WorthWord found = words.findIn(text, language); !found.word.isEmpty();
         found = words.findIn(text, language)) {
        all.append(found);
        const QRegularExpression places(
            u"(?<![\\w\\p{M}])%1(?![\\w\\p{M}])"_s.arg(QRegularExpression::escape(found.word)),
            QRegularExpression::UseUnicodePropertiesOption);
        const QString before = text;
        text.replace(places, u"0"_s);
        if (text == before)
            break; // else it would be found for ever
    }
    return all;
}

QString worthTold(const QList<WorthWord> &all)
{
    QStringList words;
    for (const WorthWord &found : all)
        words.append(found.word);
    return words.size() == 1
               ? Words::tr("“%1” judges the worth or strength of an act.").arg(excerpt(words.first()))
               : Words::tr("%1 judge the worth or strength of an act.").arg(excerpts(words));
}

QString remedyFor(const QList<WorthWord> &all)
{
    QStringList remedies;
    for (const WorthWord &found : all) {
        if (!found.instead.isEmpty())
            remedies.append(
                all.size() == 1
                    ? Words::tr("Your list recommends: “%1”.").arg(found.instead)
                    : Words::tr("Your list recommends “%1” instead of “%2”.").arg(found.instead, found.word));
    }
    remedies.append(Words::tr("Say who did what to whom, by what; put somebody's own words between "
                              "quotation marks."));
    return remedies.join(u' ');
}

Findings findWorthWordsIn(const LocalizedText &text, QLatin1String field, const WorthWords &words)
{
    Findings findings;
    for (const QString &language : text.languages()) {
        const QList<WorthWord> found = worthWordsIn(text.text(language), language, words);
        if (!found.isEmpty())
            findings.append({fieldOf(field, language), worthTold(found), remedyFor(found)});
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
