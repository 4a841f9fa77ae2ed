#include "core/catalogue/mergedfields.h"

#include "core/base/recordid.h"
#include "core/base/textfold.h"
#include "core/catalogue/recordnames.h"
#include "core/catalogue/rows.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RecordMerge)
};

QString keyOf(const RecordText &text, const QString &language)
{
    return text.field + u'_' + language;
}

/// Names of actors are not in conflict: an actor may have many.
bool isName(const RecordShape &shape, const QString &field)
{
    return shape.type == "actor"_L1 && (field == "name"_L1 || field == "official_name"_L1);
}

Result<QString> cellText(const Database &database, const RecordColumn &column, const QVariant &value)
{
    if (value.isNull())
        return QString();
    switch (column.kind) {
    case RecordColumn::Kind::Flag:
        return value.toBool() ? u"yes"_s : QString();
    case RecordColumn::Kind::Record:
        return recordName(database, value.toLongLong());
    case RecordColumn::Kind::Text:
        break;
    }
    return value.toString();
}

Result<QVariantList> cells(const Database &database, const QString &table, const QStringList &columns,
                           qint64 record)
{
    QVariantList values;
    VODHUK_TRY(forEachRow(database, u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columns.join(u", "_s), table),
                          {record}, [&](const Statement &row) {
                              for (int column = 0; column < columns.size(); ++column)
                                  values.append(row.value(column));
                          }));
    return values;
}

Result<QStringList> aliasesOf(const Database &database, qint64 actor)
{
    QStringList aliases;
    VODHUK_TRY(forEachRow(database, u"SELECT alias FROM actor_alias WHERE actor_id = ? ORDER BY position"_s,
                          {actor}, [&](const Statement &row) { aliases.append(row.text(0)); }));
    return aliases;
}

constexpr int mostParents = 64; // more steps are a circle in the data

/// Whether `ancestor` is what `actor` is part of, at any distance, or the actor itself.
Result<bool> leadsTo(const Database &database, qint64 actor, qint64 ancestor)
{
    for (int step = 0; step < mostParents && actor != 0; ++step) {
        if (actor == ancestor)
            return true;
        qint64 parent = 0;
        VODHUK_TRY(forEachRow(database, u"SELECT parent_id FROM actor WHERE id = ?"_s, {actor},
                              [&](const Statement &row) { parent = row.number(0); }));
        actor = parent;
    }
    return false;
}

} // namespace

Result<MergedFields> MergedFields::compare(const Database &database, const RecordShape &shape,
                                           const MergeWish &wish)
{
    MergedFields fields(shape, wish);
    VODHUK_TRY(fields.readColumns(database));
    VODHUK_TRY(fields.readTexts(database));
    VODHUK_TRY(fields.readAliases(database));
    VODHUK_TRY(fields.forgetCircles(database));
    VODHUK_TRY(fields.checkWish());
    fields.decide();
    return fields;
}

Status MergedFields::readColumns(const Database &database)
{
    for (const RecordColumn &column : m_shape->columns) {
        const QStringList names = QStringList{column.key} + column.further;
        Column read{&column, {}, {}, {}, {}};
        for (const auto &[record, values, text] :
             {std::tuple{m_wish.kept, &read.kept, &read.keptText},
              std::tuple{m_wish.merged, &read.merged, &read.mergedText}}) {
            auto found = cells(database, m_shape->type, names, record);
            VODHUK_TRY(found);
            *values = *std::move(found);
            auto shown = cellText(database, column, values->value(0));
            VODHUK_TRY(shown);
            *text = *std::move(shown);
        }
        m_columns.append(read);
    }
    return {};
}

Status MergedFields::readTexts(const Database &database)
{
    for (const RecordText &text : m_shape->texts) {
        QMap<QString, Text> byLanguage;
        VODHUK_TRY(forEachRow(
            database,
            u"SELECT language, text, record_id FROM record_text WHERE record_id IN (?, ?) AND +field = ?"_s,
            {m_wish.kept, m_wish.merged, text.field}, [&](const Statement &row) {
                Text &both = byLanguage[row.text(0)];
                both.text = &text;
                both.language = row.text(0);
                (row.number(2) == m_wish.kept ? both.kept : both.merged) = row.text(1);
            }));
        m_texts += byLanguage.values();
    }
    return {};
}

Status MergedFields::readAliases(const Database &database)
{
    if (m_shape->type != "actor"_L1)
        return {};
    auto kept = aliasesOf(database, m_wish.kept);
    VODHUK_TRY(kept);
    auto merged = aliasesOf(database, m_wish.merged);
    VODHUK_TRY(merged);
    m_keptAliases = *std::move(kept);
    m_mergedAliases = *std::move(merged);
    return {};
}

