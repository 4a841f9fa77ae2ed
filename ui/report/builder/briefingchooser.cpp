#include "ui/report/builder/briefingchooser.h"

#include "core/report/briefingtemplates.h"
#include "ui/common/appearance.h"
#include "ui/common/menuletters.h"
#include "ui/report/builder/briefingkeeper.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

QToolButton *menuButton(const QString &name, const QString &text, const QString &spoken, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(new QMenu(button));
    return button;
}

QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

BriefingChooser::BriefingChooser(BriefingKeeper &keeper, const QString &language, bool mayWrite,
                                 QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_language(language)
    , m_list(new QComboBox(this))
    , m_new(menuButton(u"newBriefing"_s, tr("New"), tr("New briefing from a template"), this))
    , m_more(menuButton(u"briefingMenu"_s, u"\u22ef"_s, tr("More about this briefing"), this))
    , m_templates(m_new->menu())
{
    m_list->setObjectName(u"briefings"_s);
    m_list->setAccessibleName(tr("Briefing"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(12);
    m_templates->setToolTipsVisible(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_new);
    layout->addWidget(m_more);
    buildMenu(mayWrite);
    connect(m_templates, &QMenu::aboutToShow, this, &BriefingChooser::fillTemplates);
    connect(m_list, &QComboBox::activated, this, &BriefingChooser::choose);
    connect(&keeper, &BriefingKeeper::listChanged, this, &BriefingChooser::showList);
    connect(&keeper, &BriefingKeeper::replaced, this, &BriefingChooser::showList);
    showList();
}

void BriefingChooser::buildMenu(bool mayWrite)
{
    const auto add = [this](const QString &name, const QString &text, auto signal) {
        QAction *action = m_more->menu()->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    QAction *rename = add(u"renameBriefing"_s, tr("Rename"), &BriefingChooser::renameWanted);
    QAction *duplicate = add(u"duplicateBriefing"_s, tr("Duplicate"), &BriefingChooser::duplicateWanted);
    QAction *asTemplate =
        add(u"saveAsTemplate"_s, tr("Save as a template"), &BriefingChooser::templateWanted);
    QAction *remove = add(u"removeBriefing"_s, tr("Remove"), &BriefingChooser::removeWanted);
    m_more->menu()->addSeparator();
    QAction *read = add(u"importBriefing"_s, tr("Read from a file …"), &BriefingChooser::importWanted);
    add(u"exportBriefing"_s, tr("Write to a file …"), &BriefingChooser::exportWanted);
    m_more->menu()->addSeparator();
    QAction *snapshots = add(u"briefingSnapshots"_s, tr("Snapshots …"), &BriefingChooser::snapshotsWanted);
    giveOwnLetters(*m_more->menu());
    for (QAction *each : {rename, duplicate, asTemplate, read})
        each->setEnabled(mayWrite);
    snapshots->setEnabled(mayWrite); // a briefing of the search is kept for that
    remove->setEnabled(false);
    if (mayWrite)
        m_ofKept += remove;
    else
        m_ofKept += snapshots;
}

/// Briefings first, then the templates that somebody made in this catalogue.
void BriefingChooser::showList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const BriefingDocument &current = m_keeper.current();
    m_list->addItem(BriefingKeeper::nameOf(current.id.isNull() ? current : BriefingDocument()), 0);
    for (const bool templates : {false, true}) {
        const QList<BriefingDocument> &all = m_keeper.documents();
        if (std::ranges::any_of(all, [&](const auto &each) { return each.isTemplate == templates; }))
            m_list->insertSeparator(m_list->count());
        for (const BriefingDocument &document : all) {
            if (document.isTemplate == templates)
                m_list->addItem(templates ? tr("%1 (template)").arg(document.name) : document.name,
                                document.id.value);
        }
    }
    m_list->setCurrentIndex(std::max(0, m_list->findData(current.id.value)));
    m_list->setToolTip(m_list->currentText().toHtmlEscaped());
    enableActions();
}

void BriefingChooser::enableActions()
{
    for (QAction *action : std::as_const(m_ofKept))
        action->setEnabled(!m_keeper.current().id.isNull());
}

void BriefingChooser::choose(int entry)
{
    if (!m_keeper.choose(BriefingId{m_list->itemData(entry).toLongLong()}))
        showList();
}

void BriefingChooser::fillTemplates()
{
    m_templates->clear();
    const auto add = [this](const QString &name, const QString &purpose, const BriefingDocument &document) {
        QAction *action = m_templates->addAction(plain(name));
        action->setToolTip(purpose);
        connect(action, &QAction::triggered, this, [this, document] { Q_EMIT beginWanted(document); });
    };
    for (const BriefingTemplate &each : briefingTemplates()) {
        BriefingDocument document = each.document;
        document.name = each.name.best(m_language);
        add(document.name, each.purpose.best(m_language), document);
    }
    m_templates->addSeparator();
    for (const BriefingDocument &each : m_keeper.documents()) {
        if (each.isTemplate)
            add(each.name, {}, each);
    }
    giveOwnLetters(*m_templates);
}

} // namespace vodhuk
