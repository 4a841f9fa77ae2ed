#include "ui/editor/fieldrow.h"

#include "ui/common/linkwidgets.h"
#include "ui/common/richtext.h"
#include "ui/editor/fieldwidget.h"
#include "ui/editor/pinmark.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int labelWidth = 38 * spacing;
constexpr int leastInput = 70 * spacing; ///< beside its label

QLabel *asRemark(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->hide();
    return label;
}

QString inWords(const QString &rule, const QString &message, const QString &remedy, const QColor &colour)
{
    QString html = u"<b>%1</b> %2"_s.arg(richPlain(rule), richPlain(message));
    if (!remedy.isEmpty())
        html += u' ' + richPlain(remedy);
    return richColoured(html, colour);
}

} // namespace

FieldRow::FieldRow(Head head, FieldWidget *input, QWidget *parent)
    : QWidget(parent)
    , m_head(std::move(head))
    , m_input(input)
    , m_understood(asRemark(new QLabel(this)))
    , m_problems(asRemark(new LinkLabel(this)))
{
    build();
    connect(m_problems, &QLabel::linkActivated, this, &FieldRow::follow);
    m_focus.follow(this, [this](const QWidget * /*old*/, const QWidget *now) { giveRoomBack(now); });
    connect(m_input, &FieldWidget::edited, this, [this] {
        if (!m_input->isUnfinished())
            m_finished = m_input->text();
        showUnderstood();
        Q_EMIT edited();
    });
}

