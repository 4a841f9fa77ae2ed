#include "core/catalogue/rows.h"
#include "core/query/fieldfilters.h"
#include "core/query/namematching.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

bool areMeant(const QStringList &texts, const std::vector<NameWords> &values)
{
    return std::ranges::any_of(values, [&](const NameWords &words) { return words.standIn(texts); });
}

/// `names` selects them all, each once; `select` the records with a name, up to where the names follow.
Filtered byNameOf(const Condition &condition, const QueryScope &scope, const QString &names,
                  const QString &select)
{
    QStringList all;
    const auto read =
        forEachRow(scope.database, names, {}, [&](const Statement &row) { all.append(row.text(0)); });
    if (!read)
        return notRead(condition, read.error());
    return Filter{u"response.id IN (%1 IN (SELECT value FROM json_each(?)))"_s.arg(select),
                  {textList(namesWritten(all, condition.values))}};
}

/// With a listing of a target of this type, on whatever day.
QString listingSql(const QString &type)
{
    return u"response.id IN (SELECT m.response_id FROM target t JOIN listing l ON l.target_id = t.id JOIN measure m ON m.id = l.measure_id WHERE t.type = '%1')"_s
        .arg(type);
}

} // namespace

/// By words that stand in title and address of one source.
Filtered bySource(const Condition &condition, const QueryScope &scope)
{
    const auto values = nameWords(condition);
    if (!values)
        return std::unexpected(values.error());
    QList<qint64> sources;
    std::array<CaselessText, 2> texts;
    const auto areWords = [&](const NameWords &words) { return words.standIn(texts); };
    const auto read =
        forEachRow(scope.database, u"SELECT id, title, url FROM source"_s, {}, [&](const Statement &row) {
            texts[0].set(row.bytes(1));
            texts[1].set(row.bytes(2));
            if (std::ranges::any_of(*values, areWords))
                sources.append(row.number(0));
        });
    if (!read)
        return notRead(condition, read.error());
    return Filter{
        u"response.id IN (SELECT c.record_id FROM json_each(?) j CROSS JOIN citation c ON c.source_id = j.value)"_s,
        {idList(sources)}};
}

Filtered byPublisher(const Condition &condition, const QueryScope &scope)
{
    return byNameOf(
        condition, scope,
        u"SELECT DISTINCT publisher FROM source s WHERE EXISTS "
        "(SELECT 1 FROM citation c JOIN response r ON r.id = c.record_id WHERE c.source_id = s.id)"_s,
        u"SELECT c.record_id FROM source s JOIN citation c ON c.source_id = s.id WHERE s.publisher"_s);
}

Filtered byTag(const Condition &condition, const QueryScope &scope)
{
    return byNameOf(condition, scope,
                    u"SELECT DISTINCT tag FROM tag JOIN response r ON r.id = tag.record_id"_s,
                    u"SELECT record_id FROM tag WHERE tag"_s);
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
        u"response.id IN (SELECT record_id FROM record_text WHERE field = 'title' AND language IN (%1))"_s,
        variants(*languages));
}

Resolved<QStringList> thingsOf(const Condition &condition, const QueryScope &)
{
    const auto words =
        resolveWords(condition, {u"source"_s, u"attachment"_s, u"vote"_s, u"amount"_s, u"quote"_s,
                                 u"withdrawal"_s, u"listing"_s, u"new-persons"_s, u"new-entities"_s,
                                 u"listed-persons"_s, u"listed-entities"_s, u"conflict"_s});
    for (qsizetype i = 0; words && i < condition.values.size(); ++i) {
        if (condition.values[i].toLower() == "conflict"_L1)
            return std::unexpected(valueError(
                condition, i,
                Texts::tr("Conflicting claims cannot be asked for yet: the catalogue does not keep them.")));
    }
    return words;
}

Filtered byHaving(const Condition &condition, const QueryScope &scope)
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
         u"(coalesce(response.persons_new, response.entities_new) IS NOT NULL OR response.id IN (SELECT m.response_id FROM listing l JOIN measure m ON m.id = l.measure_id))"_s},
        {u"new-persons"_s, u"response.persons_new IS NOT NULL"_s},
        {u"new-entities"_s, u"response.entities_new IS NOT NULL"_s},
        {u"listed-persons"_s, listingSql(u"person"_s)},
        {u"listed-entities"_s, listingSql(u"entity"_s)}};
    const auto words = thingsOf(condition, scope);
    if (!words)
        return std::unexpected(words.error());
    QList<Filter> filters;
    for (const QString &word : *words)
        filters.append(Filter{things.value(word), {}});
    return anyOf(filters);
}

Filtered bySearchedTexts(const Condition &, const QueryScope &)
{
    return Filter{u"1"_s, {}};
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
Filtered byTarget(const Condition &condition, const QueryScope &scope)
{
    const auto values = nameWords(condition);
    if (!values)
        return std::unexpected(values.error());
    QHash<qint64, QStringList> texts;
    const auto read =
        forEachRow(scope.database,
                   u"SELECT t.id, n.text FROM target t CROSS JOIN record_text n ON n.record_id = t.id "
                   "UNION ALL SELECT target_id, identifier FROM target_identifier"_s,
                   {}, [&](const Statement &row) { texts[row.number(0)].append(caseless(row.text(1))); });
    if (!read)
        return notRead(condition, read.error());
    QList<qint64> targets;
    for (auto target = texts.cbegin(); target != texts.cend(); ++target) {
        if (areMeant(*target, *values))
            targets.append(target.key());
    }
    return Filter{u"response.id IN (SELECT m.response_id FROM json_each(?) j CROSS JOIN listing l ON "
                  u"l.target_id = j.value "
                  "CROSS JOIN measure m ON m.id = l.measure_id)"_s,
                  {idList(targets)}};
}

} // namespace vodhuk
