#include "ui/registers/registersaving.h"

#include "core/catalogue/registerrecords.h"
#include "core/codebook/registerrules.h"
#include "core/query/actornaming.h"
#include "ui/common/noticebar.h"
#include "ui/common/workspace.h"
#include "ui/registers/registerwords.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::RegisterEditor)
};

} // namespace

RegisterSaving::RegisterSaving(Parts parts, QObject *parent)
    : RecordSaving({parts.workspace, parts.form, parts.notice, parts.drafts}, parent)
    , m_form(parts.form)
{
}

Result<RecordSaving::Standing> RegisterSaving::look(const Database &database)
{
    const RegisterRecord &base = m_form.base();
    if (idOf(base) == 0)
        return Standing::New;
    return standing(findRegisterRecord(database, kindOf(base), idOf(base)), base, m_theirs);
}

void RegisterSaving::rebase()
{
    m_form.rebase(m_theirs);
    judge(m_form.composeFinished());
}

Problems RegisterSaving::problemsOf(const RegisterRecord &record) const
{
    const Catalogue &catalogue = workspace().catalogue();
    return checkRegisterRecord(record, {catalogue.codebook(), catalogue.actors()});
}

void RegisterSaving::judge(const RegisterForm::Composition &composition)
{
    const bool isBegun = idOf(m_form.base()) != 0 || composition.record != m_form.base() ||
                         !composition.unreadable.isEmpty(); // nobody is scolded before
    m_form.showProblems(composition.unreadable, isBegun ? problemsOf(composition.record) : Problems());
}

bool RegisterSaving::mayBeSaved()
{
    const RegisterForm::Composition composition = m_form.compose();
    judge(composition);
    m_composed = composition.record;
    QStringList lines;
    QString first;
    const auto refuse = [&](const QString &key, const QString &message) {
        lines += Words::tr("%1: %2").arg(m_form.labelOf(key), message);
        if (first.isEmpty())
            first = key;
    };
    for (auto problem = composition.unreadable.cbegin(); problem != composition.unreadable.cend(); ++problem)
        refuse(problem.key(), problem->message);
    for (const Problem &problem : problemsOf(m_composed)) {
        if (problem.severity == Severity::Error && lines.isEmpty())
            refuse(problem.field, problem.message);
    }
    if (lines.isEmpty())
        return true;
    notice().say(Words::tr("Not saved yet.\n%1").arg(lines.join(u'\n')));
    m_form.focusField(first);
    return false;
}

Status RegisterSaving::write(Edit &edit)
{
    const auto written = saveRegisterRecord(edit, m_composed);
    VODHUK_TRY(written);
    m_written = *written;
    const bool isKnownActor = kindOf(m_composed) == RegisterKind::Actor && idOf(m_composed) != 0;
    return isKnownActor ? followRenamedActors(edit, workspace().catalogue().actors()) : Status();
}

void RegisterSaving::showStored()
{
    const auto stored = findRegisterRecord(workspace().catalogue().database(), kindOf(m_composed), m_written);
    if (stored && *stored)
        m_form.rebaseOnSaved(**stored);
}

qint64 RegisterSaving::record() const
{
    return idOf(m_form.base());
}

QString RegisterSaving::title() const
{
    return recordTitle(m_composed, {workspace().catalogue().codebook(), workspace().catalogue().actors()},
                       workspace().language());
}

} // namespace vodhuk
