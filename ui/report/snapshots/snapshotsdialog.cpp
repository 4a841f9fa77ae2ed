#include "ui/report/snapshots/snapshotsdialog.h"

#include "core/catalogue/briefings.h"
#include "ui/common/appearance.h"
#include "ui/common/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

/// What the background brings.
struct SnapshotsDialog::Compared {
    QString inShort; ///< or why it could not be compared
    QList<SinceLine> lines;

    [[nodiscard]] static Compared from(const QueryEngine &engine, const BriefingSnapshot &snapshot,
                                       const QString &language, const Cancellation &cancellation)
    {
        auto since = changedSince(engine, snapshot);
        if (!since)
            return {since.error().message, {}};
        auto lines = sinceLines(engine, snapshot, *since, language, cancellation);
        if (!lines)
            return {lines.error().message, {}};
        leaveOutSame(*lines, *since);
        return {sinceInShort(*since, language), std::move(*lines)};
    }
};

SnapshotsDialog::SnapshotsDialog(Workspace &workspace, const BriefingDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_document(document)
    , m_topic(u"briefing-snapshots-%1"_s.arg(reinterpret_cast<quintptr>(this)))
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_take(button(u"takeSnapshot"_s, tr("Take a snapshot")))
    , m_show(button(u"showSnapshot"_s, tr("Show as it was")))
    , m_compare(button(u"compareSnapshot"_s, tr("What changed since")))
    , m_remove(button(u"removeSnapshot"_s, tr("Remove")))
    , m_message(new QLabel(this))
    , m_changes(new QTreeWidget(this))
{
    build();
    connect(m_take, &QPushButton::clicked, this, &SnapshotsDialog::take);
    connect(m_name, &QLineEdit::returnPressed, this, &SnapshotsDialog::take);
    connect(m_name, &QLineEdit::textChanged, this, &SnapshotsDialog::enableButtons);
    connect(m_compare, &QPushButton::clicked, this, &SnapshotsDialog::compare);
    connect(m_remove, &QPushButton::clicked, this, &SnapshotsDialog::removeChosen);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const BriefingSnapshot *snapshot = chosen())
            Q_EMIT showWanted(BriefingSnapshot(*snapshot));
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        forgetChanges();
        enableButtons();
    });
    connect(m_changes, &QTreeWidget::itemActivated, this, &SnapshotsDialog::showRecord);
    connect(&workspace, &Workspace::catalogueChanged, this, &SnapshotsDialog::fill, Qt::QueuedConnection);
    fill();
    if (workspace.catalogue().isReadOnly())
        tell(workspace.catalogue().readOnlyReason() + u' ' +
             tr("So no snapshot can be taken here, and none be shown as it was: for that, later changes are "
                "taken back for a moment. Save a copy of the catalogue and open that."));
}

QPushButton *SnapshotsDialog::button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

void SnapshotsDialog::build()
{
    setObjectName(u"snapshotsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Snapshots: %1").arg(m_document.name));
    resize(170 * spacing, 110 * spacing);
    m_list->setObjectName(u"snapshots"_s);
    m_list->setAccessibleName(tr("Snapshots"));
    m_name->setObjectName(u"snapshotName"_s);
    m_name->setAccessibleName(tr("Name of the snapshot that is taken now"));
    m_name->setPlaceholderText(tr("Name, such as “As handed to the committee”"));
    m_message->setObjectName(u"snapshotMessage"_s);
    m_message->setWordWrap(true);
    m_changes->setObjectName(u"snapshotChanges"_s);
    m_changes->setAccessibleName(tr("What changed since"));
    m_changes->setHeaderLabels({tr("What"), tr("Date"), tr("Record"), tr("Fields")});
    m_changes->setRootIsDecorated(false);
    auto *explained = new QLabel(tr("A snapshot keeps the briefing and the versions of its records, so that "
                                    "the same pages can be made again later, and compared."),
                                 this);
    explained->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(m_take);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_show, m_compare, m_remove})
        buttons->addWidget(each);
    buttons->addStretch(1);
    auto *closing = button(u"closeSnapshots"_s, tr("Close"));
    connect(closing, &QPushButton::clicked, this, &QDialog::close);
    auto *end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(closing);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * spacing);
    layout->addWidget(explained);
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    layout->addWidget(m_changes, 2);
    layout->addLayout(end);
    m_name->setFocus();
}

void SnapshotsDialog::setDocument(const BriefingDocument &document)
{
    if (document.id == m_document.id)
        m_document = document;
}

