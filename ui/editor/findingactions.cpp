#include "ui/editor/findingactions.h"

#include "core/catalogue/edit.h"
#include "ui/common/noticebar.h"
#include "ui/common/workspace.h"
#include "ui/editor/responseform.h"

#include <QInputDialog>

namespace vodhuk
{

using namespace Qt::StringLiterals;

FindingActions::FindingActions(Workspace &workspace, ResponseForm &form, NoticeBar &notice, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_form(form)
    , m_notice(notice)
{
}

bool FindingActions::write(const QString &label, const std::function<Status(Edit &)> &work)
{
    const auto done = m_workspace.catalogue().edit(label, work);
    if (!done)
        m_notice.say(done.error().message);
    else
        Q_EMIT judged();
    return done.has_value();
}

void FindingActions::mend(const Problem &problem)
{
    if (!problem.fix)
        return;
    for (const FieldText &change : problem.fix->changes)
        m_form.setFieldText(change.field, change.text);
    m_form.focusField(problem.field);
}

void FindingActions::answer(const Problem &problem)
{
    if (m_form.base().response.id.isNull())
        return m_notice.say(tr("Save the record first; then the warning can be answered."));
    auto *dialog = new QInputDialog(&m_form);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Let the warning stand"));
    dialog->setLabelText(problem.rule + u": "_s + problem.message + u"\n\n"_s + tr("Why may it stand?"));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, problem](const QString &reason) { keepAnswer(problem, reason); });
    dialog->open();
}

void FindingActions::keepAnswer(const Problem &problem, const QString &reason)
{
    const FindingAnswer answer{m_form.base().response.id.value, problem.rule, problem.field,
                               reason.trimmed()};
    write(tr("Answer a warning"), [&answer](Edit &edit) { return edit.answerFinding(answer); });
}

void FindingActions::withdrawAnswer(const Problem &problem)
{
    const FindingAnswer answer{m_form.base().response.id.value, problem.rule, problem.field, {}};
    write(tr("Take an answer back"), [&answer](Edit &edit) { return edit.withdrawAnswer(answer); });
}

} // namespace vodhuk
