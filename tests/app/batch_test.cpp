#include "tests/app/program.h"
#include "tests/support/printing.h"

#include <QJsonArray>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace batch_commands
{

struct BatchFolder : Folder {
    QString file = sample(u"a.vodhuk"_s);

    [[nodiscard]] Outcome run(const QStringList &arguments) const
    {
        return runProgram(QStringList{arguments.first(), file} + arguments.mid(1));
    }

    [[nodiscard]] QJsonArray found(const QString &query) const
    {
        return run({u"query"_s, query, u"--json"_s}).json().value("responses"_L1).toArray();
    }

    [[nodiscard]] qint64 count(const QString &query) const
    {
        return run({u"query"_s, query, u"--count"_s}).output.trimmed().toLongLong();
    }

    [[nodiscard]] QString firstId(const QString &query) const
    {
        return found(query).first().toObject().value("id"_L1).toString();
    }

    [[nodiscard]] QJsonArray changes(const QString &record) const
    {
        return run({u"history"_s, u"--record"_s, record, u"--json"_s}).json().value("changes"_L1).toArray();
    }

    [[nodiscard]] QString exported() const
    {
        return QString::fromUtf8(run({u"export"_s, u"--to"_s, u"-"_s, u"--filter"_s, u"kind:any"_s}).output);
    }
};

} // namespace batch_commands

BOOST_FIXTURE_TEST_SUITE(batch_commands, BatchFolder)

BOOST_AUTO_TEST_CASE(set_rehearses_applies_and_is_undone_in_one_step)
{
    const QString before = exported();
    const QStringList call{u"set"_s,  u"--filter"_s, u"actor:Poland"_s, u"--field"_s,
                           u"tags"_s, u"--value"_s,  u"reviewed"_s,     u"--add"_s};
    const QByteArray bytes = bytesOf(file);
    const Outcome rehearsal = run(call + QStringList{u"--dry-run"_s, u"--json"_s});
    BOOST_TEST(rehearsal.status == 0);
    BOOST_TEST((bytesOf(file) == bytes));
    const qint64 polish = count(u"actor:Poland"_s);
    BOOST_TEST(rehearsal.json().value("changed"_L1).toInteger() == polish);
    BOOST_TEST(rehearsal.json().value("rows"_L1).toArray().size() == polish);

    const Outcome real = run(call + QStringList{u"--json"_s, u"--author"_s, u"Alena"_s});
    BOOST_TEST(real.status == 0);
    BOOST_TEST((real.json().value("rows"_L1) == rehearsal.json().value("rows"_L1)));
    BOOST_TEST(count(u"tag:reviewed"_s) == polish);
    BOOST_TEST(run(call).output.contains("Changed: 0"));
    BOOST_TEST(run({u"undo"_s}).status == 0);
    BOOST_TEST(exported() == before);
}

BOOST_AUTO_TEST_CASE(set_tells_before_and_after_of_each_record_in_words)
{
    const QString id = firstId(u"instrument:travel_ban"_s);
    const Outcome outcome = run({u"set"_s, u"--filter"_s, u"id:"_s + id, u"--field"_s, u"instruments"_s,
                                 u"--value"_s, u"statement"_s, u"--add"_s, u"--dry-run"_s});
    BOOST_TEST(outcome.output.contains(id.toUtf8()));
    BOOST_TEST(outcome.output.contains("Travel ban"));
    BOOST_TEST(outcome.output.contains("Would be changed: 1"));
}

BOOST_AUTO_TEST_CASE(set_leaves_published_records_that_would_break_a_rule_and_says_which)
{
    const QString id = firstId(u"adopter:Poland status:published"_s);
    const QStringList call{u"set"_s,   u"--filter"_s, u"id:"_s + id, u"--field"_s,
                           u"title"_s, u"--value"_s,  u""_s};
    BOOST_TEST(run(call).status == 0); // two languages are left
    BOOST_TEST(
        run({u"set"_s, u"--filter"_s, u"id:"_s + id, u"--field"_s, u"instruments"_s, u"--value"_s, u""_s})
            .status == 1);
    const Outcome refused =
        run({u"set"_s, u"--filter"_s, u"id:"_s + id, u"--field"_s, u"date"_s, u"--value"_s, u""_s});
    BOOST_TEST(refused.status == 1);
    BOOST_TEST(refused.messages.contains(id));
    BOOST_TEST(refused.messages.contains(u"E01"_s));
    BOOST_TEST(refused.output.contains("refused: 1"));
}