/// Nobody is part of itself: neither at once nor by way of others.
Status MergedFields::forgetCircles(const Database &database)
{
    const auto parent = std::ranges::find_if(
        m_columns, [](const Column &column) { return column.column->key == "parent_id"_L1; });
    if (parent == m_columns.end())
        return {};
    const auto circle = leadsTo(database, parent->merged.first().toLongLong(), m_wish.kept);
    VODHUK_TRY(circle);
    if (*circle) {
        parent->merged.first() = QVariant();
        parent->mergedText.clear();
    }
    if (parent->kept.first().toLongLong() == m_wish.merged) {
        parent->kept.first() = QVariant();
        parent->keptText.clear();
        return {};
    }
    const auto reverse = leadsTo(database, parent->kept.first().toLongLong(), m_wish.merged);
    VODHUK_TRY(reverse);
    if (*reverse)
        return fail(ErrorKind::Invalid,
                    Texts::tr("The actor that would stay is part of a part of the other, and would "
                              "become part of itself. Keep the other one."));
    return {};
}

Status MergedFields::checkWish() const
{
    for (const QString &key : m_wish.fromMerged) {
        const bool known =
            std::ranges::any_of(m_columns, [&](const Column &column) { return column.column->key == key; }) ||
            std::ranges::any_of(m_texts,
                                [&](const Text &text) { return keyOf(*text.text, text.language) == key; });
        if (!known)
            return fail(ErrorKind::Usage, Texts::tr("Neither of the two has a field “%1”.").arg(key));
    }
    return {};
}

/// A value that says more about another field follows that field.
bool MergedFields::mayTake(const Column &column) const
{
    const QString &with = column.column->with;
    if (with.isEmpty())
        return true;
    const auto leader =
        std::ranges::find_if(m_columns, [&](const Column &other) { return other.column->key == with; });
    return leader->takes || leader->keptText == leader->mergedText;
}

void MergedFields::decide()
{
    for (Column &column : m_columns) {
        const bool lacks = column.keptText.isEmpty() && !column.mergedText.isEmpty();
        column.takes = m_wish.fromMerged.contains(column.column->key) || (lacks && mayTake(column));
    }
    for (Text &text : m_texts)
        text.takes = text.kept.isEmpty() || m_wish.fromMerged.contains(keyOf(*text.text, text.language));
}

void MergedFields::tell(RecordMerge &merge) const
{
    for (const Column &column : m_columns) {
        if (column.keptText == column.mergedText || column.mergedText.isEmpty())
            continue;
        (column.takes ? merge.taken : merge.conflicts)
            .append({column.column->key, columnLabel(*column.column), column.keptText, column.mergedText});
    }
    for (const Text &text : m_texts) {
        if (text.kept == text.merged || text.merged.isEmpty() ||
            (!text.takes && isName(*m_shape, text.text->field)))
            continue;
        (text.takes ? merge.taken : merge.conflicts)
            .append({keyOf(*text.text, text.language), textLabel(*text.text, text.language), text.kept,
                     text.merged});
    }
    merge.aliases = newAliases();
}

/// All names of the two that the actor will not have otherwise.
QStringList MergedFields::newAliases() const
{
    if (m_shape->type != "actor"_L1)
        return {};
    QStringList names;
    QSet<QString> known;
    for (const Text &text : m_texts) {
        known.insert(foldedText(text.takes ? text.merged : text.kept));
        names.append({text.merged, text.kept});
    }
    for (const Column &column : m_columns) {
        if (column.column->key == "code"_L1) {
            known.insert(foldedText(column.takes ? column.mergedText : column.keptText));
            names.append({column.mergedText, column.keptText});
        }
    }
    for (const QString &alias : m_keptAliases)
        known.insert(foldedText(alias));
    QStringList aliases;
    for (const QString &name : names + m_mergedAliases) {
        const QString folded = foldedText(name);
        if (folded.isEmpty() || known.contains(folded))
            continue;
        known.insert(folded);
        aliases.append(name);
    }
    return aliases;
}

Status MergedFields::write(Database &database) const
{
    for (const Column &column : m_columns) {
        if (!column.takes)
            continue;
        QStringList settings;
        for (const QString &name : QStringList{column.column->key} + column.column->further)
            settings.append(name + u" = ?"_s);
        VODHUK_TRY(execute(database,
                           u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(m_shape->type, settings.join(u", "_s)),
                           column.merged + QVariantList{m_wish.kept}));
    }
    for (const Text &text : m_texts) {
        if (text.takes && !text.merged.isEmpty())
            VODHUK_TRY(
                execute(database,
                        u"INSERT INTO record_text (record_id, field, language, text) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT (record_id, field, language) DO UPDATE SET text = excluded.text"_s,
                        {m_wish.kept, text.text->field, text.language, text.merged}));
    }
    qsizetype place = m_keptAliases.size();
    for (const QString &alias : newAliases())
        VODHUK_TRY(execute(database,
                           u"INSERT INTO actor_alias (actor_id, position, alias) VALUES (?, ?, ?)"_s,
                           {m_wish.kept, place++, alias}));
    return {};
}

} // namespace vodhuk
