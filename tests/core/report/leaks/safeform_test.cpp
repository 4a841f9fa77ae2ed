#include "core/report/leaks/briefingvisit.h"
#include "core/report/leaks/safeform.h"
#include "core/report/leaks/safewording.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/printing.h"
#include "tests/support/sampletable.h"

#include <QTimeZone>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace safe_form
{

ProtectedWords protectedWordsFor(const QString &language = u"en"_s)
{
    ProtectedWords words;
    words.names = {u"Alena Kavalchuk"_s, u"Вясн*"_s};
    words.domains = {u"example.org"_s, u"archive.example"_s};
    words.replacements = {
        {u"protected_name"_s, u"en"_s, u"Вясн*"_s, u"a civil society organisation"_s},
        {u"protected_name"_s, u"be"_s, u"Вясн*"_s, u"арганізацыя грамадзянскай супольнасці"_s}};
    words.language = language;
    return words;
}

QString safe(const QString &text, const QString &language = u"en"_s)
{
    return SafeWording(protectedWordsFor(language)).rewritten(text);
}

/// Has something to change in every part.
DrawnBriefing tellingBriefing()
{
    DrawnBriefing briefing;
    Briefing &content = briefing.content;
    content.title = u"What did Viasna say?"_s;
    content.subtitle = u"On Alena Kavalchuk"_s;
    content.runningHead = u"International responses"_s;
    content.language = u"en"_s;
    content.created = QDateTime(QDate(2026, 11, 28), QTime(12, 0), QTimeZone::utc());
    content.attachment = {u"responses.csv"_s, {}, "title\nAlena Kavalchuk\n"};
    content.sectionStarts = {0, 1};
    RichTextBlock text{{{RichParagraph::Kind::Text, 1, 0, {{u"Alena "_s}, {u"Kavalchuk"_s, true}}}}};
    text.paragraphs.append({RichParagraph::Kind::Text,
                            1,
                            0,
                            {{u"read more"_s, false, false, false, u"https://example.com"_s},
                             {u" or here"_s, false, false, false, u"#chronology"_s}}});
    content.blocks = {
        CoverBlock{u"What did Viasna say?"_s, {}, {}, {}, {}, true},
        HeadingBlock{1, u"Вясна"_s, u"chronology"_s, false}, text,
        PictureBlock{u"Figure 1."_s, {}, {}, {}, {}, {}},
        SourcesBlock{u"Archived:"_s,
                     {{1, u"A report"_s, u"The Viasna centre"_s, u"2021"_s, u"https://www.example.org/a"_s,
                       u"https://web.archive.org/web/20210301123456/https://example.org/a"_s,
                       u"retrieved on 3 May 2021"_s},
                      {2, {}, {}, {}, u"https://example.com/b"_s, {}},
                      {3, u"A law"_s, {}, {}, {}, u"https://archive.example/20210301123456/x"_s}},
                     false}};
    DrawnPicture picture;
    picture.title = u"Viasna"_s;
    picture.svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>A &lt; B</title>"
                  "<text>see http://example.com</text><text>Viasna &amp; others</text></svg>";
    picture.rows = {{u"Вясны"_s, u"1"_s}};
    briefing.pictures.insert(3, picture);
    return briefing;
}

QString allTextsOf(const DrawnBriefing &briefing)
{
    QStringList texts;
    visitTexts(briefing, [&texts](const QString &text, const BriefingPlace &) { texts.append(text); });
    return texts.join(u'\n');
}

template <class T>
T blockOf(const DrawnBriefing &briefing)
{
    for (const Block &block : briefing.content.blocks) {
        if (const T *found = std::get_if<T>(&block))
            return *found;
    }
    BOOST_FAIL("There is no such block.");
    return {};
}

} // namespace safe_form

BOOST_AUTO_TEST_SUITE(safe_form)

BOOST_AUTO_TEST_CASE(a_text_without_listed_words_stays_letter_for_letter)
{
    for (const QString &text : {u"Council Decision (CFSP) 2020/1388, art. 3.1, e.g. 602–44–44"_s,
                                u"Ale\u00adna spoke; Kaval\u00adchuk did not"_s, QString(), u"a\nb  c"_s})
        BOOST_TEST(safe(text) == text, text);
}

