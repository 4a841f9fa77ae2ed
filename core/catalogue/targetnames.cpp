#include "core/catalogue/targetnames.h"

#include "core/base/onename.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/rows.h"

#include <algorithm>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Targets = QHash<TargetId, Target>;

Status addTargets(const Database &database, const QSet<qint64> &ids, Targets &targets)
{
    const auto read = findTargets(database, {ids.begin(), ids.end()});
    VODHUK_TRY(read);
    for (const Target &target : *read)
        targets.insert(target.id, target);
    return {};
}

/// A vessel may be called like a person.
QList<Target> namesakesOf(const Target &target, const QSet<qint64> &alike, const Targets &others,
                          const QSet<std::pair<qint64, qint64>> &distinct)
{
    QList<Target> namesakes;
    for (const qint64 id : alike) {
        const Target other = others.value(TargetId{id});
        if (other.type == target.type && !distinct.contains({target.id.value, id}))
            namesakes.append(other);
    }
    std::ranges::sort(namesakes, {}, &Target::id);
    return namesakes;
}

} // namespace

/// Passing through all names takes its time, and few records list anybody: only where one does, and once.
Status TargetNames::learn()
{
    if (std::exchange(m_knowsNames, true))
        return {};
    return forEachRow(m_database,
                      u"SELECT t.id, r.text FROM target t CROSS JOIN record_text r ON r.record_id = t.id "
                      "WHERE t.named = 1 AND r.field = 'name'"_s,
                      {}, [&](const Statement &row) {
                          const QStringList words = nameWords(row.text(1));
                          for (const QString &word : words)
                              m_named.insert(word, {row.number(0), words});
                      });
}

QSet<qint64> TargetNames::soundingLike(const Target &target) const
{
    QSet<qint64> alike;
    for (const QString &language : target.name.languages()) {
        const QStringList words = nameWords(target.name.text(language));
        for (const QString &word : words) {
            const auto [first, last] = m_named.equal_range(word);
            for (auto other = first; other != last; ++other) {
                if (other->id != target.id.value && mayBeOneName(words, other->words))
                    alike.insert(other->id);
            }
        }
    }
    return alike;
}

Result<ListedTargets> TargetNames::around(const QSet<qint64> &listed,
                                          const QSet<std::pair<qint64, qint64>> &distinct)
{
    ListedTargets found;
    if (listed.isEmpty())
        return found;
    VODHUK_TRY(learn());
    VODHUK_TRY(addTargets(m_database, listed, found.targets));
    QHash<TargetId, QSet<qint64>> alike;
    QSet<qint64> ids;
    for (const Target &target : std::as_const(found.targets)) {
        if (target.named)
            ids.unite(*alike.insert(target.id, soundingLike(target)));
    }
    Targets others;
    VODHUK_TRY(addTargets(m_database, ids, others));
    for (auto one = alike.cbegin(); one != alike.cend(); ++one) {
        const QList<Target> namesakes = namesakesOf(found.targets.value(one.key()), *one, others, distinct);
        if (!namesakes.isEmpty())
            found.namesakes.insert(one.key(), namesakes);
    }
    return found;
}

} // namespace vodhuk
