#include "ui/editor/comparedialog.h"

#include "ui/common/appearance.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(const Comparison &comparison, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, 4, this))
    , m_relation(new QComboBox(this))
{
    setWindowTitle(tr("Compare two records"));
    resize(240 * spacing, 160 * spacing);
    auto *intro = new QLabel(tr("Do both tell of the same? Fields in which they differ come first."), this);
    intro->setWordWrap(true);
    fill(comparison);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * spacing);
    layout->addWidget(intro);
    layout->addWidget(m_table, 1);
    layout->addLayout(buildDecisions(comparison));
}

void CompareDialog::fill(const Comparison &comparison)
{
    m_table->setObjectName(u"comparison"_s);
    m_table->setAccessibleName(tr("Fields of both records"));
    m_table->setHorizontalHeaderLabels({tr("Field"),
                                        comparison.isSaved ? tr("This record") : tr("Typed here"),
                                        tr("The other record"), tr("Comparison")});
    for (const FieldPair &pair : comparison.fields)
        addRow(pair, comparison.isSaved);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(
        QAbstractItemView::ScrollPerPixel); // a summary may be taller than the table
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int narrow : {0, 3})
        m_table->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    if (!comparison.fields.isEmpty())
        m_table->setCurrentCell(0, 0);
}

void CompareDialog::addRow(const FieldPair &pair, bool isSaved)
{
    const QString verdict = !pair.differs() ? tr("the same")
                            : pair.other.isEmpty()
                                ? (isSaved ? tr("only in this one") : tr("only typed here"))
                            : pair.one.isEmpty() ? tr("only in the other one")
                                                 : tr("differs");
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    int column = 0;
    for (const QString &text : {pair.label, pair.one, pair.other, verdict}) {
        auto *item = new QTableWidgetItem(text);
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        QFont font = item->font();
        font.setBold(pair.differs() && (column == 0 || column == 3));
        item->setFont(font);
        m_table->setItem(row, column++, item);
    }
}

QHBoxLayout *CompareDialog::buildDecisions(const Comparison &comparison)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * spacing);
    QPushButton *same =
        addDecision(row, u"sameRecord"_s, tr("Same"),
                    comparison.isSaved ? tr("Take over what only the other one says; once this record is "
                                            "saved, the other one is withdrawn as its duplicate")
                                       : tr("Open the other one with what only this form says"));
    QPushButton *distinct = addDecision(row, u"distinctRecords"_s, tr("Not the same"),
                                        tr("Remember that they are two and do not ask again"));
    row->addSpacing(4 * spacing);
    for (const Term &term : comparison.relations)
        m_relation->addItem(term.label.best(comparison.language), term.code);
    m_relation->setObjectName(u"linkRelation"_s);
    m_relation->setAccessibleName(tr("Relation of this record to the other one"));
    m_relation->setCurrentIndex(std::max(0, m_relation->findData(u"continues"_s)));
    row->addWidget(m_relation);
    QPushButton *link =
        addDecision(row, u"linkRecords"_s, tr("Link"), tr("Link this record to the other one"));
    for (QPushButton *decision : {same, distinct, link})
        decision->setEnabled(comparison.mayWrite);
    row->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true); // a Return in the table decides nothing
    row->addWidget(close);
    connect(same, &QPushButton::clicked, this, &CompareDialog::sameChosen);
    connect(distinct, &QPushButton::clicked, this, &CompareDialog::distinctChosen);
    connect(link, &QPushButton::clicked, this,
            [this] { Q_EMIT linkChosen(m_relation->currentData().toString()); });
    connect(close, &QPushButton::clicked, this, &CompareDialog::reject);
    return row;
}

/// A decision closes the dialog first: what follows may open something else.
QPushButton *CompareDialog::addDecision(QHBoxLayout *row, const QString &name, const QString &text,
                                        const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    connect(button, &QPushButton::clicked, this, &CompareDialog::accept);
    row->addWidget(button);
    return button;
}

} // namespace vodhuk
