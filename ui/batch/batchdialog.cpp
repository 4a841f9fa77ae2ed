#include "ui/batch/batchdialog.h"

#include "core/batch/fieldvalues.h"
#include "core/catalogue/responserepository.h"
#include "core/codebook/measurenames.h"
#include "core/codebook/partfields.h"
#include "ui/batch/batchpanel.h"
#include "ui/common/appearance.h"
#include "ui/common/workspace.h"
#include "ui/editor/editorsections.h"
#include "ui/editor/fieldfactory.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const auto usualField = u"tags"_s; // of every kind

} // namespace

BatchDialog::BatchDialog(Workspace &workspace, QList<ResponseId> records, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_records(std::move(records))
    , m_kinds{RecordKind::Response, RecordKind::Countermove, RecordKind::Reaction}
    , m_fields(new QComboBox(this))
    , m_actions(new QComboBox(this))
    , m_valueLabel(new QLabel(tr("&Value"), this))
    , m_place(new QVBoxLayout)
    , m_panel(new BatchPanel(workspace, [this] { return wish(); }, this))
{
    build();
    fillFields();
    m_fields->setCurrentIndex(m_fields->findData(usualField));
    showField();
    m_input->setFocus();
    askKinds();
    connect(m_fields, &QComboBox::currentIndexChanged, this, &BatchDialog::showField);
    connect(m_actions, &QComboBox::currentIndexChanged, m_panel, &BatchPanel::touch);
    connect(m_panel, &BatchPanel::applyWanted, this, &BatchDialog::applyWanted);
    connect(m_panel, &BatchPanel::cancelled, this, &QDialog::reject);
}

void BatchDialog::build()
{
    setWindowTitle(tr("Change %n record(s)", nullptr, static_cast<int>(m_records.size())));
    resize(180 * spacing, 150 * spacing);
    m_fields->setAccessibleName(tr("Field"));
    m_fields->setObjectName(u"batchField"_s);
    m_actions->setAccessibleName(tr("What is done to it"));
    m_place->setContentsMargins({});
    auto *form = new QFormLayout;
    form->setSpacing(2 * spacing);
    form->addRow(tr("&Field"), m_fields);
    form->addRow(tr("&What is done to it"), m_actions);
    form->addRow(m_valueLabel, m_place);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * spacing);
    layout->addLayout(form);
    layout->addWidget(m_panel, 1);
}

/// In the order of the form.
void BatchDialog::fillFields()
{
    for (const EditorSection &section : editorSections(m_kinds, m_workspace.language())) {
        for (const QString &key : section.keys + section.further)
            m_fields->addItem(fieldLabel(*formField(key)), key);
    }
}

/// Among many records that takes a moment.
void BatchDialog::askKinds()
{
    using Kinds = Result<QList<RecordKind>>;
    m_workspace.background().askFile<Kinds>(
        u"batch/kinds"_s, this,
        [records = m_records](const QueryEngine &engine, const Cancellation &) {
            return ResponseRepository(engine.database()).kinds(records);
        },
        [this](const Kinds &kinds) {
            if (kinds && !kinds->isEmpty())
                keepTo(*kinds);
        });
}

/// The fields that these kinds use; what is chosen and typed stays if it is among them.
void BatchDialog::keepTo(const QList<RecordKind> &kinds)
{
    const QString chosen = m_fields->currentData().toString();
    const QString typed = m_input->text();
    m_kinds = kinds;
    const QSignalBlocker quiet(m_fields);
    m_fields->clear();
    fillFields();
    const bool isThere = m_fields->findData(chosen) >= 0;
    m_fields->setCurrentIndex(m_fields->findData(isThere ? chosen : usualField));
    if (isThere && chosen != "code"_L1) // its codes are those of the kind
        return;
    showField();
    if (isThere)
        m_input->setText(typed);
}

void BatchDialog::showActions()
{
    const QSignalBlocker quiet(m_actions);
    const int before = m_actions->currentIndex();
    m_actions->clear();
    m_actions->addItem(tr("becomes"));
    if (holdsSeveral(*formField(m_fields->currentData().toString()))) {
        m_actions->addItem(tr("gets also"));
        m_actions->addItem(tr("loses"));
    }
    m_actions->setCurrentIndex(m_actions->count() == 1 ? 0 : std::max(before, 1));
}

void BatchDialog::showField()
{
    showActions();
    delete m_input;
    const ResponseField &field = *formField(m_fields->currentData().toString());
    m_input = makeFieldWidget(field, m_kinds, m_workspace, this);
    if (QWidget *inner = m_input->focusProxy())
        inner->setAccessibleName(fieldLabel(field));
    m_input->offerMeasures(measuresOfAnyRecord(m_workspace.catalogue().codebook()));
    m_place->addWidget(m_input);
    m_valueLabel->setBuddy(m_input);
    connect(m_input, &FieldWidget::edited, m_panel, &BatchPanel::touch);
    m_panel->touch();
}

BatchEdit::Action BatchDialog::action() const
{
    return static_cast<BatchEdit::Action>(m_actions->currentIndex()); // in this order
}

std::optional<BatchWish> BatchDialog::wish() const
{
    const QString value = m_input->text();
    if (value.isEmpty() && action() != BatchEdit::Action::Set)
        return std::nullopt;
    return BatchWish{m_records, BatchEdit{m_fields->currentData().toString(), action(), value}};
}

void BatchDialog::choose(const QString &field, BatchEdit::Action action, const QString &value)
{
    m_fields->setCurrentIndex(m_fields->findData(field));
    m_actions->setCurrentIndex(std::to_underlying(action));
    m_input->setText(value);
    m_panel->touch();
}

} // namespace vodhuk
