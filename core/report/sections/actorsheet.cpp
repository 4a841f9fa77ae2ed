#include "core/report/sections/actorsheet.h"

#include "core/query/facets.h"
#include "core/report/sections/recordtable.h"
#include "core/report/sections/sectionfigures.h"
#include "core/report/sections/sectionparts.h"

#include <QSet>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Who only joined an act has listed nobody by it.
Query ofAdopter(Query query)
{
    for (Condition &condition : query.conditions) {
        if (condition.field == "actor"_L1 && !condition.negated)
            condition.field = u"adopter"_s;
    }
    return query;
}

} // namespace

ActorSheet::ActorSheet(SectionMaking &making, const ActorProfile &profile, const Query &query, int level)
    : m_making(making)
    , m_profile(profile)
    , m_query(query)
    , m_level(level)
    , m_speech(making.speech)
    , m_words(making.speech.words)
{
}

Result<QList<Block>> ActorSheet::blocks()
{
    who();
    memberships();
    counts();
    if (m_profile.total == 0)
        return m_blocks;
    inPlace();
    VODHUK_TRY(otherResponses());
    reasons();
    picture();
    targets();
    return m_blocks;
}

void ActorSheet::heading(const QString &text)
{
    m_blocks.append(HeadingBlock{m_level + 1, text, {}, false});
}

void ActorSheet::say(const QString &lead, const QString &text)
{
    if (!text.isEmpty())
        m_blocks.append(ParagraphBlock{lead, text});
}

void ActorSheet::who()
{
    const Actor &actor = m_profile.actor;
    QStringList names;
    for (const QString &language : houseLanguages()) {
        const QString name = actor.name.text(language);
        if (name != actor.name.best(m_speech.language()) && !name.isEmpty())
            names.append(name);
    }
    say(m_words.translate("Briefing", "In other languages."), names.join(u" · "_s));
    const QString official = actor.officialName.best(m_speech.language());
    if (official != actor.name.best(m_speech.language()))
        say(m_words.translate("Briefing", "Official name."), official);
    const bool isCodeAName = names.contains(actor.code) || actor.code == actor.name.best(m_speech.language());
    say(m_words.translate("Briefing", "Short name."), isCodeAName ? QString() : actor.code);
    say(m_words.translate("Briefing", "Type."),
        actor.type.isEmpty() ? QString() : codeLabel(u"actor_type"_s, actor.type, m_speech));
    if (!actor.parent.isNull())
        say(m_words.translate("Briefing", "Part of."), actorName(actor.parent, m_speech));
    if (actor.neutralByMandate)
        say(m_words.translate("Briefing", "Neutral by mandate."),
            actor.neutralBasis.isEmpty() ? m_words.translate("Briefing", "The basis is not recorded.")
                                         : actor.neutralBasis);
}

/// "Member, since May 2004"
QString ActorSheet::membership(const Membership &membership, bool isNamed) const
{
    const QString &language = m_speech.language();
    QStringList parts{codeLabel(u"membership_kind"_s, membership.kind, m_speech),
                      sinceInWords(membership.from, language), untilInWords(membership.until, language)};
    if (!membership.suspendedFrom.isEmpty())
        parts.append(m_words.translate("Briefing", "suspended %1", "since when")
                         .arg(sinceInWords(membership.suspendedFrom, language)));
    parts.append(untilInWords(membership.suspendedUntil, language));
    parts.removeAll(QString());
    const QString all = parts.join(u", "_s);
    return isNamed ? m_words.translate("Briefing", "%1: %2")
                         .arg(actorName(membership.organisation, m_speech), all)
                   : all;
}