BOOST_AUTO_TEST_CASE(a_part_is_set_by_its_columns)
{
    const QString id = firstId(u"instrument:statement -has:amount"_s);
    const Outcome outcome =
        run({u"set"_s, u"--filter"_s, u"id:"_s + id, u"--field"_s, u"milestones"_s, u"--value"_s,
             u"role=agreed;date=1999-01-01"_s, u"--add"_s, u"--dry-run"_s, u"--json"_s});
    const QJsonObject row = outcome.json().value("rows"_L1).toArray().first().toObject();
    BOOST_TEST(row.value("differences"_L1).toArray().first().toObject().value("after"_L1).toString() ==
               u"agreed\t1999-01-01"_s);

    const QStringList call{u"set"_s,        u"--filter"_s, u"id:"_s + id,   u"--field"_s,
                           u"milestones"_s, u"--value"_s,  u"role=agreed"_s};
    BOOST_TEST(run(call + QStringList{u"--add"_s}).status == 0);
    const Outcome lines = run({u"set"_s, u"--filter"_s, u"id:"_s + id, u"--field"_s, u"milestones"_s,
                               u"--value"_s, u"role=adopted;date=2021"_s, u"--add"_s, u"--dry-run"_s});
    BOOST_TEST(lines.output.contains("Political agreement → Political agreement / Adoption, 2021"));
}

BOOST_AUTO_TEST_CASE(replace_shows_each_place_and_changes_only_texts)
{
    const QStringList call{u"replace"_s, u"--find"_s, u"Lukashenko"_s, u"--with"_s, u"Lukashenka"_s};
    const Outcome rehearsal = run(call + QStringList{u"--dry-run"_s});
    BOOST_TEST(rehearsal.status == 0);
    BOOST_TEST(rehearsal.output.contains("[Lukashenko→Lukashenka]"));
    const QString before = exported();
    const Outcome real = run(call + QStringList{u"--json"_s});
    BOOST_TEST(real.json().value("hits"_L1).toInt() > 0);
    BOOST_TEST(exported() != before);
    BOOST_TEST(run({u"replace"_s, u"--find"_s, u"Lukashenka"_s, u"--with"_s, u"Lukashenko"_s, u"--dry-run"_s,
                    u"--json"_s})
                   .json()
                   .value("hits"_L1)
                   .toInt() >= real.json().value("hits"_L1).toInt());
    BOOST_TEST(run({u"undo"_s}).status == 0);
    BOOST_TEST(exported() == before);
}

BOOST_AUTO_TEST_CASE(replace_takes_expressions_fields_and_texts_that_begin_with_a_dash)
{
    const QString id = firstId(u"instrument:statement"_s);
    const QString filter = u"id:"_s + id;
    BOOST_TEST(
        run({u"set"_s, u"--filter"_s, filter, u"--field"_s, u"title_be"_s, u"--value"_s, u"-40 і 2020/10"_s})
            .status == 0);
    BOOST_TEST(run({u"replace"_s, u"--find"_s, u"(\\d+)/(\\d+)"_s, u"--with"_s, u"\\2.\\1"_s, u"--regular"_s,
                    u"--filter"_s, filter, u"--field"_s, u"title_be"_s})
                   .status == 0);
    const Outcome outcome = run({u"replace"_s, u"--find"_s, u"-40"_s, u"--with"_s, u"-41"_s, u"--filter"_s,
                                 filter, u"--lang"_s, u"be"_s, u"--json"_s});
    const QJsonObject row = outcome.json().value("rows"_L1).toArray().first().toObject();
    BOOST_TEST(row.value("differences"_L1).toArray().first().toObject().value("after"_L1).toString() ==
               u"-41 і 10.2020"_s);
}

BOOST_AUTO_TEST_CASE(join_makes_one_of_two_actors_and_undo_makes_them_two)
{
    const QString table = Folder::file(u"t.csv"_s, "name_en,actor_type\nRepublic of Poland,state\n");
    BOOST_TEST(runProgram({u"import"_s, table, u"--into"_s, file}).status == 0);
    const auto idOf = [&](const QString &change) {
        return run({u"history"_s, u"--json"_s})
            .json()
            .value("changes"_L1)
            .toArray()
            .first()
            .toObject()
            .value(change)
            .toArray()
            .first()
            .toString();
    };
    const QString twin = idOf(u"records"_s);
    const QString actors = Folder::file(
        u"b.csv"_s, "date,title,actors,instruments\n2026-01-02,Twin,Republic of Poland,statement\n");
    BOOST_TEST(runProgram({u"import"_s, actors, u"--into"_s, file}).status <= 1);
    const qint64 polish = count(u"actor:Poland"_s);
    const QString kept = Folder::file(u"c.csv"_s, "name_en,actor_type\nKingdom of Poland,state\n");
    BOOST_TEST(runProgram({u"import"_s, kept, u"--into"_s, file}).status == 0);
    const QString other = idOf(u"records"_s);

    const QStringList call{u"join"_s, u"--kind"_s, u"actor"_s, u"--keep"_s, twin, u"--into-it"_s, other};
    const Outcome rehearsal = run(call + QStringList{u"--dry-run"_s, u"--json"_s});
    BOOST_TEST(rehearsal.status == 0);
    const Outcome real = run(call + QStringList{u"--json"_s});
    BOOST_TEST((real.output == rehearsal.output));
    const QJsonObject joined = real.json().value("joined"_L1).toArray().first().toObject();
    BOOST_TEST(joined.value("name"_L1).toString() == u"Kingdom of Poland"_s);
    BOOST_TEST(joined.value("aliases"_L1).toArray().first().toString() == u"Kingdom of Poland"_s);
    BOOST_TEST(count(u"actor:\"Kingdom of Poland\""_s) == 1);
    BOOST_TEST(run({u"undo"_s}).status == 0);
    BOOST_TEST(count(u"actor:\"Kingdom of Poland\""_s) == 0);
    BOOST_TEST(count(u"actor:Poland"_s) == polish);
}

