#include "core/query/fieldfilters.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

} // namespace

Filtered bySource(const Condition &condition, const QueryScope &)
{
    QList<Filter> filters;
    for (const QString &value : condition.values)
        filters.append(wordsWithin(
            value,
            u"response.id IN (SELECT c.record_id FROM source s JOIN citation c ON c.source_id = s.id WHERE %1)"_s,
            u"(s.title GLOB ? OR s.url GLOB ?)"_s));
    return anyOf(filters);
}

Filtered byPublisher(const Condition &condition, const QueryScope &)
{
    QList<Filter> filters;
    for (const QString &value : condition.values)
        filters.append(writtenAs(
            u"SELECT c.record_id FROM source s JOIN citation c ON c.source_id = s.id WHERE s.publisher"_s,
            value));
    return anyOf(filters);
}

Filtered byTag(const Condition &condition, const QueryScope &)
{
    QList<Filter> filters;
    for (const QString &value : condition.values)
        filters.append(writtenAs(u"SELECT record_id FROM tag WHERE tag"_s, value));
    return anyOf(filters);
}

Resolved<QStringList> languagesOf(const Condition &condition, const QueryScope &)
{
    QStringList languages;
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        const QString language = condition.values[i].toLower();
        const bool isCode = language.size() >= 2 && language.size() <= 3 &&
                            std::ranges::all_of(language, [](QChar c) { return c.isLetter(); });
        if (!isCode)
            return std::unexpected(valueError(
                condition, i, Texts::tr("A language is written with its two letters: en, be, ru.")));
        languages.append(language);
    }
    return languages;
}

Filtered byLanguage(const Condition &condition, const QueryScope &scope)
{
    const auto languages = languagesOf(condition, scope);
    if (!languages)
        return std::unexpected(languages.error());
    return among(
        u"EXISTS (SELECT 1 FROM record_text t WHERE t.record_id = response.id AND t.field = 'title' AND t.language IN (%1))"_s,
        variants(*languages));
}

Filtered byHaving(const Condition &condition, const QueryScope &)
{
    static const QHash<QString, QString> things = {
        {u"source"_s, u"response.id IN (SELECT record_id FROM citation)"_s},
        {u"attachment"_s,
         u"response.id IN (SELECT c.record_id FROM source s JOIN citation c ON c.source_id = s.id WHERE s.local_file <> '')"_s},
        {u"vote"_s,
         u"coalesce(response.vote_for, response.vote_against, response.vote_abstained, response.vote_absent) IS NOT NULL"_s},
        {u"amount"_s, u"response.amount <> ''"_s},
        {u"quote"_s, u"response.id IN (SELECT record_id FROM citation WHERE quote <> '')"_s},
        {u"withdrawal"_s,
         u"response.id IN (SELECT response_id FROM measure WHERE direction = 'withdraws')"_s},
        {u"listing"_s,
         u"(coalesce(response.persons_new, response.entities_new) IS NOT NULL OR response.id IN (SELECT m.response_id FROM listing l JOIN measure m ON m.id = l.measure_id))"_s}};
    const auto words = resolveWords(condition, {u"source"_s, u"attachment"_s, u"vote"_s, u"amount"_s,
                                                u"quote"_s, u"withdrawal"_s, u"listing"_s, u"conflict"_s});
    if (!words)
        return std::unexpected(words.error());
    QList<Filter> filters;
    for (const QString &word : *words) {
        if (word == "conflict"_L1)
            return std::unexpected(valueError(
                condition, condition.values.indexOf(word),
                Texts::tr("Conflicting claims cannot be asked for yet: the catalogue does not keep them.")));
        filters.append(Filter{things.value(word), {}});
    }
    return anyOf(filters);
}

Filtered byId(const Condition &condition, const QueryScope &)
{
    QVariantList ids;
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        const auto id = recordIdFromText(condition.values[i]);
        if (!id)
            return std::unexpected(
                valueError(condition, i, Texts::tr("“%1” is no id of a record.").arg(condition.values[i])));
        ids.append(*id);
    }
    return among(u"response.id IN (%1)"_s, ids);
}

/// Who is listed, by words of a name or of what identifies the target elsewhere.
Filtered byTarget(const Condition &condition, const QueryScope &)
{
    QList<Filter> filters;
    for (const QString &value : condition.values)
        filters.append(wordsWithin(
            value,
            u"response.id IN (SELECT m.response_id FROM target t CROSS JOIN listing l ON l.target_id = t.id "
            "CROSS JOIN measure m ON m.id = l.measure_id WHERE %1)"_s,
            u"(EXISTS (SELECT 1 FROM record_text n WHERE n.record_id = t.id AND n.text GLOB ?) OR "
            "EXISTS (SELECT 1 FROM target_identifier i WHERE i.target_id = t.id AND i.identifier GLOB ?))"_s));
    return anyOf(filters);
}

} // namespace vodhuk