/// The link to Belarus, and what a state belongs to itself.
void ActorSheet::memberships()
{
    const Actor &actor = m_profile.actor;
    QStringList lines;
    for (const Membership &one : m_profile.belarusMemberships)
        lines.append(membership(one, one.organisation != actor.id));
    static const QStringList withMembers{u"igo"_s, u"igo_organ"_s, u"ifi"_s, u"group"_s, u"sport_body"_s};
    if (lines.isEmpty() && withMembers.contains(actor.type))
        lines.append(m_words.translate("Briefing", "No membership is recorded."));
    say(m_words.translate("Briefing", "Belarus in it."), lines.join(u"; "_s));
    QList<FacetValue> own; // the label stands for its order
    for (const Membership &one : actor.memberships)
        own.append({QString::number(own.size()), membership(one, true), {}, 0});
    sortByLabel(own, m_speech.language());
    QStringList organisations;
    for (const FacetValue &one : std::as_const(own))
        organisations.append(one.label);
    say(m_words.translate("Briefing", "Its own memberships."), organisations.join(u"; "_s));
}

void ActorSheet::counts()
{
    const QString lead = m_words.translate("Briefing", "Responses.");
    if (m_profile.total == 0) {
        say(lead, m_words.translate("Briefing", "None is recorded in this selection. Absence of a record is "
                                                "not absence of a response."));
        return;
    }
    const QString name = actorName(m_profile.actor.id, m_speech);
    addFigure(m_making.course,
              responsesFigure(m_profile.total,
                              m_words.translate("Briefing", "%1: adopted, or joined by alignment").arg(name),
                              m_query, m_words));
    QStringList span;
    for (const PartialDate &date : {m_profile.first, m_profile.last}) {
        const QString text = dateInWords(date, m_speech.language());
        if (!text.isEmpty() && !span.contains(text))
            span.append(text);
    }
    QString text = responseCount(m_profile.total, m_words);
    if (span.size() == 2)
        text += u", "_s + m_words.translate("Briefing", "%1 to %2", "period").arg(span.at(0), span.at(1));
    else if (span.size() == 1)
        text += u", "_s + span.constFirst();
    say(lead, text + u'.');
}

QString ActorSheet::measureName(const MeasureInForce &held) const
{
    const Measure &measure = held.measure;
    QString name = measure.instrument.isEmpty() ? labelsOf(u"benefit"_s, {measure.benefit}, m_speech)
                                                : labelsOf(u"instrument"_s, {measure.instrument}, m_speech);
    QStringList marks;
    if (held.state == InForce::Possible)
        marks.append(m_words.translate("Briefing", "possibly", "in force"));
    if (held.easing == Easing::Dated)
        marks.append(m_words.translate("Briefing", "eased", "a measure"));
    if (held.easing == Easing::Undated)
        marks.append(m_words.translate("Briefing", "eased by now, since when is not stated", "a measure"));
    if (!marks.isEmpty())
        name += u" ("_s + marks.join(u", "_s) + u')';
    return name;
}

/// In a sentence; the numbers are those of inForceCounts() for the same query.
QString ActorSheet::inForceCounts()
{
    MeasuresOnDay measures;
    for (const MeasureInForce &held : m_profile.inForce) {
        ++(held.state == InForce::Certain ? measures.certain : measures.possible);
        measures.eased += held.easing == Easing::No ? 0 : 1;
    }
    const QString remark =
        m_words.translate("Briefing", "%1, on %2", "actor, day")
            .arg(actorName(m_profile.actor.id, m_speech), dayInWords(m_profile.day, m_speech));
    for (const KeyFigure &figure : onDayFigures(measures, remark, m_query, m_profile.day, m_words))
        addFigure(m_making.course, figure);
    return m_words
        .translate("Briefing", "In force for certain: %1; possibly in force: %2; of both, eased: %3.")
        .arg(measureCount(measures.certain, m_words), measureCount(measures.possible, m_words),
             measureCount(measures.eased, m_words));
}

