/// A record as plain lists of what can be asked for and counted, taken from its value by the rules of the codebook.
#pragma once

#include "core/catalogue/database.h"
#include "core/records/actor.h"
#include "core/records/entry.h"
#include "core/records/event.h"
#include "core/records/norm.h"
#include "core/records/regime.h"
#include "core/records/target.h"
#include "core/records/term.h"
#include "tests/core/query/plainsearch.h"

#include <QHash>
#include <QSet>

#include <array>
#include <optional>

namespace vodhuk::test
{

/// What records refer to, and how that is called.
struct PlainRegisters {
    explicit PlainRegisters(const Database &database);

    /// The one actor that is called so, or has this id.
    [[nodiscard]] std::optional<ActorId> actorNamed(const QString &name) const;

    /// Nothing for a code that the vocabulary does not have.
    [[nodiscard]] std::optional<Term> term(const QString &vocabulary, const QString &code) const;
    [[nodiscard]] QList<Term> terms(const QString &vocabulary) const;

    QHash<ActorId, Actor> actors;
    QHash<TargetId, Target> targets;
    QHash<RegimeId, Regime> regimes;
    QHash<NormId, Norm> norms;
    QList<Event> events;
    QList<Term> allTerms;

private:
    void nameActors();

    QHash<QString, QSet<ActorId>> m_actorNames; ///< folded
};

/// The vocabulary whose codes a field of the query language has; empty if it has others.
[[nodiscard]] QString plainVocabulary(const QString &field);

/// Of a note's mark: 0 for public, 1 for internal, 2 for confidential and for marks that nobody knows.
[[nodiscard]] size_t closenessOf(const QString &mark);

/// All spellings that name an actor in a query.
[[nodiscard]] QStringList spellingsOf(const Actor &actor);

struct PlainRecord {
    PlainRecord(Entry read, const PlainRegisters &registers);

    [[nodiscard]] const Response &response() const { return entry.response; }

    Entry entry;
    /// By field: the codes that the record has, actors by recordIdText.
    QHash<QString, QSet<QString>> values;
    QString firstFamily; ///< of the first instrument; "other" without one
    PlainTexts texts;
    std::array<PlainTexts, 2> withoutClosed; ///< with notes up to that closeness
};

} // namespace vodhuk::test
