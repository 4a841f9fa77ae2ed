/// The input that stands over a cell of the table while it is changed, with a word below it.
#pragma once

#include "core/codebook/responsefields.h"

#include <QFrame>

class QKeyEvent;
class QLabel;

namespace vodhuk
{

class FieldWidget;
class Workspace;

/// Hidden until open(). Every key and click in it stays in it.
class CellEditor : public QFrame
{
    Q_OBJECT

public:
    /// What comes after the text was taken: nothing, the cell behind or the one before.
    enum class Then { Stay, Next, Previous };

    /// `name` is what a screen reader calls it.
    CellEditor(const ResponseField &field, RecordKind kind, const QString &name, Workspace &workspace,
               QWidget *parent);

    /// Canonical, or as typed where that is not understood.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Makes a value of what was typed beside those that are values already.
    void takeTyped();
    /// Why what was typed is not understood, where the input knows; else empty.
    [[nodiscard]] QString refusal() const;

    void open();
    void takeFocus();
    [[nodiscard]] bool holdsFocus() const;

    /// Covers the cell and, where it needs more room, what is beside it; never reaches out of the parent while the cell is in sight.
    void standOver(const QRect &cell);

    /// A remark, until something is typed.
    void note(const QString &text);
    /// Why the text was not taken, until something else is typed.
    void sayProblem(const QString &text);

Q_SIGNALS:
    void taken(vodhuk::CellEditor::Then then);
    void cancelled();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
    void showWord(const QString &html, const QString &description);

    FieldWidget *m_input;
    QLabel *m_word;
    QRect m_cell;
};

} // namespace vodhuk
