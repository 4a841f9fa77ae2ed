#include "core/base/textfold.h"
#include "tests/support/printing.h"

#include <QElapsedTimer>
#include <QFile>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <mutex>
#include <thread>
#include <vector>

using namespace vodhuk;
using namespace Qt::StringLiterals;
namespace data = boost::unit_test::data;

namespace
{

QStringList plainWords(const QString &text)
{
    QStringList words;
    for (const FoldedWord &word : foldedWords(text))
        words.append(word.plain);
    return words;
}

QStringList names(const QString &text)
{
    QStringList words;
    for (const FoldedWord &word : foldedWords(text))
        words.append(word.name);
    return words;
}

/// Each line: spellings of one name.
const std::vector<const char *> sameNames{
    "Лукашенко Лукашэнка Lukashenko Lukashenka Lukašenka Łukašenka Łukaszenka Lukaschenko Лукашэнкі "
    "Лукашэнку ЛУКАШЕНКО lukashenko",
    "Ціханоўская Тихановская Tsikhanouskaya Tikhanovskaya Cichanoŭskaja Tichanowskaja Cichanouska "
    "Ціханоўскай Тихановской",
    "Беларусь Belarus Беларусі Беларуси Biełaruś BELARUS",
    "Пратасевич Пратасевіч Протасевич Pratasevich Protasevich Pratasievič",
    "Калеснікава Колесникова Kalesnikava Kolesnikova Калесніковой",
    "Бабарыка Бабарико Babaryka Babariko Бабарыку",
    "Латушка Латушко Latushka Latushko Łatuška",
    "Магілёў Могилёв Могилев Mahilyow Mogilev Mahiliou",
    "Гродна Гродно Hrodna Grodno",
    "Караеў Караев Karayeu Karaev Karaeu",
    "Кочанава Кочанова Kochanava Kochanova",
    "Еўропа Европа Europe Europa",
    "Мінск Минск Minsk",
    "Наўседа Науседа Nauseda Nausėda",
};

} // namespace

BOOST_AUTO_TEST_SUITE(text_fold)

BOOST_AUTO_TEST_CASE(signs_that_nobody_sees_part_no_word)
{
    const QString whole = u"sanctions against Л\u200Bукашэн\u00ADка \u200B now"_s;
    BOOST_TEST(plainWords(u"sanc\u00ADtions a\u2060gainst"_s) == (QStringList{u"sanctions"_s, u"against"_s}));
    BOOST_TEST(plainWords(u"сям\u00AD'я \uFEFF a\u00AD"_s) == (QStringList{u"сямя"_s, u"a"_s}));
    BOOST_TEST(plainWords(whole) == (QStringList{u"sanctions"_s, u"against"_s, u"лукашэнка"_s, u"now"_s}));
    BOOST_TEST(names(u"Лукашэн\u00ADка"_s) == names(u"Lukashenko"_s));
}

BOOST_AUTO_TEST_CASE(case_and_diacritics_are_folded_and_the_script_is_kept)
{
    BOOST_TEST(plainWords(u"Лукашэнка ŠKODA Wałęsa Ærø STRASSE Straße"_s) ==
               (QStringList{u"лукашэнка"_s, u"skoda"_s, u"walesa"_s, u"aero"_s, u"strasse"_s, u"strasse"_s}));
    BOOST_TEST(plainWords(u"Ціханоўская ёй"_s) == (QStringList{u"ціханоуская"_s, u"еи"_s}));
}

BOOST_AUTO_TEST_CASE(composed_and_decomposed_letters_are_the_same)
{
    const QString text = u"Ціханоўская Škoda Мёд Ł’viv"_s;
    BOOST_CHECK(foldedWords(text) == foldedWords(text.normalized(QString::NormalizationForm_D)));
}

