#include "ui/window/cataloguepage.h"

#include "core/catalogue/edit.h"
#include "core/catalogue/recordnames.h"
#include "ui/actors/actorsview.h"
#include "ui/charts/chartsview.h"
#include "ui/checks/checksview.h"
#include "ui/common/appearance.h"
#include "ui/common/changelabel.h"
#include "ui/common/focusorder.h"
#include "ui/common/noticebar.h"
#include "ui/common/veil.h"
#include "ui/editor/editorsidebar.h"
#include "ui/editor/helppane.h"
#include "ui/editor/openforms.h"
#include "ui/editor/responseeditor.h"
#include "ui/filters/filterpanel.h"
#include "ui/history/historyview.h"
#include "ui/reading/readingpane.h"
#include "ui/registers/registereditor.h"
#include "ui/registers/registersview.h"
#include "ui/report/reportview.h"
#include "ui/table/cellediting.h"
#include "ui/table/responsetableview.h"
#include "ui/table/rowcopying.h"
#include "ui/table/tablecolumns.h"
#include "ui/timeline/inforcebar.h"
#include "ui/timeline/timestrip.h"
#include "ui/window/nextreview.h"
#include "ui/window/pagecolumns.h"
#include "ui/window/preferences.h"
#include "ui/window/returnplace.h"
#include "ui/window/searchbox.h"
#include "ui/window/viewtabs.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

CataloguePage::CataloguePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_search(new SearchBox(workspace, this))
    , m_filters(new FilterPanel(workspace, this))
    , m_table(new ResponseTableView(workspace, this))
    , m_views(new ViewTabs(this))
    , m_middle(new QWidget(this))
    , m_side(new QStackedWidget(this))
    , m_columns(new PageColumns(m_filters, m_middle, m_side, this))
    , m_reading(new ReadingPane(workspace, m_side))
    , m_editor(new OpenForms(workspace, m_side))
    , m_registers(new RegistersView(workspace, this))
    , m_reports(new ReportView(workspace, this))
    , m_return(new ReturnPlace(*m_editor, *m_views, this))
    , m_checks(new ChecksView(workspace, this))
    , m_time(new TimeStrip(workspace, this))
    , m_day(new InForceBar(workspace, this))
{
    buildViews();
    buildMiddle();
    buildSide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTop());
    layout->addWidget(m_columns, 1);
    join();
}

CataloguePage::~CataloguePage() = default;

QWidget *CataloguePage::buildTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(3 * spacing, 2 * spacing, 3 * spacing, 2 * spacing);
    row->setSpacing(2 * spacing + spacing / 2);
    auto *newResponse = new QPushButton(tr("+ New response"), top);
    newResponse->setObjectName(u"newResponseButton"_s);
    newResponse->setAccessibleName(tr("New response"));
    newResponse->setProperty("primary", true);
    newResponse->setEnabled(!m_workspace.catalogue().isReadOnly());
    auto *saveView = new QPushButton(tr("Save view"), top);
    saveView->setObjectName(u"saveViewButton"_s);
    saveView->setEnabled(!m_workspace.catalogue().isReadOnly());
    for (QPushButton *button : {newResponse, saveView}) {
        button->setMinimumHeight(m_search->sizeHint().height());
        button->setAutoDefault(true); // pressed by Return too
    }
    row->addWidget(newResponse, 0, Qt::AlignTop);
    row->addWidget(m_search, 1, Qt::AlignTop);
    row->addWidget(saveView, 0, Qt::AlignTop);
    connect(newResponse, &QPushButton::clicked, this, &CataloguePage::newResponseWanted);
    connect(saveView, &QPushButton::clicked, this, &CataloguePage::saveViewWanted);
    return top;
}

void CataloguePage::buildViews()
{
    m_views->setAccessibleName(tr("Views of the result"));
    m_views->addView(m_table, u"table"_s, tr("Table"));
    m_charts = new ChartsView(m_workspace, this);
    connect(m_charts, &ChartsView::failed, &m_workspace, &Workspace::failed);
    m_views->addView(m_charts, u"charts"_s, tr("Charts"));
    new Veil(m_workspace, m_charts);
    auto *actors = new ActorsView(m_workspace, this);
    m_views->addView(actors, u"actors"_s, tr("Actors"));
    new Veil(m_workspace, actors);
    m_views->addView(m_registers, u"registers"_s, tr("Registers"));
    connect(actors, &ActorsView::editWanted, this, [this](ActorId actor) {
        m_views->showView(u"registers"_s);
        m_registers->showRecord(RegisterKind::Actor, actor.value);
    });
    m_views->addView(m_checks, u"checks"_s, tr("Checks"));
    m_views->addView(m_reports, u"reports"_s, tr("Reports"));
    auto *history = new HistoryView(m_workspace, this);
    m_views->addView(history, u"history"_s, tr("History"));
    connect(m_reading, &ReadingPane::historyWanted, this, [this, history] {
        m_views->showView(u"history"_s);
        history->showChosen();
    });
}

