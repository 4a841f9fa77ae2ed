#include "core/codebook/partfields.h"

#include "core/codebook/listingparts.h"
#include "core/codebook/measurecells.h"
#include "core/codebook/partcolumns.h"
#include "core/codebook/plainfields.h"
#include "core/codebook/sourceparts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Context = FieldContext;

template <class Part>
ResponseField partsField(ResponseField made, QList<Part> Response::*list, const Columns<Part> &columns,
                         const PartStart<Part> &start)
{
    made.columns = headsOf(columns);
    made.read = [=](const Entry &entry, const Context &context) {
        return partsText(entry.response.*list, columns, context);
    };
    made.write = [=](Entry &entry, const QString &text, const Context &context) -> FieldCheck {
        const auto parts = partsFromText(text, columns, entry.response.*list, start, context);
        if (!parts)
            return parts.error();
        entry.response.*list = *parts;
        return std::nullopt;
    };
    return made;
}

template <class Part>
PartStart<Part> startAnew()
{
    return [](const QList<Part> &, const PartRow &) { return Part(); };
}

ResponseField rolesField()
{
    const Columns<Participation> columns{
        actorColumn(
            columnHead("actor", QT_TRANSLATE_NOOP("ResponseFields", "Actor"), FieldKind::Actor, "", 4),
            &Participation::actor),
        codeColumn(
            columnHead("role", QT_TRANSLATE_NOOP("ResponseFields", "Role"), FieldKind::Code, "role", 3),
            &Participation::role),
        dateColumn(columnHead("date", QT_TRANSLATE_NOOP("ResponseFields", "Date"), FieldKind::Date, "", 2),
                   &Participation::date),
        codeColumn(columnHead("statement_level", QT_TRANSLATE_NOOP("ResponseFields", "Level of voice"),
                              FieldKind::Code, "statement_level", 3),
                   &Participation::statementLevel)};
    return partsField(field("roles", QT_TRANSLATE_NOOP("ResponseFields", "Roles"), FieldKind::Parts),
                      &Response::participations, columns, startAnew<Participation>());
}

Columns<Measure> measureColumns()
{
    return {ownIdColumn(&Measure::id),
            codeColumn(columnHead("instrument", QT_TRANSLATE_NOOP("ResponseFields", "Instrument"),
                                  FieldKind::Code, "instrument", 3),
                       &Measure::instrument),
            codeColumn(columnHead("benefit", QT_TRANSLATE_NOOP("ResponseFields", "Benefit"), FieldKind::Code,
                                  "benefit", 3),
                       &Measure::benefit),
            codeColumn(columnHead("direction", QT_TRANSLATE_NOOP("ResponseFields", "Direction"),
                                  FieldKind::Code, "direction", 2),
                       &Measure::direction),
            dateColumn(columnHead("in_force_from", QT_TRANSLATE_NOOP("ResponseFields", "In force from"),
                                  FieldKind::Date, "", 2),
                       &Measure::inForceFrom),
            dateColumn(columnHead("in_force_until", QT_TRANSLATE_NOOP("ResponseFields", "In force until"),
                                  FieldKind::Date, "", 2),
                       &Measure::inForceUntil),
            codeColumn(columnHead("status", QT_TRANSLATE_NOOP("ResponseFields", "Status"), FieldKind::Code,
                                  "measure_status", 2),
                       &Measure::status),
            codeColumn(columnHead("until_kind", QT_TRANSLATE_NOOP("ResponseFields", "Kind of end"),
                                  FieldKind::Code, "until_kind", 2),
                       &Measure::untilKind),
            lineColumn(columnHead("condition", QT_TRANSLATE_NOOP("ResponseFields", "Condition"),
                                  FieldKind::Line, "", 3),
                       &Measure::condition),
            codeColumn(columnHead("deprives", QT_TRANSLATE_NOOP("ResponseFields", "Right or privilege"),
                                  FieldKind::Code, "deprives", 2),
                       &Measure::deprives),
            lineColumn(columnHead("deprives_reason",
                                  QT_TRANSLATE_NOOP("ResponseFields", "Reason for right or privilege"),
                                  FieldKind::Line, "", 3),
                       &Measure::deprivesReason),
            codeColumn(columnHead("scope", QT_TRANSLATE_NOOP("ResponseFields", "Scope"), FieldKind::Code,
                                  "scope", 2),
                       &Measure::scope),
            linesColumn(columnHead("sectors", QT_TRANSLATE_NOOP("ResponseFields", "Sectors"),
                                   FieldKind::Lines, "", 3),
                        &Measure::sectors),
            lineColumn(columnHead("exemptions", QT_TRANSLATE_NOOP("ResponseFields", "Exemptions"),
                                  FieldKind::Line, "", 3),
                       &Measure::exemptions)};
}

