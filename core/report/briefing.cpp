#include "core/report/briefing.h"

#include "core/report/briefingcounts.h"
#include "core/report/briefinglists.h"
#include "core/report/documentdate.h"
#include "core/report/methodnote.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Puts one briefing together from its parts.
class BriefingMaker
{
public:
    BriefingMaker(BriefingQuestions &questions, const BriefingWish &wish)
        : m_questions(questions)
        , m_wish(wish)
        , m_speech{Wording(wish.language), questions.engine().codebook(), questions.engine().actors()}
        , m_words(m_speech.words)
        , m_material{questions, m_selection, m_speech, {}}
    {
    }

    [[nodiscard]] Result<Briefing> make()
    {
        Result<BriefingSelection> selection = readSelection(m_questions, m_wish);
        VODHUK_TRY(selection);
        m_selection = std::move(*selection);
        m_material.period = periodInWords(m_selection.days.first, m_selection.days.last, m_speech);
        VODHUK_TRY(setDate());
        const auto figures = keyFigures(m_material);
        VODHUK_TRY(figures);
        setHead();
        m_briefing.blocks.append(KeyFiguresBlock{*figures});
        VODHUK_TRY(addContent(*figures));
        return m_briefing;
    }

private:
    /// The time of the last change, unless those who build packages say another.
    [[nodiscard]] Status setDate()
    {
        const Result<QDateTime> created = documentDate(m_questions.engine().database());
        VODHUK_TRY(created);
        if (!created->isValid()) {
            m_briefing.created = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
            return {};
        }
        m_briefing.created = *created;
        m_day = dateInWords(PartialDate::fromDay(m_briefing.created.date()), m_speech.language());
        m_briefing.dataAsOf = m_words.translate("Briefing", "Data as of %1").arg(m_day);
        return {};
    }

    void setHead()
    {
        const Query &asked = m_selection.asked;
        m_briefing.title = m_wish.title.isEmpty() ? briefingTitle(asked, m_speech) : m_wish.title;
        m_briefing.subtitle = subtitle();
        m_briefing.language = m_speech.language();
        m_briefing.runningHead =
            m_words.translate("Briefing", "International responses to the crisis in Belarus");
        m_briefing.pageNumber = m_words.translate("Briefing", "%1 of %2", "page");
        m_briefing.foot = m_words.translate("Briefing", "Method on page %1 · no response is ranked");
        m_briefing.records = m_selection.entries.size();
        m_briefing.notPublished = m_selection.notPublished;
        m_briefing.notPublic = m_selection.notPublic;
    }

    [[nodiscard]] QString subtitle() const
    {
        const QString asked = queryInWords(m_selection.asked, m_speech);
        QStringList parts{m_material.period,
                          asked.isEmpty() ? m_words.translate("Briefing", "all actors") : asked,
                          m_words.translate("Briefing", "counts are of responses, not of their weight")};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    [[nodiscard]] Status addContent(const QList<KeyFigure> &figures)
    {
        BriefingLists lists(m_selection, m_speech);
        if (m_selection.entries.isEmpty()) {
            m_briefing.blocks.append(ParagraphBlock{
                m_words.translate("Briefing", "No published response matches this query."),
                m_words.translate("Briefing", "Absence of a record is not absence of a response.")});
            addMethod(figures, {}, false);
            return {};
        }
        int figureCount = 0;
        VODHUK_TRY(add(timelinePart(m_material, figureCount)));
        m_briefing.blocks.append(ContentsBlock{m_words.translate("Briefing", "Contents")});
        addMethod(figures, lists.overridden(), true);
        VODHUK_TRY(add(actorPart(m_material)));
        VODHUK_TRY(add(reasonPart(m_material, figureCount)));
        m_briefing.blocks.append(lists.chronology());
        m_briefing.blocks.append(lists.answers());
        m_briefing.blocks.append(lists.sources());
        return {};
    }

    [[nodiscard]] Status add(const Result<QList<Block>> &part)
    {
        VODHUK_TRY(part);
        m_briefing.blocks.append(*part);
        return {};
    }

    void addMethod(const QList<KeyFigure> &figures, const QStringList &overridden, bool newPage)
    {
        const MethodFacts facts{m_selection.asked,
                                m_selection.query.toText(),
                                m_material.period,
                                m_briefing.records,
                                m_briefing.notPublished,
                                m_briefing.notPublic,
                                m_selection.withoutMonth,
                                figures,
                                overridden};
        QList<Block> note = methodNote(facts, newPage, m_speech);
        for (const ParagraphBlock &other : inOtherLanguages())
            note.insert(note.size() - 1, other);
        note.insert(note.size() - 1, colophon()); // the table of numbers stands last
        m_briefing.blocks.append(note);
    }

    /// What the document is, for readers of the other languages.
    [[nodiscard]] QList<ParagraphBlock> inOtherLanguages() const
    {
        QList<ParagraphBlock> paragraphs;
        for (const QString &language : houseLanguages()) {
            if (language == m_speech.language())
                continue;
            const BriefingSpeech other{Wording(language), m_speech.codebook, m_speech.actors};
            const QString period = periodInWords(m_selection.days.first, m_selection.days.last, other);
            const QString asked = queryInWords(m_selection.asked, other);
            QStringList parts{briefingTitle(m_selection.asked, other), period, asked,
                              responseCount(m_briefing.records, other.words)};
            parts.removeAll(QString());
            paragraphs.append({other.words.translate("Briefing", "In English.", "the language itself"),
                               parts.join(u" · "_s)});
        }
        return paragraphs;
    }

    /// When and by what the document was made.
    [[nodiscard]] ParagraphBlock colophon() const
    {
        QString text =
            m_words.translate("Briefing", "Made with Vodhuk %1.").arg(QStringLiteral(VODHUK_VERSION));
        if (!m_day.isEmpty())
            text +=
                u' ' + m_words.translate("Briefing", "It shows the catalogue as it was on %1.").arg(m_day);
        text += u' ' + m_words.translate(
                           "Briefing",
                           "The same catalogue and the same query give the same document. Titles and "
                           "summaries that exist in another language only carry its sign, such as [en].");
        return {m_words.translate("Briefing", "About this document."), text};
    }

    BriefingQuestions &m_questions;
    const BriefingWish &m_wish;
    BriefingSpeech m_speech;
    const Wording &m_words;
    BriefingSelection m_selection;
    BriefingMaterial m_material;
    QString m_day;
    Briefing m_briefing;
};

} // namespace

std::expected<Result<Briefing>, QueryError> makeBriefing(const QueryEngine &engine, const BriefingWish &wish,
                                                         const Cancellation &cancellation)
{
    BriefingQuestions questions(engine, cancellation);
    Result<Briefing> briefing = BriefingMaker(questions, wish).make();
    if (questions.refused())
        return std::unexpected(*questions.refused());
    return briefing;
}

} // namespace vodhuk
