#include "tests/support/samplecatalogue.h"

#include "core/catalogue/edit.h"
#include "tests/support/printing.h"
#include "tests/support/sampletable.h"

#include <boost/test/unit_test.hpp>

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

namespace
{

/// Members before their organisations would break a reference: names first, memberships after.
Status saveActors(Edit &edit, const ActorDirectory &actors)
{
    for (Actor actor : actors.actors()) {
        actor.memberships.clear();
        VODHUK_TRY(edit.save(actor));
    }
    for (const Actor &actor : actors.actors()) {
        if (!actor.memberships.isEmpty())
            VODHUK_TRY(edit.save(actor));
    }
    return {};
}

} // namespace

void fillWithSample(Catalogue &catalogue)
{
    const FieldContext context{Codebook::builtIn(), sampleActors()};
    const auto change = catalogue.edit(u"Fill with the sample"_s, [&context](Edit &edit) -> Status {
        VODHUK_TRY(saveActors(edit, context.actors));
        for (const Event &event : sampleEvents())
            VODHUK_TRY(edit.save(event));
        for (const QString &file : {u"responses.csv"_s, u"countermoves.csv"_s}) {
            for (const auto &row : sampleRows(file))
                VODHUK_TRY(edit.save(entryOf(row, context)));
        }
        return {};
    });
    REQUIRE_OK(change);
}

std::unique_ptr<Catalogue> sampleCatalogue()
{
    auto catalogue = Catalogue::inMemory();
    REQUIRE_OK(catalogue);
    fillWithSample(**catalogue);
    return std::move(*catalogue);
}

const Catalogue &sharedSample()
{
    static const std::unique_ptr<Catalogue> catalogue = sampleCatalogue();
    return *catalogue;
}

} // namespace vodhuk::test
