#include "core/report/formats/briefingparts.h"
#include "tests/core/report/formats/handmadebriefing.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

template <class Part>
QList<Part> partsOfKind(const DrawnBriefing &briefing)
{
    QList<Part> found;
    for (const BriefingPart &part : partsOf(briefing).parts) {
        if (const auto *wanted = std::get_if<Part>(&part))
            found.append(*wanted);
    }
    return found;
}

DrawnBriefing briefingOf(const QList<Block> &blocks)
{
    DrawnBriefing briefing;
    briefing.content.title = u"A title"_s;
    briefing.content.subtitle = u"A subtitle"_s;
    briefing.content.language = u"en"_s;
    briefing.content.blocks = blocks;
    return briefing;
}

DrawnBriefing briefingCiting(const QString &address)
{
    return briefingOf({SourcesBlock{u"Archived:"_s, {{1, u"A source"_s, {}, {}, address, address}}, false}});
}

SourceEntry onlySource(const DrawnBriefing &briefing)
{
    return partsOfKind<SourcesPart>(briefing).value(0).entries.value(0);
}

ChronologyLine lineWith(const QString &number, qint64 id, const QList<int> &sources)
{
    ChronologyLine line;
    line.number = number;
    line.record = {id};
    line.sources = sources;
    return line;
}

} // namespace

BOOST_AUTO_TEST_SUITE(briefingparts)

BOOST_AUTO_TEST_CASE(a_briefing_without_a_cover_begins_with_its_title)
{
    const auto covers = partsOfKind<CoverPart>(briefingOf({ParagraphBlock{{}, u"Text"_s}}));
    BOOST_REQUIRE_EQUAL(covers.size(), 1);
    BOOST_TEST(covers.first().title == u"A title"_s);
    BOOST_TEST(covers.first().subtitle == u"A subtitle"_s);
    BOOST_TEST(!covers.first().ownPage);
}

BOOST_AUTO_TEST_CASE(a_second_cover_is_said_in_paragraphs)
{
    const CoverBlock cover{u"One"_s, {}, {}, {}, {}, true};
    const CoverBlock second{u"Two"_s, {}, u"To: somebody"_s, {}, {}, true};
    const DrawnBriefing briefing = briefingOf({cover, second});
    BOOST_TEST(partsOfKind<CoverPart>(briefing).size() == 1);
    const auto paragraphs = partsOfKind<ParagraphPart>(briefing);
    BOOST_REQUIRE_EQUAL(paragraphs.size(), 2);
    BOOST_TEST(paragraphs.at(0).runs.first().text == u"Two"_s);
    BOOST_TEST(paragraphs.at(1).runs.first().text == u"To: somebody"_s);
}

BOOST_AUTO_TEST_CASE(only_web_addresses_become_links)
{
    BOOST_TEST(onlySource(briefingCiting(u"https://example.org/a b"_s)).link ==
               u"https://example.org/a%20b"_s);
    for (const QString &address : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"ftp://example.org"_s,
                                   u"data:text/html,x"_s, u"example.org"_s}) {
        const SourceEntry entry = onlySource(briefingCiting(address));
        BOOST_TEST(entry.link.isEmpty());
        BOOST_TEST(entry.address == address);
    }
}

BOOST_AUTO_TEST_CASE(a_briefing_that_is_safe_to_hold_has_no_web_address)
{
    DrawnBriefing briefing = briefingCiting(u"https://example.org/a"_s);
    briefing.content.profile = ExportProfile::Safe;
    const SourceEntry entry = onlySource(briefing);
    BOOST_TEST(entry.link.isEmpty());
    BOOST_TEST(entry.archiveLink.isEmpty());
    BOOST_TEST(entry.address.isEmpty());
    BOOST_TEST(entry.archiveAddress.isEmpty());
    BOOST_TEST(entry.title == u"A source"_s);
}

BOOST_AUTO_TEST_CASE(a_safe_briefing_keeps_the_code_of_an_archive)
{
    DrawnBriefing briefing = briefingCiting(u"archive code 7x"_s);
    briefing.content.profile = ExportProfile::Safe;
    BOOST_TEST(onlySource(briefing).archiveAddress == u"archive code 7x"_s);
}

BOOST_AUTO_TEST_CASE(sources_and_records_lead_to_each_other)
{
    const DrawnBriefing briefing = briefingOf(
        {ChronologyBlock{{}, {}, {}, {lineWith(u"1"_s, 11, {2}), lineWith(u"2"_s, 12, {2, 9})}, false},
         SourcesBlock{{}, {{2, u"A source"_s, {}, {}, {}, {}}}, false}});
    const auto records = partsOfKind<RecordsPart>(briefing).value(0).lines;
    BOOST_REQUIRE_EQUAL(records.size(), 2);
    const SourceEntry source = onlySource(briefing);
    BOOST_TEST((records.at(0).sources == QList<PlaceInFile>{{u"2"_s, source.ownAnchor}}));
    BOOST_TEST((source.citedBy ==
                QList<PlaceInFile>{{u"1"_s, records.at(0).ownAnchor}, {u"2"_s, records.at(1).ownAnchor}}));
    BOOST_TEST(records.at(1).sources.at(1).text == u"9"_s);
    BOOST_TEST(records.at(1).sources.at(1).anchor.isEmpty()); // no list has it
}

