/// One input of the editor: shows and gives a field's canonical text (see core/codebook/responsefields.h).
#pragma once

#include "core/records/response.h"

#include <QWidget>

namespace vodhuk
{

class FieldWidget : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The input in it may still say that it was left, when nobody is there to hear it.
    ~FieldWidget() override { disconnect(this, &FieldWidget::edited, nullptr, nullptr); }
    FieldWidget(const FieldWidget &) = delete;
    FieldWidget &operator=(const FieldWidget &) = delete;

    /// As the field's `write` takes it. What a person typed and is not understood is given as typed.
    [[nodiscard]] virtual QString text() const = 0;

    /// Emits nothing.
    virtual void setText(const QString &text) = 0;

    /// Whether it shows this text already, apart from what is no part of a value, such as a blank that somebody is about to type on
    /// behind.
    [[nodiscard]] virtual bool says(const QString &text) const { return this->text() == text; }

    /// What was understood, in words, to be shown below the input; empty if there is nothing to add.
    [[nodiscard]] virtual QString understood() const { return {}; }

    /// Why what was typed is not understood, where the input knows better than the field; else empty.
    [[nodiscard]] virtual QString refusal() const { return {}; }

    /// Something is being typed that is no value yet, such as the first letters of a name: too early to judge it. edited() follows
    /// when it is one, or when it was left as it is.
    [[nodiscard]] virtual bool isUnfinished() const { return false; }

    /// Gives the focus to the input of one cell, in fields of parts; else to the field.
    virtual void focusCell(qsizetype /*row*/, const QString & /*column*/) { setFocus(Qt::OtherFocusReason); }

    /// The measures that the record has by now, for inputs that name one of them. Emits nothing.
    virtual void offerMeasures(const QList<Measure> & /*measures*/) {}

Q_SIGNALS:
    void edited();
};

} // namespace vodhuk
