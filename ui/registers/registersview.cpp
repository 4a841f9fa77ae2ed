#include "ui/registers/registersview.h"

#include "ui/common/appearance.h"
#include "ui/common/workspace.h"
#include "ui/registers/registereditor.h"
#include "ui/registers/registermodel.h"
#include "ui/registers/registerwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostShown = 500;

} // namespace

RegistersView::RegistersView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RegisterModel(workspace.language(), this))
    , m_kinds(new QComboBox)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_count(new QLabel)
    , m_new(new QPushButton)
    , m_editor(new RegisterEditor(workspace))
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(buildList());
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(150);
    connect(&m_searchSoon, &QTimer::timeout, this, &RegistersView::search);
    connect(&workspace, &Workspace::catalogueChanged, this, [this] {
        if (m_wasShown)
            m_searchSoon.start();
    });
    connect(m_editor, &RegisterEditor::saved, this, [this](qint64 record) { m_shown = record; });
    connect(m_editor, &RegisterEditor::openedInstead, this, [this](qint64 record) {
        m_shown = record;
        markCurrent();
    });
    connect(m_editor, &RegisterEditor::closed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_editor, &RegisterEditor::removed, this, [this] { m_shown = 0; });
}

/// The first look at it makes the first form: a start of the program need not wait for it.
void RegistersView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_wasShown)
        showRegister(kind());
}

QWidget *RegistersView::buildList()
{
    auto *side = new QWidget(this);
    for (const RegisterKind one : allRegisters)
        m_kinds->addItem(registerTitle(one));
    m_kinds->setObjectName(u"registerKind"_s);
    m_kinds->setAccessibleName(tr("Register"));
    m_search->setObjectName(u"registerSearch"_s);
    m_search->setPlaceholderText(tr("Find by any name"));
    m_search->setAccessibleName(tr("Find by any name"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"registerList"_s);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(spacing / 4);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Records"));
    m_count->setWordWrap(true);
    m_new->setEnabled(!m_workspace.catalogue().isReadOnly());
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(2 * spacing);
    layout->addWidget(m_kinds);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_new);
    connect(m_kinds, &QComboBox::activated, this, [this](int place) {
        unlessLost([this, place] { showRegister(allRegisters.at(static_cast<std::size_t>(place))); });
    });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchSoon.start(); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &row) { showRecord(kind(), m_model->recordAt(row)); });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &row) { showRecord(kind(), m_model->recordAt(row)); });
    connect(m_new, &QPushButton::clicked, this, [this] { startNew(kind()); });
    return side;
}

RegisterKind RegistersView::kind() const
{
    return allRegisters.at(static_cast<std::size_t>(m_kinds->currentIndex()));
}

void RegistersView::showRegister(RegisterKind kind)
{
    m_wasShown = true;
    m_kinds->setCurrentIndex(static_cast<int>(kind));
    m_new->setText(newRecordTitle(kind));
    if (kindOf(m_editor->form().base()) != kind ||
        m_editor->form().row(registerFields(kind).first().head.key) == nullptr) {
        m_shown = 0;
        m_editor->startNew(kind);
        m_search->clear();
    }
    search();
}

void RegistersView::showRecord(RegisterKind kind, qint64 record)
{
    unlessLost([this, kind, record] {
        if (record == 0)
            return;
        m_shown = record;
        showRegister(kind);
        m_shown = record;
        m_editor->load(kind, record);
        markCurrent();
    });
}

void RegistersView::startNew(RegisterKind kind, const QMap<QString, QString> &texts)
{
    unlessLost([this, kind, texts] {
        showRegister(kind);
        m_shown = 0;
        m_list->setCurrentIndex({});
        m_editor->startNew(kind, texts);
    });
}

void RegistersView::resume(RegisterKind kind, const Draft &draft)
{
    unlessLost([this, kind, draft] {
        showRegister(kind);
        m_shown = draft.record;
        m_editor->resume(kind, draft);
        markCurrent();
    });
}

bool RegistersView::hasUnsavedChanges() const
{
    return m_editor->hasUnsavedChanges();
}

void RegistersView::unlessLost(const std::function<void()> &action)
{
    m_kinds->setCurrentIndex(static_cast<int>(kindOf(m_editor->form().base()))); // until it is decided
    m_editor->unlessLost(action);
}

void RegistersView::search()
{
    m_searchSoon.stop();
    const RegisterKind wanted = kind();
    const QString typed = m_search->text();
    const QString language = m_workspace.language();
    using Answer = Result<RegisterRows>;
    m_workspace.background().askFile<Answer>(
        u"registers"_s, this,
        [wanted, typed, language](const QueryEngine &engine, const Cancellation &cancellation) {
            return registerRows(engine.database(), wanted, typed, language, mostShown, cancellation);
        },
        [this, wanted](Answer answer) {
            if (!answer)
                return m_count->setText(answer.error().message);
            const qsizetype shown = answer->rows.size();
            m_model->setRows(wanted, answer->rows, m_workspace.catalogue().codebook());
            m_count->setText(answer->total > shown
                                 ? tr("%1 of %2; type to narrow them down.")
                                       .arg(QLocale().toString(shown), QLocale().toString(answer->total))
                                 : tr("%n record(s)", nullptr, static_cast<int>(answer->total)));
            markCurrent();
        });
}

void RegistersView::markCurrent()
{
    m_list->setCurrentIndex(m_model->indexOf(m_shown));
}

} // namespace vodhuk
