#include "core/batch/recordrestore.h"
#include "core/catalogue/changelog.h"
#include "core/catalogue/registerrecords.h"
#include "core/codebook/registerfields.h"
#include "tests/support/savedrecords.h"

#include <boost/test/data/test_case.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

struct Registers {
    std::unique_ptr<Catalogue> catalogue = Catalogue::inMemory().value();

    [[nodiscard]] FieldContext context() const { return {catalogue->codebook(), catalogue->actors()}; }

    [[nodiscard]] ChangeId newest() const { return newestChange(catalogue->database()).value(); }

    /// Saves it as a change of its own and gives it back with its id.
    RegisterRecord save(RegisterRecord record)
    {
        edited(*catalogue, [&](Edit &edit) -> Status {
            const auto id = saveRegisterRecord(edit, record);
            VODHUK_TRY(id);
            std::visit([&](auto &kept) { kept.id = {*id}; }, record);
            return {};
        });
        return record;
    }

    [[nodiscard]] std::optional<RegisterRecord> present(const RegisterRecord &record) const
    {
        const auto found = findRegisterRecord(catalogue->database(), kindOf(record), idOf(record));
        REQUIRE_OK(found);
        return *found;
    }

    RestoreOutcome restored(const RegisterRecord &record, ChangeId change, const QString &field)
    {
        const auto outcome = restoreField(*catalogue, {idOf(record), change, Moment::Before}, field);
        REQUIRE_OK(outcome);
        return *outcome;
    }
};

LocalizedText name()
{
    LocalizedText text(u"en"_s, u"Example"_s);
    text.set(u"be"_s, u"Прыклад"_s);
    text.set(u"pl"_s, u"Przykład"_s); // of a language without a field in the form
    return text;
}

RegisterRecord original(RegisterKind kind)
{
    const PartialDate day = PartialDate::parse(u"2020-08-09"_s).value();
    switch (kind) {
    case RegisterKind::Actor: {
        Actor actor = actorNamed(u"Example"_s);
        actor.name = name();
        actor.aliases = {u"One"_s, u"Two"_s};
        actor.seat = u"Warsaw"_s;
        return actor;
    }
    case RegisterKind::Event:
        return Event{{}, u"election_2020"_s, name(), name(), day, u"https://a.example"_s};
    case RegisterKind::Source: {
        Source source = sourceTitled(u"Example"_s, u"https://a.example"_s);
        source.date = day;
        source.mime = u"text/html"_s;
        return source;
    }
    case RegisterKind::Target:
        return Target{{}, u"person"_s, name(), true, u"Minister"_s, {{u"eu"_s, u"1"_s}}};
    case RegisterKind::Regime:
        return Regime{{}, u"EX"_s, name(), {}, u"geographic"_s, day, 2, u"https://a.example"_s};
    case RegisterKind::Norm:
        break;
    }
    return Norm{{}, name(), u"treaty"_s, u"treaty"_s, {}};
}

using Texts = QList<std::pair<QString, QString>>;

/// Fields with other texts.
Texts changes(RegisterKind kind)
{
    switch (kind) {
    case RegisterKind::Actor:
        return {{u"aliases"_s, u"Two;Three"_s}, {u"seat"_s, {}}, {u"name_be"_s, u"Іншы"_s}};
    case RegisterKind::Event:
        return {{u"date"_s, u"2020-08"_s}, {u"title_en"_s, u"Other"_s}, {u"description_be"_s, {}}};
    case RegisterKind::Source:
        return {{u"title"_s, u"Other"_s}, {u"date"_s, {}}, {u"official"_s, u"yes"_s}};
    case RegisterKind::Target:
        return {{u"position"_s, u"Judge"_s}, {u"named"_s, u"no"_s}, {u"name_en"_s, u"Other"_s}};
    case RegisterKind::Regime:
        return {{u"review_month"_s, u"3"_s}, {u"established"_s, u"2012"_s}, {u"name_be"_s, u"Іншы"_s}};
    case RegisterKind::Norm:
        break;
    }
    return {{u"kind"_s, u"principle"_s}, {u"status"_s, u"custom"_s}, {u"name_en"_s, u"Other"_s}};
}

