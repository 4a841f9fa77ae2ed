#include "core/catalogue/duplicates.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace duplicates
{

struct Duplicates {
    std::unique_ptr<Catalogue> catalogue = Catalogue::inMemory().value();
    ActorId union_ = saved(*catalogue, actorNamed(u"European Union"_s, u"igo"_s));
    ActorId canada = saved(*catalogue, actorNamed(u"Canada"_s));

    [[nodiscard]] Entry entry(ActorId actor, const char *day, const QString &title,
                              const QString &url = {}) const
    {
        Entry made{responseBy(actor).on(day).titled(title).doing("travel_ban"), {}, {}, {}};
        if (!url.isEmpty())
            made.sources = {sourceTitled(u"Page"_s, url)};
        return made;
    }

    ResponseId keep(const Entry &entry) const { return saved(*catalogue, entry); }

    [[nodiscard]] QList<DuplicateCandidate> like(const Entry &entry) const
    {
        const auto candidates = findDuplicates(catalogue->database(), entry);
        REQUIRE_OK(candidates);
        return *candidates;
    }
};

} // namespace duplicates

BOOST_FIXTURE_TEST_SUITE(duplicates, Duplicates)

BOOST_AUTO_TEST_CASE(a_likely_duplicate_is_told_with_its_reasons_in_words)
{
    const ResponseId known =
        keep(entry(union_, "2020-10-02", u"First round of listings"_s, u"https://example.org/1"_s));
    const auto found =
        like(entry(union_, "2020-10-02", u"First round of EU listings"_s, u"https://example.org/1"_s));
    BOOST_REQUIRE_EQUAL(found.size(), 1);
    BOOST_TEST((found.first().id == known));
    BOOST_TEST(found.first().title.text(u"en"_s) == u"First round of listings"_s);
    BOOST_TEST(found.first().reasons == QStringList({u"same actor"_s, u"same date"_s, u"same instrument"_s,
                                                     u"similar title"_s, u"same address of a source"_s}));
}

BOOST_AUTO_TEST_CASE(those_with_more_reasons_come_first)
{
    const ResponseId fewer = keep(entry(union_, "2020-10-01", u"Agreement among leaders"_s));
    const ResponseId more = keep(entry(union_, "2020-10-04", u"First round of listings"_s));
    const auto found = like(entry(union_, "2020-10-02", u"First round of listings"_s));
    BOOST_REQUIRE_EQUAL(found.size(), 2);
    BOOST_TEST((found.first().id == more));
    BOOST_TEST((found.last().id == fewer));
    BOOST_TEST(found.last().reasons.contains(u"near date"_s));
}

BOOST_AUTO_TEST_CASE(two_actors_that_say_the_same_on_one_day_are_two_records)
{
    keep(entry(canada, "2021-06-21", u"Joint day of listings"_s, u"https://example.org/1"_s));
    BOOST_TEST(
        like(entry(union_, "2021-06-21", u"Joint day of listings"_s, u"https://example.org/1"_s)).isEmpty());
}

BOOST_AUTO_TEST_CASE(before_an_actor_is_typed_two_reasons_are_enough)
{
    keep(entry(canada, "2021-06-21", u"Joint day of listings"_s));
    Entry typed = entry(union_, "2021-06-21", u"Joint day of listings"_s);
    typed.response.participations.clear();
    BOOST_TEST(like(typed).size() == 1);
    typed.response.title = LocalizedText(u"en"_s, u"Something else"_s);
    typed.response.instruments.clear();
    BOOST_TEST(like(typed).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_wrong_date_does_not_hide_a_record_with_the_same_source)
{
    keep(entry(union_, "2020-10-02", u"First round of listings"_s, u"https://example.org/1"_s));
    const Entry misdated =
        entry(union_, "2021-10-02", u"First round of listings"_s, u"https://example.org/1"_s);
    BOOST_TEST(like(misdated).size() == 1);
    BOOST_TEST(!like(misdated).first().reasons.contains(u"same date"_s));
    BOOST_TEST(like(entry(union_, "2021-10-02", u"First round of listings"_s)).isEmpty());
}

BOOST_AUTO_TEST_CASE(the_record_itself_linked_withdrawn_and_distinct_ones_are_left_out)
{
    Entry one = entry(union_, "2020-10-02", u"First round"_s);
    one.response.id = keep(one);
    BOOST_TEST(like(one).isEmpty());
    const ResponseId two = keep(entry(union_, "2020-10-02", u"First round"_s));
    BOOST_TEST(like(one).size() == 1);

    Entry linked = one;
    linked.response.links = {{two, u"extends"_s, false}};
    BOOST_TEST(like(linked).isEmpty());
    Entry withdrawn = entry(union_, "2020-10-02", u"First round"_s);
    withdrawn.response.id = two;
    withdrawn.response.workflow = u"withdrawn"_s;
    keep(withdrawn);
    BOOST_TEST(like(one).isEmpty());
    withdrawn.response.workflow = u"draft"_s;
    keep(withdrawn);
    BOOST_TEST(like(one).size() == 1);
    edited(*catalogue, [&](Edit &edit) { return edit.markDistinct(one.response.id.value, two.value); });
    BOOST_TEST(like(one).isEmpty());
}

BOOST_AUTO_TEST_CASE(countermoves_are_compared_with_countermoves)
{
    Entry ban = entry(union_, "2020-10-02", u"Entry ban"_s);
    ban.response.kind = RecordKind::Countermove;
    ban.response.code = u"entry_ban"_s;
    keep(ban);
    BOOST_TEST(like(ban).size() == 1);
    ban.response.kind = RecordKind::Reaction;
    BOOST_TEST(like(ban).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
