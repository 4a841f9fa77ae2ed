#include "ui/reading/recordpagereader.h"

#include "core/catalogue/changelog.h"
#include "core/catalogue/recordchecker.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/responserepository.h"

#include <QSet>

namespace vodhuk
{

namespace
{

constexpr int changesShown = 20;

Status readRelated(const Database &database, RecordPage &page)
{
    std::vector<ResponseId> ids;
    for (const RecordLink &link : page.entry.response.links)
        ids.push_back(link.other);
    auto rows = readRows(database, ids);
    VODHUK_TRY(rows);
    page.related = std::move(*rows);
    return {};
}

Status readFindings(const Database &database, RecordPage &page)
{
    auto checker = RecordChecker::make(database, page.codebook, page.actors, QDate::currentDate());
    VODHUK_TRY(checker);
    auto findings = checker->check(page.entry);
    VODHUK_TRY(findings);
    page.findings = *std::move(findings);
    for (const Event &event : checker->context().events) {
        if (page.entry.response.events.contains(event.id))
            page.events += event;
    }
    return {};
}

Status readRegime(const Database &database, RecordPage &page)
{
    if (page.entry.response.regime.isNull())
        return {};
    const auto regimes = allRegimes(database);
    VODHUK_TRY(regimes);
    for (const Regime &regime : *regimes) {
        if (regime.id == page.entry.response.regime)
            page.regime = regime.name.best(page.language);
    }
    return {};
}

Status readTargets(const Database &database, RecordPage &page)
{
    QSet<qint64> ids;
    for (const Listing &listing : page.entry.response.listings)
        ids.insert(listing.target.value);
    if (ids.isEmpty())
        return {};
    auto targets = findTargets(database, {ids.begin(), ids.end()});
    VODHUK_TRY(targets);
    page.targets = TargetDirectory(*std::move(targets));
    return {};
}

} // namespace

Result<std::optional<RecordPage>> readRecordPage(const QueryEngine &engine, ResponseId id,
                                                 const QString &language)
{
    const Database &database = engine.database();
    auto entry = ResponseRepository(database).findEntry(id);
    VODHUK_TRY(entry);
    if (!entry->has_value())
        return std::nullopt;
    RecordPage page;
    page.entry = std::move(**entry);
    page.codebook = engine.codebook();
    page.actors = engine.actors();
    page.language = language;
    page.textLanguage = language;
    VODHUK_TRY(readRelated(database, page));
    VODHUK_TRY(readFindings(database, page));
    VODHUK_TRY(readRegime(database, page));
    VODHUK_TRY(readTargets(database, page));
    auto changes = history(database, id.value, changesShown);
    VODHUK_TRY(changes);
    page.history = std::move(*changes);
    return page;
}

} // namespace vodhuk
