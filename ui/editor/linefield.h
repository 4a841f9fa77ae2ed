/// One line of text, a number or several texts separated by ';'.
#pragma once

#include "ui/editor/fieldwidget.h"

class QLineEdit;

namespace vodhuk
{

class LineField : public FieldWidget
{
    Q_OBJECT

public:
    explicit LineField(const QString &placeholder = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;
    [[nodiscard]] bool says(const QString &text) const override;

    /// What is typed is no value before the line is left: for names, whose beginnings are names of others.
    void setFinishedWhenLeft();
    [[nodiscard]] bool isUnfinished() const override { return m_isUnfinished; }

protected:
    [[nodiscard]] QLineEdit &line() const { return *m_edit; }

private:
    QLineEdit *m_edit;
    bool m_isFinishedWhenLeft = false;
    bool m_isUnfinished = false;
};

} // namespace vodhuk
