/// A catalogue with a few records and shorthands for batches, for the tests of batch.
#pragma once

#include "core/batch/batchedit.h"
#include "core/batch/textreplacement.h"
#include "core/catalogue/changelog.h"
#include "core/catalogue/responserepository.h"
#include "tests/support/logicaldump.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <vector>

namespace vodhuk::test
{

/// A batch that went through, with all that it told.
struct ToldBatch {
    BatchOutcome outcome;
    std::vector<BatchRow> rows;
};

struct BatchFixture {
    std::unique_ptr<Catalogue> catalogue = Catalogue::inMemory().value();
    ActorId poland = saved(*catalogue, actorNamed(QStringLiteral("Poland")));
    ActorId union_ = saved(*catalogue, europeanUnion());
    SourceId source =
        saved(*catalogue, sourceTitled(QStringLiteral("Statement"), QStringLiteral("https://a.example/1")));

    static Actor europeanUnion()
    {
        Actor actor = actorNamed(QStringLiteral("European Union"), QStringLiteral("igo"));
        actor.code = QStringLiteral("EU");
        return actor;
    }

    /// A record that may be published.
    [[nodiscard]] ResponseBuilder statement(const QString &title) const
    {
        return responseBy(poland)
            .on("2020-10-02")
            .titled(title)
            .doing("statement")
            .binding("non_binding")
            .citing(source);
    }

    ResponseId save(const Response &response, const QString &status = QStringLiteral("published"))
    {
        Response made = response;
        made.workflow = status;
        return saved(*catalogue, made);
    }

    [[nodiscard]] Entry entry(ResponseId id) const
    {
        return ResponseRepository(catalogue->database()).findEntry(id).value().value();
    }

    [[nodiscard]] Response response(ResponseId id) const { return entry(id).response; }

    [[nodiscard]] FieldContext context() const
    {
        return {catalogue->codebook(), catalogue->actors(), catalogue->targets()};
    }

    [[nodiscard]] ToldBatch preview(const QList<ResponseId> &ids, const BatchEdit &edit) const
    {
        ToldBatch told;
        const auto outcome = previewBatch(catalogue->database(), context(), ids, edit, watchOf(told));
        REQUIRE_OK(outcome);
        told.outcome = *outcome;
        return told;
    }

    /// Of a batch that no record can take.
    QString messageOfRefused(const BatchEdit &edit) const
    {
        const auto outcome = previewBatch(catalogue->database(), context(), {}, edit);
        BOOST_REQUIRE(!outcome.has_value());
        BOOST_TEST(outcome.error().kind == ErrorKind::Usage);
        return outcome.error().message;
    }

    ToldBatch apply(const QList<ResponseId> &ids, const BatchEdit &edit)
    {
        ToldBatch told;
        const auto outcome = applyBatch(*catalogue, ids, edit, watchOf(told));
        REQUIRE_OK(outcome);
        told.outcome = *outcome;
        return told;
    }

    ToldBatch replace(const QList<ResponseId> &ids, const TextReplacement &replacement)
    {
        ToldBatch told;
        const auto outcome = applyReplacement(*catalogue, ids, replacement, watchOf(told));
        REQUIRE_OK(outcome);
        told.outcome = *outcome;
        return told;
    }

    static BatchWatch watchOf(ToldBatch &told)
    {
        return {[&told](const BatchRow &row) { told.rows.push_back(row); }};
    }
};

} // namespace vodhuk::test
