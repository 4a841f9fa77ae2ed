#include "ui/editor/responseeditor.h"

#include "core/catalogue/edit.h"
#include "core/catalogue/recordchecker.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/responserepository.h"
#include "core/codebook/consistency.h"
#include "core/codebook/partfields.h"
#include "core/codebook/typedsource.h"
#include "core/codebook/workedcases.h"
#include "core/records/entrylike.h"
#include "ui/common/noticebar.h"
#include "ui/common/richtext.h"
#include "ui/common/workspace.h"
#include "ui/editor/draftkeeper.h"
#include "ui/editor/editorsidebar.h"
#include "ui/editor/fieldhelp.h"
#include "ui/editor/findingactions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int narrow = 190 * spacing;

const QString published = u"published"_s;

QStringList errorRules(const Problems &problems)
{
    QStringList rules;
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error)
            rules += problem.rule;
    }
    return rules;
}

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

} // namespace

ResponseEditor::ResponseEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_notice(new NoticeBar(this))
    , m_form(new ResponseForm(workspace, this))
    , m_sidebar(new EditorSidebar(this))
    , m_drafts(new DraftKeeper(
          workspace.catalogue(), [this] { return draft(); }, this))
    , m_judge(new FindingActions(workspace, *m_form, *m_notice, this))
{
    build();
    buildActions();
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(150);
    connect(&m_checkSoon, &QTimer::timeout, this, &ResponseEditor::check);
    connect(m_form, &ResponseForm::edited, this, [this] {
        m_checkSoon.start();
        m_drafts->touch();
        showState();
    });
    connect(m_form, &ResponseForm::fieldFocused, this, &ResponseEditor::showHelp);
    connect(m_form, &ResponseForm::newRecordWanted, this, &ResponseEditor::newRecordWanted);
    joinSidebar();
    connect(&workspace, &Workspace::catalogueChanged, this, &ResponseEditor::followCatalogue);
}

void ResponseEditor::joinSidebar()
{
    connect(m_sidebar, &EditorSidebar::fieldWanted, m_form, &ResponseForm::focusField);
    connect(m_sidebar, &EditorSidebar::fixWanted, m_judge, &FindingActions::mend);
    connect(m_sidebar, &EditorSidebar::answerWanted, m_judge, &FindingActions::answer);
    connect(m_sidebar, &EditorSidebar::withdrawalWanted, m_judge, &FindingActions::withdrawAnswer);
    connect(m_sidebar, &EditorSidebar::lookWanted, this, &ResponseEditor::recordWanted);
    connect(m_sidebar, &EditorSidebar::distinctWanted, m_judge, &FindingActions::tellApart);
    connect(m_sidebar, &EditorSidebar::linkWanted, m_judge, &FindingActions::link);
    connect(m_judge, &FindingActions::found, m_sidebar, &EditorSidebar::showDuplicates);
    connect(m_judge, &FindingActions::judged, this, &ResponseEditor::check);
}

void ResponseEditor::build()
{
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(m_sidebar);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
}

QWidget *ResponseEditor::buildHeader()
{
    auto *header = new QWidget(this);
    m_heading = new QLabel(header);
    QFont bold = m_heading->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_heading->setFont(bold);
    m_state = new QLabel(header);
    m_save = new QPushButton(tr("Save"), header);
    m_save->setProperty("primary", true);
    m_save->setToolTip(tr("Save the record (Ctrl+S)"));
    auto *close = new QPushButton(tr("Close"), header);
    close->setToolTip(tr("Close the form (Esc)"));
    connect(m_save, &QPushButton::clicked, this, &ResponseEditor::save);
    connect(close, &QPushButton::clicked, this, &ResponseEditor::close);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(4 * spacing, 2 * spacing, 4 * spacing, 2 * spacing);
    layout->setSpacing(2 * spacing);
    layout->addWidget(m_heading);
    layout->addWidget(m_state, 1);
    layout->addWidget(close);
    layout->addWidget(m_save);
    return header;
}

