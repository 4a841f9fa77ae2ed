/// One line of text in which texts that were used before are offered; what is typed stands as it is.
#pragma once

#include "ui/editor/choice.h"
#include "ui/editor/linefield.h"

class QCompleter;

namespace vodhuk
{

class ChoiceModel;

class SuggestingLine : public LineField
{
    Q_OBJECT

public:
    explicit SuggestingLine(QWidget *parent = nullptr);

    void setChoices(ChoiceIndex choices) { m_choices = std::move(choices); }

private:
    void suggest(const QString &typed);

    ChoiceIndex m_choices;
    ChoiceModel *m_offered;
    QCompleter *m_completer;
};

} // namespace vodhuk
