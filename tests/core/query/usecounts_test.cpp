#include "core/query/usecounts.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <QTemporaryDir>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace use_counts
{

struct Used {
    QTemporaryDir folder;
    std::unique_ptr<Catalogue> catalogue = Catalogue::create(folder.filePath(u"c.vodhuk"_s)).value();
};

} // namespace use_counts

BOOST_FIXTURE_TEST_SUITE(use_counts, Used)

BOOST_AUTO_TEST_CASE(actors_events_tags_norms_and_publishers_are_counted_by_the_records_that_name_them)
{
    const ActorId often = saved(*catalogue, actorNamed(u"European Union"_s, u"igo"_s));
    const ActorId once = saved(*catalogue, actorNamed(u"Poland"_s));
    const ActorId never = saved(*catalogue, actorNamed(u"Norway"_s));
    Event event;
    event.title = LocalizedText(u"en"_s, u"Election"_s);
    const EventId election = saved(*catalogue, event);
    Response first = responseBy(often).on("2020-10-02").titled(u"First"_s);
    first.events = {election};
    first.tags = {u"list"_s, u"round"_s};
    Source source = sourceTitled(u"Decision"_s);
    source.publisher = u"Official Journal"_s;
    first.citations = {Citation{saved(*catalogue, source), {}, {}, {}}};
    first.norms = {NormInvocation{{}, u"UN Charter, Art. 2(4)"_s, {}, {}, {}}};
    saved(*catalogue, first);
    Response second = responseBy(often).by(once, u"aligned"_s).on("2020-11-06").titled(u"Second"_s);
    second.tags = {u"list"_s};
    saved(*catalogue, second);
    const auto counts = countUses(catalogue->database());
    REQUIRE_OK(counts);
    BOOST_TEST(counts->records.value(often.value) == 2);
    BOOST_TEST(counts->records.value(once.value) == 1);
    BOOST_TEST(!counts->records.contains(never.value));
    BOOST_TEST(counts->records.value(election.value) == 1);
    BOOST_TEST((counts->publishers == QHash<QString, qint64>{{u"Official Journal"_s, 1}}));
    BOOST_TEST((counts->norms == QHash<QString, qint64>{{u"UN Charter, Art. 2(4)"_s, 1}}));
    BOOST_TEST((counts->tags == QHash<QString, qint64>{{u"list"_s, 2}, {u"round"_s, 1}}));
}

BOOST_AUTO_TEST_CASE(counting_ends_when_it_is_cancelled)
{
    const Cancellation cancellation;
    cancellation.cancel();
    const auto counts = countUses(catalogue->database(), cancellation);
    BOOST_REQUIRE(!counts.has_value());
    BOOST_TEST((counts.error().kind == ErrorKind::Cancelled));
}

BOOST_AUTO_TEST_SUITE_END()
