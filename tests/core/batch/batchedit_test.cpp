#include "core/batch/batchedit.h"
#include "core/codebook/partfields.h"
#include "core/safekeeping/integrity.h"
#include "tests/core/batch/batchtest.h"
#include "tests/support/samplecatalogue.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

using Action = BatchEdit::Action;

} // namespace

BOOST_FIXTURE_TEST_SUITE(batch_edit, BatchFixture)

BOOST_AUTO_TEST_CASE(a_value_is_set_in_all_records_and_one_undo_takes_it_back)
{
    const ResponseId one = save(statement(u"One"_s));
    const ResponseId two = save(statement(u"Two"_s), u"draft"_s);
    const QStringList before = logicalDump(catalogue->database());
    const ToldBatch told = apply({one, two}, {u"framing"_s, Action::Set, u"discretion"_s});

    BOOST_TEST(told.outcome.changed == 2);
    BOOST_TEST(response(one).framing == u"discretion"_s);
    BOOST_TEST(response(two).framing == u"discretion"_s);
    BOOST_TEST(history(catalogue->database()).value().first().label.contains(u"Framing"_s));
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(firstDifference(logicalDump(catalogue->database()), before) == QString());
}

BOOST_AUTO_TEST_CASE(a_preview_shows_each_record_before_and_after_and_writes_nothing)
{
    const ResponseId one = save(statement(u"One"_s).with([](Response &made) { made.tags = {u"asylum"_s}; }));
    const QStringList before = logicalDump(catalogue->database());
    const ToldBatch told = preview({one}, {u"tags"_s, Action::Add, u"visas"_s});

    BOOST_REQUIRE(told.rows.size() == 1);
    BOOST_TEST(told.rows[0].title == u"One"_s);
    const FieldDifference expected{u"tags"_s, u"Tags"_s, u"asylum"_s, u"asylum;visas"_s};
    BOOST_TEST((told.rows[0].differences == QList{expected}));
    BOOST_TEST(!told.outcome.change.has_value());
    BOOST_TEST(firstDifference(logicalDump(catalogue->database()), before) == QString());
}

BOOST_AUTO_TEST_CASE(a_value_that_is_there_already_is_not_added_twice_whatever_it_is_called)
{
    const ResponseId one = save(statement(u"One"_s).by(union_));
    const ToldBatch told = apply({one}, {u"actors"_s, Action::Add, u"EU"_s});
    BOOST_TEST(told.outcome.unchanged == 1);
    BOOST_TEST(!told.outcome.change.has_value());
    BOOST_TEST(response(one).participations.size() == 2);
}

BOOST_AUTO_TEST_CASE(an_added_actor_leaves_what_is_known_of_the_others)
{
    const PartialDate day = PartialDate::parse(u"2020-10-03"_s).value();
    const ResponseId one =
        save(statement(u"One"_s).with([&](Response &made) { made.participations[0].date = day; }));
    apply({one}, {u"actors"_s, Action::Add, u"EU"_s});
    const QList<Participation> parts = response(one).participations;
    BOOST_REQUIRE(parts.size() == 2);
    BOOST_TEST((parts[0].actor == poland));
    BOOST_TEST(parts[0].date == day);
    BOOST_TEST((parts[1].actor == union_));
}

BOOST_AUTO_TEST_CASE(a_value_is_taken_out_of_the_records_that_have_it)
{
    const ResponseId one = save(statement(u"One"_s).because("election_2020;ukraine_war"));
    const ResponseId two = save(statement(u"Two"_s).because("ukraine_war"));
    const ToldBatch told = apply({one, two}, {u"trigger"_s, Action::Remove, u"election_2020"_s});
    BOOST_TEST(told.outcome.changed == 1);
    BOOST_TEST(told.outcome.unchanged == 1);
    BOOST_TEST(response(one).triggers == QStringList{u"ukraine_war"_s});
}

