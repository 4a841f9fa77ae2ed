#include "ui/actors/actorpage.h"

#include "core/query/facets.h"
#include "core/query/narrowing.h"
#include "ui/actors/actorlinkstext.h"
#include "ui/common/richtext.h"
#include "ui/common/workspace.h"
#include "ui/pictures/pictureview.h"
#include "ui/pictures/picturewithnumbers.h"
#include "ui/pictures/timelinepicture.h"
#include "ui/report/saving/picturesource.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t responsesShown = 500;
constexpr qsizetype measuresShown = 500;
constexpr int widestCompared = 110 * spacing;

using Answer = std::expected<Result<ActorPageContent>, QueryError>;

Answer readPage(const QueryEngine &engine, const Query &query, ActorId actor, QDate day,
                const QString &language, const Cancellation &cancellation)
{
    auto profile = actorProfile(engine, query, actor, day, language, measuresShown, cancellation);
    if (!profile)
        return std::unexpected(profile.error());
    if (!*profile)
        return Result<ActorPageContent>(std::unexpected(profile->error()));
    ActorPageContent content{std::move(**profile), {},       engine.codebook(),
                             engine.actors(),      language, countUnitOf(query)};
    std::vector<ResponseId> ids = content.profile.responses;
    ids.resize(std::min(ids.size(), responsesShown));
    auto rows = readRows(engine.database(), ids);
    if (!rows)
        return Result<ActorPageContent>(std::unexpected(rows.error()));
    content.responses = std::move(*rows);
    return Result<ActorPageContent>(std::move(content));
}

} // namespace

ActorPage::ActorPage(Workspace &workspace, int place, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_place(place)
    , m_head(makeText(tr("The actor")))
    , m_picture(new PictureView(workspace.language()))
    , m_timeline(new PictureWithNumbers(m_picture))
    , m_day(new QDateEdit(QDate::currentDate()))
    , m_inForce(makeText(tr("Measures in force that take a benefit away")))
    , m_responses(makeText(tr("Responses of the actor")))
    , m_companions(makeText(tr("Who acts together with the actor")))
    , m_targets(makeText(tr("Whom the actor has listed")))
    , m_parts(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildPicture();
    fillParts();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(5 * spacing, 3 * spacing, 5 * spacing, 5 * spacing);
    layout->setSpacing(4 * spacing);
    layout->addWidget(m_head);
    layout->addWidget(m_timeline);
    layout->addWidget(m_parts);
    layout->addStretch();
    setWidget(page);
    render();
}

QLabel *ActorPage::makeText(const QString &accessibleName)
{
    auto *text = new QLabel;
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setAccessibleName(accessibleName);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    connect(text, &QLabel::linkActivated, this, &ActorPage::follow);
    return text;
}

void ActorPage::buildPicture()
{
    m_picture->setObjectName(u"actorTimeline"_s);
    m_picture->setHeightInText(11 * fontMetrics().height());
    m_timeline->fitHeight();
    connect(m_picture, &PictureView::conditionChosen, this, &ActorPage::restrict);
    connect(m_picture, &PictureView::failed, &m_workspace, &Workspace::failed);
}

void ActorPage::fillParts()
{
    auto *parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins({});
    parts->setSpacing(2 * spacing);
    parts->addWidget(makeInForceHeading());
    parts->addWidget(m_inForce);
    addPart(tr("Responses"), m_responses);
    addPart(tr("Together with others"), m_companions);
    addPart(tr("Targets listed"), m_targets);
}

void ActorPage::addPart(const QString &heading, QLabel *text)
{
    auto *parts = qobject_cast<QVBoxLayout *>(m_parts->layout());
    parts->addSpacing(2 * spacing);
    parts->addWidget(makeHeading(heading));
    parts->addWidget(text);
}

QLabel *ActorPage::makeHeading(const QString &text)
{
    auto *heading = new QLabel(text, m_parts);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    return heading;
}

QWidget *ActorPage::makeInForceHeading()
{
    auto *line = new QWidget(m_parts);
    m_inForceHeading = makeHeading(tr("Taking a benefit away, in force on"));
    m_inForceHeading->setBuddy(m_day);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day on which measures are in force"));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(2 * spacing);
    layout->addWidget(m_inForceHeading);
    layout->addWidget(m_day);
    layout->addStretch();
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate day) {
        ask();
        Q_EMIT dayChosen(day);
    });
    return line;
}