ResponseField measuresField()
{
    const Columns<Measure> columns = measureColumns();
    ResponseField made = partsField(
        field("measures", QT_TRANSLATE_NOOP("ResponseFields", "Measures"), FieldKind::Parts, For::Responses),
        &Response::measures, columns, startById(&Measure::id));
    made.write = [columns](Entry &entry, const QString &text, const Context &context) -> FieldCheck {
        const auto measures =
            partsFromText(text, columns, entry.response.measures, startById(&Measure::id), context);
        if (!measures)
            return measures.error();
        if (const FieldCheck listed = keepListed(entry.response, *measures))
            return listed;
        entry.response.measures = *measures;
        return std::nullopt;
    };
    return made;
}

ResponseField listingsField()
{
    ResponseField made = field("listings", QT_TRANSLATE_NOOP("ResponseFields", "Against whom"),
                               FieldKind::Parts, For::Responses);
    made.columns = listingHeads();
    made.read = readListings;
    made.write = writeListings;
    return made;
}

ResponseField legalActsTable()
{
    const Columns<LegalAct> columns{
        ownIdColumn(&LegalAct::id),
        lineColumn(columnHead("title", QT_TRANSLATE_NOOP("ResponseFields", "Number and title"),
                              FieldKind::Line, "", 5),
                   &LegalAct::title),
        lineColumn(
            columnHead("kind", QT_TRANSLATE_NOOP("ResponseFields", "Kind of act"), FieldKind::Line, "", 3),
            &LegalAct::kind),
        lineColumn(
            columnHead("number", QT_TRANSLATE_NOOP("ResponseFields", "Number"), FieldKind::Line, "", 2),
            &LegalAct::number),
        lineColumn(columnHead("uri", QT_TRANSLATE_NOOP("ResponseFields", "Address (ELI, CELEX)"),
                              FieldKind::Line, "", 3),
                   &LegalAct::uri),
        dateColumn(columnHead("act_date", QT_TRANSLATE_NOOP("ResponseFields", "Date of the act"),
                              FieldKind::Date, "", 2),
                   &LegalAct::actDate),
        dateColumn(columnHead("publication_date", QT_TRANSLATE_NOOP("ResponseFields", "Date of publication"),
                              FieldKind::Date, "", 2),
                   &LegalAct::publicationDate),
        lineColumn(
            columnHead("journal", QT_TRANSLATE_NOOP("ResponseFields", "Journal"), FieldKind::Line, "", 2),
            &LegalAct::journal)};
    return partsField(field("legal_acts", QT_TRANSLATE_NOOP("ResponseFields", "Legal acts in detail"),
                            FieldKind::Parts, For::Responses),
                      &Response::legalActs, columns, startById(&LegalAct::id));
}

Column<NormInvocation> claimColumn()
{
    Column<NormInvocation> column;
    column.head =
        columnHead("status_claimed", QT_TRANSLATE_NOOP("ResponseFields", "Status claimed by the actor"),
                   FieldKind::YesNo, "", 2);
    column.read = [](const NormInvocation &norm, const Context &) { return yesNoText(norm.statusClaimed); };
    column.write = [](NormInvocation &norm, const QString &text, const Context &) {
        return writeYesNo(norm.statusClaimed, text);
    };
    return column;
}

