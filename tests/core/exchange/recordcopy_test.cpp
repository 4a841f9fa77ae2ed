#include "core/catalogue/catalogue.h"
#include "core/catalogue/edit.h"
#include "core/exchange/recordcopy.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace recordcopy
{

struct Records {
    Records()
        : catalogue(Catalogue::inMemory().value())
    {
        REQUIRE_OK(catalogue->edit(u"Records"_s, [this](Edit &edit) -> Status {
            for (const QString &sensitivity : {u""_s, u"internal"_s, u"confidential"_s}) {
                const auto id = edit.save(entry(u"Ban "_s + sensitivity, sensitivity));
                if (!id)
                    return std::unexpected(id.error());
                ids.push_back(*id);
            }
            return {};
        }));
    }

    static Entry entry(const QString &title, const QString &sensitivity)
    {
        Entry made;
        made.response.title.set(u"en"_s, title);
        made.response.date = PartialDate::parse(u"2020-08-31"_s).value();
        made.response.sensitivity = sensitivity;
        made.response.notes = {{u"Told in confidence"_s, u"internal"_s}, {u"Plain note"_s, u"public"_s}};
        Source source;
        source.title = u"Press release"_s;
        source.url = u"https://example.org/a"_s;
        source.publisher = u"Ministry"_s;
        made.sources = {source};
        made.response.citations = {{{}, u"p. 4"_s, {}, {}}};
        return made;
    }

    [[nodiscard]] CopiedRecords copied(CopyFormat format) const
    {
        const auto result = copyRecords(queryEngine(*catalogue), ids,
                                        {.format = format, .columns = {u"date"_s, u"title"_s}, .heads = {}});
        REQUIRE_OK(result);
        return *result;
    }

    std::unique_ptr<Catalogue> catalogue;
    std::vector<ResponseId> ids;
};

} // namespace recordcopy

BOOST_FIXTURE_TEST_SUITE(recordcopy, Records)

BOOST_AUTO_TEST_CASE(what_is_not_public_and_notes_are_in_no_format)
{
    for (const QString &name : copyFormatNames()) {
        const CopiedRecords result = copied(copyFormatNamed(name).value());
        BOOST_TEST(result.records == 1);
        BOOST_TEST(result.leftOut == 2);
        BOOST_TEST(result.text.contains(u"Ban"_s), name);
        for (const QString &hidden : {u"internal"_s, u"confidential"_s, u"confidence"_s, u"Plain note"_s})
            BOOST_TEST(!result.text.contains(hidden), name << " tells: " << hidden);
    }
}

BOOST_AUTO_TEST_CASE(only_the_columns_asked_for_are_copied_in_their_order)
{
    BOOST_TEST(copied(CopyFormat::Text).text == u"date\ttitle\n2020-08-31\tBan\n"_s);
}

BOOST_AUTO_TEST_CASE(a_citation_tells_what_happened_and_where_it_is_written)
{
    const QString text = copied(CopyFormat::Citation).text;
    BOOST_TEST(
        text.startsWith(u"Ban. 31 August 2020. Press release. p. 4. Ministry. https://example.org/a "_s));
    BOOST_TEST(text.endsWith(u"Record "_s + recordIdText(ids.front()) + u".\n"_s));
}

BOOST_AUTO_TEST_SUITE_END()
