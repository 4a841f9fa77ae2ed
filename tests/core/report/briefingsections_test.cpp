#include "tests/core/report/threeresponses.h"
#include "tests/support/samplecatalogue.h"

#include <algorithm>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList numbersOf(const QList<ChronologyLine> &lines)
{
    QStringList numbers;
    for (const ChronologyLine &line : lines)
        numbers.append(line.number);
    return numbers;
}

/// Every number that stands by itself and its query, as the method note lists them.
QStringList listedNumbers(const Briefing &briefing)
{
    QStringList numbers;
    for (const TableBlock &table : blocksOf<TableBlock>(briefing)) {
        if (table.head.size() != 4 || table.rowQueries.isEmpty())
            continue;
        for (const QStringList &row : table.rows) {
            bool isNumber = false;
            row.first().toLongLong(&isNumber);
            if (isNumber)
                numbers.append(row.first() + u' ' + row.last());
        }
    }
    return numbers;
}

QStringList figuresOf(const Briefing &briefing)
{
    QStringList figures;
    for (const KeyFiguresBlock &block : blocksOf<KeyFiguresBlock>(briefing)) {
        for (const KeyFigure &figure : block.figures)
            figures.append(QString::number(figure.number) + u' ' + figure.query);
    }
    return figures;
}

} // namespace

BOOST_AUTO_TEST_SUITE(briefing_sections)

BOOST_AUTO_TEST_CASE(the_numbers_are_the_same_in_all_three_languages)
{
    const Briefing english = made(sharedSample(), fullBriefing(u"date:2020..2022"_s));
    BOOST_TEST(!figuresOf(english).isEmpty());
    for (const QString &language : {u"be"_s, u"ru"_s}) {
        const Briefing other = made(sharedSample(), fullBriefing(u"date:2020..2022"_s, language));
        BOOST_TEST(figuresOf(other) == figuresOf(english));
        BOOST_TEST(listedNumbers(other) == listedNumbers(english));
        BOOST_TEST(numbersOf(linesOf(other)) == numbersOf(linesOf(english)));
        BOOST_TEST((other.attachment->bytes == english.attachment->bytes));
    }
}

BOOST_AUTO_TEST_CASE(the_method_note_lists_every_key_figure_wherever_it_stands)
{
    const Briefing all = made(sharedSample(), fullBriefing());
    BOOST_TEST(figuresOf(all).size() > 4); // those of what is in force too
    for (const QString &figure : figuresOf(all))
        BOOST_TEST(listedNumbers(all).contains(figure), figure.toStdString());
}

BOOST_AUTO_TEST_CASE(beside_each_number_stands_how_many_records_its_query_finds)
{
    const Briefing all = made(sharedSample(), fullBriefing());
    bool isOther = false; // measures are more than the records that have them
    for (const TableBlock &table : blocksOf<TableBlock>(all)) {
        if (table.head.value(3) != u"Query that finds the records counted")
            continue;
        for (const QStringList &row : table.rows) {
            const auto found = queryEngine(sharedSample()).run(parseQuery(row[3]).value(), {});
            BOOST_TEST(Wording(u"en"_s).number((**found).total) == row[2], row.join(u" | "_s));
            isOther |= row[0] != row[2];
        }
    }
    BOOST_TEST(isOther);
}

BOOST_FIXTURE_TEST_CASE(key_figures_of_a_part_say_so, ThreeResponses)
{
    BOOST_TEST(textOf(briefing({section(u"key_figures"_s, u"year:2021"_s)})).contains(u"Selection: "_s));
    BOOST_TEST(!textOf(briefing({section(u"key_figures"_s)})).contains(u"Selection: "_s));
}

BOOST_FIXTURE_TEST_CASE(a_method_note_before_the_figures_lists_them_too, ThreeResponses)
{
    const Briefing early = briefing({section(u"method"_s), section(u"key_figures"_s)});
    BOOST_TEST(listedNumbers(early) == figuresOf(early));
    BOOST_TEST(std::holds_alternative<HeadingBlock>(early.blocks.first()));
    BOOST_TEST(std::holds_alternative<KeyFiguresBlock>(early.blocks.last()));
}

