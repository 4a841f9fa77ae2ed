#include "core/codebook/consistency.h"

#include "core/base/quotation.h"
#include "core/codebook/consistencyrules.h"

#include <algorithm>
#include <tuple>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<ConsistencyRule> allRules()
{
    std::vector<ConsistencyRule> rules;
    for (const auto table : {completenessRules(), dateRules(), actorRules(), bindingRules(), measureRules(),
                             reasonRules(), textRules(), neighbourRules(), evidenceRules()})
        rules.insert(rules.end(), table.begin(), table.end());
    return rules;
}

Problem problemOf(const ConsistencyRule &rule, const Finding &finding, ResponseId record)
{
    Problem problem;
    problem.severity = rule.severity;
    problem.rule = QString::fromLatin1(rule.id);
    problem.message = finding.message;
    problem.remedy = finding.remedy;
    problem.field = finding.field;
    problem.fix = finding.fix;
    problem.record = record.value;
    return problem;
}

/// "E07" after "E03": by the number, whatever the letter.
bool comesBefore(const Problem &one, const Problem &other)
{
    return std::tuple(-static_cast<int>(one.severity), one.rule.mid(1)) <
           std::tuple(-static_cast<int>(other.severity), other.rule.mid(1));
}

/// Links as the rules see them, also before there are any in the catalogue.
void addAnswerLinks(Response &response, const Entry &entry)
{
    if (std::ranges::any_of(response.links, isAnswerLink))
        return;
    const QString type = entry.relation.isEmpty() ? u"answers"_s : entry.relation;
    for (const QString &answer : entry.answers)
        response.links.append({{recordIdFromText(answer).value_or(0)}, type, type == "demanded_by"_L1});
}

/// Sources that are not saved yet get passing ids, by which the rules find them.
void addSources(Response &response, const Entry &entry, QHash<SourceId, Source> &sources)
{
    response.citations.resize(entry.sources.size());
    for (qsizetype place = 0; place < entry.sources.size(); ++place) {
        SourceId id = entry.sources[place].id;
        if (id.isNull())
            id = {-(place + 1)};
        response.citations[place].source = id;
        sources.insert(id, entry.sources[place]);
    }
}

} // namespace

QString inWords(const QString &vocabulary, const QString &code, const RuleContext &context)
{
    return context.codebook.label(vocabulary, code, context.language);
}

QString inWords(const QString &vocabulary, const QStringList &codes, const RuleContext &context)
{
    QStringList words;
    for (const QString &code : codes)
        words.append(inWords(vocabulary, code, context));
    return words.join(", "_L1);
}

QString nameOf(ActorId actor, const RuleContext &context)
{
    return excerpt(context.actors.name(actor, context.language));
}

QString measureName(const Measure &measure, const RuleContext &context)
{
    QStringList parts;
    if (!measure.instrument.isEmpty())
        parts.append(inWords(u"instrument"_s, measure.instrument, context));
    if (!measure.benefit.isEmpty())
        parts.append(inWords(u"benefit"_s, measure.benefit, context));
    return parts.isEmpty() ? u"–"_s : parts.join(u" → "_s);
}

bool containsAny(const QStringList &codes, const QStringList &set)
{
    return std::ranges::any_of(codes, [&](const QString &code) { return set.contains(code); });
}

bool allAmong(const QStringList &codes, const QStringList &set)
{
    return !codes.isEmpty() &&
           std::ranges::all_of(codes, [&](const QString &code) { return set.contains(code); });
}

Problems checkResponse(const Response &response, const RuleContext &context)
{
    static const std::vector<ConsistencyRule> rules = allRules();
    Problems problems;
    for (const ConsistencyRule &rule : rules) {
        const bool isMeant = response.kind == RecordKind::Response || rule.forAllKinds;
        if (!isMeant || (context.errorsOnly && rule.severity != Severity::Error))
            continue;
        for (const Finding &finding : rule.find(response, context))
            problems.append(problemOf(rule, finding, response.id));
    }
    std::ranges::stable_sort(problems, comesBefore);
    return problems;
}

Problems checkEntry(const Entry &entry, const RuleContext &context)
{
    Response response = entry.response;
    RuleContext own = context;
    addAnswerLinks(response, entry);
    addSources(response, entry, own.sources);
    return checkResponse(response, own);
}

void addWords(RuleContext &context, const QList<CheckedWord> &words)
{
    QList<WorthWord> worth;
    for (const CheckedWord &entry : words) {
        if (entry.list == "worth"_L1)
            worth.append({entry.language, entry.word, entry.instead});
        else if (entry.list == "neutral"_L1)
            worth.append({entry.language, u'!' + entry.word});
        else if (entry.list == "spelling"_L1)
            context.spellings[entry.language].append(entry.word.toLower());
        else if (entry.list == "extremist_domain"_L1)
            context.listedDomains.add(entry.word);
    }
    if (!worth.isEmpty())
        context.worthWords = context.worthWords.with(worth);
}

bool mayBePublished(const Problems &problems)
{
    return std::ranges::none_of(problems,
                                [](const Problem &problem) { return problem.severity == Severity::Error; });
}

} // namespace vodhuk
