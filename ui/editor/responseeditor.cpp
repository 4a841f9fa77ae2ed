#include "ui/editor/responseeditor.h"

#include "core/codebook/partfields.h"
#include "core/codebook/workedcases.h"
#include "core/records/entrylike.h"
#include "ui/common/noticebar.h"
#include "ui/common/unsavedquestion.h"
#include "ui/common/workspace.h"
#include "ui/editor/draftkeeper.h"
#include "ui/editor/editorheader.h"
#include "ui/editor/editorsidebar.h"
#include "ui/editor/fieldhelp.h"
#include "ui/editor/findingactions.h"
#include "ui/editor/formbeginnings.h"
#include "ui/editor/formchecks.h"
#include "ui/editor/formsaving.h"
#include "ui/editor/formsplitter.h"
#include "ui/editor/lookalikes.h"
#include "ui/editor/pastedsource.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace vodhuk
{

using namespace Qt::StringLiterals;

ResponseEditor::ResponseEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_header(new EditorHeader(this))
    , m_notice(new NoticeBar(this))
    , m_form(new ResponseForm(workspace, this))
    , m_sidebar(new EditorSidebar(this))
    , m_drafts(new DraftKeeper(
          workspace.catalogue(), [this] { return draft(); }, this))
    , m_checks(new FormChecks(workspace, *m_form, this))
    , m_saving(new FormSaving({workspace, *m_form, *m_notice, *m_checks, *m_drafts}, this))
    , m_judge(new FindingActions({workspace, *m_form, *m_notice, *m_checks}, this))
    , m_lookAlikes(new LookAlikes(workspace, *m_form, *m_notice, this))
{
    build();
    buildActions();
    connect(m_drafts, &DraftKeeper::notKept, m_notice, &NoticeBar::say);
    connect(m_form, &ResponseForm::edited, this, [this] {
        m_checks->checkSoon();
        m_drafts->touch();
        showState();
    });
    connect(m_form, &ResponseForm::fieldFocused, this, &ResponseEditor::showHelp);
    connect(m_form, &ResponseForm::newRecordWanted, this, &ResponseEditor::newRecordWanted);
    joinSaving();
    joinSidebar();
    connect(&workspace, &Workspace::catalogueChanged, this, [this] {
        m_checks->checkSoon(); // actors may be known now that were not
        m_saving->followCatalogue();
    });
}

void ResponseEditor::joinSaving()
{
    connect(m_header, &EditorHeader::saveWanted, this, &ResponseEditor::save);
    connect(m_header, &EditorHeader::closeWanted, this, &ResponseEditor::close);
    m_saving->setAlongside(
        [this](Edit &edit, ResponseId id) { return m_lookAlikes->writeDecisions(edit, id); });
    connect(m_saving, &FormSaving::saved, this, [this](qint64 record) { takeSaved(ResponseId{record}); });
    connect(m_saving, &FormSaving::stateChanged, this, &ResponseEditor::showState);
    connect(m_saving, &FormSaving::anewWanted, this, [this] {
        showAnew(m_form->base().response.kind, m_form->baseTexts(), m_form->changedTexts());
        save();
    });
    connect(m_saving, &FormSaving::reloadWanted, this, [this] { showEntry(Entry(m_form->base())); });
}

void ResponseEditor::joinSidebar()
{
    connect(m_sidebar, &EditorSidebar::fieldWanted, m_form, &ResponseForm::focusField);
    connect(m_sidebar, &EditorSidebar::fixWanted, m_judge, &FindingActions::mend);
    connect(m_sidebar, &EditorSidebar::answerWanted, m_judge, &FindingActions::answer);
    connect(m_sidebar, &EditorSidebar::withdrawalWanted, m_judge, &FindingActions::withdrawAnswer);
    connect(m_sidebar, &EditorSidebar::lookWanted, this, &ResponseEditor::recordWanted);
    connect(m_judge, &FindingActions::judged, m_checks, &FormChecks::check);
    connect(m_checks, &FormChecks::checked, m_sidebar, &EditorSidebar::showFindings);
    connect(m_checks, &FormChecks::checked, m_lookAlikes, &LookAlikes::look);
    connect(m_sidebar, &EditorSidebar::compareWanted, m_lookAlikes, &LookAlikes::compare);
    connect(m_sidebar, &EditorSidebar::distinctWanted, m_lookAlikes, &LookAlikes::tellApart);
    connect(m_sidebar, &EditorSidebar::linkWanted, m_lookAlikes,
            [this](ResponseId other) { m_lookAlikes->link(other, u"continues"_s); });
    connect(m_lookAlikes, &LookAlikes::found, m_sidebar, &EditorSidebar::showDuplicates);
    connect(m_lookAlikes, &LookAlikes::judged, m_checks, &FormChecks::check);
    connect(m_lookAlikes, &LookAlikes::otherWanted, this, &ResponseEditor::handoverWanted);
    connect(m_lookAlikes, &LookAlikes::decided, this, [this] {
        m_drafts->touch();
        showState();
    });
}

void ResponseEditor::takeSaved(ResponseId id)
{
    m_lookAlikes->begin();
    if (m_isNew)
        m_form->keepPinned();
    showHeading();
    showState();
    Q_EMIT saved(id);
}

void ResponseEditor::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(new FormSplitter(m_form, m_sidebar, this), 1);
}