/// A norm keeps its place in the list of norms as long as its text is the same.
NormInvocation sameNorm(const QList<NormInvocation> &known, const PartRow &row)
{
    const auto found = std::ranges::find(known, row.value(0), &NormInvocation::text);
    return found == known.end() ? NormInvocation() : *found;
}

ResponseField normsTable()
{
    const Columns<NormInvocation> columns{
        lineColumn(columnHead("text", QT_TRANSLATE_NOOP("ResponseFields", "Norm"), FieldKind::Line, "", 5),
                   &NormInvocation::text),
        codeColumn(columnHead("role", QT_TRANSLATE_NOOP("ResponseFields", "Role of the norm"),
                              FieldKind::Code, "norm_role", 2),
                   &NormInvocation::role),
        claimColumn(),
        lineColumn(columnHead("locator", QT_TRANSLATE_NOOP("ResponseFields", "Place in the text"),
                              FieldKind::Line, "", 3),
                   &NormInvocation::locator)};
    return partsField(field("norms", QT_TRANSLATE_NOOP("ResponseFields", "Norms in detail"), FieldKind::Parts,
                            For::Responses),
                      &Response::norms, columns, PartStart<NormInvocation>(sameNorm));
}

Milestone sameMilestone(const QList<Milestone> &known, const PartRow &row)
{
    const auto found = std::ranges::find(known, row.value(0), &Milestone::role);
    return found == known.end() ? Milestone() : *found;
}

ResponseField milestonesField()
{
    const Columns<Milestone> columns{
        codeColumn(
            columnHead("role", QT_TRANSLATE_NOOP("ResponseFields", "Stage"), FieldKind::Code, "milestone", 3),
            &Milestone::role),
        dateColumn(columnHead("date", QT_TRANSLATE_NOOP("ResponseFields", "Date"), FieldKind::Date, "", 2),
                   &Milestone::date)};
    return partsField(field("milestones", QT_TRANSLATE_NOOP("ResponseFields", "Milestones"), FieldKind::Parts,
                            For::Responses),
                      &Response::milestones, columns, PartStart<Milestone>(sameMilestone));
}

ResponseField notesTable()
{
    const Columns<Note> columns{
        lineColumn(columnHead("text", QT_TRANSLATE_NOOP("ResponseFields", "Note"), FieldKind::Text, "", 6),
                   &Note::text),
        codeColumn(columnHead("sensitivity", QT_TRANSLATE_NOOP("ResponseFields", "Who may see it"),
                              FieldKind::Code, "sensitivity", 2),
                   &Note::sensitivity)};
    ResponseField made = partsField(
        field("note_list", QT_TRANSLATE_NOOP("ResponseFields", "Notes one by one"), FieldKind::Parts),
        &Response::notes, columns, startAnew<Note>());
    made.write = [write = made.write](Entry &entry, const QString &text, const Context &context) {
        const FieldCheck problem = write(entry, text, context);
        for (Note &note : entry.response.notes) {
            if (note.sensitivity.isEmpty())
                note.sensitivity = u"internal"_s; // what nobody has opened stays inside
        }
        return problem;
    };
    return made;
}

Column<RecordLink> linkedColumn()
{
    Column<RecordLink> column;
    column.head =
        columnHead("other", QT_TRANSLATE_NOOP("ResponseFields", "Other record"), FieldKind::Record, "", 5);
    column.read = [](const RecordLink &link, const Context &) {
        return link.other.isNull() ? QString() : recordIdText(link.other);
    };
    column.write = [](RecordLink &link, const QString &text, const Context &) -> FieldCheck {
        const std::optional<qint64> id = recordIdFromText(text);
        if (!id)
            return badId(text);
        link.other = {*id};
        return std::nullopt;
    };
    return column;
}

/// The links that this record owns and that do not say what it answers: those are the field `answers`.
bool isFreeLink(const RecordLink &link)
{
    return ownsLink(link) && !link.incoming && !isAnswerLink(link);
}

QList<RecordLink> freeLinksOf(const Response &response)
{
    QList<RecordLink> links;
    std::ranges::copy_if(response.links, std::back_inserter(links), isFreeLink);
    return links;
}

