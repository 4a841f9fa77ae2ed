#include "core/analysis/inforcecounts.h"
#include "core/analysis/measurebars.h"
#include "core/analysis/measuresteps.h"
#include "core/catalogue/responserepository.h"
#include "core/report/sections/chosensettings.h"
#include "core/report/sections/recordtable.h"
#include "core/report/sections/sectionfigures.h"
#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostLines = 2000;
constexpr qsizetype slice = 500;
constexpr qsizetype statePlace = 1; ///< among the columns

/// The measures of a query on a day: how many, of whom, which ones.
class InForcePage
{
public:
    /// `query` without the condition that asks for the day. All outlive it.
    InForcePage(SectionMaking &making, const Query &query, QDate day)
        : m_making(making)
        , m_query(query)
        , m_onDay(inForceOnDay(query, day))
        , m_day(day)
        , m_speech(making.speech)
        , m_words(making.speech.words)
    {
    }

    [[nodiscard]] Result<QList<Block>> blocks(SectionDetail detail)
    {
        const auto counts = questions().remembered(question(u"counts in force"_s), [&] {
            return questions().taken(inForceCounts(questions().engine(), m_query, m_day));
        });
        VODHUK_TRY(counts);
        if (counts->certain + counts->possible + counts->withoutStart > 0)
            addFigures(*counts);
        if (counts->certain + counts->possible == 0) {
            m_blocks.append(ParagraphBlock{
                {},
                m_words
                    .translate("Briefing", "No measure that takes a benefit away is recorded as in force "
                                           "on %1.")
                    .arg(dayInWords(m_day, m_speech))});
            return m_blocks;
        }
        m_tellsStates = counts->possible + counts->eased > 0; // else the figures above say it of all
        VODHUK_TRY(addActors());
        if (detail != SectionDetail::Short)
            VODHUK_TRY(addMeasures());
        return m_blocks;
    }

private:
    using Records = QHash<ResponseId, Response>;

    [[nodiscard]] BriefingQuestions &questions() const { return m_making.questions; }

    /// What is asked about the measures of this day.
    [[nodiscard]] QStringList question(const QString &what) const
    {
        return {what, m_query.toText(), m_day.toString(Qt::ISODate)};
    }

    void addFigures(const InForceCounts &counts)
    {
        const QString remark =
            m_words.translate("Briefing", "on %1", "a day").arg(dayInWords(m_day, m_speech));
        QList<KeyFigure> figures =
            onDayFigures({counts.certain, counts.possible, counts.eased}, remark, m_query, m_day, m_words);
        figures.append(withoutStartFigure(
            counts.withoutStart, m_words.translate("Briefing", "in force on no day that can be told"),
            m_query, m_words));
        for (const KeyFigure &figure : std::as_const(figures))
            addFigure(m_making.course, figure);
        m_blocks.append(KeyFiguresBlock{figures});
        m_blocks.append(ParagraphBlock{
            {},
            m_words.translate("Briefing", "Counted are measures that take a benefit away; one response may "
                                          "have several.")});
    }

    [[nodiscard]] Status addActors()
    {
        const auto steps = questions().remembered(question(u"steps"_s), [&] {
            return questions().taken(measureSteps(questions().engine(), m_query, m_speech.language(), {},
                                                  m_day, questions().cancellation()));
        });
        VODHUK_TRY(steps);
        TableBlock table;
        table.subtitle =
            m_words.translate("Briefing", "Measures by actor, in the order of the alphabet. One that several "
                                          "actors share counts with each of them, with those too that "
                                          "aligned themselves.");
        table.head = {m_words.translate("Briefing", "Actor"),
                      m_words.translate("Briefing", "In force for certain"),
                      m_words.translate("Briefing", "Possibly in force")};
        table.textColumns = 1;
        const bool isInDoubt = std::ranges::any_of(
            steps->actors, [this](const ActorSteps &actor) { return stepOn(actor, m_day).possible > 0; });
        if (!isInDoubt) // the figures above say so
            table.head.removeLast();
        for (const ActorSteps &actor : steps->actors) {
            const InForceStep step = stepOn(actor, m_day);
            if (step.certain + step.possible == 0)
                continue;
            table.rows.append({actor.label, m_words.number(step.certain)});
            if (isInDoubt)
                table.rows.last().append(m_words.number(step.possible));
            table.rowQueries.append(withCondition(m_onDay, u"actor"_s, {actor.code}).toText());
        }
        m_blocks.append(HeadingBlock{2, m_words.translate("Briefing", "By actor"), {}, false});
        m_blocks.append(table);
        return {};
    }

    [[nodiscard]] Status addMeasures()
    {
        const auto bars = questions().remembered(question(u"bars"_s), [&] {
            return questions().taken(measureBars(questions().engine(), m_onDay, m_speech.language(),
                                                 mostLines, questions().cancellation()));
        });
        VODHUK_TRY(bars);
        const auto records =
            questions().remembered(question(u"records with bars"_s), [&] { return recordsOf(*bars); });
        VODHUK_TRY(records);
        m_records = *records;
        m_blocks.append(HeadingBlock{2, m_words.translate("Briefing", "The measures one by one"), {}, false});
        m_blocks.append(ParagraphBlock{
            {},
            m_words.translate("Briefing",
                              "By start. Measures of one response over the same time share a line. A dash "
                              "stands where no end is recorded.")});
        for (const BarGroup &group : bars->groups)
            addGroup(group);
        if (bars->further > 0)
            m_blocks.append(ParagraphBlock{
                {},
                m_words.translate("Briefing", "Measures that began later do not stand here: there are too "
                                              "many. A narrower query leaves room for all.")});
        return {};
    }

