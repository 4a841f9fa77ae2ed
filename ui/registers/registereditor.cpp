#include "ui/registers/registereditor.h"

#include "core/base/textfold.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/recordmerge.h"
#include "core/catalogue/recordnames.h"
#include "core/catalogue/registerrecords.h"
#include "core/codebook/fieldwriting.h"
#include "ui/common/appearance.h"
#include "ui/common/changelabel.h"
#include "ui/common/noticebar.h"
#include "ui/common/unsavedquestion.h"
#include "ui/common/workspace.h"
#include "ui/editor/draftkeeper.h"
#include "ui/editor/fieldhelp.h"
#include "ui/editor/helppane.h"
#include "ui/registers/joindialog.h"
#include "ui/registers/nearnamesbar.h"
#include "ui/registers/registerheader.h"
#include "ui/registers/registersaving.h"
#include "ui/registers/registerwords.h"

#include <QAction>
#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int linesOfHelp = 8;

void typeInto(RegisterForm &form, const QMap<QString, QString> &texts)
{
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        form.setFieldText(text.key(), *text);
}

} // namespace

RegisterEditor::RegisterEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_header(new RegisterHeader(this))
    , m_notice(new NoticeBar(this))
    , m_form(new RegisterForm(workspace, this))
    , m_alike(new NearNamesBar(workspace, this))
    , m_help(new HelpPane(this))
    , m_drafts(new DraftKeeper(
          workspace.catalogue(), [this] { return draft(); }, this))
    , m_saving(new RegisterSaving({workspace, *m_form, *m_notice, *m_drafts}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_alike);
    layout->addWidget(m_help);
    m_help->setFixedHeight(linesOfHelp * m_help->fontMetrics().lineSpacing());
    m_help->document()->setDocumentMargin(2 * spacing);
    connect(m_form, &RegisterForm::fieldFocused, this, &RegisterEditor::showHelp);
    joinHeader();
    auto *saving = new QAction(tr("Save the record"), this);
    saving->setShortcut(QKeySequence::Save);
    saving->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(saving, &QAction::triggered, this, &RegisterEditor::trySave);
    addAction(saving);
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(150);
    connect(&m_checkSoon, &QTimer::timeout, this, &RegisterEditor::check);
    connect(m_drafts, &DraftKeeper::notKept, m_notice, &NoticeBar::say);
    connect(m_form, &RegisterForm::edited, this, [this] {
        m_checkSoon.start();
        m_drafts->touch();
        showState();
    });
    connect(m_alike, &NearNamesBar::chosen, this, &RegisterEditor::offerInstead);
    connect(m_saving, &RegisterSaving::stateChanged, this, &RegisterEditor::showState);
    connect(m_saving, &RegisterSaving::anewWanted, this, [this] {
        showAnew(kind(), m_form->baseTexts(), m_form->changedTexts());
        save();
    });
    connect(m_saving, &RegisterSaving::reloadWanted, this, [this] { show(RegisterRecord(m_form->base())); });
    connect(m_saving, &RegisterSaving::saved, this, [this](qint64 record) {
        showAgain();
        Q_EMIT saved(record);
    });
    connect(&workspace, &Workspace::catalogueChanged, m_saving, &RegisterSaving::followCatalogue);
}

void RegisterEditor::joinHeader()
{
    connect(m_header, &RegisterHeader::saveWanted, this, &RegisterEditor::trySave);
    connect(m_header, &RegisterHeader::removeWanted, this, &RegisterEditor::remove);
    connect(m_header, &RegisterHeader::joinWanted, this, &RegisterEditor::join);
    connect(m_header, &RegisterHeader::closeWanted, this, &RegisterEditor::close);
}

void RegisterEditor::load(RegisterKind kind, qint64 record)
{
    unlessLost([this, kind, record] {
        const auto found = findRegisterRecord(m_workspace.catalogue().database(), kind, record);
        if (!found)
            m_notice->say(found.error().message);
        else if (!found->has_value())
            m_notice->say(tr("This record is no longer in the catalogue."));
        else
            show(**found);
        m_drafts->offer(record, *m_notice, [this, kind](const Draft &form) { resume(kind, form); });
    });
}