ResponseField linksField()
{
    const Columns<RecordLink> columns{
        codeColumn(columnHead("type", QT_TRANSLATE_NOOP("ResponseFields", "Relation"), FieldKind::Code,
                              "relation", 2),
                   &RecordLink::type),
        linkedColumn()};
    ResponseField made =
        field("links", QT_TRANSLATE_NOOP("ResponseFields", "Links to other records"), FieldKind::Parts);
    made.columns = headsOf(columns);
    made.read = [columns](const Entry &entry, const Context &context) {
        return partsText(freeLinksOf(entry.response), columns, context);
    };
    made.write = [columns](Entry &entry, const QString &text, const Context &context) -> FieldCheck {
        const auto links = partsFromText(text, columns, {}, startAnew<RecordLink>(), context);
        if (!links)
            return links.error();
        if (*links != freeLinksOf(entry.response)) { // the order of others is no change
            entry.response.links.removeIf(isFreeLink);
            entry.response.links += *links;
        }
        return std::nullopt;
    };
    return made;
}

ResponseField eventsField()
{
    ResponseField made = field("events", QT_TRANSLATE_NOOP("ResponseFields", "Events"), FieldKind::Event);
    made.read = [](const Entry &entry, const Context &) {
        QStringList ids;
        for (const EventId event : entry.response.events)
            ids.append(recordIdText(event));
        return joinCell(ids);
    };
    made.write = [](Entry &entry, const QString &text, const Context &) -> FieldCheck {
        QList<EventId> events;
        for (const QString &value : splitCell(text)) {
            const std::optional<qint64> id = recordIdFromText(value);
            if (!id)
                return badId(value);
            events.append(EventId{*id});
        }
        entry.response.events = events;
        return std::nullopt;
    };
    return made;
}

ResponseField regimeField()
{
    ResponseField made = field("regime", QT_TRANSLATE_NOOP("ResponseFields", "Sanctions regime"),
                               FieldKind::Regime, For::Responses);
    made.read = [](const Entry &entry, const Context &) {
        return entry.response.regime.isNull() ? QString() : recordIdText(entry.response.regime);
    };
    made.write = [](Entry &entry, const QString &text, const Context &) -> FieldCheck {
        const std::optional<qint64> id = recordIdFromText(text.trimmed());
        if (!text.trimmed().isEmpty() && !id)
            return badId(text.trimmed());
        entry.response.regime = {id.value_or(0)};
        return std::nullopt;
    };
    return made;
}

ResponseField citationsField()
{
    ResponseField made =
        field("citations", QT_TRANSLATE_NOOP("ResponseFields", "Sources in detail"), FieldKind::Parts);
    made.columns = headsOf(citedSourceColumns());
    made.read = readCitedSources;
    made.write = writeCitedSources;
    return made;
}

} // namespace

const QList<ResponseField> &partFields()
{
    static const QList<ResponseField> fields = guarded(
        {rolesField(), measuresField(), listingsField(), legalActsTable(), normsTable(), milestonesField(),
         citationsField(), notesTable(), linksField(), eventsField(), regimeField()});
    return fields;
}

QStringList fieldsSummingUp(const QString &partsKey)
{
    static const QHash<QString, QStringList> fields{
        {u"roles"_s, {u"actors"_s, u"aligned_actors"_s}},
        {u"measures"_s, {u"benefits_withdrawn"_s, u"in_force_from"_s, u"in_force_until"_s}},
        {u"legal_acts"_s, {u"legal_act"_s}},
        {u"norms"_s, {u"norm"_s}},
        {u"citations"_s,
         {u"source_title"_s, u"source_url"_s, u"source_publisher"_s, u"source_date"_s, u"other_sources"_s}},
        {u"note_list"_s, {u"notes"_s, u"public_notes"_s}}};
    return fields.value(partsKey);
}

const ResponseField *formField(const QString &key)
{
    const auto found = std::ranges::find(partFields(), key, &ResponseField::key);
    return found == partFields().end() ? responseField(key) : &*found;
}

} // namespace vodhuk
