/// The form of one record: rows over the table of fields, and the entry that they give.
#pragma once

#include "core/base/problem.h"
#include "core/codebook/responsefields.h"
#include "core/records/nearnames.h"
#include "ui/common/focusconnection.h"
#include "ui/editor/formtexts.h"
#include "ui/editor/missingrecord.h"
#include "ui/editor/recordform.h"

#include <optional>

namespace vodhuk
{

class FieldRow;
class FormSection;
class Workspace;

class ResponseForm : public RecordForm
{
    Q_OBJECT

public:
    using Composition = vodhuk::Composition;

    explicit ResponseForm(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows `base` and forgets every text before.
    void showEntry(const Entry &base);

    /// Puts `theirs` below the changes made here: unchanged fields show it, changed ones keep their text.
    void rebase(const Entry &theirs);

    /// Takes what was just saved as the base: every field shows it, the place in the form stays.
    void rebaseOnSaved(const Entry &stored);

    [[nodiscard]] const Entry &base() const { return m_base; }
    [[nodiscard]] bool isChanged() const override;

    /// The base with every text written into it that a person changed. Parts that have no field stay as they are.
    [[nodiscard]] Composition compose() const;
    /// The same without what is being typed and is no value yet: what the checks look at.
    [[nodiscard]] Composition composeFinished() const;

    void showProblems(const QMap<QString, FieldProblem> &unreadable, const Problems &findings);

    /// Offers a value below a field, see FieldRow::suggest().
    void suggest(const QString &key, const QString &reason, const QString &text);

    [[nodiscard]] QString fieldText(const QString &key) const;
    void setFieldText(const QString &key, const QString &text) override;
    void setFieldTexts(const QMap<QString, QString> &texts) override;
    /// Puts what `with` says in a field of rows behind the rows there, also behind such as cannot be read yet.
    void appendRows(const QString &key, const Entry &with);
    [[nodiscard]] QMap<QString, QString> baseTexts() const override;
    [[nodiscard]] QMap<QString, QString> changedTexts() const override;

    [[nodiscard]] QString labelOf(const QString &key) const override;
    [[nodiscard]] QString wordsOf(const QString &key, const QString &text) const override;

    /// What cannot be understood in it has the cursor then, cells of parts too.
    void focusField(const QString &key) override;
    /// The key of the field that had the focus last.
    [[nodiscard]] const QString &focusedField() const { return m_focused; }

    /// Keeps the value of the field at hand for new records, or no longer.
    void togglePin();
    /// The record that is shown was new and is saved: fields that are kept have its values from now on.
    void keepPinned();
    [[nodiscard]] const FieldRow *row(const QString &key) const { return m_rows.value(key); }

Q_SIGNALS:
    /// In a card also the key of the column, else none.
    void fieldFocused(const QString &key, const QString &column);
    void newRecordWanted(const vodhuk::MissingRecord &missing);

private:
    void rebuild();
    [[nodiscard]] QList<KnownRecord> knownLike(const MissingRecord &missing);
    void takeKnownActor(const QString &key, const QString &unknown, const QString &value);
    void offerMeasures(const QList<Measure> &measures);
    void takeEdit(const QString &key);
    void refreshOthers(const QString &key);
    void lockInShort(const QString &atHand);
    void showPins();
    FieldRow *makeRow(const QString &key, QWidget *parent);
    void refreshSections();
    void follow(const QWidget *focused);
    [[nodiscard]] FieldContext context() const;

    Workspace &m_workspace;
    Entry m_base;
    QMap<QString, FieldRow *> m_rows;
    QString m_focused; ///< key of the field at hand
    FormTexts m_texts;
    QMap<QString, FieldProblem> m_unreadable; ///< as of the last edit, or as it is shown since
    QList<FormSection *> m_sections;
    std::optional<NearNames> m_actorNames; ///< made when a name is not known, until the catalogue changes
    FocusConnection m_focus;               ///< the last: it ends first
};

} // namespace vodhuk