void RegisterEditor::startNew(RegisterKind kind, const QMap<QString, QString> &texts)
{
    unlessLost([this, kind, texts] {
        show(emptyRecord(kind));
        typeInto(*m_form, texts);
        m_form->focusField(registerFields(kind).first().head.key);
    });
}

void RegisterEditor::resume(RegisterKind kind, const Draft &draft)
{
    unlessLost([this, kind, draft] {
        const auto found = findRegisterRecord(m_workspace.catalogue().database(), kind, draft.record);
        const bool isThere = found && *found;
        show(isThere ? recordUnder(**found, draft) : emptyRecord(kind));
        if (draft.record != 0 && !isThere) {
            showAnew(kind, draft.base, draft.texts);
            m_notice->say(tr("This record was deleted meanwhile. Saving makes a new one."));
        } else {
            typeInto(*m_form, draft.texts);
        }
        m_drafts->resume(draft.id);
        m_saving->followCatalogue(); // the record may say something else since
    });
}

/// In the place of a record that is gone: what it said, and what was typed over it.
void RegisterEditor::showAnew(RegisterKind kind, QMap<QString, QString> texts,
                              const QMap<QString, QString> &typed)
{
    texts.insert(typed);
    m_saving->begin();
    m_form->showRecord(emptyRecord(kind));
    typeInto(*m_form, texts);
    showAgain();
}

/// The record as it was when the texts of a kept form were typed over it.
RegisterRecord RegisterEditor::recordUnder(const RegisterRecord &now, const Draft &draft) const
{
    const Catalogue &catalogue = m_workspace.catalogue();
    return draft.base.isEmpty()
               ? now
               : recordWithTexts(now, draft.base, {catalogue.codebook(), catalogue.actors()});
}

DraftId RegisterEditor::keptDraft() const
{
    return m_drafts->draft();
}

Draft RegisterEditor::draft() const
{
    const qint64 record = idOf(m_form->base());
    const QMap<QString, QString> before = record == 0 ? QMap<QString, QString>() : m_saving->agreedTexts();
    return {{}, registerCode(kind()), record, {}, m_form->changedTexts(), before};
}

void RegisterEditor::show(const RegisterRecord &record)
{
    m_notice->dismiss();
    m_drafts->drop();
    m_saving->begin();
    m_form->showRecord(record);
    showAgain();
}

void RegisterEditor::showAgain()
{
    const bool fresh = idOf(m_form->base()) == 0;
    const bool readOnly = m_workspace.catalogue().isReadOnly();
    const bool isJoined =
        kind() == RegisterKind::Actor || kind() == RegisterKind::Source || kind() == RegisterKind::Target;
    const QString heading = fresh ? newRecordTitle(kind()) : editRecordTitle(kind());
    m_header->setHeading(heading);
    m_saving->setLabel(heading);
    m_header->offer(
        {!readOnly, !fresh && !readOnly && kind() != RegisterKind::Norm, !fresh && !readOnly && isJoined});
    check();
    showState();
}

void RegisterEditor::unlessLost(std::function<void()> action)
{
    if (!hasUnsavedChanges())
        return action();
    askAboutUnsaved(*m_notice,
                    {[this] { return save(); }, [this] { show(RegisterRecord(m_form->base())); },
                     [this] { m_form->focusAgain(); }},
                    action);
}

bool RegisterEditor::hasUnsavedChanges() const
{
    return m_form->isChanged();
}

QString RegisterEditor::message() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

void RegisterEditor::check()
{
    m_checkSoon.stop();
    m_saving->judge(m_form->composeFinished());
    lookAlike(m_form->compose().record);
}

/// Only a record that is new can be one entered twice unawares.
void RegisterEditor::lookAlike(const RegisterRecord &typed)
{
    if (idOf(m_form->base()) == 0)
        m_alike->look(kind(), allNames(typed));
    else
        m_alike->clear();
}

void RegisterEditor::offerInstead(qint64 record, const QString &name)
{
    const QStringList names = allNames(m_form->compose().record);
    m_notice->ask(tr("“%1” is in the register already. What is typed here is not saved.").arg(name));
    m_notice->addAnswer(tr("Open it instead"), [this, record] { openInstead(record, {}); });
    if (kind() == RegisterKind::Actor)
        m_notice->addAnswer(tr("Open it and add this spelling"),
                            [this, record, names] { openInstead(record, names); });
    m_notice->addAnswer(tr("Go on with the new one"), [this] { m_form->focusAgain(); });
}

