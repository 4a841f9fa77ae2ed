#include "ui/editor/formsaving.h"

#include "core/base/newerrors.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/responserepository.h"
#include "core/codebook/fielddifferences.h"
#include "core/codebook/partfields.h"
#include "ui/common/noticebar.h"
#include "ui/common/workspace.h"
#include "ui/editor/draftkeeper.h"
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

QString labelsOf(const QStringList &keys)
{
    QStringList labels;
    for (const QString &key : keys)
        labels += fieldLabel(*formField(key));
    return labels.join(u", "_s);
}

constexpr qsizetype lettersOfText = 80;
constexpr qsizetype mostFields = 6; // the notice must leave room for the form

QString shortWords(const FieldDifference &difference, const QString &text, const FieldWording &wording)
{
    const ResponseField *field = formField(difference.field);
    const QString words = (field ? fieldWords(*field, text, wording) : text).simplified();
    if (words.isEmpty())
        return u"–"_s;
    return words.size() > lettersOfText ? words.left(lettersOfText) + u'…' : words;
}

/// A line for each field: what it says now and said before.
QString differencesInWords(const Entry &before, const Entry &now, const Workspace &workspace)
{
    const Catalogue &catalogue = workspace.catalogue();
    const FieldContext context{catalogue.codebook(), catalogue.actors(), catalogue.targets()};
    const FieldWording wording{context, now.response.kind, workspace.language()};
    QStringList lines;
    for (const FieldDifference &difference : fieldDifferences(before, now, context)) {
        if (lines.size() == mostFields)
            return lines.join(u'\n') + u"\n…"_s;
        lines += Words::tr("%1: now %2, before %3")
                     .arg(difference.label, shortWords(difference, difference.after, wording),
                          shortWords(difference, difference.before, wording));
    }
    return lines.join(u'\n');
}

} // namespace