BOOST_AUTO_TEST_CASE(a_published_record_that_would_break_a_rule_stays_and_is_told_while_a_draft_takes_it)
{
    const ResponseId published = save(statement(u"One"_s));
    const ResponseId draft = save(statement(u"Two"_s), u"draft"_s);
    const BatchEdit edit{u"binding"_s, Action::Set, u"on_belarus"_s};
    const ToldBatch foreseen = preview({published, draft}, edit);
    const ToldBatch told = apply({published, draft}, edit);

    BOOST_TEST(told.outcome.refused == 1);
    BOOST_TEST(told.outcome.changed == 1);
    BOOST_TEST(foreseen.outcome.refused == 1);
    BOOST_REQUIRE(told.rows.size() == 2);
    BOOST_TEST(told.rows[0].isRefused());
    BOOST_TEST(told.rows[0].problems.first().rule == u"E11"_s);
    BOOST_TEST(told.rows[0].problems.first().record == published.value);
    BOOST_TEST(response(published).binding == QStringList{u"non_binding"_s});
    BOOST_TEST(response(draft).binding == QStringList{u"on_belarus"_s});
}

BOOST_AUTO_TEST_CASE(a_draft_with_an_error_is_not_published_and_one_without_is)
{
    const ResponseId wrong = save(statement(u"One"_s).binding("on_belarus"), u"draft"_s);
    const ResponseId right = save(statement(u"Two"_s), u"draft"_s);
    const ResponseId known = save(
        statement(u"Three"_s).with([](Response &made) { made.evidence = u"knowledge_only"_s; }), u"draft"_s);
    const ToldBatch told = apply({wrong, right, known}, {u"status"_s, Action::Set, u"published"_s});
    BOOST_TEST(told.outcome.refused == 2);
    BOOST_TEST(response(wrong).workflow == u"draft"_s);
    BOOST_TEST(response(right).workflow == u"published"_s);
    BOOST_TEST(response(known).workflow == u"draft"_s);
}

BOOST_AUTO_TEST_CASE(a_draft_linked_to_a_withdrawn_record_is_not_published)
{
    const ResponseId gone = save(statement(u"Gone"_s), u"withdrawn"_s);
    const ResponseId linked = save(statement(u"Linked"_s).with([&](Response &response) {
        response.links = {{gone, u"extends"_s, false}};
    }),
                                   u"draft"_s);
    const ResponseId free = save(statement(u"Free"_s), u"draft"_s);
    const ToldBatch told = apply({linked, free}, {u"status"_s, Action::Set, u"published"_s});
    BOOST_TEST(told.outcome.refused == 1);
    BOOST_TEST(response(linked).workflow == u"draft"_s);
    BOOST_TEST(response(free).workflow == u"published"_s);
    BOOST_TEST(told.rows.front().problems.first().rule == u"E57"_s);
}

BOOST_AUTO_TEST_CASE(a_published_record_with_an_old_error_can_still_be_changed_elsewhere)
{
    const ResponseId one = save(statement(u"One"_s).binding("on_belarus"));
    const ToldBatch told = apply({one}, {u"tags"_s, Action::Add, u"visas"_s});
    BOOST_TEST(told.outcome.changed == 1);
    BOOST_TEST(response(one).tags == QStringList{u"visas"_s});
}