BOOST_AUTO_TEST_CASE(join_withdraws_a_response_that_was_entered_twice_and_undo_brings_it_back)
{
    const QString table = Folder::file(u"twice.csv"_s, "date,title,actors,instruments,tags\n"
                                                       "2026-01-02,Told once,Poland,statement,\n"
                                                       "2026-01-02,Told again,Poland,statement,seen\n");
    BOOST_TEST(runProgram({u"import"_s, table, u"--into"_s, file}).status <= 1);
    const QString kept = firstId(u"once date:2026-01-02"_s);
    const QString twin = firstId(u"again date:2026-01-02"_s);
    const QStringList call{u"join"_s, u"--kind"_s,    u"response"_s, u"--keep"_s,
                           kept,      u"--into-it"_s, twin,          u"--json"_s};
    const Outcome rehearsal = run(call + QStringList{u"--dry-run"_s});
    const Outcome real = run(call);
    BOOST_TEST(real.status == 1); // the two have different titles
    BOOST_TEST((real.output == rehearsal.output));
    BOOST_TEST(count(u"status:withdrawn date:2026-01-02"_s) == 1);
    BOOST_TEST(count(u"tag:seen date:2026-01-02 -status:withdrawn"_s) == 1);
    const QByteArray bytes = bytesOf(file);
    const QStringList back{u"join"_s, u"--kind"_s, u"response"_s, u"--keep"_s, twin, u"--into-it"_s, kept};
    for (const QStringList &again : {call, call + QStringList{u"--dry-run"_s}, back}) {
        const Outcome refused = run(again);
        BOOST_TEST(refused.status == 2);
        BOOST_TEST(refused.messages.contains(twin));
    }
    BOOST_TEST((bytesOf(file) == bytes));
    BOOST_TEST(run({u"undo"_s}).status == 0);
    BOOST_TEST(count(u"status:withdrawn date:2026-01-02"_s) == 0);
}

BOOST_AUTO_TEST_CASE(join_takes_no_record_twice)
{
    const QJsonArray two = found(u"instrument:statement"_s);
    const QString kept = two[0].toObject().value("id"_L1).toString();
    const QString twin = two[1].toObject().value("id"_L1).toString();
    for (const QStringList &further : {QStringList(), QStringList{u"--dry-run"_s}}) {
        const Outcome outcome = run(QStringList{u"join"_s, u"--kind"_s, u"response"_s, u"--keep"_s, kept,
                                                u"--into-it"_s, twin, twin} +
                                    further);
        BOOST_TEST(outcome.status == 2);
        BOOST_TEST(outcome.messages.contains(twin));
    }
    BOOST_TEST(count(u"status:withdrawn id:"_s + twin) == 0);
}

BOOST_AUTO_TEST_CASE(join_refuses_records_of_another_kind_and_ids_of_nothing)
{
    const QString response = firstId(u"instrument:statement"_s);
    for (const QString &kept : {response, u"v000000000000a"_s, u"Poland"_s}) {
        const Outcome outcome =
            run({u"join"_s, u"--kind"_s, u"actor"_s, u"--keep"_s, kept, u"--into-it"_s, response});
        BOOST_TEST(outcome.status == 2);
        BOOST_TEST(outcome.messages.contains(kept));
    }
}

