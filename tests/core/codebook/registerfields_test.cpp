#include "core/codebook/parttext.h"
#include "core/codebook/registerfields.h"
#include "core/codebook/registerrules.h"
#include "tests/support/printing.h"
#include "tests/support/sampletable.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace register_fields
{

const FieldContext &context()
{
    static const FieldContext made{Codebook::builtIn(), sampleActors()};
    return made;
}

PartialDate day(const char *text)
{
    return PartialDate::parse(QString::fromLatin1(text)).value();
}

/// Each register's record with a value in every field of its form.
RegisterRecord fullRecord(RegisterKind kind)
{
    const LocalizedText name = [] {
        LocalizedText text(u"en"_s, u"Name"_s);
        text.set(u"be"_s, u"Назва"_s);
        text.set(u"ru"_s, u"Название"_s);
        return text;
    }();
    const ActorId eu = context().actors.named(u"EU"_s).first();
    switch (kind) {
    case RegisterKind::Actor:
        return Actor{{5},
                     u"NAME"_s,
                     name,
                     name,
                     {u"Alias; with semicolon"_s, u"Other"_s},
                     u"state"_s,
                     eu,
                     u"PL"_s,
                     u"Warsaw"_s,
                     true,
                     u"Statute"_s,
                     day("2001"),
                     day("2002"),
                     u"responding"_s,
                     day("1990"),
                     day("2020"),
                     u"Two\nlines"_s,
                     {{eu, u"member"_s, day("2004-05-01"), {}, day("2020"), day("2021"), {77}}}};
    case RegisterKind::Event:
        return Event{{5}, u"election_2020"_s, name, name, day("2020-08-09"), u"https://example.org"_s};
    case RegisterKind::Source:
        return Source{{5},
                      u"Title"_s,
                      u"en"_s,
                      u"Publisher"_s,
                      u"Author"_s,
                      u"official"_s,
                      day("2020-10"),
                      day("2020-11"),
                      u"https://a"_s,
                      u"https://b"_s,
                      day("2021"),
                      u"copy.pdf"_s,
                      u"abc"_s,
                      {},
                      u"unsure"_s,
                      true,
                      u"CC BY"_s,
                      u"2021-05"_s,
                      u"Note"_s};
    case RegisterKind::Target:
        return Target{{5}, u"person"_s, name, false, u"Minister"_s, {{u"eu"_s, u"1"_s}, {u"imo"_s, u"2"_s}}};
    case RegisterKind::Regime:
        return Regime{{5}, u"EU-BLR"_s, name, eu, u"geographic"_s, day("2012"), 2, u"https://example.org"_s};
    case RegisterKind::Norm:
        break;
    }
    return Norm{{5}, name, u"treaty"_s, u"treaty"_s, {}};
}

QStringList errorsOf(const RegisterRecord &record)
{
    QStringList fields;
    for (const Problem &problem : checkRegisterRecord(record, context())) {
        if (problem.severity == Severity::Error)
            fields.append(problem.rule + u' ' + problem.field);
    }
    return fields;
}

} // namespace register_fields

BOOST_AUTO_TEST_SUITE(register_fields)

BOOST_DATA_TEST_CASE(what_the_fields_of_a_form_show_makes_the_same_record_when_it_is_written,
                     boost::unit_test::data::xrange(allRegisters.size()), place)
{
    const RegisterKind kind = allRegisters.at(place);
    const RegisterRecord full = fullRecord(kind);
    RegisterRecord written = emptyRecord(kind);
    std::visit([](auto &record) { record.id = {5}; }, written);
    for (const RegisterField &field : registerFields(kind)) {
        const QString text = field.read(full, context());
        BOOST_TEST(!text.isEmpty(), field.head.key.toStdString());
        const FieldCheck problem = field.write(written, text, context());
        BOOST_TEST(!problem.has_value(), field.head.key.toStdString());
    }
    BOOST_TEST((written == full));
}

BOOST_DATA_TEST_CASE(every_field_has_a_key_of_its_own_and_a_vocabulary_that_exists,
                     boost::unit_test::data::xrange(allRegisters.size()), place)
{
    const RegisterKind kind = allRegisters.at(place);
    QStringList keys;
    for (const RegisterField &field : registerFields(kind)) {
        BOOST_TEST(!keys.contains(field.head.key), field.head.key.toStdString());
        keys.append(field.head.key);
        if (field.head.kind == FieldKind::Code)
            BOOST_TEST(!context().codebook.terms(field.head.vocabulary).isEmpty(),
                       field.head.key.toStdString());
        BOOST_TEST(registerField(kind, field.head.key) == &field);
    }
    BOOST_TEST(registerField(kind, u"nothing"_s) == nullptr);
}

