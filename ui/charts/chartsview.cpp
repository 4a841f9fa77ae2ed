#include "ui/charts/chartsview.h"

#include "ui/charts/chartchoices.h"
#include "ui/charts/wrappednames.h"
#include "ui/common/appearance.h"
#include "ui/pictures/choicesettings.h"
#include "ui/pictures/markquery.h"
#include "ui/pictures/pictureview.h"
#include "ui/pictures/picturewithnumbers.h"
#include "ui/report/saving/picturesource.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vodhuk
{

ChartsView::ChartsView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kinds(new QListWidget)
    , m_choices(new ChartChoices(workspace.language()))
    , m_numbersButton(new QToolButton)
    , m_message(new QLabel)
    , m_picture(new PictureView(workspace.language()))
    , m_pages(new PictureWithNumbers(m_picture))
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(buildList());
    splitter->addWidget(buildChart());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({44 * spacing, 200 * spacing});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);

    connect(m_kinds, &QListWidget::currentRowChanged, this, &ChartsView::takeKind);
    connect(m_choices, &ChartChoices::changed, this, &ChartsView::outdate);
    connect(m_picture, &PictureView::failed, this, &ChartsView::failed);
    connect(m_pages, &PictureWithNumbers::numbersShown, m_numbersButton, &QToolButton::setChecked);
    connect(m_picture, &PictureView::zoomed, this, &ChartsView::refine);
    connect(m_picture, &PictureView::conditionChosen, this, [this](const QList<Condition> &conditions) {
        m_workspace.setQuery(narrowedByMark(m_picture->picture().query, conditions));
    });
    connect(&m_workspace, &Workspace::resultChanged, this, &ChartsView::outdate);
    showKind(u"timeline"_s);
}

QWidget *ChartsView::buildList()
{
    m_kinds->setObjectName(u"chartKinds"_s);
    m_kinds->setAccessibleName(tr("Charts"));
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setItemDelegate(new WrappedNames(m_kinds));
    m_kinds->setWordWrap(true); // so that names are wrapped anew in another width
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setMinimumWidth(32 * spacing);
    m_kinds->setSpacing(spacing / 2);
    m_kinds->setResizeMode(QListView::Adjust);
    const Wording words(m_workspace.language());
    for (const PictureKind &kind : pictureKinds())
        m_kinds->addItem(kind.title(words));
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(spacing, 2 * spacing, spacing, 0);
    column->addWidget(m_kinds);
    return list;
}

QWidget *ChartsView::buildTools()
{
    auto *tools = new QWidget(this);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(2 * spacing, spacing, 2 * spacing, spacing);
    line->setSpacing(2 * spacing);
    line->addWidget(m_choices, 1);
    m_numbersButton->setObjectName(u"chartNumbers"_s);
    m_numbersButton->setText(tr("Numbers"));
    m_numbersButton->setCheckable(true);
    m_numbersButton->setFocusPolicy(Qt::TabFocus);
    auto *toggle = new QAction(tr("Numbers"), this);
    toggle->setShortcut(Qt::CTRL | Qt::Key_T);
    toggle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(toggle, &QAction::triggered, m_numbersButton, &QToolButton::toggle);
    addAction(toggle);
    m_numbersButton->setToolTip(tr("Show the numbers as a table (%1, or T in the picture)")
                                    .arg(toggle->shortcut().toString(QKeySequence::NativeText)));
    connect(m_numbersButton, &QToolButton::toggled, m_pages, &PictureWithNumbers::showNumbers);
    auto *menu = new QMenu(tools);
    m_picture->fillExportMenu(*menu);
    auto *button = new QToolButton;
    button->setObjectName(u"chartExport"_s);
    button->setText(tr("Export"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(menu);
    buildZoom(*line);
    line->addWidget(m_numbersButton);
    line->addWidget(button);
    return tools;
}

/// What keys and wheel do, to be seen.
void ChartsView::buildZoom(QHBoxLayout &line)
{
    const auto add = [&](const QString &name, const QString &sign, const QString &what, int steps) {
        auto *button = new QToolButton;
        button->setObjectName(name);
        button->setText(sign);
        button->setAccessibleName(what);
        button->setToolTip(what);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, m_picture, [this, steps] { m_picture->zoomBy(steps); });
        line.addWidget(button);
        return button;
    };
    add(u"chartLarger"_s, u"+"_s, tr("Zoom in (+ in the picture, or the wheel with Ctrl)"), 1);
    auto *smaller = add(u"chartSmaller"_s, u"\u2212"_s, tr("Zoom out (- in the picture)"), -1);
    auto *all = add(u"chartWhole"_s, u"1:1"_s, tr("Show all of it (0 in the picture)"), 0);
    const auto enable = [smaller, all](qreal zoom) {
        smaller->setEnabled(zoom > 1);
        all->setEnabled(zoom > 1);
    };
    enable(m_picture->zoom());
    connect(m_picture, &PictureView::zoomed, smaller, enable);
}

QWidget *ChartsView::buildChart()
{
    m_picture->setObjectName(u"chartPicture"_s);
    m_pages->table().setObjectName(u"chartTable"_s);
    m_message->setObjectName(u"chartMessage"_s);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(4 * spacing, spacing, 4 * spacing, spacing);
    m_message->hide();

    auto *chart = new QWidget(this);
    auto *layout = new QVBoxLayout(chart);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildTools());
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    return chart;
}

