/// Carries out a batch edit on one record after another, once it is known that the edit can be meant.
#pragma once

#include "core/batch/batchedit.h"

#include <QSet>

namespace vodhuk
{

class FieldEditor
{
public:
    /// Usage if the edit cannot be meant: see previewBatch(). `context` must outlive the editor.
    [[nodiscard]] static Result<FieldEditor> prepared(const Database &database, const FieldContext &context,
                                                      const BatchEdit &edit);

    /// The field as it is edited: that of single notes for the notes in short.
    [[nodiscard]] const ResponseField &field() const { return *m_field; }

    /// Leaves the entry as it was, and tells why, if it cannot take the value.
    [[nodiscard]] std::optional<FieldProblem> change(Entry &entry) const;

private:
    FieldEditor(const ResponseField &field, const FieldContext &context, const BatchEdit &edit)
        : m_field(&field)
        , m_context(&context)
        , m_action(edit.action)
        , m_value(edit.value)
    {
    }

    void editNotesOneByOne();
    [[nodiscard]] Status refuseOwnIds() const;
    [[nodiscard]] Status refuseLineBreaks() const;
    [[nodiscard]] Status resolveReferences(const Database &database);
    [[nodiscard]] Status resolveOthers(const Database &database);
    [[nodiscard]] Status checkValue() const;
    [[nodiscard]] QStringList wantedValues(const Entry &entry) const;
    [[nodiscard]] std::optional<FieldProblem> checkFit(const Entry &entry) const;
    [[nodiscard]] std::optional<FieldProblem> changedText(const Entry &entry, QString &text) const;
    [[nodiscard]] std::optional<FieldProblem> addValues(QStringList &values, const Entry &entry) const;

    const ResponseField *m_field;
    const FieldContext *m_context;
    BatchEdit::Action m_action;
    QString m_value;
    QSet<qint64> m_named; ///< the records that are to be linked with
};

/// Changes a record by the editor, and says in the row in what it differs then or why it cannot. Both live as long as the function
/// that is given back.
[[nodiscard]] EntryEdit entryEdit(const FieldEditor &editor, const FieldContext &context);

} // namespace vodhuk
