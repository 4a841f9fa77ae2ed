#include "ui/editor/formchecks.h"

#include "core/catalogue/recordchecker.h"
#include "ui/common/workspace.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Without those about fields of which nothing is understood: they were found in the record as if nothing was typed there.
Problems judged(Problems problems, const Composition &composition)
{
    problems.removeIf([&](const Problem &problem) { return !composition.mayBeJudged(problem.field); });
    return problems;
}

} // namespace

FormChecks::FormChecks(Workspace &workspace, ResponseForm &form, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_form(form)
    , m_topic(u"checks-%1"_s.arg(reinterpret_cast<quintptr>(this)))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &FormChecks::check);
}

void FormChecks::begin()
{
    m_found.clear();
}

void FormChecks::checkSoon()
{
    m_soon.start();
}

void FormChecks::check()
{
    m_soon.stop();
    const ResponseForm::Composition composition = m_form.composeFinished();
    const bool isBegun = !m_form.base().response.id.isNull() || composition.entry != m_form.base() ||
                         !composition.unreadable.isEmpty();
    if (!isBegun) { // nobody is scolded before the first word
        m_workspace.background().forget(m_topic);
        return show({}, {});
    }
    m_form.showProblems(composition.unreadable, judged(m_found, composition));
    m_workspace.background().askFile<Findings>(
        m_topic, this,
        [entry = composition.entry](const QueryEngine &engine, const Cancellation &) {
            return findingsIn(entry, engine.database(), engine.codebook(), engine.actors());
        },
        [this, composition](const Findings &findings) { show(composition, findings); },
        Background::Urgency::Urgent);
}

Problems FormChecks::checkNow(const ResponseForm::Composition &composition)
{
    m_soon.stop();
    m_workspace.background().forget(m_topic);
    const Catalogue &catalogue = m_workspace.catalogue();
    show(composition,
         findingsIn(composition.entry, catalogue.database(), catalogue.codebook(), catalogue.actors()));
    return m_found;
}

Problems FormChecks::problemsOf(const Entry &entry) const
{
    const Catalogue &catalogue = m_workspace.catalogue();
    return atOwnTitle(
        findingsIn(entry, catalogue.database(), catalogue.codebook(), catalogue.actors()).problems);
}

/// A title that is missing in every language is missing where the form asks for it: in the language of the program.
Problems FormChecks::atOwnTitle(Problems problems) const
{
    const QString own = u"title_"_s + m_workspace.language();
    for (Problem &problem : problems) {
        if (problem.rule == "E01"_L1 && problem.field == "title"_L1 && m_form.row(own))
            problem.field = own;
    }
    return problems;
}

FormChecks::Findings FormChecks::findingsIn(const Entry &entry, const Database &database,
                                            const Codebook &codebook, const ActorDirectory &actors)
{
    const QDate today = QDate::currentDate();
    auto checker = RecordChecker::make(database, codebook, actors, today);
    auto found = checker ? checker->check(entry) : std::unexpected(checker.error());
    const RuleContext alone{codebook, actors, {}, today};
    // Somebody who types is better off with the rules that need no file than with none.
    return {found ? *std::move(found) : checkEntry(entry, alone), suggestBinding(entry.response, alone)};
}

void FormChecks::show(const Composition &composition, const Findings &findings)
{
    m_found = judged(atOwnTitle(findings.problems), composition);
    m_form.showProblems(composition.unreadable, m_found);
    suggest(findings.binding);
    Q_EMIT checked(composition.unreadable, m_found);
}

/// Quiet once the field says so, among other values too.
void FormChecks::suggest(const std::optional<BindingSuggestion> &binding)
{
    const QString key = u"binding"_s;
    if (!binding || splitCell(m_form.fieldText(key)).contains(binding->code))
        return m_form.suggest(key, {}, {});
    const QString label =
        m_workspace.catalogue().codebook().label(key, binding->code, m_workspace.language());
    m_form.suggest(key, tr("Suggested: %1. %2").arg(label, binding->reason), binding->code);
}

} // namespace vodhuk
