#include "core/batch/recordrestore.h"

#include "core/batch/lostreferences.h"
#include "core/batch/publishing.h"
#include "core/batch/registerrestore.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/responserepository.h"
#include "core/codebook/partfields.h"
#include "core/codebook/registerfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RecordRestore)
};

Result<const ResponseField *> fieldToRestore(const QString &key)
{
    const ResponseField *field = formField(key);
    if (field && field->kind != FieldKind::Id && field->key != "kind"_L1)
        return field;
    return fail(ErrorKind::Usage, Texts::tr("There is no field “%1” that could be restored.").arg(key));
}

template <class Part>
void lend(QList<Part> &list, const QList<Part> &former)
{
    for (const Part &part : former) {
        if (!list.contains(part))
            list.append(part);
    }
}

void lendSources(Entry &entry, const Entry &former)
{
    for (qsizetype place = 0; place < former.sources.size(); ++place) {
        const bool isKnown = std::ranges::any_of(
            entry.sources, [&](const Source &source) { return source.id == former.sources[place].id; });
        if (isKnown)
            continue;
        entry.sources.append(former.sources[place]);
        entry.response.citations.append(former.response.citations.value(place));
    }
}

/// Parts of the former record, for the field to find them by: what they have beyond its columns comes back with them. Writing the
/// field drops those it does not name.
void lendParts(Entry &entry, const Entry &former, const ResponseField &field)
{
    Response &response = entry.response;
    if (field.key == "measures"_L1)
        lend(response.measures, former.response.measures);
    else if (field.key == "listings"_L1)
        lend(response.listings, former.response.listings);
    else if (field.key == "legal_acts"_L1 || field.key == "legal_act"_L1)
        lend(response.legalActs, former.response.legalActs);
    else if (field.key == "norms"_L1 || field.key == "norm"_L1)
        lend(response.norms, former.response.norms);
    else if (field.key == "milestones"_L1)
        lend(response.milestones, former.response.milestones);
    else if (field.key == "citations"_L1)
        lendSources(entry, former);
}

/// The field as it was. Listings name their measures as those are called today, so that none is taken for another.
QString formerText(const Entry &now, const Entry &former, const ResponseField &field,
                   const FieldContext &context)
{
    if (field.key != "listings"_L1)
        return field.read(former, context);
    Entry named = now;
    named.response.listings = former.response.listings;
    return field.read(named, context);
}

/// The record as it is with the field as it was.
Result<Entry> withFormerField(const Entry &now, const Entry &former, const ResponseField &field,
                              const FieldContext &context)
{
    const QString text = formerText(now, former, field, context);
    if (field.read(now, context) == text)
        return now;
    Entry entry = now;
    lendParts(entry, former, field);
    if (const auto problem = field.write(entry, text, context))
        return fail(ErrorKind::Invalid, Texts::tr("The former value cannot be had any more. %1 %2")
                                            .arg(problem->message, problem->remedy));
    return entry;
}

Problem asDraft(const Problem &error)
{
    Problem problem = error;
    problem.severity = Severity::Warning;
    problem.message = Texts::tr("The record comes back as a draft: %1").arg(error.message);
    return problem;
}

Status keepUnpublished(Entry &version, const Entry &now, PublishingGuard &guard, Problems &problems)
{
    const auto errors = guard.newErrors(now, version);
    VODHUK_TRY(errors);
    if (!errors->isEmpty())
        version.response.workflow = u"draft"_s;
    for (const Problem &error : *errors)
        problems.append(asDraft(error));
    return {};
}

Status saveVersion(Edit &edit, const Entry &version)
{
    for (const Source &source : version.sources) {
        const auto present = findSource(edit.database(), source.id);
        VODHUK_TRY(present);
        if (!*present)
            VODHUK_TRY(edit.save(source));
    }
    const auto saved = edit.save(version.response);
    return saved ? Status() : std::unexpected(saved.error());
}

