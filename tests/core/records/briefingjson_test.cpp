#include "core/records/briefingjson.h"
#include "tests/support/printing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace briefing_json
{

BriefingDocument example()
{
    BriefingSection text;
    text.kind = u"text"_s;
    text.title.set(u"be"_s, u"Уступ"_s);
    text.text.set(u"en"_s, u"First line.\n\n* “quoted” \\ and \"quoted\"\n* ქართული, العربية, 中文"_s);
    text.newPage = true;
    BriefingSection picture;
    picture.kind = u"picture"_s;
    picture.query = u"actor:\"European Union\""_s;
    picture.settings = {{u"kind"_s, u"timeline"_s}, {u"by"_s, u"family"_s}};
    BriefingDocument document;
    document.name = u"For the committee"_s;
    document.isTemplate = true;
    document.title.set(u"en"_s, u"Responses"_s);
    document.title.set(u"ru"_s, u"Ответы"_s);
    document.addressee.set(u"en"_s, u"The committee"_s);
    document.languages = {u"be"_s, u"en"_s};
    document.query = u"year:2021"_s;
    document.paper = u"letter"_s;
    document.sections = {text, picture, text};
    return document;
}

/// Why a text is refused.
QString refusal(const QByteArray &json)
{
    const auto document = briefingFromJson(json);
    BOOST_REQUIRE_MESSAGE(!document.has_value(), json.left(200).toStdString());
    BOOST_TEST(document.error().kind == ErrorKind::Invalid);
    return document.error().message;
}

BriefingDocument read(const QByteArray &json)
{
    const auto document = briefingFromJson(json);
    REQUIRE_OK(document);
    return *document;
}

} // namespace briefing_json

BOOST_AUTO_TEST_SUITE(briefing_json)

BOOST_AUTO_TEST_CASE(a_document_comes_back_as_it_was)
{
    BOOST_TEST((read(briefingJson(example())) == example()));
    BriefingDocument plain;
    BOOST_TEST((read(briefingJson(plain)) == plain));
}

BOOST_AUTO_TEST_CASE(the_id_stays_with_the_catalogue)
{
    BriefingDocument document = example();
    document.id = {12345};
    BOOST_TEST(briefingJson(document) == briefingJson(example()));
    BOOST_TEST(read(briefingJson(document)).id.isNull());
}

BOOST_AUTO_TEST_CASE(equal_documents_give_equal_bytes_with_plain_line_ends)
{
    const QByteArray json = briefingJson(example());
    BOOST_TEST(json == briefingJson(read(json)));
    BOOST_TEST(!json.contains('\r'));
    BOOST_TEST(json.startsWith("{\n"));
    BOOST_TEST(json.endsWith("}\n"));
    BOOST_TEST(json.contains("Уступ"));
}

BOOST_AUTO_TEST_CASE(a_language_without_a_text_is_not_written_and_not_read)
{
    BriefingDocument document = example();
    document.title.set(u"ru"_s, {});
    BOOST_TEST(!briefingJson(document).contains("\"ru\""));
    const BriefingDocument got = read(R"({"title": {"en": "", "be": "Адказы"}, "sections": []})");
    BOOST_TEST(got.title.languages() == QStringList{u"be"_s});
}

BOOST_AUTO_TEST_CASE(what_is_not_said_is_as_usual)
{
    const BriefingDocument got = read(R"({"sections": [{"kind": "cover"}]})");
    BriefingDocument expected;
    expected.sections = {BriefingSection()};
    expected.sections[0].kind = u"cover"_s;
    BOOST_TEST((got == expected));
}

BOOST_AUTO_TEST_CASE(keys_of_a_later_program_are_passed_over_and_its_sections_kept)
{
    const BriefingDocument got = read(
        R"({"mood": {"calm": true}, "sections": [{"kind": "hologram", "depth": 3, "settings": {"spin": "left"}}]})");
    BOOST_REQUIRE_EQUAL(got.sections.size(), 1);
    BOOST_TEST(got.sections[0].kind == u"hologram"_s);
    BOOST_TEST(got.sections[0].settings.value(u"spin"_s) == u"left"_s);
    BOOST_TEST((read(briefingJson(got)) == got));
}

BOOST_AUTO_TEST_CASE(a_file_that_windows_marked_with_a_byte_order_is_read)
{
    BOOST_TEST((read("\xEF\xBB\xBF" + briefingJson(example())) == example()));
}

