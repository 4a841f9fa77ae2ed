#include "tests/support/sampletable.h"

#include "core/base/csv.h"
#include "tests/support/printing.h"

#include <QFile>

#include <algorithm>
#include <boost/test/unit_test.hpp>

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

namespace
{

PartialDate dateOf(const QString &text)
{
    const Result<PartialDate> date = PartialDate::parse(text);
    REQUIRE_OK(date);
    return *date;
}

Actor actorOf(const QMap<QString, QString> &row)
{
    Actor actor;
    actor.id = ActorId{newRecordId()};
    actor.code = row[u"short_name"_s];
    actor.type = row[u"actor_type"_s];
    actor.iso2 = row[u"iso2"_s];
    actor.neutralByMandate = row[u"neutral_by_mandate"_s] == "yes"_L1;
    for (const QString &language : houseLanguages())
        actor.name.set(language, row[u"name_"_s + language]);
    return actor;
}

Membership membershipOf(const QMap<QString, QString> &row, ActorId organisation)
{
    Membership membership;
    membership.organisation = organisation;
    membership.kind = u"member"_s;
    membership.from = dateOf(row[u"belarus_member_from"_s]);
    membership.until = dateOf(row[u"belarus_member_until"_s]);
    return membership;
}

ActorId idOf(const std::vector<Actor> &actors, const QString &name)
{
    const auto found =
        std::ranges::find_if(actors, [&](const Actor &actor) { return actor.name.text(u"en"_s) == name; });
    return found == actors.end() ? ActorId() : found->id;
}

} // namespace

QList<QMap<QString, QString>> sampleRows(const QString &file)
{
    QFile table(QString::fromUtf8(SAMPLE_DATA "/") + file);
    BOOST_REQUIRE(table.open(QIODevice::ReadOnly));
    const Result<QList<CsvRow>> rows = readCsv(table.readAll());
    REQUIRE_OK(rows);
    BOOST_REQUIRE(rows->size() > 1); // tests that go through the rows would pass on none
    QList<QMap<QString, QString>> records;
    for (const CsvRow &row : rows->sliced(1)) {
        QMap<QString, QString> record;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            record.insert(rows->first().cells[i], row.cells[i]);
        records.append(record);
    }
    return records;
}

ActorDirectory sampleActors()
{
    const QList<QMap<QString, QString>> rows = sampleRows(u"actors.csv"_s);
    std::vector<Actor> actors;
    for (const auto &row : rows)
        actors.push_back(actorOf(row));
    const auto belarus = std::ranges::find(actors, u"BY"_s, &Actor::iso2);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Actor &actor = actors[static_cast<size_t>(i)];
        actor.parent = idOf(actors, rows[i][u"parent"_s]);
        if (!rows[i][u"belarus_member_from"_s].isEmpty())
            belarus->memberships.append(membershipOf(rows[i], actor.id));
    }
    return ActorDirectory(std::move(actors));
}

QList<Event> sampleEvents()
{
    QList<Event> events;
    for (const auto &row : sampleRows(u"events.csv"_s)) {
        Event event;
        event.id = EventId{newRecordId()};
        event.trigger = row[u"code"_s];
        event.date = dateOf(row[u"date"_s]);
        event.title.set(u"en"_s, row[u"title_en"_s]);
        events.append(event);
    }
    return events;
}

Entry entryOf(const QMap<QString, QString> &row, const FieldContext &context)
{
    Entry entry;
    for (auto cell = row.begin(); cell != row.end(); ++cell) {
        const ResponseField *field = responseField(cell.key());
        BOOST_REQUIRE_MESSAGE(field != nullptr, cell.key());
        const auto problem = field->write(entry, cell.value(), context);
        BOOST_REQUIRE_MESSAGE(!problem, cell.key() + u": "_s + (problem ? problem->message : QString()));
    }
    return entry;
}

Entry sampleEntry(const QString &title, const FieldContext &context)
{
    for (const auto &row : sampleRows(u"responses.csv"_s)) {
        if (row[u"title"_s] == title)
            return entryOf(row, context);
    }
    BOOST_FAIL(title);
    return {};
}

} // namespace vodhuk::test
