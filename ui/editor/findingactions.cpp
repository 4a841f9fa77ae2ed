#include "ui/editor/findingactions.h"

#include "core/catalogue/edit.h"
#include "ui/common/noticebar.h"
#include "ui/common/workspace.h"
#include "ui/editor/formchecks.h"
#include "ui/editor/responseform.h"

#include <QInputDialog>

#include <algorithm>
#include <optional>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// The fix of what the same rule finds at the same place; none if it finds nothing there any more.
std::optional<Fix> fixNow(const Problems &found, const Problem &before)
{
    const auto now = std::ranges::find_if(found, [&](const Problem &one) {
        return one.rule == before.rule && one.field == before.field && one.fix &&
               one.fix->label == before.fix->label;
    });
    return now == found.end() ? std::nullopt : now->fix;
}

} // namespace

FindingActions::FindingActions(Parts parts, QObject *parent)
    : QObject(parent)
    , m_workspace(parts.workspace)
    , m_form(parts.form)
    , m_notice(parts.notice)
    , m_checks(parts.checks)
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
    const ResponseForm::Composition typed = m_form.compose();
    const std::optional<Fix> fix = fixNow(m_checks.checkNow(typed), problem);
    const bool isSafe = fix && std::ranges::all_of(fix->changes, [&](const FieldText &change) {
                            return typed.isReadable(change.field);
                        });
    m_form.focusField(problem.field);
    if (!isSafe)
        return m_notice.say(tr("Not changed: the form says something else than when this was found."));
    for (const FieldText &change : fix->changes)
        m_form.setFieldText(change.field, change.text);
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