void CataloguePage::buildMiddle()
{
    m_middle->setBackgroundRole(QPalette::Base);
    m_middle->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(m_middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_day);
    connect(m_day, &InForceBar::switched, this, &CataloguePage::dayShown);
}

void CataloguePage::buildSide()
{
    m_side->setBackgroundRole(QPalette::Base);
    m_side->setAutoFillBackground(true);
    m_side->addWidget(m_reading);
    m_side->addWidget(m_editor);
}

void CataloguePage::joinTable()
{
    connect(m_table, &ResponseTableView::opened, this, &CataloguePage::edit);
    connect(&m_table->cells(), &CellEditing::hinted, this, &CataloguePage::hinted);
    connect(&m_table->cells(), &CellEditing::told, this, &CataloguePage::told);
    connect(&m_table->copying(), &RowCopying::hinted, this, &CataloguePage::hinted);
    connect(&m_table->copying(), &RowCopying::told, this, &CataloguePage::told);
    m_table->cells().setGuard([this](ResponseId id) { return mayEditInTable(id); });
}

/// Who comes back finds the briefing that was open.
void CataloguePage::rememberBriefings()
{
    BriefingKeeper &keeper = m_reports->keeper();
    const QString path = m_workspace.catalogue().path();
    keeper.choose(BriefingId{briefingOpenIn(path)});
    connect(&keeper, &BriefingKeeper::replaced, this,
            [&keeper, path] { rememberBriefing(path, keeper.current().id.value); });
}

void CataloguePage::join()
{
    joinTable();
    connect(m_reading, &ReadingPane::editWanted, this, &CataloguePage::edit);
    connect(m_editor, &OpenForms::saved, &m_workspace, &Workspace::choose);
    const auto tellState = [this] {
        Q_EMIT formsChanged(m_editor->hasUnsavedChanges() || m_registers->hasUnsavedChanges());
    };
    connect(m_editor, &OpenForms::stateChanged, this, tellState);
    connect(&m_registers->editor(), &RegisterEditor::stateChanged, this, tellState);
    connect(m_editor, &OpenForms::closed, this, &CataloguePage::showReadingPane);
    connect(m_editor, &OpenForms::newRecordWanted, this, [this](const MissingRecord &missing) {
        static const QRegularExpression cyrillic(u"\\p{Cyrillic}"_s);
        const QString &own = m_workspace.language();
        const QString language = !missing.name.contains(cyrillic) ? u"en"_s : own == "en"_L1 ? u"ru"_s : own;
        m_return->remember();
        m_views->showView(u"registers"_s);
        m_registers->startNew(missing.kind, {{u"name_"_s + language, missing.name}});
    });
    connect(&m_registers->editor(), &RegisterEditor::closed, m_return, &ReturnPlace::goBack);
    connect(&m_registers->editor(), &RegisterEditor::joined, this, &CataloguePage::joined);
    connect(&m_registers->editor(), &RegisterEditor::saved, m_return, &ReturnPlace::goBack);
    rememberBriefings();
    connect(m_reports, &ReportView::rowsWanted, this, [this] { m_views->showView(u"table"_s); });
    connect(m_reports, &ReportView::recordWanted, this, [this](ResponseId record) {
        m_workspace.choose(record);
        edit(record);
    });
    connect(m_reports, &ReportView::removed, this, &CataloguePage::deleted);
    connect(m_checks, &ChecksView::fieldWanted, this, [this](ResponseId record, const QString &field) {
        edit(record);
        m_editor->focusField(field);
    });
    connect(m_checks, &ChecksView::countChanged, this, [this](int findings) {
        m_views->setTabText(m_views->indexOf(m_checks),
                            findings > 0 ? tr("Checks · %1").arg(findings) : tr("Checks"));
    });
}

void CataloguePage::edit(ResponseId id)
{
    if (m_workspace.catalogue().isReadOnly())
        return;
    showEditor();
    if (id.isNull())
        m_editor->startNew(RecordKind::Response);
    else
        m_editor->edit(id);
}

/// What is half done in a form is not overtaken in the table: the form comes to the front.
bool CataloguePage::mayEditInTable(ResponseId id)
{
    if (!m_editor->hasUnsavedChanges(id))
        return true;
    edit(id);
    Q_EMIT told(tr("This record is open in a form with changes that are not saved. Save or drop them there "
                   "first."));
    return false;
}

void CataloguePage::editBeside(ResponseId id)
{
    if (m_workspace.catalogue().isReadOnly() || id.isNull())
        return;
    showEditor();
    m_editor->editBeside(id);
}

void CataloguePage::startNew(RecordKind kind)
{
    showEditor();
    m_editor->startNew(kind);
}

void CataloguePage::startLike(ResponseId id)
{
    if (m_workspace.catalogue().isReadOnly() || id.isNull())
        return;
    showEditor();
    m_editor->startLike(id);
}

