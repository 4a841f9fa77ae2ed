#include "core/catalogue/recordhistory.h"

#include "core/catalogue/changelog.h"
#include "core/catalogue/formersources.h"
#include "core/catalogue/judgements.h"
#include "core/catalogue/recordcopy.h"
#include "core/catalogue/recordnames.h"
#include "core/catalogue/registerrecords.h"
#include "core/catalogue/responserepository.h"
#include "core/codebook/registerfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RecordHistory)
};

Status addAnswers(Entry &entry, const Database &catalogue)
{
    if (entry.response.kind == RecordKind::Response)
        return {};
    QList<qint64> answered;
    for (const RecordLink &link : std::as_const(entry.response.links)) {
        if (!isAnswerLink(link))
            continue;
        entry.relation = link.type;
        answered.append(link.other.value);
    }
    const auto texts = ResponseRepository(catalogue).referenceTexts(answered);
    VODHUK_TRY(texts);
    for (const qint64 other : std::as_const(answered))
        entry.answers.append(texts->value(other, recordIdText(other)));
    return {};
}

/// Goes back through the changes of one record.
class Walk
{
public:
    static Result<Walk> begin(const Database &catalogue, qint64 record)
    {
        auto copy = RecordCopy::make(catalogue, record);
        if (!copy)
            return std::unexpected(copy.error());
        return Walk(catalogue, *std::move(copy), record);
    }

    Status takeBack(const Change &change) { return m_copy.takeBack(change); }

    /// The record as the walk has come to it, with sources as they stood before `end` and whatever followed it.
    Result<RecordState> state(ChangeId end)
    {
        auto entry = entryBefore(end);
        VODHUK_TRY(entry);
        auto listed = listedRecord();
        VODHUK_TRY(listed);
        auto judgements = judgementsAbout(m_copy.database(), m_record, m_catalogue);
        VODHUK_TRY(judgements);
        return RecordState{*std::move(entry), *std::move(listed), *std::move(judgements)};
    }

private:
    Walk(const Database &catalogue, RecordCopy copy, qint64 record)
        : m_catalogue(catalogue)
        , m_copy(std::move(copy))
        , m_sources(catalogue)
        , m_record(record)
    {
    }

    Result<std::optional<Entry>> entryBefore(ChangeId end)
    {
        auto response = ResponseRepository(m_copy.database()).find({m_record});
        VODHUK_TRY(response);
        if (!*response)
            return std::nullopt;
        Entry entry;
        entry.response = **std::move(response);
        for (const Citation &citation : std::as_const(entry.response.citations)) {
            const auto source = m_sources.find(citation.source, end);
            VODHUK_TRY(source);
            entry.sources.append(*source);
        }
        VODHUK_TRY(addAnswers(entry, m_catalogue));
        return entry;
    }

    [[nodiscard]] Result<std::optional<RegisterRecord>> listedRecord() const
    {
        const auto type = recordType(m_copy.database(), m_record);
        VODHUK_TRY(type);
        const auto kind = registerFromCode(*type);
        return kind ? findRegisterRecord(m_copy.database(), *kind, m_record) : std::nullopt;
    }

    const Database &m_catalogue;
    RecordCopy m_copy;
    FormerSources m_sources;
    qint64 m_record;
};

QString textOf(const RegisterField &field, const std::optional<RegisterRecord> &record,
               const FieldContext &context)
{
    return record ? field.read(*record, context) : QString();
}

QList<FieldDifference> between(const std::optional<RegisterRecord> &before,
                               const std::optional<RegisterRecord> &after, const FieldContext &context)
{
    QList<FieldDifference> differences;
    if (!before && !after)
        return differences;
    for (const RegisterField &field : registerFields(kindOf(before ? *before : *after))) {
        const FieldDifference difference{field.head.key, columnLabel(field.head),
                                         textOf(field, before, context), textOf(field, after, context)};
        if (difference.before != difference.after)
            differences.append(difference);
    }
    return differences;
}

QString textOf(const QList<FieldDifference> &judgements, const QString &key)
{
    const auto found = std::ranges::find(judgements, key, &FieldDifference::field);
    return found == judgements.end() ? QString() : found->after;
}

/// What was decided, changed or taken back.
QList<FieldDifference> between(const QList<FieldDifference> &before, const QList<FieldDifference> &after)
{
    QList<FieldDifference> differences;
    for (const FieldDifference &now : after) {
        const QString old = textOf(before, now.field);
        if (old != now.after)
            differences.append({now.field, now.label, old, now.after});
    }
    for (const FieldDifference &once : before) {
        if (textOf(after, once.field).isEmpty())
            differences.append({once.field, once.label, once.after, {}});
    }
    return differences;
}

QList<FieldDifference> between(const RecordState &before, const RecordState &after,
                               const FieldContext &context)
{
    const QList<FieldDifference> judged = between(before.judgements, after.judgements);
    if (!before.entry && !after.entry)
        return between(before.listed, after.listed, context) + judged;
    return fieldDifferences(before.entry.value_or(Entry()), after.entry.value_or(Entry()), context) + judged;
}

/// A change with the state of the record before and after it.
using Visit = std::function<bool(const Change &change, const RecordState &before, const RecordState &after)>;

Status walkBack(const Database &catalogue, qint64 record, const Visit &visit)
{
    auto walk = Walk::begin(catalogue, record);
    if (!walk)
        return std::unexpected(walk.error());
    return eachChange(catalogue, record, [&](const Change &change) -> Result<bool> {
        const auto after = walk->state({change.id.value + 1});
        VODHUK_TRY(after);
        VODHUK_TRY(walk->takeBack(change));
        const auto before = walk->state(change.id);
        VODHUK_TRY(before);
        return visit(change, *before, *after);
    });
}

} // namespace

Status walkHistory(const Database &database, const FieldContext &context, qint64 record,
                   const std::function<bool(const RecordStep &step)> &visit)
{
    return walkBack(database, record,
                    [&](const Change &change, const RecordState &before, const RecordState &after) {
                        return visit({change, between(before, after, context)});
                    });
}

Result<QList<FieldDifference>> fieldDifferences(const Database &database, const FieldContext &context,
                                                ChangeId change, qint64 record)
{
    QList<FieldDifference> differences;
    VODHUK_TRY(walkBack(database, record,
                        [&](const Change &step, const RecordState &before, const RecordState &after) {
                            if (step.id == change)
                                differences = between(before, after, context);
                            return step.id > change;
                        }));
    return differences;
}

Result<RecordState> stateOf(const Database &database, qint64 record, ChangeId change, Moment moment)
{
    std::optional<RecordState> state;
    VODHUK_TRY(walkBack(database, record,
                        [&](const Change &step, const RecordState &before, const RecordState &after) {
                            if (step.id == change)
                                state = moment == Moment::Before ? before : after;
                            return step.id > change;
                        }));
    if (!state)
        return fail(ErrorKind::NotFound,
                    Texts::tr("The record has no change %1 in its history.").arg(recordIdText(change)));
    return *std::move(state);
}

Result<std::optional<Entry>> versionOf(const Database &database, ResponseId record, ChangeId change,
                                       Moment moment)
{
    auto state = stateOf(database, record.value, change, moment);
    VODHUK_TRY(state);
    return std::move(state->entry);
}

} // namespace vodhuk
