#include "core/batch/recordrestore.h"

#include "core/batch/lostreferences.h"
#include "core/batch/publishing.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/responserepository.h"
#include "core/codebook/partfields.h"

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

Result<Entry> wantedVersion(const Catalogue &catalogue, const RecordVersion &wanted)
{
    auto version = versionOf(catalogue.database(), wanted.record, wanted.change, wanted.moment);
    VODHUK_TRY(version);
    if (!*version)
        return fail(ErrorKind::Invalid, Texts::tr("The record was not there at that time."));
    return **std::move(version);
}

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
    else if (field.key == "legal_acts"_L1 || field.key == "legal_act"_L1)
        lend(response.legalActs, former.response.legalActs);
    else if (field.key == "norms"_L1 || field.key == "norm"_L1)
        lend(response.norms, former.response.norms);
    else if (field.key == "milestones"_L1)
        lend(response.milestones, former.response.milestones);
    else if (field.key == "citations"_L1)
        lendSources(entry, former);
}

/// The record as it is with the field as it was.
Result<Entry> withFormerField(const Entry &now, const Entry &former, const ResponseField &field,
                              const FieldContext &context)
{
    const QString text = field.read(former, context);
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

Status keepUnpublished(Entry &version, const Entry &now, RecordChecker &rules, Problems &problems)
{
    const auto errors = newPublishingErrors(now, version, rules);
    VODHUK_TRY(errors);
    if (errors->isEmpty())
        return {};
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

} // namespace

Result<RestoreOutcome> restoreField(Catalogue &catalogue, const RecordVersion &wanted,
                                    const QString &fieldKey)
{
    const auto field = fieldToRestore(fieldKey);
    VODHUK_TRY(field);
    const auto former = wantedVersion(catalogue, wanted);
    VODHUK_TRY(former);
    auto rules = rulesOfToday(catalogue.database(), catalogue.codebook(), catalogue.actors());
    VODHUK_TRY(rules);
    RestoreOutcome outcome;
    const QString label = Texts::tr("%1: restored").arg(fieldLabel(**field));
    const auto change = catalogue.edit(label, [&](Edit &edit) -> Status {
        const auto now = ResponseRepository(edit.database()).findEntry(wanted.record);
        VODHUK_TRY(now);
        if (!*now)
            return fail(ErrorKind::NotFound,
                        Texts::tr("The record is no longer there. Restore the whole record."));
        const auto entry =
            withFormerField(**now, *former, **field, {catalogue.codebook(), catalogue.actors()});
        VODHUK_TRY(entry);
        auto errors = newPublishingErrors(**now, *entry, *rules);
        VODHUK_TRY(errors);
        outcome.problems = *std::move(errors);
        if (!outcome.problems.isEmpty())
            return {};
        const auto saved = edit.save(*entry);
        return saved ? Status() : std::unexpected(saved.error());
    });
    VODHUK_TRY(change);
    outcome.change = *change;
    return outcome;
}

Result<RestoreOutcome> restoreVersion(Catalogue &catalogue, const RecordVersion &wanted)
{
    auto version = wantedVersion(catalogue, wanted);
    VODHUK_TRY(version);
    auto rules = rulesOfToday(catalogue.database(), catalogue.codebook(), catalogue.actors());
    VODHUK_TRY(rules);
    RestoreOutcome outcome;
    const auto change = catalogue.edit(Texts::tr("Restore a record"), [&](Edit &edit) -> Status {
        const auto now = ResponseRepository(edit.database()).findEntry(wanted.record);
        VODHUK_TRY(now);
        VODHUK_TRY(requireReferences(edit.database(), version->response));
        VODHUK_TRY(dropLostReferences(edit.database(), version->response, outcome.problems));
        VODHUK_TRY(keepUnpublished(*version, now->value_or(Entry()), *rules, outcome.problems));
        return saveVersion(edit, *version);
    });
    VODHUK_TRY(change);
    outcome.change = *change;
    return outcome;
}

} // namespace vodhuk