void ActorPage::showActor(ActorId actor)
{
    m_actor = actor;
    if (actor.isNull()) {
        m_content.reset();
        return render();
    }
    ask();
}

void ActorPage::setDay(QDate day)
{
    m_day->setDate(day);
}

void ActorPage::lockDay(bool locked)
{
    m_day->setEnabled(!locked);
    m_day->setToolTip(locked ? tr("The day for which the query asks what is in force") : QString());
}

QDate ActorPage::day() const
{
    return m_day->date();
}

void ActorPage::ask()
{
    if (m_actor.isNull())
        return;
    m_workspace.background().ask<Answer>(
        u"actor-page-%1"_s.arg(m_place), this,
        [query = m_workspace.query(), actor = m_actor, day = m_day->date(),
         language = m_workspace.language()](const QueryEngine &engine, const Cancellation &cancellation) {
            return readPage(engine, query, actor, day, language, cancellation);
        },
        [this](Answer answer) {
            if (answer && *answer) {
                m_content = std::move(**answer);
                showTimeline();
            }
            render();
        });
}

void ActorPage::setCompared(bool compared)
{
    m_isCompared = compared;
    m_inForceHeading->setWordWrap(compared);
    setHorizontalScrollBarPolicy(compared ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    fitWidth();
}

/// Beyond the measure, for a word or an address that is very long, it scrolls by itself.
void ActorPage::fitWidth()
{
    if (!widget())
        return;
    m_parts->layout()->invalidate();
    m_parts->updateGeometry(); // the page's layout hears of changed texts only later
    const int texts = widget()->layout()->minimumSize().width() + verticalScrollBar()->sizeHint().width();
    setMinimumWidth(m_isCompared ? std::min(texts, widestCompared) : 0);
}

void ActorPage::render()
{
    fill();
    fitWidth();
}

void ActorPage::fill()
{
    const Appearance look = Appearance::current();
    m_parts->setVisible(m_content.has_value());
    m_timeline->setVisible(m_content && m_content->profile.timeline.bins > 0);
    if (!m_content)
        return m_head->setText(richColoured(richPlain(tr("Choose an actor.")), look.muted));
    m_head->setText(actorHeadHtml(*m_content, look));
    m_inForce->setText(actorInForceHtml(*m_content, look));
    m_responses->setText(actorResponsesHtml(*m_content, look));
    m_companions->setText(actorCompanionsHtml(*m_content, look));
    m_targets->setText(actorTargetsHtml(*m_content, look));
}

void ActorPage::showTimeline()
{
    m_picture->setBuilder(
        [shown = m_content->profile.timeline, query = m_workspace.query()](PictureStyle style) {
            style.unit = countUnitOf(query);
            return timelinePicture(shown, style);
        });
    m_timeline->outdate();
    m_picture->setQuery(m_workspace.query());
    PictureChoices byYear;
    byYear.bin = TimeBin::Year;
    m_picture->setSource(
        sourceOf(m_workspace, m_picture, *pictureKind(u"timeline"_s), ofThisActor(), byYear));
}

/// What of the query's records is by this actor.
Query ActorPage::ofThisActor() const
{
    return m_workspace.query()
        .without(u"actor"_s)
        .withValue(u"actor"_s, queryName(m_workspace.catalogue().actors(), m_actor));
}

/// What a bar counts is of this actor alone, and so is what a click on it leaves.
void ActorPage::restrict(const QList<Condition> &conditions)
{
    m_workspace.setQuery(narrowed(ofThisActor(), conditions));
}

void ActorPage::follow(const QString &target)
{
    const QString record = u"record:"_s;
    if (target.startsWith(record))
        m_workspace.choose(ResponseId{target.mid(record.size()).toLongLong()});
    const QString actor = u"actor:"_s;
    if (target.startsWith(actor))
        Q_EMIT actorWanted(ActorId{target.mid(actor.size()).toLongLong()});
}

void ActorPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace vodhuk
