#include "ui/editor/formchecks.h"

#include "core/catalogue/recordchecker.h"
#include "core/catalogue/repositories.h"
#include "ui/common/workspace.h"

namespace vodhuk
{

FormChecks::FormChecks(Workspace &workspace, ResponseForm &form, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_form(form)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &FormChecks::check);
}

void FormChecks::begin()
{
    if (auto events = allEvents(m_workspace.catalogue().database()))
        m_events = std::move(*events);
}

void FormChecks::checkSoon()
{
    m_soon.start();
}

void FormChecks::check()
{
    m_soon.stop();
    const ResponseForm::Composition composition = m_form.compose();
    const Problems findings = problemsOf(composition.entry);
    m_form.showProblems(composition.unreadable, findings);
    Q_EMIT checked(composition.unreadable, findings);
}

Problems FormChecks::problemsOf(const Entry &entry) const
{
    const Catalogue &catalogue = m_workspace.catalogue();
    const QDate today = QDate::currentDate();
    auto checker = RecordChecker::make(catalogue.database(), catalogue.codebook(), catalogue.actors(), today);
    auto found = checker ? checker->check(entry) : std::unexpected(checker.error());
    // Somebody who types is better off with the rules that need no file than with none.
    return found ? *std::move(found)
                 : checkEntry(entry, {catalogue.codebook(), catalogue.actors(), m_events, today});
}

} // namespace vodhuk
