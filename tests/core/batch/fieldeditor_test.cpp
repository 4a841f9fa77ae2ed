#include "tests/core/batch/batchtest.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace field_editor
{

using Action = BatchEdit::Action;

struct Editing : BatchFixture {
    ResponseId draft(const Response &response) { return save(response, u"draft"_s); }

    ResponseId move(const QString &title)
    {
        return draft(ResponseBuilder().kind(RecordKind::Countermove).on("2020-10-03").titled(title));
    }

    /// Why the one record stays as it is: the rules of its problems.
    QStringList refusals(ResponseId id, const BatchEdit &edit)
    {
        const Entry before = entry(id);
        const ToldBatch told = apply({id}, edit);
        BOOST_TEST(told.outcome.refused == 1);
        BOOST_TEST(!told.outcome.change.has_value());
        BOOST_CHECK(entry(id) == before);
        QStringList rules;
        for (const BatchRow &row : told.rows) {
            for (const Problem &problem : row.problems)
                rules.append(problem.rule);
        }
        return rules;
    }

    [[nodiscard]] QString usage(const BatchEdit &edit) const
    {
        const auto outcome = previewBatch(catalogue->database(), context(), {}, edit);
        BOOST_REQUIRE(!outcome.has_value());
        BOOST_TEST(outcome.error().kind == ErrorKind::Usage);
        return outcome.error().message;
    }
};

QString row(const QString &field, const QString &pairs)
{
    const auto value = batchValue(field, pairs);
    REQUIRE_OK(value);
    return *value;
}

} // namespace field_editor

BOOST_FIXTURE_TEST_SUITE(field_editor, Editing)

BOOST_AUTO_TEST_CASE(several_values_are_added_and_taken_out_at_once)
{
    const ResponseId one = draft(statement(u"One"_s).with([](Response &made) { made.tags = {u"visas"_s}; }));
    apply({one}, {u"tags"_s, Action::Add, u" visas ; asylum;;trade "_s});
    BOOST_TEST(response(one).tags == (QStringList{u"asylum"_s, u"trade"_s, u"visas"_s}));
    apply({one}, {u"tags"_s, Action::Remove, u"visas;nothing;asylum"_s});
    BOOST_TEST(response(one).tags == QStringList{u"trade"_s});
}

BOOST_AUTO_TEST_CASE(a_value_may_hold_the_sign_that_parts_values)
{
    const ResponseId one = draft(statement(u"One"_s));
    apply({one}, {u"tags"_s, Action::Add, u"visas\\; entry"_s});
    BOOST_TEST(response(one).tags == QStringList{u"visas; entry"_s});
    apply({one}, {u"tags"_s, Action::Remove, u"entry"_s});
    BOOST_TEST(response(one).tags == QStringList{u"visas; entry"_s});
    apply({one}, {u"tags"_s, Action::Remove, u"visas\\; entry"_s});
    BOOST_TEST(response(one).tags.isEmpty());
}

BOOST_AUTO_TEST_CASE(signs_that_mislead_readers_and_line_breaks_in_a_line_are_refused)
{
    BOOST_TEST(usage({u"title"_s, Action::Set, u"Vi\x1b[31msa"_s}).contains(u"U+001B"_s));
    BOOST_TEST(usage({u"title_pl"_s, Action::Set, u"\u202elive"_s}).contains(u"U+202E"_s));
    BOOST_TEST(usage({u"tags"_s, Action::Add, u"a\u2066b"_s}).contains(u"U+2066"_s));
    BOOST_TEST(usage({u"note_list"_s, Action::Add, u"a\x07\tinternal"_s}).contains(u"U+0007"_s));
    BOOST_TEST(usage({u"title"_s, Action::Set, u"Two\nlines"_s}).contains(u"line breaks"_s));
    const ResponseId one = draft(statement(u"One"_s));
    apply({one}, {u"title"_s, Action::Set, u"Two\n"_s});
    BOOST_TEST(response(one).title.text(u"en"_s) == u"Two"_s);
    apply({one}, {u"practical_effect"_s, Action::Set, u"Two\nlines"_s});
    BOOST_TEST(response(one).practicalEffect == u"Two\nlines"_s);
}

