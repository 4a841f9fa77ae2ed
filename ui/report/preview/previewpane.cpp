#include "ui/report/preview/previewpane.h"

#include "core/base/languagename.h"
#include "ui/common/appearance.h"
#include "ui/editor/flowlayout.h"
#include "ui/report/preview/findbar.h"
#include "ui/report/preview/pagelist.h"
#include "ui/report/preview/pagepreview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

/// Data of an entry of the list of sizes: a percentage, or one of these.
constexpr int wholeWidth = -1;
constexpr int wholePage = -2;
constexpr std::array percentages{50, 75, 100, 125, 150, 200, 300};

QComboBox *choice(const QString &name, const QString &spoken, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setToolTip(spoken);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

bool isBefore(const PagePlace &one, const PagePlace &other)
{
    return one.page != other.page ? one.page < other.page : one.y < other.y;
}

/// -1: before the first.
qsizetype sectionAt(const QList<PagePlace> &sections, const PagePlace &place)
{
    return std::upper_bound(sections.begin(), sections.end(), place, isBefore) - sections.begin() - 1;
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_languages(choice(u"previewLanguage"_s, tr("Language of the pages that are shown"), this))
    , m_profiles(choice(u"previewProfile"_s, tr("For whom the pages that are shown are meant"), this))
    , m_zoom(choice(u"previewZoom"_s, tr("Size of the pages"), this))
    , m_listButton(new QToolButton(this))
    , m_number(new QLabel(this))
    , m_list(new PageList(this))
    , m_pages(new PagePreview(this))
    , m_find(new FindBar(*m_pages, this))
{
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_list);
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({48 * spacing, 188 * spacing});
    splitter->setChildrenCollapsible(false);
    auto *tools = new QWidget(this);
    buildTools(*tools);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(tools);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_find);
    addActions();
    connect(m_list, &PageList::pageChosen, m_pages, [this](int page) { m_pages->goTo({page, 0}); });
    connect(m_pages, &PagePreview::queryChosen, this, &PreviewPane::queryChosen);
    connect(m_pages, &PagePreview::placeChosen, this, [this](const PagePlace &place) {
        if (const qsizetype section = sectionAt(m_sections, place); section >= 0)
            Q_EMIT sectionChosen(section);
    });
    connect(m_pages, &PagePreview::zoomChanged, this, &PreviewPane::showZoom);
    connect(m_pages, &PagePreview::pageChanged, this, [this](int page) {
        m_list->showPage(page);
        m_number->setText(tr("%1 of %2").arg(page + 1).arg(m_pages->pageCount()));
    });
}

/// In several lines where the view is narrow.
void PreviewPane::buildTools(QWidget &tools)
{
    auto *line = new FlowLayout(&tools);
    line->setContentsMargins(2 * spacing, spacing, 2 * spacing, spacing);
    line->setSpacing(spacing);
    m_listButton->setObjectName(u"previewPageList"_s);
    m_listButton->setText(u"\u2630"_s);
    m_listButton->setCheckable(true);
    m_listButton->setAccessibleName(tr("List of pages"));
    m_listButton->setToolTip(tr("List of pages"));
    m_listButton->setFocusPolicy(Qt::TabFocus);
    m_list->hide();
    connect(m_listButton, &QToolButton::toggled, m_list, &QWidget::setVisible);
    const Wording words(programLanguage());
    for (const ExportProfile profile : exportProfiles) {
        m_profiles->addItem(exportProfileName(profile, words), exportProfileCode(profile));
        m_profiles->setItemData(m_profiles->count() - 1, exportProfilePurpose(profile, words),
                                Qt::ToolTipRole);
    }
    m_profiles->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fillZoom();
    for (QWidget *each : {static_cast<QWidget *>(m_listButton), static_cast<QWidget *>(m_languages),
                          static_cast<QWidget *>(m_profiles)})
        line->addWidget(each);
    addZoomButton(*line, u"\u2212"_s, tr("Smaller pages (- in the pages, or the wheel with Ctrl)"), -1);
    line->addWidget(m_zoom);
    addZoomButton(*line, u"+"_s, tr("Larger pages (+ in the pages, or the wheel with Ctrl)"), 1);
    m_number->setMinimumHeight(m_zoom->sizeHint().height()); // in the middle of the line
    line->addWidget(m_number);
    connect(m_languages, &QComboBox::currentIndexChanged, this, &PreviewPane::wishChanged);
    connect(m_profiles, &QComboBox::currentIndexChanged, this, &PreviewPane::wishChanged);
    connect(m_zoom, &QComboBox::activated, this, &PreviewPane::takeZoom);
}

