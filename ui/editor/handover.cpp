#include "ui/editor/handover.h"

#include "ui/common/noticebar.h"
#include "ui/editor/formunion.h"
#include "ui/editor/responseeditor.h"

namespace vodhuk
{

Handover::Handover(ResponseEditor &typed, ResponseEditor &known, const Workspace &workspace)
    : QObject(&typed)
    , m_typed(typed)
    , m_known(&known)
    , m_texts(typed.form().changedTexts())
{
    const FormUnion made = fillFrom(known.form(), typed.form().compose().entry, workspace);
    m_left = made.left;
    known.notice().say(unionInWords(made) + u'\n' +
                       tr("What was typed stays in its own form until this record is saved."));
    connect(&known, &ResponseEditor::saved, this, &Handover::finish);
    connect(&known, &ResponseEditor::entryShown, this, &QObject::deleteLater);
    connect(&typed, &ResponseEditor::entryShown, this, &QObject::deleteLater);
}

void Handover::finish()
{
    deleteLater();
    if (!m_known)
        return;
    disconnect(m_known, nullptr, this, nullptr);
    if (m_left.isEmpty() && m_typed.form().changedTexts() == m_texts)
        return m_typed.drop();
    NoticeBar &notice = m_typed.notice();
    QStringList lines = m_left;
    lines.prepend((m_left.isEmpty() ? tr("What was typed here before is now in “%1”.")
                                    : tr("What was typed here is now in “%1”, but for:"))
                      .arg(m_known->title()));
    notice.ask(lines.join(u'\n'));
    notice.addAnswer(tr("Drop this form"), [typed = &m_typed] { typed->drop(); });
    notice.addAnswer(tr("Go on editing"), [typed = &m_typed] { typed->form().focusAgain(); });
    Q_EMIT questionAsked();
}

} // namespace vodhuk
