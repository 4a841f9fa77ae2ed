#include "ui/batch/batchpanel.h"

#include "ui/common/richtext.h"
#include "ui/common/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype rowsShown = 200;

} // namespace

BatchPanel::BatchPanel(Workspace &workspace, std::function<std::optional<BatchWish>()> wish, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_wish(std::move(wish))
    , m_summary(new QLabel(this))
    , m_rows(new QTextBrowser(this))
    , m_apply(new QPushButton(tr("Change them"), this))
{
    m_summary->setWordWrap(true);
    m_rows->setAccessibleName(tr("What would change"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * spacing);
    layout->addWidget(m_rows, 1);
    layout->addLayout(buildButtons());
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &BatchPanel::ask);
}

QLayout *BatchPanel::buildButtons()
{
    m_apply->setProperty("primary", true);
    m_apply->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelBatch"_s);
    cancel->setAutoDefault(false); // a Return in a line never throws away what stands there
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * spacing);
    row->addWidget(m_summary, 1);
    row->addWidget(cancel, 0, Qt::AlignBottom);
    row->addWidget(m_apply, 0, Qt::AlignBottom);
    connect(cancel, &QPushButton::clicked, this, &BatchPanel::cancelled);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (const auto wished = m_wish())
            Q_EMIT applyWanted(*wished);
    });
    return row;
}

void BatchPanel::touch()
{
    m_apply->setEnabled(false);
    m_soon.start();
}

void BatchPanel::ask()
{
    const std::optional<BatchWish> wish = m_wish();
    m_workspace.background().forget(u"batch"_s);
    if (!wish) {
        m_summary->clear();
        return m_rows->clear();
    }
    m_summary->setText(tr("Looking …"));
    m_workspace.background().ask<Result<BatchPreview>>(
        u"batch"_s, this,
        [wish = *wish, targets = m_workspace.catalogue().targets()](
            const QueryEngine &engine, const Cancellation &cancellation) -> Result<BatchPreview> {
            BatchPreview found;
            BatchWatch watch;
            watch.cancellation = cancellation;
            watch.row = [&](const BatchRow &row) {
                if (found.rows.size() < rowsShown)
                    found.rows.append(row);
            };
            auto outcome =
                preview(engine.database(), {engine.codebook(), engine.actors(), targets}, wish, watch);
            if (!outcome)
                return std::unexpected(outcome.error());
            found.outcome = std::move(*outcome);
            return found;
        },
        [this](const Result<BatchPreview> &found) { show(found); });
}

void BatchPanel::show(const Result<BatchPreview> &preview)
{
    if (!preview) {
        m_rows->clear();
        return m_summary->setText(preview.error().message);
    }
    const Catalogue &catalogue = m_workspace.catalogue();
    m_rows->setHtml(batchRowsHtml(preview->rows,
                                  {catalogue.codebook(), catalogue.actors(), catalogue.targets()},
                                  m_workspace.language()));
    m_summary->setText(outcomeInWords(preview->outcome));
    m_apply->setEnabled(preview->outcome.changed > 0);
}

void BatchPanel::say(const QString &text)
{
    m_summary->setText(text);
}

QString BatchPanel::summary() const
{
    return m_summary->text();
}

QString BatchPanel::rowsText() const
{
    return m_rows->toPlainText();
}

} // namespace vodhuk
