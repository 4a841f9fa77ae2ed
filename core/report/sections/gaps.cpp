#include "core/analysis/gaps.h"

#include "core/query/facets.h"
#include "core/report/sections/chosensettings.h"
#include "core/report/sections/recordtable.h"
#include "core/report/sections/sectionfigures.h"
#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

constexpr qsizetype mostNames = 200;

/// Two actors beside each other, part by part.
class GapsPage
{
public:
    /// `query` finds the responses of anybody. All outlive it.
    GapsPage(SectionMaking &making, const Gaps &gaps, const Query &query, QDate day)
        : m_making(making)
        , m_gaps(gaps)
        , m_query(query)
        , m_day(day)
        , m_words(making.speech.words)
    {
    }

    [[nodiscard]] QList<Block> blocks()
    {
        count(m_gaps.first);
        count(m_gaps.second);
        recordedOfOne(m_gaps.first, m_gaps.second, &Gaps::Instrument::first, &Gaps::Instrument::second);
        recordedOfOne(m_gaps.second, m_gaps.first, &Gaps::Instrument::second, &Gaps::Instrument::first);
        recordedOfBoth();
        listed();
        leftOut();
        m_blocks.append(ParagraphBlock{
            m_words.translate("Briefing", "How to read this."),
            m_words.translate("Briefing", "One response can count in several rows, a joint one with both "
                                          "actors. “No record” says that the catalogue holds none; it does "
                                          "not say that there was none.")});
        return m_blocks;
    }

private:
    [[nodiscard]] Query of(const Gaps::Side &side) const
    {
        return withCondition(m_query, u"actor"_s, {side.code});
    }

    void count(const Gaps::Side &side)
    {
        addFigure(m_making.course, responsesFigure(side.records, side.label, of(side), m_words));
        m_blocks.append(
            ParagraphBlock{m_words.translate("Briefing", "%1.", "name before a text").arg(side.label),
                           responseCount(side.records, m_words) + u'.'});
    }

    /// Those that `own` counts and `others` does not.
    void recordedOfOne(const Gaps::Side &side, const Gaps::Side &other, qint64 Gaps::Instrument::*own,
                       qint64 Gaps::Instrument::*others)
    {
        const QString title = m_words.translate("Briefing", "Recorded of %1; no record of %2", "two actors")
                                  .arg(side.label, other.label);
        TableBlock table;
        table.subtitle = responsesByInstrument();
        table.head = {instrumentHead(), side.label};
        table.textColumns = 1;
        for (const Gaps::Instrument &instrument : m_gaps.instruments) {
            if (instrument.*own == 0 || instrument.*others > 0)
                continue;
            table.rows.append({instrument.label, m_words.number(instrument.*own)});
            table.rowQueries.append(withCondition(of(side), u"instrument"_s, {instrument.code}).toText());
        }
        append(title, table);
    }

    void recordedOfBoth()
    {
        TableBlock table;
        table.subtitle = responsesByInstrument();
        table.head = {instrumentHead(), m_gaps.first.label, m_gaps.second.label,
                      m_words.translate("Briefing", "Of both jointly")};
        table.textColumns = 1;
        for (const Gaps::Instrument &instrument : m_gaps.instruments) {
            if (instrument.first == 0 || instrument.second == 0)
                continue;
            table.rows.append({instrument.label, m_words.number(instrument.first),
                               m_words.number(instrument.second), m_words.number(instrument.joint)});
            table.rowQueries.append(withCondition(ofEither(), u"instrument"_s, {instrument.code}).toText());
        }
        append(m_words.translate("Briefing", "Recorded of both"), table);
    }

    [[nodiscard]] QString responsesByInstrument() const
    {
        return m_words.translate("Briefing",
                                 "Responses by instrument, instruments in the order of the codebook.");
    }

    [[nodiscard]] QString instrumentHead() const
    {
        return m_words.translate("Briefing", "Instrument", "head of a column");
    }

    void append(const QString &title, const TableBlock &table)
    {
        m_blocks.append(HeadingBlock{2, title, {}, false});
        if (table.rows.isEmpty())
            m_blocks.append(ParagraphBlock{{}, m_words.translate("Briefing", "No instrument.")});
        else
            m_blocks.append(table);
    }

    void listed()
    {
        m_blocks.append(HeadingBlock{
            2,
            m_words.translate("Briefing", "Who is listed on %1").arg(dayInWords(m_day, m_making.speech)),
            {},
            false});
        if (m_gaps.listedByOne.isEmpty() && m_gaps.listedByBoth == 0) {
            m_blocks.append(ParagraphBlock{
                {}, m_words.translate("Briefing", "No name is recorded as listed by either of them.")});
            return;
        }
        listedByOne(true);
        listedByOne(false);
        tellTargets(m_gaps.listedByBoth, m_words.translate("Briefing", "names: listed by both"), {},
                    ofEither());
        m_blocks.append(ParagraphBlock{m_words.translate("Briefing", "Listed by both."),
                                       nameCount(m_gaps.listedByBoth) + u'.'});
    }