BOOST_AUTO_TEST_CASE(every_error_names_its_place)
{
    const std::vector<std::pair<QByteArray, QString>> wrong{
        {R"({"sections": [{"kind": "a"}, {"kind": "b"}, {"kind": "c"}, {"kind": "d", "text": "plain"}]})",
         u"sections[3].text: "_s},
        {R"({"sections": [{"kind": "a", "text": {"en": 5}}]})", u"sections[0].text.en: "_s},
        {R"({"sections": [{"kind": "a", "text": {"Deutsch": "x"}}]})", u"sections[0].text.Deutsch: "_s},
        {R"({"sections": [{"kind": "a", "settings": {"months": 12}}]})", u"sections[0].settings.months: "_s},
        {R"({"sections": [{"kind": "a", "settings": ["x"]}]})", u"sections[0].settings: "_s},
        {R"({"sections": [{"kind": "a", "newPage": "yes"}]})", u"sections[0].newPage: "_s},
        {R"({"sections": [{"kind": "a", "query": null}]})", u"sections[0].query: "_s},
        {R"({"sections": [{"title": {"en": "no kind"}}]})", u"sections[0].kind: "_s},
        {R"({"sections": ["cover"]})", u"sections[0]: "_s},
        {R"({"sections": {"kind": "a"}})", u"sections: "_s},
        {R"({"name": "an object, and no briefing"})", u"sections: "_s},
        {R"({"name": ["x"], "sections": []})", u"name: "_s},
        {R"({"template": 1, "sections": []})", u"template: "_s},
        {R"({"title": "x", "sections": []})", u"title: "_s},
        {R"({"addressee": {"en": {}}, "sections": []})", u"addressee.en: "_s},
        {R"({"languages": [], "sections": []})", u"languages: "_s},
        {R"({"languages": "en", "sections": []})", u"languages: "_s},
        {R"({"languages": ["en", "tlh"], "sections": []})", u"languages[1]: "_s},
        {R"({"languages": ["en", 7], "sections": []})", u"languages[1]: "_s},
        {R"({"paper": "a5", "sections": []})", u"paper: "_s},
        {"{\n\"sections\": [\n{\"kind\" \"a\"}]}", u"Line 3: "_s},
        {"{\"sections\": [", u"Line 1: "_s},
        {"", u"Line 1: "_s},
        {"%PDF-1.7", u"Line 1: "_s}};
    for (const auto &[json, place] : wrong) {
        const QString message = refusal(json);
        BOOST_CHECK_MESSAGE(message.startsWith(place), message.toStdString()
                                                           << " for " << json.toStdString());
    }
    BOOST_TEST(!refusal("[]").isEmpty());
    BOOST_TEST(!refusal(QByteArray("\x89PNG\0\xff", 6)).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_sign_that_misleads_readers_is_refused_wherever_it_stands)
{
    BriefingDocument document = example();
    document.sections[1].settings[u"kind"_s] = u"time\u202eline"_s;
    BOOST_TEST(refusal(briefingJson(document)).startsWith(u"sections[1].settings.kind: "_s));
    document = example();
    document.sections[0].text.set(u"en"_s, u"a\u001b[2Jb"_s);
    const QString message = refusal(briefingJson(document));
    BOOST_TEST(message.startsWith(u"sections[0].text.en: "_s));
    BOOST_TEST(message.contains(u"U+001B"_s));
}

BOOST_AUTO_TEST_CASE(what_is_too_large_is_refused)
{
    BriefingDocument document = example();
    document.sections = QList<BriefingSection>(500, document.sections.first());
    REQUIRE_OK(briefingFromJson(briefingJson(document)));
    document.sections.append(document.sections.first());
    BOOST_TEST(refusal(briefingJson(document)).startsWith(u"sections: "_s));
    document = example();
    document.sections[0].text.set(u"en"_s, QString(1 << 20, u'x'));
    BOOST_TEST(refusal(briefingJson(document)).contains(u"megabyte"_s));
    BOOST_TEST(!refusal(QByteArray(100'000, '[')).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_place_with_a_very_long_name_is_told_in_short)
{
    QJsonObject settings{{QString(5000, u'k'), 1}};
    const QJsonObject section{{u"kind"_s, u"a"_s}, {u"settings"_s, settings}};
    const QJsonObject document{{u"sections"_s, QJsonArray{section}}};
    BOOST_TEST(refusal(QJsonDocument(document).toJson()).size() < 400);
}

BOOST_AUTO_TEST_SUITE_END()
