/// The form of one record of a register: rows over its table of fields, and the record that they give.
#pragma once

#include "core/base/problem.h"
#include "core/codebook/registerfields.h"
#include "ui/common/focusconnection.h"
#include "ui/editor/recordform.h"

#include <QMap>

namespace vodhuk
{

class FieldRow;
class FieldWidget;
class Workspace;

class RegisterForm : public RecordForm
{
    Q_OBJECT

public:
    /// What the texts amount to; `unreadable` by key where a text cannot become a value.
    struct Composition {
        RegisterRecord record;
        QMap<QString, FieldProblem> unreadable;
    };

    explicit RegisterForm(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows `base` and forgets every text before.
    void showRecord(const RegisterRecord &base);

    /// Puts `theirs` below the changes made here.
    void rebase(const RegisterRecord &theirs);

    /// Takes what was just saved, of the same kind, as the base: every field shows it, cursor and place in the form stay.
    void rebaseOnSaved(const RegisterRecord &stored);

    [[nodiscard]] const RegisterRecord &base() const { return m_base; }
    [[nodiscard]] bool isChanged() const override;

    /// The base with every changed text written into it.
    [[nodiscard]] Composition compose() const;
    /// The same without what is being typed and is no value yet: what the checks look at.
    [[nodiscard]] Composition composeFinished() const;

    void showProblems(const QMap<QString, FieldProblem> &unreadable, const Problems &findings);

    [[nodiscard]] QString fieldText(const QString &key) const;
    void setFieldText(const QString &key, const QString &text) override;
    [[nodiscard]] QMap<QString, QString> baseTexts() const override;
    [[nodiscard]] QMap<QString, QString> changedTexts() const override;

    void focusField(const QString &key) override;
    [[nodiscard]] QString labelOf(const QString &key) const override;
    [[nodiscard]] QString wordsOf(const QString &key, const QString &text) const override;
    [[nodiscard]] const FieldRow *row(const QString &key) const { return m_rows.value(key); }

Q_SIGNALS:
    /// In a card also the key of the column, else none.
    void fieldFocused(const QString &key, const QString &column);

private:
    using TextOf = QString (FieldRow::*)() const;
    [[nodiscard]] Composition compose(TextOf textOf) const;
    void rebuild();
    void follow(const QWidget *focused);
    [[nodiscard]] FieldWidget *makeInput(const RegisterField &field, QWidget *parent) const;
    [[nodiscard]] const QList<RegisterField> &fields() const { return registerFields(kindOf(m_base)); }
    [[nodiscard]] FieldContext context() const;

    Workspace &m_workspace;
    RegisterRecord m_base;
    QMap<QString, FieldRow *> m_rows;
    FocusConnection m_focus; ///< the last: it ends first
};

} // namespace vodhuk