FormSaving::FormSaving(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

bool FormSaving::save()
{
    m_parts.notice.dismiss();
    if (m_parts.workspace.followOthers() && !m_parts.notice.isHidden())
        return false; // it was this record that was changed elsewhere: the user decides first
    if (isUndecided()) {
        askWhose();
        return false;
    }
    const ResponseForm::Composition composition = m_parts.form.compose();
    const Problems problems = m_parts.checks.checkNow(composition);
    if (!mayBeSaved(composition) || !mayBePublishedNow(composition.entry, problems) ||
        !store(composition.entry))
        return false;
    Q_EMIT saved(m_parts.form.base().response.id);
    return true;
}

bool FormSaving::mayBeSaved(const ResponseForm::Composition &composition)
{
    if (composition.unreadable.isEmpty())
        return true;
    QStringList lines;
    for (auto problem = composition.unreadable.cbegin(); problem != composition.unreadable.cend(); ++problem)
        lines += Words::tr("%1: %2").arg(labelsOf({problem.key()}), problem->message);
    m_parts.notice.say(
        Words::tr("Not saved yet, because this cannot be understood.\n%1").arg(lines.join(u'\n')));
    m_parts.form.focusField(composition.unreadable.firstKey());
    return false;
}

bool FormSaving::mayBePublishedNow(const Entry &entry, const Problems &problems)
{
    if (entry.response.workflow != published)
        return true;
    const Response &before = m_parts.form.base().response;
    const Problems old =
        before.workflow == published ? m_parts.checks.problemsOf(m_parts.form.base()) : Problems();
    const Problems fresh = newErrors(problems, old);
    if (fresh.isEmpty())
        return true;
    const QString status = before.workflow == published ? u"draft"_s : before.workflow;
    const Workspace &workspace = m_parts.workspace;
    const QString label = workspace.catalogue().codebook().label(u"workflow"_s, status, workspace.language());
    m_parts.notice.ask(
        Words::tr("Not published, because the checks find errors.\n%1").arg(joinedErrors(fresh)));
    m_parts.notice.addAnswer(Words::tr("Save as “%1”").arg(label), [this, status] {
        m_parts.form.setFieldText(u"status"_s, status);
        save();
    });
    m_parts.notice.addAnswer(Words::tr("Go on editing"), [this] { m_parts.form.setFocus(); });
    return false;
}

bool FormSaving::store(const Entry &entry)
{
    std::optional<Entry> theirs;
    ResponseId id = entry.response.id;
    const Entry &base = m_parts.form.base();
    const auto write = [&](Edit &edit) -> Status {
        const ResponseRepository records(edit.database());
        if (!id.isNull()) {
            auto now = records.findEntry(id);
            VODHUK_TRY(now);
            if (!now->has_value())
                return fail(
                    ErrorKind::NotFound,
                    Words::tr("This record was deleted meanwhile. Copy what you need from the form."));
            if (**now != base) {
                theirs = **now;
                return fail(ErrorKind::Conflict, QString());
            }
        }
        const auto written = edit.save(entry);
        VODHUK_TRY(written);
        id = *written;
        return m_alongside ? m_alongside(edit, id) : Status();
    };
    Catalogue &catalogue = m_parts.workspace.catalogue();
    m_saving = true;
    const auto change = catalogue.edit(m_label, write);
    m_saving = false;
    if (theirs) {
        takeOver(*theirs);
        return false;
    }
    if (!change) {
        m_parts.notice.say(Words::tr("Not saved: %1").arg(change.error().message));
        return false;
    }
    const auto stored = ResponseRepository(catalogue.database()).findEntry(id);
    if (stored && *stored)
        m_parts.form.rebaseOnSaved(**stored);
    m_parts.drafts.drop();
    m_parts.notice.dismiss();
    m_parts.checks.check();
    return true;
}

void FormSaving::followCatalogue()
{
    const ResponseId id = m_parts.form.base().response.id;
    if (m_saving || id.isNull())
        return;
    const auto now = ResponseRepository(m_parts.workspace.catalogue().database()).findEntry(id);
    if (!now)
        return;
    if (!now->has_value())
        return m_parts.notice.say(
            Words::tr("This record was taken out of the catalogue. Saving is not possible."));
    if (**now != m_parts.form.base())
        takeOver(**now);
}

void FormSaving::takeOver(const Entry &theirs)
{
    const bool changedHere = m_parts.form.isChanged();
    if (!isUndecided()) {
        begin();
        m_seen = m_parts.form.base();
    }
    m_differing += m_parts.form.rebase(theirs);
    m_differing.removeDuplicates();
    m_parts.checks.check();
    Q_EMIT stateChanged();
    if (changedHere)
        askWhose();
    if (!isUndecided())
        begin();
}

void FormSaving::begin()
{
    m_differing.clear();
}

/// Fields that were changed here and elsewhere to something else.
QStringList FormSaving::clashing() const
{
    const QMap<QString, QString> mine = m_parts.form.changedTexts();
    QStringList keys = m_differing;
    keys.removeIf([&](const QString &key) { return !mine.contains(key); });
    return keys;
}

bool FormSaving::isUndecided() const
{
    return !clashing().isEmpty();
}

void FormSaving::askWhose()
{
    const QString told =
        m_differing.isEmpty()
            ? Words::tr("This record was changed meanwhile in what this form does not show.")
            : Words::tr("This record was changed meanwhile in: %1.").arg(labelsOf(m_differing));
    const QString kept = Words::tr("What you changed here is kept on top of it and is not saved yet.");
    const QString details = differencesInWords(m_seen, m_parts.form.base(), m_parts.workspace);
    m_parts.notice.ask(QStringList{told + u' ' + kept, details}.join(u'\n').trimmed());
    if (isUndecided()) {
        m_parts.notice.addAnswer(Words::tr("Keep mine"), [this] {
            begin();
            m_parts.form.setFocus();
        });
        m_parts.notice.addAnswer(Words::tr("Take theirs"), [this] { takeTheirs(); });
    } else {
        m_parts.notice.addAnswer(Words::tr("Go on editing"), [this] { m_parts.form.setFocus(); });
    }
    m_parts.notice.addAnswer(Words::tr("Load the newer one"),
                             [this] { Q_EMIT reloadWanted(Entry(m_parts.form.base())); });
}

/// Where both changed something; what was changed here alone stays.
void FormSaving::takeTheirs()
{
    const Catalogue &catalogue = m_parts.workspace.catalogue();
    const FieldContext context{catalogue.codebook(), catalogue.actors(), catalogue.targets()};
    for (const QString &key : clashing())
        m_parts.form.setFieldText(key, formField(key)->read(m_parts.form.base(), context));
    begin();
    m_parts.form.setFocus();
}

} // namespace vodhuk
