#include "ui/report/builder/builderpane.h"

#include "core/report/sectionkinds.h"
#include "ui/common/appearance.h"
#include "ui/common/workspace.h"
#include "ui/pictures/picturekinds.h"
#include "ui/report/builder/briefingchooser.h"
#include "ui/report/builder/briefingkeeper.h"
#include "ui/report/builder/documentsettings.h"
#include "ui/report/builder/sectionlist.h"
#include "ui/report/builder/sectionsettings.h"

#include <QApplication>
#include <QFocusEvent>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

/// One that shows something before anybody has set it.
BriefingSection newSection(const QString &kind)
{
    BriefingSection section;
    section.kind = kind;
    const SectionKind *known = sectionKind(kind);
    if (known && known->parts.contains(SectionPart::Picture))
        section.settings.insert(u"kind"_s, pictureKinds().front().code);
    return section;
}

} // namespace

BuilderPane::BuilderPane(Workspace &workspace, BriefingKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_language(workspace.language())
    , m_chooser(new BriefingChooser(keeper, m_language, !workspace.catalogue().isReadOnly(), this))
    , m_list(new SectionList(m_language))
    , m_section(new SectionSettings(workspace))
    , m_document(new DocumentSettings(workspace))
    , m_tabs(new QTabWidget)
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(buildSettings());
    splitter->setSizes({60 * spacing, 100 * spacing});
    m_list->setMinimumHeight(24 * spacing);
    m_tabs->setMinimumHeight(24 * spacing);
    setMinimumWidth(64 * spacing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, 2 * spacing, spacing, 0);
    layout->setSpacing(2 * spacing);
    layout->addWidget(m_chooser);
    layout->addWidget(splitter, 1);
    joinList();
    connect(m_section, &SectionSettings::edited, this, &BuilderPane::takeSection);
    connect(m_document, &DocumentSettings::edited, this, [this] {
        BriefingDocument changed = m_document->document();
        changed.sections = m_keeper.current().sections;
        m_keeper.change(changed);
        showSection(); // in the languages that are chosen now
    });
    connect(&keeper, &BriefingKeeper::replaced, this, &BuilderPane::showAll);
    m_focus.follow(this, [this](QWidget *left, QWidget *entered) { followFocus(left, entered); });
    showAll();
}

void BuilderPane::followFocus(QWidget *left, QWidget *entered)
{
    const auto isField = [this](const QWidget *each) {
        return each && (m_section->isAncestorOf(each) || m_document->isAncestorOf(each));
    };
    if (isField(left)) {
        left->removeEventFilter(this);
        m_keeper.settle();
    }
    if (isField(entered))
        entered->installEventFilter(this);
}

/// A menu leaves the focus where it is, and may hold Undo: what was typed comes first. Lists of suggestions are no menus.
bool BuilderPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool isMenu = qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr;
        if (reason == Qt::ActiveWindowFocusReason || reason == Qt::MenuBarFocusReason ||
            (reason == Qt::PopupFocusReason && isMenu))
            m_keeper.settle();
    }
    return QWidget::eventFilter(watched, event);
}

QScrollArea *BuilderPane::scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setContentsMargins(spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    area->setWidget(content);
    return area;
}

QWidget *BuilderPane::buildSettings()
{
    m_tabs->setObjectName(u"builderTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scrolled(m_section), tr("Section"));
    m_tabs->addTab(scrolled(m_document), tr("Whole briefing"));
    m_tabs->tabBar()->setAccessibleName(tr("What is set"));
    m_tabs->tabBar()->setProperty("tight", true);
    return m_tabs;
}

void BuilderPane::joinList()
{
    connect(m_list, &SectionList::currentChanged, this, [this](qsizetype section) {
        showSection();
        m_tabs->setCurrentIndex(0);
        Q_EMIT sectionChosen(section);
    });
    connect(m_list, &SectionList::addWanted, this, &BuilderPane::addSection);
    connect(m_list, &SectionList::removeWanted, this, &BuilderPane::removeSection);
    connect(m_list, &SectionList::moveWanted, this, &BuilderPane::moveSection);
    connect(m_list, &SectionList::repeatWanted, this, &BuilderPane::repeatSection);
}

void BuilderPane::showAll()
{
    m_list->setSections(m_keeper.current().sections, std::max<qsizetype>(0, m_list->current()));
    m_document->setDocument(m_keeper.current(), m_keeper.followsSearch());
    showSection();
}

void BuilderPane::showSection()
{
    const BriefingDocument &document = m_keeper.current();
    const qsizetype current = m_list->current();
    const bool isThere = current >= 0 && current < document.sections.size();
    m_section->setSection(isThere ? &document.sections[current] : nullptr, document.languages);
}

void BuilderPane::takeSection()
{
    BriefingDocument changed = m_keeper.current();
    const qsizetype current = m_list->current();
    if (current < 0 || current >= changed.sections.size())
        return;
    changed.sections[current] = m_section->section();
    m_keeper.change(changed);
    m_list->setSections(m_keeper.current().sections, current); // it may be called otherwise
}

void BuilderPane::changeSections(const std::function<void(QList<BriefingSection> &sections)> &change,
                                 const QString &label, qsizetype current)
{
    m_keeper.changeAtOnce([&](BriefingDocument &document) { change(document.sections); }, label);
    m_list->setSections(m_keeper.current().sections, current);
    m_document->setDocument(m_keeper.current(), m_keeper.followsSearch());
    showSection();
    Q_EMIT sectionsChanged(m_list->current());
}

/// Behind the one that is chosen.
void BuilderPane::addSection(const QString &kind)
{
    const qsizetype place =
        std::clamp<qsizetype>(m_list->current() + 1, 0, m_keeper.current().sections.size());
    changeSections([&](QList<BriefingSection> &sections) { sections.insert(place, newSection(kind)); },
                   tr("Add section"), place);
    m_tabs->setCurrentIndex(0);
}

void BuilderPane::removeSection(qsizetype section)
{
    if (section < 0 || section >= m_keeper.current().sections.size())
        return;
    changeSections([&](QList<BriefingSection> &sections) { sections.removeAt(section); },
                   tr("Remove section"), section);
}

void BuilderPane::moveSection(qsizetype from, qsizetype to)
{
    const qsizetype count = m_keeper.current().sections.size();
    if (from < 0 || to < 0 || from >= count || to >= count)
        return;
    changeSections([&](QList<BriefingSection> &sections) { sections.move(from, to); }, tr("Move section"),
                   to);
}

void BuilderPane::repeatSection(qsizetype section)
{
    if (section < 0 || section >= m_keeper.current().sections.size())
        return;
    changeSections(
        [&](QList<BriefingSection> &sections) {
            const BriefingSection same = sections[section];
            sections.insert(section + 1, same);
        },
        tr("Repeat section"), section + 1);
}

void BuilderPane::chooseSection(qsizetype section)
{
    if (section == m_list->current())
        return m_tabs->setCurrentIndex(0);
    m_list->setSections(m_keeper.current().sections, section);
    m_tabs->setCurrentIndex(0);
    showSection();
}

void BuilderPane::setMadeTitle(const QString &title)
{
    m_document->setMadeTitle(title);
}

void BuilderPane::rename()
{
    m_tabs->setCurrentIndex(1);
    m_document->rename();
}

} // namespace vodhuk
