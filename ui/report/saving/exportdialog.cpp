#include "ui/report/saving/exportdialog.h"

#include "core/catalogue/datachange.h"
#include "ui/common/appearance.h"
#include "ui/common/foldertraces.h"
#include "ui/common/noticebar.h"
#include "ui/common/workspace.h"
#include "ui/report/builder/briefingkeeper.h"
#include "ui/report/saving/leaklist.h"
#include "ui/report/saving/savechoices.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr qsizetype longestName = 80;
constexpr int millisecondsOfRest = 600;

/// Letters and digits of any script, parted by hyphens: no file system and no web site stumbles over it.
QString fileNameFrom(const QString &title)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    QString name = title.left(longestName).replace(others, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"briefing"_s : name;
}

} // namespace

QStringList pathsFor(const QString &path, const QStringList &languages)
{
    if (languages.size() <= 1)
        return {path};
    QStringList paths;
    for (const QString &language : languages)
        paths.append(pathInLanguage(path, language));
    return paths;
}

ExportDialog::ExportDialog(Workspace &workspace, const ExportWish &wish, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_wish(wish)
    , m_work(workspace)
    , m_choices(new SaveChoices(wish.document, wish.profile))
    , m_leaks(new LeakList(this))
    , m_notice(new NoticeBar(this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_save(new QPushButton(tr("Save …"), this))
    , m_again(new QPushButton(tr("Look again"), this))
    , m_cancel(new QPushButton(tr("Close"), this))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    showName();
    resize(250 * spacing, 145 * spacing);
    m_message->setObjectName(u"exportMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(4 * spacing);
    middle->addWidget(buildChoices(), 2);
    middle->addWidget(m_leaks, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * spacing);
    layout->addWidget(m_notice);
    layout->addLayout(middle, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    buildButtons();
    join();
    prepare();
}

QWidget *ExportDialog::buildChoices()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_choices);
    return scroll;
}

void ExportDialog::buildButtons()
{
    m_save->setObjectName(u"saveBriefing"_s);
    m_save->setProperty("primary", true);
    m_again->setObjectName(u"lookAgain"_s);
    m_again->setToolTip(tr("Reads the catalogue again, after something was mended"));
    m_cancel->setObjectName(u"cancelExport"_s);
    for (QPushButton *button : {m_save, m_again, m_cancel})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
}

void ExportDialog::join()
{
    connect(m_choices, &SaveChoices::contentChanged, this, &ExportDialog::prepare);
    connect(m_choices, &SaveChoices::otherChanged, this, &ExportDialog::follow);
    connect(m_leaks, &LeakList::acceptedChanged, this, &ExportDialog::follow);
    connect(m_leaks, &LeakList::recordWanted, this, &ExportDialog::recordWanted);
    connect(&m_work, &ExportWork::busyChanged, this, &ExportDialog::follow);
    connect(&m_work, &ExportWork::busyChanged, m_notice, &NoticeBar::dismiss);
    connect(&m_work, &ExportWork::progressed, this, &ExportDialog::showProgress);
    connect(&m_work, &ExportWork::prepared, this, [this] { m_leaks->setLanguages(m_work.languages()); });
    connect(&m_work, &ExportWork::failed, this, [this](const QString &text) {
        m_told = text;
        follow();
    });
    connect(&m_work, &ExportWork::written, this, [this](const QStringList &paths) {
        m_told = tr("Saved as %1.").arg(paths.join(u", "_s));
        follow();
        Q_EMIT saved(paths);
    });
    // Of a snapshot too: what is closed today is left out.
    connect(&m_workspace, &Workspace::catalogueChanged, this, [this](const ChangeSet &changes) {
        const auto leaves = leavesDataAlone(m_workspace.catalogue().database(), changes);
        if (!leaves || !*leaves)
            prepareSoon();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(millisecondsOfRest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (isWriting())
            m_rest.start(); // of what is written now nothing more is saved
        else
            prepare();
    });
    connect(m_again, &QPushButton::clicked, this, &ExportDialog::prepare);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askForFile);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_work.isBusy())
            m_work.cancel();
        else
            close();
    });
}

void ExportDialog::setDocument(const BriefingDocument &document)
{
    if (document == m_wish.document || m_wish.snapshot)
        return;
    m_wish.document = document;
    m_choices->setLanguages(document.languages);
    showName();
    prepareSoon();
}

void ExportDialog::showName()
{
    setWindowTitle(tr("Save the briefing: %1").arg(BriefingKeeper::nameOf(m_wish.document)));
}

bool ExportDialog::isWriting() const
{
    return m_work.isBusy() && !m_work.languages().isEmpty();
}

