/// One code of a vocabulary, chosen by its label; also yes, no or nothing.
#pragma once

#include "core/records/term.h"
#include "ui/editor/fieldwidget.h"

#include <QList>

class QComboBox;

namespace vodhuk
{

class CodeField : public FieldWidget
{
    Q_OBJECT

public:
    CodeField(const QList<Term> &terms, const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const override;

    /// A code that is not in the list is added to it as it is, so that nothing is lost.
    void setText(const QString &text) override;

    /// The definition of the chosen code.
    [[nodiscard]] QString understood() const override;

protected:
    /// Other codes on offer; what is chosen stays chosen.
    void setTerms(const QList<Term> &terms, const QString &language);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_box;
};

/// A field of the answers yes, no and none.
[[nodiscard]] FieldWidget *makeYesNoField(QWidget *parent);

} // namespace vodhuk
