#include "core/catalogue/registerrecords.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/samplecatalogue.h"
#include "tests/support/savedrecords.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace register_records
{

struct Registers {
    std::unique_ptr<Catalogue> catalogue = Catalogue::inMemory().value();

    [[nodiscard]] RegisterRows rows(RegisterKind kind, const QString &typed = {}, qsizetype limit = 100) const
    {
        const auto found = registerRows(catalogue->database(), kind, typed, u"en"_s, limit);
        REQUIRE_OK(found);
        return *found;
    }

    [[nodiscard]] QStringList names(RegisterKind kind, const QString &typed = {}) const
    {
        QStringList names;
        for (const RegisterRow &row : rows(kind, typed).rows)
            names.append(row.name);
        return names;
    }

    qint64 save(const RegisterRecord &record)
    {
        qint64 id = 0;
        edited(*catalogue, [&](Edit &edit) -> Status {
            const auto written = saveRegisterRecord(edit, record);
            VODHUK_TRY(written);
            id = *written;
            return {};
        });
        return id;
    }
};

/// One of each register.
RegisterRecord example(RegisterKind kind)
{
    const LocalizedText name(u"en"_s, u"Example"_s);
    switch (kind) {
    case RegisterKind::Actor:
        return actorNamed(u"Example"_s);
    case RegisterKind::Event:
        return Event{{}, u"election_2020"_s, name, {}, PartialDate::parse(u"2020-08-09"_s).value(), {}};
    case RegisterKind::Source:
        return sourceTitled(u"Example"_s, u"https://example.org"_s);
    case RegisterKind::Target:
        return Target{{}, u"person"_s, name, true, {}, {}};
    case RegisterKind::Regime:
        return Regime{{}, u"EX"_s, name, {}, {}, {}, 0, {}};
    case RegisterKind::Norm:
        break;
    }
    return Norm{{}, name, {}, {}, {}};
}

} // namespace register_records

BOOST_FIXTURE_TEST_SUITE(register_records, Registers)

BOOST_AUTO_TEST_CASE(a_register_knows_its_names_to_look_for_near_ones)
{
    Actor actor = actorNamed(u"Poland"_s);
    actor.name.set(u"be"_s, u"Польшча"_s);
    actor.aliases = {u"Rzeczpospolita"_s};
    const qint64 poland = save(actor);
    const qint64 person =
        save(Target{{}, u"person"_s, LocalizedText(u"en"_s, u"Alexander Lukashenko"_s), true, {}, {}});
    const NearNames actors = knownNames(catalogue->database(), RegisterKind::Actor).value();
    BOOST_TEST((actors.nearTo({u"Polnad"_s}) == QList{RecordName{poland, u"Poland"_s}}));
    BOOST_TEST((actors.nearTo({u"Rzeczpospolitta"_s}) == QList{RecordName{poland, u"Rzeczpospolita"_s}}));
    BOOST_TEST(actors.nearTo({u"Lukashenka"_s}).isEmpty());
    const NearNames targets = knownNames(catalogue->database(), RegisterKind::Target).value();
    BOOST_TEST((targets.nearTo({u"Лукашэнка"_s}) == QList{RecordName{person, u"Alexander Lukashenko"_s}}));
    const Cancellation cancelled;
    cancelled.cancel();
    BOOST_TEST(!knownNames(catalogue->database(), RegisterKind::Target, cancelled).has_value());
}

BOOST_DATA_TEST_CASE(a_record_of_any_register_is_saved_listed_found_and_undone,
                     boost::unit_test::data::xrange(allRegisters.size()), place)
{
    const RegisterKind kind = allRegisters.at(place);
    Registers registers;
    const qsizetype before = registers.rows(kind).rows.size();
    const qint64 id = registers.save(example(kind));
    BOOST_TEST(registers.names(kind, u"exam"_s) == QStringList{u"Example"_s});
    const auto found = findRegisterRecord(registers.catalogue->database(), kind, id);
    REQUIRE_OK(found);
    BOOST_REQUIRE(found->has_value());
    BOOST_TEST(idOf(**found) == id);
    BOOST_TEST((kindOf(**found) == kind));
    REQUIRE_OK(registers.catalogue->undo());
    BOOST_TEST(registers.rows(kind).rows.size() == before);
}

