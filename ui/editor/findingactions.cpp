#include "ui/editor/findingactions.h"

#include "core/catalogue/edit.h"
#include "core/codebook/partfields.h"
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
    , m_topic(u"duplicates-%1"_s.arg(reinterpret_cast<quintptr>(this)))
{
}

void FindingActions::begin()
{
    m_toldApart.clear();
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

void FindingActions::lookForDuplicates()
{
    m_workspace.background().ask<Result<QList<DuplicateCandidate>>>(
        m_topic, this,
        [entry = m_form.compose().entry](const QueryEngine &engine, const Cancellation &) {
            return findDuplicates(engine.database(), entry);
        },
        [this](Result<QList<DuplicateCandidate>> answer) {
            if (!answer)
                return;
            answer->removeIf([this](const DuplicateCandidate &one) { return m_toldApart.contains(one.id); });
            Q_EMIT found(*answer);
        });
}

void FindingActions::tellApart(ResponseId other)
{
    const ResponseId own = m_form.base().response.id;
    if (own.isNull()) {
        m_toldApart.insert(other);
        return lookForDuplicates();
    }
    if (write(tr("Tell two records apart"),
              [&](Edit &edit) { return edit.markDistinct(own.value, other.value); }))
        lookForDuplicates();
}

void FindingActions::link(ResponseId other)
{
    Entry entry = m_form.compose().entry;
    entry.response.links.append({other, u"continues"_s, false});
    const ResponseField &field = *formField(u"links"_s);
    const Catalogue &catalogue = m_workspace.catalogue();
    m_form.setFieldText(field.key, field.read(entry, {catalogue.codebook(), catalogue.actors()}));
    m_form.focusField(field.key);
}

} // namespace vodhuk