RegisterRecord changed(RegisterRecord record, const FieldContext &context)
{
    for (const auto &[key, text] : changes(kindOf(record))) {
        const RegisterField *field = registerField(kindOf(record), key);
        BOOST_REQUIRE_MESSAGE(field != nullptr, key);
        BOOST_REQUIRE_MESSAGE(!field->write(record, text, context), key);
    }
    return record;
}

} // namespace

BOOST_AUTO_TEST_SUITE(register_restore)

BOOST_DATA_TEST_CASE(fields_come_back_one_by_one_and_versions_whole_in_every_register,
                     boost::unit_test::data::xrange(allRegisters.size()), place)
{
    Registers registers;
    const RegisterRecord first = registers.save(original(allRegisters.at(place)));
    const RegisterRecord second = registers.save(changed(first, registers.context()));
    const ChangeId change = registers.newest();

    RegisterRecord expected = second;
    for (const auto &[key, text] : changes(kindOf(first))) {
        const RegisterField *field = registerField(kindOf(first), key);
        BOOST_REQUIRE(!field->write(expected, field->read(first, registers.context()), registers.context()));
        BOOST_TEST(registers.restored(first, change, key).change.has_value(), key);
        BOOST_CHECK_MESSAGE(registers.present(first) == expected, key);
    }
    BOOST_CHECK(registers.present(first) == first);
    BOOST_TEST(!registers.restored(first, change, changes(kindOf(first)).first().first).change.has_value());

    const auto whole = restoreVersion(*registers.catalogue, {idOf(first), change, Moment::After});
    REQUIRE_OK(whole);
    BOOST_TEST(whole->problems.isEmpty());
    BOOST_CHECK(registers.present(first) == second);
}

/// Norms, which stand last, cannot be removed.
BOOST_DATA_TEST_CASE(a_record_that_was_removed_comes_back_as_it_was,
                     boost::unit_test::data::xrange(allRegisters.size() - 1), place)
{
    Registers registers;
    const RegisterRecord record = registers.save(original(allRegisters.at(place)));
    edited(*registers.catalogue,
           [&](Edit &edit) { return removeRegisterRecord(edit, kindOf(record), idOf(record)); });
    const ChangeId removal = registers.newest();
    BOOST_TEST(!registers.present(record).has_value());
    const QString anyField = registerFields(kindOf(record)).first().head.key;
    const auto field = restoreField(*registers.catalogue, {idOf(record), removal, Moment::Before}, anyField);
    BOOST_REQUIRE(!field.has_value());
    BOOST_TEST(field.error().kind == ErrorKind::NotFound);
    REQUIRE_OK(restoreVersion(*registers.catalogue, {idOf(record), removal, Moment::Before}));
    BOOST_CHECK(registers.present(record) == record);
}

BOOST_AUTO_TEST_CASE(what_may_not_be_saved_is_not_restored_and_the_reason_is_told)
{
    Registers registers;
    Event undated = std::get<Event>(original(RegisterKind::Event));
    undated.date = {};
    const RegisterRecord first = registers.save(undated);
    Event dated = std::get<Event>(first);
    dated.date = PartialDate::parse(u"2020-08-09"_s).value();
    const RegisterRecord second = registers.save(dated);
    const ChangeId change = registers.newest();
    const RestoreOutcome field = registers.restored(first, change, u"date"_s);
    const auto whole = restoreVersion(*registers.catalogue, {idOf(first), change, Moment::Before});
    REQUIRE_OK(whole);
    for (const RestoreOutcome &outcome : {field, *whole}) {
        BOOST_TEST(!outcome.change.has_value());
        BOOST_REQUIRE(!outcome.problems.isEmpty());
        BOOST_TEST(outcome.problems.first().rule == u"E01"_s);
        BOOST_TEST(outcome.problems.first().field == u"date"_s);
    }
    BOOST_CHECK(registers.present(first) == second);
}

BOOST_AUTO_TEST_SUITE_END()
