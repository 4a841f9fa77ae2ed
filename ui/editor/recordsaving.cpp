#include "ui/editor/recordsaving.h"

#include "core/catalogue/edit.h"
#include "core/catalogue/patience.h"
#include "core/codebook/partfields.h"
#include "ui/common/changelabel.h"
#include "ui/common/noticebar.h"
#include "ui/common/workspace.h"
#include "ui/editor/differingplace.h"
#include "ui/editor/draftkeeper.h"
#include "ui/editor/recordform.h"

#include <QCoreApplication>

#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::ResponseEditor)
};

constexpr int millisecondsOfPatience = 250; // the window is not awake meanwhile
constexpr int millisecondsToRetry = 100;
constexpr qsizetype mostFields = 6; // the notice must leave room for the form

} // namespace

RecordSaving::RecordSaving(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_again.setInterval(millisecondsToRetry);
    connect(&m_again, &QTimer::timeout, this, &RecordSaving::tryAgain);
    connect(&parts.notice, &NoticeBar::dismissed, &m_again, &QTimer::stop);
}

void RecordSaving::begin()
{
    if (m_again.isActive())
        m_parts.notice.dismiss();
    m_seen.reset();
    m_isGone = false;
}

bool RecordSaving::save()
{
    m_parts.notice.dismiss();
    if (m_parts.workspace.followOthers() && !m_parts.notice.isHidden())
        return false; // it was this record that was changed elsewhere: the user decides first
    if (!clashing().isEmpty()) {
        askWhose();
        return false;
    }
    if (!mayBeSaved() || !store())
        return false;
    Q_EMIT saved(record());
    return true;
}

bool RecordSaving::store()
{
    Standing found = Standing::New;
    const auto work = [&](Edit &edit) -> Status {
        const Result<Standing> standing = look(edit.database());
        VODHUK_TRY(standing);
        found = *standing;
        if (found == Standing::Changed || found == Standing::Gone)
            return fail(ErrorKind::Conflict, QString());
        return write(edit);
    };
    const Patience patience(m_parts.workspace.catalogue().database(), millisecondsOfPatience);
    m_isStoring = true;
    const auto change = m_parts.workspace.catalogue().edit(changeLabel(m_label, title()), work);
    m_isStoring = false;
    if (found == Standing::Changed || found == Standing::Gone) {
        if (found == Standing::Gone)
            askAnew();
        else
            takeOver();
        return false;
    }
    if (!change && change.error().kind == ErrorKind::Locked) {
        waitForOthers();
        return false;
    }
    if (!change) {
        m_parts.notice.say(Words::tr("Not saved: %1").arg(change.error().message));
        return false;
    }
    begin();
    m_parts.drafts.drop();
    m_parts.notice.dismiss();
    showStored();
    return true;
}

void RecordSaving::waitForOthers()
{
    m_parts.notice.ask(
        Words::tr("Another program is writing to the catalogue. This is saved as soon as that is done."));
    m_parts.notice.addAnswer(Words::tr("Do not wait"), [this] { m_parts.form.focusAgain(); });
    m_again.start();
}

/// The notice stands still until there is something to be done.
void RecordSaving::tryAgain()
{
    if (mayWriteNow(m_parts.workspace.catalogue().database()))
        (void)save();
}

void RecordSaving::followCatalogue()
{
    if (m_isStoring)
        return;
    const Result<Standing> standing = look(m_parts.workspace.catalogue().database());
    if (!standing)
        return;
    if (*standing == Standing::Gone || *standing == Standing::Changed)
        m_again.stop(); // the user decides first
    if (*standing == Standing::Gone)
        return askAnew();
    if (std::exchange(m_isGone, false))
        m_parts.notice.dismiss(); // an undo brought it back
    if (*standing == Standing::Changed)
        takeOver();
}

void RecordSaving::askAnew()
{
    m_isGone = true;
    m_parts.notice.ask(Words::tr(
        "This record was taken out of the catalogue. What stands in the form can be saved as a new one."));
    m_parts.notice.addAnswer(Words::tr("Save as a new record"), [this] { Q_EMIT anewWanted(); });
    m_parts.notice.addAnswer(Words::tr("Go on editing"), [this] { m_parts.form.focusAgain(); });
}

void RecordSaving::takeOver()
{
    const bool changedHere = m_parts.form.isChanged();
    if (clashing().isEmpty())
        m_seen = m_parts.form.baseTexts();
    rebase();
    Q_EMIT stateChanged();
    if (changedHere)
        askWhose();
    if (clashing().isEmpty())
        begin();
}

