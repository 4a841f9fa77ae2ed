#include "ui/registers/joindialog.h"

#include "core/catalogue/recordnames.h"
#include "ui/common/richtext.h"
#include "ui/common/workspace.h"
#include "ui/registers/registermodel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostShown = 200;

QString listed(const QStringList &lines)
{
    QString html;
    for (const QString &line : lines)
        html += u"<div>• %1</div>"_s.arg(richPlain(line));
    return html;
}

} // namespace

JoinDialog::JoinDialog(Workspace &workspace, RegisterKind kind, qint64 kept, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_kept(kept)
    , m_model(new RegisterModel(workspace.language(), this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_plan(new QLabel(this))
    , m_conflicts(new QVBoxLayout)
    , m_join(new QPushButton(tr("Join"), this))
{
    build();
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(200);
    connect(&m_searchSoon, &QTimer::timeout, this, &JoinDialog::search);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchSoon.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &JoinDialog::chooseOnly);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { choose(m_model->recordAt(now)); });
    search();
}

void JoinDialog::build()
{
    setWindowTitle(tr("Join two records"));
    resize(150 * spacing, 140 * spacing);
    const auto name = recordName(m_workspace.catalogue().database(), m_kept, m_workspace.language());
    auto *intro =
        new QLabel(tr("“%1” stays. Choose the record that is the same and was entered a second time: "
                      "all that names it will name “%1”.")
                       .arg(name.value_or(QString())),
                   this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    m_search->setPlaceholderText(tr("Find the other record"));
    m_search->setAccessibleName(tr("Find the other record"));
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Records"));
    m_list->setUniformItemSizes(true);
    m_plan->setWordWrap(true);
    m_plan->setTextFormat(Qt::RichText);
    m_join->setProperty("primary", true);
    m_join->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_join, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &JoinDialog::wishJoining);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * spacing);
    layout->addWidget(intro);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_plan);
    layout->addLayout(m_conflicts);
    layout->addWidget(buttons);
}

/// The Return key takes the one that is left, also before the search for the last letter has answered.
void JoinDialog::chooseOnly()
{
    m_isOnlyWanted = m_isSearching || m_searchSoon.isActive();
    if (m_searchSoon.isActive())
        search();
    else if (!m_isSearching && m_model->rowCount() == 1)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void JoinDialog::search()
{
    m_searchSoon.stop();
    m_isSearching = true;
    const QString typed = m_search->text();
    const QString language = m_workspace.language();
    using Answer = Result<RegisterRows>;
    m_workspace.background().askFile<Answer>(
        u"join"_s, this,
        [kind = m_kind, typed, language](const QueryEngine &engine, const Cancellation &cancellation) {
            return registerRows(engine.database(), kind, typed, language, mostShown, cancellation);
        },
        [this](Answer answer) {
            m_isSearching = false;
            const bool isOnlyWanted = std::exchange(m_isOnlyWanted, false);
            if (!answer)
                return say(answer.error().message);
            answer->rows.removeIf([this](const RegisterRow &row) { return row.id == m_kept; });
            m_model->setRows(m_kind, answer->rows, m_workspace.catalogue().codebook());
            if (isOnlyWanted)
                chooseOnly();
        });
}

void JoinDialog::choose(qint64 merged)
{
    if (merged == 0 || merged == m_merged)
        return;
    m_merged = merged;
    m_join->setEnabled(false);
    qDeleteAll(std::exchange(m_choices, {}));
    say(tr("Looking …"));
    const MergeWish wish{m_kept, m_merged, {}};
    m_workspace.background().askFile<Result<RecordMerge>>(
        u"join/plan"_s, this,
        [wish](const QueryEngine &engine, const Cancellation &) {
            return planMerge(engine.database(), wish);
        },
        [this](const Result<RecordMerge> &planned) {
            if (planned)
                showPlan(*planned);
            else
                say(planned.error().message);
        });
}

/// Where both say something, the user chooses.
void JoinDialog::offer(const QList<MergedField> &conflicts)
{
    for (const MergedField &field : conflicts) {
        auto *choice =
            new QCheckBox(tr("%1: “%2” instead of “%3”").arg(field.label, field.merged, field.kept), this);
        choice->setProperty("key", field.key);
        m_choices.append(choice);
        m_conflicts->addWidget(choice);
    }
}

void JoinDialog::showPlan(const RecordMerge &planned)
{
    offer(planned.conflicts);
    QStringList lines;
    for (const MergedLinks &links : planned.links)
        lines += tr("%1: %2 now name “%3”").arg(links.label).arg(links.count).arg(planned.keptName);
    for (const MergedField &field : planned.taken)
        lines += tr("%1: “%2” is taken over").arg(field.label, field.merged);
    if (!planned.aliases.isEmpty())
        lines += tr("Further names: %1").arg(planned.aliases.join(u", "_s));
    lines += planned.folded;
    QString html = u"<b>%1</b>"_s.arg(
        richPlain(tr("“%1” becomes a part of “%2”.").arg(planned.mergedName, planned.keptName)));
    html += listed(lines);
    if (!m_choices.isEmpty())
        html += u"<p>%1</p>"_s.arg(richPlain(tr("Where both say something, tick what shall win:")));
    m_plan->setText(html);
    m_join->setEnabled(true);
}

void JoinDialog::say(const QString &text)
{
    m_plan->setText(richPlain(text));
}

QString JoinDialog::plan() const
{
    return m_plan->text();
}

QStringList JoinDialog::wantedFromMerged() const
{
    QStringList keys;
    for (const QCheckBox *choice : m_choices) {
        if (choice->isChecked())
            keys += choice->property("key").toString();
    }
    return keys;
}

void JoinDialog::wishJoining()
{
    if (m_merged != 0)
        Q_EMIT joinWanted({m_kept, m_merged, wantedFromMerged()});
}

} // namespace vodhuk
