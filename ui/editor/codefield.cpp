#include "ui/editor/codefield.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>

namespace vodhuk
{

using namespace Qt::StringLiterals;

CodeField::CodeField(const QList<Term> &terms, const QString &language, QWidget *parent)
    : FieldWidget(parent)
    , m_box(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    layout->addStretch();
    m_box->setMinimumContentsLength(18);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setTerms(terms, language);
    m_box->installEventFilter(this);
    m_box->setFocusPolicy(
        Qt::StrongFocus); // else the wheel gives it the focus, and letters that follow choose
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, &FieldWidget::edited);
}

void CodeField::setTerms(const QList<Term> &terms, const QString &language)
{
    const QString chosen = CodeField::text();
    m_box->clear();
    m_box->addItem(u"–"_s, QString());
    for (const Term &term : terms) {
        m_box->addItem(term.label.best(language), term.code);
        m_box->setItemData(m_box->count() - 1, term.definition.best(language), Qt::ToolTipRole);
    }
    CodeField::setText(chosen);
}

QString CodeField::text() const
{
    return m_box->currentData().toString();
}

void CodeField::setText(const QString &text)
{
    int place = m_box->findData(text);
    if (place < 0) {
        m_box->addItem(text, text);
        place = m_box->count() - 1;
    }
    m_box->setCurrentIndex(place);
}

QString CodeField::understood() const
{
    return m_box->currentData(Qt::ToolTipRole).toString();
}

bool CodeField::eventFilter(QObject *watched, QEvent *event)
{
    // Turning the wheel over a long form must scroll the form, not change an answer.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldWidget::eventFilter(watched, event);
}

FieldWidget *makeYesNoField(QWidget *parent)
{
    const auto term = [](const QString &code, const QString &label) {
        Term made;
        made.code = code;
        made.label = LocalizedText(u"en"_s, label);
        return made;
    };
    return new CodeField({term(u"yes"_s, QCoreApplication::translate("vodhuk::CodeField", "Yes")),
                          term(u"no"_s, QCoreApplication::translate("vodhuk::CodeField", "No"))},
                         u"en"_s, parent);
}

} // namespace vodhuk
