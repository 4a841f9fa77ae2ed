/// Finds the names that are near to one that is being typed: for asking "is it one of these?" before a record is made twice.
#pragma once

#include "core/base/statehood.h"
#include "core/records/actordirectory.h"
#include "core/records/registerrecord.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace vodhuk
{

/// People are also called by their family name alone, and their given names are translated.
enum class NamesOf { Bodies, People };

/// A record by one of its names.
struct RecordName {
    qint64 record = 0;
    QString name;
    bool operator==(const RecordName &) const = default;
};

/// Names by the sound of their words (see namekey.h), so that scripts and spellings do not matter. Copies share their data. Any
/// thread; filling it with tens of thousands of names takes a second or two and is for a worker, asking it a few milliseconds.
class NearNames
{
public:
    explicit NearNames(NamesOf whose = NamesOf::Bodies)
        : m_whose(whose)
    {
    }

    void add(const RecordName &named);

    /// Records with a name that is near to one of `typed`: the same words, in another order too; words with a slip or two, which
    /// grow with their length; one name being the beginning of the other; one being what a state is called officially (see statehood.h).
    /// Numbers have to be the same. Nearest first, each record
    /// once, by the name that is nearest.
    [[nodiscard]] QList<RecordName> nearTo(const QStringList &typed, qsizetype limit = 5) const;

private:
    struct Sounds {
        QStringList words;    ///< without initials
        QStringList ordered;  ///< the same by alphabet
        QStringList numbers;  ///< those of `ordered` with digits
        QString whole;        ///< the words with blanks between
        QString withoutBlank; ///< the words without
        StateName state;
    };
    struct Known {
        RecordName named;
        Sounds sounds;
    };
    enum class Nearness { Same, OtherOrder, OfficialName, Slips, OnePerson, Beginning, None };

    [[nodiscard]] static Sounds soundsOf(const QString &name);
    [[nodiscard]] Nearness nearness(const Sounds &typed, const Sounds &known) const;
    [[nodiscard]] QSet<qsizetype> candidatesFor(const Sounds &typed) const;

    NamesOf m_whose;
    QList<Known> m_names;
    QHash<QString, QList<qsizetype>> m_byWord; ///< places in m_names
    QHash<QString, QList<qsizetype>> m_byWholeName;
};

[[nodiscard]] NearNames namesOfActors(const ActorDirectory &actors);

/// Every name and spelling of an actor or a target. None of other records: more than a name tells those apart.
[[nodiscard]] QStringList allNames(const RegisterRecord &record);

} // namespace vodhuk
