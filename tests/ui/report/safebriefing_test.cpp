#include "core/catalogue/wordlists.h"
#include "core/report/briefingtemplates.h"
#include "tests/support/printing.h"
#include "tests/support/samplecatalogue.h"
#include "ui/report/briefingexport.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace safe_briefing
{

/// The sample with a name and a site that are not to leave it.
struct GuardedSample {
    GuardedSample()
    {
        test::fillWithSample(*catalogue);
        REQUIRE_OK(addWord(*catalogue, {u"protected_name"_s, {}, u"Lukashenk*"_s, {}}));
        REQUIRE_OK(addWord(*catalogue, {u"extremist_domain"_s, {}, u"spring96.org"_s, u"a list"_s}));
    }

    [[nodiscard]] PreparedBriefing prepared(const BriefingDocument &document, ExportProfile profile,
                                            const QString &language = u"en"_s) const
    {
        const auto made = prepareBriefing(queryEngine(*catalogue), {document, language, profile});
        BOOST_REQUIRE(made.has_value());
        REQUIRE_OK(*made);
        return **made;
    }

    std::unique_ptr<Catalogue> catalogue = Catalogue::inMemory().value();
};

BriefingDocument documentOf(const QString &code)
{
    const BriefingTemplate *found = briefingTemplate(code);
    BOOST_REQUIRE(found);
    return found->document;
}

} // namespace safe_briefing

BOOST_FIXTURE_TEST_SUITE(safe_briefing, GuardedSample)

BOOST_AUTO_TEST_CASE(while_it_is_looked_for_leaks_nobody_is_told_that_nearly_all_is_done)
{
    qint64 counted = 0;
    qint64 total = -1;
    EditWatch watch;
    watch.progress = [&](qint64 done, qint64 all) {
        counted = std::max(counted, done);
        total = all;
    };
    const BriefingWish wish{documentOf(u"chronology"_s), u"en"_s, ExportProfile::Public};
    REQUIRE_OK(*prepareBriefing(queryEngine(*catalogue), wish, watch));
    BOOST_TEST(counted > 300);
    BOOST_TEST(total == 0); // how long it takes is not known
}

BOOST_AUTO_TEST_CASE(what_is_written_to_be_held_safely_has_no_address_and_no_protected_name)
{
    for (const QString &language : houseLanguages()) {
        const PreparedBriefing made = prepared(documentOf(u"full"_s), ExportProfile::Safe, language);
        BOOST_TEST(!made.changes.isEmpty());
        for (const Leak &leak : made.leaks)
            BOOST_ERROR((language + u", "_s + leak.place + u": "_s + leak.found).toStdString());
        const auto markdown = writtenBriefing(made.briefing, BriefingFormat::Markdown);
        REQUIRE_OK(markdown);
        const QString text = QString::fromUtf8(*markdown);
        for (const QString &word :
             {u"http"_s, u"www."_s, u"spring96"_s, u"Lukashenk"_s, u"Лукашэнк"_s, u"Лукашенк"_s})
            BOOST_TEST(!text.contains(word, Qt::CaseInsensitive), language << ": " << word);
    }
}

BOOST_AUTO_TEST_CASE(names_that_pictures_shorten_or_break_give_way_in_their_words)
{
    for (const QString &name :
         {u"Maryia Kalesnikava"_s, u"European Bank for Reconstruction and Development"_s})
        REQUIRE_OK(addWord(*catalogue, {u"protected_name"_s, {}, name, {}}));
    BriefingDocument document = documentOf(u"two-pages"_s);
    document.sections.clear();
    for (const QMap<QString, QString> &settings :
         {QMap<QString, QString>{{u"kind"_s, u"triggers"_s}},
          QMap<QString, QString>{{u"kind"_s, u"matrix"_s}, {u"columns"_s, u"actor"_s}}})
        document.sections.append({u"picture"_s, {}, {}, {}, settings});
    const PreparedBriefing made = prepared(document, ExportProfile::Safe);
    for (const Leak &leak : made.leaks)
        BOOST_ERROR((leak.place + u": "_s + leak.found).toStdString());
    QString words;
    for (const auto &picture : made.briefing.pictures) {
        for (const Mark &mark : picture->marks) {
            if (const auto *text = std::get_if<TextShape>(&mark.shape))
                words += text->text + u'\n';
        }
    }
    for (const QString &part : {u"Maryia"_s, u"European Bank"_s})
        BOOST_TEST(!words.contains(part), part);
    BOOST_TEST(words.contains(u"arrest of [name withheld]"_s), words);
}

BOOST_AUTO_TEST_CASE(the_public_form_tells_the_same_names_and_sites_before_it_is_written)
{
    const PreparedBriefing made = prepared(documentOf(u"full"_s), ExportProfile::Public);
    BOOST_TEST(made.changes.isEmpty());
    for (const Leak::Kind kind : {Leak::Kind::Name, Leak::Kind::ListedDomain})
        BOOST_TEST(std::ranges::any_of(made.leaks, [kind](const Leak &leak) { return leak.kind == kind; }));
}

BOOST_AUTO_TEST_CASE(pictures_stay_with_their_blocks_where_there_is_no_cover)
{
    BriefingDocument document = documentOf(u"two-pages"_s);
    document.sections.removeIf([](const BriefingSection &section) { return section.kind == u"cover"_s; });
    const PreparedBriefing open = prepared(document, ExportProfile::Public);
    const PreparedBriefing made = prepared(document, ExportProfile::Safe);
    BOOST_TEST(made.briefing.pictures.size() == open.briefing.pictures.size());
    BOOST_TEST(!made.briefing.pictures.isEmpty());
    for (auto picture = made.briefing.pictures.cbegin(); picture != made.briefing.pictures.cend();
         ++picture) {
        BOOST_REQUIRE(picture.key() < made.briefing.content.blocks.size());
        BOOST_TEST(std::holds_alternative<PictureBlock>(made.briefing.content.blocks[picture.key()]));
    }
}

BOOST_AUTO_TEST_SUITE_END()
