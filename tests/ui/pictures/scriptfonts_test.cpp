#include "tests/support/printing.h"
#include "tests/ui/report/handmade.h"
#include "ui/pictures/paperpicture.h"
#include "ui/pictures/scriptfonts.h"
#include "ui/report/fontcheck.h"
#include "ui/report/textblock.h"

#include <QFontDatabase>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

QStringList familiesOf(const QString &text, const QString &base = sansFamily())
{
    QStringList families;
    for (const FontRun &run : fontRuns(text, base))
        families.append(run.family);
    return families;
}

} // namespace

BOOST_AUTO_TEST_SUITE(script_fonts)

BOOST_AUTO_TEST_CASE(each_script_stands_in_its_own_font)
{
    BOOST_TEST(familiesOf(u"Żółć, ąžuolas, крызіс, Αθήνα"_s) == QStringList(u"Noto Sans"_s));
    BOOST_TEST(familiesOf(u"საქართველოს"_s) == QStringList(u"Noto Sans Georgian"_s));
    BOOST_TEST(familiesOf(u"საქართველოს"_s, serifFamily()) == QStringList(u"Noto Serif Georgian"_s));
    BOOST_TEST(familiesOf(u"بيان الاتحاد"_s) == QStringList(u"Noto Sans Arabic"_s));
    BOOST_TEST(familiesOf(u"שלום"_s) == QStringList(u"Noto Sans Hebrew"_s));
    BOOST_TEST(familiesOf(u"Հայաստան"_s) == QStringList(u"Noto Sans Armenian"_s));
    BOOST_TEST(familiesOf(u"บอก"_s) == QStringList(u"Noto Sans Thai"_s));
    BOOST_TEST(familiesOf(u"关于（2020年），《人权》"_s).contains(u"Noto Sans CJK SC"_s));
}

BOOST_AUTO_TEST_CASE(runs_have_no_gaps_and_signs_that_a_script_lacks_stand_in_the_base_font)
{
    const QString text = u"EU: საქართველოს (2020) end"_s;
    qsizetype end = 0;
    for (const FontRun &run : fontRuns(text, sansFamily())) {
        BOOST_TEST(run.start == end);
        end = run.start + run.length;
    }
    BOOST_TEST(end == text.size());
    BOOST_TEST(familiesOf(text) == QStringList({u"Noto Sans"_s, u"Noto Sans Georgian"_s, u"Noto Sans"_s}));
}

BOOST_AUTO_TEST_CASE(a_character_that_no_font_has_is_printed_as_its_code_and_told)
{
    const QString text = u"Well \U0001F600 done"_s;
    BOOST_TEST(printedText(text) == u"Well [U+1F600] done"_s);
    BOOST_TEST(charactersWithoutFont(text) == QStringList(u"U+1F600"_s));
    BOOST_TEST(TextBlock({{text}}, TextStyle::Body, 300).text() == u"Well [U+1F600] done"_s);
}

BOOST_AUTO_TEST_CASE(what_is_never_seen_is_left_out_without_a_word)
{
    const QString text = u"a\ufe0fb\u0007c\td"_s;
    BOOST_TEST(printedText(text) == u"abc d"_s);
    BOOST_TEST(charactersWithoutFont(text).isEmpty());
}

BOOST_AUTO_TEST_CASE(usual_texts_stay_as_they_are)
{
    const QString text = u"Заява “MFA” – 5 €, №\u00a07, x\u2009y …"_s;
    BOOST_TEST(printedText(text) == text);
}

BOOST_AUTO_TEST_CASE(signs_after_a_script_that_takes_them_for_its_own_are_not_lost)
{
    const QString text = u"बयान ✓ 2020"_s;
    BOOST_TEST(printedText(text) == u"बयान [U+2713] 2020"_s);
    BOOST_TEST(printedText(u"Yes ✓"_s) == u"Yes ✓"_s);
}

BOOST_AUTO_TEST_CASE(a_missing_font_is_asked_for_by_name)
{
    const auto missing = missingFont(u"关于白俄罗斯"_s);
    if (QFontDatabase::hasFamily(u"Noto Sans CJK SC"_s)) {
        BOOST_TEST(!missing.has_value());
        REQUIRE_OK(requireFonts(withoutPictures(briefingOfTitle(u"关于白俄罗斯"_s))));
        return;
    }
    BOOST_REQUIRE(missing.has_value());
    BOOST_TEST(missing->package == u"fonts-noto-cjk"_s);
    const Status status = requireFonts(withoutPictures(briefingOfTitle(u"关于白俄罗斯"_s)));
    BOOST_REQUIRE(!status.has_value());
    BOOST_TEST(status.error().kind == ErrorKind::NotFound);
    BOOST_TEST(status.error().message.contains(u"关于白俄罗斯"_s));
    BOOST_TEST(status.error().message.contains(u"fonts-noto-cjk"_s));
}

BOOST_AUTO_TEST_CASE(characters_without_a_font_are_told_with_their_text)
{
    const QList<CharacterWithoutFont> told =
        charactersWithoutFont(withoutPictures(briefingOfTitle(u"Post \U0001F534 of a ministry"_s)));
    BOOST_REQUIRE(told.size() == 1);
    BOOST_TEST(told.first().code == u"U+1F534"_s);
    BOOST_TEST(told.first().text == u"Post \U0001F534 of a ministry"_s);
}

BOOST_AUTO_TEST_CASE(lines_are_measured_the_same_once_and_again)
{
    const QList<TextRun> runs{
        {u"Council "_s}, {u"of Europe, საბჭო, "_s, RunLook::Strong}, {u"7"_s, RunLook::Reference}};
    const TextBlock first(runs, TextStyle::Body, 90);
    const TextBlock second(runs, TextStyle::Body, 90);
    BOOST_TEST(first.lineCount() == second.lineCount());
    BOOST_TEST(first.naturalWidth() == second.naturalWidth());
    BOOST_TEST(first.naturalWidth() <= 90);
}

BOOST_AUTO_TEST_CASE(texts_of_a_picture_stand_in_the_fonts_of_their_scripts)
{
    Picture picture;
    picture.marks.push_back(
        {TextShape{u"EU საბჭო"_s, {100, 10}, {u"Noto Sans"_s, 9, false}, {}, Anchor::End}, {}, {}, {}});
    const Picture paper = paperPicture(picture);
    BOOST_REQUIRE(paper.marks.size() == 2U);
    const auto &latin = std::get<TextShape>(paper.marks.at(0).shape);
    const auto &georgian = std::get<TextShape>(paper.marks.at(1).shape);
    BOOST_TEST(latin.text == u"EU "_s);
    BOOST_TEST(georgian.face.family == u"Noto Sans Georgian"_s);
    BOOST_TEST(georgian.at.x() > latin.at.x());
    BOOST_TEST(boundsOf(paper.marks.at(1)).right() < 101);
}

BOOST_AUTO_TEST_SUITE_END()
