#include "core/catalogue/catalogue.h"
#include "core/catalogue/deriveddata.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/responserepository.h"
#include "core/query/queryengine.h"
#include "core/query/queryparser.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"

#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace targets_and_norms
{

Target belavia()
{
    Target target;
    target.type = u"entity"_s;
    target.name = LocalizedText(u"en"_s, u"Belavia"_s);
    target.name.set(u"be"_s, u"Белавія"_s);
    target.position = u"national carrier"_s;
    target.identifiers = {{u"iata"_s, u"B2"_s}, {u"lei"_s, u"253400KY6PB4JLEYXW07"_s}};
    return target;
}

Target someone(const QString &name)
{
    Target target;
    target.type = u"person"_s;
    target.name = LocalizedText(u"en"_s, name);
    return target;
}

struct WithCatalogue {
    template <class Record>
    auto saved(const Record &record)
    {
        std::remove_cvref_t<decltype(record.id)> id;
        const auto change = catalogue->edit(u"Save"_s, [&](Edit &edit) -> Status {
            const auto result = edit.save(record);
            VODHUK_TRY(result);
            id = *result;
            return {};
        });
        REQUIRE_OK(change);
        return id;
    }

    ResponseId savedListing(TargetId target)
    {
        const ResponseId id = saved<Response>(
            test::responseBy({}).on("2021-06-21").taking("assets").with([](Response &response) {
                response.participations.clear();
            }));
        const auto entry = ResponseRepository(catalogue->database()).findEntry(id);
        REQUIRE_OK(entry);
        Response response = (*entry)->response;
        Listing listing;
        listing.measure = response.measures.first().id;
        listing.target = target;
        response.listings = {listing};
        return saved(response);
    }

    [[nodiscard]] std::vector<ResponseId> found(const QString &words) const
    {
        const auto query = parseQuery(words);
        BOOST_REQUIRE(query.has_value());
        const auto result = queryEngine(*catalogue).run(*query, {});
        BOOST_REQUIRE(result.has_value());
        REQUIRE_OK(*result);
        return (*result)->ids;
    }

    QTemporaryDir folder;
    std::unique_ptr<Catalogue> catalogue = Catalogue::create(folder.filePath(u"c.vodhuk"_s)).value();
};

} // namespace targets_and_norms

BOOST_AUTO_TEST_SUITE(targets_and_norms)

BOOST_FIXTURE_TEST_CASE(a_saved_target_reads_back_whole, WithCatalogue)
{
    Target expected = belavia();
    expected.id = saved(expected);
    saved(someone(u"A person"_s));
    const auto all = allTargets(catalogue->database());
    REQUIRE_OK(all);
    BOOST_REQUIRE(all->size() == 2);
    BOOST_TEST((all->first() == expected));
    const auto one = findTargets(catalogue->database(), {expected.id.value});
    REQUIRE_OK(one);
    BOOST_TEST((*one == QList<Target>{expected}));
}

BOOST_FIXTURE_TEST_CASE(a_target_that_is_saved_as_it_is_is_no_change, WithCatalogue)
{
    Target target = belavia();
    target.id = saved(target);
    const auto change = catalogue->edit(u"Nothing"_s, [&](Edit &edit) -> Status {
        const auto result = edit.save(target);
        return result ? Status() : std::unexpected(result.error());
    });
    REQUIRE_OK(change);
    BOOST_TEST(!change->has_value());
}

BOOST_FIXTURE_TEST_CASE(undo_brings_an_identifier_back, WithCatalogue)
{
    Target target = belavia();
    target.id = saved(target);
    Target changed = target;
    changed.identifiers.removeFirst();
    changed.named = false;
    saved(changed);
    BOOST_TEST((allTargets(catalogue->database()).value() == QList<Target>{changed}));
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST((allTargets(catalogue->database()).value() == QList<Target>{target}));
}

BOOST_FIXTURE_TEST_CASE(the_catalogue_knows_its_targets_by_name_after_each_change, WithCatalogue)
{
    BOOST_TEST(catalogue->targets().named(u"Belavia"_s).isEmpty());
    Target target = belavia();
    target.id = saved(target);
    BOOST_TEST((catalogue->targets().named(u"белавія"_s) == QList{target.id}));
    BOOST_TEST((catalogue->targets().named(u"253400KY6PB4JLEYXW07"_s) == QList{target.id}));
    BOOST_TEST(catalogue->targets().name(target.id, u"be"_s) == u"Белавія"_s);
    const TargetId other = saved(someone(u"Belavia"_s));
    BOOST_TEST(catalogue->targets().named(u"Belavia"_s).size() == 2);
    REQUIRE_OK(catalogue->edit(u"Merge"_s, [&](Edit &edit) -> Status {
        const auto merged = edit.merge({target.id.value, other.value});
        return merged ? Status() : std::unexpected(merged.error());
    }));
    BOOST_TEST((catalogue->targets().named(u"Belavia"_s) == QList{target.id}));
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(catalogue->targets().named(u"Belavia"_s).size() == 2);
    BOOST_TEST(!catalogue->targets().find(TargetId{1}));
    BOOST_TEST(catalogue->targets().name(TargetId{1}, u"en"_s) == recordIdText(1));
}

BOOST_FIXTURE_TEST_CASE(a_saved_norm_reads_back_with_its_treaty, WithCatalogue)
{
    Norm treaty;
    treaty.name = LocalizedText(u"en"_s, u"Convention against Torture"_s);
    treaty.kind = u"treaty"_s;
    treaty.status = u"treaty"_s;
    treaty.id = saved(treaty);
    Norm norm;
    norm.name = LocalizedText(u"be"_s, u"Забарона катаванняў"_s);
    norm.status = u"jus_cogens"_s;
    norm.treaty = treaty.id;
    norm.id = saved(norm);
    const auto norms = allNorms(catalogue->database());
    REQUIRE_OK(norms);
    BOOST_TEST((*norms == QList<Norm>{treaty, norm}));
}

BOOST_FIXTURE_TEST_CASE(the_names_of_listed_targets_find_their_records, WithCatalogue)
{
    const ResponseId listing = savedListing(saved(belavia()));
    savedListing(saved(someone(u"Dzmitry Pavlichenka"_s)));
    for (const QString &words : {u"Belavia"_s, u"Белавія"_s, u"carrier"_s, u"253400KY6PB4JLEYXW07"_s})
        BOOST_TEST((found(words) == std::vector{listing}), words);
    BOOST_TEST(found(u"Павличенко"_s).size() == 1);
    BOOST_TEST(found(u"nobody"_s).empty());
}

BOOST_FIXTURE_TEST_CASE(a_target_renamed_is_found_by_the_new_name_alone, WithCatalogue)
{
    Target target = belavia();
    target.id = saved(target);
    const ResponseId listing = savedListing(target.id);
    target.name = LocalizedText(u"en"_s, u"Another carrier"_s);
    saved(target);
    BOOST_TEST(found(u"Белавія"_s).empty());
    BOOST_TEST((found(u"another"_s) == std::vector{listing}));
    BOOST_TEST(countOutdated(catalogue->database(), catalogue->actors()).value() == 0);
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST((found(u"Белавія"_s) == std::vector{listing}));
    BOOST_TEST(countOutdated(catalogue->database(), catalogue->actors()).value() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