void PreviewPane::addZoomButton(QLayout &line, const QString &sign, const QString &name, int steps)
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, m_pages, [this, steps] { m_pages->zoomBy(steps); });
    line.addWidget(button);
}

void PreviewPane::addActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(tr("Next hit"), Qt::Key_F3, [this] { m_find->step(1); });
    add(tr("Previous hit"), Qt::SHIFT | Qt::Key_F3, [this] { m_find->step(-1); });
}

void PreviewPane::fillZoom()
{
    m_zoom->addItem(tr("whole width"), wholeWidth);
    m_zoom->addItem(tr("whole page"), wholePage);
    for (const int percent : percentages)
        m_zoom->addItem(QLocale().toString(percent) + u" %"_s, percent);
}

void PreviewPane::takeZoom()
{
    const int chosen = m_zoom->currentData().toInt();
    if (chosen == wholeWidth)
        m_pages->setFit(PagePreview::Fit::Width);
    else if (chosen == wholePage)
        m_pages->setFit(PagePreview::Fit::Page);
    else
        m_pages->setZoom(chosen / 100.0);
}

/// A size that is not in the list stands as the text of the box.
void PreviewPane::showZoom()
{
    const QSignalBlocker quiet(m_zoom);
    const int percent = static_cast<int>(std::lround(m_pages->zoom() * 100));
    const int wanted = m_pages->fit() == PagePreview::Fit::Width  ? wholeWidth
                       : m_pages->fit() == PagePreview::Fit::Page ? wholePage
                                                                  : percent;
    if (m_zoom->findData(wanted) < 0) {
        const int between =
            static_cast<int>(std::ranges::count_if(percentages, [&](int each) { return each < wanted; }));
        while (m_zoom->count() > std::ssize(percentages) + 2)
            m_zoom->removeItem(m_zoom->findData(m_zoom->property("further")));
        m_zoom->insertItem(between + 2, QLocale().toString(wanted) + u" %"_s, wanted);
        m_zoom->setProperty("further", wanted);
    }
    m_zoom->setCurrentIndex(m_zoom->findData(wanted));
    m_zoom->setAccessibleDescription(QLocale().toString(percent) + u" %"_s);
}

void PreviewPane::setLanguages(const QStringList &languages)
{
    const QString before = language();
    {
        const QSignalBlocker quiet(m_languages);
        m_languages->clear();
        for (const QString &each : languages)
            m_languages->addItem(languageName(each, programLanguage()), each);
        m_languages->setCurrentIndex(std::max(0, m_languages->findData(before)));
        m_languages->setVisible(languages.size() > 1);
    }
}

QString PreviewPane::language() const
{
    return m_languages->currentData().toString();
}

ExportProfile PreviewPane::profile() const
{
    return exportProfile(m_profiles->currentData().toString()).value_or(ExportProfile::Public);
}

void PreviewPane::setPreview(const MadePreview &preview)
{
    m_sections = preview.pages ? preview.pages->sections : QList<PagePlace>();
    m_pages->setPages(preview.pages, preview.content ? preview.content->content.title : QString());
    m_list->setPages(preview.pages);
    m_list->showPage(m_pages->currentPage());
    m_find->setPages(preview.pages);
    const int count = m_pages->pageCount();
    m_number->setText(count == 0 ? QString() : tr("%1 of %2").arg(m_pages->currentPage() + 1).arg(count));
}

void PreviewPane::goToSection(qsizetype section)
{
    if (section >= 0 && section < m_sections.size())
        m_pages->goTo(m_sections[section]);
}

void PreviewPane::revealSection(qsizetype section)
{
    if (section < 0 || section >= m_sections.size())
        return;
    const PagePlace &place = m_sections[section];
    const double top = m_pages->areaOnScreen(place.page, {0, place.y, 1, 1}).top();
    if (top < 0 || top > m_pages->viewport()->height() * 2.0 / 3)
        goToSection(section);
}

void PreviewPane::find()
{
    m_find->open();
}

} // namespace vodhuk
