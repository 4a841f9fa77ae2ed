#include "ui/editor/openforms.h"

#include "ui/common/workspace.h"
#include "ui/editor/handover.h"
#include "ui/editor/responseeditor.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype lettersInTab = 24;

} // namespace

OpenForms::OpenForms(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setTabBarAutoHide(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setAccessibleName(tr("Open forms"));
    m_tabs->tabBar()->setExpanding(false);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, [this](int place) {
        m_tabs->setCurrentIndex(place);
        editorAt(place)->close();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    addForm();
}

ResponseEditor *OpenForms::editorAt(int place) const
{
    return static_cast<ResponseEditor *>(m_tabs->widget(place)); // nothing else is put there
}

ResponseEditor &OpenForms::current() const
{
    return *editorAt(m_tabs->currentIndex());
}

int OpenForms::count() const
{
    return m_tabs->count();
}

ResponseEditor *OpenForms::formOf(ResponseId id) const
{
    for (int place = 0; place < m_tabs->count(); ++place) {
        if (!id.isNull() && editorAt(place)->record() == id)
            return editorAt(place);
    }
    return nullptr;
}

ResponseEditor &OpenForms::addForm()
{
    auto *editor = new ResponseEditor(m_workspace, m_tabs);
    connect(editor, &ResponseEditor::saved, this, &OpenForms::saved);
    connect(editor, &ResponseEditor::newRecordWanted, this, &OpenForms::newRecordWanted);
    connect(editor, &ResponseEditor::recordWanted, this, &OpenForms::editBeside);
    connect(editor, &ResponseEditor::handoverWanted, this,
            [this, editor](ResponseId known) { handOver(*editor, known); });
    connect(editor, &ResponseEditor::closed, this, [this, editor] { close(editor); });
    connect(editor, &ResponseEditor::stateChanged, this, [this, editor] { showState(editor); });
    m_tabs->addTab(editor, QString());
    m_tabs->setCurrentWidget(editor);
    return *editor;
}

/// The current form, if nothing would be lost in it.
ResponseEditor &OpenForms::freeForm()
{
    return current().hasUnsavedChanges() ? addForm() : current();
}

void OpenForms::edit(ResponseId id)
{
    if (ResponseEditor *open = formOf(id)) {
        m_tabs->setCurrentWidget(open);
        if (open->hasUnsavedChanges())
            return;
    }
    freeForm().load(id);
}

void OpenForms::editBeside(ResponseId id)
{
    if (formOf(id))
        return edit(id);
    ResponseEditor &form = current().isEmpty() ? current() : addForm();
    form.load(id);
}

void OpenForms::handOver(ResponseEditor &typed, ResponseId known)
{
    editBeside(known);
    // A form of it that was kept may be asked about first: what is taken over now would write over it.
    const bool isAsked = !current().hasUnsavedChanges() && !current().message().isEmpty();
    if (current().record() != known || isAsked)
        return;
    delete typed.findChild<Handover *>();
    const auto *handover = new Handover(typed, current(), m_workspace);
    connect(handover, &Handover::questionAsked, this, [this, &typed] { m_tabs->setCurrentWidget(&typed); });
}

void OpenForms::startNew(RecordKind kind)
{
    freeForm().startNew(kind);
}

void OpenForms::startLike(ResponseId id)
{
    freeForm().startLike(id);
}

void OpenForms::resume(const Draft &form)
{
    if (const auto place = keptDrafts().indexOf(form.id); place >= 0)
        return m_tabs->setCurrentIndex(static_cast<int>(place));
    if (ResponseEditor *open = formOf(ResponseId{form.record})) {
        m_tabs->setCurrentWidget(open);
        return open->resume(form);
    }
    freeForm().resume(form);
}

QList<DraftId> OpenForms::keptDrafts() const
{
    QList<DraftId> drafts;
    for (int place = 0; place < m_tabs->count(); ++place)
        drafts += editorAt(place)->keptDraft();
    return drafts;
}

void OpenForms::focusField(const QString &key)
{
    current().form().focusField(key);
}

void OpenForms::pasteSource()
{
    current().pasteSource();
}

bool OpenForms::hasUnsavedChanges() const
{
    for (int place = 0; place < m_tabs->count(); ++place) {
        if (editorAt(place)->hasUnsavedChanges())
            return true;
    }
    return false;
}

bool OpenForms::hasUnsavedChanges(ResponseId id) const
{
    const ResponseEditor *open = formOf(id);
    return open && open->hasUnsavedChanges();
}

void OpenForms::unlessLost(const std::function<void()> &action)
{
    for (int place = 0; place < m_tabs->count(); ++place) {
        ResponseEditor *editor = editorAt(place);
        if (!editor->hasUnsavedChanges())
            continue;
        m_tabs->setCurrentWidget(editor);
        return editor->unlessLost([this, action] { unlessLost(action); });
    }
    action();
}

void OpenForms::close(ResponseEditor *editor)
{
    if (m_tabs->count() == 1)
        return Q_EMIT closed();
    m_tabs->removeTab(m_tabs->indexOf(editor));
    editor->deleteLater();
}

void OpenForms::showState(const ResponseEditor *editor)
{
    const int place = m_tabs->indexOf(editor);
    const QString title = editor->title();
    const QString shown = title.size() > lettersInTab ? title.left(lettersInTab) + u'…' : title;
    m_tabs->setTabText(place, (editor->hasUnsavedChanges() ? u"• "_s : QString()) +
                                  QString(shown).replace(u'&', u"&&"_s));
    m_tabs->setTabToolTip(place, title);
    Q_EMIT stateChanged();
}

} // namespace vodhuk