/// Once it is written the question is gone, and nothing was left meanwhile.
void ExportDialog::unlessUnwritten(const std::function<void()> &action)
{
    if (!isWriting())
        return action();
    m_notice->ask(tr("The briefing is still being written."));
    m_notice->addAnswer(tr("Go on writing"), [] {});
    m_notice->addAnswer(tr("Leave it unwritten"), [this, action] {
        m_work.cancel();
        action();
    });
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void ExportDialog::reject()
{
    unlessUnwritten([this] { QDialog::reject(); });
}

/// Nothing is saved of what was looked through before.
void ExportDialog::prepareSoon()
{
    m_rest.start();
    follow();
}

void ExportDialog::prepare()
{
    m_rest.stop();
    m_told.clear();
    m_notice->dismiss();
    m_leaks->setLanguages({});
    const QStringList languages = m_choices->languages();
    if (languages.isEmpty()) {
        m_work.cancel();
        m_told.clear();
        return follow();
    }
    m_wish.languages = languages;
    m_wish.profile = m_choices->profile();
    m_work.prepare(m_wish);
}

QString ExportDialog::stateInWords() const
{
    if (isWriting())
        return tr("The briefing is being written …");
    if (m_work.isBusy() || m_rest.isActive())
        return tr("The briefing is being made and looked through …");
    if (const QString refusal = m_choices->refusal(); !refusal.isEmpty())
        return refusal;
    if (m_work.languages().isEmpty())
        return {};
    const qsizetype open = m_leaks->unaccepted();
    return open == 0 ? tr("Nothing stands in the way of saving it.")
                     : tr("%n line(s) to accept or to mend before it can be saved.", nullptr,
                          static_cast<int>(open));
}

void ExportDialog::follow()
{
    const bool isBusy = m_work.isBusy();
    const QString state = stateInWords();
    const QString text = m_told.isEmpty() || isBusy ? state : m_told;
    m_message->setText(m_isLeftUnsaved ? tr("Nothing was saved.") + u' ' + text : text);
    m_progress->setVisible(isBusy);
    m_cancel->setText(isBusy ? tr("Cancel") : tr("Close"));
    m_again->setEnabled(!isBusy);
    m_save->setEnabled(!isBusy && !m_rest.isActive() && !m_work.languages().isEmpty() &&
                       m_choices->refusal().isEmpty() && m_leaks->unaccepted() == 0);
    m_choices->setEnabled(!isWriting()); // what is being written does not change
}

QString ExportDialog::message() const
{
    return m_message->text();
}

void ExportDialog::showProgress(qint64 done, qint64 total)
{
    const bool isCounted = done < total; // what comes after the last record, nobody counts
    m_progress->setRange(0, isCounted ? 1000 : 0);
    m_progress->setValue(isCounted ? static_cast<int>(done * 1000 / total) : 0);
}

QString ExportDialog::proposedName() const
{
    if (m_work.languages().isEmpty())
        return {};
    const Briefing &briefing = m_work.languages().first().prepared->briefing.content;
    const QString name =
        isSafeToHold(m_choices->profile()) ? neutralFileName(briefing) : fileNameFrom(briefing.title);
    return name + u'.' + suffixOf(m_choices->format());
}

void ExportDialog::askForFile()
{
    const QString suffix = suffixOf(m_choices->format());
    auto *dialog = new QFileDialog(this, tr("Save the briefing"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    leaveNoTraces(*dialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(u"%1 (*.%1)"_s.arg(suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(proposedName());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::saveAs);
    dialog->open();
}

void ExportDialog::saveAs(const QString &path)
{
    m_notice->dismiss(); // what it asks is of another choice
    if (!m_save->isEnabled())
        return tellNotSaved();
    QStringList languages;
    for (const PreparedLanguage &each : m_work.languages())
        languages.append(each.language);
    const QStringList paths = pathsFor(path, languages);
    const QString told = toldByName(path);
    if (told.isEmpty())
        return askToReplace(path, paths);
    m_notice->ask(tr("The name of the file would give away: %1.").arg(told));
    m_notice->addAnswer(tr("Choose another name"), [this] { askForFile(); });
    m_notice->addAnswer(tr("Leave it so"), [this, path, paths] { askToReplace(path, paths); });
}

QString ExportDialog::toldByName(const QString &path) const
{
    QStringList words;
    for (const PreparedLanguage &each : m_work.languages()) {
        for (const Leak &leak : leaksInNameOf(path, *each.prepared))
            words.append(leak.found);
    }
    words.removeDuplicates();
    return words.join(u", "_s);
}

/// The file dialog has asked about the file that was chosen, not about those of the languages.
void ExportDialog::askToReplace(const QString &path, const QStringList &paths)
{
    QStringList there;
    for (const QString &each : paths) {
        if (each != path && QFileInfo::exists(each))
            there.append(QFileInfo(each).fileName());
    }
    if (there.isEmpty())
        return write(paths);
    m_notice->ask(tr("There already: %1. Write in their place?").arg(there.join(u", "_s)));
    m_notice->addAnswer(tr("Write in their place"), [this, paths] { write(paths); });
    m_notice->addAnswer(tr("Leave them"), [] {});
}

/// A file was chosen, and while it was, something was changed that has to be looked through first.
void ExportDialog::tellNotSaved()
{
    m_isLeftUnsaved = true;
    follow();
}

void ExportDialog::write(const QStringList &paths)
{
    if (!m_save->isEnabled())
        return tellNotSaved();
    m_told.clear();
    m_isLeftUnsaved = false;
    m_work.write({m_choices->format(), m_choices->passphrase(), paths});
}

} // namespace vodhuk