BOOST_AUTO_TEST_CASE(an_actor_is_found_by_alias_short_name_and_other_script)
{
    Actor actor = actorNamed(u"Organization for Security"_s, u"igo"_s);
    actor.code = u"OSCE"_s;
    actor.name.set(u"ru"_s, u"Лукашенко"_s); // stands for any name that languages write differently
    actor.aliases = {u"АБСЕ"_s};
    save(actor);
    save(actorNamed(u"Poland"_s));
    for (const QString &typed : {u"osce"_s, u"абсе"_s, u"Lukashenka"_s, u"security"_s})
        BOOST_TEST(names(RegisterKind::Actor, typed) == QStringList{u"Organization for Security"_s},
                   typed.toStdString());
    BOOST_TEST(names(RegisterKind::Actor, u"nowhere"_s) == QStringList());
}

BOOST_AUTO_TEST_CASE(rows_come_by_name_up_to_the_limit_and_tell_how_many_there_are)
{
    for (const auto &name : {u"Žalgiris"_s, u"alpha"_s, u"Beta 10"_s, u"Beta 9"_s})
        save(sourceTitled(name));
    BOOST_TEST(names(RegisterKind::Source) ==
               QStringList({u"alpha"_s, u"Beta 9"_s, u"Beta 10"_s, u"Žalgiris"_s}));
    const RegisterRows first = rows(RegisterKind::Source, {}, 2);
    BOOST_TEST(first.rows.size() == 2);
    BOOST_TEST(first.total == 4);
}

BOOST_AUTO_TEST_CASE(a_target_without_a_name_stands_under_its_id)
{
    const qint64 id = save(Target{{}, u"group"_s, {}, false, {}, {{u"imo"_s, u"9187629"_s}}});
    BOOST_TEST(names(RegisterKind::Target) == QStringList{recordIdText(id)});
    BOOST_TEST(names(RegisterKind::Target, u"9187629"_s).size() == 1);
}

BOOST_AUTO_TEST_CASE(a_search_that_was_cancelled_says_so)
{
    save(actorNamed(u"Poland"_s));
    Cancellation cancellation;
    cancellation.cancel();
    const auto found =
        registerRows(catalogue->database(), RegisterKind::Actor, {}, u"en"_s, 10, cancellation);
    BOOST_REQUIRE(!found.has_value());
    BOOST_TEST(found.error().kind == ErrorKind::Cancelled);
}

BOOST_AUTO_TEST_CASE(only_what_nothing_names_can_be_removed)
{
    const qint64 used = save(actorNamed(u"Poland"_s));
    const qint64 unused = save(actorNamed(u"Nobody"_s));
    saved(*catalogue, Response(responseBy(ActorId{used}).on("2020-08-11").titled(u"Statement"_s)));
    edited(*catalogue, [&](Edit &edit) { return removeRegisterRecord(edit, RegisterKind::Actor, unused); });
    BOOST_TEST(names(RegisterKind::Actor) == QStringList{u"Poland"_s});
    const Error error = refusal(
        *catalogue, [&](Edit &edit) { return removeRegisterRecord(edit, RegisterKind::Actor, used); });
    BOOST_TEST((error.kind == ErrorKind::Invalid));
}

BOOST_AUTO_TEST_CASE(all_actors_and_events_of_the_sample_are_listed)
{
    catalogue = sampleCatalogue();
    BOOST_TEST(rows(RegisterKind::Actor).total == 190);
    BOOST_TEST(rows(RegisterKind::Event).total == 40);
    BOOST_TEST(rows(RegisterKind::Source).total > 300);
}

BOOST_AUTO_TEST_SUITE_END()
