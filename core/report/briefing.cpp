#include "core/report/briefing.h"

#include "core/catalogue/responserepository.h"
#include "core/query/publicquery.h"
#include "core/report/briefingtexts.h"
#include "core/report/chronology.h"
#include "core/report/documentdate.h"
#include "core/report/methodnote.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

Query withCondition(Query query, const QString &field, const QStringList &values)
{
    const Condition condition{field, values, false, 0};
    if (!query.conditions.contains(condition))
        query.conditions.append(condition);
    return query;
}

/// The span of time that records cover, by the days that are known.
struct Span {
    QDate first;
    QDate last;

    void add(const PartialDate &date)
    {
        if (date.earliest() && (!first.isValid() || *date.earliest() < first))
            first = *date.earliest();
        const std::optional<QDate> end = date.latest() ? date.latest() : date.earliest();
        if (end && (!last.isValid() || *end > last))
            last = *end;
    }
};

/// Months up to five years, quarters up to forty: so that columns stay wide enough to be seen.
TimeBin binFor(const Span &span)
{
    const int months = (span.last.year() - span.first.year()) * 12 + span.last.month() - span.first.month();
    if (months <= 60)
        return TimeBin::Month;
    return months <= 480 ? TimeBin::Quarter : TimeBin::Year;
}

/// Reads, counts and words one briefing.
class BriefingMaker
{
public:
    BriefingMaker(const QueryEngine &engine, const BriefingWish &wish, const Cancellation &cancellation)
        : m_engine(engine)
        , m_wish(wish)
        , m_cancellation(cancellation)
        , m_speech{Wording(wish.language), engine.codebook(), engine.actors()}
        , m_words(m_speech.words)
        , m_sources(m_speech)
        , m_asked(wish.query.without(u"kind"_s))
        , m_query(withCondition(m_asked, u"status"_s, {u"published"_s}))
    {
        m_query.sort = {};
    }

    [[nodiscard]] std::expected<Result<Briefing>, QueryError> make()
    {
        Result<Briefing> briefing = made();
        if (m_refused)
            return std::unexpected(*m_refused);
        return briefing;
    }

private:
    [[nodiscard]] Result<Briefing> made()
    {
        VODHUK_TRY(readRecords());
        VODHUK_TRY(readDate());
        VODHUK_TRY(readAnswers());
        m_lines = chronologyLines(m_entries, m_sources, m_speech);
        VODHUK_TRY(countFigures());
        nameEverything();
        if (m_entries.isEmpty())
            addNothingFound();
        else
            VODHUK_TRY(addContent());
        addColophon();
        return m_briefing;
    }

    /// Unwraps both layers; what the query language refuses is kept for make().
    template <class T>
    [[nodiscard]] Result<T> taken(std::expected<Result<T>, QueryError> answer)
    {
        if (answer)
            return std::move(*answer);
        m_refused = answer.error();
        return fail(ErrorKind::Usage, answer.error().message);
    }

    [[nodiscard]] Result<QueryResult> run(const Query &query, const QueryWish &wish = {})
    {
        return taken(m_engine.run(query, wish, m_cancellation));
    }

    [[nodiscard]] Status readRecords()
    {
        const Result<QueryResult> asked = run(m_asked);
        VODHUK_TRY(asked);
        const Result<PublicPart> part = taken(publicPart(m_engine, m_query, m_cancellation));
        VODHUK_TRY(part);
        m_query = part->query;
        QueryWish months;
        months.months = true;
        const Result<QueryResult> found = run(m_query, months);
        VODHUK_TRY(found);
        const QList<ResponseId> ids(found->ids.cbegin(), found->ids.cend());
        Result<QList<Entry>> entries = ResponseRepository(m_engine.database()).findEntries(ids);
        VODHUK_TRY(entries);
        m_entries = std::move(*entries);
        m_withoutMonth = found->withoutMonth;
        m_briefing.records = found->total;
        m_briefing.notPublic = part->leftOut;
        m_briefing.notPublished = asked->total - found->total - part->leftOut;
        for (const Entry &entry : m_entries)
            m_span.add(entry.response.date);
        return {};
    }

