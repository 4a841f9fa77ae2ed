#include "ui/reading/recordfacts.h"

#include "core/codebook/classification.h"
#include "ui/common/hitmarks.h"
#include "ui/common/richtext.h"

#include <QHash>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

RecordFacts::RecordFacts(const RecordPage &page, const Appearance &appearance)
    : m_page(page)
    , m_response(page.entry.response)
    , m_appearance(appearance)
    , m_hits(page.words)
{
}

QList<Fact> RecordFacts::list()
{
    m_facts.clear();
    addKindOfStep();
    addBenefits();
    addReason();
    addQualification();
    addBinding();
    addTriggers();
    addTargets();
    addListings();
    addActs();
    addForce();
    addActors();
    addVotes();
    addMoney();
    addMilestones();
    addLabels();
    addState();
    return m_facts;
}

void RecordFacts::addKindOfStep()
{
    switch (m_response.kind) {
    case RecordKind::Response:
        addPlain(tr("Instruments"), terms(u"instrument"_s, m_response.instruments));
        break;
    case RecordKind::Countermove:
        addPlain(tr("Kind of answer"), term(u"countermove"_s, m_response.code));
        if (m_response.published)
            addPlain(tr("Made public"), *m_response.published ? tr("Yes") : tr("No"));
        break;
    case RecordKind::Reaction:
        addPlain(tr("Stance"), term(u"reaction"_s, m_response.code));
        addAsks();
        break;
    }
    if (m_response.actMode != u"performed"_s)
        addPlain(tr("State of the act"), term(u"act_mode"_s, m_response.actMode));
    addPlain(tr("Purpose in the actor's words"), terms(u"purpose"_s, m_response.purposes));
}

void RecordFacts::addAsks()
{
    QStringList lines;
    for (const Ask &ask : m_response.asks) {
        const QString instrument = term(u"instrument"_s, ask.instrument);
        lines += ask.addressee.isEmpty() ? instrument : tr("%1, of %2").arg(instrument, ask.addressee);
    }
    addPlain(tr("Asks for"), lines.join(u'\n'));
}

void RecordFacts::addBenefits()
{
    QStringList taken;
    QStringList given;
    for (const Measure &measure : m_response.measures) {
        QStringList &benefits = measure.direction == u"withdraws"_s ? taken : given;
        const QString label = term(u"benefit"_s, measure.benefit);
        if (!label.isEmpty() && !benefits.contains(label))
            benefits += label;
    }
    addPlain(tr("Gives"), given.join(u", "_s));
    if (m_response.kind != RecordKind::Response)
        return addPlain(tr("Takes away"), taken.join(u", "_s));
    const QString sense = term(u"sanction_sense"_s, sanctionSense(m_response, m_page.actors));
    const QString why =
        m_response.senseOverride.isEmpty() ? QString() : u"<br>"_s + remark(m_response.senseReason);
    if (taken.isEmpty())
        return add(tr("Takes away"), richPlain(tr("Nothing on record → %1").arg(sense)) + why);
    add(tr("Takes away"),
        richPlain(taken.join(u", "_s)) + u" → <b>"_s + richPlain(sense.toLower()) + u"</b>"_s + why);
}

void RecordFacts::addReason()
{
    if (m_response.kind != RecordKind::Response && m_response.framing.isEmpty())
        return;
    const QString framing = m_response.framing.isEmpty() ? u"not_stated"_s : m_response.framing;
    QString html = richPlain(term(u"framing"_s, framing));
    if (!m_response.framingLocator.isEmpty())
        html += u' ' + remark(m_response.framingLocator);
    add(tr("Stated reason"), html);

    QStringList norms;
    for (const NormInvocation &norm : m_response.norms)
        norms += norm.locator.isEmpty() ? norm.text : tr("%1, %2").arg(norm.text, norm.locator);
    addMarked(tr("Norm named"), norms.join(u'\n'));
}

void RecordFacts::addQualification()
{
    const QString label = term(u"legal_qualification"_s, m_response.legalQualification);
    if (label.isEmpty())
        return;
    add(tr("Seen by lawyers as"), richPlain(label) + u' ' + remark(m_response.legalQualificationAuthor));
}