void ActorSheet::inPlace()
{
    heading(m_words.translate("Briefing", "What is in place on %1").arg(dayInWords(m_profile.day, m_speech)));
    RecordTable table(
        m_making, {m_words.translate("Briefing", "Measure"), m_words.translate("Briefing", "Since"),
                   m_words.translate("Briefing", "Until or review"), m_words.translate("Briefing", "Act")});
    for (const MeasureInForce &held : m_profile.inForce) {
        const Measure &measure = held.measure;
        const QString acts = held.acts.join(u"; "_s);
        table.add(held.response,
                  {measureName(held), dateInWords(measure.inForceFrom, m_speech.language()),
                   endInWords(measure.inForceUntil, measure.untilKind, measure.condition, m_speech),
                   acts.isEmpty() ? titleOf(held.response, held.title, m_making) : acts});
    }
    if (table.isEmpty()) {
        say({}, m_words.translate("Briefing", "No measure that takes a benefit away is recorded as in force "
                                              "on this day."));
    } else {
        say({}, inForceCounts());
        m_blocks.append(table.block(
            {}, m_words.translate("Briefing",
                                  "Measures that take a benefit away, one on each line, by start. A dash "
                                  "stands where no end is recorded.")));
    }
    const qint64 without = m_profile.measuresWithoutStart;
    if (without == 0)
        return;
    addFigure(m_making.course,
              withoutStartFigure(without, actorName(m_profile.actor.id, m_speech), m_query, m_words));
    say({},
        m_words
            .translate("Briefing", "Without a stated start, and so in force on no day that can be told: %1.")
            .arg(measureCount(without, m_words)));
}

/// Those without a line in the table of what is in place.
Status ActorSheet::otherResponses()
{
    QSet<ResponseId> inPlace;
    for (const MeasureInForce &held : m_profile.inForce)
        inPlace.insert(held.response);
    std::vector<ResponseId> others;
    std::ranges::copy_if(m_profile.responses, std::back_inserter(others),
                         [&](ResponseId id) { return !inPlace.contains(id); });
    if (others.empty())
        return {};
    const bool isCut = others.size() > static_cast<size_t>(mostResponses);
    if (isCut)
        others.erase(others.begin(), others.end() - mostResponses);
    const auto rows = m_making.questions.rows(others);
    VODHUK_TRY(rows);
    RecordTable table(m_making,
                      {m_words.translate("Briefing", "Date"), m_words.translate("Briefing", "Response"),
                       m_words.translate("Briefing", "Instruments")});
    for (const ResponseRow &row : *rows)
        table.add(row.id, {datedInWords(row.date, m_speech), titleOf(row.id, row.title, m_making),
                           labelsOf(u"instrument"_s, row.instruments, m_speech)});
    heading(m_words.translate("Briefing", "Other responses"));
    m_blocks.append(table.block(
        {}, m_words.translate("Briefing",
                              "Responses without a measure in the table above, also those whose measures "
                              "have ended, by date.")));
    if (isCut)
        say({}, m_words.translate("Briefing", "The latest %1 stand here. This query finds all: %2")
                    .arg(QString::number(mostResponses), m_query.toText()));
    return {};
}

void ActorSheet::reasons()
{
    TableBlock table;
    table.subtitle = m_words.translate("Briefing", "Responses by the reason that the actor itself gives.");
    table.head = {m_words.translate("Briefing", "Stated reason"),
                  m_words.translate("Briefing", "Responses", "head of a column of numbers")};
    table.textColumns = 1;
    for (const FacetValue &value : m_profile.framing.values) {
        if (value.count == 0)
            continue;
        table.rows.append({value.label, m_words.number(value.count)});
        table.rowQueries.append(withCondition(m_query, u"framing"_s, {value.code}).toText());
    }
    heading(m_words.translate("Briefing", "Stated reasons"));
    if (table.rows.isEmpty())
        say({}, m_words.translate("Briefing", "No reason is recorded."));
    else
        m_blocks.append(table);
}

