#include "core/report/briefinglists.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

BriefingLists::BriefingLists(const BriefingSelection &selection, const BriefingSpeech &speech)
    : m_selection(selection)
    , m_speech(speech)
    , m_short(selection.entries.size() > mostInFull)
    , m_sources(speech)
    , m_lines(chronologyLines(selection.entries, m_short, m_sources, speech))
{
}

QStringList BriefingLists::overridden() const
{
    QStringList numbers;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Response &response = m_selection.entries.at(i).response;
        if (!response.senseOverride.isEmpty() && !response.senseReason.isEmpty()) // else it does not hold
            numbers.append(m_lines.at(i).number);
    }
    return numbers;
}

QList<Block> BriefingLists::chronology() const
{
    const Wording &words = m_speech.words;
    QList<Block> blocks{
        HeadingBlock{1, words.translate("Briefing", "What happened, and when?"), u"chronology"_s, false}};
    if (m_short) {
        blocks.append(ParagraphBlock{
            {},
            words
                .translate("Briefing",
                           "More than %1 responses stand here in short form: date, actors, title and "
                           "instruments, without summaries. A narrower query, such as one actor or one year, "
                           "gives a briefing with summaries and with the addresses of all sources.")
                .arg(mostInFull)});
    }
    blocks.append(chronologyBlocks(m_selection.entries, m_lines, m_short, m_speech));
    return blocks;
}

Block BriefingLists::answerBlock(const QString &title, const QString &column, const QList<Entry> &answers,
                                 const QString &prefix)
{
    const Wording &words = m_speech.words;
    return ChronologyBlock{
        title,
        words.translate("Briefing", "%1, continued", "head of a part on its second page").arg(title),
        {words.translate("Briefing", "No."), words.translate("Briefing", "Date"), column},
        answerLines(answers, {m_lines, prefix, m_short}, m_sources, m_speech),
        m_short};
}

QList<Block> BriefingLists::answers()
{
    if (m_selection.countermoves.isEmpty() && m_selection.reactions.isEmpty())
        return {};
    const Wording &words = m_speech.words;
    QList<Block> blocks{
        HeadingBlock{1, words.translate("Briefing", "What was answered and asked?"), {}, false},
        ParagraphBlock{
            {},
            words.translate("Briefing",
                            "Countermoves and reactions that are linked to the responses above. They are no "
                            "responses and are not counted as such.")}};
    if (!m_selection.countermoves.isEmpty())
        blocks.append(answerBlock(words.translate("Briefing", "Countermoves of the de facto authorities"),
                                  words.translate("Briefing", "Countermove"), m_selection.countermoves,
                                  u"C"_s));
    if (!m_selection.reactions.isEmpty())
        blocks.append(answerBlock(words.translate("Briefing", "Reactions of civil society"),
                                  words.translate("Briefing", "Reaction"), m_selection.reactions, u"R"_s));
    return blocks;
}

QList<Block> BriefingLists::sources() const
{
    if (m_sources.lines().isEmpty())
        return {};
    const Wording &words = m_speech.words;
    QList<Block> blocks{
        HeadingBlock{1, words.translate("Briefing", "Where is this written?"), u"sources"_s, false}};
    if (m_short)
        blocks.append(ParagraphBlock{
            {},
            words.translate("Briefing", "A click on a line opens its source. Addresses are printed where a "
                                        "source has no title.")});
    const QString archived = m_short ? words.translate("Briefing", "archived", "a word that leads to a copy")
                                     : words.translate("Briefing", "Archived:");
    blocks.append(SourcesBlock{archived, m_sources.lines(), m_short});
    return blocks;
}

} // namespace vodhuk
