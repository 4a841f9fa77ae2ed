#include "core/batch/publishing.h"

#include "core/codebook/evidence.h"

#include <QCoreApplication>
#include <QDateTime>

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

Problems publishingErrors(const Entry &entry, const RuleContext &context)
{
    if (!isPublished(entry))
        return {};
    Problems errors = checkEntry(entry, context);
    errors.removeIf([](const Problem &problem) { return problem.severity != Severity::Error; });
    if (isKnowledgeOnly(entry.response))
        errors.append(knowledgeProblem(entry));
    return errors;
}

} // namespace

Problems newPublishingErrors(const Entry &before, const Entry &after, const RuleContext &context)
{
    Problems errors = publishingErrors(after, context);
    if (errors.isEmpty())
        return errors;
    const Problems old = publishingErrors(before, context);
    errors.removeIf([&](const Problem &problem) { return old.contains(problem); });
    return errors;
}

RuleContext rulesOfToday(const Codebook &codebook, const ActorDirectory &actors, const QList<Event> &events)
{
    return {codebook, actors, events, QDateTime::currentDateTimeUtc().date()};
}

} // namespace vodhuk
