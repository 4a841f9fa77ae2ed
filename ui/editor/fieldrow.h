/// A field in the form: its label, its input, what was understood and what is wrong with it.
#pragma once

#include "core/base/problem.h"
#include "core/codebook/responsefields.h"
#include "ui/common/focusconnection.h"
#include "ui/editor/missingrecord.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace vodhuk
{

class FieldWidget;
class PinMark;

/// Never asks for room in width: where it has little, the label stands above the input, as in a card.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// What the row is called and what its field means, in the user's language.
    struct Head {
        QString key;
        QString label;
        QString help;
    };

    FieldRow(Head head, FieldWidget *input, QWidget *parent = nullptr);

    [[nodiscard]] const QString &key() const { return m_head.key; }
    [[nodiscard]] const QString &label() const { return m_head.label; }
    [[nodiscard]] QString text() const;
    /// Without what is being typed and is no value yet: what may be judged.
    [[nodiscard]] QString finishedText() const;
    void setText(const QString &text);

    /// The text as it was given: what stands in the record. isChanged() compares with it. An input that says it already is not
    /// written: the cursor stays where somebody types.
    void setBase(const QString &text);
    /// The same below what was typed, which stays.
    void setBaseBelow(const QString &text);
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] const QString &base() const { return m_base; }

    /// Why the text cannot become a value, or else what the rules find; nothing clears.
    void showProblems(const std::optional<FieldProblem> &unreadable, const Problems &findings);
    [[nodiscard]] QString problemText() const;
    /// Why what was typed is not understood, where the input knows better than the field; else empty.
    [[nodiscard]] QString refusal() const;

    /// Offers, below what is wrong, to take one of `alike` for the record that is not known, or to make it; without a name nothing.
    void offerToMake(const MissingRecord &missing, const QList<KnownRecord> &alike = {});

    void offerMeasures(const QList<Measure> &measures);

    /// Offers below the input, with a button that takes it, the text that the field might have, and says why. An empty reason offers
    /// nothing. Nothing is filled in unasked.
    void suggest(const QString &reason, const QString &text);
    [[nodiscard]] QString suggestion() const;

    /// Whether new records begin with this field's value of the last one.
    void setPinned(bool pinned);
    [[nodiscard]] bool isPinned() const { return m_isPinned; }

    /// Nothing can be typed while it is locked; a reason, if there is one, is told below the input.
    void setLocked(bool locked, const QString &reason);
    [[nodiscard]] bool isLocked() const { return m_isLocked; }

    void focusInput();
    /// The same for the cell of a field of parts that a problem is about.
    void focusInput(const FieldProblem &problem);

Q_SIGNALS:
    void edited();
    void newRecordWanted(const vodhuk::MissingRecord &missing);
    /// The record that is not known is this one.
    void knownMeant(const QString &unknown, const QString &value);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void putLabelAbove(bool above);
    void follow(const QString &link);
    [[nodiscard]] QString linksForMissing() const;
    QWidget *buildSuggestion();
    void takeSuggestion();
    void showUnderstood();
    void showProblemText();
    void keepRoom(QWidget &line);
    void giveRoomBack(const QWidget *focused);
    [[nodiscard]] static QString offerInWords(const MissingRecord &missing);

    Head m_head;
    FieldWidget *m_input;
    QLabel *m_understood;
    QLabel *m_problems;
    QLabel *m_label = nullptr;
    QBoxLayout *m_parts = nullptr;
    PinMark *m_pin = nullptr; ///< at the label, once it was pinned
    QWidget *m_suggestion = nullptr;
    QLabel *m_suggestionReason = nullptr;
    QString m_suggestedText;
    QString m_problemHtml;
    MissingRecord m_missing;
    QList<KnownRecord> m_alike;
    bool m_isPinned = false;
    bool m_isLocked = false;
    QString m_lockReason;
    bool m_keepsRoom = false; ///< of lines that were there while somebody typed
    QString m_base;
    QString m_finished;      ///< what stood in the input when nothing in it was unfinished
    FocusConnection m_focus; ///< the last: it ends first
};

} // namespace vodhuk
