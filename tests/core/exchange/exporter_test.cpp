#include "tests/core/exchange/importtest.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

/// Exports, imports that into a new catalogue with the same actors, and exports again.
QByteArray roundTrip(ImportFixture &fixture, const QByteArray &actors)
{
    ImportFixture fresh;
    if (!actors.isEmpty())
        fresh.import(actors);
    const ImportOutcome outcome = fresh.import(fixture.exported());
    BOOST_TEST(outcome.rejected == 0);
    return fresh.exported();
}

void saveTitle(Catalogue &catalogue, const QString &title, const QList<Note> &notes = {})
{
    Entry entry;
    entry.response.title = {u"en"_s, title};
    entry.response.workflow = u"draft"_s;
    entry.response.notes = notes;
    const auto saved = catalogue.edit(u"Edit"_s, [&](Edit &edit) -> Status {
        const auto id = edit.save(entry);
        return id ? Status() : std::unexpected(id.error());
    });
    REQUIRE_OK(saved);
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(exporter, ImportFixture)

BOOST_AUTO_TEST_CASE(the_sample_exported_imported_and_exported_again_gives_the_same_bytes)
{
    REQUIRE_OK(importSample(*catalogue));
    const QByteArray first = exported();
    BOOST_TEST(first.count('\r') == 0);
    BOOST_TEST((first == roundTrip(*this, sampleTable("actors.csv"))));
}

BOOST_AUTO_TEST_CASE(importing_an_export_into_its_own_catalogue_changes_nothing)
{
    REQUIRE_OK(importSample(*catalogue));
    requireCounts(import(exported()), {0, 0, 444, 0});
    requireCounts(import(exported({false})), {0, 0, 444, 0});
}

BOOST_AUTO_TEST_CASE(who_is_listed_stays_out_of_the_table_and_is_kept_by_a_table_that_comes_back)
{
    importActors();
    import("date,title,actors,instruments,benefits_withdrawn,status\n"
           "2021-06-21,Listings of June,European Union,asset_freeze,assets,draft\n");
    const QByteArray before = exported();
    const auto listed = catalogue->edit(u"List"_s, [this](Edit &edit) -> Status {
        Target carrier;
        carrier.type = u"entity"_s;
        carrier.name = LocalizedText(u"en"_s, u"\"Belavia\"; carrier, of the state"_s);
        const auto target = edit.save(carrier);
        VODHUK_TRY(target);
        Response response = entries().first().response;
        Listing listing;
        listing.measure = response.measures.first().id;
        listing.target = *target;
        response.listings = {listing};
        VODHUK_TRY(edit.save(response));
        return {};
    });
    REQUIRE_OK(listed);
    const QList<Listing> listings = entries().first().response.listings;
    BOOST_TEST_REQUIRE(listings.size() == 1);
    BOOST_TEST((exported() == before));
    requireCounts(import(exported()), {0, 0, 1, 0});
    BOOST_TEST((entries().first().response.listings == listings));
}

BOOST_AUTO_TEST_CASE(hostile_texts_survive_the_round_trip)
{
    importActors();
    const QStringList texts{
        u"semicolons; inside; and ;; doubled"_s,
        u"\"quotes\" and ‘others’ and \"\""_s,
        u"line\nbreaks\n\nof two kinds"_s,
        u"back\\slash \\; \\\\ at the end\\"_s,
        u"00123"_s,
        u"=1+1"_s,
        u"@SUM(A1)"_s,
        u"-2+3"_s,
        u"Лукашэнка, Ціханоўская і Щедрин"_s,
        u"表情 😀 \u200fright to left and \u200eback"_s,
        u"a|b|c"_s,
        u"tab\tinside"_s,
        u"'single' `back`"_s,
        u"NULL"_s,
        u"2020-10-02"_s,
        u"1e5"_s,
    };
    Entry entry;
    entry.response.date = PartialDate::parse(u"2020-10?"_s).value();
    entry.response.workflow = u"draft"_s;
    for (const QString &text : texts) {
        entry.response.title = {u"en"_s, text};
        entry.response.title.set(u"pl"_s, text + u" po polsku"_s);
        entry.response.summary = {u"be"_s, text};
        entry.response.legalActs = {LegalAct{{}, text, {}, {}, {}, {}, {}, {}, {}},
                                    LegalAct{{}, u"Another; act"_s, {}, {}, {}, {}, {}, {}, {}}};
        entry.response.tags = {text, u"tag;b"_s};
        entry.response.practicalEffect = text;
        entry.response.notes = {Note{text, u"public"_s}, Note{text, u"internal"_s}};
        entry.sources = {Source()};
        entry.sources.first().title = text;
        entry.sources.first().publisher = text;
        entry.response.citations = {Citation()};
        REQUIRE_OK(catalogue->edit(u"Edit"_s, [&](Edit &edit) -> Status {
            const auto id = edit.save(entry);
            return id ? Status() : std::unexpected(id.error());
        }));
    }
    const QByteArray first = exported();
    ImportFixture fresh;
    requireCounts(fresh.import(first), {texts.size(), 0, 0, 0});
    BOOST_TEST(first == fresh.exported());
    QStringList titles;
    for (const Entry &read : fresh.entries())
        titles.append(read.response.title.text(u"en"_s));
    titles.sort();
    QStringList expected = texts;
    expected.sort();
    BOOST_TEST(titles == expected);
}

BOOST_AUTO_TEST_CASE(records_that_answer_twins_are_named_by_id_and_come_back)
{
    import("date,title\n2020,Twin\n");
    saveTitle(*catalogue, u"Other"_s);
    const QString id = recordIdText(entries().first().response.id);
    import("kind,code,date,title\ncountermove,entry_ban,2020,Twin\n");
    const ImportOutcome outcome =
        import("kind,code,date,title,answers\nreaction,criticise,2021,Answer," + id.toUtf8() + "\n");
    BOOST_TEST(outcome.added == 1);
    const QByteArray first = exported();
    BOOST_TEST((first == roundTrip(*this, {})));
}

BOOST_AUTO_TEST_CASE(notes_that_are_not_public_leave_only_when_asked_and_confidential_ones_never)
{
    saveTitle(*catalogue, u"With notes"_s,
              {Note{u"everyone"_s, u"public"_s}, Note{u"ourselves"_s, u"internal"_s},
               Note{u"nobody"_s, u"confidential"_s}});
    saveTitle(*catalogue, u"Without"_s);
    const QByteArray outside = exported({false});
    BOOST_TEST(outside.contains("everyone"));
    BOOST_TEST(!outside.contains("ourselves"));
    const QByteArray inside = exported({true});
    BOOST_TEST(inside.contains("ourselves"));
    BOOST_TEST(!inside.contains("nobody"));
}

BOOST_AUTO_TEST_CASE(internal_records_are_written_with_their_mark_and_confidential_ones_are_not)
{
    const auto change = catalogue->edit(u"Add"_s, [](Edit &edit) -> Status {
        for (const QString &sensitivity :
             {u""_s, u"public"_s, u"internal"_s, u"confidential"_s, u"of_later"_s})
            VODHUK_TRY(edit.save(
                Response(test::ResponseBuilder()
                             .on("2021")
                             .titled(u"It is “%1”"_s.arg(sensitivity))
                             .with([&](Response &response) { response.sensitivity = sensitivity; }))));
        return {};
    });
    REQUIRE_OK(change);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto ids = ResponseRepository(catalogue->database()).all();
    REQUIRE_OK(ids);
    const auto outcome = exportTable(catalogue->database(), {catalogue->codebook(), catalogue->actors()},
                                     {ids->begin(), ids->end()}, buffer);
    REQUIRE_OK(outcome);
    BOOST_TEST(outcome->rows == 3);
    BOOST_TEST(outcome->notPublic == 1);
    BOOST_TEST(outcome->recordsLeftOut == 2);
    BOOST_TEST(!buffer.data().contains("It is “confidential”"));
    BOOST_TEST(!buffer.data().contains("It is “of_later”"));
    requireCounts(import(buffer.data()), {0, 0, 3, 0});
}

BOOST_AUTO_TEST_CASE(a_confidential_record_is_not_told_by_what_answers_it_and_stays_answered)
{
    Response secret(test::ResponseBuilder().on("2021").titled(u"Hidden meeting"_s));
    secret.sensitivity = u"confidential"_s;
    const ResponseId answered = test::saved(*catalogue, secret);
    Response answer(test::ResponseBuilder().on("2022").titled(u"Answer"_s));
    answer.kind = RecordKind::Reaction;
    answer.links = {{answered, u"answers"_s}};
    test::saved(*catalogue, answer);
    const QByteArray table = exported();
    BOOST_TEST(!table.contains("Hidden meeting"));
    BOOST_TEST(table.contains(recordIdText(answered).toUtf8()));
    requireCounts(import(table), {0, 0, 1, 0});
}

BOOST_AUTO_TEST_CASE(an_import_of_an_export_without_notes_keeps_the_notes)
{
    saveTitle(*catalogue, u"With a note"_s, {Note{u"ourselves"_s, u"internal"_s}});
    requireCounts(import(exported({false})), {0, 0, 1, 0});
    BOOST_TEST(entries().first().response.notes.size() == 1);
}

BOOST_AUTO_TEST_CASE(a_device_that_is_full_is_told)
{
    import("date,title\n2020,One\n");
    QFile full(u"/dev/full"_s);
    BOOST_REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto ids = ResponseRepository(catalogue->database()).all();
    REQUIRE_OK(ids);
    const auto outcome = exportTable(catalogue->database(), {catalogue->codebook(), catalogue->actors()},
                                     {ids->begin(), ids->end()}, full);
    BOOST_REQUIRE(!outcome.has_value());
    BOOST_TEST(outcome.error().kind == ErrorKind::Io);
}

BOOST_AUTO_TEST_SUITE_END()