void SnapshotsDialog::fill()
{
    const SnapshotId before = chosen() ? chosen()->id : SnapshotId();
    QStringList unread;
    auto read = briefingSnapshots(m_workspace.catalogue().database(), m_document.id, &unread);
    if (!read)
        tell(read.error().message);
    else if (!unread.isEmpty())
        tell(tr("These cannot be read: %1").arg(unread.join(u", "_s)));
    m_snapshots = read.value_or(QList<BriefingSnapshot>());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const BriefingSnapshot &snapshot : std::as_const(m_snapshots)) {
            const int records = static_cast<int>(snapshot.records.size());
            m_list->addItem(u"%1 · %2"_s.arg(snapshot.name, tr("%n record(s)", nullptr, records)));
        }
        const auto place = std::ranges::find(m_snapshots, before, &BriefingSnapshot::id);
        const bool isThere = place != m_snapshots.end();
        m_list->setCurrentRow(isThere ? static_cast<int>(place - m_snapshots.begin()) : 0);
        if (!isThere)
            m_changes->clear(); // they were of one that is gone
    }
    enableButtons();
}

const BriefingSnapshot *SnapshotsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_snapshots.size() ? &m_snapshots[row] : nullptr;
}

void SnapshotsDialog::enableButtons()
{
    const bool mayWrite = !m_workspace.catalogue().isReadOnly();
    m_name->setEnabled(mayWrite);
    m_take->setEnabled(mayWrite && !m_name->text().trimmed().isEmpty());
    m_show->setEnabled(mayWrite &&
                       chosen()); // the state is made by taking changes back, which is never committed
    m_compare->setEnabled(chosen());
    m_remove->setEnabled(mayWrite && chosen());
}

/// Reads all that goes into the briefing: beside the window.
void SnapshotsDialog::take()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    const auto work = [document = m_document, name](Catalogue &catalogue, const EditWatch &) -> Status {
        VODHUK_TRY(takeSnapshot(catalogue, document, name));
        return {};
    };
    const auto isTaken = [&name](const BriefingSnapshot &each) { return each.name == name; };
    if (std::ranges::any_of(m_snapshots, isTaken))
        return tell(tr("The briefing has a snapshot “%1” already. Choose another name.").arg(name));
    const QPointer<SnapshotsDialog> dialog(this);
    m_workspace.runLongEdit({tr("Taking a snapshot of the briefing …"), work, [dialog, name] {
                                 if (!dialog)
                                     return;
                                 dialog->m_name->clear();
                                 dialog->fill();
                                 dialog->tell(tr("Snapshot taken: “%1”.").arg(name));
                             }});
}

void SnapshotsDialog::removeChosen()
{
    const BriefingSnapshot *snapshot = chosen();
    if (!snapshot)
        return;
    const QString name = snapshot->name;
    const auto done = dropSnapshot(m_workspace.catalogue(), BriefingSnapshot(*snapshot));
    tell(done ? tr("Removed: “%1”. It can be undone.").arg(name) : done.error().message);
}

/// They are of the one that was chosen before.
void SnapshotsDialog::forgetChanges()
{
    m_workspace.background().forget(m_topic);
    m_changes->clear();
    tell({});
}

void SnapshotsDialog::compare()
{
    const BriefingSnapshot *snapshot = chosen();
    if (!snapshot)
        return;
    m_changes->clear();
    tell(tr("The records are being compared …"));
    m_workspace.background().ask<Compared>(
        m_topic, this,
        [snapshot = *snapshot, language = m_workspace.language()](const QueryEngine &engine,
                                                                  const Cancellation &cancellation) {
            return Compared::from(engine, snapshot, language, cancellation);
        },
        [this](const Compared &compared) { showChanges(compared); });
}

void SnapshotsDialog::showChanges(const Compared &compared)
{
    tell(compared.inShort);
    m_changes->clear();
    for (const SinceLine &line : compared.lines) {
        auto *item = new QTreeWidgetItem(m_changes, sinceCells(line, m_workspace.language()));
        item->setData(0, Qt::UserRole, line.record.value);
    }
    for (int column = 0; column < 2; ++column)
        m_changes->resizeColumnToContents(column);
}

void SnapshotsDialog::showRecord()
{
    if (const QTreeWidgetItem *line = m_changes->currentItem())
        Q_EMIT recordWanted(ResponseId{line->data(0, Qt::UserRole).toLongLong()});
}

void SnapshotsDialog::tell(const QString &text)
{
    m_message->setText(text);
}

QString SnapshotsDialog::message() const
{
    return m_message->text();
}

} // namespace vodhuk
