#include "core/codebook/plaincitation.h"
#include "tests/support/printing.h"

#include <QRegularExpression>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

struct Cited {
    QString text;
    QString title;
    QString publisher = {};
    QString date = {};
    QString author = {};
    QString retrieved = {};
};

const Cited examples[] = {
    {u"Council Implementing Decision (CFSP) 2020/1388. Official Journal of the EU, 2 October 2020. https://eur-lex.europa.eu/x"_s,
     u"Council Implementing Decision (CFSP) 2020/1388"_s, u"Official Journal of the EU"_s, u"2020-10-02"_s},
    {u"Council Implementing Decision (CFSP) 2020/1388 of 2 October 2020 implementing Decision 2012/642/CFSP, OJ L 319I, 2.10.2020, p. 13–17"_s,
     u"Council Implementing Decision (CFSP) 2020/1388 of 2 October 2020 implementing Decision 2012/642/CFSP, OJ L 319I, 2.10.2020, p. 13–17"_s,
     {},
     u"2020-10-02"_s},
    {u"Council Regulation (EU) 2021/1030 of 24 June 2021 amending Regulation (EC) No 765/2006 [2021] OJ L 224I/1"_s,
     u"Council Regulation (EU) 2021/1030 of 24 June 2021 amending Regulation (EC) No 765/2006 [2021] OJ L 224I/1"_s,
     {},
     u"2021-06-24"_s},
    {u"Smith, J. (2020). Sanctions on Belarus reviewed. Oxford University Press. https://example.org/a"_s,
     u"Sanctions on Belarus reviewed"_s, u"Oxford University Press"_s, u"2020"_s, u"Smith, J."_s},
    {u"Smith, J., & Ross, B. (2021). The law of sanctions. Journal of Law, 12(3), 4–10. https://doi.org/10.1000/xyz"_s,
     u"The law of sanctions. Journal of Law, 12(3), 4–10"_s,
     {},
     u"2021"_s,
     u"Smith, J., & Ross, B."_s},
    {u"Council of the EU. (2020, October 2). Belarus: EU adopts conclusions. https://consilium.europa.eu/x"_s,
     u"Belarus: EU adopts conclusions"_s, u"consilium.europa.eu"_s, u"2020-10-02"_s, u"Council of the EU"_s},
    {u"Smith, John. “EU Imposes Sanctions.” New York Times, October 2, 2020. https://www.nytimes.com/x.html."_s,
     u"EU Imposes Sanctions"_s, u"New York Times"_s, u"2020-10-02"_s, u"Smith, John"_s},
    {u"Smith, John, and Anna Ross. “Banning Airlines.” Opinio Juris 12, no. 3 (2021): 4–10."_s,
     u"Banning Airlines, Opinio Juris 12, no. 3: 4–10"_s,
     {},
     u"2021"_s,
     u"Smith, John, and Anna Ross"_s},
    {u"Smith, John. Sanctions on Belarus Reviewed. Oxford: Oxford University Press, 2020."_s,
     u"Sanctions on Belarus Reviewed"_s, u"Oxford: Oxford University Press"_s, u"2020"_s, u"Smith, John"_s},
    {u"Stefan Talmon, ‘Banning Belarusian Airlines’ (2021) 12 German Practice 45"_s,
     u"Banning Belarusian Airlines, 12 German Practice 45"_s,
     {},
     u"2021"_s,
     u"Stefan Talmon"_s},
    {u"John Smith, ‘EU’s sanctions’ The Guardian (London, 2 October 2020) <https://www.guardian.com/x> accessed 3 March 2021"_s,
     u"EU’s sanctions"_s, u"The Guardian (London)"_s, u"2020-10-02"_s, u"John Smith"_s, u"2021-03-03"_s},
    {u"EU imposes sanctions on Belarus | Reuters, 2 October 2020"_s, u"EU imposes sanctions on Belarus"_s,
     u"Reuters"_s, u"2020-10-02"_s},
    {u"EU imposes sanctions – BBC News, 2 October 2020, https://www.bbc.com/x"_s,
     u"EU imposes sanctions – BBC News"_s, u"bbc.com"_s, u"2020-10-02"_s},
    {u"EU imposes sanctions - Reuters, https://www.reuters.com/x"_s, u"EU imposes sanctions"_s, u"Reuters"_s},
    {u"Reuters: \"EU imposes sanctions\", 2 October 2020"_s,
     u"Reuters: EU imposes sanctions"_s,
     {},
     u"2020-10-02"_s},
    {u"Lukashenka says “we will answer” to sanctions. BelTA, 3 October 2020"_s,
     u"Lukashenka says “we will answer” to sanctions"_s, u"BelTA"_s, u"2020-10-03"_s},
    {u"ЕС ввёл санкции [Электронный ресурс] // Reform.by. – 02.10.2020. – URL: https://reform.by/x (дата обращения: 05.10.2020)."_s,
     u"ЕС ввёл санкции [Электронный ресурс]"_s,
     u"Reform.by"_s,
     u"2020-10-02"_s,
     {},
     u"2020-10-05"_s},
    {u"Иванов И. И. Санкции против Беларуси // Международное право. – 2021. – № 3. – С. 4–10."_s,
     u"Санкции против Беларуси // Международное право. – № 3. – С. 4–10"_s,
     {},
     u"2021"_s,
     u"Иванов И. И."_s},
    {u"Дынько, А. Санкцыі супраць Беларусі. Наша Ніва, 2 кастрычніка 2020 г. https://nashaniva.com/x"_s,
     u"Санкцыі супраць Беларусі"_s, u"Наша Ніва"_s, u"2020-10-02"_s, u"Дынько, А."_s},
    {u"Пастанова Савета Міністраў ад 6 снежня 2021 г. № 700 «Аб прымяненні мер»"_s,
     u"Пастанова Савета Міністраў ад 6 снежня 2021 г. № 700 «Аб прымяненні мер»"_s,
     {},
     u"2021-12-06"_s},
    {u"Указ Президента от 2 октября 2020 г. № 360 «О мерах»"_s,
     u"Указ Президента от 2 октября 2020 г. № 360 «О мерах»"_s,
     {},
     u"2020-10-02"_s},
    {u"Talmon, Banning airlines, doi:10.1000/xyz.123"_s, u"Talmon, Banning airlines"_s},
    {u"Minsk, Belarus. Statement of the embassy. What next?"_s,
     u"Minsk, Belarus. Statement of the embassy. What next?"_s},
    {u"Annex A. List of persons"_s, u"Annex A. List of persons"_s},
    {u"Statement by Prof. Smith on art. 5 of the Treaty"_s,
     u"Statement by Prof. Smith on art. 5 of the Treaty"_s},
    {u"Belarus, 2020, and after"_s, u"Belarus, 2020, and after"_s},
};

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression others(u"[^\\p{L}\\d]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return text.split(others, Qt::SkipEmptyParts);
}