void FieldRow::build()
{
    auto *label = new QLabel(m_head.label, this);
    m_label = label;
    label->setBuddy(m_input);
    label->setWordWrap(true);
    label->setContentsMargins(0, spacing, 0, 0);
    const QString tip = m_head.help.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(richPlain(m_head.help));
    label->setToolTip(tip);
    m_input->setToolTip(tip);
    if (QWidget *inner = m_input->focusProxy()) {
        inner->setAccessibleName(m_head.label);
        inner->setAccessibleDescription(m_head.help);
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing / 2);
    column->addWidget(m_input);
    column->addWidget(m_understood);
    column->addWidget(m_problems);
    column->addWidget(buildSuggestion());
    m_parts = new QHBoxLayout(this);
    m_parts->setContentsMargins({});
    m_parts->setSpacing(2 * spacing);
    m_parts->addWidget(label, 0, Qt::AlignTop);
    m_parts->addLayout(column, 1);
    putLabelAbove(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < labelWidth + 2 * spacing + leastInput;
    if (isNarrow != (m_parts->direction() == QBoxLayout::TopToBottom))
        putLabelAbove(isNarrow);
}

void FieldRow::putLabelAbove(bool above)
{
    m_parts->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->setSpacing(above ? 0 : 2 * spacing);
    m_label->setMinimumWidth(above ? 0 : labelWidth);
    m_label->setMaximumWidth(above ? QWIDGETSIZE_MAX : labelWidth);
}

QWidget *FieldRow::buildSuggestion()
{
    m_suggestion = new QWidget(this);
    m_suggestionReason = new QLabel(m_suggestion);
    m_suggestionReason->setWordWrap(true);
    m_suggestionReason->setTextFormat(Qt::RichText);
    auto *take = new QPushButton(tr("Take it"), m_suggestion);
    take->setObjectName(u"takeSuggestion"_s);
    take->setFlat(true);
    take->setAutoDefault(true); // pressed by Return too
    connect(take, &QPushButton::clicked, this, &FieldRow::takeSuggestion);
    auto *layout = new QHBoxLayout(m_suggestion);
    layout->setContentsMargins({});
    layout->addWidget(m_suggestionReason, 1);
    layout->addWidget(take, 0, Qt::AlignTop);
    m_suggestion->hide();
    return m_suggestion;
}

QString FieldRow::text() const
{
    return m_input->text();
}

QString FieldRow::finishedText() const
{
    return m_input->isUnfinished() ? m_finished : m_input->text();
}

void FieldRow::setText(const QString &text)
{
    if (m_input->text() != text)
        m_input->setText(text);
    m_finished = m_input->text();
    if (text == m_base)
        m_base = m_finished; // inputs may put blanks and line breaks in order; that is no change by a person
    showUnderstood();
}

void FieldRow::setBase(const QString &text)
{
    if (!m_input->says(text))
        m_input->setText(text);
    m_finished = m_input->text();
    m_base = m_finished;
    showUnderstood();
}

void FieldRow::setBaseBelow(const QString &text)
{
    if (m_input->says(text))
        setBase(text);
    else
        m_base = text;
}

bool FieldRow::isChanged() const
{
    return m_input->text() != m_base;
}

void FieldRow::showProblems(const std::optional<FieldProblem> &unreadable, const Problems &findings)
{
    const Appearance look = Appearance::current();
    QStringList lines;
    if (!refusal().isEmpty())
        lines += inWords({}, refusal(), {}, look.error);
    else if (unreadable)
        lines += inWords({}, unreadable->message, unreadable->remedy, look.error);
    for (const Problem &problem : findings) {
        const QColor colour = problem.severity == Severity::Error     ? look.error
                              : problem.severity == Severity::Warning ? look.warning
                                                                      : look.muted;
        lines += inWords(problem.rule, problem.message, problem.remedy, colour);
    }
    m_problemHtml = lines.join(u"<br>"_s);
    showProblemText();
}

QString FieldRow::offerInWords(const MissingRecord &missing)
{
    return missing.kind == RegisterKind::Target ? tr("Make the target “%1” …").arg(missing.name)
                                                : tr("Make the actor “%1” …").arg(missing.name);
}

void FieldRow::showProblemText()
{
    QString html = m_problemHtml;
    if (!m_missing.name.isEmpty())
        html += linksForMissing();
    m_problems->setTextInteractionFlags(m_missing.name.isEmpty() // only links are worth a stop of the Tab key
                                            ? Qt::LinksAccessibleByMouse
                                            : Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    keepRoom(*m_problems);
    m_problems->setText(html);
    m_problems->setVisible(!html.isEmpty());
}

QString FieldRow::linksForMissing() const
{
    const Appearance look = Appearance::current();
    QString html;
    if (!m_alike.isEmpty())
        html += u"<br>"_s + richPlain(tr("Is it one of these?"));
    for (qsizetype place = 0; place < m_alike.size(); ++place)
        html += (place == 0 ? u" "_s : u" · "_s) +
                richLink(u"known:%1"_s.arg(place), richPlain(m_alike[place].label), look);
    html += m_alike.isEmpty() ? u" "_s : u"<br>"_s;
    return html + richLink(u"make:"_s, richPlain(offerInWords(m_missing)), look);
}

void FieldRow::follow(const QString &link)
{
    if (!link.startsWith("known:"_L1))
        return Q_EMIT newRecordWanted(m_missing);
    const qsizetype place = link.section(u':', 1).toLongLong();
    if (place < m_alike.size())
        Q_EMIT knownMeant(m_missing.name, QString(m_alike[place].value));
}

void FieldRow::offerToMake(const MissingRecord &missing, const QList<KnownRecord> &alike)
{
    if (m_missing == missing && m_alike == alike)
        return;
    m_missing = missing;
    m_alike = alike;
    showProblemText();
}

void FieldRow::offerMeasures(const QList<Measure> &measures)
{
    m_input->offerMeasures(measures);
}

void FieldRow::suggest(const QString &reason, const QString &text)
{
    m_suggestedText = text;
    keepRoom(*m_suggestion);
    m_suggestionReason->setText(richRemark(reason, Appearance::current()));
    m_suggestion->findChild<QPushButton *>()->setAccessibleDescription(reason);
    m_suggestion->setVisible(!reason.isEmpty());
}

QString FieldRow::suggestion() const
{
    return m_suggestion->isHidden() ? QString() : m_suggestionReason->text();
}

/// The cursor goes to the input, since the button goes.
void FieldRow::takeSuggestion()
{
    focusInput();
    setText(m_suggestedText);
    suggest({}, {});
    Q_EMIT edited();
}

void FieldRow::setPinned(bool pinned)
{
    m_isPinned = pinned;
    if (pinned && !m_pin) {
        m_pin = new PinMark(m_label);
        m_pin->move(0, spacing);
    }
    if (m_pin)
        m_pin->setVisible(pinned);
    m_label->setContentsMargins(pinned ? 4 * spacing : 0, spacing, 0, 0);
    m_label->setAccessibleName(pinned ? tr("%1, kept for new records").arg(m_head.label) : m_head.label);
}

QString FieldRow::refusal() const
{
    return m_input->refusal();
}

QString FieldRow::problemText() const
{
    return m_problems->text();
}

/// A line that goes while somebody types in the row leaves its place empty: nothing below moves up under their eyes, and down again.
void FieldRow::keepRoom(QWidget &line)
{
    const QWidget *focused = QApplication::focusWidget();
    if (line.isHidden() || !focused || !isAncestorOf(focused))
        return;
    m_keepsRoom = true;
    line.setMinimumHeight(line.height());
    QSizePolicy policy = line.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    line.setSizePolicy(policy);
}

void FieldRow::giveRoomBack(const QWidget *focused)
{
    if (!m_keepsRoom || !focused ||
        isAncestorOf(focused)) // a window that is left keeps its fields as they are
        return;
    m_keepsRoom = false;
    for (QWidget *line : std::initializer_list<QWidget *>{m_understood, m_problems, m_suggestion}) {
        line->setMinimumHeight(0);
        QSizePolicy policy = line->sizePolicy();
        policy.setRetainSizeWhenHidden(false);
        line->setSizePolicy(policy);
    }
}

void FieldRow::setLocked(bool locked, const QString &reason)
{
    if (m_isLocked == locked && m_lockReason == reason)
        return;
    m_isLocked = locked;
    m_lockReason = reason;
    m_input->setEnabled(!locked);
    showUnderstood();
}

void FieldRow::focusInput()
{
    m_input->setFocus(Qt::OtherFocusReason);
}

void FieldRow::focusInput(const FieldProblem &problem)
{
    m_input->focusCell(problem.row, problem.column);
}

void FieldRow::showUnderstood()
{
    const QString words = m_lockReason.isEmpty() ? m_input->understood() : m_lockReason;
    keepRoom(*m_understood);
    if (!words.isEmpty()) // an empty line would be higher than the small one that it keeps room for
        m_understood->setText(richRemark(words, Appearance::current()));
    m_understood->setVisible(!words.isEmpty());
}

} // namespace vodhuk
