#include "core/batch/registerrestore.h"

#include "core/catalogue/registerrecords.h"
#include "core/codebook/registerfields.h"
#include "core/codebook/registerrules.h"

#include <QCoreApplication>

namespace vodhuk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RecordRestore)
};

Status writeField(RegisterRecord &record, const RegisterField &field, const RegisterRecord &former,
                  const FieldContext &context)
{
    if (const auto problem = field.write(record, field.read(former, context), context))
        return fail(ErrorKind::Invalid, Texts::tr("The former value cannot be had any more. %1 %2")
                                            .arg(problem->message, problem->remedy));
    return {};
}

/// Saves it unless an error forbids that.
Status save(Edit &edit, const RegisterRecord &record, const FieldContext &context, RestoreOutcome &outcome)
{
    outcome.problems = checkRegisterRecord(record, context);
    outcome.problems.removeIf([](const Problem &problem) { return problem.severity != Severity::Error; });
    if (!outcome.problems.isEmpty())
        return {};
    const auto saved = saveRegisterRecord(edit, record);
    return saved ? Status() : std::unexpected(saved.error());
}

Result<RestoreOutcome> edited(Catalogue &catalogue, const QString &label,
                              const std::function<Status(Edit &, RestoreOutcome &)> &work)
{
    RestoreOutcome outcome;
    const auto change = catalogue.edit(label, [&](Edit &edit) { return work(edit, outcome); });
    VODHUK_TRY(change);
    outcome.change = *change;
    return outcome;
}

} // namespace

Result<RestoreOutcome> restoreListedField(Catalogue &catalogue, const RegisterRecord &former,
                                          const QString &fieldKey)
{
    const RegisterField *field = registerField(kindOf(former), fieldKey);
    if (!field)
        return fail(ErrorKind::Usage,
                    Texts::tr("There is no field “%1” that could be restored.").arg(fieldKey));
    const FieldContext context{catalogue.codebook(), catalogue.actors()};
    const QString label = Texts::tr("%1: restored").arg(columnLabel(field->head));
    return edited(catalogue, label, [&](Edit &edit, RestoreOutcome &outcome) -> Status {
        auto now = findRegisterRecord(edit.database(), kindOf(former), idOf(former));
        VODHUK_TRY(now);
        if (!*now)
            return fail(ErrorKind::NotFound,
                        Texts::tr("The record is no longer there. Restore the whole record."));
        VODHUK_TRY(writeField(**now, *field, former, context));
        return save(edit, **now, context, outcome);
    });
}

Result<RestoreOutcome> restoreListed(Catalogue &catalogue, const RegisterRecord &former)
{
    const FieldContext context{catalogue.codebook(), catalogue.actors()};
    return edited(catalogue, Texts::tr("Restore a record"),
                  [&](Edit &edit, RestoreOutcome &outcome) -> Status {
                      RegisterRecord record = former;
                      for (const RegisterField &field : registerFields(kindOf(former)))
                          VODHUK_TRY(writeField(record, field, former, context)); // whom it names is there
                      return save(edit, record, context, outcome);
                  });
}

} // namespace vodhuk
