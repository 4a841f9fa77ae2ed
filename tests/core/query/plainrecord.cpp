#include "tests/core/query/plainrecord.h"

#include "core/base/textfold.h"
#include "core/catalogue/repositories.h"
#include "tests/support/printing.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

namespace
{

template <class Id, class List>
auto byId(const Result<List> &read)
{
    REQUIRE_OK(read);
    QHash<Id, typename List::value_type> records;
    for (const auto &record : *read)
        records.insert(record.id, record);
    return records;
}

QStringList textsOf(const LocalizedText &text)
{
    QStringList texts;
    for (const QString &language : text.languages())
        texts.append(text.text(language));
    return texts;
}

QString typeOf(ActorId id, const PlainRegisters &registers)
{
    return registers.actors.value(id).type;
}

QString familyOf(const QString &instrument, const PlainRegisters &registers)
{
    const auto term = registers.term(u"instrument"_s, instrument);
    return term && !term->parent.isEmpty() ? term->parent : u"other"_s;
}

bool isAdopter(const Participation &part)
{
    return part.role == u"adopter" || part.role == u"co_adopter";
}

/// codebook.md, "sanction_sense". A parliament is an organ of its state.
QString senseOf(const Response &response, const PlainRegisters &registers)
{
    static const QSet<QString> able{u"state"_s, u"parliament"_s, u"igo"_s, u"igo_organ"_s, u"ifi"_s};
    static const QSet<QString> strict{u"travel"_s,  u"assets"_s,    u"trade"_s,
                                      u"finance"_s, u"transport"_s, u"arms"_s};
    if (!response.senseOverride.isEmpty() && !response.senseReason.isEmpty())
        return response.senseOverride;
    QSet<QString> types;
    for (const Participation &part : response.participations) {
        if (isAdopter(part))
            types.insert(typeOf(part.actor, registers));
    }
    QSet<QString> withdrawn;
    for (const Measure &measure : response.measures) {
        if (measure.direction == u"withdraws" && !measure.benefit.isEmpty())
            withdrawn.insert(measure.benefit);
    }
    if (response.kind != RecordKind::Response || withdrawn.isEmpty() || types == QSet<QString>{u"company"_s})
        return u"none"_s;
    const bool binds = std::ranges::any_of(
        response.binding, [](const QString &code) { return !code.isEmpty() && code != u"non_binding"; });
    return binds && types.intersects(able) && withdrawn.intersects(strict) ? u"strict"_s : u"broad"_s;
}

class Values
{
public:
    explicit Values(QHash<QString, QSet<QString>> &values)
        : m_values(values)
    {
    }
    void add(const QString &field, const QString &code)
    {
        if (!code.isEmpty())
            m_values[field].insert(code);
    }
    void add(const QString &field, const QStringList &codes)
    {
        for (const QString &code : codes)
            add(field, code);
    }

private:
    QHash<QString, QSet<QString>> &m_values;
};

/// Who adopted it or is aligned with it bears the record; who only voted or sponsored does not.
void addActors(Values &values, const Response &response, const PlainRegisters &registers)
{
    for (const Participation &part : response.participations) {
        if (!isAdopter(part) && part.role != u"aligned")
            continue;
        const Actor actor = registers.actors.value(part.actor);
        values.add(u"actor"_s, recordIdText(part.actor));
        values.add(u"actor-type"_s, actor.type);
        values.add(u"side"_s, actor.side);
        if (isAdopter(part))
            values.add(u"adopter"_s, recordIdText(part.actor));
    }
}

void addParts(Values &values, const Entry &entry, const PlainRegisters &registers)
{
    for (const Measure &measure : entry.response.measures) {
        values.add(u"measure-status"_s, measure.status);
        if (measure.direction == u"withdraws")
            values.add(u"benefit"_s, measure.benefit);
    }
    for (const QString &instrument : entry.response.instruments)
        values.add(u"family"_s, familyOf(instrument, registers));
    if (!entry.response.instruments.isEmpty())
        values.add(u"first-family"_s, familyOf(entry.response.instruments.first(), registers));
    for (const Source &source : entry.sources)
        values.add(u"publisher"_s, source.publisher);
}

/// A norm of the register counts under its English name, or the first one it has; others under what they are called.
void addNorms(Values &values, const Response &response, const PlainRegisters &registers)
{
    for (const NormInvocation &named : response.norms) {
        const LocalizedText name = registers.norms.value(named.norm).name;
        const QString own =
            name.text(u"en"_s).isEmpty() ? name.text(name.languages().value(0)) : name.text(u"en"_s);
        values.add(u"norm"_s, own.isEmpty() ? named.text : own);
    }
}

void addColumns(Values &values, const Response &response, const PlainRegisters &registers)
{
    values.add(u"kind"_s, recordKindCode(response.kind));
    values.add(u"instrument"_s, response.instruments);
    values.add(u"binding"_s, response.binding);
    values.add(u"event"_s, response.triggers);
    values.add(u"sanction"_s, senseOf(response, registers));
    values.add(u"framing"_s, response.framing);
    values.add(u"mode"_s, response.actMode);
    values.add(u"regime"_s, registers.regimes.value(response.regime).key);
    values.add(u"status"_s, response.workflow);
    const QString seenBy = response.sensitivity == u"of_later"_s ? u"confidential"_s : response.sensitivity;
    values.add(u"sensitivity"_s, seenBy.isEmpty() ? u"public"_s : seenBy);
    values.add(u"tag"_s, response.tags);
    values.add(u"lang"_s, response.title.languages());
}

QStringList textsOf(const Target &target)
{
    QStringList texts = textsOf(target.name) << target.position;
    for (const TargetIdentifier &known : target.identifiers)
        texts.append(known.identifier);
    return texts;
}

/// Titles, summaries, acts, norms, notes, quotes, sources, effects, and the names of actors and targets.
void addTexts(PlainTexts &texts, const Entry &entry, const PlainRegisters &registers, size_t closest)
{
    const Response &response = entry.response;
    for (const LocalizedText *text : {&response.title, &response.summary}) {
        for (const QString &language : text->languages())
            texts.add(text->text(language), language);
    }
    QStringList others{response.practicalEffect};
    for (const LegalAct &act : response.legalActs)
        others.append(act.title);
    for (const NormInvocation &norm : response.norms)
        others.append(norm.text);
    for (const Note &note : response.notes) {
        if (closenessOf(note.sensitivity) <= closest)
            others.append(note.text);
    }
    for (const Citation &citation : response.citations)
        others.append(citation.quote);
    for (const Source &source : entry.sources) {
        texts.add(source.title, source.titleLanguage);
        others.append(source.publisher);
    }
    for (const Participation &part : response.participations)
        others += spellingsOf(registers.actors.value(part.actor));
    for (const Listing &listing : response.listings)
        others += textsOf(registers.targets.value(listing.target));
    for (const QString &text : std::as_const(others))
        texts.add(text, {});
}

} // namespace