void RecordFacts::addBinding()
{
    const QString axis = actorAxis(m_response, m_page.actors);
    QString membership;
    if (axis == u"organisation_on_member"_s)
        membership = tr("Belarus is a member");
    else if (axis == u"organisation_on_non_member"_s)
        membership = tr("Belarus is not a member");
    const QString labels = terms(u"binding"_s, m_response.binding);
    if (labels.isEmpty())
        return;
    QString html = richPlain(labels);
    for (const QString &remarked : {membership, m_response.bindingNote}) {
        if (!remarked.isEmpty())
            html += u" "_s + remark(remarked);
    }
    add(tr("Binding"), html);
}

void RecordFacts::addTriggers()
{
    QStringList lines{terms(u"trigger"_s, m_response.triggers)};
    for (const Event &event : m_page.events)
        lines += tr("%1, %2").arg(event.title.best(m_page.language), words(event.date));
    lines.removeAll(QString());
    addPlain(tr("In answer to"), lines.join(u'\n'));
}

void RecordFacts::addTargets()
{
    QStringList parts;
    if (m_response.personsNew)
        parts += tr("%n person(s)", nullptr, *m_response.personsNew);
    if (m_response.entitiesNew)
        parts += tr("%n entity(ies)", nullptr, *m_response.entitiesNew);
    addPlain(tr("Targets"), parts.join(u", "_s));
}

/// Who stands under several measures from the same day on is named once.
void RecordFacts::addListings()
{
    QStringList lines;
    QHash<QString, QStringList> benefits; ///< by line
    for (const Listing &listing : m_response.listings) {
        const QString line = listingHtml(listing);
        const QString benefit = benefitOf(listing.measure);
        if (!lines.contains(line))
            lines += line;
        if (!benefit.isEmpty() && !benefits[line].contains(benefit))
            benefits[line] += benefit;
    }
    for (QString &line : lines) {
        const QString under = benefits.value(line).join(u", "_s);
        if (!under.isEmpty())
            line = tr("%1: %2").arg(richPlain(under), line);
    }
    add(tr("Against whom"), lines.join(u"<br>"_s));
}

QString RecordFacts::benefitOf(MeasureId measure) const
{
    const auto found = std::ranges::find(m_response.measures, measure, &Measure::id);
    return found == m_response.measures.end() ? QString() : term(u"benefit"_s, found->benefit);
}

QString RecordFacts::listingHtml(const Listing &listing) const
{
    const Target *target = m_page.targets.find(listing.target);
    QStringList said;
    if (target && !target->named)
        said += tr("not named in the act");
    if (!listing.listedOn.isEmpty())
        said += tr("listed: %1").arg(words(listing.listedOn));
    if (!listing.inForceFrom.isEmpty())
        said += sinceInWords(listing.inForceFrom, m_page.language);
    if (!listing.delistedOn.isEmpty())
        said += tr("delisted: %1").arg(words(listing.delistedOn));
    if (!listing.listReference.isEmpty())
        said += listing.listReference;
    if (!listing.reason.isEmpty())
        said += listing.reason;
    const QString name = marked(m_page.targets.name(listing.target, m_page.language));
    return said.isEmpty() ? name : name + u' ' + remark(said.join(u" · "_s));
}

void RecordFacts::addActs()
{
    QStringList lines;
    for (qsizetype index = 0; index < m_response.legalActs.size(); ++index) {
        const LegalAct &act = m_response.legalActs[index];
        const QString name = marked(act.title.isEmpty() ? act.number : act.title);
        lines += act.uri.isEmpty() ? name : richLink(u"act:%1"_s.arg(index), name, m_appearance);
    }
    add(tr("Act"), lines.join(u"<br>"_s));
    addPlain(tr("Regime"), m_page.regime);
}

void RecordFacts::addForce()
{
    QStringList lines;
    for (const Measure &measure : m_response.measures) {
        const QString force = forceInWords(measure);
        if (!force.isEmpty() && !lines.contains(force))
            lines += force;
    }
    if (lines.size() < 2)
        return addPlain(tr("In force"), lines.join(QString()));
    lines.clear();
    for (const Measure &measure : m_response.measures) {
        const QString force = forceInWords(measure);
        const QString what = term(u"benefit"_s, measure.benefit);
        if (!force.isEmpty())
            lines += what.isEmpty() ? force : tr("%1: %2").arg(what, force);
    }
    lines.removeDuplicates();
    addPlain(tr("In force"), lines.join(u'\n'));
}

