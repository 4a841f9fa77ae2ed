#include "core/codebook/bindingsuggestion.h"
#include "tests/core/codebook/soundrecords.h"

using namespace vodhuk;
using namespace vodhuk::test;

namespace
{

QString suggested(const Response &response)
{
    const auto suggestion = suggestBinding(response, context());
    return suggestion ? suggestion->code : QString();
}

ResponseBuilder suspension(const char *by, const char *day)
{
    return responseBy(actor(by)).on(day).doing("suspend_membership").taking("membership");
}

} // namespace

BOOST_AUTO_TEST_SUITE(binding_suggestion)

BOOST_AUTO_TEST_CASE(the_membership_of_the_day_decides)
{
    BOOST_TEST(suggested(suspension("Aarhus MoP", "2021-10-21")) == u"on_belarus"_s);
    BOOST_TEST(suggested(suspension("Aarhus MoP", "2023")) == u"on_members"_s);
    BOOST_TEST(suggested(sound()) == u"on_members"_s);
}

BOOST_AUTO_TEST_CASE(words_bind_nobody_and_a_state_binds_its_own)
{
    BOOST_TEST(suggested(statementBy("EU")) == u"non_binding"_s);
    BOOST_TEST(suggested(statementBy("UNGA").doing("resolution")) == u"non_binding"_s);
    BOOST_TEST(suggested(soundState()) == u"in_own_jurisdiction"_s);
}

BOOST_AUTO_TEST_CASE(where_only_the_text_can_tell_nothing_is_suggested)
{
    BOOST_TEST(suggested(Response()) == QString());
    BOOST_TEST(suggested(statementBy("USA").doing("support_media")) == QString());
    BOOST_TEST(suggested(statementBy("ILO").doing("investigation")) == QString());
    BOOST_TEST(suggested(sound().on("2020").with(
                   [](Response &response) { response.date = PartialDate(); })) == QString());
    BOOST_TEST(suggested(soundCountermove()) == QString());
}

BOOST_AUTO_TEST_CASE(the_reason_names_the_body_and_since_when_belarus_was_in_it)
{
    const auto suggestion = suggestBinding(suspension("EBRD", "2022-04-04"), context());
    BOOST_REQUIRE(suggestion.has_value());
    BOOST_TEST(suggestion->reason.contains(context().actors.name(actor("EBRD"), u"en"_s)));
    BOOST_TEST(suggestion->reason.contains(u"since"_s));
    BOOST_TEST(suggestBinding(soundState(), context())->reason.contains(u"United Kingdom"_s));
}

BOOST_AUTO_TEST_CASE(no_suggestion_breaks_a_rule_and_most_agree_with_the_sample)
{
    const FieldContext fields{context().codebook, context().actors};
    int made = 0;
    int agreed = 0;
    for (const auto &row : sampleRows(u"responses.csv"_s)) {
        Response response = entryOf(row, fields).response;
        const auto suggestion = suggestBinding(response, context());
        if (!suggestion)
            continue;
        ++made;
        agreed += response.binding.contains(suggestion->code) ? 1 : 0;
        response.binding = {suggestion->code};
        for (const char *rule : {"E07", "W08", "E10", "E11", "E13"})
            BOOST_TEST(!breaks(rule, response), row[u"title"_s] << ' ' << rule);
    }
    BOOST_TEST_MESSAGE(agreed << " of " << made);
    BOOST_TEST(made > 250);
    BOOST_TEST(agreed * 100 >= made * 90);
}

BOOST_AUTO_TEST_SUITE_END()
