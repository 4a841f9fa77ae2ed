#include "ui/pictures/alignmentwords.h"

#include "ui/pictures/outsideselection.h"

#include <QCollator>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

/// As if the dates were sure.
QString statedDaysInWords(const Follower &follower, const Wording &words)
{
    if (!follower.leastDays || !follower.mostDays)
        return {};
    const qint64 least = *follower.leastDays;
    const qint64 most = *follower.mostDays;
    if (least != most && most <= 0)
        return words.translate("Pictures", "%1 to %2 days earlier").arg(-most).arg(-least);
    if (least != most && least < 0)
        return words.translate("Pictures", "between %1 days earlier and %2 days later").arg(-least).arg(most);
    if (least != most)
        return words.translate("Pictures", "%1 to %2 days later").arg(least).arg(most);
    if (least == 0)
        return words.translate("Pictures", "the same day");
    const int n = static_cast<int>(std::abs(least));
    return least > 0 ? words.translate("Pictures", "%n day(s) later", nullptr, n)
                     : words.translate("Pictures", "%n day(s) earlier", nullptr, n);
}

} // namespace

QString daysInWords(const Follower &follower, const Wording &words)
{
    const QString days = statedDaysInWords(follower, words);
    return follower.isInDoubt
               ? words.translate("Pictures", "%1, by a date in doubt", "3 days later").arg(days)
               : days;
}

QString joiningInWords(Joining how, const Wording &words)
{
    return how == Joining::OwnAct ? words.translate("Pictures", "own act")
                                  : words.translate("Pictures", "alignment declared");
}

QString namesOf(const QList<ActorId> &actors, const Alignment &numbers, const Wording &words)
{
    QStringList names;
    for (const ActorId actor : actors)
        names.append(numbers.names.value(actor));
    std::ranges::sort(names, QCollator(QLocale(words.language())));
    return names.join(u", "_s);
}

qint64 recordsOutside(const Alignment &numbers)
{
    QSet<qint64> records;
    for (const AlignedStep &step : numbers.steps) {
        if (!step.isSelected)
            records.insert(step.response.value);
        for (const Follower &follower : step.followers)
            if (!follower.isSelected)
                records.insert(follower.record.value);
    }
    return records.size();
}

QStringList alignmentRemarks(const Alignment &numbers, const Wording &words)
{
    QStringList remarks{words.translate(
        "Pictures",
        "As recorded: acts adopted jointly, alignment declared by others, own acts that follow or "
        "were timed together. The leader is the record that others name, or the earliest of a group.")};
    if (const qint64 outside = recordsOutside(numbers); outside > 0)
        remarks.append(words.translate(
            "Pictures", "%n record(s) outside the selection stand here for their links.", nullptr, outside));
    if (numbers.alone > 0)
        remarks.append(words.translate(
            "Pictures", "Not shown: %n record(s) that nobody is recorded as joining or following.", nullptr,
            numbers.alone));
    if (numbers.earlierSteps > 0)
        remarks.append(words.translate("Pictures",
                                       "Not shown: %n earlier step(s). Restrict the dates to see them.",
                                       nullptr, numbers.earlierSteps));
    return remarks;
}

PictureTable alignmentTable(const Alignment &numbers, const Wording &words)
{
    PictureTable table{.head = {words.translate("Pictures", "Leader's date"),
                                words.translate("Pictures", "Leader"), words.translate("Pictures", "Title"),
                                words.translate("Pictures", "Follower"), words.translate("Pictures", "How"),
                                words.translate("Pictures", "Follower's date"),
                                words.translate("Pictures", "Leader's record"),
                                words.translate("Pictures", "Follower's record"),
                                words.translate("Pictures", "Days later, at least"),
                                words.translate("Pictures", "Days later, at most")},
                       .rows = {},
                       .textColumns = 8};
    const auto number = [](const Follower &follower, std::optional<qint64> days) {
        return days && !follower.isInDoubt ? QString::number(*days) : QString();
    };
    for (const AlignedStep &step : numbers.steps) {
        const QStringList head{dateInShort(step.date), namesOf(step.leaders, numbers, words),
                               step.title.best(words.language())};
        for (const Follower &follower : step.followers)
            table.rows.append(
                head + QStringList{numbers.names.value(follower.actor), joiningInWords(follower.how, words),
                                   dateInShort(follower.date), selectionInTable(step.isSelected, words),
                                   selectionInTable(follower.isSelected, words),
                                   number(follower, follower.leastDays),
                                   number(follower, follower.mostDays)});
        if (step.followers.empty())
            table.rows.append(head + QStringList{{},
                                                 words.translate("Pictures", "adopted jointly"),
                                                 {},
                                                 selectionInTable(step.isSelected, words),
                                                 {},
                                                 {},
                                                 {}});
    }
    return table;
}

QString alignmentInWords(const Alignment &numbers, const Wording &words)
{
    qint64 followers = 0;
    qint64 withoutDay = 0;
    for (const AlignedStep &step : numbers.steps) {
        followers += static_cast<qint64>(step.followers.size());
        withoutDay += std::ranges::count_if(step.followers, [](const Follower &follower) {
            return follower.isInDoubt || !follower.leastDays.has_value();
        });
    }
    const qint64 steps = std::ssize(numbers.steps);
    const QString first = words.translate(
        "Pictures", "%n step(s) by date, each with those who joined or followed and how many days later.",
        nullptr, steps);
    const QString second =
        words.translate("Pictures", "Joined or followed %1 times; for %2 of them no day can be told.")
            .arg(followers)
            .arg(withoutDay);
    return first + u' ' + second;
}

} // namespace vodhuk
