#include "core/catalogue/responserepository.h"
#include "core/safekeeping/integrity.h"
#include "tests/support/logicaldump.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace record_removal
{

struct Small {
    std::unique_ptr<Catalogue> catalogue = Catalogue::inMemory().value();
    ActorId union_ = saved(*catalogue, actorNamed(u"European Union"_s, u"igo"_s));
    SourceId source = saved(*catalogue, sourceTitled(u"Press release"_s));
    EventId event =
        saved(*catalogue, Event{{}, u"election_2020"_s, LocalizedText(u"en"_s, u"Election"_s), {}, {}, {}});
};

Response nameless(ActorId actor)
{
    return responseBy(actor).on("2020-10-02").titled(u"First package"_s);
}

} // namespace record_removal

BOOST_FIXTURE_TEST_SUITE(record_removal, Small)

BOOST_AUTO_TEST_CASE(what_nothing_names_can_be_removed_and_undo_brings_it_back)
{
    const QStringList before = logicalDump(catalogue->database());
    edited(*catalogue, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.remove(union_));
        VODHUK_TRY(edit.remove(source));
        return edit.remove(event);
    });
    BOOST_TEST(catalogue->actors().actors().empty());
    BOOST_TEST(!checkIntegrity(*catalogue)->damaged);
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(firstDifference(logicalDump(catalogue->database()), before) == QString());
}

BOOST_AUTO_TEST_CASE(an_actor_that_records_name_stays_and_one_of_them_is_told)
{
    saved(*catalogue, nameless(union_));
    Actor organ = actorNamed(u"Council"_s, u"igo_organ"_s);
    organ.parent = union_;
    saved(*catalogue, organ);
    const QStringList before = logicalDump(catalogue->database());
    const Error error = refusal(*catalogue, [&](Edit &edit) { return edit.remove(union_); });
    BOOST_TEST(error.kind == ErrorKind::Invalid);
    BOOST_TEST(error.message.contains(u"European Union"_s));
    BOOST_TEST(error.message.contains(u"2 record"_s));
    BOOST_TEST(error.message.contains(u"First package"_s));
    BOOST_TEST(firstDifference(logicalDump(catalogue->database()), before) == QString());
}

BOOST_AUTO_TEST_CASE(a_source_and_an_event_stay_while_a_record_names_them)
{
    Response response = nameless(union_);
    response.citations = {Citation{source, {}, {}, {}}};
    response.events = {event};
    const ResponseId id = saved(*catalogue, response);
    BOOST_TEST(refusal(*catalogue, [&](Edit &edit) {
                   return edit.remove(source);
               }).message.contains(u"First package"_s));
    BOOST_TEST(refusal(*catalogue, [&](Edit &edit) {
                   return edit.remove(event);
               }).message.contains(u"First package"_s));
    edited(*catalogue, [&](Edit &edit) { return edit.remove(id); });
    edited(*catalogue, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.remove(source));
        return edit.remove(event);
    });
    BOOST_TEST(!checkIntegrity(*catalogue)->damaged);
}

BOOST_AUTO_TEST_CASE(what_is_gone_or_of_another_sort_is_not_removed)
{
    edited(*catalogue, [&](Edit &edit) { return edit.remove(source); });
    BOOST_TEST(refusal(*catalogue, [&](Edit &edit) { return edit.remove(source); }).kind ==
               ErrorKind::NotFound);
    BOOST_TEST(refusal(*catalogue, [&](Edit &edit) { return edit.remove(ActorId{event.value}); }).kind ==
               ErrorKind::NotFound);
}

BOOST_AUTO_TEST_SUITE_END()
