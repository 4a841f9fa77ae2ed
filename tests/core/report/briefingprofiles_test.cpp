#include "core/exchange/importer.h"
#include "core/report/briefingtable.h"
#include "core/report/leaks/leaks.h"
#include "tests/core/report/threeresponses.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList titlesOf(const QList<ChronologyLine> &lines)
{
    QStringList titles;
    for (const ChronologyLine &line : lines)
        titles.append(line.title);
    return titles;
}

} // namespace

BOOST_AUTO_TEST_SUITE(briefing_profiles)

BOOST_AUTO_TEST_CASE(an_internal_briefing_shows_what_is_internal_and_never_what_is_confidential)
{
    const auto catalogue = Catalogue::inMemory().value();
    for (const QString &sensitivity : {u"public"_s, u"internal"_s, u"confidential"_s, u"of_later"_s})
        saved(*catalogue, published("2021-05-24", sensitivity, sensitivity));
    BriefingWish wish = briefingOfSections({section(u"chronology"_s), section(u"method"_s)});
    const Briefing open = made(*catalogue, wish);
    BOOST_TEST(titlesOf(linesOf(open)) == QStringList(u"public"_s));
    BOOST_TEST(open.notPublic == 3);
    wish.profile = ExportProfile::Internal;
    const Briefing internal = made(*catalogue, wish);
    QStringList titles = titlesOf(linesOf(internal));
    titles.sort();
    BOOST_TEST(titles == (QStringList{u"internal"_s, u"public"_s}));
    BOOST_TEST(internal.notPublic == 2);
    BOOST_TEST(!internal.attachment->bytes.contains("confidential"));
    BOOST_TEST(textOf(internal).contains(u"Marked confidential and so not shown: 2 responses."_s));
}

BOOST_FIXTURE_TEST_CASE(what_is_safe_to_hold_has_no_attachment_and_the_same_checksum, ThreeResponses)
{
    BriefingWish wish = briefingOfSections({section(u"chronology"_s), section(u"colophon"_s)});
    const Briefing open = made(*catalogue, wish);
    wish.profile = ExportProfile::Safe;
    const Briefing safe = made(*catalogue, wish);
    BOOST_TEST(!safe.attachment.has_value());
    BOOST_REQUIRE(open.attachment.has_value());
    const QString checksum = checksumOf(open.attachment->bytes);
    BOOST_TEST(checksum.size() == 64);
    for (const Briefing &each : {open, safe})
        BOOST_TEST(textOf(each).remove(u' ').contains(checksum));
}

BOOST_AUTO_TEST_CASE(the_attached_table_is_imported_again_and_changes_nothing)
{
    const auto catalogue = Catalogue::inMemory().value();
    REQUIRE_OK(importSample(*catalogue));
    const Briefing some = made(*catalogue, briefingOfSections({section(u"answers"_s)}, u"date:2020..2021"_s));
    BOOST_REQUIRE(some.attachment.has_value());
    BOOST_TEST(some.records > 0);
    BOOST_TEST(!linesOf(some).isEmpty());
    const auto outcome = importTable(*catalogue, some.attachment->bytes, u"Again"_s, false);
    REQUIRE_OK(outcome);
    BOOST_TEST(outcome->unchanged == some.records + linesOf(some).size());
    BOOST_TEST(outcome->added + outcome->updated + outcome->rejected == 0);
}

BOOST_FIXTURE_TEST_CASE(the_attached_table_has_the_rows_of_the_briefing_alone, ThreeResponses)
{
    const Briefing part = made(*catalogue, briefingOfSections({section(u"chronology"_s)}, u"year:2020"_s));
    BOOST_REQUIRE(part.attachment.has_value());
    BOOST_TEST(part.attachment->bytes.count('\n') == 3); // the head and two records
    BOOST_TEST(!part.attachment->bytes.contains("On 2021-05-24"));
}