BOOST_AUTO_TEST_CASE(a_record_told_twice_has_one_place)
{
    const ChronologyBlock list{{}, {}, {}, {lineWith(u"4"_s, 11, {})}, false};
    const auto parts = partsOfKind<RecordsPart>(briefingOf({list, list}));
    BOOST_REQUIRE_EQUAL(parts.size(), 2);
    BOOST_TEST(parts.at(0).lines.first().ownAnchor == u"record-4"_s);
    BOOST_TEST(parts.at(1).lines.first().ownAnchor.isEmpty());
    BOOST_TEST(parts.at(1).lines.first().number.anchor == u"record-4"_s);
}

BOOST_AUTO_TEST_CASE(two_records_of_one_number_have_two_places)
{
    const ChronologyBlock one{{}, {}, {}, {lineWith(u"4"_s, 11, {})}, false};
    const ChronologyBlock other{{}, {}, {}, {lineWith(u"4"_s, 12, {})}, false};
    const auto parts = partsOfKind<RecordsPart>(briefingOf({one, other}));
    BOOST_TEST(parts.at(1).lines.first().ownAnchor == u"record-4-2"_s);
}

BOOST_AUTO_TEST_CASE(an_authors_link_leads_to_a_heading_or_is_plain_text)
{
    const auto linkTo = [](const QString &name) { return RichRun{u"there"_s, false, false, false, name}; };
    const RichParagraph text{RichParagraph::Kind::Text, 1, 0, {linkTo(u"#method"_s), linkTo(u"#nowhere"_s)}};
    const auto paragraphs = partsOfKind<ParagraphPart>(
        briefingOf({HeadingBlock{1, u"Method"_s, u"method"_s, false}, RichTextBlock{{text}}}));
    BOOST_REQUIRE_EQUAL(paragraphs.size(), 1);
    BOOST_TEST(paragraphs.first().runs.at(0).link == u"#method"_s);
    BOOST_TEST(paragraphs.first().runs.at(1).link.isEmpty());
}

BOOST_AUTO_TEST_CASE(items_stand_in_lists_within_lists)
{
    const auto lists = partsOfKind<ListPart>(handMadeBriefing());
    BOOST_REQUIRE_EQUAL(lists.size(), 2);
    BOOST_REQUIRE_EQUAL(lists.at(0).items.size(), 2);
    const ListPart inner = lists.at(0).items.first().inner.value(0);
    BOOST_TEST(!inner.numbered);
    const ListPart innermost = inner.items.value(0).inner.value(0);
    BOOST_TEST(innermost.numbered);
    BOOST_TEST(innermost.first == 4);
    BOOST_TEST(lists.at(1).numbered);
}

BOOST_AUTO_TEST_CASE(lines_of_a_quotation_stay_together)
{
    const auto quotes = partsOfKind<QuotePart>(handMadeBriefing());
    BOOST_REQUIRE_EQUAL(quotes.size(), 1);
    BOOST_TEST(quotes.first().paragraphs.size() == 2);
}

BOOST_AUTO_TEST_CASE(contents_name_the_headings_of_the_first_level)
{
    const auto contents = partsOfKind<ContentsPart>(
        briefingOf({ContentsBlock{u"Contents"_s}, HeadingBlock{1, u"One"_s, {}, false},
                    HeadingBlock{2, u"Within"_s, {}, false}, HeadingBlock{1, u"Two"_s, u"two"_s, false}}));
    BOOST_REQUIRE_EQUAL(contents.size(), 1);
    BOOST_TEST(
        (contents.first().entries == QList<PlaceInFile>{{u"One"_s, u"chapter-1"_s}, {u"Two"_s, u"two"_s}}));
}

BOOST_AUTO_TEST_CASE(a_picture_without_a_drawing_keeps_its_title)
{
    PictureBlock block;
    block.number = u"Figure 2."_s;
    block.title = u"Who?"_s;
    const auto pictures = partsOfKind<PicturePart>(briefingOf({block}));
    BOOST_REQUIRE_EQUAL(pictures.size(), 1);
    BOOST_TEST(pictures.first().title == u"Figure 2. Who?"_s);
    BOOST_TEST(pictures.first().svg.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_list_in_full_tells_when_a_source_was_retrieved)
{
    SourceLine line{1, u"A source"_s, u"A paper"_s, u"3 May 2021"_s, u"https://a.example/1"_s, {}};
    line.retrieved = u"retrieved on 4 May 2021"_s;
    BOOST_TEST(onlySource(briefingOf({SourcesBlock{u"Archived:"_s, {line}, false}})).publication ==
               u"A paper, 3 May 2021, retrieved on 4 May 2021"_s);
    BOOST_TEST(onlySource(briefingOf({SourcesBlock{u"archived"_s, {line}, true}})).publication ==
               u"A paper, 3 May 2021"_s);
}

BOOST_AUTO_TEST_CASE(a_source_that_thousands_cite_knows_each_of_them_once)
{
    QList<ChronologyLine> lines;
    for (int i = 1; i <= 20'000; ++i)
        lines.append(lineWith(QString::number(i), i, {1}));
    const DrawnBriefing briefing =
        briefingOf({ChronologyBlock{{}, {}, {}, lines}, ChronologyBlock{{}, {}, {}, lines},
                    SourcesBlock{u"Archived:"_s, {{1, u"A source"_s, {}, {}, {}, {}}}, false}});
    BOOST_TEST(onlySource(briefing).citedBy.size() == lines.size());
}

BOOST_AUTO_TEST_SUITE_END()