/// The further names are only typed into the form: saving them is up to the user.
void RegisterEditor::openInstead(qint64 record, const QStringList &furtherNames)
{
    const RegisterKind same = kind();
    show(emptyRecord(same));
    load(same, record);
    QStringList known;
    for (const QString &name : allNames(m_form->base()))
        known += foldedText(name);
    QStringList aliases = splitCell(m_form->fieldText(u"aliases"_s));
    const qsizetype before = aliases.size();
    std::ranges::copy_if(furtherNames, std::back_inserter(aliases),
                         [&](const QString &name) { return !known.contains(foldedText(name)); });
    if (aliases.size() > before)
        m_form->setFieldText(u"aliases"_s, joinCell(aliases));
    Q_EMIT openedInstead(record);
}

void RegisterEditor::showState()
{
    QString state;
    if (m_workspace.catalogue().isReadOnly())
        state = m_workspace.catalogue().readOnlyReason();
    else if (hasUnsavedChanges())
        state = tr("Unsaved changes");
    else if (idOf(m_form->base()) != 0)
        state = tr("All changes saved");
    m_header->showState(state);
    Q_EMIT stateChanged();
}

void RegisterEditor::showHelp(const QString &key, const QString &column)
{
    const HelpSubject subject = helpSubject(kind(), *registerField(kind(), key), column);
    const QString &language = m_workspace.language();
    m_help->showHelp(fieldHelpHtml(subject, m_workspace.catalogue().codebook(), language),
                     casesFor(subject.key, {}), language);
}

bool RegisterEditor::save()
{
    return m_saving->save();
}

void RegisterEditor::remove()
{
    unlessLost([this] {
        const qint64 id = idOf(m_form->base());
        const Catalogue &tables = m_workspace.catalogue();
        const QString title =
            recordTitle(m_form->base(), {tables.codebook(), tables.actors()}, m_workspace.language());
        const auto done =
            m_workspace.catalogue().edit(changeLabel(removeRecordTitle(kind()), title),
                                         [&](Edit &edit) { return removeRegisterRecord(edit, kind(), id); });
        if (!done)
            return m_notice->say(tr("Not removed: %1").arg(done.error().message));
        show(emptyRecord(kind()));
        Q_EMIT removed();
    });
}

void RegisterEditor::join()
{
    unlessLost([this] {
        auto *dialog = new JoinDialog(m_workspace, kind(), idOf(m_form->base()), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &JoinDialog::joinWanted, this, [this, dialog](const MergeWish &wish) {
            if (joinRecords(wish))
                dialog->accept();
            else
                dialog->say(waitForOtherWork());
        });
        dialog->open();
    });
}

void RegisterEditor::close()
{
    unlessLost([this] {
        m_notice->dismiss();
        Q_EMIT closed();
    });
}

/// All that names the second record is written: of a name used everywhere these are many records.
bool RegisterEditor::joinRecords(const MergeWish &wish)
{
    const Database &database = m_workspace.catalogue().database();
    const QString kept = recordName(database, wish.kept, m_workspace.language()).value_or(QString());
    const QString merged = recordName(database, wish.merged, m_workspace.language()).value_or(QString());
    const auto work = [wish, label = tr("Join “%1” into “%2”").arg(merged, kept)](
                          Catalogue &catalogue, const EditWatch &watch) -> Status {
        const auto merge = [&wish](Edit &edit) -> Status {
            VODHUK_TRY(edit.merge(wish));
            return {};
        };
        VODHUK_TRY(catalogue.edit(label, merge, watch));
        return {};
    };
    const auto done = [editor = QPointer(this), id = wish.kept,
                       told = tr("“%1” is joined into “%2”.").arg(merged, kept)] {
        if (!editor)
            return;
        editor->load(editor->kind(), id);
        Q_EMIT editor->saved(id);
        Q_EMIT editor->joined(told);
    };
    return m_workspace.runLongEdit({tr("Joining two records …"), work, done});
}

void RegisterEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_notice->isVisible())
        m_notice->dismiss();
    else
        close();
}

} // namespace vodhuk