/// Only if the author chose a kind of picture.
void ActorSheet::picture()
{
    QMap<QString, QString> settings = m_making.section.settings;
    const QString kind = settings.take(u"kind"_s);
    if (kind.isEmpty())
        return;
    settings.remove(u"actor"_s);
    const QString name = queryName(m_speech.actors, m_profile.actor.id);
    settings.insert(u"actors"_s, name);
    const QString number = m_words.translate("Briefing", "Figure %1.").arg(++m_making.course.pictures);
    m_blocks.append(PictureBlock{number,
                                 {},
                                 {},
                                 kind,
                                 settings,
                                 m_query,
                                 actorName(m_profile.actor.id, m_speech),
                                 withCondition(m_making.part.asked, u"actor"_s, {name})});
}

void ActorSheet::targets()
{
    const ActorTargets &targets = m_profile.targets;
    const bool isCounted = targets.personsNew > 0 || targets.entitiesNew > 0;
    const bool isNamed = targets.persons > 0 || targets.others > 0;
    if (!isCounted && !isNamed && targets.joined == 0)
        return;
    heading(m_words.translate("Briefing", "Targets listed"));
    const auto tell = [&](qint64 count, const QString &unit, const QString &thing) {
        addFigure(m_making.course, targetsFigure(count, unit, actorName(m_profile.actor.id, m_speech),
                                                 withCondition(ofAdopter(m_query), u"has"_s, {thing})));
    };
    if (targets.joined > 0)
        say({}, m_words.translate("Briefing",
                                  "Acts of others with which this actor aligned itself list %n further "
                                  "target(s), who do not stand here.",
                                  nullptr, targets.joined));
    if (isCounted) {
        tell(targets.personsNew, m_words.translate("Briefing", "persons: newly listed, as the acts count"),
             u"new-persons"_s);
        tell(targets.entitiesNew, m_words.translate("Briefing", "entities: newly listed, as the acts count"),
             u"new-entities"_s);
        say({},
            m_words
                .translate("Briefing", "Newly listed, as the acts count them: %1, %2. What an act does not "
                                       "count is not in these sums.")
                .arg(personCount(targets.personsNew, m_words), entityCount(targets.entitiesNew, m_words)));
    }
    if (!isNamed) {
        say({}, m_words.translate("Briefing", "No name of a target is recorded, so that how many are listed "
                                              "in all cannot be told."));
        return;
    }
    tell(targets.persons, m_words.translate("Briefing", "persons: recorded by name"), u"listed-persons"_s);
    tell(targets.others, m_words.translate("Briefing", "other targets: recorded by name"), u"listing"_s);
    say({}, m_words
                .translate("Briefing",
                           "Recorded by name: %1, %2. Others may be listed whose names are not recorded.")
                .arg(personCount(targets.persons, m_words), otherTargetCount(targets.others, m_words)));
    targetNames();
}

void ActorSheet::targetNames()
{
    const ActorTargets &targets = m_profile.targets;
    if (targets.persons + targets.others > mostNames) {
        say({}, m_words.translate("Briefing", "More than %1 names are recorded; they do not stand here.")
                    .arg(mostNames));
        return;
    }
    RecordTable table(
        m_making, {m_words.translate("Briefing", "Target"), m_words.translate("Briefing", "Type"),
                   m_words.translate("Briefing", "Listed on"), m_words.translate("Briefing", "Delisted on")});
    for (const ActorTarget &target : targets.targets)
        table.add(target.response, {target.name.isEmpty() ? m_words.translate("Briefing", "without a name")
                                                          : textOrFallback(target.name, m_speech),
                                    labelsOf(u"target_type"_s, {target.type}, m_speech),
                                    datedInWords(target.listedOn, m_speech),
                                    dateInWords(target.delistedOn, m_speech.language())});
    m_blocks.append(table.block({}, m_words.translate("Briefing", "By name. No date of delisting means that "
                                                                  "none is recorded.")));
}

} // namespace vodhuk
