#include "ui/window/welcomepage.h"

#include "ui/common/appearance.h"
#include "ui/window/preferences.h"

#include <QCheckBox>
#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

QLabel *label(const QString &text, double scale, QFont::Weight weight, QWidget *parent)
{
    auto *result = new QLabel(text, parent);
    QFont font = result->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(weight);
    result->setFont(font);
    result->setWordWrap(true);
    return result;
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    QLabel *result = label(text, 1, QFont::Normal, parent);
    result->setForegroundRole(QPalette::PlaceholderText);
    return result;
}

QString homely(const QString &path)
{
    const QString home = QDir::homePath() + u'/';
    return path.startsWith(home) ? u"~/"_s + path.mid(home.size()) : path;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"welcome"_s);
    setAccessibleName(tr("Welcome"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16 * spacing);
    columns->addStretch(1);
    columns->addWidget(buildStart(), 3);
    columns->addWidget(buildRecent(), 3);
    columns->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(columns);
    layout->addStretch(3);
    refresh();
}

QWidget *WelcomePage::buildStart()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setSpacing(2 * spacing);
    layout->addWidget(label(tr("Vodhuk"), 2.4, QFont::DemiBold, part));
    layout->addWidget(mutedLabel(tr("Who responded to the political crisis in Belarus, how, when and why: "
                                    "a catalogue that stays on this computer."),
                                 part));
    layout->addSpacing(5 * spacing);
    auto *sample = new QPushButton(tr("Open the sample"), part);
    sample->setObjectName(u"openSample"_s);
    sample->setProperty("primary", true);
    sample->setMinimumHeight(10 * spacing);
    sample->setDefault(true);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    layout->addWidget(sample);
    layout->addWidget(mutedLabel(
        tr("Real responses from 1997 to today, each with its source. Yours to try things out on."), part));
    layout->addSpacing(5 * spacing);
    const auto add = [&](const QString &name, const QString &text, void (WelcomePage::*wanted)()) {
        auto *button = new QPushButton(text, part);
        button->setObjectName(name);
        button->setMinimumHeight(9 * spacing);
        connect(button, &QPushButton::clicked, this, wanted);
        layout->addWidget(button);
    };
    add(u"newCatalogue"_s, tr("New catalogue …"), &WelcomePage::newWanted);
    add(u"openCatalogue"_s, tr("Open a catalogue …"), &WelcomePage::openWanted);
    add(u"importTable"_s, tr("Import a table into a new catalogue …"), &WelcomePage::importWanted);
    layout->addStretch(1);
    return part;
}

QWidget *WelcomePage::buildRecent()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setSpacing(2 * spacing);
    layout->addSpacing(6 * spacing);
    layout->addWidget(label(tr("Recent catalogues"), 1.15, QFont::DemiBold, part));
    m_recentPart = new QWidget(part);
    m_recent = new QVBoxLayout(m_recentPart);
    m_recent->setContentsMargins(0, 0, 0, 0);
    m_recent->setSpacing(0);
    layout->addWidget(m_recentPart);
    auto *keep = new QCheckBox(tr("Keep a list of recent catalogues"), part);
    keep->setObjectName(u"keepRecent"_s);
    keep->setChecked(keepsRecentCatalogues());
    keep->setToolTip(tr("Whoever sees this computer can see the list. Without it nothing is noted."));
    connect(keep, &QCheckBox::toggled, this, [this](bool keeps) {
        setKeepsRecentCatalogues(keeps);
        refresh();
    });
    layout->addStretch(1);
    layout->addWidget(keep);
    return part;
}

void WelcomePage::refresh()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = recentCatalogues();
    for (const QString &path : paths)
        addRecent(path);
    if (paths.isEmpty()) {
        m_recent->addWidget(
            mutedLabel(keepsRecentCatalogues() ? tr("None yet.") : tr("No list is kept."), m_recentPart));
        return;
    }
    auto *forget = new QPushButton(tr("Forget all"), m_recentPart);
    forget->setObjectName(u"forgetRecent"_s);
    connect(
        forget, &QPushButton::clicked, this,
        [this] {
            forgetCatalogue();
            refresh();
        },
        Qt::QueuedConnection);
    m_recent->addSpacing(2 * spacing);
    m_recent->addWidget(forget, 0, Qt::AlignLeft);
}

void WelcomePage::addRecent(const QString &path)
{
    auto *row = new QWidget(m_recentPart);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *open = new QCommandLinkButton(QFileInfo(path).completeBaseName(),
                                        homely(QFileInfo(path).absolutePath()), row);
    open->setIcon({});
    open->setEnabled(QFileInfo::exists(path));
    open->setToolTip(path);
    connect(
        open, &QCommandLinkButton::clicked, this, [this, path] { Q_EMIT recentWanted(path); },
        Qt::QueuedConnection);
    auto *forget = new QToolButton(row);
    forget->setText(u"×"_s);
    forget->setAutoRaise(true);
    forget->setAccessibleName(tr("Forget %1").arg(QFileInfo(path).completeBaseName()));
    forget->setToolTip(tr("Take it off this list. The file stays."));
    connect(
        forget, &QToolButton::clicked, this,
        [this, path] {
            forgetCatalogue(path);
            refresh();
        },
        Qt::QueuedConnection);
    layout->addWidget(open, 1);
    layout->addWidget(forget);
    m_recent->addWidget(row);
}

} // namespace vodhuk
