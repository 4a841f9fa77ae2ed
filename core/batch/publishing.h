/// What keeps a change from being made to a published record.
#pragma once

#include "core/catalogue/recordchecker.h"
#include "core/codebook/responsefields.h"

namespace vodhuk
{

/// Finds by the rules as they stand today. Belongs to the database's thread, which must outlive it. Short-lived, as RecordChecker.
class PublishingGuard
{
public:
    [[nodiscard]] static Result<PublishingGuard> make(const Database &database, const FieldContext &context);

    /// For each record the errors that `after` has if it is published, without those that `before` had as a published record: one with an
    /// old error may be changed, and so mended step by step. Empty for drafts. See RecordChecker for how many to ask for.
    [[nodiscard]] Result<QList<Problems>> newErrors(const QList<Entry> &before, const QList<Entry> &after);
    [[nodiscard]] Result<Problems> newErrors(const Entry &before, const Entry &after);

private:
    explicit PublishingGuard(RecordChecker checker)
        : m_checker(std::move(checker))
    {
    }

    [[nodiscard]] Result<QList<Problems>> errorsOf(const QList<Entry> &entries);

    RecordChecker m_checker;
};

} // namespace vodhuk