BOOST_AUTO_TEST_CASE(a_text_that_is_no_value_leaves_the_record_as_it_was)
{
    const std::tuple<RegisterKind, QString, QString> cases[] = {
        {RegisterKind::Actor, u"iso2"_s, u"pl"_s},
        {RegisterKind::Actor, u"valid_from"_s, u"2020-02-30"_s},
        {RegisterKind::Actor, u"actor_type"_s, u"kingdom"_s},
        {RegisterKind::Actor, u"parent"_s, u"Nobody at all"_s},
        {RegisterKind::Actor, u"neutral"_s, u"perhaps"_s},
        {RegisterKind::Regime, u"review_month"_s, u"13"_s},
        {RegisterKind::Regime, u"review_month"_s, u"0"_s},
        {RegisterKind::Source, u"listed_as_extremist"_s, u"soon"_s}};
    for (const auto &[kind, key, text] : cases) {
        RegisterRecord record = fullRecord(kind);
        const FieldCheck problem = registerField(kind, key)->write(record, text, context());
        BOOST_REQUIRE_MESSAGE(problem.has_value(), key.toStdString());
        BOOST_TEST(!problem->message.isEmpty());
        BOOST_TEST((record == fullRecord(kind)));
    }
}

BOOST_AUTO_TEST_CASE(a_bad_membership_is_told_with_its_row_and_column)
{
    RegisterRecord record = fullRecord(RegisterKind::Actor);
    const QString rows = partRowsText({{QString(), u"EU"_s, u"king"_s, {}, {}, {}, {}}});
    const FieldCheck problem =
        registerField(RegisterKind::Actor, u"memberships"_s)->write(record, rows, context());
    BOOST_REQUIRE(problem.has_value());
    BOOST_TEST(problem->rule == u"E50"_s);
    BOOST_TEST(problem->message.startsWith(u"Row 1, Kind of membership"_s));
}

BOOST_DATA_TEST_CASE(an_empty_record_of_any_register_cannot_be_saved_and_a_full_one_can,
                     boost::unit_test::data::xrange(allRegisters.size()), place)
{
    const RegisterKind kind = allRegisters.at(place);
    BOOST_TEST(!errorsOf(emptyRecord(kind)).isEmpty());
    BOOST_TEST(errorsOf(fullRecord(kind)) == QStringList());
}

BOOST_AUTO_TEST_CASE(a_membership_that_ends_before_it_begins_is_an_error_and_one_that_may_is_a_warning)
{
    auto actor = std::get<Actor>(fullRecord(RegisterKind::Actor));
    actor.memberships.first().until = day("2003");
    BOOST_TEST(errorsOf(actor) == QStringList{u"E03 memberships"_s});
    actor.memberships.first().from = day("2003-05");
    BOOST_TEST(errorsOf(actor) == QStringList());
    const Problems problems = checkRegisterRecord(actor, context());
    BOOST_TEST(std::ranges::count(problems, u"W04"_s, &Problem::rule) == 1);
}

BOOST_AUTO_TEST_CASE(an_actor_called_like_another_is_told_of_it_in_any_script)
{
    auto actor = std::get<Actor>(fullRecord(RegisterKind::Actor));
    const auto namesakes = [&] {
        const Problems problems = checkRegisterRecord(actor, context());
        return std::ranges::count(problems, u"W39"_s, &Problem::rule);
    };
    BOOST_TEST(namesakes() == 0);
    actor.aliases.append(u"poland"_s);
    BOOST_TEST(namesakes() == 1);
    actor.id = context().actors.named(u"Poland"_s).first();
    BOOST_TEST(namesakes() == 0);
}

BOOST_AUTO_TEST_CASE(no_actor_is_an_organ_or_a_member_of_itself)
{
    auto actor = std::get<Actor>(fullRecord(RegisterKind::Actor));
    actor.parent = actor.id;
    BOOST_TEST(errorsOf(actor) == QStringList{u"E57 parent"_s});
    actor.parent = {};
    actor.memberships.first().organisation = actor.id;
    BOOST_TEST(errorsOf(actor) == QStringList{u"E57 memberships"_s});
}

BOOST_AUTO_TEST_CASE(a_page_without_an_archive_copy_is_a_warning)
{
    auto source = std::get<Source>(fullRecord(RegisterKind::Source));
    const auto warned = [&] {
        const Problems problems = checkRegisterRecord(source, context());
        return std::ranges::count(problems, u"W45"_s, &Problem::rule) == 1;
    };
    BOOST_TEST(!warned());
    source.archiveUrl.clear();
    BOOST_TEST(!warned()); // there is a copy on disk
    source.localFile.clear();
    BOOST_TEST(warned());
}

BOOST_AUTO_TEST_SUITE_END()