QString RecordFacts::forceInWords(const Measure &measure) const
{
    QStringList parts;
    if (!measure.inForceFrom.isEmpty())
        parts += sinceInWords(measure.inForceFrom, m_page.language);
    if (!measure.inForceUntil.isEmpty())
        parts += untilInWords(measure.inForceUntil, m_page.language);
    if (!measure.status.isEmpty())
        parts += term(u"measure_status"_s, measure.status);
    if (!measure.condition.isEmpty())
        parts += measure.condition;
    return parts.join(u", "_s);
}

void RecordFacts::addActors()
{
    QMap<QString, QStringList> names;
    for (const Participation &part : m_response.participations) {
        if (part.role != u"adopter"_s && part.role != u"co_adopter"_s)
            names[part.role] += m_page.actors.name(part.actor, m_page.language);
    }
    for (auto role = names.cbegin(); role != names.cend(); ++role)
        addMarked(term(u"role"_s, role.key()), role.value().join(u", "_s));
}

void RecordFacts::addVotes()
{
    const Votes &votes = m_response.votes;
    QStringList parts;
    if (votes.inFavour)
        parts += tr("%1 in favour").arg(*votes.inFavour);
    if (votes.against)
        parts += tr("%1 against").arg(*votes.against);
    if (votes.abstained)
        parts += tr("%1 abstained").arg(*votes.abstained);
    if (votes.absent)
        parts += tr("%1 absent").arg(*votes.absent);
    addPlain(tr("Vote"), parts.join(u", "_s));
}

void RecordFacts::addMoney()
{
    if (m_response.amount.isEmpty())
        return;
    QStringList parts{m_response.amount, m_response.currency};
    if (!m_response.pledgeStage.isEmpty())
        parts += u"("_s + m_response.pledgeStage + u")"_s;
    parts.removeAll(QString());
    addPlain(tr("Amount"), parts.join(u' '));
}

void RecordFacts::addMilestones()
{
    QStringList lines;
    for (const Milestone &milestone : m_response.milestones)
        lines += tr("%1: %2").arg(term(u"milestone"_s, milestone.role), words(milestone.date));
    addPlain(tr("Steps"), lines.join(u'\n'));
}

void RecordFacts::addLabels()
{
    addPlain(tr("Called by the actor"), m_response.labelByActor);
    addPlain(tr("Called by the target"), m_response.labelByTarget);
    addMarked(tr("What followed in practice"), m_response.practicalEffect);
    addPlain(tr("Acted together as"), m_response.coordinationGroup);
}

void RecordFacts::addState()
{
    addPlain(tr("Confidence"), m_response.confidence);
    addPlain(tr("Evidence"), m_response.evidence);
    addPlain(tr("Tags"), m_response.tags.join(u", "_s));
}

void RecordFacts::add(const QString &label, const QString &html)
{
    if (!html.isEmpty())
        m_facts += Fact{label, html};
}

void RecordFacts::addPlain(const QString &label, const QString &text)
{
    add(label, richPlain(text));
}

/// For what is searched: labels of codes are not.
void RecordFacts::addMarked(const QString &label, const QString &text)
{
    add(label, marked(text));
}

QString RecordFacts::marked(const QString &text) const
{
    return richMarked(text, m_hits.in(text), m_appearance);
}

QString RecordFacts::term(const QString &vocabulary, const QString &code) const
{
    return code.isEmpty() ? QString() : m_page.codebook.label(vocabulary, code, m_page.language);
}

QString RecordFacts::terms(const QString &vocabulary, const QStringList &codes) const
{
    QStringList labels;
    for (const QString &code : codes)
        labels += term(vocabulary, code);
    return labels.join(u", "_s);
}

QString RecordFacts::words(const PartialDate &date) const
{
    return dateInWords(date, m_page.language);
}

QString RecordFacts::remark(const QString &text) const
{
    return richRemark(text, m_appearance);
}

} // namespace vodhuk