Result<RestoreOutcome> restoreEntryField(Catalogue &catalogue, const Entry &former, const QString &fieldKey)
{
    const auto field = fieldToRestore(fieldKey);
    VODHUK_TRY(field);
    const FieldContext context{catalogue.codebook(), catalogue.actors(), catalogue.targets()};
    auto guard = PublishingGuard::make(catalogue.database(), context);
    if (!guard)
        return std::unexpected(guard.error());
    RestoreOutcome outcome;
    const QString label = Texts::tr("%1: restored").arg(fieldLabel(**field));
    const auto change = catalogue.edit(label, [&](Edit &edit) -> Status {
        const auto now = ResponseRepository(edit.database()).findEntry(former.response.id);
        VODHUK_TRY(now);
        if (!*now)
            return fail(ErrorKind::NotFound,
                        Texts::tr("The record is no longer there. Restore the whole record."));
        const auto entry = withFormerField(**now, former, **field, context);
        VODHUK_TRY(entry);
        const auto errors = guard->newErrors(**now, *entry);
        VODHUK_TRY(errors);
        outcome.problems = *errors;
        if (!outcome.problems.isEmpty())
            return {};
        const auto saved = edit.save(*entry);
        return saved ? Status() : std::unexpected(saved.error());
    });
    VODHUK_TRY(change);
    outcome.change = *change;
    return outcome;
}

Result<RestoreOutcome> restoreEntry(Catalogue &catalogue, Entry version)
{
    auto guard = PublishingGuard::make(catalogue.database(), {catalogue.codebook(), catalogue.actors()});
    if (!guard)
        return std::unexpected(guard.error());
    RestoreOutcome outcome;
    const auto change = catalogue.edit(Texts::tr("Restore a record"), [&](Edit &edit) -> Status {
        const auto now = ResponseRepository(edit.database()).findEntry(version.response.id);
        VODHUK_TRY(now);
        VODHUK_TRY(requireReferences(edit.database(), version.response));
        VODHUK_TRY(dropLostReferences(edit.database(), version.response, outcome.problems));
        VODHUK_TRY(keepUnpublished(version, now->value_or(Entry()), *guard, outcome.problems));
        return saveVersion(edit, version);
    });
    VODHUK_TRY(change);
    outcome.change = *change;
    return outcome;
}

/// A field that no record of any kind has was mistyped, whatever the record was at that time.
Status requireSomeField(const QString &key)
{
    const auto hasIt = [&](RegisterKind kind) { return registerField(kind, key) != nullptr; };
    if (std::ranges::any_of(allRegisters, hasIt))
        return {};
    const auto field = fieldToRestore(key);
    return field ? Status() : std::unexpected(field.error());
}

Error wasNotThere()
{
    return {ErrorKind::Invalid, Texts::tr("The record was not there at that time."), {}};
}

} // namespace

Result<RestoreOutcome> restoreField(Catalogue &catalogue, const RecordVersion &wanted,
                                    const QString &fieldKey)
{
    VODHUK_TRY(requireSomeField(fieldKey));
    const auto former = stateOf(catalogue.database(), wanted.record, wanted.change, wanted.moment);
    VODHUK_TRY(former);
    if (former->entry)
        return restoreEntryField(catalogue, *former->entry, fieldKey);
    return former->listed ? restoreListedField(catalogue, *former->listed, fieldKey)
                          : std::unexpected(wasNotThere());
}

Result<RestoreOutcome> restoreVersion(Catalogue &catalogue, const RecordVersion &wanted)
{
    auto former = stateOf(catalogue.database(), wanted.record, wanted.change, wanted.moment);
    VODHUK_TRY(former);
    if (former->entry)
        return restoreEntry(catalogue, *std::move(former->entry));
    return former->listed ? restoreListed(catalogue, *former->listed) : std::unexpected(wasNotThere());
}

} // namespace vodhuk
