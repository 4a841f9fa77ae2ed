#include "core/codebook/registerfields.h"

#include "core/codebook/partcolumns.h"
#include "core/codebook/plainfields.h"
#include "core/codebook/registercolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// The same column over the record of a register.
template <class Record>
RegisterField over(const Column<Record> &column, const QList<PartColumn> &parts = {})
{
    return {column.head, parts,
            [column](const RegisterRecord &record, const FieldContext &context) {
                return column.read(std::get<Record>(record), context);
            },
            [column](RegisterRecord &record, const QString &text, const FieldContext &context) -> FieldCheck {
                if (const FieldCheck problem = refuseSteering(text))
                    return problem;
                return column.write(std::get<Record>(record), text, context);
            }};
}

template <class Record>
QList<RegisterField> allOver(const Columns<Record> &columns)
{
    QList<RegisterField> fields;
    for (const Column<Record> &column : columns)
        fields.append(over(column));
    return fields;
}

template <class Record, class Part>
RegisterField partsOver(const PartColumn &head, QList<Part> Record::*list, const Columns<Part> &columns)
{
    Column<Record> column;
    column.head = head;
    column.read = [=](const Record &record, const FieldContext &context) {
        return partsText(record.*list, columns, context);
    };
    column.write = [=](Record &record, const QString &text, const FieldContext &context) -> FieldCheck {
        const auto parts = partsFromText<Part>(
            text, columns, record.*list, [](const QList<Part> &, const PartRow &) { return Part(); },
            context);
        if (!parts)
            return parts.error();
        record.*list = *parts;
        return std::nullopt;
    };
    return over(column, headsOf(columns));
}

Columns<Membership> membershipColumns()
{
    return {idColumn(&Membership::source), // not shown: which source bears it out
            actorColumn(columnHead("organisation", QT_TRANSLATE_NOOP("ResponseFields", "Organisation"),
                                   FieldKind::Actor),
                        &Membership::organisation),
            codeColumn(columnHead("kind", QT_TRANSLATE_NOOP("ResponseFields", "Kind of membership"),
                                  FieldKind::Code, "membership_kind"),
                       &Membership::kind),
            dateColumn(columnHead("from", QT_TRANSLATE_NOOP("ResponseFields", "From"), FieldKind::Date),
                       &Membership::from),
            dateColumn(columnHead("until", QT_TRANSLATE_NOOP("ResponseFields", "Until"), FieldKind::Date),
                       &Membership::until),
            dateColumn(columnHead("suspended_from", QT_TRANSLATE_NOOP("ResponseFields", "Suspended from"),
                                  FieldKind::Date),
                       &Membership::suspendedFrom),
            dateColumn(columnHead("suspended_until", QT_TRANSLATE_NOOP("ResponseFields", "Suspended until"),
                                  FieldKind::Date),
                       &Membership::suspendedUntil)};
}

QList<RegisterField> actorFields()
{
    QList<RegisterField> fields = allOver(actorColumns());
    fields.append(partsOver(
        columnHead("memberships", QT_TRANSLATE_NOOP("ResponseFields", "Memberships"), FieldKind::Parts),
        &Actor::memberships, membershipColumns()));
    return fields;
}

QList<RegisterField> targetFields()
{
    QList<RegisterField> fields = allOver(targetColumns());
    const Columns<TargetIdentifier> identifiers{
        lineColumn(columnHead("scheme", QT_TRANSLATE_NOOP("ResponseFields", "Scheme"), FieldKind::Line),
                   &TargetIdentifier::scheme),
        lineColumn(
            columnHead("identifier", QT_TRANSLATE_NOOP("ResponseFields", "Identifier"), FieldKind::Line),
            &TargetIdentifier::identifier)};
    RegisterField field = partsOver(
        columnHead("identifiers", QT_TRANSLATE_NOOP("ResponseFields", "Identifiers"), FieldKind::Parts),
        &Target::identifiers, identifiers);
    const auto write = field.write;
    field.write = [write](RegisterRecord &record, const QString &text, const FieldContext &context) {
        FieldCheck problem = write(record, text, context);
        std::ranges::sort(std::get<Target>(record).identifiers, {}, [](const TargetIdentifier &one) {
            return std::pair(one.scheme, one.identifier);
        }); // as the catalogue gives them
        return problem;
    };
    fields.append(field);
    return fields;
}

QList<RegisterField> makeFields(RegisterKind kind)
{
    switch (kind) {
    case RegisterKind::Actor:
        return actorFields();
    case RegisterKind::Event:
        return allOver(eventColumns());
    case RegisterKind::Source:
        return allOver(sourceColumns());
    case RegisterKind::Target:
        return targetFields();
    case RegisterKind::Regime:
        return allOver(regimeColumns());
    case RegisterKind::Norm:
        break;
    }
    return allOver(normColumns());
}

} // namespace

const QList<RegisterField> &registerFields(RegisterKind kind)
{
    static const std::array<QList<RegisterField>, allRegisters.size()> tables{
        makeFields(RegisterKind::Actor),  makeFields(RegisterKind::Event),  makeFields(RegisterKind::Source),
        makeFields(RegisterKind::Target), makeFields(RegisterKind::Regime), makeFields(RegisterKind::Norm)};
    return tables.at(static_cast<std::size_t>(kind));
}

const RegisterField *registerField(RegisterKind kind, const QString &key)
{
    const QList<RegisterField> &fields = registerFields(kind);
    const auto found =
        std::ranges::find(fields, key, [](const RegisterField &field) { return field.head.key; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace vodhuk
