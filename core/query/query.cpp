#include "core/query/query.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

bool needsQuotes(const QString &text, QLatin1String marks)
{
    return text.isEmpty() ||
           std::ranges::any_of(text, [&](QChar c) { return c.isSpace() || marks.contains(c); });
}

QString valueText(const QString &value)
{
    return value.startsWith(u'-') || needsQuotes(value, "\","_L1) ? quoted(value) : value;
}

QString conditionText(const Condition &condition)
{
    QStringList values;
    for (const QString &value : condition.values)
        values.append(valueText(value));
    return (condition.negated ? u"-"_s : QString()) + condition.field + u':' + values.join(u',');
}

QString wordText(const SearchWord &word)
{
    const bool quotes = word.phrase || word.text.startsWith(u'-') || needsQuotes(word.text, "\":"_L1);
    return (word.negated ? u"-"_s : QString()) + (quotes ? quoted(word.text) : word.text);
}

auto conditionOn(const QString &field, bool negated)
{
    return [field, negated](const Condition &condition) {
        return condition.field == field && condition.negated == negated;
    };
}

} // namespace

QString SortOrder::text() const
{
    QStringList texts;
    for (const SortKey &each : keys())
        texts.append((each.descending ? u"-"_s : QString()) + each.key);
    return texts.join(u',');
}

QString Query::toText() const
{
    QStringList parts;
    for (const SearchWord &word : words) {
        if (!word.text.isEmpty())
            parts.append(wordText(word));
    }
    for (const Condition &condition : conditions) {
        if (!condition.values.isEmpty())
            parts.append(conditionText(condition));
    }
    if (sort != SortOrder())
        parts.append(u"sort:"_s + sort.text());
    return parts.join(u' ');
}

QStringList Query::values(const QString &field, bool negated) const
{
    const auto found = std::ranges::find_if(conditions, conditionOn(field, negated));
    return found == conditions.end() ? QStringList() : found->values;
}

Query Query::withValues(const QString &field, const QStringList &values, bool negated) const
{
    Query changed = *this;
    const auto on = conditionOn(field, negated);
    const auto first = std::ranges::find_if(changed.conditions, on);
    if (first == changed.conditions.end()) {
        if (!values.isEmpty())
            changed.conditions.append(Condition{.field = field, .values = values, .negated = negated});
        return changed;
    }
    const auto rest = values.isEmpty() ? first : std::next(first);
    if (!values.isEmpty())
        *first = Condition{.field = field, .values = values, .negated = negated};
    changed.conditions.erase(std::remove_if(rest, changed.conditions.end(), on), changed.conditions.end());
    return changed;
}

Query Query::withValue(const QString &field, const QString &value, bool negated) const
{
    Query changed = *this;
    const auto on = conditionOn(field, negated);
    const auto holds = [&](const Condition &one) { return on(one) && one.values.contains(value); };
    const auto first = std::ranges::find_if(changed.conditions, on);
    if (first == changed.conditions.end())
        changed.conditions.append(Condition{.field = field, .values = {value}, .negated = negated});
    else if (std::ranges::none_of(conditions, holds))
        *first = Condition{.field = field, .values = first->values + QStringList{value}, .negated = negated};
    return changed;
}

Query Query::withoutValue(const QString &field, const QString &value, bool negated) const
{
    Query changed = *this;
    const auto on = conditionOn(field, negated);
    for (Condition &condition : changed.conditions) {
        QStringList rest = condition.values;
        if (on(condition) && rest.removeAll(value) > 0)
            condition = Condition{.field = field, .values = rest, .negated = negated};
    }
    changed.conditions.removeIf(
        [&](const Condition &condition) { return on(condition) && condition.values.isEmpty(); });
    return changed;
}

Query Query::without(const QString &field) const
{
    Query changed = *this;
    changed.conditions.removeIf([&](const Condition &condition) { return condition.field == field; });
    return changed;
}

} // namespace vodhuk