void ChartsView::showKind(const QString &code)
{
    for (size_t place = 0; place < pictureKinds().size(); ++place) {
        if (pictureKinds()[place].code == code)
            m_kinds->setCurrentRow(static_cast<int>(place));
    }
}

QString ChartsView::kind() const
{
    return pictureKinds().at(static_cast<size_t>(std::max(0, m_kinds->currentRow()))).code;
}

QList<ViewSetting> ChartsView::settings() const
{
    return settingsOf(*pictureKind(kind()), m_choices->chosen());
}

Status ChartsView::showSettings(const QList<ViewSetting> &settings)
{
    const auto named = std::ranges::find(settings, u"kind"_s, &ViewSetting::name);
    if (named == settings.end())
        return {};
    const PictureKind *wanted = pictureKind(named->value);
    if (!wanted)
        return fail(ErrorKind::Invalid, tr("The view shows the chart “%1”, which this version of Vodhuk does "
                                           "not have.")
                                            .arg(named->value));
    const ReadChoices read = choicesFrom(settings, *wanted);
    m_choices->setChosen(wanted->code, read.choices);
    const bool isShown = kind() == wanted->code;
    showKind(wanted->code);
    if (isShown)
        takeKind();
    if (!read.unread.isEmpty())
        return fail(ErrorKind::Invalid,
                    tr("Not known for this chart and left aside: %1").arg(read.unread.join(u", "_s)));
    return {};
}

void ChartsView::takeKind()
{
    m_choices->showKind(*pictureKind(kind()));
    m_picture->setZoom(1, {});
    m_picture->scrollToStart();
    outdate();
}

PictureChoices ChartsView::choices() const
{
    PictureChoices chosen = m_choices->choices();
    chosen.detail = m_detail;
    return chosen;
}

/// Time that is stretched is counted in finer bins, each time it is twice as wide.
void ChartsView::refine(qreal zoom)
{
    int detail = 1;
    while (detail * 2 <= zoom)
        detail *= 2;
    const std::optional<TimeScale> &time = m_picture->picture().time;
    if (std::exchange(m_detail, detail) != detail && time && !time->isOfMeasures)
        outdate();
}

void ChartsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        ask();
}

void ChartsView::outdate()
{
    m_isOutdated = true;
    if (isVisible())
        ask();
}

/// Of a large catalogue whose index is still being read, the counts come with the index.
void ChartsView::ask()
{
    if (!m_workspace.isCounted())
        return;
    m_isOutdated = false;
    const Query query = m_workspace.result()->query;
    m_choices->setQuery(query);
    m_choices->setUsualDay(dayOfData(m_workspace.catalogue().database()).value_or(QDate()));
    m_workspace.background().ask<PictureAnswer>(
        u"chart"_s, this,
        [query, code = kind(), choices = choices(),
         language = m_workspace.language()](const QueryEngine &engine, const Cancellation &cancellation) {
            return askPicture(*pictureKind(code), {engine, query, choices, language, cancellation});
        },
        [this, query](const PictureAnswer &answer) { take(answer, query); });
}

/// What is wrong with the query itself is told elsewhere; an actor that was chosen here may be unknown.
void ChartsView::take(const PictureAnswer &answer, const Query &query)
{
    if (!answer)
        return tell(answer.error().message);
    if (!*answer) {
        if (answer->error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(answer->error());
        return;
    }
    tell({});
    m_picture->setBuilder(**answer);
    m_picture->setSource(sourceOf(m_workspace, m_picture, *pictureKind(kind()), query, m_choices->choices()));
    m_picture->setQuery(query);
    m_pages->outdate();
}

void ChartsView::tell(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

} // namespace vodhuk
