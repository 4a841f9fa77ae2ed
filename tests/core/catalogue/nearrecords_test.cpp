#include "core/catalogue/nearrecords.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace near_records
{

PartialDate date(const char *edtf)
{
    return PartialDate::parse(QString::fromLatin1(edtf)).value();
}

struct Near {
    std::unique_ptr<Catalogue> catalogue = Catalogue::inMemory().value();
    ActorId poland = saved(*catalogue, actorNamed(u"Poland"_s));
    ActorId norway = saved(*catalogue, actorNamed(u"Norway"_s));

    ResponseId add(
        const QString &title, const char *day,
        const std::function<void(Response &)> &change = [](Response &) {})
    {
        return saved(*catalogue,
                     Response(responseBy(poland).on(day).titled(title).doing("travel_ban").with(change)));
    }

    [[nodiscard]] NearWish wish(const char *day, qsizetype limit = 100) const
    {
        const auto window = windowAround(RecordKind::Response, date(day), duplicateDays);
        BOOST_REQUIRE(window.has_value());
        return {{*window}, {poland}, {u"travel_ban"_s, u"asset_freeze"_s}, limit};
    }

    [[nodiscard]] QStringList found(const NearWish &wish) const
    {
        const auto records = recordsNear(catalogue->database(), wish);
        REQUIRE_OK(records);
        QStringList titles;
        for (const NearRecord &record : *records)
            titles.append(record.title.best(u"en"_s));
        return titles;
    }
};

} // namespace near_records

BOOST_FIXTURE_TEST_SUITE(near_records, Near)

BOOST_AUTO_TEST_CASE(both_ends_of_a_window_belong_to_it)
{
    for (const char *day : {"2020-09-28", "2020-09-29", "2020-10-02", "2020-10-05", "2020-10-06"})
        add(QString::fromLatin1(day), day);
    BOOST_TEST(found(wish("2020-10-02")) == (QStringList{u"2020-09-29"_s, u"2020-10-02"_s, u"2020-10-05"_s}));
    BOOST_TEST(found(wish("2020-10-02", 2)) == (QStringList{u"2020-09-29"_s, u"2020-10-02"_s}));
}

BOOST_AUTO_TEST_CASE(windows_that_overlap_find_each_record_once)
{
    add(u"A"_s, "2020-10-02");
    add(u"B"_s, "2020-10-05");
    add(u"C"_s, "2020-12-24");
    NearWish both = wish("2020-10-02");
    both.windows += wish("2020-10-04").windows;
    both.windows += wish("2020-12-24").windows;
    BOOST_TEST(found(both) == (QStringList{u"A"_s, u"B"_s, u"C"_s}));
}

BOOST_AUTO_TEST_CASE(only_adopters_with_a_step_in_common_and_records_of_the_kind_count)
{
    add(u"Both"_s, "2020-10-02",
        [](Response &made) { made.instruments = {u"statement"_s, u"asset_freeze"_s}; });
    add(u"Other step"_s, "2020-10-02", [](Response &made) { made.instruments = {u"statement"_s}; });
    add(u"Aligned"_s, "2020-10-02", [this](Response &made) {
        made.participations = {{norway, u"adopter"_s, {}, {}}, {poland, u"aligned"_s, {}, {}}};
    });
    add(u"Jointly"_s, "2020-10-02", [this](Response &made) {
        made.participations = {{norway, u"adopter"_s, {}, {}}, {poland, u"co_adopter"_s, {}, {}}};
    });
    add(u"Countermove"_s, "2020-10-02", [](Response &made) { made.kind = RecordKind::Countermove; });
    BOOST_TEST(found(wish("2020-10-02")) == (QStringList{u"Both"_s, u"Jointly"_s}));
    NearWish nobody = wish("2020-10-02");
    nobody.actors.clear();
    BOOST_TEST(found(nobody).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_record_in_short_says_who_did_what_when)
{
    const ResponseId id = add(u"A"_s, "2020-10", [this](Response &made) {
        made.participations.append({norway, u"co_adopter"_s, {}, {}});
        made.instruments = {u"travel_ban"_s, u"asset_freeze"_s};
        made.title.set(u"be"_s, u"Б"_s);
        made.workflow = u"withdrawn"_s;
    });
    const auto records = recordsInShort(catalogue->database(), {id.value, newRecordId()});
    REQUIRE_OK(records);
    BOOST_REQUIRE_EQUAL(records->size(), 1);
    const NearRecord &record = records->first();
    BOOST_CHECK(record.id == id);
    BOOST_TEST(record.date.edtf() == u"2020-10"_s);
    BOOST_TEST(record.title.text(u"be"_s) == u"Б"_s);
    BOOST_TEST(record.workflow == u"withdrawn"_s);
    BOOST_CHECK((record.adopters == QList<ActorId>{poland, norway}));
    BOOST_TEST(record.instruments == (QStringList{u"travel_ban"_s, u"asset_freeze"_s}));
}

BOOST_AUTO_TEST_CASE(dates_are_near_if_known_about_equally_well)
{
    struct Dates {
        const char *one;
        const char *other;
        bool areNear;
    };
    constexpr Dates rows[] = {{"2020-10-02", "2020-10-05", true},
                              {"2020-10-02", "2020-10-06", false},
                              {"2020-12-31", "2021-01-03", true},
                              {"2020", "2020", true},
                              {"2020", "2020-01-01", false},
                              {"2020-10", "2020-11", false},
                              {"2020-02", "2020-02~", true},
                              {"2020-10-02/..", "2020-10-04/..", true},
                              {"2020-10-02/..", "2020-10-02", false},
                              {"", "2020", false},
                              {"", "", false}};
    for (const Dates &row : rows) {
        BOOST_TEST(areNear(date(row.one), date(row.other), duplicateDays) == row.areNear,
                   row.one << " and " << row.other);
        BOOST_TEST(areNear(date(row.other), date(row.one), duplicateDays) == row.areNear);
    }
    BOOST_TEST(!windowAround(RecordKind::Response, date("../2020"), 3).has_value());
    BOOST_TEST(!windowAround(RecordKind::Response, {}, 3).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
