/// One input of the editor: shows and gives a field's canonical text (see core/codebook/responsefields.h).
#pragma once

#include <QWidget>

namespace vodhuk
{

class FieldWidget : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// As the field's `write` takes it. What a person typed is given as typed, understood or not.
    [[nodiscard]] virtual QString text() const = 0;

    /// Emits nothing.
    virtual void setText(const QString &text) = 0;

    /// What was understood, in words, to be shown below the input; empty if there is nothing to add.
    [[nodiscard]] virtual QString understood() const { return {}; }

Q_SIGNALS:
    void edited();
};

} // namespace vodhuk
