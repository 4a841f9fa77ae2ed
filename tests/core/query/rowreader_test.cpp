#include "core/catalogue/catalogue.h"
#include "core/catalogue/edit.h"
#include "core/query/rowtext.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(rowreader)

BOOST_AUTO_TEST_CASE(rows_keep_their_places_even_of_records_that_are_gone)
{
    const auto catalogue = Catalogue::inMemory().value();
    ResponseId saved;
    REQUIRE_OK(catalogue->edit(u"Record"_s, [&](Edit &edit) -> Status {
        Actor actor;
        actor.type = u"state"_s;
        actor.name.set(u"en"_s, u"Lithuania"_s);
        const auto actorId = edit.save(actor);
        if (!actorId)
            return std::unexpected(actorId.error());
        Response response;
        response.title.set(u"en"_s, u"Entry ban"_s);
        response.title.set(u"be"_s, u"Забарона"_s);
        response.date = PartialDate::parse(u"2020-08-31").value();
        response.instruments = {u"travel_ban"_s, u"statement"_s};
        response.binding = {u"in_own_jurisdiction"_s};
        response.triggers = {u"election_2020"_s};
        response.personsNew = 30;
        response.participations = {{*actorId, u"adopter"_s, {}, {}}};
        const auto id = edit.save(response);
        if (id)
            saved = *id;
        return id ? Status() : std::unexpected(id.error());
    }));
    const auto rows = readRows(catalogue->database(), {ResponseId{1}, saved, saved});
    REQUIRE_OK(rows);
    BOOST_REQUIRE(rows->size() == 3U);
    BOOST_TEST(rows->at(0).id.isNull());
    const ResponseRow &row = rows->at(2);
    BOOST_CHECK(row.id == saved);
    BOOST_TEST(row.title.text(u"be"_s) == u"Забарона"_s);
    BOOST_TEST(row.date.edtf() == u"2020-08-31"_s);
    BOOST_TEST(row.instruments == (QStringList{u"travel_ban"_s, u"statement"_s}));
    BOOST_TEST(row.triggers == QStringList{u"election_2020"_s});
    BOOST_TEST(row.adopters.size() == 1);
    BOOST_TEST(row.personsNew.value() == 30);
    BOOST_TEST(!row.entitiesNew.has_value());
    BOOST_TEST(row.sense == u"none"_s);
}

BOOST_AUTO_TEST_CASE(a_row_tells_what_is_in_force_on_a_day_for_certain_perhaps_and_eased_by_licence)
{
    const auto catalogue = Catalogue::inMemory().value();
    const auto made = [](const char *from, const char *until) {
        return test::ResponseBuilder()
            .on("2020-10-02")
            .titled(u"A ban"_s)
            .taking("travel")
            .inForce(from, until);
    };
    const auto eased = [](qsizetype measures) {
        return [measures](Response &record) {
            for (qsizetype i = 0; i < measures; ++i)
                record.measures[i].status = u"in_force_eased"_s;
            record.milestones.append({u"eased"_s, PartialDate::parse(u"2021-06-01").value(), {}});
        };
    };
    const std::vector<ResponseId> ids{
        test::saved(*catalogue, made("2020-10-02", "").response()),
        test::saved(*catalogue, made("2021", "").response()),
        test::saved(*catalogue, made("2020-10-02", "").with(eased(1)).response()),
        test::saved(*catalogue,
                    made("2020-10-02", "").taking("assets").inForce("2020-10-02").with(eased(1)).response()),
        test::saved(*catalogue, made("2022", "").response()),
        test::saved(*catalogue, test::ResponseBuilder()
                                    .on("2020")
                                    .titled(u"Aid"_s)
                                    .giving("finance", "grants")
                                    .inForce("2020-01-01")
                                    .response())};
    const auto rows = readRows(catalogue->database(), ids);
    REQUIRE_OK(rows);
    const auto cells = [&](QDate day) {
        QStringList texts;
        for (const ResponseRow &row : *rows)
            texts.append(
                cellText(row, inForceColumn(), {catalogue->codebook(), catalogue->actors(), u"en"_s, day}));
        return texts;
    };
    BOOST_TEST(cells(QDate(2021, 7, 1)) ==
               (QStringList{u"● for certain"_s, u"○ perhaps"_s, u"● for certain, ◐ eased by licence"_s,
                            u"● for certain, ◐ in part eased by licence"_s, QString(), u"● for certain"_s}));
    BOOST_TEST(cells(QDate(2021, 5, 1)).at(2) == u"● for certain"_s); // the licence came later
    BOOST_TEST(cells(QDate()) == QStringList(6));
}

BOOST_AUTO_TEST_CASE(no_ids_give_no_rows)
{
    const auto catalogue = Catalogue::inMemory().value();
    const auto rows = readRows(catalogue->database(), {});
    REQUIRE_OK(rows);
    BOOST_TEST(rows->empty());
}

BOOST_AUTO_TEST_SUITE_END()
