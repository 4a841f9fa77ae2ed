/// Responses told apart by their titles, and the titles that a query finds.
#pragma once

#include "core/index/responseindex.h"
#include "core/query/queryengine.h"
#include "core/query/queryparser.h"
#include "core/query/rowreader.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <array>

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

struct TitledResponses {
    [[nodiscard]] static PartialDate date(const QString &edtf) { return PartialDate::parse(edtf).value(); }

    std::unique_ptr<Catalogue> catalogue = Catalogue::inMemory().value();
    ActorId poland = saved(*catalogue, actorNamed(u"Poland"_s));

    /// A response under this title, which is what found() gives.
    ResponseId add(const QString &title, const std::function<void(Response &)> &change = [](Response &) {})
    {
        return saved(
            *catalogue,
            Response(responseBy(poland).on("2020-10-02").titled(title).doing("statement").with(change)));
    }

    /// For add().
    static std::function<void(Response &)> naming(NormId norm, const QString &text)
    {
        return [=](Response &made) { made.norms = {NormInvocation{norm, text, {}, {}, {}}}; };
    }

    [[nodiscard]] QueryResult answer(const QString &text) const
    {
        const auto query = parseQuery(text);
        BOOST_REQUIRE_MESSAGE(query.has_value(), text);
        const auto result = queryEngine(*catalogue).run(*query, {});
        BOOST_REQUIRE_MESSAGE(result.has_value(), text);
        REQUIRE_OK(*result);
        return **result;
    }

    /// By the file and by an index.
    [[nodiscard]] std::array<QueryResult, 2> answers(const QString &text, const QueryWish &wish) const
    {
        const auto index = ResponseIndex::build(catalogue->database());
        REQUIRE_OK(index);
        const QueryEngine indexed(catalogue->database(), catalogue->codebook(), catalogue->actors(), *index);
        const Query query = parseQuery(text).value();
        return {queryEngine(*catalogue).run(query, wish).value().value(),
                indexed.run(query, wish).value().value()};
    }

    [[nodiscard]] QStringList titles(const std::vector<ResponseId> &ids) const
    {
        const auto rows = readRows(catalogue->database(), ids);
        REQUIRE_OK(rows);
        QStringList found;
        for (const ResponseRow &row : *rows)
            found.append(row.title.best(u"en"_s));
        return found;
    }

    /// Titles of what a query finds, one behind the other.
    [[nodiscard]] QString found(const QString &text) const
    {
        QStringList all = titles(answer(text).ids);
        all.sort();
        return all.join(u' ');
    }

    [[nodiscard]] QueryError refusal(const QString &text) const
    {
        const auto result = queryEngine(*catalogue).run(parseQuery(text).value(), {});
        BOOST_REQUIRE_MESSAGE(!result.has_value(), text);
        return result.error();
    }
};

} // namespace vodhuk::test