BOOST_AUTO_TEST_CASE(records_that_do_not_have_the_field_are_told_and_left)
{
    const ResponseId move =
        save(ResponseBuilder().kind(RecordKind::Countermove).on("2020-10-03").titled(u"Ban"_s), u"draft"_s);
    const ToldBatch told = apply({move}, {u"instruments"_s, Action::Add, u"statement"_s});
    BOOST_TEST(told.outcome.refused == 1);
    BOOST_TEST(told.rows[0].problems.first().rule == u"kind"_s);
    BOOST_TEST(response(move).instruments.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_field_of_one_value_takes_a_second_one_only_by_setting_it)
{
    const ResponseId one = save(statement(u"One"_s).framed("discretion"));
    const ResponseId two = save(statement(u"Two"_s));
    const ToldBatch told = apply({one, two}, {u"framing"_s, Action::Add, u"obligation"_s});
    BOOST_TEST(told.outcome.refused == 1);
    BOOST_TEST(response(one).framing == u"discretion"_s);
    BOOST_TEST(response(two).framing == u"obligation"_s);
}

BOOST_AUTO_TEST_CASE(a_note_is_added_beside_those_that_are_there)
{
    const ResponseId one = save(statement(u"One"_s).with(
        [](Response &made) { made.notes = {{u"first"_s, u"internal"_s}, {u"second"_s, u"internal"_s}}; }));
    apply({one}, {u"notes"_s, Action::Add, u"looked at"_s});
    BOOST_REQUIRE(response(one).notes.size() == 3);
    BOOST_TEST((response(one).notes[2] == Note{u"looked at"_s, u"internal"_s}));

    apply({one}, {u"notes"_s, Action::Remove, u"first"_s});
    BOOST_REQUIRE(response(one).notes.size() == 2);
    BOOST_TEST(response(one).notes[0].text == u"second"_s);
}

BOOST_AUTO_TEST_CASE(a_paragraph_is_added_to_a_text_and_taken_out_again_with_all_else_as_it_was)
{
    const QString text = u"Visas.\n\nTwo offices closed."_s;
    const ResponseId one =
        save(statement(u"One"_s).with([&](Response &made) { made.practicalEffect = text; }));
    apply({one}, {u"practical_effect"_s, Action::Add, u"One reopened."_s});
    BOOST_TEST(response(one).practicalEffect == text + u"\nOne reopened."_s);
    apply({one}, {u"practical_effect"_s, Action::Remove, u"One reopened."_s});
    BOOST_TEST(response(one).practicalEffect == text);
}

BOOST_AUTO_TEST_CASE(what_a_move_answers_is_found_again_by_id_and_by_title)
{
    const ResponseId answered = save(statement(u"One"_s));
    const ResponseId move =
        save(ResponseBuilder().kind(RecordKind::Countermove).on("2020-10-03").titled(u"Ban"_s), u"draft"_s);
    apply({move}, {u"answers"_s, Action::Add, recordIdText(answered)});
    BOOST_TEST(entry(move).answers == QStringList{u"2020-10-02|One"_s});
    BOOST_TEST(apply({move}, {u"answers"_s, Action::Add, u"2020-10-02|One"_s}).outcome.unchanged == 1);
    const ToldBatch own = apply({move}, {u"answers"_s, Action::Add, recordIdText(move)});
    BOOST_TEST(own.outcome.refused == 1);
    apply({move}, {u"answers"_s, Action::Remove, recordIdText(answered)});
    BOOST_TEST(entry(move).answers.isEmpty());
    BOOST_TEST(
        messageOfRefused({u"answers"_s, Action::Add, u"2020-10-02|Two"_s}).contains(u"2020-10-02|Two"_s));
}

BOOST_AUTO_TEST_CASE(what_no_record_can_take_is_refused_at_once_with_a_hint)
{
    BOOST_TEST(messageOfRefused({u"framing"_s, Action::Set, u"discretoin"_s}).contains(u"discretion"_s));
    BOOST_TEST(messageOfRefused({u"actors"_s, Action::Add, u"Atlantis"_s}).contains(u"Atlantis"_s));
    BOOST_TEST(messageOfRefused({u"nonsense"_s, Action::Set, u"x"_s}).contains(u"nonsense"_s));
    BOOST_TEST(messageOfRefused({u"id"_s, Action::Set, {}}).contains(u"id"_s));
    messageOfRefused({u"tags"_s, Action::Add, u" "_s});
    messageOfRefused({u"events"_s, Action::Add, recordIdText(poland.value)});
    messageOfRefused({u"regime"_s, Action::Set, recordIdText(poland.value)});
    BOOST_TEST(!batchValue(u"measures"_s, u"colour=red"_s).has_value());
    for (const QString &twice : {u"benefit=travel;benefit=assets"_s, u"benefit=;benefit=travel"_s}) {
        const auto value = batchValue(u"measures"_s, twice);
        BOOST_REQUIRE(!value.has_value());
        BOOST_TEST(value.error().kind == ErrorKind::Usage);
        BOOST_TEST(value.error().message.contains(u"benefit"_s));
    }
}

BOOST_AUTO_TEST_CASE(a_record_that_is_gone_is_counted_and_the_others_are_changed)
{
    const ResponseId one = save(statement(u"One"_s));
    const ToldBatch told = apply({ResponseId{4711}, one}, {u"tags"_s, Action::Set, u"visas"_s});
    BOOST_TEST(told.outcome.missing == 1);
    BOOST_TEST(told.outcome.changed == 1);
}

BOOST_AUTO_TEST_CASE(a_batch_of_which_a_source_is_cited_does_not_count_as_a_change_of_the_source)
{
    const ResponseId one = save(statement(u"One"_s));
    const ToldBatch told = apply({one}, {u"tags"_s, Action::Set, u"visas"_s});
    BOOST_REQUIRE(told.outcome.change.has_value());
    BOOST_TEST((told.outcome.change->records == QList<qint64>{one.value}));
}

BOOST_AUTO_TEST_CASE(a_batch_that_is_stopped_leaves_nothing_behind)
{
    QList<ResponseId> ids;
    edited(*catalogue, [&](Edit &edit) -> Status {
        for (int number = 0; number < 600; ++number)
            ids.append(edit.save(statement(u"No. %1"_s.arg(number)).response()).value());
        return {};
    });
    const QStringList before = logicalDump(catalogue->database());
    BatchWatch watch;
    qint64 rows = 0;
    watch.row = [&](const BatchRow &) {
        if (++rows == 10)
            watch.cancellation.cancel();
    };
    const auto outcome = applyBatch(*catalogue, ids, {u"tags"_s, Action::Set, u"visas"_s}, watch);
    BOOST_REQUIRE(!outcome.has_value());
    BOOST_TEST(outcome.error().kind == ErrorKind::Cancelled);
    BOOST_TEST(firstDifference(logicalDump(catalogue->database()), before) == QString());
}

BOOST_AUTO_TEST_CASE(progress_goes_from_nothing_to_all)
{
    const ResponseId one = save(statement(u"One"_s));
    QList<qint64> done;
    BatchWatch watch;
    watch.progress = [&](qint64 so_far, qint64 total) {
        done.append(so_far);
        BOOST_TEST(total == 1);
    };
    REQUIRE_OK(applyBatch(*catalogue, {one}, {u"tags"_s, Action::Set, u"visas"_s}, watch));
    BOOST_TEST((done == QList<qint64>{0, 1}));
}

BOOST_AUTO_TEST_CASE(setting_each_field_of_the_sample_to_what_it_is_changes_nothing)
{
    const auto sample = sampleCatalogue();
    const FieldContext context{sample->codebook(), sample->actors()};
    const ResponseRepository repository(sample->database());
    const ResponseId id = repository.all().value().at(100);
    const Entry entry = repository.findEntry(id).value().value();
    for (const QList<ResponseField> *table : {&responseFields(), &partFields()}) {
        for (const ResponseField &field : *table) {
            if (field.key == u"id"_s || field.key == u"kind"_s || field.counterOnly)
                continue;
            const QString text = field.read(entry, context);
            if (text.isEmpty() || field.key == u"links"_s)
                continue;
            const auto outcome =
                previewBatch(sample->database(), context, {id}, {field.key, Action::Set, text});
            REQUIRE_OK(outcome);
            BOOST_TEST(outcome->unchanged == 1, field.key);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_whole_sample_is_changed_in_one_step_and_is_sound_afterwards)
{
    const auto sample = sampleCatalogue();
    const QStringList before = logicalDump(sample->database());
    const auto ids = ResponseRepository(sample->database()).all().value();
    const auto outcome = applyBatch(*sample, ids, {u"tags"_s, Action::Add, u"reviewed"_s});
    REQUIRE_OK(outcome);
    BOOST_TEST(outcome->changed == 444);
    BOOST_TEST(!checkIntegrity(*sample)->damaged);
    REQUIRE_OK(sample->undo());
    BOOST_TEST(firstDifference(logicalDump(sample->database()), before) == QString());
}

BOOST_AUTO_TEST_SUITE_END()
