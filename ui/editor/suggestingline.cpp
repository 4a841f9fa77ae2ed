#include "ui/editor/suggestingline.h"

#include "ui/editor/choicedelegate.h"
#include "ui/editor/choicemodel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace vodhuk
{

SuggestingLine::SuggestingLine(QWidget *parent)
    : LineField({}, parent)
    , m_offered(new ChoiceModel(this))
    , m_completer(new QCompleter(m_offered, this))
{
    m_completer->setWidget(&line());
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setItemDelegate(new ChoiceDelegate(m_completer));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                line().setText(index.data(ChoiceModel::ValueRole).toString());
                Q_EMIT edited();
            });
    connect(&line(), &QLineEdit::textEdited, this, &SuggestingLine::suggest);
}

/// None is chosen beforehand: a Return leaves what was typed.
void SuggestingLine::suggest(const QString &typed)
{
    const QList<Choice> found = typed.trimmed().isEmpty() ? QList<Choice>() : m_choices.matches(typed);
    m_offered->setChoices(found);
    if (found.isEmpty() || !line().hasFocus())
        return m_completer->popup()->hide();
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(QModelIndex());
}

} // namespace vodhuk
