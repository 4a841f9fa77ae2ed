#include "ui/editor/choice.h"

#include "core/base/textfold.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// "ЕС" for "Европейский союз": what people say, and no table of aliases lists; empty for a single word.
QString initials(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QString letters;
    for (const QString &word : words)
        letters += word.front().toUpper();
    return words.size() > 1 ? letters : QString();
}

QStringList allNames(const Actor &actor)
{
    QStringList names;
    for (const LocalizedText *texts : {&actor.name, &actor.officialName}) {
        for (const QString &language : texts->languages())
            names += texts->text(language);
    }
    names += actor.aliases;
    if (!actor.code.isEmpty())
        names += actor.code;
    return names;
}

QStringList allInitials(const Actor &actor)
{
    QStringList all;
    for (const QString &language : actor.name.languages())
        all += initials(actor.name.text(language));
    all.removeAll(QString());
    return all;
}

QString valueOfActor(const Actor &actor, const ActorDirectory &actors)
{
    QStringList candidates{actor.name.best(u"en"_s)};
    if (!actor.code.isEmpty())
        candidates += actor.code;
    candidates += allNames(actor);
    const auto alone = std::ranges::find_if(
        candidates, [&](const QString &name) { return actors.named(name) == QList{actor.id}; });
    return alone == candidates.end() ? candidates.first() : *alone;
}

int rankOf(const QString &name, const QString &typed)
{
    if (typed.isEmpty() || name.isEmpty())
        return 4;
    if (name == typed)
        return 0;
    if (name.startsWith(typed))
        return 1;
    if (name.contains(u' ' + typed))
        return 2;
    return typed.size() > 2 && name.contains(typed) ? 3 : 4;
}

} // namespace

ChoiceIndex::ChoiceIndex(QList<Choice> choices)
{
    m_entries.reserve(choices.size());
    for (Choice &choice : choices) {
        Entry entry{std::move(choice), {}};
        for (const QString &name : QStringList{entry.choice.label, entry.choice.value} + entry.choice.names)
            entry.spellings += Spelling{foldedText(name), foldedName(name)};
        m_entries += std::move(entry);
    }
    QCollator collator;
    std::ranges::stable_sort(m_entries, [&](const Entry &one, const Entry &other) {
        return collator.compare(one.choice.label, other.choice.label) < 0;
    });
}

QList<Choice> ChoiceIndex::matches(const QString &typed, qsizetype limit) const
{
    const Spelling wanted{foldedText(typed), foldedName(typed)};
    constexpr int ranks = 4;
    std::array<QList<const Entry *>, ranks> found;
    for (const Entry &entry : m_entries) {
        const int place = wanted.plain.isEmpty() ? 0 : rank(entry, wanted);
        if (place < ranks)
            found[static_cast<std::size_t>(place)] += &entry;
    }
    QList<Choice> all;
    for (QList<const Entry *> &some : found) {
        mostUsedFirst(some);
        for (const Entry *entry : std::as_const(some))
            all += entry->choice;
    }
    return wanted.plain.isEmpty() ? all : all.first(std::min(limit, all.size()));
}

void ChoiceIndex::mostUsedFirst(QList<const Entry *> &entries) const
{
    if (m_uses)
        std::ranges::stable_sort(entries, std::ranges::greater(),
                                 [this](const Entry *entry) { return m_uses(entry->choice); });
}

int ChoiceIndex::rank(const Entry &entry, const Spelling &typed)
{
    int best = 4;
    for (const Spelling &spelling : entry.spellings)
        best = std::min({best, rankOf(spelling.plain, typed.plain), rankOf(spelling.name, typed.name)});
    return best;
}

const Choice *ChoiceIndex::named(const QString &typed) const
{
    const QString wanted = foldedText(typed);
    const Choice *found = nullptr;
    for (const Entry &entry : m_entries) {
        if (std::ranges::count(entry.spellings, wanted, &Spelling::plain) == 0)
            continue;
        if (found)
            return nullptr;
        found = &entry.choice;
    }
    return found;
}

const Choice *ChoiceIndex::find(const QString &value) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.choice.value == value; });
    return found == m_entries.end() ? nullptr : &found->choice;
}

QList<Choice> choicesOfTerms(const QList<Term> &terms, const QString &language)
{
    QList<Choice> choices;
    for (const Term &term : terms) {
        QStringList names;
        for (const QString &other : term.label.languages())
            names += term.label.text(other);
        choices += Choice{term.code, term.label.best(language), term.definition.best(language), names};
    }
    return choices;
}

QList<Choice> choicesOfActors(const ActorDirectory &actors, const Codebook &codebook, const QString &language)
{
    QList<Choice> choices;
    for (const Actor &actor : actors.actors()) {
        choices += Choice{valueOfActor(actor, actors), actors.name(actor.id, language),
                          codebook.label(u"actor_type"_s, actor.type, language),
                          allNames(actor) + allInitials(actor), actor.id.value};
    }
    return choices;
}

QList<Choice> choicesOfTargets(const TargetDirectory &targets, const Codebook &codebook,
                               const QString &language)
{
    QList<Choice> choices;
    for (const Target &target : targets.targets()) {
        QStringList about{codebook.label(u"target_type"_s, target.type, language), target.position};
        about.removeAll(QString());
        choices += Choice{recordIdText(target.id), targets.name(target.id, language), about.join(u" · "_s),
                          allNames(target)};
    }
    return choices;
}

} // namespace vodhuk