/// What the date and the day of retrieval say in another way, and words that only introduce an address.
bool isSaidOtherwise(const QString &word, const Source &source)
{
    static const QStringList known{u"2"_s,           u"02"_s, u"3"_s,   u"03"_s,       u"05"_s,
                                   u"6"_s,           u"10"_s, u"24"_s,  u"October"_s,  u"March"_s,
                                   u"кастрычніка"_s, u"г"_s,  u"URL"_s, u"accessed"_s, u"дата"_s,
                                   u"обращения"_s,   u"doi"_s};
    return known.contains(word) || source.date.edtf().startsWith(word) ||
           source.retrievedOn.edtf().startsWith(word);
}

} // namespace

BOOST_AUTO_TEST_SUITE(plain_citation)

BOOST_AUTO_TEST_CASE(citations_of_acts_books_journals_and_news_give_the_fields_of_a_source)
{
    for (const Cited &example : examples) {
        const Source source = sourceFromCitation(example.text);
        BOOST_TEST_CONTEXT(example.text.toStdString())
        {
            BOOST_TEST(source.title == example.title);
            BOOST_TEST(source.publisher == example.publisher);
            BOOST_TEST(source.date.edtf() == example.date);
            BOOST_TEST(source.author == example.author);
            BOOST_TEST(source.retrievedOn.edtf() == example.retrieved);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_word_that_was_pasted_vanishes)
{
    for (const Cited &example : examples) {
        const Source source = sourceFromCitation(example.text);
        const QStringList kept =
            wordsOf(QStringList{source.title, source.author, source.publisher, source.url}.join(u' '));
        for (const QString &word : wordsOf(example.text))
            BOOST_TEST((kept.contains(word) || isSaidOtherwise(word, source)),
                       word << " of: " << example.text);
    }
}

BOOST_AUTO_TEST_CASE(a_bare_address_gives_the_address_and_its_host)
{
    const Source source =
        sourceFromCitation(u"https://www.consilium.europa.eu/en/press/2020/10/02/belarus/"_s);
    BOOST_TEST(source.url == u"https://www.consilium.europa.eu/en/press/2020/10/02/belarus/"_s);
    BOOST_TEST(source.publisher == u"consilium.europa.eu"_s);
    BOOST_TEST(source.title == QString());
    BOOST_TEST(source.date.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_copy_in_an_archive_is_told_from_the_page)
{
    const QString page = u"https://a.example/1"_s;
    const QString copy = u"https://web.archive.org/web/2020/https://a.example/1"_s;
    for (const QString &text :
         {u"A title. %1 Archived: %2"_s.arg(page, copy), u"A title. %2 %1"_s.arg(page, copy)}) {
        const Source source = sourceFromCitation(text);
        BOOST_TEST(source.url == page);
        BOOST_TEST(source.archiveUrl == copy);
        BOOST_TEST(source.title == u"A title"_s);
    }
}

BOOST_AUTO_TEST_CASE(a_second_page_stays_where_it_can_be_read)
{
    const Source source = sourceFromCitation(u"A title https://a.example/1 and https://b.example/2"_s);
    BOOST_TEST(source.url == u"https://a.example/1"_s);
    BOOST_TEST(source.title == u"A title and https://b.example/2"_s);
}

BOOST_AUTO_TEST_SUITE_END()