BOOST_AUTO_TEST_CASE(everything_but_letters_and_digits_separates_words)
{
    BOOST_TEST(plainWords(u"EU–Belarus: 2,5 m (2020/1388) «так»"_s) ==
               (QStringList{u"eu"_s, u"belarus"_s, u"2"_s, u"5"_s, u"m"_s, u"2020"_s, u"1388"_s, u"так"_s}));
    BOOST_TEST(foldedWords(u" — … "_s).isEmpty());
    BOOST_TEST(foldedWords(u""_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(an_english_genitive_leaves_the_name_whole)
{
    for (const QString &text : {u"Lukashenko's"_s, u"Lukashenko’s"_s, u"Lukashenkoʼs"_s})
        BOOST_TEST(plainWords(text) == (QStringList{u"lukashenko"_s, u"s"_s}));
    BOOST_TEST(plainWords(u"l’Union d'Europe"_s) == (QStringList{u"l"_s, u"union"_s, u"d"_s, u"europe"_s}));
}

BOOST_AUTO_TEST_CASE(a_belarusian_apostrophe_joins_whatever_sign_is_used)
{
    for (const QString &text : {u"сям'я"_s, u"сям’я"_s, u"сямʼя"_s})
        BOOST_TEST(plainWords(text) == QStringList{u"сямя"_s});
    BOOST_TEST(plainWords(u"Kaval'chuk'"_s) == QStringList{u"kavalchuk"_s});
    BOOST_TEST(plainWords(u"'quoted' ''"_s) == QStringList{u"quoted"_s});
}

BOOST_DATA_TEST_CASE(spellings_of_one_name_have_one_form, data::make(sameNames), spellings)
{
    const QString text = QString::fromUtf8(spellings);
    const QStringList words = text.split(u' ');
    const QStringList keys = foldedName(text).split(u' ');
    BOOST_TEST_REQUIRE(keys.size() == words.size());
    for (qsizetype i = 0; i < keys.size(); ++i)
        BOOST_TEST(keys[i] == keys.front(), words[i] << " is " << keys[i] << ", not " << keys.front());
}

BOOST_AUTO_TEST_CASE(different_names_keep_different_forms)
{
    QStringList keys;
    for (const char *spellings : sameNames)
        keys.append(foldedName(QString::fromUtf8(spellings)).section(u' ', 0, 0));
    for (const QString &name : {u"Путин"_s, u"Макрон"_s, u"Merkel"_s, u"Poland"_s, u"Latvia"_s,
                                u"Lithuania"_s, u"Чили"_s, u"Hill"_s, u"Chile"_s, u"Лукашук"_s, u"Ціханаў"_s})
        keys.append(foldedName(name));
    keys.removeAt(keys.indexOf(foldedName(u"Чили"_s))); // Chile is the same name
    BOOST_TEST(QSet<QString>(keys.begin(), keys.end()).size() == keys.size());
}

BOOST_AUTO_TEST_CASE(short_lower_case_latin_words_are_not_taken_for_names)
{
    BOOST_TEST(names(u"show sow belongs"_s) == (QStringList{QString(), QString(), u"belanhs"_s}));
    BOOST_TEST(names(u"Show САУ"_s).contains(QString()) == false);
    BOOST_TEST(names(u"2020 FR4978"_s) == (QStringList{QString(), QString()}));
}

BOOST_AUTO_TEST_CASE(a_text_with_letters_always_has_a_name_form)
{
    for (const QString &text :
         {u"eu"_s, u"я"_s, u"ь"_s, u"ooo"_s, u"中国"_s, u"Κύπρος"_s, u"საქართველო"_s, u"2020"_s})
        BOOST_TEST(!foldedName(text).isEmpty(), text);
    BOOST_TEST(foldedName(u"Κύπρος"_s) == foldedName(u"Kypros"_s));
}

BOOST_AUTO_TEST_CASE(folding_twice_changes_nothing)
{
    const QString once = foldedText(u"Рэспубліка Беларусь; ÉTÉ, Łódź"_s);
    BOOST_TEST(once == u"рэспубліка беларусь ete lodz"_s);
    BOOST_TEST(foldedText(once) == once);
}

BOOST_AUTO_TEST_CASE(threads_fold_alike)
{
    const QString text = u"Лукашенко Tsikhanouskaya Κύπρος сям’я"_s;
    const auto expected = foldedWords(text);
    BOOST_TEST_REQUIRE(expected.size() == 4);
    std::vector<bool> alike;
    std::mutex oneAtATime;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                const bool same = foldedWords(text) == expected;
                const std::scoped_lock lock(oneAtATime);
                alike.push_back(same);
            });
        }
    }
    BOOST_TEST((alike == std::vector<bool>(4, true)));
}

BOOST_AUTO_TEST_CASE(more_words_than_a_thread_remembers_are_folded_all_the_same)
{
    const QString first = foldedName(u"Лукашенко"_s);
    QString many;
    for (int i = 0; i < 70'000; ++i)
        many += QString::number(i) + u' ';
    BOOST_TEST(foldedWords(many).size() == 70'000);
    BOOST_TEST(foldedName(u"Лукашенко"_s) == first);
}

BOOST_AUTO_TEST_CASE(a_megabyte_of_real_text_is_folded_in_a_blink)
{
    QFile file(QStringLiteral(SAMPLE_DATA "/responses.csv"));
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll()).repeated(3).left(1'000'000);
    QElapsedTimer timer;
    timer.start();
    BOOST_TEST(foldedWords(text).size() > 100'000);
    // A tenth of this on an idle machine in a release build; the limit leaves room for sanitizers and busy machines.
    BOOST_TEST(timer.elapsed() < 15'000);
}

BOOST_AUTO_TEST_SUITE_END()