BOOST_AUTO_TEST_CASE(names_give_way_to_the_words_beside_them_in_every_spelling)
{
    BOOST_TEST(safe(u"the centre “Viasna” said"_s) == u"the centre “a civil society organisation” said"_s);
    BOOST_TEST(safe(u"праваабаронцы «Вясны»"_s, u"be"_s) ==
               u"праваабаронцы «арганізацыя грамадзянскай супольнасці»"_s);
    BOOST_TEST(safe(u"by Alena\nKa\u200bvalchuk."_s) == u"by [name withheld]."_s);
    BOOST_TEST(!safe(u"Алена Кавальчук"_s, u"ru"_s).contains(u"Кавальчук"_s));
    BOOST_TEST(safe(u"Viasna"_s, u"ru"_s) != u"a civil society organisation"_s); // that is English
}

BOOST_AUTO_TEST_CASE(addresses_go_with_all_that_belongs_to_them)
{
    BOOST_TEST(safe(u"(see https://www.europa.example/a?b=c#d)."_s) == u"(see [address left out])."_s);
    BOOST_TEST(safe(u"at news.EXAMPLE.org/a, since"_s) == u"at [address left out], since"_s);
    BOOST_TEST(safe(u"write to jane@example.org"_s) == u"write to [address left out]"_s);
    BOOST_TEST(safe(u"https://example.com/Viasna"_s) == u"[address left out]"_s);
    BOOST_TEST(safe(u"myexample.org"_s) == u"myexample.org"_s);
    BOOST_TEST(safe(u"on c.example/path, or c.example:8080"_s) ==
               u"on [address left out], or [address left out]"_s);
}

BOOST_AUTO_TEST_CASE(nothing_is_left_of_an_address_that_is_broken)
{
    for (const QString &address :
         {u"https: //example.org"_s, u"https:/example.org"_s, u"https: //c.example/a"_s, u"https:"_s,
          u"HTTP ://c.example"_s, u"https:/\u200b/c.example"_s, u"ht\u00adtps:c.example"_s}) {
        BOOST_TEST(safe(u"see "_s + address + u", or"_s) == u"see [address left out], or"_s, address);
        BOOST_TEST(safe(safe(address)) == safe(address), address);
    }
}

BOOST_AUTO_TEST_CASE(signs_that_nobody_sees_go)
{
    BOOST_TEST(safe(u"Min\u200bsk\U000E0041 \u202etxet\u202c"_s) == u"Minsk txet"_s);
}

BOOST_AUTO_TEST_CASE(words_that_would_bring_a_name_back_are_not_used)
{
    ProtectedWords words;
    words.names = {u"Viasna"_s, u"withheld"_s};
    words.replacements = {{u"protected_name"_s, {}, u"Viasna"_s, u"the Viasna centre"_s}};
    const SafeWording wording(words);
    const QString once = wording.rewritten(u"by Viasna"_s);
    BOOST_TEST(once == u"by […]"_s);
    BOOST_TEST(wording.rewritten(once) == once);
}

BOOST_AUTO_TEST_CASE(nothing_listed_and_no_link_is_left_anywhere)
{
    DrawnBriefing briefing = tellingBriefing();
    const QList<SafeChange> changes = makeSafe(briefing, protectedWordsFor());
    BOOST_TEST(!changes.isEmpty());
    const QString texts = allTextsOf(briefing);
    for (const QString &word :
         {u"http"_s, u"www."_s, u"example.org"_s, u"Kavalchuk"_s, u"Viasna"_s, u"Вясн"_s})
        BOOST_TEST(!texts.contains(word, Qt::CaseInsensitive), word << " in " << texts);
    BOOST_TEST(!briefing.content.attachment.has_value());
    BOOST_TEST(leaksIn(briefing, protectedWordsFor()).isEmpty());
}