/// Fields that say something else than before others changed the record.
QStringList RecordSaving::differing() const
{
    if (!m_seen)
        return {};
    const QMap<QString, QString> now = m_parts.form.baseTexts();
    QStringList keys = now.keys() + m_seen->keys();
    keys.sort();
    keys.removeDuplicates();
    keys.removeIf([&](const QString &key) { return now.value(key) == m_seen->value(key); });
    return keys;
}

/// Of these, what was changed here too, to something else.
QStringList RecordSaving::clashing() const
{
    const QMap<QString, QString> mine = m_parts.form.changedTexts();
    QStringList keys = differing();
    keys.removeIf([&](const QString &key) { return !mine.contains(key); });
    return keys;
}

QMap<QString, QString> RecordSaving::agreedTexts() const
{
    return clashing().isEmpty() ? m_parts.form.baseTexts() : *m_seen;
}

QString RecordSaving::labelsOf(const QStringList &keys) const
{
    QStringList labels;
    for (const QString &key : keys)
        labels += m_parts.form.labelOf(key);
    return labels.join(u", "_s);
}

/// What is told in full is not told again in short, unless that was changed here.
QStringList RecordSaving::fieldsToTell() const
{
    const QStringList mine = clashing();
    QStringList keys = differing();
    for (const QString &key : differing()) {
        const QStringList summaries = fieldsSummingUp(key);
        keys.removeIf([&](const QString &one) { return summaries.contains(one) && !mine.contains(one); });
    }
    return keys;
}

/// What it says now, said before and says here, each around the place in which it differs from before.
QString RecordSaving::differenceInWords(const QString &key) const
{
    const auto words = [&](const QString &text) { return m_parts.form.wordsOf(key, text); };
    const QString now = words(m_parts.form.baseTexts().value(key));
    const QString before = words(m_seen->value(key));
    const QString label = m_parts.form.labelOf(key);
    const QMap<QString, QString> changed = m_parts.form.changedTexts();
    if (!changed.contains(key))
        return Words::tr("%1: now %2, before %3")
            .arg(label, aroundDifference(now, before), aroundDifference(before, now));
    return Words::tr("%1: now %2, before %3, here %4")
        .arg(label, aroundDifference(now, before), aroundDifference(before, now),
             aroundDifference(words(changed.value(key)), before));
}

/// A line for each field.
QString RecordSaving::differencesInWords() const
{
    QStringList lines;
    for (const QString &key : fieldsToTell()) {
        if (lines.size() == mostFields)
            return lines.join(u'\n') + u"\n…"_s;
        lines += differenceInWords(key);
    }
    return lines.join(u'\n');
}

void RecordSaving::askWhose()
{
    const QStringList changed = differing();
    const QString told = changed.isEmpty()
                             ? Words::tr("This record was changed meanwhile in what this form does not show.")
                             : Words::tr("This record was changed meanwhile in: %1.").arg(labelsOf(changed));
    const QString kept = Words::tr("What you changed here is kept on top of it and is not saved yet.");
    m_parts.notice.ask(QStringList{told + u' ' + kept, differencesInWords()}.join(u'\n').trimmed());
    if (!clashing().isEmpty()) {
        m_parts.notice.addAnswer(Words::tr("Keep mine"), [this] { keepMine(); });
        m_parts.notice.addAnswer(Words::tr("Take theirs"), [this] { takeTheirs(); });
    } else {
        m_parts.notice.addAnswer(Words::tr("Go on editing"), [this] { m_parts.form.focusAgain(); });
    }
    m_parts.notice.addAnswer(Words::tr("Load the newer one"), [this] { loadTheirs(); });
}

void RecordSaving::keepMine()
{
    begin();
    m_parts.drafts.touch(); // what is kept stands on their record from now on
    m_parts.form.focusAgain();
}

/// What was typed can be brought back until the form is saved or something else is asked.
void RecordSaving::loadTheirs()
{
    const QMap<QString, QString> typed = m_parts.form.changedTexts();
    Q_EMIT reloadWanted();
    m_parts.notice.ask(Words::tr("This is the newer one, without what you had changed here."));
    m_parts.notice.addAnswer(Words::tr("Bring back what I had changed"), [this, typed] {
        m_parts.form.setFieldTexts(typed);
        m_parts.form.focusAgain();
    });
}

/// Where both changed something; what was changed here alone stays.
void RecordSaving::takeTheirs()
{
    const QMap<QString, QString> theirs = m_parts.form.baseTexts();
    for (const QString &key : clashing())
        m_parts.form.setFieldText(key, theirs.value(key));
    begin();
    m_parts.form.focusAgain();
}

} // namespace vodhuk
