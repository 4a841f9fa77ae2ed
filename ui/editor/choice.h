/// Something that can be chosen by typing: its canonical value, how it is shown, and all it is found by.
#pragma once

#include "core/codebook/codebook.h"
#include "core/records/actordirectory.h"
#include "core/records/targetdirectory.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace vodhuk
{

struct Choice {
    QString value;     ///< as it stands in the canonical cell
    QString label;     ///< in the user's language
    QString detail;    ///< definition, type: shown beside the label
    QStringList names; ///< every further name and spelling it is found by
    qint64 record = 0; ///< of an actor or event: its id
};

/// Choices with their names made comparable once; asks for the best matches as a person types.
class ChoiceIndex
{
public:
    ChoiceIndex() = default;
    explicit ChoiceIndex(QList<Choice> choices);

    /// How often a choice is used, asked when matches() puts them in order; without it none is.
    void setUses(std::function<qint64(const Choice &)> uses) { m_uses = std::move(uses); }

    /// Best first: whole names, then names, then words that begin with `typed`, in any script; those that match equally well by how
    /// often they are used, then by label. An empty `typed` gives all.
    [[nodiscard]] QList<Choice> matches(const QString &typed, qsizetype limit = 50) const;

    /// The choice one of whose names is `typed`, whatever its case and accents; null if there is none or several.
    [[nodiscard]] const Choice *named(const QString &typed) const;

    /// The choice with this value; null if there is none. Valid until the index is changed.
    [[nodiscard]] const Choice *find(const QString &value) const;

private:
    struct Spelling {
        QString plain;
        QString name;
    };
    struct Entry {
        Choice choice;
        QList<Spelling> spellings;
    };
    void mostUsedFirst(QList<const Entry *> &entries) const;
    [[nodiscard]] static int rank(const Entry &entry, const Spelling &typed);

    QList<Entry> m_entries;
    std::function<qint64(const Choice &)> m_uses;
};

[[nodiscard]] QList<Choice> choicesOfTerms(const QList<Term> &terms, const QString &language);

/// Every actor under a name that ActorDirectory::named() finds it by alone.
[[nodiscard]] QList<Choice> choicesOfActors(const ActorDirectory &actors, const Codebook &codebook,
                                            const QString &language);

/// Every target under its id, with what it is beside the name.
[[nodiscard]] QList<Choice> choicesOfTargets(const TargetDirectory &targets, const Codebook &codebook,
                                             const QString &language);

} // namespace vodhuk