BOOST_FIXTURE_TEST_CASE(a_section_with_a_query_shows_a_part_under_the_same_numbers, ThreeResponses)
{
    const Briefing all = briefing({section(u"key_figures"_s, u"year:2021"_s), section(u"chronology"_s),
                                   section(u"chronology"_s, u"year:2021"_s)});
    BOOST_TEST(numbersOf(linesOf(all)) == (QStringList{u"1"_s, u"2"_s, u"3"_s, u"3"_s}));
    BOOST_TEST(figuresOf(all).first().startsWith(u"1 "_s));
    BOOST_TEST(figuresOf(all).first().contains(u"year:2021"_s));

    const Briefing part = briefing({section(u"chronology"_s, u"year:2021"_s)});
    BOOST_TEST(numbersOf(linesOf(part)) == QStringList(u"1"_s));
    BOOST_TEST(part.records == 3);
}

BOOST_FIXTURE_TEST_CASE(a_sections_query_never_widens_that_of_the_briefing, ThreeResponses)
{
    const BriefingWish wish =
        briefingOfSections({section(u"chronology"_s, u"year:2020,2021"_s)}, u"year:2020"_s);
    BOOST_TEST(linesOf(made(*catalogue, wish)).size() == 2);
    const BriefingWish outside =
        briefingOfSections({section(u"chronology"_s, u"year:2021"_s)}, u"year:2020"_s);
    const Briefing nothing = made(*catalogue, outside);
    BOOST_TEST(linesOf(nothing).isEmpty());
    BOOST_TEST(textOf(nothing).contains(u"matches the query of this section"_s));
}

BOOST_FIXTURE_TEST_CASE(a_sections_query_that_is_refused_names_the_section, ThreeResponses)
{
    BriefingSection wrong = section(u"chronology"_s, u"instrument:no_such_thing"_s);
    wrong.title = LocalizedText(u"en"_s, u"What happened?"_s);
    const Error error = refusedBriefing(*catalogue, briefingOfSections({section(u"cover"_s), wrong}));
    BOOST_TEST((error.kind == ErrorKind::Usage));
    BOOST_TEST(error.message.contains(u"Section 2, “What happened?”: "_s), error.message.toStdString());

    const Error unread =
        refusedBriefing(*catalogue, briefingOfSections({section(u"text"_s, u"no-such-field:1"_s)}));
    BOOST_TEST(unread.message.contains(u"Section 1, “Text”: "_s), unread.message.toStdString());
}

BOOST_FIXTURE_TEST_CASE(a_setting_that_cannot_be_understood_names_the_section, ThreeResponses)
{
    BriefingSection detailed = section(u"chronology"_s);
    detailed.settings.insert(u"detail"_s, u"enormous"_s);
    BOOST_TEST(refusedBriefing(*catalogue, briefingOfSections({detailed}))
                   .message.contains(u"Section 1, “Chronology”: “enormous”"_s));
    BOOST_TEST(refusedBriefing(*catalogue, briefingOfSections({section(u"picture"_s)}))
                   .message.contains(u"Section 1, “Picture”"_s));
    BriefingSection table = section(u"table"_s);
    table.settings.insert(u"rows"_s, u"weight"_s);
    BOOST_TEST(refusedBriefing(*catalogue, briefingOfSections({table}))
                   .message.contains(u"“weight” is no field that a table counts by."_s));
}

BOOST_FIXTURE_TEST_CASE(a_kind_of_section_of_a_later_program_is_told_in_its_place, ThreeResponses)
{
    const Briefing later = briefing({section(u"text"_s), section(u"hologram"_s), section(u"chronology"_s)});
    BOOST_TEST(textOf(later).contains(u"a section of the kind “hologram”"_s));
    BOOST_TEST(linesOf(later).size() == 3);
}

