#include "ui/report/builder/queryfield.h"

#include "ui/common/appearance.h"
#include "ui/common/linkwidgets.h"
#include "ui/common/workspace.h"
#include "ui/window/querylineedit.h"
#include "ui/window/queryoffers.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int millisecondsAfterTyping = 500;

QString quotedValue(const QString &value)
{
    return Query().withValue(u"x"_s, value).toText().mid(2);
}

using Answer = std::expected<Result<qint64>, QueryError>;

Answer countOf(const QueryEngine &engine, const Query &query, const Cancellation &cancellation)
{
    auto result = engine.run(query, {}, cancellation);
    if (!result)
        return std::unexpected(result.error());
    if (!*result)
        return Result<qint64>(std::unexpected(result->error()));
    return Result<qint64>((*result)->total);
}

} // namespace

QueryField::QueryField(Workspace &workspace, const QString &name, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_line(new QueryLineEdit(this))
    , m_offers(new QueryOffers(workspace, *m_line))
    , m_take(new QPushButton(tr("Take over the current search"), this))
    , m_message(new LinkLabel(this))
    , m_topic(u"briefing-query-%1"_s.arg(reinterpret_cast<quintptr>(this)))
{
    m_line->setObjectName(name);
    m_line->setAccessibleName(label);
    m_take->setObjectName(name + u"Taken"_s);
    m_take->setAutoDefault(false);
    m_message->setObjectName(name + u"Message"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::RichText);
    m_message->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_message->hide();
    auto *caption = new QLabel(label, this);
    caption->setBuddy(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    for (QWidget *each :
         {static_cast<QWidget *>(caption), static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_message)})
        layout->addWidget(each);
    layout->addWidget(m_take, 0, Qt::AlignLeft);
    setFocusProxy(m_line);
    m_rest.setSingleShot(true);
    m_rest.setInterval(millisecondsAfterTyping);
    connect(&m_rest, &QTimer::timeout, this, &QueryField::judge);
    connect(m_line, &QLineEdit::textEdited, this, &QueryField::typed);
    connect(m_offers, &QueryOffers::conditionTaken, this, &QueryField::typed);
    connect(m_message, &QLabel::linkActivated, this, &QueryField::takeSuggestion);
    connect(m_take, &QPushButton::clicked, this, &QueryField::takePresentQuery);
    connect(&workspace, &Workspace::catalogueChanged, this, &QueryField::judgeSoon);
}

/// The line loses the focus when it goes down with the field, which then can act on it no more.
QueryField::~QueryField()
{
    disconnect(m_line, nullptr, this, nullptr);
}

QString QueryField::text() const
{
    return m_line->text().trimmed();
}

void QueryField::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_line->setText(text);
    m_line->setCursorPosition(0);
    judge();
}

void QueryField::setHint(const QString &hint)
{
    m_line->setPlaceholderText(hint);
}

QString QueryField::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

void QueryField::typed()
{
    m_line->clearMark();
    m_offers->show();
    m_problem.reset(); // it speaks of places in what stood there before
    m_workspace.background().forget(m_topic);
    judgeSoon();
    Q_EMIT edited();
}

void QueryField::judgeSoon()
{
    m_rest.start();
}

void QueryField::judge()
{
    m_rest.stop();
    m_problem.reset();
    m_line->clearMark();
    const auto query = parseQuery(m_line->text());
    if (!query) {
        m_isResolved = false;
        m_workspace.background().forget(m_topic);
        return refuse(query.error());
    }
    if (query->isEmpty()) {
        m_workspace.background().forget(m_topic);
        return tell({});
    }
    m_workspace.background().ask<Answer>(
        m_topic, this,
        [query = *query](const QueryEngine &engine, const Cancellation &cancellation) {
            return countOf(engine, query, cancellation);
        },
        [this](const Answer &answer) {
            m_isResolved = true;
            if (!answer)
                return refuse(answer.error());
            tell(*answer ? tr("%n record(s)", nullptr, static_cast<int>(**answer))
                         : answer->error().message.toHtmlEscaped());
        });
}

void QueryField::refuse(const QueryError &error)
{
    m_problem = error;
    const Appearance look = Appearance::current();
    if (error.length > 0)
        m_line->mark(error.position, error.length);
    QString text =
        u"<span style='color:%1'>%2</span>"_s.arg(look.error.name(), error.message.toHtmlEscaped());
    if (!error.suggestion.isEmpty() && error.length > 0)
        text += u" <a href='take' style='color:%1'>%2</a>"_s.arg(
            look.accent.name(), tr("Did you mean “%1”?").arg(error.suggestion).toHtmlEscaped());
    tell(text);
}

void QueryField::tell(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void QueryField::takeSuggestion()
{
    if (!m_problem)
        return;
    QString text = m_line->text();
    text.replace(m_problem->position, m_problem->length,
                 m_isResolved ? quotedValue(m_problem->suggestion) : m_problem->suggestion);
    m_line->setText(text);
    m_line->setFocus();
    judge();
    Q_EMIT edited();
}

void QueryField::takePresentQuery()
{
    Query query = m_workspace.query();
    query.sort = {};
    const QString text = query.toText();
    if (text == this->text())
        return;
    setText(text);
    Q_EMIT edited();
}

} // namespace vodhuk
