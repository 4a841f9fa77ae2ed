#include "core/codebook/typedsource.h"
#include "tests/support/printing.h"

#include <QElapsedTimer>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace typed_source
{

struct Pasted {
    QString text;
    QString title;
    QString publisher;
    QString date;
    QString url;
    QString author = {};
};

const Pasted examples[] = {
    {u"https://www.consilium.europa.eu/en/press/2020/10/02/belarus/"_s,
     {},
     u"consilium.europa.eu"_s,
     {},
     u"https://www.consilium.europa.eu/en/press/2020/10/02/belarus/"_s},
    {u"“EU imposes sanctions”, Council of the EU, 2 October 2020, https://europa.eu/x."_s,
     u"EU imposes sanctions"_s, u"Council of the EU"_s, u"2020-10-02"_s, u"https://europa.eu/x"_s},
    {u"«Санкцыі супраць Беларусі», Рада ЕС, 2 кастрычніка 2020 г. https://europa.eu/y"_s,
     u"Санкцыі супраць Беларусі"_s, u"Рада ЕС"_s, u"2020-10-02"_s, u"https://europa.eu/y"_s},
    {u"Resolution on Belarus. European Parliament, 2020-09-17"_s,
     u"Resolution on Belarus"_s,
     u"European Parliament"_s,
     u"2020-09-17"_s,
     {}},
    {u"Talmon, Banning airlines, doi:10.1000/xyz.123"_s,
     u"Talmon, Banning airlines"_s,
     {},
     {},
     u"https://doi.org/10.1000/xyz.123"_s},
    {u"A page (https://example.org/a_(b))"_s,
     u"A page"_s,
     u"example.org"_s,
     {},
     u"https://example.org/a_(b)"_s},
    {u"TY  - RPRT\nTI  - Designing sanctions\nAU  - Ross, A.\nPB  - GMF\nPY  - 2021\nUR  - https://gmfus.org/a\nER  -"_s,
     u"Designing sanctions"_s, u"GMF"_s, u"2021"_s, u"https://gmfus.org/a"_s, u"Ross, A."_s},
    {u"@report{ross, title = {Designing {EU} sanctions}, author = {Ross, A.}, institution = {GMF}, year = {2021}, url = {https://gmfus.org/a}}"_s,
     u"Designing EU sanctions"_s, u"GMF"_s, u"2021"_s, u"https://gmfus.org/a"_s, u"Ross, A."_s},
    {u"TY  - NEWS\r\nT1  - EU imposes sanctions\r\nJO  - Reform.by\r\nDA  - 2020/10/02/\r\nER  - \r\n"_s,
     u"EU imposes sanctions"_s,
     u"Reform.by"_s,
     u"2020-10-02"_s,
     {}},
    {u"TY  - RPRT\nTI  - Санкцыі\nY1  - 2020/10//\nER  -"_s, u"Санкцыі"_s, {}, u"2020-10"_s, {}},
    {u"@article{a,\n  title = \"On {Belarus}\",\n  booktitle = {Proceedings},\n  journal = {Law},\n  year = 2021\n}"_s,
     u"On Belarus"_s,
     u"Law"_s,
     u"2021"_s,
     {}},
    {u"@misc{a, title = {Statement of {EU}}, date = {2020-10-02}, year = {2019}}"_s,
     u"Statement of EU"_s,
     {},
     u"2020-10-02"_s,
     {}},
    {u"„Забарона на ўезд“, МЗС, 1 кастрычніка 2020, 2 кастрычніка 2020"_s,
     u"Забарона на ўезд, 1 кастрычніка 2020"_s,
     u"МЗС"_s,
     u"2020-10-02"_s,
     {}},
};

} // namespace typed_source

BOOST_AUTO_TEST_SUITE(typed_source)

BOOST_AUTO_TEST_CASE(an_address_a_citation_or_a_record_of_a_reference_manager_gives_the_fields_of_a_source)
{
    for (const Pasted &example : examples) {
        const Source source = typedSource(example.text);
        BOOST_TEST_CONTEXT(example.text.toStdString())
        {
            BOOST_TEST(source.title == example.title);
            BOOST_TEST(source.publisher == example.publisher);
            BOOST_TEST(source.date.edtf() == example.date);
            BOOST_TEST(source.url == example.url);
            BOOST_TEST(source.author == example.author);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_date_is_invented_out_of_numbers)
{
    BOOST_TEST(typedSource(u"Resolution 2004/14, UN Commission on Human Rights"_s).date.edtf() == QString());
    BOOST_TEST(typedSource(u"Report, 12 members, page 30"_s).date.edtf() == QString());
}

BOOST_AUTO_TEST_CASE(fields_of_two_records_pasted_together_do_not_mix)
{
    const Source ris = typedSource(u"TY  - RPRT\nTI  - First\nER  -\n\nTY  - RPRT\nTI  - Second\nPB  - GMF\n"
                                   "PY  - 2021\nER  -"_s);
    BOOST_TEST(ris.title == u"First"_s);
    BOOST_TEST(ris.publisher == QString());
    BOOST_TEST(ris.date.isEmpty());
    const Source bibtex = typedSource(
        u"@misc{a, title = {First}}\n@misc{b, title = {Second}, author = {Ross, A.}, year = {2021}}"_s);
    BOOST_TEST(bibtex.title == u"First"_s);
    BOOST_TEST(bibtex.author == QString());
    BOOST_TEST(bibtex.date.isEmpty());
}

BOOST_AUTO_TEST_CASE(every_author_of_a_record_is_named)
{
    const Source ris = typedSource(u"TY  - RPRT\nTI  - Title\nAU  - Ross, A.\nAU  - Smith, J.\nER  -"_s);
    BOOST_TEST(ris.author == u"Ross, A.; Smith, J."_s);
}

BOOST_AUTO_TEST_CASE(a_date_that_does_not_exist_is_left_out_and_the_rest_is_kept)
{
    const Source source = typedSource(u"TY  - NEWS\nTI  - Title\nDA  - 2020/02/30\nER  -"_s);
    BOOST_TEST(source.title == u"Title"_s);
    BOOST_TEST(source.date.isEmpty());
    BOOST_TEST(typedSource(u"@misc{a, title = {Title}, year = {forthcoming}}"_s).date.isEmpty());
}

BOOST_AUTO_TEST_CASE(only_pages_of_the_web_are_addresses)
{
    for (const QString &text :
         {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"ftp://a.example/b"_s, u"www.example.org"_s})
        BOOST_TEST(typedSource(text).url == QString(), text);
}

BOOST_AUTO_TEST_CASE(a_whole_book_pasted_by_mistake_is_read_in_a_moment)
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece : {u"((("_s, u"“a"_s, u"2020, "_s, u"title = {"_s, u"https://"_s})
        BOOST_TEST(typedSource(piece.repeated(200'000)).title.size() <= 20'000);
    const Source book = typedSource(u"@misc{a, title = {"_s + u"x}"_s.repeated(200'000));
    BOOST_TEST(book.title.size() <= 20'000);
    BOOST_TEST(timer.elapsed() < 5000);
}

BOOST_AUTO_TEST_CASE(nothing_pasted_gives_nothing)
{
    BOOST_TEST((typedSource(u"  \n "_s) == Source()));
}

BOOST_AUTO_TEST_SUITE_END()