PlainRegisters::PlainRegisters(const Database &database)
    : targets(byId<TargetId>(vodhuk::allTargets(database)))
    , regimes(byId<RegimeId>(vodhuk::allRegimes(database)))
    , norms(byId<NormId>(vodhuk::allNorms(database)))
    , events(vodhuk::allEvents(database).value())
    , allTerms(vodhuk::allTerms(database).value())
{
    const std::vector<Actor> listed = vodhuk::allActors(database).value();
    for (const Actor &actor : listed)
        actors.insert(actor.id, actor);
    nameActors();
}

/// A state answers to its ISO code where no name is written so.
void PlainRegisters::nameActors()
{
    for (const Actor &actor : std::as_const(actors)) {
        for (const QString &name : spellingsOf(actor))
            m_actorNames[foldedText(name)].insert(actor.id);
    }
    const auto written = m_actorNames;
    for (const Actor &actor : std::as_const(actors)) {
        const QString code = foldedText(actor.iso2);
        if (actor.type == u"state" && !code.isEmpty() && !written.contains(code))
            m_actorNames[code].insert(actor.id);
    }
}

std::optional<ActorId> PlainRegisters::actorNamed(const QString &name) const
{
    const QSet<ActorId> named = m_actorNames.value(foldedText(name));
    if (named.size() == 1)
        return *named.begin();
    const auto id = recordIdFromText(name);
    const bool isId = named.isEmpty() && id && actors.contains(ActorId{*id});
    return isId ? std::optional(ActorId{*id}) : std::nullopt;
}

std::optional<Term> PlainRegisters::term(const QString &vocabulary, const QString &code) const
{
    for (const Term &term : allTerms) {
        if (term.vocabulary == vocabulary && term.code == code)
            return term;
    }
    return std::nullopt;
}

QList<Term> PlainRegisters::terms(const QString &vocabulary) const
{
    QList<Term> found;
    std::ranges::copy_if(allTerms, std::back_inserter(found),
                         [&](const Term &term) { return term.vocabulary == vocabulary; });
    std::ranges::stable_sort(found, {}, &Term::position);
    return found;
}

size_t closenessOf(const QString &mark)
{
    if (mark.isEmpty() || mark == u"public")
        return 0;
    return mark == u"internal" ? 1 : 2;
}

QString plainVocabulary(const QString &field)
{
    static const QHash<QString, QString> vocabularies{{u"instrument"_s, u"instrument"_s},
                                                      {u"family"_s, u"instrument_family"_s},
                                                      {u"first-family"_s, u"instrument_family"_s},
                                                      {u"benefit"_s, u"benefit"_s},
                                                      {u"sanction"_s, u"sanction_sense"_s},
                                                      {u"framing"_s, u"framing"_s},
                                                      {u"binding"_s, u"binding"_s},
                                                      {u"event"_s, u"trigger"_s},
                                                      {u"mode"_s, u"act_mode"_s},
                                                      {u"measure-status"_s, u"measure_status"_s},
                                                      {u"status"_s, u"workflow"_s},
                                                      {u"actor-type"_s, u"actor_type"_s},
                                                      {u"sensitivity"_s, u"sensitivity"_s}};
    return vocabularies.value(field);
}

QStringList spellingsOf(const Actor &actor)
{
    QStringList names = textsOf(actor.name) + textsOf(actor.officialName) + actor.aliases;
    names.append(actor.code);
    names.removeIf([](const QString &name) { return foldedText(name).isEmpty(); });
    return names;
}

PlainRecord::PlainRecord(Entry read, const PlainRegisters &registers)
    : entry(std::move(read))
    , firstFamily(familyOf(entry.response.instruments.value(0), registers))
{
    Values all(values);
    addActors(all, entry.response, registers);
    addParts(all, entry, registers);
    addNorms(all, entry.response, registers);
    addColumns(all, entry.response, registers);
    addTexts(texts, entry, registers, 2);
    for (size_t closest = 0; closest < withoutClosed.size(); ++closest)
        addTexts(withoutClosed[closest], entry, registers, closest);
}

} // namespace vodhuk::test