void CataloguePage::pasteSource()
{
    if (m_side->currentWidget() != m_editor)
        startNew(RecordKind::Response);
    m_editor->pasteSource();
}

void CataloguePage::reviewNext()
{
    findNextToReview(m_workspace, this, [this](ResponseId next) {
        if (next.isNull())
            return Q_EMIT told(tr("Every record of the result is reviewed."));
        m_workspace.choose(next);
        edit(next);
    });
}

void CataloguePage::resume(const Draft &form)
{
    if (const auto kind = registerFromCode(form.type)) {
        m_views->showView(u"registers"_s);
        return m_registers->resume(*kind, form);
    }
    showEditor();
    m_editor->resume(form);
}

QList<DraftId> CataloguePage::openDrafts() const
{
    return m_editor->keptDrafts() << m_registers->editor().keptDraft();
}

/// The table keeps its columns as they are beside a form: what is being looked at does not move.
void CataloguePage::showEditor()
{
    const bool isShown = m_side->currentWidget() == m_editor;
    if (!isShown)
        m_table->columns().hold();
    m_side->show();
    if (isShown)
        return;
    m_side->setCurrentWidget(m_editor);
    m_columns->makeRoomForForm();
}

void CataloguePage::showReadingPane()
{
    m_side->setCurrentWidget(m_reading);
    m_columns->giveRoomBack();
    m_table->columns().release();
    m_table->setFocus();
}

void CataloguePage::deleteSelected()
{
    const QList<ResponseId> records = m_table->selectedRecords();
    if (records.isEmpty())
        return;
    const QString label = tr("Delete %n record(s)", nullptr, static_cast<int>(records.size()));
    const QString title = records.size() == 1 ? recordName(m_workspace.catalogue().database(),
                                                           records.first().value, m_workspace.language())
                                                    .value_or(QString())
                                              : QString();
    const auto done =
        m_workspace.catalogue().edit(changeLabel(label, title), [&records](Edit &edit) -> Status {
            for (const ResponseId record : records)
                VODHUK_TRY(edit.remove(record));
            return {};
        });
    if (!done)
        Q_EMIT m_workspace.failed(done.error());
    else
        Q_EMIT deleted(tr("%n record(s) deleted.", nullptr, static_cast<int>(records.size())));
}

QList<QWidget *> CataloguePage::parts() const
{
    QList<QWidget *> parts{m_views->currentWidget()};
    for (NoticeBar *question : m_views->currentWidget()->findChildren<NoticeBar *>())
        parts += question;
    for (HelpPane *help : m_views->currentWidget()->findChildren<HelpPane *>())
        parts += help;
    if (m_side->currentWidget() == m_editor) {
        ResponseEditor &editor = m_editor->current();
        parts += {&editor.form(), &editor.notice(), &editor.sidebar()};
    } else {
        parts += m_reading;
    }
    return parts + m_furtherParts;
}

void CataloguePage::addPart(QWidget &part)
{
    m_furtherParts += &part;
}

/// A part with nothing to stop at is left out: the side may be hidden, or nothing asked. A question inside a view is a part of its own.
void CataloguePage::focusNextPart()
{
    QList<QWidget *> parts = this->parts();
    const QWidget *focused = QApplication::focusWidget();
    const auto here = std::find_if(parts.rbegin(), parts.rend(), [focused](const QWidget *part) {
        return part == focused || part->isAncestorOf(focused);
    });
    std::ranges::rotate(parts, here.base()); // behind it, or as they are
    for (QWidget *part : std::as_const(parts)) {
        if (focusInside(*part))
            return;
    }
}

void CataloguePage::showFilters(bool visible)
{
    m_filters->setVisible(visible);
}

void CataloguePage::showReading(bool visible)
{
    m_side->setVisible(visible);
}

void CataloguePage::showTime(bool visible)
{
    m_time->setVisible(visible);
}

void CataloguePage::showDay(bool shown)
{
    m_day->setOn(shown);
}

bool CataloguePage::hasUnsavedChanges() const
{
    return m_editor->hasUnsavedChanges() || m_registers->hasUnsavedChanges() ||
           m_table->cells().holdsTyped() || m_reports->isUnsettled();
}

void CataloguePage::unlessLost(const std::function<void()> &action)
{
    if (!m_table->cells().settle())
        return m_views->showView(u"table"_s);
    if (!m_reports->settle())
        return m_views->showView(u"reports"_s);
    if (m_editor->hasUnsavedChanges())
        showEditor();
    m_editor->unlessLost([this, action] {
        if (m_registers->hasUnsavedChanges())
            m_views->showView(u"registers"_s);
        m_registers->unlessLost(action);
    });
}

bool CataloguePage::isWriting() const
{
    return m_reports->isWriting();
}

void CataloguePage::unlessLeft(const std::function<void()> &action)
{
    unlessLost([this, action] { m_reports->unlessUnwritten(action); });
}

} // namespace vodhuk