BOOST_AUTO_TEST_CASE(internal_notes_stay_out_of_the_attached_table)
{
    const auto catalogue = Catalogue::inMemory().value();
    Response noted = published("2021-05-24", u"Noted"_s);
    noted.notes = {{u"Ask our contact"_s, u"internal"_s}};
    saved(*catalogue, noted);
    for (const ExportProfile profile : {ExportProfile::Public, ExportProfile::Internal}) {
        BriefingWish wish = briefingOfSections({});
        wish.profile = profile;
        const Briefing attached = made(*catalogue, wish);
        BOOST_TEST(attached.attachment->bytes.contains("Noted"));
        BOOST_TEST(!attached.attachment->bytes.contains("Ask our contact"));
    }
}

BOOST_AUTO_TEST_CASE(tags_are_words_of_the_work_and_stay_out_of_what_is_public)
{
    const auto catalogue = Catalogue::inMemory().value();
    Response tagged = published("2021-05-24", u"Tagged"_s);
    tagged.tags = {u"ask our man in Brest"_s};
    saved(*catalogue, tagged);
    for (const ExportProfile profile : {ExportProfile::Public, ExportProfile::Internal}) {
        BriefingWish wish = briefingOfSections({});
        wish.profile = profile;
        const QByteArray table = made(*catalogue, wish).attachment->bytes;
        BOOST_TEST(table.contains("Tagged"));
        BOOST_TEST(table.contains("Brest") == showsInternal(profile));
    }
}

BOOST_AUTO_TEST_CASE(words_of_a_closed_note_choose_no_record_and_are_told_before_anything_is_written)
{
    const auto catalogue = Catalogue::inMemory().value();
    Response noted = published("2021-05-24", u"Noted"_s);
    noted.notes = {{u"Told by zzinformantka of the ministry in confidence"_s, u"confidential"_s}};
    saved(*catalogue, noted);
    saved(*catalogue, published("2021-05-25", u"Other"_s));
    const QString phrase = u"\"zzinformantka of the ministry in confidence\""_s;
    for (const ExportProfile profile :
         {ExportProfile::Public, ExportProfile::Safe, ExportProfile::Internal}) {
        BriefingWish whole = briefingOfSections({section(u"chronology"_s), section(u"method"_s)}, phrase);
        BriefingWish part = briefingOfSections({section(u"chronology"_s, phrase), section(u"method"_s)});
        for (BriefingWish &wish : {std::ref(whole), std::ref(part)}) {
            wish.profile = profile;
            const Briefing briefing = made(*catalogue, wish);
            BOOST_TEST(titlesOf(linesOf(briefing)).isEmpty());
            const QList<Leak> leaks = leaksIn({briefing, {}}, {});
            BOOST_TEST(!leaks.isEmpty());
            BOOST_TEST(std::ranges::all_of(
                leaks, [](const Leak &leak) { return leak.kind == Leak::Kind::InternalNote; }));
            BOOST_TEST(std::ranges::any_of(
                leaks, [](const Leak &leak) { return leak.found.startsWith(u"zzinformantka"_s); }));
        }
        BOOST_TEST(made(*catalogue, whole).inClosedNotes == 1);
        BOOST_TEST(made(*catalogue, whole).notPublished == 0);
    }
}

