/// Records that break no rule, to be broken by one change each.
#pragma once

#include "core/codebook/consistency.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/sampletable.h"

#include <boost/test/unit_test.hpp>

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

inline const RuleContext &context()
{
    static const RuleContext made{Codebook::builtIn(), sampleActors(), sampleEvents(), QDate(2026, 4, 1), {}};
    return made;
}

inline const FieldContext &fields()
{
    static const FieldContext made{context().codebook, context().actors};
    return made;
}

inline ActorId actor(const char *name)
{
    const QList<ActorId> found = context().actors.named(QString::fromLatin1(name));
    BOOST_REQUIRE_EQUAL(found.size(), 1);
    return found.first();
}

inline PartialDate date(const char *edtf)
{
    return PartialDate::parse(QString::fromLatin1(edtf)).value();
}

inline QStringList rulesBrokenBy(const Response &response, const RuleContext &with = context())
{
    QStringList rules;
    for (const Problem &problem : checkResponse(response, with))
        rules.append(problem.rule);
    return rules;
}

inline bool breaks(const char *rule, const Response &response, const RuleContext &with = context())
{
    return rulesBrokenBy(response, with).contains(QString::fromLatin1(rule));
}

/// The first round of the EU: a record that breaks no rule.
inline ResponseBuilder sound()
{
    return responseBy(actor("EU"))
        .on("2020-10-02")
        .titled(u"First round of listings"_s)
        .doing("travel_ban;asset_freeze")
        .taking("travel;assets")
        .inForce("2020-10-02")
        .binding("on_members")
        .because("election_2020")
        .framed("not_stated")
        .act(u"Council Implementing Decision (CFSP) 2020/1388"_s)
        .citing(SourceId{1})
        .with([](Response &response) { response.personsNew = 40; });
}

/// The same by one state.
inline ResponseBuilder soundState()
{
    return sound().with([](Response &response) {
        response.participations = {Participation{actor("UK"), u"adopter"_s, {}, {}}};
        response.binding = {u"in_own_jurisdiction"_s};
    });
}

inline ResponseBuilder statementBy(const char *name)
{
    return responseBy(actor(name))
        .on("2020-08-10")
        .titled(u"Statement on the election"_s)
        .doing("statement")
        .binding("non_binding")
        .because("election_2020")
        .framed("not_stated")
        .citing(SourceId{1});
}

inline ResponseBuilder soundCountermove()
{
    return responseBy(actor("MFA BY"))
        .kind(RecordKind::Countermove)
        .on("2020-10-02")
        .titled(u"Entry ban"_s)
        .because("election_2020")
        .citing(SourceId{1})
        .with([](Response &response) { response.code = u"entry_ban"_s; });
}

inline RuleContext withSource(const Source &source)
{
    RuleContext with = context();
    with.sources.insert(SourceId{1}, source);
    return with;
}

inline auto framing(const char *code, const char *locator)
{
    return [=](Response &response) {
        response.framing = QString::fromLatin1(code);
        response.framingLocator = QString::fromLatin1(locator);
    };
}

inline auto measureStatus(const char *status)
{
    return [=](Response &response) {
        for (Measure &measure : response.measures)
            measure.status = QString::fromLatin1(status);
    };
}

} // namespace vodhuk::test