BOOST_AUTO_TEST_CASE(history_tells_fields_and_a_field_is_restored)
{
    const QString id = firstId(u"instrument:statement framing:not_stated"_s);
    const QString filter = u"id:"_s + id;
    BOOST_TEST(
        run({u"set"_s, u"--filter"_s, filter, u"--field"_s, u"framing"_s, u"--value"_s, u"discretion"_s})
            .status == 0);
    BOOST_TEST(
        run({u"set"_s, u"--filter"_s, filter, u"--field"_s, u"tags"_s, u"--value"_s, u"seen"_s}).status == 0);
    const QJsonArray list = changes(id);
    const QJsonObject framing = list[1].toObject();
    const QJsonObject expected{{u"field"_s, u"framing"_s},
                               {u"label"_s, u"Framing"_s},
                               {u"before"_s, u"not_stated"_s},
                               {u"after"_s, u"discretion"_s}};
    BOOST_TEST((framing.value("differences"_L1).toArray() == QJsonArray{expected}));
    BOOST_TEST(list.last().toObject().value("differences"_L1).toArray().size() > 5);
    BOOST_TEST(run({u"history"_s, u"--record"_s, id}).output.contains("\tFraming\t"));

    const Outcome restored =
        run({u"restore-field"_s, u"--record"_s, id, u"--change"_s, framing.value("id"_L1).toString(),
             u"--field"_s, u"framing"_s, u"--json"_s});
    BOOST_TEST(restored.status == 0);
    BOOST_TEST(restored.json().value("restored"_L1).toBool());
    BOOST_TEST(count(u"framing:not_stated "_s + filter) == 1);
    BOOST_TEST(count(u"tag:seen "_s + filter) == 1);

    const QString whole = list.first().toObject().value("id"_L1).toString();
    BOOST_TEST(run({u"restore-field"_s, u"--record"_s, id, u"--change"_s, whole}).status == 0);
    BOOST_TEST(count(u"framing:discretion "_s + filter) == 1);
    BOOST_TEST(count(u"tag:seen "_s + filter) == 0);
}

BOOST_AUTO_TEST_CASE(wrong_usage_of_batches_is_told_and_changes_nothing)
{
    const QByteArray before = bytesOf(file);
    const QString id = firstId(u"instrument:statement"_s);
    const QList<QStringList> calls{
        {u"set"_s, u"--field"_s, u"tags"_s, u"--value"_s, u"x"_s},
        {u"set"_s, u"--filter"_s, u"kind:any"_s, u"--field"_s, u"nonsense"_s, u"--value"_s, u"x"_s},
        {u"set"_s, u"--filter"_s, u"kind:any"_s, u"--field"_s, u"framing"_s, u"--value"_s, u"discretoin"_s},
        {u"set"_s, u"--filter"_s, u"kind:any"_s, u"--field"_s, u"id"_s, u"--value"_s, u"x"_s},
        {u"set"_s, u"--filter"_s, u"kind:any"_s, u"--field"_s, u"tags"_s, u"--value"_s, u"x"_s, u"--add"_s,
         u"--remove"_s},
        {u"set"_s, u"--filter"_s, u"kind:any"_s, u"--field"_s, u"measures"_s, u"--value"_s,
         u"benefit=travel;benefit=assets"_s, u"--add"_s},
        {u"set"_s, u"--filter"_s, u"kind:any"_s, u"--field"_s, u"measures"_s, u"--value"_s, u"id="_s + id,
         u"--add"_s},
        {u"set"_s, u"--filter"_s, u"kindd:any"_s, u"--field"_s, u"tags"_s, u"--value"_s, u"x"_s},
        {u"replace"_s, u"--find"_s, u"a"_s},
        {u"replace"_s, u"--find"_s, u"a"_s, u"--with"_s, u"b"_s, u"--lang"_s, u"xx"_s},
        {u"replace"_s, u"--find"_s, u"Belarus"_s, u"--with"_s, u"Bel\\1"_s, u"--regular"_s},
        {u"restore-field"_s, u"--record"_s, id, u"--change"_s, id, u"--field"_s, u"nosuch"_s},
        {u"replace"_s, u"--find"_s, u"(a"_s, u"--with"_s, u"b"_s, u"--regular"_s},
        {u"replace"_s, u"--find"_s, u"a"_s, u"--with"_s, u"b"_s, u"--field"_s, u"status"_s},
        {u"join"_s, u"--kind"_s, u"event"_s, u"--keep"_s, id, u"--into-it"_s, id},
        {u"restore-field"_s, u"--record"_s, u"12"_s, u"--change"_s, id},
        {u"restore-field"_s, u"--record"_s, id}};
    for (const QStringList &call : calls) {
        const Outcome outcome = run(call);
        BOOST_TEST_INFO(call.join(u' ').toStdString());
        BOOST_TEST(outcome.status == 2);
        BOOST_TEST_INFO(call.join(u' ').toStdString());
        BOOST_TEST(outcome.messages.startsWith(u"vodhuk: "_s));
        BOOST_TEST(outcome.output.isEmpty());
    }
    BOOST_TEST(run({u"restore-field"_s, u"--record"_s, id, u"--change"_s, id}).status == 3);
    BOOST_TEST((bytesOf(file) == before));
}

BOOST_AUTO_TEST_SUITE_END()
