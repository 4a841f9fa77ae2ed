#include "core/batch/publishing.h"

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

/// Of those that are published, in the order of `entries`; none for the others.
Result<QList<Problems>> publishingErrors(const QList<Entry> &entries, RecordChecker &checker)
{
    QList<Entry> published;
    std::ranges::copy_if(entries, std::back_inserter(published), isPublished);
    auto found = checker.check(published);
    VODHUK_TRY(found);
    QList<Problems> errors;
    qsizetype place = 0;
    for (const Entry &entry : entries) {
        Problems ofOne = isPublished(entry) ? std::move((*found)[place++]) : Problems();
        ofOne.removeIf([](const Problem &problem) { return problem.severity != Severity::Error; });
        if (isPublished(entry) && isKnowledgeOnly(entry.response))
            ofOne.append(knowledgeProblem(entry));
        errors.append(std::move(ofOne));
    }
    return errors;
}

/// Whatever mends it now.
bool areTheSame(const Problem &one, const Problem &other)
{
    return one.rule == other.rule && one.field == other.field && one.message == other.message;
}

} // namespace

Result<QList<Problems>> newPublishingErrors(const QList<Entry> &before, const QList<Entry> &after,
                                            RecordChecker &checker)
{
    auto errors = publishingErrors(after, checker);
    VODHUK_TRY(errors);
    if (std::ranges::all_of(*errors, &Problems::isEmpty))
        return errors;
    const auto old = publishingErrors(before, checker);
    VODHUK_TRY(old);
    for (qsizetype place = 0; place < errors->size(); ++place)
        (*errors)[place].removeIf([&](const Problem &problem) {
            return std::ranges::any_of(old->at(place),
                                       [&](const Problem &known) { return areTheSame(known, problem); });
        });
    return errors;
}

Result<Problems> newPublishingErrors(const Entry &before, const Entry &after, RecordChecker &checker)
{
    auto errors = newPublishingErrors(QList<Entry>{before}, QList<Entry>{after}, checker);
    VODHUK_TRY(errors);
    return std::move(errors->first());
}

Result<RecordChecker> rulesOfToday(const Database &database, const Codebook &codebook,
                                   const ActorDirectory &actors)
{
    return RecordChecker::make(database, codebook, actors, QDateTime::currentDateTimeUtc().date());
}

} // namespace vodhuk