BOOST_FIXTURE_TEST_CASE(each_section_begins_where_it_is_said_to, ThreeResponses)
{
    const Briefing some = briefing({section(u"cover"_s), section(u"text"_s), section(u"chronology"_s),
                                    section(u"sources"_s), section(u"colophon"_s)});
    BOOST_REQUIRE_EQUAL(some.sectionStarts.size(), 5);
    BOOST_TEST(some.sectionStarts.first() == 0);
    BOOST_TEST(some.sectionStarts.at(1) == some.sectionStarts.at(2)); // a text without words
    const auto heading = [&](qsizetype place) {
        return std::get<HeadingBlock>(some.blocks.at(some.sectionStarts.at(place))).text;
    };
    BOOST_TEST(heading(2) == u"Chronology"_s);
    BOOST_TEST(heading(3) == u"Sources"_s);
    BOOST_TEST(heading(4) == u"Colophon"_s);
}

BOOST_FIXTURE_TEST_CASE(sources_are_numbered_for_briefings_that_list_them, ThreeResponses)
{
    const Briefing with = briefing({section(u"sources"_s), section(u"chronology"_s)});
    BOOST_TEST(blocksOf<SourcesBlock>(with).first().lines.size() == 3);
    BOOST_TEST((linesOf(with).last().sources == QList<int>{3}));
    const Briefing without = briefing({section(u"chronology"_s)});
    BOOST_TEST(linesOf(without).last().sources.isEmpty());
}

BOOST_FIXTURE_TEST_CASE(the_foot_leads_to_a_method_note_alone, ThreeResponses)
{
    BOOST_TEST(briefing({section(u"chronology"_s)}).foot == QString());
    BOOST_TEST(!briefing({section(u"method"_s)}).foot.isEmpty());
}

BOOST_FIXTURE_TEST_CASE(a_summary_without_words_states_counts_period_and_actors, ThreeResponses)
{
    const QString generated = textOf(briefing({section(u"summary"_s)}));
    BOOST_TEST(generated.contains(u"This document shows 3 responses. Period: August 2020 to May 2021."_s),
               generated.toStdString());
    BOOST_TEST(
        generated.contains(u"1 actor adopted a response or aligned with one. In the order of the alphabet: "
                           "Poland."_s));
    BriefingSection own = section(u"summary"_s);
    own.text = LocalizedText(u"en"_s, u"My *own* words."_s);
    const Briefing written = briefing({own});
    BOOST_TEST(textOf(written) == QString());
    BOOST_TEST(blocksOf<RichTextBlock>(written).first().paragraphs.first().runs.size() == 3);
}

BOOST_FIXTURE_TEST_CASE(pictures_are_numbered_and_keep_their_settings, ThreeResponses)
{
    BriefingSection picture = section(u"picture"_s, u"year:2020"_s);
    picture.settings = {{u"kind"_s, u"timeline"_s}, {u"by"_s, u"benefit"_s}};
    picture.text = LocalizedText(u"en"_s, u"A caption."_s);
    const QList<PictureBlock> pictures =
        blocksOf<PictureBlock>(briefing({picture, section(u"text"_s), picture}));
    BOOST_REQUIRE_EQUAL(pictures.size(), 2);
    BOOST_TEST(pictures.last().number == u"Figure 2."_s);
    BOOST_TEST(pictures.last().kind == u"timeline"_s);
    BOOST_TEST((pictures.last().settings == QMap<QString, QString>{{u"by"_s, u"benefit"_s}}));
    BOOST_TEST(pictures.last().caption.size() == 1);
    BOOST_TEST(pictures.last().query.toText().contains(u"year:2020"_s));
}

BOOST_FIXTURE_TEST_CASE(each_row_of_a_table_leads_to_its_records, ThreeResponses)
{
    BriefingSection years = section(u"table"_s);
    years.settings = {{u"rows"_s, u"year"_s}, {u"columns"_s, u"instrument"_s}};
    const TableBlock table = blocksOf<TableBlock>(briefing({years})).first();
    BOOST_TEST(table.head == (QStringList{u"year"_s, u"responses"_s, u"Statement"_s}));
    BOOST_CHECK((table.rows == QList<QStringList>{{u"2020"_s, u"2"_s, u"2"_s}, {u"2021"_s, u"1"_s, u"1"_s}}));
    BOOST_REQUIRE_EQUAL(table.rowQueries.size(), 2);
    const Briefing found =
        made(*catalogue, briefingOfSections({section(u"chronology"_s)}, table.rowQueries.first()));
    BOOST_TEST(found.records == 2);
}

