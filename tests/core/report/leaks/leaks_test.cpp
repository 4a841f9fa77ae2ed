#include "core/base/resources.h"
#include "core/report/leaks/leaks.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/printing.h"
#include "tests/support/savedrecords.h"

#include <QFile>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace leaks
{

/// A briefing of one record with nothing in it that anybody would mind.
DrawnBriefing soundBriefing(ExportProfile profile = ExportProfile::Public)
{
    DrawnBriefing briefing;
    briefing.content.title = u"How did states respond?"_s;
    briefing.content.language = u"en"_s;
    briefing.content.profile = profile;
    briefing.content.blocks = {
        CoverBlock{u"How did states respond?"_s, {}, u"To: a committee"_s, {}, {}, true},
        HeadingBlock{1, u"What happened, and when?"_s, u"chronology"_s, false},
        ParagraphBlock{{}, u"One response is shown."_s},
        ChronologyBlock{{},
                        {},
                        {},
                        {{ResponseId{7},
                          u"12"_s,
                          u"2 October 2020"_s,
                          u"Norway"_s,
                          u"Entry ban for 40 officials"_s,
                          u"Norway aligned."_s,
                          {},
                          {1}}},
                        false},
        SourcesBlock{{}, {{1, u"Norway aligns"_s, u"Government of Norway"_s, u"2020"_s, {}, {}}}, false}};
    return briefing;
}

template <class T>
T &blockOf(DrawnBriefing &briefing)
{
    for (Block &block : briefing.content.blocks) {
        if (T *found = std::get_if<T>(&block))
            return *found;
    }
    BOOST_FAIL("There is no such block.");
    throw std::logic_error("unreachable");
}

/// What is told of a sound briefing whose paragraph says this.
QList<Leak> leaksOf(const QString &text, const ProtectedWords &words = {},
                    ExportProfile profile = ExportProfile::Public)
{
    DrawnBriefing briefing = soundBriefing(profile);
    blockOf<ParagraphBlock>(briefing).text = text;
    return leaksIn(briefing, words);
}

bool isTold(Leak::Kind kind, const QList<Leak> &leaks)
{
    return std::ranges::any_of(leaks, [kind](const Leak &leak) { return leak.kind == kind; });
}

ProtectedWords wordsOf(const QStringList &names, const QStringList &domains = {})
{
    ProtectedWords words;
    words.names = names;
    words.domains = domains;
    return words;
}

QByteArray bytesOf(const QString &resource)
{
    initResources();
    QFile file(resource);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace leaks

BOOST_AUTO_TEST_SUITE(leaks)

BOOST_AUTO_TEST_CASE(a_file_name_tells_names_as_files_have_them)
{
    ProtectedWords words = wordsOf({u"Іван Іваноў"_s}, {u"example.org"_s});
    words.coders = {u"Anna Koderka"_s, u"coder7"_s};
    for (const ExportProfile profile :
         {ExportProfile::Public, ExportProfile::Safe, ExportProfile::Internal}) {
        for (const QString &name :
             {u"ivan-ivanou"_s, u"IvanIvanou"_s, u"ivan_ivanou"_s, u"Ivan Ivanou"_s, u"reportIvanIvanou2"_s,
              u"ivan-ivanou2024"_s, u"AnnaKoderka"_s, u"anna-koderka"_s, u"anna.koderka"_s, u"coder7"_s,
              u"anna@example.com"_s, u"example.org"_s})
            BOOST_TEST(leaksInFileName(name, words, profile).size() == 1, name);
        for (const QString &name : {u"briefing"_s, u"document-2026-11-28"_s, u"briefing-375291234567"_s,
                                    u"53.9045, 27.5615"_s, u"ivanovich"_s, u"JoannaKoderkas"_s})
            BOOST_TEST(leaksInFileName(name, words, profile).isEmpty(), name);
    }
}

BOOST_AUTO_TEST_CASE(a_picture_by_itself_is_looked_through_in_every_text)
{
    const QString secret = u"anna.k@example.org"_s;
    const QList<std::pair<QString, std::function<void(DrawnPicture &)>>> parts{
        {u"Figure, title"_s, [&](DrawnPicture &picture) { picture.title = secret; }},
        {u"Figure, subtitle"_s, [&](DrawnPicture &picture) { picture.subtitle = secret; }},
        {u"Figure, state of the catalogue"_s, [&](DrawnPicture &picture) { picture.source = secret; }},
        {u"Figure, text alternative"_s, [&](DrawnPicture &picture) { picture.textAlternative = secret; }},
        {u"Figure, remark 1"_s, [&](DrawnPicture &picture) { picture.remarks = {secret}; }},
        {u"Figure, words in the picture"_s,
         [&](DrawnPicture &picture) { picture.svg = "<svg><text>anna.k@example.org</text></svg>"; }},
        {u"Figure, head of column 2"_s, [&](DrawnPicture &picture) { picture.head = {u"A"_s, secret}; }},
        {u"Figure, row 1, column 2"_s, [&](DrawnPicture &picture) { picture.rows = {{u"1"_s, secret}}; }},
    };
    for (const auto &[place, put] : parts) {
        DrawnBriefing alone;
        alone.content.blocks = {PictureBlock()};
        put(alone.pictures[0]);
        const QList<Leak> leaks = leaksIn(alone, {});
        BOOST_REQUIRE_MESSAGE(leaks.size() == 1, place.toStdString());
        BOOST_TEST(leaks.first().place == place);
        BOOST_TEST(leaks.first().found == secret);
    }
}

BOOST_AUTO_TEST_CASE(a_briefing_without_anything_of_the_kind_has_none)
{
    for (const ExportProfile profile : {ExportProfile::Public, ExportProfile::Safe, ExportProfile::Internal})
        BOOST_TEST(
            leaksIn(soundBriefing(profile), wordsOf({u"Alena Kavalchuk"_s}, {u"example.org"_s})).isEmpty());
}

BOOST_AUTO_TEST_CASE(every_kind_is_told_with_a_name_and_a_remedy)
{
    ProtectedWords words = wordsOf({u"Alena Kavalchuk"_s}, {u"example.org"_s});
    words.coders = {u"coder7"_s};
    words.internalNotes = {u"the ministry told us on the phone that it will not answer before spring"_s};
    const QList<std::pair<Leak::Kind, QString>> cases{
        {Leak::Kind::Name, u"said Алена Кавальчук"_s},
        {Leak::Kind::Account, u"said @some_body"_s},
        {Leak::Kind::Path, u"kept in /home/jane/a.txt"_s},
        {Leak::Kind::Coder, u"entered by coder7"_s},
        {Leak::Kind::EMail, u"write to jane@example.com"_s},
        {Leak::Kind::Phone, u"call +375 29 123-45-67"_s},
        {Leak::Kind::Coordinates, u"at 53.9045, 27.5615"_s},
        {Leak::Kind::ListedDomain, u"see News.Example.org"_s},
        {Leak::Kind::HiddenText, u"Min\u200bsk"_s},
        {Leak::Kind::HiddenText, u"text <!-- from Jane --> text"_s},
        {Leak::Kind::InternalNote, u"It told us on the phone that it will not answer."_s}};
    for (const auto &[kind, text] : cases) {
        const QList<Leak> leaks = leaksOf(text, words);
        BOOST_REQUIRE_MESSAGE(leaks.size() == 1, text.toStdString());
        BOOST_TEST((leaks.first().kind == kind), text);
        BOOST_TEST(leaks.first().place == u"“What happened, and when?”, text"_s);
        BOOST_TEST(leaks.first().id.startsWith(u"L-"_s));
        BOOST_TEST(!leakKindName(kind).isEmpty());
        BOOST_TEST(leakRemedy(kind).endsWith(u'.'));
    }
}

BOOST_AUTO_TEST_CASE(what_is_found_is_told_as_it_stands_there)
{
    BOOST_TEST(leaksOf(u"write to Jane.Doe@Example.com, please"_s).first().found ==
               u"Jane.Doe@Example.com"_s);
    BOOST_TEST(leaksOf(u"a Min\u200bsk street"_s).first().found.contains(u"U+200B"_s));
}

BOOST_AUTO_TEST_CASE(places_are_told_in_words_with_the_record_that_has_to_be_mended)
{
    DrawnBriefing briefing = soundBriefing();
    const ProtectedWords words = wordsOf({u"Kavalchuk"_s}, {u"example.org"_s});
    blockOf<CoverBlock>(briefing).addressee = u"To: A. Kavalchuk"_s;
    blockOf<ChronologyBlock>(briefing).lines.first().summary = u"Kavalchuk was named."_s;
    blockOf<SourcesBlock>(briefing).lines.first().url = u"https://www.example.org/a"_s;
    briefing.content.blocks.append(
        TableBlock{u"Numbers"_s, {}, {u"Who"_s}, {{u"Norway"_s}, {u"Кавальчук"_s}}});
    const QList<Leak> leaks = leaksIn(briefing, words);
    BOOST_REQUIRE_EQUAL(leaks.size(), 4);
    BOOST_TEST(leaks[0].place == u"Cover, addressee"_s);
    BOOST_TEST(leaks[1].place == u"Chronology, no. 12, summary"_s);
    BOOST_TEST((leaks[1].record == ResponseId{7}));
    BOOST_TEST(leaks[2].place == u"Sources, no. 1, address"_s);
    BOOST_TEST((leaks[2].kind == Leak::Kind::ListedDomain));
    BOOST_TEST(leaks[3].place == u"Table “Numbers”, row 2, column 1"_s);
    BOOST_TEST(!leaks[3].record.has_value());
}

BOOST_AUTO_TEST_CASE(words_of_one_paragraph_are_one_text_however_they_are_set)
{
    DrawnBriefing briefing = soundBriefing();
    RichTextBlock text{{{RichParagraph::Kind::Text, 1, 0, {{u"Alena "_s}, {u"Kaval"_s, true}, {u"chuk"_s}}}}};
    text.paragraphs.append(
        {RichParagraph::Kind::Text, 1, 0, {{u"here"_s, false, false, false, u"https://t.me/a_b"_s}}});
    briefing.content.blocks.append(text);
    const QList<Leak> leaks = leaksIn(briefing, wordsOf({u"Alena Kavalchuk"_s}));
    BOOST_REQUIRE_EQUAL(leaks.size(), 2);
    BOOST_TEST(leaks[0].found == u"Alena Kavalchuk"_s);
    BOOST_TEST((leaks[1].kind == Leak::Kind::Account));
}

BOOST_AUTO_TEST_CASE(pictures_and_the_attached_table_are_searched_too)
{
    DrawnBriefing briefing = soundBriefing();
    briefing.pictures.insert(briefing.content.blocks.size(), DrawnPicture{});
    DrawnPicture &picture = briefing.pictures[briefing.content.blocks.size()];
    briefing.content.blocks.append(PictureBlock{u"Figure 1."_s, {}, {}, {}, {}, {}});
    picture.svg = "<svg><text x=\"1\">Alena</text>\n<text>Kavalchuk &amp; others</text></svg>";
    picture.rows = {{u"Kavalchuk, Alena"_s, u"1"_s}};
    picture.textAlternative = u"Alena Kavalchuk leads."_s;
    briefing.content.attachment = {
        u"responses.csv"_s, {}, "title,source_url\nx,https://t.me/a_b\njane@example.com,y\n"};
    const QList<Leak> leaks = leaksIn(briefing, wordsOf({u"Alena Kavalchuk"_s, u"Kavalchuk Alena"_s}));
    BOOST_REQUIRE_EQUAL(leaks.size(), 4);
    BOOST_TEST(leaks[0].place == u"Figure 1, words in the picture"_s);
    BOOST_TEST(leaks[1].place == u"Figure 1, text alternative"_s);
    BOOST_TEST(leaks[2].place == u"Figure 1, row 1, column 1"_s);
    BOOST_TEST(leaks[3].place == u"Attachment, line 3, title"_s);
}

BOOST_AUTO_TEST_CASE(a_query_is_looked_at_where_it_is_printed_and_not_behind_a_number)
{
    const QString query = u"actor:\"Alena Kavalchuk\""_s;
    DrawnBriefing briefing = soundBriefing();
    briefing.content.blocks.append(KeyFiguresBlock{{{3, u"responses"_s, {}, query, {}}}});
    BOOST_TEST(leaksIn(briefing, wordsOf({u"Alena Kavalchuk"_s})).isEmpty());
    briefing.content.blocks.append(TableBlock{.title = {}, .head = {u"Query"_s}, .rows = {{query}}});
    BOOST_TEST(leaksIn(briefing, wordsOf({u"Alena Kavalchuk"_s})).size() == 1);
}

BOOST_AUTO_TEST_CASE(whoever_cancels_the_search_waits_for_no_further_text)
{
    DrawnBriefing briefing = soundBriefing();
    blockOf<ParagraphBlock>(briefing).text = u"write to jane@example.com"_s;
    const Cancellation cancellation;
    BOOST_TEST(leaksIn(briefing, {}, cancellation).size() == 1);
    cancellation.cancel();
    BOOST_TEST(leaksIn(briefing, {}, cancellation).isEmpty());
}

BOOST_AUTO_TEST_CASE(an_id_stays_while_kind_words_and_place_do)
{
    const QList<Leak> first = leaksOf(u"write to jane@example.com"_s);
    const QList<Leak> other = leaksOf(u"Please write to JANE@example.com today"_s);
    BOOST_TEST(first.first().id == other.first().id);
    BOOST_TEST(first.first().id != leaksOf(u"write to june@example.com"_s).first().id);
    DrawnBriefing twice = soundBriefing();
    blockOf<ParagraphBlock>(twice).text = u"jane@example.com and jane@example.com"_s;
    twice.content.blocks.append(ParagraphBlock{{}, u"jane@example.com"_s});
    const QList<Leak> leaks = leaksIn(twice, {});
    BOOST_REQUIRE_EQUAL(leaks.size(), 2); // once for each text
    BOOST_TEST(leaks[0].id == first.first().id);
    BOOST_TEST(leaks[1].id != leaks[0].id);
}

BOOST_AUTO_TEST_CASE(live_links_and_attachments_are_leaks_of_the_safe_profile_alone)
{
    for (const ExportProfile profile :
         {ExportProfile::Public, ExportProfile::Safe, ExportProfile::Internal}) {
        const bool isSafe = profile == ExportProfile::Safe;
        DrawnBriefing briefing = soundBriefing(profile);
        blockOf<SourcesBlock>(briefing).lines.first().url = u"https://example.com/a"_s;
        BOOST_TEST(isTold(Leak::Kind::LiveLink, leaksIn(briefing, {})) == isSafe);
        BOOST_TEST(isTold(Leak::Kind::LiveLink, leaksOf(u"see www.example.com"_s, {}, profile)) == isSafe);
        briefing = soundBriefing(profile);
        briefing.content.attachment = {u"responses.csv"_s, {}, "title\nx\n"};
        BOOST_TEST(isTold(Leak::Kind::Metadata, leaksIn(briefing, {})) == isSafe);
    }
}

BOOST_AUTO_TEST_CASE(a_title_of_the_safe_file_that_names_somebody_is_told_as_data_of_the_file)
{
    DrawnBriefing briefing = soundBriefing(ExportProfile::Safe);
    briefing.content.title = u"On Alena Kavalchuk"_s;
    const QList<Leak> leaks = leaksIn(briefing, wordsOf({u"Alena Kavalchuk"_s}));
    BOOST_REQUIRE_EQUAL(leaks.size(), 1);
    BOOST_TEST((leaks.first().kind == Leak::Kind::Metadata));
    BOOST_TEST(leaks.first().place == u"Title of the file"_s);
}

BOOST_AUTO_TEST_CASE(only_confidential_words_are_leaks_of_the_internal_profile)
{
    ProtectedWords words = wordsOf({u"Alena Kavalchuk"_s}, {u"example.org"_s});
    words.internalNotes = {u"ask the second secretary again in autumn about the list of names"_s};
    words.confidentialNotes = {u"the first secretary handed us the list of names himself"_s};
    const QString open =
        u"Alena Kavalchuk, jane@example.org: ask the second secretary again in autumn about the list"_s;
    BOOST_TEST(leaksOf(open, words, ExportProfile::Internal).isEmpty());
    BOOST_TEST(isTold(Leak::Kind::InternalNote, leaksOf(open, words)));
    const QString secret = u"The first secretary handed us the list of names."_s;
    BOOST_TEST(leaksOf(secret, words, ExportProfile::Internal).size() == 1);
}

BOOST_AUTO_TEST_CASE(seven_words_of_a_long_note_are_no_passage_and_a_short_note_is_one_as_a_whole)
{
    ProtectedWords words;
    words.internalNotes = {u"one two three four five six seven eight nine"_s, u"asked by the embassy"_s,
                           u"checked"_s};
    BOOST_TEST(leaksOf(u"one two three four five six seven, then others"_s, words).isEmpty());
    BOOST_TEST(leaksOf(u"two three four five six seven eight nine"_s, words).size() == 1);
    BOOST_TEST(leaksOf(u"Asked – by the Embassy."_s, words).size() == 1);
    BOOST_TEST(leaksOf(u"checked"_s, words).isEmpty());
}

BOOST_AUTO_TEST_CASE(no_text_of_the_sample_is_taken_for_a_leak)
{
    for (const QString &table :
         {u"responses.csv"_s, u"countermoves.csv"_s, u"events.csv"_s, u"actors.csv"_s}) {
        DrawnBriefing briefing = soundBriefing();
        briefing.content.attachment = {table, {}, bytesOf(u":/sample/"_s + table)};
        for (const Leak &leak : leaksIn(briefing, {}))
            BOOST_ERROR(
                (table + u": "_s + leakKindName(leak.kind) + u", "_s + leak.place + u": "_s + leak.found)
                    .toStdString());
    }
}

BOOST_AUTO_TEST_CASE(a_name_and_a_note_behind_a_hostile_text_are_told)
{
    ProtectedWords words = wordsOf({u"Hanna Zybina"_s, u"A* b* c*"_s}, {u"example.org"_s});
    words.internalNotes = {u"a a a a a a a a a a"_s, u"asked by the embassy"_s};
    for (const QString &piece : hostilePieces()) {
        const QList<Leak> leaks =
            leaksOf(hostileText(piece, 20'000) + u"\n, Hanna Zybina, asked by the embassy"_s, words);
        BOOST_TEST(isTold(Leak::Kind::Name, leaks), piece);
        BOOST_TEST(isTold(Leak::Kind::InternalNote, leaks), piece);
    }
}

BOOST_AUTO_TEST_CASE(what_is_protected_is_read_from_the_catalogue)
{
    const std::unique_ptr<Catalogue> catalogue = Catalogue::inMemory().value();
    catalogue->setAuthor(u"coder7"_s);
    Response response;
    response.title.set(u"en"_s, u"A response"_s);
    response.notes = {
        {u"for all"_s, u"public"_s}, {u"for us"_s, u"internal"_s}, {u"for nobody"_s, u"confidential"_s}};
    const ResponseId record = saved(*catalogue, response);
    Response other = response;
    other.notes = {{u"of a record that is not shown"_s, u"internal"_s}};
    (void)saved(*catalogue, other);
    edited(*catalogue, [](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(CheckedWord{u"protected_name"_s, u"en"_s, u"Alena Kavalchuk"_s, u"a lawyer"_s}));
        VODHUK_TRY(edit.save(CheckedWord{u"protected_name"_s, u"be"_s, u"Alena Kavalchuk"_s, u"юрыстка"_s}));
        return edit.save(CheckedWord{u"extremist_domain"_s, {}, u"https://example.org"_s, u"Order"_s});
    });
    const auto words = protectedWords(queryEngine(*catalogue), {record}, u"be"_s);
    REQUIRE_OK(words);
    BOOST_TEST(words->names == QStringList(u"Alena Kavalchuk"_s));
    BOOST_TEST(words->replacements.size() == 2);
    BOOST_TEST(words->domains == QStringList(u"example.org"_s));
    BOOST_TEST(words->coders == QStringList(u"coder7"_s));
    BOOST_TEST(words->internalNotes == QStringList(u"for us"_s));
    BOOST_TEST(words->confidentialNotes == QStringList(u"for nobody"_s));
    BOOST_TEST(words->language == u"be"_s);
}

BOOST_AUTO_TEST_CASE(what_a_section_without_a_heading_says_is_not_told_of_the_section_before)
{
    DrawnBriefing briefing = soundBriefing();
    const ParagraphBlock asked{{}, u"Ask press.desk@example.org."_s};
    briefing.content.blocks = {HeadingBlock{1, u"What happened?"_s, {}, false}, asked, asked};
    briefing.content.sectionStarts = {0, 2, 2}; // the second one says nothing
    const QList<Leak> leaks = leaksIn(briefing, {});
    BOOST_REQUIRE_EQUAL(leaks.size(), 2);
    BOOST_TEST(leaks.first().place == u"“What happened?”, text"_s);
    BOOST_TEST(leaks.last().place == u"Section 3, text"_s);
}

BOOST_AUTO_TEST_SUITE_END()
