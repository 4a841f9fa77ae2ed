#include "ui/window/importdialog.h"

#include "ui/common/appearance.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr qsizetype problemsShown = 2000; ///< more than anybody reads, and made within a moment

QTreeWidgetItem *itemOf(const Problem &problem)
{
    const QString text = problem.remedy.isEmpty() ? problem.message : problem.message + u' ' + problem.remedy;
    auto *item = new QTreeWidgetItem(
        {problem.line > 0 ? QString::number(problem.line) : QString(), problem.column, problem.rule, text});
    item->setToolTip(3, text);
    if (problem.severity == Severity::Error)
        item->setForeground(3, Appearance::current().error);
    return item;
}

} // namespace

ImportDialog::ImportDialog(const QString &fileName, const ImportOutcome &outcome, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import %1").arg(fileName));
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 24);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * spacing, 4 * spacing, 4 * spacing, 4 * spacing);
    layout->setSpacing(3 * spacing);
    auto *text = new QLabel(summary(outcome), this);
    text->setObjectName(u"importSummary"_s);
    text->setWordWrap(true);
    layout->addWidget(text);
    if (!outcome.problems.isEmpty())
        layout->addWidget(buildProblems(outcome.problems), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *apply =
        buttons->addButton(tr("Import %n row(s)", nullptr, static_cast<int>(outcome.added + outcome.updated)),
                           QDialogButtonBox::AcceptRole);
    apply->setObjectName(u"importApply"_s);
    apply->setProperty("primary", true);
    apply->setEnabled(outcome.added + outcome.updated > 0);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT applyWanted();
        close();
    });
}

QString ImportDialog::summary(const ImportOutcome &outcome)
{
    const QStringList parts{
        tr("%n row(s) would be added", nullptr, static_cast<int>(outcome.added)),
        tr("%n would change what is there", nullptr, static_cast<int>(outcome.updated)),
        tr("%n are there already", nullptr, static_cast<int>(outcome.unchanged)),
        tr("%n cannot be understood and would stay out", nullptr, static_cast<int>(outcome.rejected)),
    };
    return tr("A rehearsal, nothing is written yet: %1. An import can be undone as one change.")
        .arg(parts.join(u", "_s));
}

QWidget *ImportDialog::buildProblems(const Problems &problems)
{
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("Problems"));
    list->setHeaderLabels({tr("Line"), tr("Column"), tr("Rule"), tr("Problem")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setFrameShape(QFrame::NoFrame);
    QList<QTreeWidgetItem *> items;
    for (const Problem &problem : problems.first(std::min(problemsShown, problems.size())))
        items += itemOf(problem);
    if (const auto more = problems.size() - items.size(); more > 0)
        items +=
            new QTreeWidgetItem(QStringList{{}, {}, {}, tr("%n further", nullptr, static_cast<int>(more))});
    list->addTopLevelItems(items);
    for (int column = 0; column < 3; ++column)
        list->resizeColumnToContents(column);
    return list;
}

} // namespace vodhuk