BOOST_AUTO_TEST_CASE(tags_that_a_query_names_are_told_wherever_they_would_be_printed)
{
    const auto catalogue = Catalogue::inMemory().value();
    Response tagged = published("2021-05-24", u"Tagged"_s);
    tagged.tags = {u"checkedwithvasil"_s, u"asked us"_s};
    saved(*catalogue, tagged);
    BriefingWish wish = briefingOfSections(
        {section(u"cover"_s), section(u"chronology"_s, u"-tag:heldforlater"_s), section(u"method"_s)},
        u"tag:checkedwithvasil tag:\"asked us\""_s);
    const auto places = [&](const QString &tag) {
        QStringList found;
        for (const Leak &leak : leaksIn({made(*catalogue, wish), {}}, {})) {
            if (leak.kind == Leak::Kind::WorkingWord && leak.found == tag)
                found.append(leak.place);
        }
        return found;
    };
    for (const ExportProfile profile : {ExportProfile::Public, ExportProfile::Safe}) {
        wish.profile = profile;
        for (const QString &tag : {u"checkedwithvasil"_s, u"asked us"_s}) {
            BOOST_TEST(places(tag).contains(u"Subject of the file"_s));
            BOOST_TEST(places(tag).contains(u"Cover, subtitle"_s));
            BOOST_TEST(places(tag).size() > 2);
        }
        BOOST_TEST(places(u"heldforlater"_s).size() == 1); // among the parts in the method note
    }
    wish.profile = ExportProfile::Internal;
    BOOST_TEST(places(u"checkedwithvasil"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(only_an_internal_briefing_counts_by_tags)
{
    const auto catalogue = Catalogue::inMemory().value();
    Response tagged = published("2021-05-24", u"Tagged"_s);
    tagged.tags = {u"checkedwithvasil"_s};
    saved(*catalogue, tagged);
    for (const QString &setting : {u"rows"_s, u"columns"_s}) {
        BriefingSection table = section(u"table"_s);
        table.settings.insert(setting, u"tag"_s);
        BriefingWish wish = briefingOfSections({table});
        for (const ExportProfile profile : {ExportProfile::Public, ExportProfile::Safe}) {
            wish.profile = profile;
            BOOST_TEST(refusedBriefing(*catalogue, wish).message.contains(u"Tags are words of the work"_s));
        }
        wish.profile = ExportProfile::Internal;
        BOOST_TEST(made(*catalogue, wish).records == 1);
    }
}

BOOST_FIXTURE_TEST_CASE(the_attached_table_names_nothing_that_may_not_be_shown, ThreeResponses)
{
    Response answer = published("2021-06-01", u"Answer"_s);
    answer.kind = RecordKind::Countermove;
    answer.links = {{ids.first(), u"answers"_s}};
    Response draft = published("2021-05-30", u"Half written"_s);
    draft.workflow = u"draft"_s;
    for (const Response &hidden : {draft, published("2021-05-31", u"Among us"_s, u"internal"_s),
                                   published("2021-05-31", u"Hidden meeting"_s, u"confidential"_s)})
        answer.links.append({saved(*catalogue, hidden), u"answers"_s});
    saved(*catalogue, answer);
    BriefingWish wish = briefingOfSections({section(u"answers"_s)});
    const QByteArray open = made(*catalogue, wish).attachment->bytes;
    BOOST_TEST(open.contains("2020-08-10|On 2020-08-10"));
    for (const char *hidden : {"Half written", "Among us", "Hidden meeting"})
        BOOST_TEST(!open.contains(hidden), hidden);
    wish.profile = ExportProfile::Internal;
    const QByteArray internal = made(*catalogue, wish).attachment->bytes;
    BOOST_TEST(internal.contains("Among us"));
    BOOST_TEST(!internal.contains("Hidden meeting"));
}

BOOST_FIXTURE_TEST_CASE(the_cover_names_the_addressee_and_other_editions, ThreeResponses)
{
    BriefingSection cover = section(u"cover"_s);
    BriefingWish wish = briefingOfSections({cover});
    wish.document.addressee = LocalizedText(u"en"_s, u"Committee on Foreign Affairs"_s);
    wish.document.languages = {u"en"_s, u"be"_s};
    const auto made = [&] { return blocksOf<CoverBlock>(test::made(*catalogue, wish)).first(); };
    BOOST_TEST(made().addressee == u"To: Committee on Foreign Affairs"_s);
    BOOST_TEST(made().remarks == QStringList(u"Also in: Belarusian"_s));
    BOOST_TEST(made().subtitle.startsWith(u"August 2020 to May 2021"_s));
    BOOST_TEST(made().ownPage);
    wish.profile = ExportProfile::Internal;
    BOOST_TEST(made().remarks.first() == u"Internal: not to be passed on"_s);
    wish.document.sections.first().settings.insert(u"detail"_s, u"short"_s);
    BOOST_TEST(!made().ownPage);
}

BOOST_AUTO_TEST_SUITE_END()
