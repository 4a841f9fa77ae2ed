#include "ui/editor/formsaving.h"

#include "core/base/newerrors.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/responserepository.h"
#include "ui/common/noticebar.h"
#include "ui/common/workspace.h"
#include "ui/editor/formchecks.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::ResponseEditor)
};

const QString published = u"published"_s;

QString joinedErrors(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error)
            lines += problem.rule + u' ' + problem.message;
    }
    return lines.join(u'\n');
}

} // namespace

FormSaving::FormSaving(Parts parts, QObject *parent)
    : RecordSaving({parts.workspace, parts.form, parts.notice, parts.drafts}, parent)
    , m_form(parts.form)
    , m_checks(parts.checks)
{
    connect(&m_checks, &FormChecks::checked, this, &FormSaving::takeBackRefusal);
}

Result<RecordSaving::Standing> FormSaving::look(const Database &database)
{
    const Entry &base = m_form.base();
    if (base.response.id.isNull())
        return Standing::New;
    return standing(ResponseRepository(database).findEntry(base.response.id), base, m_theirs);
}

void FormSaving::rebase()
{
    m_form.rebase(m_theirs);
    m_checks.check();
}

bool FormSaving::mayBeSaved()
{
    const ResponseForm::Composition composition = m_form.compose();
    const Problems problems = m_checks.checkNow(composition);
    m_composed = composition.entry;
    return isUnderstood(composition) && mayBePublishedNow(m_composed, problems);
}

bool FormSaving::isUnderstood(const ResponseForm::Composition &composition)
{
    if (composition.unreadable.isEmpty())
        return true;
    QStringList lines;
    for (auto problem = composition.unreadable.cbegin(); problem != composition.unreadable.cend(); ++problem)
        lines += Words::tr("%1: %2").arg(m_form.labelOf(problem.key()), problem->message);
    m_refusal = Words::tr("Not saved yet, because this cannot be understood.\n%1").arg(lines.join(u'\n'));
    notice().say(m_refusal);
    m_form.focusField(composition.unreadable.firstKey());
    return false;
}

/// Once all of it can be understood, also what is being typed.
void FormSaving::takeBackRefusal()
{
    if (m_refusal.isEmpty() || !m_form.compose().unreadable.isEmpty())
        return;
    if (notice().text() == m_refusal)
        notice().dismiss();
    m_refusal.clear();
}

bool FormSaving::mayBePublishedNow(const Entry &entry, const Problems &problems)
{
    if (entry.response.workflow != published)
        return true;
    const Response &before = m_form.base().response;
    const Problems old = before.workflow == published ? m_checks.problemsOf(m_form.base()) : Problems();
    const Problems fresh = newErrors(problems, old);
    if (fresh.isEmpty())
        return true;
    const QString status = before.workflow == published ? u"draft"_s : before.workflow;
    const QString label =
        workspace().catalogue().codebook().label(u"workflow"_s, status, workspace().language());
    notice().ask(Words::tr("Not published, because the checks find errors.\n%1").arg(joinedErrors(fresh)));
    notice().addAnswer(Words::tr("Save as “%1”").arg(label), [this, status] {
        m_form.focusAgain();
        m_form.setFieldText(u"status"_s, status);
        save();
    });
    notice().addAnswer(Words::tr("Go on editing"), [this] { m_form.focusAgain(); });
    return false;
}

Status FormSaving::write(Edit &edit)
{
    const auto written = edit.save(m_composed);
    VODHUK_TRY(written);
    m_written = *written;
    return m_alongside ? m_alongside(edit, m_written) : Status();
}

void FormSaving::showStored()
{
    const auto stored = ResponseRepository(workspace().catalogue().database()).findEntry(m_written);
    if (stored && *stored)
        m_form.rebaseOnSaved(**stored);
    m_checks.check();
}

qint64 FormSaving::record() const
{
    return m_form.base().response.id.value;
}

QString FormSaving::title() const
{
    return m_composed.response.title.best(workspace().language());
}

} // namespace vodhuk
