#include "ui/report/reportview.h"

#include "core/base/wholefile.h"
#include "ui/common/appearance.h"
#include "ui/common/foldertraces.h"
#include "ui/report/briefingrenderer.h"
#include "ui/report/pagepreview.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vodhuk
{

using namespace Qt::StringLiterals;

/// What the background brings: a briefing with its pages, or why there is none.
struct ReportView::Prepared {
    std::shared_ptr<const Briefing> briefing;
    std::shared_ptr<const ComposedBriefing> pages;
    QString refusal;

    [[nodiscard]] static Prepared from(const QueryEngine &engine, const BriefingWish &wish,
                                       const Cancellation &cancellation)
    {
        if (const Status fonts = requireFonts(); !fonts)
            return {nullptr, nullptr, fonts.error().message};
        auto made = makeBriefing(engine, wish, cancellation);
        if (!made)
            return {nullptr, nullptr, made.error().message};
        if (!*made)
            return {nullptr, nullptr, made->error().message};
        const auto briefing = std::make_shared<const Briefing>(std::move(**made));
        return {briefing, std::make_shared<const ComposedBriefing>(composeBriefing(*briefing, {})), {}};
    }
};

ReportView::ReportView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(buildPreview(), 1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(400);
    connect(&m_wait, &QTimer::timeout, this, &ReportView::refresh);
    connectWorkspace();
}

ReportView::~ReportView() = default;

QWidget *ReportView::buildBar()
{
    auto *bar = new QWidget(this);
    m_title = new QLineEdit(bar);
    m_title->setAccessibleName(tr("Title of the briefing"));
    m_title->setClearButtonEnabled(true);
    m_language = new QComboBox(bar);
    m_language->setAccessibleName(tr("Language of the briefing"));
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"беларуская"_s, u"be"_s);
    m_language->addItem(u"русский"_s, u"ru"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_workspace.language())));
    m_save = new QPushButton(tr("Save as &PDF …"), bar);
    m_save->setEnabled(false);
    m_message = new QLabel(bar);
    m_message->setWordWrap(true);

    auto *line = new QHBoxLayout;
    line->setSpacing(2 * spacing);
    line->addWidget(m_title, 1);
    line->addWidget(m_language);
    line->addWidget(m_save);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(3 * spacing, 3 * spacing, 3 * spacing, 2 * spacing);
    layout->setSpacing(spacing);
    layout->addLayout(line);
    layout->addWidget(m_message);
    connect(m_title, &QLineEdit::textEdited, this, &ReportView::refreshSoon);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportView::refresh);
    connect(m_save, &QPushButton::clicked, this, &ReportView::askForFile);
    return bar;
}

QWidget *ReportView::buildPreview()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview = new PagePreview(area);
    area->setWidget(m_preview);
    return area;
}

void ReportView::connectWorkspace()
{
    connect(&m_workspace, &Workspace::resultChanged, this, &ReportView::refreshSoon);
    connect(&m_workspace, &Workspace::catalogueChanged, this, &ReportView::refreshSoon);
}

void ReportView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReportView::refreshSoon()
{
    m_wait.start();
}

BriefingWish ReportView::wish() const
{
    return {m_workspace.query(), m_language->currentData().toString(), m_title->text().trimmed()};
}

void ReportView::refresh()
{
    if (!isVisible())
        return;
    m_wait.stop();
    if (!m_briefing)
        tell(tr("The pages are being made …"));
    m_workspace.background().ask<Prepared>(
        u"report"_s, this,
        [wish = wish()](const QueryEngine &engine, const Cancellation &cancellation) {
            return Prepared::from(engine, wish, cancellation);
        },
        [this](const Prepared &prepared) { show(prepared); });
}

void ReportView::show(const Prepared &prepared)
{
    m_briefing = prepared.briefing;
    m_save->setEnabled(m_briefing != nullptr);
    m_preview->setPages(prepared.pages, m_briefing ? m_briefing->title : QString());
    tell(m_briefing ? contentInWords() : prepared.refusal);
    if (!m_briefing)
        return;
    m_title->setPlaceholderText(m_briefing->title);
    Q_EMIT composed();
}

QString ReportView::contentInWords() const
{
    const auto count = [](qint64 number) { return static_cast<int>(number); };
    QString text = m_briefing->records == 1
                       ? tr("1 response goes into the briefing.")
                       : tr("%n responses go into the briefing.", nullptr, count(m_briefing->records));
    if (m_briefing->notPublished == 1)
        text += u' ' + tr("1 is left out because it is not published.");
    else if (m_briefing->notPublished > 1)
        text += u' ' + tr("%n are left out because they are not published.", nullptr,
                          count(m_briefing->notPublished));
    if (m_briefing->notPublic > 0)
        text += u' ' + tr("%n are left out because they are internal or confidential.", nullptr,
                          count(m_briefing->notPublic));
    return text;
}

void ReportView::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the briefing as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    leaveNoTraces(*dialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF documents (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportView::saveAs);
    dialog->open();
}

void ReportView::saveAs(const QString &path)
{
    if (!m_briefing)
        return;
    m_save->setEnabled(false);
    tell(tr("The briefing is being written …"));
    m_workspace.background().ask<Result<QByteArray>>(
        u"report-save"_s, this,
        [briefing = m_briefing](const QueryEngine &, const Cancellation &) {
            return renderBriefing(*briefing);
        },
        [this, path](const Result<QByteArray> &pdf) { finishSaving(path, pdf); });
}

void ReportView::finishSaving(const QString &path, const Result<QByteArray> &pdf)
{
    m_save->setEnabled(true);
    if (!pdf) {
        tell(pdf.error().message);
        return;
    }
    if (const Status written = writeWholeFile(path, *pdf); !written) {
        tell(tr("%1 could not be written: %2").arg(path, written.error().message));
        return;
    }
    tell(tr("Saved as %1.").arg(path) + u' ' + contentInWords());
    Q_EMIT saved(path);
}

void ReportView::tell(const QString &text)
{
    m_message->setText(text);
}

} // namespace vodhuk