void ResponseEditor::buildActions()
{
    const auto addShortcut = [this](const QString &text, const QKeySequence &keys) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    connect(addShortcut(tr("Save the record"), QKeySequence::Save), &QAction::triggered, this,
            &ResponseEditor::save);
    connect(addShortcut(tr("Keep this field for new records"), QKeySequence(Qt::CTRL | Qt::Key_D)),
            &QAction::triggered, m_form, &ResponseForm::togglePin);
}

void ResponseEditor::load(ResponseId id)
{
    unlessLost([this, id] {
        if (const auto entry = entryToEdit(m_workspace.catalogue(), id))
            showEntry(*entry);
        else
            m_notice->say(entry.error().message);
        m_drafts->offer(id.value, *m_notice, [this](const Draft &form) { resume(form); });
    });
}

void ResponseEditor::startNew(RecordKind kind)
{
    unlessLost([this, kind] { beginWith(newEntry(kind)); });
}

void ResponseEditor::startLike(ResponseId id)
{
    unlessLost([this, id] {
        if (const auto model = entryToEdit(m_workspace.catalogue(), id))
            beginWith(entryLike(*model));
        else
            m_notice->say(model.error().message);
    });
}

void ResponseEditor::beginWith(const Entry &entry)
{
    const Catalogue &catalogue = m_workspace.catalogue();
    const NewBeginning made = beginWithPinned(
        entry, m_workspace.pinned().texts(), {catalogue.codebook(), catalogue.actors(), catalogue.targets()});
    showEntry(made.entry);
    if (made.texts.isEmpty())
        return;
    m_form->setFieldTexts(made.texts);
    m_checks->check();
}

void ResponseEditor::pasteSource()
{
    if (!pasteSourceInto(*m_form))
        m_notice->say(tr("What was copied holds no address and no citation."));
}

bool ResponseEditor::isEmpty() const
{
    return m_header->heading().isEmpty();
}

QString ResponseEditor::title() const
{
    const QString title = m_form->base().response.title.best(m_workspace.language());
    return title.isEmpty() ? m_header->heading() : title;
}

Draft ResponseEditor::draft() const
{
    const Response &base = m_form->base().response;
    const bool isEmptyBelow = m_form->base() == newEntry(base.kind);
    const QMap<QString, QString> before = isEmptyBelow ? QMap<QString, QString>() : m_saving->agreedTexts();
    Draft made{{}, recordKindCode(base.kind), base.id.value, {}, m_form->changedTexts(), before};
    m_lookAlikes->keepIn(made);
    return made;
}

