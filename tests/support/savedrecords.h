/// Shorthands for tests that write: an edit that must succeed, a record saved and its id.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/edit.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

namespace vodhuk::test
{

/// One recorded change; fails the test if it is refused.
inline void edited(Catalogue &catalogue, const std::function<Status(Edit &)> &work,
                   const QString &label = QStringLiteral("Edit"))
{
    const auto change = catalogue.edit(label, work);
    REQUIRE_OK(change);
}

/// Why an edit was refused; fails the test if it was not.
inline Error refusal(Catalogue &catalogue, const std::function<Status(Edit &)> &work)
{
    const auto change = catalogue.edit(QStringLiteral("Refused"), work);
    BOOST_REQUIRE(!change.has_value());
    return change.error();
}

/// Saves any record as a change of its own and gives its id.
template <class Record>
auto saved(Catalogue &catalogue, const Record &record, const QString &label = QStringLiteral("Save"))
{
    decltype(std::declval<Edit &>().save(record).value()) id{};
    edited(
        catalogue,
        [&](Edit &edit) -> Status {
            const auto result = edit.save(record);
            if (!result)
                return std::unexpected(result.error());
            id = *result;
            return {};
        },
        label);
    return id;
}

inline Actor actorNamed(const QString &name, const QString &type = QStringLiteral("state"))
{
    Actor actor;
    actor.name = LocalizedText(QStringLiteral("en"), name);
    actor.type = type;
    return actor;
}

inline Source sourceTitled(const QString &title, const QString &url = {})
{
    Source source;
    source.title = title;
    source.url = url;
    return source;
}

} // namespace vodhuk::test
