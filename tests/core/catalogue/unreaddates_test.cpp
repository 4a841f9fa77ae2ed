#include "core/catalogue/repositories.h"
#include "core/catalogue/responserepository.h"
#include "core/catalogue/unreaddates.h"
#include "core/codebook/partfields.h"
#include "core/codebook/responsefields.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <QTemporaryDir>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

/// A file in which another program has written what is no date.
struct Tampered {
    QTemporaryDir folder;
    QString path = folder.filePath(u"c.vodhuk"_s);
    std::unique_ptr<Catalogue> catalogue = Catalogue::create(path).value();
    ActorId poland = saved(*catalogue, actorNamed(u"Poland"_s));
    ResponseId ban = saved(*catalogue, Response(responseBy(poland)
                                                    .on("2020-10-02")
                                                    .titled(u"Visa ban"_s)
                                                    .taking("travel;assets")
                                                    .inForce("2020-10-03")));

    explicit Tampered(const QByteArray &sql)
    {
        auto other = Database::open(path, Access::ReadWrite).value();
        REQUIRE_OK(other.execute(sql));
    }

    [[nodiscard]] Response response() const
    {
        const auto found = ResponseRepository(catalogue->database()).find(ban);
        REQUIRE_OK(found);
        return found->value();
    }

    [[nodiscard]] QString cell(const QString &sql) const
    {
        auto statement = catalogue->database().read(sql);
        REQUIRE_OK(statement);
        REQUIRE_OK(statement->run());
        BOOST_REQUIRE(statement->next());
        return statement->text(0);
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(unread_dates)

BOOST_AUTO_TEST_CASE(dates_that_are_none_are_found_with_table_column_record_and_text)
{
    const Tampered file("UPDATE response SET date = '31.02.2020'; "
                        "UPDATE measure SET until_date = 'autumn' WHERE position = 1; "
                        "UPDATE actor SET valid_from = '2020-13'");
    const auto found = unreadDates(file.catalogue->database(), 10);
    REQUIRE_OK(found);
    BOOST_REQUIRE_EQUAL(found->size(), 3);
    const auto isAt = [&](qsizetype place, const QString &table, const QString &column, qint64 record,
                          const QString &text) {
        const UnreadDate &date = found->at(place);
        return date.table == table && date.column == column && date.record == record && date.text == text;
    };
    BOOST_TEST(isAt(0, u"response"_s, u"date"_s, file.ban.value, u"31.02.2020"_s));
    BOOST_TEST(isAt(1, u"measure"_s, u"until_date"_s, file.ban.value, u"autumn"_s));
    BOOST_TEST(isAt(2, u"actor"_s, u"valid_from"_s, file.poland.value, u"2020-13"_s));
    BOOST_TEST(unreadDates(file.catalogue->database(), 2).value().size() == 2);
}

BOOST_AUTO_TEST_CASE(every_column_of_the_schema_that_is_called_like_a_date_is_looked_at)
{
    const Tampered file("SELECT 1");
    QStringList columns;
    auto statement = file.catalogue->database().read(
        u"SELECT t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c "
        "WHERE t.type = 'table' AND c.type = 'TEXT' AND t.name <> 'term' AND "
        "(c.name LIKE '%date' OR c.name LIKE '%!_on' ESCAPE '!' OR c.name LIKE '%from' OR "
        "c.name LIKE '%until' OR c.name = 'established') ORDER BY 1"_s);
    REQUIRE_OK(statement);
    REQUIRE_OK(statement->run());
    while (statement->next())
        columns.append(statement->text(0));
    BOOST_TEST(columns == QStringList({u"actor.neutral_from"_s,
                                       u"actor.neutral_until"_s,
                                       u"actor.valid_from"_s,
                                       u"actor.valid_until"_s,
                                       u"event.date"_s,
                                       u"legal_act.act_date"_s,
                                       u"legal_act.publication_date"_s,
                                       u"listing.delisted_on"_s,
                                       u"listing.from_date"_s,
                                       u"listing.listed_on"_s,
                                       u"measure.from_date"_s,
                                       u"measure.until_date"_s,
                                       u"membership.from_date"_s,
                                       u"membership.suspended_from"_s,
                                       u"membership.suspended_until"_s,
                                       u"membership.until_date"_s,
                                       u"milestone.date"_s,
                                       u"regime.established"_s,
                                       u"response.date"_s,
                                       u"response_actor.date"_s,
                                       u"source.archived_on"_s,
                                       u"source.date"_s,
                                       u"source.retrieved_on"_s}));
}

BOOST_AUTO_TEST_CASE(saving_a_record_keeps_the_text_that_is_no_date)
{
    const Tampered file("UPDATE response SET date = '31.02.2020'; "
                        "UPDATE measure SET from_date = 'autumn' WHERE position = 1");
    Response response = file.response();
    BOOST_TEST(response.date.isEmpty());
    response.title.set(u"en"_s, u"Visas"_s);
    response.measures[1].condition = u"until release"_s;
    response.participations.append({file.poland, u"supporter"_s, {}, {}});
    saved(*file.catalogue, response);
    BOOST_TEST(file.cell(u"SELECT date FROM response"_s) == u"31.02.2020"_s);
    BOOST_TEST(file.cell(u"SELECT from_date FROM measure WHERE position = 1"_s) == u"autumn"_s);
    BOOST_TEST((file.response() == response));
}

BOOST_AUTO_TEST_CASE(an_actor_that_is_saved_keeps_it_too_and_a_date_takes_its_place)
{
    const Tampered file("UPDATE actor SET valid_from = 'long ago'");
    Actor actor = allActors(file.catalogue->database()).value().front();
    actor.note = u"Checked"_s;
    saved(*file.catalogue, actor);
    BOOST_TEST(file.cell(u"SELECT valid_from FROM actor"_s) == u"long ago"_s);
    actor.validFrom = PartialDate::parse(u"1918-11-11").value();
    saved(*file.catalogue, actor);
    BOOST_TEST(file.cell(u"SELECT valid_from FROM actor"_s) == u"1918-11-11"_s);
    BOOST_TEST(unreadDates(file.catalogue->database(), 10).value().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_field_shows_the_text_and_does_not_take_it_for_a_date)
{
    const Tampered file("UPDATE response SET date = '31.02.2020'; "
                        "UPDATE measure SET from_date = 'autumn' WHERE position = 1");
    const FieldContext context{file.catalogue->codebook(), file.catalogue->actors()};
    Entry entry;
    entry.response = file.response();
    const ResponseField &date = *formField(u"date"_s);
    BOOST_TEST(date.read(entry, context) == u"31.02.2020"_s);
    BOOST_TEST(date.write(entry, u"31.02.2020"_s, context).has_value());
    BOOST_TEST(!date.write(entry, u"2020-02-29"_s, context).has_value());
    const ResponseField &measures = *formField(u"measures"_s);
    const QString rows = measures.read(entry, context);
    BOOST_TEST(rows.contains(u"autumn"_s));
    BOOST_TEST(measures.write(entry, rows, context).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
