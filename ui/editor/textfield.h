/// Several lines of text; grows with what is in it, Tab goes on to the next field.
#pragma once

#include "ui/editor/fieldwidget.h"

class QPlainTextEdit;

namespace vodhuk
{

class TextField : public FieldWidget
{
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;
    [[nodiscard]] bool says(const QString &text) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_edit;
};

} // namespace vodhuk