void ResponseEditor::buildActions()
{
    auto *saving = new QAction(tr("Save the record"), this);
    saving->setShortcut(QKeySequence::Save);
    saving->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(saving, &QAction::triggered, this, &ResponseEditor::save);
    addAction(saving);
    auto *pinning = new QAction(tr("Keep this field for new records"), this);
    pinning->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    pinning->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(pinning, &QAction::triggered, m_form, &ResponseForm::togglePin);
    addAction(pinning);
}

void ResponseEditor::load(ResponseId id)
{
    unlessLost([this, id] {
        const auto entry = ResponseRepository(m_workspace.catalogue().database()).findEntry(id);
        if (!entry)
            m_notice->say(entry.error().message);
        else if (!entry->has_value())
            m_notice->say(tr("This record is no longer in the catalogue."));
        else
            showEntry(**entry);
        m_drafts->offer(id.value, *m_notice, [this](const Draft &form) { resume(form); });
    });
}

void ResponseEditor::startNew(RecordKind kind)
{
    unlessLost([this, kind] {
        Entry entry;
        entry.response.kind = kind;
        entry.response.workflow = u"draft"_s;
        beginWith(entry, pinnedTexts());
    });
}

void ResponseEditor::startLike(ResponseId id)
{
    unlessLost([this, id] {
        const auto model = ResponseRepository(m_workspace.catalogue().database()).findEntry(id);
        if (!model)
            return m_notice->say(model.error().message);
        if (!model->has_value())
            return m_notice->say(tr("This record is no longer in the catalogue."));
        beginWith(entryLike(**model), pinnedTexts());
    });
}

void ResponseEditor::beginWith(const Entry &entry, const QMap<QString, QString> &texts)
{
    showEntry(entry);
    if (texts.isEmpty())
        return;
    m_form->setFieldTexts(texts);
    check();
}

/// What the fields that are pinned say in the record shown now.
QMap<QString, QString> ResponseEditor::pinnedTexts() const
{
    QMap<QString, QString> texts;
    for (const QString &key : m_form->pins()) {
        const QString text = m_form->fieldText(key);
        if (!text.isEmpty())
            texts.insert(key, text);
    }
    return texts;
}

void ResponseEditor::pasteSource()
{
    const Source source = typedSource(QGuiApplication::clipboard()->text());
    if (source.title.isEmpty() && source.url.isEmpty())
        return m_notice->say(tr("What was copied holds no address and no citation."));
    const ResponseForm::Composition now = m_form->compose();
    Entry with = now.entry;
    with.sources.append(source);
    with.response.citations.append(Citation());
    const ResponseField &field = *formField(u"citations"_s);
    const Catalogue &catalogue = m_workspace.catalogue();
    m_form->setFieldText(field.key, field.read(with, {catalogue.codebook(), catalogue.actors()}));
    m_form->focusField(u"source_title"_s);
}

bool ResponseEditor::isEmpty() const
{
    return m_heading->text().isEmpty();
}

QString ResponseEditor::title() const
{
    const QString title = m_form->base().response.title.best(m_workspace.language());
    return title.isEmpty() ? m_heading->text() : title;
}

Draft ResponseEditor::draft() const
{
    const Response &base = m_form->base().response;
    return {{}, recordKindCode(base.kind), base.id.value, {}, m_form->changedTexts()};
}

void ResponseEditor::resume(const Draft &draft)
{
    unlessLost([this, draft] {
        Entry entry;
        entry.response.kind = recordKindFromCode(draft.type).value_or(RecordKind::Response);
        entry.response.workflow = u"draft"_s;
        if (draft.record != 0) {
            const auto found =
                ResponseRepository(m_workspace.catalogue().database()).findEntry({draft.record});
            if (found && *found)
                entry = **found;
        }
        showEntry(entry);
        m_form->setFieldTexts(draft.texts);
        m_drafts->resume(draft.id);
    });
}