    void addGroup(const BarGroup &group)
    {
        RecordTable table(m_making, tableHead());
        for (const MeasureBar &bar : group.bars) {
            const InForce state = inForceOn(asMeasure(bar), m_day);
            if (state != InForce::No)
                table.add(bar.record, cellsOf(bar, state));
        }
        if (table.isEmpty())
            return;
        m_blocks.append(table.block(
            group.label.isEmpty() ? m_words.translate("Briefing", "No actor is stated") : group.label, {}));
    }

    [[nodiscard]] QStringList tableHead() const
    {
        QStringList head{m_words.translate("Briefing", "Benefit taken away"),
                         m_words.translate("Briefing", "State"), m_words.translate("Briefing", "Since"),
                         m_words.translate("Briefing", "Until or review"),
                         m_words.translate("Briefing", "Act")};
        if (!m_tellsStates)
            head.removeAt(statePlace);
        return head;
    }

    [[nodiscard]] QStringList cellsOf(const MeasureBar &bar, InForce state) const
    {
        QStringList cells{labelsOf(u"benefit"_s, bar.benefits, m_speech), stateInWords(state, bar),
                          dateInWords(bar.from, m_speech.language()),
                          endInWords(bar.until, bar.untilKind, conditionOf(bar), m_speech), actOf(bar)};
        if (!m_tellsStates)
            cells.removeAt(statePlace);
        return cells;
    }

    [[nodiscard]] static Measure asMeasure(const MeasureBar &bar)
    {
        Measure measure;
        measure.inForceFrom = bar.from;
        measure.inForceUntil = bar.until;
        measure.status = bar.status;
        return measure;
    }

    [[nodiscard]] Easing easingOf(const MeasureBar &bar) const
    {
        QList<Milestone> milestones;
        for (const PartialDate &date : bar.easings)
            milestones.append({u"eased"_s, date, {}});
        return easingOn(asMeasure(bar), milestones, m_day);
    }

    [[nodiscard]] QString stateInWords(InForce state, const MeasureBar &bar) const
    {
        const QString text = state == InForce::Certain
                                 ? m_words.translate("Briefing", "certain", "in force")
                                 : m_words.translate("Briefing", "possibly", "in force");
        const Easing easing = easingOf(bar);
        if (easing == Easing::No)
            return text;
        return text + u", "_s +
               (easing == Easing::Dated
                    ? m_words.translate("Briefing", "eased", "a measure")
                    : m_words.translate("Briefing", "eased by now, since when is not stated", "a measure"));
    }

    /// The acts and measures of the records that have bars.
    [[nodiscard]] Result<Records> recordsOf(const MeasureBars &bars) const
    {
        Records records;
        QList<ResponseId> ids;
        for (const BarGroup &group : bars.groups) {
            for (const MeasureBar &bar : group.bars) {
                if (!records.contains(bar.record))
                    ids.append(bar.record);
                records.insert(bar.record, {});
            }
        }
        const ResponseRepository repository(questions().engine().database());
        for (qsizetype start = 0; start < ids.size(); start += slice) {
            VODHUK_TRY(m_making.watch.lookUp());
            const Result<QList<Entry>> entries = repository.findEntries(ids.mid(start, slice));
            VODHUK_TRY(entries);
            for (const Entry &entry : *entries)
                records.insert(entry.response.id, entry.response);
        }
        return records;
    }

    [[nodiscard]] const Response &recordOf(const MeasureBar &bar) const
    {
        return *m_records.constFind(bar.record);
    }

    [[nodiscard]] QString conditionOf(const MeasureBar &bar) const
    {
        for (const Measure &measure : recordOf(bar).measures) {
            if (measure.untilKind == bar.untilKind && measure.inForceUntil == bar.until &&
                measure.inForceFrom == bar.from && !measure.condition.isEmpty())
                return measure.condition;
        }
        return {};
    }

    /// The legal acts as they are cited, else the title of the record.
    [[nodiscard]] QString actOf(const MeasureBar &bar) const
    {
        QStringList acts;
        for (const LegalAct &act : recordOf(bar).legalActs)
            acts.append(act.title);
        return acts.isEmpty() ? titleOf(bar.record, bar.title, m_making) : acts.join(u"; "_s);
    }

    SectionMaking &m_making;
    const Query &m_query;
    Query m_onDay;
    QDate m_day;
    const BriefingSpeech &m_speech;
    const Wording &m_words;
    Records m_records;
    QList<Block> m_blocks;
    bool m_tellsStates = true;
};

/// Measures without a start are in no record that `in-force:` finds for them: how many there are, the other conditions tell.
Result<Query> withoutDay(SectionMaking &making)
{
    Query query = making.part.query;
    query.sort = {};
    return inForceDay(query) ? printablePart(making, query.without(u"in-force"_s)) : Result<Query>(query);
}

} // namespace

Result<QList<Block>> inForceSection(SectionMaking &making)
{
    const Result<QDate> day = chosenDay(making);
    VODHUK_TRY(day);
    if (!day->isValid()) // an empty catalogue
        return emptySection(making);
    const Result<SectionDetail> detail = chosenDetail(making);
    VODHUK_TRY(detail);
    const Result<Query> query = withoutDay(making);
    VODHUK_TRY(query);
    const Result<QList<Block>> page = InForcePage(making, *query, *day).blocks(*detail);
    VODHUK_TRY(page);
    return sectionHead(making) + *page;
}

} // namespace vodhuk