void ResponseEditor::resume(const Draft &draft)
{
    unlessLost([this, draft] {
        showEntry(entryUnder(m_workspace.catalogue(), draft));
        if (record().isNull() && (draft.record != 0 || !draft.base.isEmpty())) {
            showAnew(m_form->base().response.kind, draft.base, draft.texts);
            if (draft.record != 0)
                m_notice->say(tr("This record was deleted meanwhile. Saving makes a new one."));
        } else {
            m_form->setFieldTexts(draft.texts);
        }
        m_lookAlikes->resume(draft);
        m_drafts->resume(draft.id);
        m_saving->followCatalogue(); // the record may say something else since
    });
}

/// In the place of a record that is gone.
void ResponseEditor::showAnew(RecordKind kind, const QMap<QString, QString> &base,
                              const QMap<QString, QString> &typed)
{
    const Catalogue &catalogue = m_workspace.catalogue();
    const NewBeginning made =
        beginAnew(kind, base, typed, {catalogue.codebook(), catalogue.actors(), catalogue.targets()});
    m_saving->begin();
    m_form->showEntry(made.entry);
    m_form->setFieldTexts(made.texts);
    showHeading();
    m_checks->check();
}

void ResponseEditor::showEntry(const Entry &entry)
{
    m_notice->dismiss();
    m_drafts->drop();
    m_lookAlikes->begin();
    m_checks->begin();
    m_saving->begin();
    m_form->showEntry(entry);
    showHeading();
    const QString title = u"title_"_s + m_workspace.language();
    m_form->focusField(m_form->row(title) ? title : u"title"_s);
    m_checks->check();
    showState();
    Q_EMIT entryShown();
}

/// A further change of a record that was new is an edit of it, in the history too.
void ResponseEditor::showHeading()
{
    const Response &base = m_form->base().response;
    m_isNew = base.id.isNull();
    m_header->showRecord(base.kind, m_isNew);
    m_saving->setLabel(m_header->heading());
}

void ResponseEditor::unlessLost(std::function<void()> action)
{
    if (!hasUnsavedChanges())
        return action();
    askAboutUnsaved(*m_notice,
                    {[this] { return save(); }, [this] { showEntry(Entry(m_form->base())); },
                     [this] { m_form->focusAgain(); }},
                    action);
}

void ResponseEditor::close()
{
    unlessLost([this] {
        m_notice->dismiss();
        m_drafts->drop();
        Q_EMIT closed();
    });
}

void ResponseEditor::drop()
{
    showEntry(newEntry(m_form->base().response.kind));
    Q_EMIT closed();
}

bool ResponseEditor::hasUnsavedChanges() const
{
    return m_form->isChanged() || m_lookAlikes->hasTwin();
}

DraftId ResponseEditor::keptDraft() const
{
    return m_drafts->draft();
}

QString ResponseEditor::message() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

void ResponseEditor::showHelp(const QString &key, const QString &column)
{
    const HelpSubject subject = helpSubject(*formField(key), column, m_form->base().response.kind);
    const QString &language = m_workspace.language();
    m_sidebar->showHelp(fieldHelpHtml(subject, m_workspace.catalogue().codebook(), language),
                        casesFor(subject.key, m_form->compose().entry.response), language);
}

void ResponseEditor::showState()
{
    const bool readOnly = m_workspace.catalogue().isReadOnly();
    QString state;
    if (readOnly)
        state = m_workspace.catalogue().readOnlyReason();
    else if (hasUnsavedChanges())
        state = tr("Unsaved changes");
    else if (!m_form->base().response.id.isNull())
        state = tr("All changes saved");
    m_header->showState(state);
    m_header->setSavable(!readOnly);
    Q_EMIT stateChanged();
}

bool ResponseEditor::save()
{
    return m_saving->save();
}

void ResponseEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vodhuk
