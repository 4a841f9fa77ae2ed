#include "ui/editor/comparedialog.h"

#include "ui/common/appearance.h"
#include "ui/editor/wrappeddelegate.h"

#include <QComboBox>
#include <QGridLayout>
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

namespace
{

QString textOf(const QList<FieldPair> &fields, const QString &key, QString FieldPair::*side)
{
    const auto found = std::ranges::find(fields, key, &FieldPair::field);
    return found == fields.end() ? QString() : (*found).*side;
}

/// In the language of the program, else in the first one there is.
QString titleOf(const CompareDialog::Comparison &comparison, QString FieldPair::*side)
{
    const QString own = comparison.language == "en"_L1 ? u"title"_s : u"title_"_s + comparison.language;
    QString title = textOf(comparison.fields, own, side);
    for (const FieldPair &pair : comparison.fields) {
        const bool isTitle = pair.field == "title"_L1 || pair.field.startsWith("title_"_L1);
        if (title.isEmpty() && isTitle)
            title = pair.*side;
    }
    return title;
}

QString headOf(const CompareDialog::Comparison &comparison, QString FieldPair::*side)
{
    QStringList parts{textOf(comparison.fields, u"date"_s, side),
                      textOf(comparison.fields, u"actors"_s, side), titleOf(comparison, side)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

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
    layout->addLayout(buildHeads(comparison));
    layout->addWidget(intro);
    layout->addWidget(m_table, 1);
    layout->addLayout(buildDecisions(comparison));
}

QGridLayout *CompareDialog::buildHeads(const Comparison &comparison)
{
    auto *heads = new QGridLayout;
    heads->setHorizontalSpacing(3 * spacing);
    heads->setVerticalSpacing(spacing);
    heads->setColumnStretch(1, 1);
    const auto add = [&](const QString &name, const QString &which, const QString &head) {
        auto *label = new QLabel(which, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *words = new QLabel(head, this);
        words->setObjectName(name);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        QFont bold = words->font();
        bold.setBold(true);
        words->setFont(bold);
        const int row = heads->rowCount();
        heads->addWidget(label, row, 0, Qt::AlignTop);
        heads->addWidget(words, row, 1);
    };
    add(u"headOfOne"_s, comparison.isSaved ? tr("This record") : tr("Typed here"),
        headOf(comparison, &FieldPair::one));
    add(u"headOfOther"_s, tr("The other record"), headOf(comparison, &FieldPair::other));
    return heads;
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
    styleTable();
    if (!comparison.fields.isEmpty())
        m_table->setCurrentCell(0, 0);
}

void CompareDialog::styleTable()
{
    m_table->setItemDelegate(new WrappedDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(
        QAbstractItemView::ScrollPerPixel); // a summary may be taller than the table
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(m_table->fontMetrics().height());
    QHeaderView *head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setSectionResizeMode(QHeaderView::Stretch);
    for (const int narrow : {0, 3})
        head->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    // Once all columns have their width: how tall a row is depends on it.
    connect(head, &QHeaderView::sectionResized, m_table, &QTableWidget::resizeRowsToContents,
            Qt::QueuedConnection);
    m_table->resizeRowsToContents();
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
