#include "core/codebook/fieldwriting.h"
#include "tests/core/codebook/soundrecords.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

Entry before()
{
    Entry entry{sound(), {}, {}, {}};
    entry.response.citations.clear();
    entry.response.tags = {u"first"_s};
    entry.response.title.set(u"pl"_s, u"Po polsku"_s);
    entry.response.milestones = {{u"agreed"_s, PartialDate::fromDay(QDate(2020, 10, 1)), {}}};
    return entry;
}

} // namespace

BOOST_AUTO_TEST_SUITE(field_writing)

BOOST_AUTO_TEST_CASE(a_record_that_was_changed_is_as_it_was_once_it_has_its_old_texts)
{
    Entry now = before();
    now.response.title.set(u"en"_s, u"Another title"_s);
    now.response.title.set(u"pl"_s, u"Inaczej"_s);
    now.response.personsNew.reset();
    now.response.tags = {u"first"_s, u"second"_s};
    now.response.milestones.clear();
    now.response.summary = LocalizedText(u"en"_s, u"Forty people."_s);
    BOOST_TEST((recordWithTexts(now, fieldTexts(before(), fields()), fields()) == before()));
}

BOOST_AUTO_TEST_CASE(a_record_that_was_not_changed_stays_the_same_by_its_own_texts)
{
    BOOST_TEST((recordWithTexts(before(), fieldTexts(before(), fields()), fields()) == before()));
}

BOOST_AUTO_TEST_CASE(an_old_text_that_nobody_understands_any_more_leaves_the_field_as_it_is)
{
    QMap<QString, QString> texts = fieldTexts(before(), fields());
    texts.insert(u"roles"_s, u"Somebody taken out since\tadopter\t\t"_s);
    texts.insert(u"persons"_s, u"39"_s);
    const Entry made = recordWithTexts(before(), texts, fields());
    BOOST_TEST((made.response.participations == before().response.participations));
    BOOST_TEST(made.response.personsNew.value_or(0) == 39);
}

BOOST_AUTO_TEST_CASE(no_field_takes_a_sign_that_misleads_its_readers)
{
    Entry entry = before();
    QMap<QString, QString> texts;
    for (const QString &key : orderOfWriting())
        texts.insert(key, u"one\u202etwo"_s);
    texts.insert(u"summary_pl"_s, u"jeden\x1b"_s);
    const auto problems = writeFields(entry, texts, fields());
    BOOST_TEST((QStringList(problems.keys()) == QStringList(texts.keys())));
    for (auto problem = problems.cbegin(); problem != problems.cend(); ++problem)
        BOOST_TEST(problem->rule == (problem.key() == "summary_pl"_L1 ? u"control"_s : u"direction"_s));
    BOOST_TEST((entry == before()));
}

BOOST_AUTO_TEST_CASE(a_text_that_is_no_value_is_told_by_its_field_and_the_others_are_written)
{
    Entry entry = before();
    const auto problems =
        writeFields(entry, {{u"date"_s, u"2020-02-30"_s}, {u"persons"_s, u"41"_s}}, fields());
    BOOST_TEST(problems.keys() == QStringList{u"date"_s});
    BOOST_TEST(entry.response.personsNew.value_or(0) == 41);
    BOOST_TEST((entry.response.date == before().response.date));
}

BOOST_AUTO_TEST_CASE(an_actor_that_was_changed_is_as_it_was_once_it_has_its_old_texts)
{
    Actor actor;
    actor.id = ActorId{7};
    actor.name = LocalizedText(u"en"_s, u"Poland"_s);
    actor.seat = u"Warsaw"_s;
    Actor now = actor;
    now.seat.clear();
    now.note = u"Changed"_s;
    BOOST_TEST((recordWithTexts(RegisterRecord(now), fieldTexts(RegisterRecord(actor), fields()), fields()) ==
                RegisterRecord(actor)));
}

BOOST_AUTO_TEST_CASE(of_a_field_that_cannot_be_read_whole_the_values_and_rows_that_can_be_are_looked_at)
{
    Entry entry = before();
    const WrittenInPart written =
        writeReadable(entry,
                      {{u"instruments"_s, u"travel_ban;declared only;asset_freeze"_s},
                       {u"milestones"_s, u"agreed\t2020-09-01\nagreed\tkaroli"_s},
                       {u"tags"_s, u"seen"_s},
                       {u"date"_s, u"karoli"_s}},
                      fields());
    BOOST_TEST((QStringList(written.unreadable.keys()) ==
                QStringList{u"date"_s, u"instruments"_s, u"milestones"_s}));
    BOOST_TEST((written.inPart == QStringList{u"instruments"_s, u"milestones"_s}));
    BOOST_TEST((entry.response.instruments == QStringList{u"travel_ban"_s, u"asset_freeze"_s}));
    BOOST_REQUIRE_EQUAL(entry.response.milestones.size(), 1);
    BOOST_TEST(entry.response.milestones.first().date.edtf() == u"2020-09-01"_s);
    BOOST_TEST((entry.response.tags == QStringList(u"seen"_s)));
    BOOST_TEST((entry.response.date == before().response.date));
}

BOOST_AUTO_TEST_SUITE_END()