void ResponseEditor::showEntry(const Entry &entry)
{
    m_notice->dismiss();
    m_drafts->drop();
    m_judge->begin();
    if (auto events = allEvents(m_workspace.catalogue().database()))
        m_events = std::move(*events);
    m_form->showEntry(entry);
    const bool fresh = entry.response.id.isNull();
    switch (entry.response.kind) {
    case RecordKind::Response:
        m_heading->setText(fresh ? tr("New response") : tr("Edit response"));
        break;
    case RecordKind::Countermove:
        m_heading->setText(fresh ? tr("New countermove") : tr("Edit countermove"));
        break;
    case RecordKind::Reaction:
        m_heading->setText(fresh ? tr("New reaction") : tr("Edit reaction"));
        break;
    }
    const QString &language = m_workspace.language();
    const QString title = u"title_"_s + language;
    m_form->focusField(m_form->row(title) ? title : u"title"_s);
    check();
    showState();
}

void ResponseEditor::unlessLost(std::function<void()> action)
{
    if (!hasUnsavedChanges())
        return action();
    m_notice->ask(tr("The changes to this record are not saved."));
    m_notice->addAnswer(tr("Save"), [this, action] {
        if (save())
            action();
    });
    m_notice->addAnswer(tr("Discard changes"), [this, action] {
        m_form->showEntry(Entry(m_form->base()));
        m_drafts->drop();
        action();
    });
    m_notice->addAnswer(tr("Go on editing"), [this] { m_form->setFocus(); });
}

void ResponseEditor::close()
{
    unlessLost([this] {
        m_notice->dismiss();
        m_drafts->drop();
        Q_EMIT closed();
    });
}

bool ResponseEditor::hasUnsavedChanges() const
{
    return m_form->isChanged();
}

QString ResponseEditor::message() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

void ResponseEditor::check()
{
    m_checkSoon.stop();
    const ResponseForm::Composition composition = m_form->compose();
    const Problems findings = problemsOf(composition.entry);
    m_form->showProblems(composition.unreadable, findings);
    m_sidebar->showFindings(composition.unreadable, findings);
    m_judge->lookForDuplicates();
}

Problems ResponseEditor::problemsOf(const Entry &entry) const
{
    const Catalogue &catalogue = m_workspace.catalogue();
    const QDate today = QDate::currentDate();
    auto checker = RecordChecker::make(catalogue.database(), catalogue.codebook(), catalogue.actors(), today);
    auto found = checker ? checker->check(entry) : std::unexpected(checker.error());
    // Somebody who types is better off with the rules that need no file than with none.
    return found ? *std::move(found)
                 : checkEntry(entry, {catalogue.codebook(), catalogue.actors(), m_events, today});
}

void ResponseEditor::showHelp(const QString &key)
{
    const RecordKind kind = m_form->base().response.kind;
    const QString &language = m_workspace.language();
    m_sidebar->showHelp(fieldHelpHtml(*formField(key), kind, m_workspace.catalogue().codebook(), language),
                        casesFor(key, m_form->compose().entry.response), language);
}

void ResponseEditor::showState()
{
    const Appearance look = Appearance::current();
    const bool readOnly = m_workspace.catalogue().isReadOnly();
    QString state;
    if (readOnly)
        state = m_workspace.catalogue().readOnlyReason();
    else if (hasUnsavedChanges())
        state = tr("Unsaved changes");
    else if (!m_form->base().response.id.isNull())
        state = tr("All changes saved");
    m_state->setText(richColoured(richPlain(state), look.muted));
    m_save->setEnabled(!readOnly);
    Q_EMIT stateChanged();
}

bool ResponseEditor::save()
{
    m_notice->dismiss();
    if (m_workspace.followOthers() && !m_notice->isHidden())
        return false; // it was this record that was changed elsewhere: the user decides first
    check();
    const ResponseForm::Composition composition = m_form->compose();
    if (!mayBeSaved(composition) || !mayBePublishedNow(composition.entry) || !store(composition.entry))
        return false;
    const ResponseId id = m_form->base().response.id;
    showState();
    Q_EMIT saved(id);
    return true;
}

bool ResponseEditor::mayBeSaved(const ResponseForm::Composition &composition)
{
    if (composition.unreadable.isEmpty())
        return true;
    QStringList lines;
    for (auto problem = composition.unreadable.cbegin(); problem != composition.unreadable.cend(); ++problem)
        lines += tr("%1: %2").arg(labelsOf({problem.key()}), problem->message);
    m_notice->say(tr("Not saved yet, because this cannot be understood.\n%1").arg(lines.join(u'\n')));
    m_form->focusField(composition.unreadable.firstKey());
    return false;
}

