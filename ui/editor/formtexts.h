/// The texts of a form that a person changed, where fields in short and fields in full say the same thing.
#pragma once

#include "core/codebook/responsefields.h"

#include <QMap>
#include <QSet>

namespace vodhuk
{

class FieldRow;

/// What the texts in a form amount to; `unreadable` by key where a text cannot become a value. Of such a field the entry has the values and
/// rows that can be read (`inPart`), else what stood there before.
struct Composition {
    Entry entry;
    QMap<QString, FieldProblem> unreadable;
    QStringList inPart{};

    /// Neither is the field itself unreadable nor one that says in full what it says in short.
    [[nodiscard]] bool isReadable(const QString &key) const;
    /// Whether what the rules find in this field is found in what is typed there.
    [[nodiscard]] bool mayBeJudged(const QString &key) const;
};

/// The key of the field that says in full what this one says in short; empty if there is none.
[[nodiscard]] QString fieldInFull(const QString &key);

class FormTexts
{
public:
    using Rows = QMap<QString, FieldRow *>;
    using TextOf = QString (FieldRow::*)() const;

    /// `rows`, by key, are those of the form and outlive the texts.
    explicit FormTexts(const Rows &rows)
        : m_rows(rows)
    {
    }

    /// Nothing is changed in the form.
    void begin();

    /// A person changed this field; the form stands over `base`.
    void take(const QString &key, const Entry &base, const FieldContext &context);

    /// From now on the fields edited in full show what was edited in short after them. One that cannot be read keeps its text, and so
    /// does the one at hand (`key`), unless it could not be read when that was edited.
    void cover(const QString &key, const QMap<QString, FieldProblem> &unreadable);

    [[nodiscard]] bool isEdited(const QString &key) const { return m_edited.contains(key); }
    /// Edited, and not covered by what was edited in short: no other field tells what its row shows.
    [[nodiscard]] bool isOwn(const QString &key) const;
    [[nodiscard]] bool isChanged() const;
    /// By key, where they differ from what stands in the record.
    [[nodiscard]] QMap<QString, QString> changed(TextOf textOf) const;

    /// The base with every changed text written into it.
    [[nodiscard]] Composition compose(const Entry &base, const FieldContext &context, TextOf textOf) const;

private:
    void dropShown(const QString &key, const Entry &base, const FieldContext &context);
    void tellAsTyped(const QString &key, FieldProblem &problem) const;
    [[nodiscard]] bool isOnTop(const QString &key) const;
    [[nodiscard]] bool isFinished(const QString &key) const;
    [[nodiscard]] QString ownText(const QString &key, TextOf textOf) const;

    const Rows &m_rows;
    QSet<QString> m_edited; ///< keys of fields that a person changed; others only follow them
    /// What was edited in full and then in short: by key of the full field, its text below what the short ones say. Its row shows both.
    /// The short fields start from it at each letter, so that details of a name survive while it is typed anew.
    QMap<QString, QString> m_covered;
};

} // namespace vodhuk
