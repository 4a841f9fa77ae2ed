/// A small catalogue that most tests of briefings are made of.
#pragma once

#include "core/catalogue/edit.h"
#include "tests/support/briefingwishes.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <memory>

namespace vodhuk::test
{

inline Response published(const char *date, const QString &title, const QString &sensitivity = {})
{
    return ResponseBuilder().on(date).titled(title).doing("statement").with([&](Response &response) {
        response.workflow = QStringLiteral("published");
        response.sensitivity = sensitivity;
    });
}

/// Three responses of one actor in two years, each with a source.
struct ThreeResponses {
    ThreeResponses()
    {
        Actor poland = actorNamed(QStringLiteral("Poland"));
        poland.name.set(QStringLiteral("be"), QStringLiteral("Польшча"));
        const ActorId actor = saved(*catalogue, poland);
        for (const char *date : {"2020-08-10", "2020-10-02", "2021-05-24"}) {
            const QString day = QString::fromLatin1(date);
            const SourceId source =
                saved(*catalogue, sourceTitled(QStringLiteral("Page of ") + day,
                                               QStringLiteral("https://example.org/") + day));
            Response response = published(date, QStringLiteral("On ") + day);
            response.participations = {Participation{actor, QStringLiteral("adopter"), {}, {}}};
            response.citations = {Citation{source, {}, {}, {}}};
            ids.append(saved(*catalogue, response));
        }
    }

    [[nodiscard]] Briefing briefing(const QList<BriefingSection> &sections) const
    {
        return made(*catalogue, briefingOfSections(sections));
    }

    std::unique_ptr<Catalogue> catalogue = Catalogue::inMemory().value();
    QList<ResponseId> ids;
};

} // namespace vodhuk::test