    /// Countermoves and reactions linked to a chosen response, by date.
    [[nodiscard]] Status readAnswers()
    {
        QList<ResponseId> ids;
        for (const Entry &entry : m_entries) {
            for (const RecordLink &link : entry.response.links) {
                if (!ids.contains(link.other))
                    ids.append(link.other);
            }
        }
        Result<QList<Entry>> entries = ResponseRepository(m_engine.database()).findEntries(ids);
        VODHUK_TRY(entries);
        std::ranges::stable_sort(*entries, [](const Entry &one, const Entry &other) {
            return std::tie(one.response.date, one.response.id) <
                   std::tie(other.response.date, other.response.id);
        });
        for (const Entry &entry : *entries) {
            if (entry.response.workflow != u"published" || !mayLeave(entry.response))
                continue;
            if (entry.response.kind == RecordKind::Countermove)
                m_countermoves.append(entry);
            if (entry.response.kind == RecordKind::Reaction)
                m_reactions.append(entry);
        }
        return {};
    }

    /// The time of the last change, unless those who build packages say another.
    [[nodiscard]] Status readDate()
    {
        const Result<QDateTime> created = documentDate(m_engine.database());
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

    [[nodiscard]] Status addFigure(const Query &query, const QString &unit, const QString &remark)
    {
        const Result<QueryResult> result = run(query);
        VODHUK_TRY(result);
        m_figures.append({result->total, unit, remark, query.toText(), {}});
        return {};
    }

    [[nodiscard]] qint64 actorCount() const
    {
        QSet<ActorId> actors;
        for (const Entry &entry : m_entries) {
            for (const ActorId actor : adoptersOf(entry.response) + alignedOf(entry.response))
                actors.insert(actor);
        }
        return actors.size();
    }

    [[nodiscard]] Status countFigures()
    {
        m_period = periodInWords(m_span.first, m_span.last, m_speech);
        const auto count = [](qint64 number) { return static_cast<int>(number); };
        VODHUK_TRY(addFigure(
            m_query,
            m_entries.size() == 1
                ? m_words.translate("Briefing", "response", "below the number 1")
                : m_words.translate("Briefing", "responses", "below a number", count(m_entries.size())),
            m_period));
        VODHUK_TRY(addFigure(withCondition(m_query, u"sanction"_s, {u"strict"_s, u"broad"_s}),
                             m_words.translate("Briefing", "took a benefit away"),
                             m_words.translate("Briefing", "responses that are sanctions, strict or broad")));
        const qint64 actors = actorCount();
        m_figures.append({actors,
                          actors == 1
                              ? m_words.translate("Briefing", "actor", "below the number 1")
                              : m_words.translate("Briefing", "actors", "below a number", count(actors)),
                          m_words.translate("Briefing", "adopted a response or aligned with one"),
                          m_query.toText(), u"actor"_s});
        return addFigure(
            withCondition(m_query, u"framing"_s, {u"obligation"_s}),
            m_words.translate("Briefing", "claimed a legal duty"),
            m_words.translate("Briefing",
                              "responses; the others chose, took a countermeasure or did not say"));
    }

    void nameEverything()
    {
        const QString asked = queryInWords(m_asked, m_speech);
        QStringList parts;
        for (const QString &part :
             {m_period, asked.isEmpty() ? m_words.translate("Briefing", "all actors") : asked,
              m_words.translate("Briefing", "counts are of responses, not of their weight")}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        m_briefing.title = m_wish.title.isEmpty() ? briefingTitle(m_asked, m_speech) : m_wish.title;
        m_briefing.subtitle = parts.join(u" · "_s);
        m_briefing.language = m_speech.language();
        m_briefing.runningHead =
            m_words.translate("Briefing", "International responses to the crisis in Belarus");
        m_briefing.pageNumber = m_words.translate("Briefing", "%1 of %2", "page");
        m_briefing.foot = m_words.translate("Briefing", "Method on page %1 · no response is ranked");
        m_briefing.blocks.append(KeyFiguresBlock{m_figures});
    }

    void addNothingFound()
    {
        m_briefing.blocks.append(ParagraphBlock{
            m_words.translate("Briefing", "No published response matches this query."),
            m_words.translate("Briefing", "Absence of a record is not absence of a response.")});
        addMethod(false);
    }

    [[nodiscard]] Status addContent()
    {
        VODHUK_TRY(addTimeline());
        m_briefing.blocks.append(ContentsBlock{m_words.translate("Briefing", "Contents")});
        addMethod();
        VODHUK_TRY(addActors());
        VODHUK_TRY(addReasons());
        addChronology();
        addAnswers();
        addSources();
        return {};
    }

    void addMethod(bool newPage = true)
    {
        MethodFacts facts{m_asked,
                          m_query.toText(),
                          m_period,
                          m_briefing.records,
                          m_briefing.notPublished,
                          m_briefing.notPublic,
                          m_withoutMonth,
                          m_figures,
                          {}};
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            if (!m_entries.at(i).response.senseOverride.isEmpty())
                facts.overridden.append(m_lines.at(i).number);
        }
        m_briefing.blocks.append(methodNote(facts, newPage, m_speech));
    }

    [[nodiscard]] QString figureNumber()
    {
        return m_words.translate("Briefing", "Figure %1.").arg(++m_figureCount);
    }

    [[nodiscard]] Status addTimeline()
    {
        if (!m_span.first.isValid())
            return {};
        Result<Timeline> drawn = taken(timeline(m_engine, m_query, binFor(m_span), m_speech.language()));
        VODHUK_TRY(drawn);
        if (drawn->bins == 0)
            return {};
        const QString unit =
            drawn->bin == TimeBin::Month     ? m_words.translate("Briefing", "Responses per month")
            : drawn->bin == TimeBin::Quarter ? m_words.translate("Briefing", "Responses per quarter")
                                             : m_words.translate("Briefing", "Responses per year");
        const QString subtitle =
            m_words.translate("Briefing", "%1 %2, by the family of their first instrument.")
                .arg(figureNumber(), unit);
        m_briefing.blocks.append(
            TimelineBlock{m_words.translate("Briefing", "When did actors respond, and after what?"), subtitle,
                          std::move(*drawn)});
        return {};
    }

    [[nodiscard]] Status addActors()
    {
        Result<CrossTable> table = taken(actorsByInstrument(m_engine, m_query, m_speech.language()));
        VODHUK_TRY(table);
        if (table->rows.isEmpty() || table->columns.isEmpty())
            return {};
        const QString subtitle = m_words.translate(
            "Briefing",
            "Responses by actor and instrument, actors in the order of the alphabet. A response with several "
            "actors or instruments stands in several cells.");
        m_briefing.blocks.append(
            HeadingBlock{1, m_words.translate("Briefing", "Who used which instrument?"), {}, false});
        m_briefing.blocks.append(
            CrossTableBlock{{},
                            subtitle,
                            m_words.translate("Briefing", "Actor"),
                            m_words.translate("Briefing", "responses", "head of a column"),
                            std::move(*table)});
        return {};
    }

    [[nodiscard]] Status addDistribution(const QString &field, const QString &title, const QString &subtitle)
    {
        Result<Distribution> counted = taken(distribution(m_engine, m_query, field, m_speech.language()));
        VODHUK_TRY(counted);
        if (!counted->values.isEmpty())
            m_briefing.blocks.append(
                DistributionBlock{title, figureNumber() + u' ' + subtitle, std::move(*counted)});
        return {};
    }

    [[nodiscard]] Status addReasons()
    {
        m_briefing.blocks.append(HeadingBlock{
            1, m_words.translate("Briefing", "Must they respond, or do they choose to?"), {}, false});
        VODHUK_TRY(addDistribution(
            u"framing"_s, m_words.translate("Briefing", "Why, in the actors' own words?"),
            m_words.translate("Briefing", "Responses by the reason that the actor itself gives.")));
        return addDistribution(
            u"binding"_s, m_words.translate("Briefing", "Whom does it bind?"),
            m_words.translate("Briefing", "Responses by whom they bind; one may bind several."));
    }

    void addChronology()
    {
        m_briefing.blocks.append(HeadingBlock{1, m_words.translate("Briefing", "What happened, and when?"),
                                              u"chronology"_s, false});
        m_briefing.blocks.append(chronologyBlocks(m_entries, m_lines, m_speech));
    }

    void addAnswerPart(const QString &title, const QString &column, const QList<Entry> &answers,
                       const QString &prefix)
    {
        if (answers.isEmpty())
            return;
        m_briefing.blocks.append(HeadingBlock{2, title, {}, false});
        m_briefing.blocks.append(ChronologyBlock{
            {m_words.translate("Briefing", "No."), m_words.translate("Briefing", "Date"), column},
            answerLines(answers, m_lines, prefix, m_sources, m_speech)});
    }

    void addAnswers()
    {
        if (m_countermoves.isEmpty() && m_reactions.isEmpty())
            return;
        m_briefing.blocks.append(
            HeadingBlock{1, m_words.translate("Briefing", "What was answered and asked?"), {}, false});
        m_briefing.blocks.append(ParagraphBlock{
            {},
            m_words.translate(
                "Briefing", "Countermoves and reactions that are linked to the responses above. They are no "
                            "responses and are not counted as such.")});
        addAnswerPart(m_words.translate("Briefing", "Countermoves of the de facto authorities"),
                      m_words.translate("Briefing", "Countermove"), m_countermoves, u"C"_s);
        addAnswerPart(m_words.translate("Briefing", "Reactions of civil society"),
                      m_words.translate("Briefing", "Reaction"), m_reactions, u"R"_s);
    }

    void addSources()
    {
        if (m_sources.lines().isEmpty())
            return;
        m_briefing.blocks.append(
            HeadingBlock{1, m_words.translate("Briefing", "Where is this written?"), u"sources"_s, false});
        m_briefing.blocks.append(SourcesBlock{m_words.translate("Briefing", "Archived:"), m_sources.lines()});
    }

    void addColophon()
    {
        m_briefing.blocks.append(
            HeadingBlock{1, m_words.translate("Briefing", "About this document"), {}, false});
        QString text =
            m_words.translate("Briefing", "Made with Vodhuk %1.").arg(QStringLiteral(VODHUK_VERSION));
        if (!m_day.isEmpty())
            text +=
                u' ' + m_words.translate("Briefing", "It shows the catalogue as it was on %1.").arg(m_day);
        text += u' ' + m_words.translate(
                           "Briefing",
                           "The same catalogue and the same query give the same document. Titles and "
                           "summaries that exist in another language only carry its sign, such as [en].");
        m_briefing.blocks.append(ParagraphBlock{{}, text});
    }

    const QueryEngine &m_engine;
    const BriefingWish &m_wish;
    Cancellation m_cancellation;
    BriefingSpeech m_speech;
    const Wording &m_words;
    SourceNumbers m_sources;
    Query m_asked; ///< as wished, but never of another kind than responses
    Query m_query; ///< of it, what is published
    std::optional<QueryError> m_refused;
    QList<Entry> m_entries;
    QList<Entry> m_countermoves;
    QList<Entry> m_reactions;
    QList<ChronologyLine> m_lines;
    QList<KeyFigure> m_figures;
    Span m_span;
    QString m_period;
    QString m_day;
    qint64 m_withoutMonth = 0;
    int m_figureCount = 0;
    Briefing m_briefing;
};

} // namespace

std::expected<Result<Briefing>, QueryError> makeBriefing(const QueryEngine &engine, const BriefingWish &wish,
                                                         const Cancellation &cancellation)
{
    return BriefingMaker(engine, wish, cancellation).make();
}

} // namespace vodhuk
