#include "ui/editor/recordform.h"

#include "ui/common/focusorder.h"
#include "ui/editor/focuskeeper.h"

namespace vodhuk
{

RecordForm::RecordForm(QWidget *parent)
    : QScrollArea(parent)
    , m_keeper(new FocusKeeper(*this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void RecordForm::setFieldTexts(const QMap<QString, QString> &texts)
{
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        setFieldText(text.key(), *text);
}

void RecordForm::focusAgain()
{
    if (!m_keeper->focusAgain() && widget())
        (void)focusInside(*widget());
}

void RecordForm::beginPage()
{
    m_keeper->begin();
}

void RecordForm::showFocus()
{
    m_keeper->follow(focusWidget());
}

/// A scroll area moves its page once more after the Tab key.
bool RecordForm::focusNextPrevChild(bool next)
{
    const bool isMoved = QScrollArea::focusNextPrevChild(next);
    m_keeper->anchor();
    return isMoved;
}

} // namespace vodhuk