    void leftOut()
    {
        if (m_gaps.ofNeither > 0) {
            Query neither = m_query;
            neither.conditions.append({u"actor"_s, {m_gaps.first.code, m_gaps.second.code}, true});
            addFigure(m_making.course, responsesFigure(m_gaps.ofNeither, {}, neither, m_words));
            addFigure(m_making.course, responsesFigure(m_gaps.total, {}, m_query, m_words));
            m_blocks.append(ParagraphBlock{
                m_words.translate("Briefing", "Not counted here."),
                m_words
                    .translate("Briefing", "Recorded of neither of the two: %1 of %2.",
                               "number, all of the selection")
                    .arg(m_words.number(m_gaps.ofNeither), responseCount(m_gaps.total, m_words))});
        }
        if (m_gaps.unnamed > 0) {
            tellTargets(m_gaps.unnamed, m_words.translate("Briefing", "entries without names"), {},
                        ofEither());
            m_blocks.append(ParagraphBlock{
                m_words.translate("Briefing", "Not compared."),
                m_words.translate("Briefing",
                                  "%n entry(s) without names: nobody can tell whether they are the same.",
                                  nullptr, m_gaps.unnamed)});
        }
    }

    /// Of a joint record both are actors: what is found stands in at least one of the columns.
    [[nodiscard]] Query ofEither() const
    {
        return withCondition(m_query, u"actor"_s, {m_gaps.first.code, m_gaps.second.code});
    }

    void listedByOne(bool byFirst)
    {
        const Gaps::Side &side = byFirst ? m_gaps.first : m_gaps.second;
        const Gaps::Side &other = byFirst ? m_gaps.second : m_gaps.first;
        QStringList names;
        for (const Gaps::Listed &name : m_gaps.listedByOne) {
            if (name.byFirst == byFirst)
                names.append(name.label);
        }
        tellTargets(names.size(),
                    m_words.translate("Briefing", "names: listed by one, no record by the other"), side.label,
                    of(side));
        QString text = nameCount(names.size());
        if (!names.isEmpty())
            text += u": "_s + names.mid(0, mostNames).join(u"; "_s);
        if (names.size() > mostNames)
            text += u"; "_s + m_words.translate("Briefing", "the others do not stand here");
        m_blocks.append(ParagraphBlock{
            m_words.translate("Briefing", "Listed by %1, no record by %2.").arg(side.label, other.label),
            text + u'.'});
    }

    [[nodiscard]] QString nameCount(qint64 count) const
    {
        return m_words.translate("Briefing", "%n name(s)", nullptr, count);
    }

    void tellTargets(qint64 count, const QString &unit, const QString &remark, const Query &query)
    {
        addFigure(m_making.course,
                  targetsFigure(count, unit, remark, withCondition(query, u"has"_s, {u"listing"_s})));
    }

    SectionMaking &m_making;
    const Gaps &m_gaps;
    const Query &m_query;
    QDate m_day;
    const Wording &m_words;
    QList<Block> m_blocks;
};

} // namespace

Result<QList<Block>> gapsSection(SectionMaking &making)
{
    const Result<QList<ActorId>> actors = chosenActors(making);
    VODHUK_TRY(actors);
    if (actors->size() != 2)
        return fail(ErrorKind::Usage,
                    Texts::tr("Two different actors are set beside each other here. Set “actor” to their "
                              "names, separated by “;”."));
    const Result<QDate> day = chosenDay(making);
    VODHUK_TRY(day);
    BriefingQuestions &questions = making.questions;
    Query ofAnybody = making.part.query.without(u"actor"_s).without(u"adopter"_s);
    ofAnybody.sort = {};
    const Result<Query> query = printablePart(making, ofAnybody);
    VODHUK_TRY(query);
    const ActorDirectory &known = making.speech.actors;
    const QString first = queryName(known, actors->at(0));
    const QString second = queryName(known, actors->at(1));
    const QStringList question{u"gaps"_s, query->toText(), first, second, day->toString(Qt::ISODate)};
    const Result<Gaps> gaps = questions.remembered(question, [&] {
        return questions.taken(gapsBetween(questions.engine(), *query, first, second, *day,
                                           making.speech.language(), questions.cancellation()));
    });
    VODHUK_TRY(gaps);
    QList<Block> blocks = sectionHead(making);
    blocks.append(GapsPage(making, *gaps, *query, *day).blocks());
    return blocks;
}

} // namespace vodhuk
