#include "core/batch/batchrun.h"

#include "core/batch/publishing.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/responserepository.h"

#include <QCoreApplication>

#include <vector>

namespace vodhuk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BatchRun)
};

constexpr qsizetype slice = 500;

/// Sources and answers that stay as they are need not be written: that would count as a change of the sources.
Status save(Edit &edit, const Entry &before, const Entry &after)
{
    const bool isOwnAlone = after.sources == before.sources && after.relation == before.relation &&
                            after.answers == before.answers;
    const auto saved = isOwnAlone ? edit.save(after.response, before.response) : edit.save(after);
    return saved ? Status() : std::unexpected(saved.error());
}

/// What becomes of some hundred records.
struct Slice {
    QList<Entry> before;
    QList<Entry> after;
    std::vector<BatchRow> rows;
};

bool changesLinks(const Entry &before, const Entry &after)
{
    return before.response.links != after.response.links || before.answers != after.answers;
}

/// Goes over the records once.
class Run
{
public:
    using Save = std::function<Status(const Entry &before, const Entry &after)>;

    Run(const Database &database, const FieldContext &context, const EntryEdit &edit, const BatchWatch &watch)
        : m_database(database)
        , m_context(context)
        , m_edit(edit)
        , m_watch(watch)
    {
    }

    Result<BatchOutcome> over(const QList<ResponseId> &records, const Save &save)
    {
        auto guard = PublishingGuard::make(m_database, m_context);
        if (!guard)
            return std::unexpected(guard.error());
        for (qsizetype start = 0; start < records.size(); start += slice) {
            VODHUK_TRY(lookUp(start, records.size()));
            VODHUK_TRY(overSlice(records.mid(start, slice), *guard, save));
        }
        VODHUK_TRY(lookUp(records.size(), records.size()));
        return m_outcome;
    }

private:
    Status lookUp(qint64 done, qint64 total) const
    {
        if (m_watch.cancellation.isCancelled())
            return fail(ErrorKind::Cancelled, Texts::tr("The batch was stopped; nothing was changed."));
        if (m_watch.progress)
            m_watch.progress(done, total);
        return {};
    }

    Status overSlice(const QList<ResponseId> &records, PublishingGuard &guard, const Save &save)
    {
        auto changed = edited(records);
        VODHUK_TRY(changed);
        const auto errors = guard.newErrors(changed->before, changed->after);
        VODHUK_TRY(errors);
        for (std::size_t place = 0; place < changed->rows.size(); ++place) {
            const auto at = static_cast<qsizetype>(place);
            BatchRow &row = changed->rows[place];
            row.problems += errors->at(at);
            VODHUK_TRY(finish(row, changed->before[at], changed->after[at], guard, save));
        }
        return {};
    }

    /// The records with what the edit makes of them, without those that stay as they are.
    Result<Slice> edited(const QList<ResponseId> &records)
    {
        const auto entries = ResponseRepository(m_database).findEntries(records);
        VODHUK_TRY(entries);
        m_outcome.missing += records.size() - entries->size();
        Slice made;
        for (const Entry &before : *entries) {
            BatchRow row;
            row.record = before.response.id;
            row.title = before.response.title.best(programLanguage());
            Entry after = before;
            m_edit(after, row);
            if (after == before && !row.isRefused()) {
                ++m_outcome.unchanged;
                continue;
            }
            made.before.append(before);
            made.after.append(row.isRefused() ? before : after);
            made.rows.push_back(row);
        }
        return made;
    }

    /// Links of records of the same slice may close a circle: those are looked at once more, one by one.
    Status finish(BatchRow &row, const Entry &before, const Entry &after, PublishingGuard &guard,
                  const Save &save)
    {
        if (!row.isRefused() && changesLinks(before, after)) {
            const auto errors = guard.newErrors(before, after);
            VODHUK_TRY(errors);
            row.problems += *errors;
        }
        count(row);
        if (m_watch.row)
            m_watch.row(row);
        return row.isRefused() ? Status() : save(before, after);
    }

    void count(const BatchRow &row)
    {
        if (row.isRefused()) {
            ++m_outcome.refused;
            return;
        }
        ++m_outcome.changed;
        m_outcome.hits += row.hitCount;
    }

    const Database &m_database;
    const FieldContext &m_context;
    const EntryEdit &m_edit;
    const BatchWatch &m_watch;
    BatchOutcome m_outcome;
};

} // namespace

Result<BatchOutcome> previewEntries(const Database &database, const FieldContext &context,
                                    const QList<ResponseId> &records, const EntryEdit &edit,
                                    const BatchWatch &watch)
{
    return Run(database, context, edit, watch).over(records, [](const Entry &, const Entry &) {
        return Status();
    });
}

Result<BatchOutcome> editEntries(Catalogue &catalogue, const QList<ResponseId> &records, const QString &label,
                                 const EntryEdit &edit, const BatchWatch &watch)
{
    const FieldContext context{catalogue.codebook(), catalogue.actors()};
    BatchOutcome outcome;
    const auto run = [&](Edit &recorded) -> Status {
        auto done = Run(recorded.database(), context, edit, watch)
                        .over(records, [&recorded](const Entry &before, const Entry &after) {
                            return save(recorded, before, after);
                        });
        VODHUK_TRY(done);
        outcome = *std::move(done);
        return {};
    };
    const auto change = catalogue.edit(label, run, {{}, watch.cancellation});
    VODHUK_TRY(change);
    outcome.change = *change;
    return outcome;
}

} // namespace vodhuk
