/// Columns of the small tables inside a record: for each, how one part's member is read and written as canonical text.
#pragma once

#include "core/codebook/fieldproblems.h"
#include "core/codebook/parttext.h"

#include <functional>

namespace vodhuk
{

/// `label` is translated where it is shown; `width` is a share of the row.
[[nodiscard]] inline PartColumn columnHead(const char *key, const char *label,
                                           FieldKind kind = FieldKind::Line, const char *vocabulary = "",
                                           int width = 2)
{
    return {QString::fromLatin1(key), label, kind, QString::fromLatin1(vocabulary), width};
}

template <class Part>
struct Column {
    PartColumn head;
    std::function<QString(const Part &, const FieldContext &)> read;
    std::function<FieldCheck(Part &, const QString &, const FieldContext &)> write;
};

template <class Part>
using Columns = QList<Column<Part>>;

/// The part that a row stands for before its cells are written into it: one that is known, with what has no column, or a new one.
template <class Part>
using PartStart = std::function<Part(const QList<Part> &known, const PartRow &row)>;

template <class Part>
[[nodiscard]] QList<PartColumn> headsOf(const Columns<Part> &columns)
{
    QList<PartColumn> heads;
    for (const Column<Part> &column : columns)
        heads.append(column.head);
    return heads;
}

template <class Part>
[[nodiscard]] QString partsText(const QList<Part> &parts, const Columns<Part> &columns,
                                const FieldContext &context)
{
    QList<PartRow> rows;
    for (const Part &part : parts) {
        PartRow row;
        for (const Column<Part> &column : columns)
            row.append(column.read(part, context));
        rows.append(row);
    }
    return partRowsText(rows);
}

/// A problem for the first cell that cannot become a value, with its row and column in words.
template <class Part>
[[nodiscard]] Parsed<QList<Part>> partsFromText(const QString &text, const Columns<Part> &columns,
                                                const QList<Part> &known, const PartStart<Part> &start,
                                                const FieldContext &context)
{
    QList<Part> parts;
    for (const PartRow &row : partRowsFromText(text, columns.size())) {
        Part part = start(known, row);
        for (qsizetype place = 0; place < columns.size(); ++place) {
            if (const FieldCheck problem = columns[place].write(part, row[place].trimmed(), context))
                return std::unexpected(inCell(*problem, parts.size(), columns[place].head));
        }
        parts.append(part);
    }
    return parts;
}

template <class Part>
[[nodiscard]] Column<Part> lineColumn(PartColumn head, QString Part::*member)
{
    return {std::move(head), [member](const Part &part, const FieldContext &) { return part.*member; },
            [member](Part &part, const QString &text, const FieldContext &) -> FieldCheck {
                part.*member = text;
                return std::nullopt;
            }};
}

/// A code of the head's vocabulary, or none.
template <class Part>
[[nodiscard]] Column<Part> codeColumn(PartColumn head, QString Part::*member)
{
    const QString vocabulary = head.vocabulary;
    return {std::move(head), [member](const Part &part, const FieldContext &) { return part.*member; },
            [member, vocabulary](Part &part, const QString &text, const FieldContext &context) -> FieldCheck {
                if (!text.isEmpty() && !context.codebook.contains(vocabulary, text))
                    return unknownCode(vocabulary, text, context.codebook);
                part.*member = text;
                return std::nullopt;
            }};
}

template <class Part>
[[nodiscard]] Column<Part> dateColumn(PartColumn head, PartialDate Part::*member)
{
    return {std::move(head),
            [member](const Part &part, const FieldContext &) { return (part.*member).stored(); },
            [member](Part &part, const QString &text, const FieldContext &) -> FieldCheck {
                const Parsed<PartialDate> date = parseDate(text);
                if (!date)
                    return date.error();
                part.*member = *date;
                return std::nullopt;
            }};
}

/// Several texts, parted by ';'.
template <class Part>
[[nodiscard]] Column<Part> linesColumn(PartColumn head, QStringList Part::*member)
{
    return {std::move(head),
            [member](const Part &part, const FieldContext &) { return joinCell(part.*member); },
            [member](Part &part, const QString &text, const FieldContext &) -> FieldCheck {
                part.*member = splitCell(text);
                return std::nullopt;
            }};
}

/// The hidden first column of parts that have an id of their own: by it a row finds its part again.
template <class Part, class Id>
[[nodiscard]] Column<Part> idColumn(Id Part::*member)
{
    return {PartColumn{QStringLiteral("id"), "", FieldKind::Id, {}, 0},
            [member](const Part &part, const FieldContext &) {
                return (part.*member).isNull() ? QString() : recordIdText(part.*member);
            },
            [member](Part &part, const QString &text, const FieldContext &) -> FieldCheck {
                const std::optional<qint64> id = recordIdFromText(text);
                if (!text.isEmpty() && !id)
                    return badId(text);
                part.*member = {id.value_or(0)};
                return std::nullopt;
            }};
}

/// The same for parts that belong to one record alone, beside startById(): a row with an id that the record does not have, as one kept for new
/// records has, is a new part.
template <class Part, class Id>
[[nodiscard]] Column<Part> ownIdColumn(Id Part::*member)
{
    Column<Part> column = idColumn(member);
    column.write = [check = column.write](Part &, const QString &text, const FieldContext &context) {
        Part other;
        return check(other, text, context);
    };
    return column;
}

/// One actor by a name that means it alone, or by its id.
template <class Part>
[[nodiscard]] Column<Part> actorColumn(PartColumn head, ActorId Part::*member)
{
    return {std::move(head),
            [member](const Part &part, const FieldContext &context) {
                return (part.*member).isNull() ? QString() : nameToFind(part.*member, context.actors);
            },
            [member](Part &part, const QString &text, const FieldContext &context) -> FieldCheck {
                const Parsed<ActorId> actor =
                    text.isEmpty() ? Parsed<ActorId>(ActorId{}) : actorCalled(text, context.actors);
                if (!actor)
                    return actor.error();
                part.*member = *actor;
                return std::nullopt;
            }};
}

/// One target by its id; a name that means it alone is taken too.
template <class Part>
[[nodiscard]] Column<Part> targetColumn(PartColumn head, TargetId Part::*member)
{
    return {std::move(head),
            [member](const Part &part, const FieldContext &) {
                return (part.*member).isNull() ? QString() : recordIdText(part.*member);
            },
            [member](Part &part, const QString &text, const FieldContext &context) -> FieldCheck {
                const Parsed<TargetId> target =
                    text.isEmpty() ? Parsed<TargetId>(TargetId{}) : targetCalled(text, context.targets);
                if (!target)
                    return target.error();
                part.*member = *target;
                return std::nullopt;
            }};
}

/// The same column over a member of a greater part.
template <class Whole, class Half>
[[nodiscard]] Column<Whole> within(Half Whole::*half, const Column<Half> &column)
{
    return {
        column.head,
        [=](const Whole &whole, const FieldContext &context) { return column.read(whole.*half, context); },
        [=](Whole &whole, const QString &text, const FieldContext &context) {
            return column.write(whole.*half, text, context);
        }};
}

/// The known part with the row's id (its first cell), else a new one.
template <class Part, class Id>
[[nodiscard]] PartStart<Part> startById(Id Part::*member)
{
    return [member](const QList<Part> &known, const PartRow &row) {
        const std::optional<qint64> id = recordIdFromText(row.value(0));
        for (const Part &part : known) {
            if (id && (part.*member).value == *id)
                return part;
        }
        return Part();
    };
}

} // namespace vodhuk