BOOST_FIXTURE_TEST_CASE(texts_of_another_language_are_told_with_their_places, ThreeResponses)
{
    BriefingSection own = section(u"text"_s);
    own.title = LocalizedText(u"en"_s, u"Why now?"_s);
    own.text = LocalizedText(u"en"_s, u"Because."_s);
    BriefingWish wish = briefingOfSections({own, section(u"chronology"_s), section(u"chronology"_s)});
    wish.document.title = LocalizedText(u"en"_s, u"A title"_s);
    BOOST_TEST(made(*catalogue, wish).fallbacks.isEmpty());
    wish.language = u"be"_s;
    const Briefing belarusian = made(*catalogue, wish);
    QStringList places;
    for (const FallbackText &fallback : belarusian.fallbacks) {
        BOOST_TEST(fallback.language == u"en"_s);
        places.append(fallback.place);
    }
    BOOST_TEST(places == (QStringList{u"Title of the briefing"_s, u"Section “Why now?”, title"_s,
                                      u"Section “Why now?”, text"_s, u"No. 1, title"_s, u"No. 2, title"_s,
                                      u"No. 3, title"_s}));
    BOOST_TEST((belarusian.fallbacks.last().record == ids.last()));
    BOOST_TEST(belarusian.title == u"A title\u00a0[en]"_s);
    BOOST_TEST(blocksOf<RichTextBlock>(belarusian).first().paragraphs.last().runs.last().text ==
               u"\u00a0[en]"_s);
}

BOOST_AUTO_TEST_CASE(an_empty_briefing_says_so_once_below_its_cover)
{
    const Briefing nothing = made(sharedSample(), fullBriefing(u"date:1950"_s));
    BOOST_TEST(std::holds_alternative<CoverBlock>(nothing.blocks.first()));
    BOOST_TEST(std::holds_alternative<ParagraphBlock>(nothing.blocks.at(1)));
    BOOST_TEST(textOf(nothing).count(u"No published response matches this query."_s) == 1);
    BOOST_TEST(blocksOf<PictureBlock>(nothing).isEmpty());
    BOOST_TEST(blocksOf<ContentsBlock>(nothing).isEmpty());
    BOOST_TEST(blocksOf<KeyFiguresBlock>(nothing).first().figures.first().number == 0);
}

BOOST_AUTO_TEST_CASE(it_tells_how_far_it_is_and_can_be_stopped)
{
    QList<qint64> done;
    qint64 all = 0;
    EditWatch watch;
    watch.progress = [&](qint64 now, qint64 total) {
        done.append(now);
        all = total;
    };
    const auto briefing = makeBriefing(queryEngine(sharedSample()), fullBriefing(), watch);
    BOOST_REQUIRE(briefing.has_value());
    REQUIRE_OK(*briefing);
    BOOST_REQUIRE(done.size() > 1);
    BOOST_TEST(std::ranges::is_sorted(done));
    BOOST_TEST(done.last() <= all);

    watch.progress = [&](qint64 now, qint64 /*total*/) {
        if (now > 0)
            watch.cancellation.cancel();
    };
    const auto stopped = makeBriefing(queryEngine(sharedSample()), fullBriefing(), watch);
    BOOST_REQUIRE(stopped.has_value());
    BOOST_REQUIRE(!stopped->has_value());
    BOOST_TEST((stopped->error().kind == ErrorKind::Cancelled));
}

BOOST_AUTO_TEST_CASE(the_same_wish_gives_the_same_content)
{
    const Briefing first = made(sharedSample(), fullBriefing(u"actor:EU"_s));
    const Briefing second = made(sharedSample(), fullBriefing(u"actor:EU"_s));
    BOOST_TEST((first.attachment->bytes == second.attachment->bytes));
    BOOST_TEST(textOf(first) == textOf(second));
    BOOST_TEST(first.blocks.size() == second.blocks.size());
}

BOOST_AUTO_TEST_SUITE_END()
