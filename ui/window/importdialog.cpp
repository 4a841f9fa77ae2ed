#include "ui/window/importdialog.h"

#include "ui/common/appearance.h"
#include "ui/window/importproblemsmodel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int rowsMeasured = 100; ///< for the widths of columns

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
    auto *list = new QTreeView(this);
    list->setObjectName(u"importProblems"_s);
    list->setAccessibleName(tr("Problems"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setModel(new ImportProblemsModel(problems, list));
    list->header()->setResizeContentsPrecision(rowsMeasured);
    for (int column = 0; column < ImportProblemsModel::Text; ++column)
        list->resizeColumnToContents(column);
    return list;
}

} // namespace vodhuk