bool ResponseEditor::mayBePublishedNow(const Entry &entry)
{
    if (entry.response.workflow != published)
        return true;
    const Problems problems = problemsOf(entry);
    const Response &before = m_form->base().response;
    QStringList fresh = errorRules(problems);
    if (before.workflow == published) {
        const QStringList old = errorRules(problemsOf(m_form->base()));
        fresh.removeIf([&](const QString &rule) { return old.contains(rule); });
    }
    if (fresh.isEmpty())
        return true;
    const QString status = before.workflow == published ? u"draft"_s : before.workflow;
    const QString label =
        m_workspace.catalogue().codebook().label(u"workflow"_s, status, m_workspace.language());
    m_notice->ask(tr("Not published, because the checks find errors.\n%1").arg(joinedErrors(problems)));
    m_notice->addAnswer(tr("Save as “%1”").arg(label), [this, status] {
        m_form->setFieldText(u"status"_s, status);
        save();
    });
    m_notice->addAnswer(tr("Go on editing"), [this] { m_form->setFocus(); });
    return false;
}

bool ResponseEditor::store(const Entry &entry)
{
    std::optional<Entry> theirs;
    ResponseId id = entry.response.id;
    const Entry &base = m_form->base();
    const auto write = [&](Edit &edit) -> Status {
        const ResponseRepository records(edit.database());
        if (!id.isNull()) {
            auto now = records.findEntry(id);
            VODHUK_TRY(now);
            if (!now->has_value())
                return fail(ErrorKind::NotFound,
                            tr("This record was deleted meanwhile. Copy what you need from the form."));
            if (**now != base) {
                theirs = **now;
                return fail(ErrorKind::Conflict, QString());
            }
        }
        const auto written = edit.save(entry);
        VODHUK_TRY(written);
        id = *written;
        return {};
    };
    m_saving = true;
    const auto change = m_workspace.catalogue().edit(m_heading->text(), write);
    m_saving = false;
    if (theirs) {
        takeOver(*theirs);
        return false;
    }
    if (!change) {
        m_notice->say(tr("Not saved: %1").arg(change.error().message));
        return false;
    }
    const auto stored = ResponseRepository(m_workspace.catalogue().database()).findEntry(id);
    if (stored && *stored)
        m_form->rebaseOnSaved(**stored);
    m_drafts->drop();
    m_notice->dismiss();
    check();
    return true;
}

void ResponseEditor::followCatalogue()
{
    m_checkSoon.start(); // actors may be known now that were not
    const ResponseId id = m_form->base().response.id;
    if (m_saving || id.isNull())
        return;
    const auto now = ResponseRepository(m_workspace.catalogue().database()).findEntry(id);
    if (!now)
        return;
    if (!now->has_value())
        return m_notice->say(tr("This record was taken out of the catalogue. Saving is not possible."));
    if (**now != m_form->base())
        takeOver(**now);
}

void ResponseEditor::takeOver(const Entry &theirs)
{
    const bool changedHere = hasUnsavedChanges();
    const QStringList differing = m_form->rebase(theirs);
    check();
    showState();
    if (!changedHere)
        return;
    const QString kept = tr("What you changed here is kept on top of it and is not saved yet.");
    m_notice->ask((differing.isEmpty()
                       ? tr("This record was changed meanwhile in what this form does not show.")
                       : tr("This record was changed meanwhile in: %1.").arg(labelsOf(differing))) +
                  u' ' + kept);
    m_notice->addAnswer(tr("Go on editing"), [this] { m_form->setFocus(); });
    m_notice->addAnswer(tr("Load the newer one"), [this] { showEntry(Entry(m_form->base())); });
}

void ResponseEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = width() < narrow ? Qt::Vertical : Qt::Horizontal;
    if (wanted == m_splitter->orientation())
        return;
    m_splitter->setOrientation(wanted);
    const int quarter = (wanted == Qt::Vertical ? height() : width()) / 4;
    m_splitter->setSizes({3 * quarter, quarter});
}

void ResponseEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vodhuk
