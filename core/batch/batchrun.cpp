#include "core/batch/batchrun.h"

#include "core/batch/publishing.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/responserepository.h"

#include <QCoreApplication>

#include <algorithm>

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
    const auto saved = isOwnAlone ? edit.save(after.response) : edit.save(after);
    return saved ? Status() : std::unexpected(saved.error());
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
        auto rules = rulesOfToday(m_database, m_context.codebook, m_context.actors);
        VODHUK_TRY(rules);
        for (qsizetype start = 0; start < records.size(); start += slice) {
            VODHUK_TRY(lookUp(start, records.size()));
            VODHUK_TRY(overSlice(records.mid(start, slice), *rules, save));
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

    Status overSlice(const QList<ResponseId> &records, RecordChecker &rules, const Save &save)
    {
        const auto before = ResponseRepository(m_database).findEntries(records);
        VODHUK_TRY(before);
        m_outcome.missing += records.size() - before->size();
        QList<Entry> after = *before;
        QList<BatchRow> rows(before->size());
        for (qsizetype place = 0; place < rows.size(); ++place) {
            rows[place].record = after[place].response.id;
            rows[place].title = after[place].response.title.best(rules.context().language);
            m_edit(after[place], rows[place]);
        }
        const auto errors = newPublishingErrors(*before, after, rules);
        VODHUK_TRY(errors);
        for (qsizetype place = 0; place < rows.size(); ++place) {
            if (after[place] != before->at(place) && !rows[place].isRefused())
                rows[place].problems += errors->at(place);
            VODHUK_TRY(take(rows[place], before->at(place), after[place], save));
        }
        return {};
    }

    Status take(const BatchRow &row, const Entry &before, const Entry &after, const Save &save)
    {
        if (after == before && !row.isRefused()) {
            ++m_outcome.unchanged;
            return {};
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
                                 const EntryEdit &work, const BatchWatch &watch)
{
    const FieldContext context{catalogue.codebook(), catalogue.actors()};
    BatchOutcome outcome;
    const auto change = catalogue.edit(label, [&](Edit &edit) -> Status {
        auto done = Run(edit.database(), context, work, watch)
                        .over(records, [&edit](const Entry &before, const Entry &after) {
                            return save(edit, before, after);
                        });
        VODHUK_TRY(done);
        outcome = *std::move(done);
        return {};
    });
    VODHUK_TRY(change);
    outcome.change = *change;
    return outcome;
}

} // namespace vodhuk