BOOST_AUTO_TEST_CASE(an_empty_text_empties_a_field)
{
    const ResponseId one = draft(statement(u"One"_s).framed("discretion").with([](Response &made) {
        made.personsNew = 40;
        made.practicalEffect = u"Visa offices closed."_s;
        made.milestones = {{u"adopted"_s, PartialDate::parse(u"2020-10-02"_s).value(), {}}};
    }));
    for (const QString &field :
         {u"framing"_s, u"persons"_s, u"practical_effect"_s, u"milestones"_s, u"date"_s, u"actors"_s})
        BOOST_TEST(apply({one}, {field, Action::Set, {}}).outcome.changed == 1, field);
    const Response emptied = response(one);
    BOOST_TEST(emptied.framing == QString());
    BOOST_TEST(!emptied.personsNew.has_value());
    BOOST_TEST(emptied.practicalEffect == QString());
    BOOST_TEST(emptied.milestones.isEmpty());
    BOOST_TEST(emptied.date.isEmpty());
    BOOST_TEST(emptied.participations.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_published_record_does_not_lose_what_it_may_not_be_published_without)
{
    const ResponseId one = save(statement(u"One"_s));
    const QList<BatchEdit> edits{{u"actors"_s, Action::Remove, u"Poland"_s},
                                 {u"roles"_s, Action::Set, {}},
                                 {u"instruments"_s, Action::Remove, u"statement"_s},
                                 {u"date"_s, Action::Set, {}},
                                 {u"title"_s, Action::Set, {}},
                                 {u"citations"_s, Action::Set, {}}};
    for (const BatchEdit &edit : edits) {
        BOOST_TEST_CONTEXT(edit.field.toStdString())
        {
            BOOST_TEST(refusals(one, edit).contains(u"E01"_s));
        }
    }
}

BOOST_AUTO_TEST_CASE(who_remains_when_the_first_adopter_is_taken_out_becomes_the_adopter)
{
    const ResponseId one = save(statement(u"One"_s).by(union_));
    apply({one}, {u"actors"_s, Action::Remove, u"poland"_s});
    BOOST_REQUIRE(response(one).participations.size() == 1);
    BOOST_CHECK(response(one).participations[0].actor == union_);
    BOOST_TEST(response(one).participations[0].role == u"adopter"_s);
}

BOOST_AUTO_TEST_CASE(a_code_that_the_codebook_does_not_know_can_be_taken_out)
{
    const ResponseId one = draft(statement(u"One"_s).because("election_2020;an_old_code"));
    BOOST_TEST(apply({one}, {u"trigger"_s, Action::Remove, u"an_old_code"_s}).outcome.changed == 1);
    BOOST_TEST(response(one).triggers == QStringList{u"election_2020"_s});
    BOOST_TEST(apply({one}, {u"actors"_s, Action::Remove, u"Atlantis"_s}).outcome.unchanged == 1);
}

BOOST_AUTO_TEST_CASE(only_whole_paragraphs_are_taken_out_and_none_is_added_twice)
{
    const auto saying = [this](const QString &text) {
        return draft(statement(u"One"_s).with([&](Response &made) { made.practicalEffect = text; }));
    };
    const ResponseId one = saying(u"Visas.\nVisas. And trade.\nVisas.\nLate visas."_s);
    apply({one}, {u"practical_effect"_s, Action::Remove, u"  Visas. "_s});
    BOOST_TEST(response(one).practicalEffect == u"Visas. And trade.\nLate visas."_s);
    BOOST_TEST(apply({one}, {u"practical_effect"_s, Action::Add, u"Late visas.\n"_s}).outcome.unchanged == 1);
    BOOST_TEST(apply({one}, {u"practical_effect"_s, Action::Remove, u"visas."_s}).outcome.unchanged == 1);

    const ResponseId alone = saying(u"Visas."_s);
    apply({alone}, {u"practical_effect"_s, Action::Remove, u"Visas."_s});
    BOOST_TEST(response(alone).practicalEffect == QString());
}

BOOST_AUTO_TEST_CASE(a_note_is_taken_out_where_it_stands_and_not_where_others_may_see_it)
{
    const QList<Note> notes{
        {u"the same"_s, u"public"_s}, {u"the same"_s, u"internal"_s}, {u"the same"_s, u"confidential"_s}};
    const ResponseId one = draft(statement(u"One"_s).with([&](Response &made) { made.notes = notes; }));
    apply({one}, {u"notes"_s, Action::Remove, u"the same"_s});
    BOOST_CHECK((response(one).notes == QList{notes[0], notes[2]}));
    apply({one}, {u"public_notes"_s, Action::Remove, u"the same"_s});
    BOOST_CHECK(response(one).notes == QList{notes[2]});
}

BOOST_AUTO_TEST_CASE(a_note_of_several_lines_stays_one_note)
{
    const ResponseId one = draft(statement(u"One"_s));
    apply({one}, {u"public_notes"_s, Action::Add, u"First line;\nsecond\tline \\ end"_s});
    BOOST_CHECK((response(one).notes == QList{Note{u"First line;\nsecond\tline \\ end"_s, u"public"_s}}));
}

BOOST_AUTO_TEST_CASE(an_added_ask_leaves_what_is_known_of_the_others)
{
    Target company;
    company.type = u"entity"_s;
    company.name = LocalizedText(u"en"_s, u"Company"_s);
    const Ask known{u"asset_freeze"_s, u"European Union"_s, union_, saved(*catalogue, company)};
    const ResponseId call = draft(ResponseBuilder()
                                      .kind(RecordKind::Reaction)
                                      .on("2020-10-03")
                                      .titled(u"Call"_s)
                                      .with([&](Response &made) { made.asks = {known}; }));
    apply({call}, {u"ask"_s, Action::Add, u"travel_ban: Poland"_s});
    BOOST_REQUIRE(response(call).asks.size() == 2);
    BOOST_CHECK(response(call).asks[0] == known);
    BOOST_TEST(response(call).asks[1].addressee == u"Poland"_s);
}

BOOST_AUTO_TEST_CASE(one_date_is_given_to_all_measures_and_several_to_one_each)
{
    const ResponseId both =
        draft(statement(u"One"_s).doing("travel_ban;asset_freeze").taking("travel;assets").inForce("2020"));
    const ResponseId one = draft(statement(u"Two"_s).doing("travel_ban").taking("travel").inForce("2020"));
    const BatchEdit two{u"in_force_from"_s, Action::Set, u"2020-10-02;2020-10-05"_s};
    const ToldBatch told = apply({both, one}, two);
    BOOST_TEST(told.outcome.changed == 1);
    BOOST_TEST(told.outcome.refused == 1);
    BOOST_TEST(response(both).measures[0].inForceFrom.edtf() == u"2020-10-02"_s);
    BOOST_TEST(response(both).measures[1].inForceFrom.edtf() == u"2020-10-05"_s);
    BOOST_TEST(response(one).measures[0].inForceFrom.edtf() == u"2020"_s);

    apply({both, one}, {u"in_force_from"_s, Action::Set, u"2020-11"_s});
    for (const Measure &measure : response(both).measures + response(one).measures)
        BOOST_TEST(measure.inForceFrom.edtf() == u"2020-11"_s);
}

BOOST_AUTO_TEST_CASE(a_field_of_the_other_kind_of_records_is_refused_for_each_action)
{
    const ResponseId one = draft(statement(u"One"_s));
    const ResponseId ban = move(u"Ban"_s);
    const QStringList wrong{u"kind"_s};
    BOOST_TEST(refusals(ban, {u"benefits_withdrawn"_s, Action::Set, u"travel"_s}) == wrong);
    BOOST_TEST(refusals(ban, {u"norms"_s, Action::Add, row(u"norms"_s, u"text=Charter"_s)}) == wrong);
    BOOST_TEST(refusals(ban, {u"instruments"_s, Action::Remove, u"statement"_s}) == wrong);
    BOOST_TEST(refusals(one, {u"public"_s, Action::Set, u"no"_s}) == wrong);
    BOOST_TEST(refusals(one, {u"answers"_s, Action::Set, {}}) == wrong);
}

BOOST_AUTO_TEST_CASE(how_a_move_answers_is_said_only_where_it_answers_something)
{
    const ResponseId answered = save(statement(u"One"_s));
    const ResponseId ban = move(u"Ban"_s);
    BOOST_TEST(refusals(ban, {u"relation"_s, Action::Set, u"mirrors"_s}) == QStringList{u"relation"_s});
    apply({ban}, {u"answers"_s, Action::Set, recordIdText(answered)});
    apply({ban}, {u"relation"_s, Action::Set, u"mirrors"_s});
    BOOST_TEST(entry(ban).relation == u"mirrors"_s);
    BOOST_CHECK((response(ban).links == QList{RecordLink{answered, u"mirrors"_s, false}}));
}

BOOST_AUTO_TEST_CASE(a_date_and_title_of_two_records_names_neither)
{
    save(statement(u"Twin"_s));
    const ResponseId second = save(statement(u"Twin"_s));
    const ResponseId ban = move(u"Ban"_s);
    BOOST_TEST(usage({u"answers"_s, Action::Add, u"2020-10-02|Twin"_s}).contains(u"several"_s));
    apply({ban}, {u"answers"_s, Action::Add, recordIdText(second)});
    BOOST_CHECK((response(ban).links == QList{RecordLink{second, u"answers"_s, false}}));
}

BOOST_AUTO_TEST_CASE(a_link_to_a_record_that_is_not_there_is_no_value)
{
    const QString nobody = recordIdText(newRecordId());
    BOOST_TEST(usage({u"links"_s, Action::Add, row(u"links"_s, u"type=extends;other="_s + nobody)})
                   .contains(nobody));
    BOOST_TEST(usage({u"events"_s, Action::Set, nobody}).contains(nobody));
    BOOST_TEST(usage({u"answers"_s, Action::Add, nobody}).contains(nobody));
    BOOST_TEST(!usage({u"links"_s, Action::Add, row(u"links"_s, u"type=extends"_s)}).isEmpty());
}

BOOST_AUTO_TEST_CASE(all_links_of_one_type_are_taken_out_by_the_type_alone)
{
    const ResponseId one = draft(statement(u"One"_s));
    const ResponseId two = draft(statement(u"Two"_s));
    const ResponseId linked = draft(statement(u"Three"_s).with([&](Response &made) {
        made.links = {{one, u"extends"_s, false}, {two, u"extends"_s, false}, {two, u"continues"_s, false}};
    }));
    apply({linked}, {u"links"_s, Action::Remove, row(u"links"_s, u"type=extends"_s)});
    BOOST_CHECK((response(linked).links == QList{RecordLink{two, u"continues"_s, false}}));
}

BOOST_AUTO_TEST_CASE(an_event_is_added_once)
{
    Event election;
    election.trigger = u"election_2020"_s;
    election.date = PartialDate::parse(u"2020-08-09"_s).value();
    election.title = LocalizedText(u"en"_s, u"Election day"_s);
    const EventId event = saved(*catalogue, election);
    const ResponseId one = draft(statement(u"One"_s));
    BOOST_TEST(apply({one}, {u"events"_s, Action::Add, recordIdText(event)}).outcome.changed == 1);
    BOOST_TEST(apply({one}, {u"events"_s, Action::Add, recordIdText(event)}).outcome.unchanged == 1);
    BOOST_CHECK(response(one).events == QList{event});
}

BOOST_AUTO_TEST_CASE(numbers_dates_and_answers_that_are_none_are_refused_before_any_record_is_touched)
{
    BOOST_TEST(usage({u"persons"_s, Action::Set, u"forty"_s}).contains(u"forty"_s));
    BOOST_TEST(usage({u"persons"_s, Action::Set, u"-1"_s}).contains(u"-1"_s));
    BOOST_TEST(usage({u"vote_for"_s, Action::Set, u"1.5"_s}).contains(u"1.5"_s));
    BOOST_TEST(usage({u"date"_s, Action::Set, u"2020-02-30"_s}).contains(u"29"_s));
    BOOST_TEST(usage({u"public"_s, Action::Set, u"perhaps"_s}).contains(u"perhaps"_s));
    BOOST_TEST(usage({u"instruments"_s, Action::Add, u"statement;travel_bam"_s}).contains(u"travel_ban"_s));
    BOOST_TEST(usage({u"kind"_s, Action::Set, u"reaction"_s}).contains(u"kind"_s));
    BOOST_TEST(!usage({u"tags"_s, Action::Remove, {}}).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_row_of_parts_is_written_by_the_names_of_its_columns)
{
    const QString measure = row(u"measures"_s, u" condition = until talks = open ; benefit=travel"_s);
    const ResponseId one = draft(statement(u"One"_s).doing("travel_ban"));
    apply({one}, {u"measures"_s, Action::Add, measure});
    BOOST_REQUIRE(response(one).measures.size() == 1);
    BOOST_TEST(response(one).measures[0].condition == u"until talks = open"_s);
    BOOST_TEST(response(one).measures[0].benefit == u"travel"_s);

    const auto unknown = batchValue(u"milestones"_s, u"day=2020"_s);
    BOOST_REQUIRE(!unknown.has_value());
    BOOST_TEST(unknown.error().kind == ErrorKind::Usage);
    BOOST_TEST(unknown.error().message.contains(u"role, date"_s));
    BOOST_TEST(!batchValue(u"milestones"_s, u"adopted"_s).has_value());
}

BOOST_AUTO_TEST_CASE(what_is_no_row_of_parts_is_left_as_it_was_written)
{
    BOOST_TEST(row(u"tags"_s, u"a=b;c"_s) == u"a=b;c"_s);
    BOOST_TEST(row(u"milestones"_s, u"adopted\t2020-10-02"_s) == u"adopted\t2020-10-02"_s);
    BOOST_TEST(row(u"milestones"_s, {}) == QString());
    BOOST_TEST(row(u"no_such_field"_s, u"a=b"_s) == u"a=b"_s);
}

BOOST_AUTO_TEST_SUITE_END()
