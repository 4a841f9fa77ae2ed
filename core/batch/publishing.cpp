#include "core/batch/publishing.h"

#include "core/base/newerrors.h"
#include "core/codebook/evidence.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

bool isPublished(const Entry &entry)
{
    return entry.response.workflow == "published"_L1;
}

Problem knowledgeProblem(const Entry &entry)
{
    Problem problem;
    problem.rule = u"evidence"_s;
    problem.message =
        Texts::tr("The evidence is somebody's knowledge alone, so the record may not be published.");
    problem.remedy = Texts::tr("Add a source and say what the evidence is.");
    problem.record = entry.response.id.value;
    problem.field = u"evidence"_s;
    return problem;
}

} // namespace

Result<PublishingGuard> PublishingGuard::make(const Database &database, const FieldContext &context)
{
    auto checker = RecordChecker::make(database, context.codebook, context.actors,
                                       QDateTime::currentDateTimeUtc().date());
    if (!checker)
        return std::unexpected(checker.error());
    checker->leaveWarningsOut();
    return PublishingGuard(*std::move(checker));
}

/// For each entry; none for drafts, which are not looked at.
Result<QList<Problems>> PublishingGuard::errorsOf(const QList<Entry> &entries)
{
    QList<Entry> published;
    std::ranges::copy_if(entries, std::back_inserter(published), isPublished);
    auto found = m_checker.check(published);
    VODHUK_TRY(found);
    QList<Problems> errors;
    for (const Entry &entry : entries) {
        Problems own;
        if (isPublished(entry))
            own = found->takeFirst();
        if (isPublished(entry) && isKnowledgeOnly(entry.response))
            own.append(knowledgeProblem(entry));
        errors.append(own);
    }
    return errors;
}

Result<QList<Problems>> PublishingGuard::newErrors(const QList<Entry> &before, const QList<Entry> &after)
{
    auto errors = errorsOf(after);
    VODHUK_TRY(errors);
    QList<qsizetype> places;
    QList<Entry> former;
    for (qsizetype place = 0; place < errors->size(); ++place) {
        if (errors->at(place).isEmpty())
            continue;
        places.append(place);
        former.append(before[place]);
    }
    const auto old = errorsOf(former);
    VODHUK_TRY(old);
    for (qsizetype i = 0; i < places.size(); ++i)
        (*errors)[places[i]] = vodhuk::newErrors(errors->at(places[i]), old->at(i));
    return errors;
}

Result<Problems> PublishingGuard::newErrors(const Entry &before, const Entry &after)
{
    auto errors = newErrors(QList<Entry>{before}, QList<Entry>{after});
    VODHUK_TRY(errors);
    return errors->first();
}

} // namespace vodhuk
