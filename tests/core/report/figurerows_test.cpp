#include "core/report/figurerows.h"
#include "tests/support/briefingwishes.h"
#include "tests/support/printing.h"
#include "tests/support/samplecatalogue.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(figure_rows)

BOOST_AUTO_TEST_CASE(numbers_that_follow_each_other_are_one_span)
{
    BOOST_TEST(numbersInShort({}).isEmpty());
    BOOST_TEST(numbersInShort({7}) == u"7"_s);
    BOOST_TEST(numbersInShort({3, 1, 2, 8, 7, 12}) == u"1–3, 7, 8, 12"_s);
}

BOOST_AUTO_TEST_CASE(no_more_spans_are_told_than_a_line_holds)
{
    QList<int> odd;
    for (int number = 1; number < 40; number += 2)
        odd.append(number);
    BOOST_TEST(numbersInShort(odd) == u"1, 3, 5, 7, 9, 11, 13, 15 …"_s);
}

BOOST_AUTO_TEST_CASE(a_key_figure_names_its_rows_in_the_chronology)
{
    const Briefing briefing = made(sharedSample(), fullBriefing(u"actor:EU date:2021"_s));
    const QList<KeyFigure> figures = blocksOf<KeyFiguresBlock>(briefing).first().figures;
    BOOST_TEST(figures.first().remark.endsWith(u" · No. 1–%1"_s.arg(figures.first().number)),
               figures.first().remark);
    QHash<ResponseId, QString> numbers;
    for (const ChronologyBlock &block : blocksOf<ChronologyBlock>(briefing)) {
        for (const ChronologyLine &line : block.lines)
            numbers.insert(line.record, line.number);
    }
    const KeyFigure &sanctions = figures.at(1);
    const auto found = queryEngine(sharedSample()).run(parseQuery(sanctions.query).value(), {});
    BOOST_REQUIRE(found.has_value());
    REQUIRE_OK(*found);
    QList<int> rows;
    for (const ResponseId record : (*found)->ids)
        rows.append(numbers.value(record).toInt());
    BOOST_REQUIRE(!rows.isEmpty());
    BOOST_TEST(sanctions.remark.endsWith(u"No. "_s + numbersInShort(rows)), sanctions.remark);
}

BOOST_AUTO_TEST_CASE(without_a_chronology_there_are_no_rows_to_name)
{
    BriefingWish wish = fullBriefing(u"actor:EU date:2021"_s);
    wish.document.sections.removeIf(
        [](const BriefingSection &section) { return section.kind == u"chronology"_s; });
    for (const KeyFiguresBlock &block : blocksOf<KeyFiguresBlock>(made(sharedSample(), wish))) {
        for (const KeyFigure &figure : block.figures)
            BOOST_TEST(!figure.remark.contains(u"No. "_s), figure.remark);
    }
}

BOOST_AUTO_TEST_SUITE_END()