BOOST_AUTO_TEST_CASE(all_texts_of_the_sample_are_rid_of_listed_words_in_three_languages)
{
    ProtectedWords words;
    words.names = {u"Milinkevich"_s, u"Лукашенк*"_s, u"Human Rights Center Viasna"_s};
    words.domains = {u"spring96.org"_s, u"belsat.eu"_s};
    const QStringList unwanted{u"http"_s,        u"www."_s,       u"spring96"_s,   u"belsat.eu"_s,
                               u"Milinkevich"_s, u"Мілінкевіч"_s, u"Милинкевич"_s, u"Lukashenk"_s,
                               u"Лукашэнк"_s,    u"Лукашенк"_s};
    const SafeWording wording(words);
    for (const QString &file : {u"responses.csv"_s, u"countermoves.csv"_s}) {
        for (const auto &row : test::sampleRows(file)) {
            for (const QString &cell : row) {
                const QString text = wording.rewritten(cell);
                for (const QString &word : unwanted)
                    BOOST_TEST(!text.contains(word, Qt::CaseInsensitive), word << ": " << text);
                BOOST_TEST(wording.rewritten(text) == text);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(done_twice_it_changes_nothing_more)
{
    DrawnBriefing briefing = tellingBriefing();
    (void)makeSafe(briefing, protectedWordsFor());
    const QString once = allTextsOf(briefing);
    BOOST_TEST(makeSafe(briefing, protectedWordsFor()).isEmpty());
    BOOST_TEST(allTextsOf(briefing) == once);
}

BOOST_AUTO_TEST_CASE(a_source_keeps_what_finds_it_again)
{
    DrawnBriefing briefing = tellingBriefing();
    (void)makeSafe(briefing, protectedWordsFor());
    const QList<SourceLine> lines = blockOf<SourcesBlock>(briefing).lines;
    BOOST_TEST(lines[0].title == u"A report"_s);
    BOOST_TEST(lines[0].publisher == u"The a civil society organisation centre"_s);
    BOOST_TEST(lines[0].date == u"2021 · archive code 20210301123456"_s);
    BOOST_TEST(lines[1].title == u"Source without a title"_s);
    BOOST_TEST(lines[2].date.isEmpty()); // the archive itself is listed
    for (const SourceLine &line : lines)
        BOOST_TEST((line.url + line.archiveUrl + line.retrieved).isEmpty());
}

BOOST_AUTO_TEST_CASE(the_file_tells_nothing_and_the_page_keeps_its_title)
{
    DrawnBriefing briefing = tellingBriefing();
    std::get<CoverBlock>(briefing.content.blocks.first()).title = u"How did states respond?"_s;
    (void)makeSafe(briefing, protectedWordsFor());
    BOOST_TEST(briefing.content.title == u"Document, 28 November 2026"_s);
    BOOST_TEST(briefing.content.subtitle.isEmpty());
    BOOST_TEST(briefing.content.runningHead == u"Document, 28 November 2026"_s);
    BOOST_TEST(neutralFileName(briefing.content) == u"document-2026-11-28"_s);
    BOOST_TEST(blockOf<CoverBlock>(briefing).title == u"How did states respond?"_s);
}

BOOST_AUTO_TEST_CASE(page_one_says_that_sources_stand_without_addresses)
{
    DrawnBriefing briefing = tellingBriefing();
    (void)makeSafe(briefing, protectedWordsFor());
    BOOST_TEST(blockOf<CoverBlock>(briefing).remarks.join(u' ').contains(u"without their addresses"_s));

    DrawnBriefing without = tellingBriefing();
    without.content.blocks.removeFirst();
    without.pictures.insert(2, without.pictures.take(3));
    (void)makeSafe(without, protectedWordsFor());
    BOOST_TEST(
        std::get<ParagraphBlock>(without.content.blocks.first()).text.contains(u"without their addresses"_s));
    BOOST_TEST(std::holds_alternative<PictureBlock>(without.content.blocks[3]));
    BOOST_TEST(without.pictures.contains(3)); // went with its block
    BOOST_TEST((without.content.sectionStarts == QList<qsizetype>{0, 2}));
    BOOST_TEST(makeSafe(without, protectedWordsFor()).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_cover_that_comes_later_is_not_page_one)
{
    DrawnBriefing briefing = tellingBriefing();
    briefing.content.blocks.swapItemsAt(0, 1);
    (void)makeSafe(briefing, protectedWordsFor());
    const auto *first = std::get_if<ParagraphBlock>(&briefing.content.blocks.first());
    BOOST_REQUIRE(first);
    BOOST_TEST(first->text.contains(u"without their addresses"_s));
    BOOST_TEST(blockOf<CoverBlock>(briefing).remarks.isEmpty());
}

BOOST_AUTO_TEST_CASE(the_file_bears_the_day_of_the_data_and_not_the_second)
{
    DrawnBriefing briefing = tellingBriefing();
    (void)makeSafe(briefing, protectedWordsFor());
    BOOST_TEST(briefing.content.created.toString(Qt::ISODate) == u"2026-11-28T00:00:00Z"_s);
}

BOOST_AUTO_TEST_CASE(links_within_the_document_stay)
{
    DrawnBriefing briefing = tellingBriefing();
    (void)makeSafe(briefing, protectedWordsFor());
    const QList<RichParagraph> paragraphs = blockOf<RichTextBlock>(briefing).paragraphs;
    BOOST_TEST(paragraphs[0].runs.size() == 1); // the name went over two runs
    BOOST_TEST(paragraphs[0].runs.first().text == u"[name withheld]"_s);
    BOOST_TEST(paragraphs[1].runs[0].link.isEmpty());
    BOOST_TEST(paragraphs[1].runs[1].link == u"#chronology"_s);
    BOOST_TEST(blockOf<HeadingBlock>(briefing).anchor == u"chronology"_s);
}

BOOST_AUTO_TEST_CASE(pictures_keep_their_shapes_and_other_words)
{
    DrawnBriefing briefing = tellingBriefing();
    (void)makeSafe(briefing, protectedWordsFor());
    const DrawnPicture picture = briefing.pictures.value(3);
    BOOST_TEST(picture.svg == "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>A &lt; B</title>"
                              "<text>see [address left out]</text>"
                              "<text>a civil society organisation &amp; others</text></svg>"_ba);
    BOOST_TEST(picture.rows.first() == QStringList({u"a civil society organisation"_s, u"1"_s}));
}

BOOST_AUTO_TEST_CASE(a_name_over_two_words_of_a_picture_takes_all_words_out_of_it)
{
    DrawnBriefing briefing = tellingBriefing();
    briefing.pictures[3].svg = "<svg><text>Alena</text><text>Kavalchuk</text></svg>";
    (void)makeSafe(briefing, protectedWordsFor());
    BOOST_TEST(briefing.pictures.value(3).svg == "<svg><text></text><text></text></svg>"_ba);
}

BOOST_AUTO_TEST_CASE(the_author_learns_what_was_changed_and_where)
{
    DrawnBriefing briefing = tellingBriefing();
    const QList<SafeChange> changes = makeSafe(briefing, protectedWordsFor());
    const auto isTold = [&](const QString &place, const QString &before) {
        return std::ranges::any_of(changes, [&](const SafeChange &change) {
            return change.place == place && change.before == before && change.after != before;
        });
    };
    BOOST_TEST(isTold(u"Attachment"_s, u"responses.csv"_s));
    BOOST_TEST(isTold(u"Sources, no. 1, address"_s, u"https://www.example.org/a"_s));
    BOOST_TEST(isTold(u"Cover, title"_s, u"What did Viasna say?"_s));
    BOOST_TEST(isTold(u"Title of the file"_s, u"What did Viasna say?"_s));
}

BOOST_AUTO_TEST_CASE(a_name_behind_a_hostile_text_is_replaced)
{
    for (const QString &piece : hostilePieces())
        BOOST_TEST(!safe(hostileText(piece, 20'000) + u"\n, by Вясна yesterday"_s).contains(u"Вясна"_s),
                   piece);
}

BOOST_AUTO_TEST_SUITE_END()
