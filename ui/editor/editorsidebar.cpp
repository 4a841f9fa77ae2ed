#include "ui/editor/editorsidebar.h"

#include "core/codebook/partfields.h"
#include "ui/common/linkwidgets.h"
#include "ui/common/richtext.h"
#include "ui/editor/helppane.h"

#include <QBoxLayout>
#include <QTextBrowser>
#include <QUrl>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QString line(const QString &html)
{
    return u"<p style=\"margin-top:0px;margin-bottom:6px\">%1</p>"_s.arg(html);
}

QString nameOfField(const QString &key, const Appearance &look)
{
    const ResponseField *field = formField(key);
    return field ? richLink(u"field:"_s + key, richPlain(fieldLabel(*field)), look) + u": "_s : QString();
}

} // namespace

EditorSidebar::EditorSidebar(QWidget *parent)
    : QWidget(parent)
    , m_parts(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_help(new HelpPane(this))
    , m_findings(new LinkBrowser(this))
{
    blendIn(*m_findings);
    m_findings->setAccessibleName(tr("Checks of this record"));
    m_parts->setContentsMargins(4 * spacing, 4 * spacing, 2 * spacing, 2 * spacing);
    m_parts->setSpacing(4 * spacing);
    m_parts->addWidget(m_findings, 3);
    m_parts->addWidget(m_help, 2);
    connect(m_findings, &QTextBrowser::anchorClicked, this, &EditorSidebar::follow);
}

/// Below the form it is wide and low: then both have their whole height beside each other.
void EditorSidebar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts->setDirection(width() > 2 * height() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void EditorSidebar::showHelp(const QString &html, const QList<const WorkedCase *> &cases,
                             const QString &language)
{
    m_language = language;
    m_help->showHelp(html, cases, language);
}

void EditorSidebar::showFindings(const QMap<QString, FieldProblem> &unreadable, const Problems &findings)
{
    m_unreadable = unreadable;
    m_found = findings;
    render();
}

void EditorSidebar::showDuplicates(const QList<DuplicateCandidate> &candidates)
{
    if (m_duplicates == candidates)
        return;
    m_duplicates = candidates;
    render();
}

QString EditorSidebar::findingsText() const
{
    return m_findings->toPlainText();
}

/// What may be entered already comes first, before more is typed; answered warnings last: they are decided.
void EditorSidebar::render()
{
    QString open;
    QString answered;
    for (qsizetype place = 0; place < m_found.size(); ++place)
        (m_found[place].answer.isEmpty() ? open : answered) += findingHtml(place);
    QString html =
        duplicatesHtml() + line(u"<b>%1</b>"_s.arg(richPlain(tr("Checks")))) + unreadableHtml() + open;
    if (m_unreadable.isEmpty() && open.isEmpty())
        html += line(richColoured(richPlain(tr("Nothing found.")), Appearance::current().muted));
    if (!answered.isEmpty())
        html += line(u"<b>%1</b>"_s.arg(richPlain(tr("Answered")))) + answered;
    m_findings->setHtml(html);
}

QString EditorSidebar::unreadableHtml() const
{
    const Appearance look = Appearance::current();
    QString html;
    for (auto problem = m_unreadable.cbegin(); problem != m_unreadable.cend(); ++problem)
        html +=
            line(nameOfField(problem.key(), look) + richColoured(richPlain(problem->message), look.error));
    return html;
}

QString EditorSidebar::findingHtml(qsizetype place) const
{
    const Appearance look = Appearance::current();
    const Problem &problem = m_found[place];
    const bool isAnswered = !problem.answer.isEmpty();
    const QColor colour = isAnswered                              ? look.muted
                          : problem.severity == Severity::Error   ? look.error
                          : problem.severity == Severity::Warning ? look.warning
                                                                  : look.muted;
    QString html = richColoured(u"<b>%1</b> "_s.arg(richPlain(problem.rule)), colour) +
                   nameOfField(problem.field, look) + richPlain(problem.message);
    QStringList doings;
    const auto offer = [&](const QString &action, const QString &text) {
        doings += richLink(u"%1:%2"_s.arg(action, QString::number(place)), richPlain(text), look);
    };
    if (isAnswered)
        html += u"<br>"_s + richColoured(richPlain(tr("Stands because: %1").arg(problem.answer)), look.muted);
    if (problem.fix && !isAnswered)
        offer(u"fix"_s, problem.fix->label);
    if (problem.severity != Severity::Error)
        offer(isAnswered ? u"withdraw"_s : u"answer"_s,
              isAnswered ? tr("Take the answer back") : tr("Let it stand …"));
    if (!doings.isEmpty())
        html += u"<br>"_s + doings.join(u" &nbsp;·&nbsp; "_s);
    return line(html);
}

QString EditorSidebar::duplicatesHtml() const
{
    if (m_duplicates.isEmpty())
        return {};
    const Appearance look = Appearance::current();
    QString html = line(u"<b>%1</b>"_s.arg(richPlain(tr("Perhaps entered already"))));
    for (const DuplicateCandidate &one : m_duplicates) {
        const auto offer = [&](const QString &action, const QString &text) {
            return richLink(u"%1:%2"_s.arg(action, QString::number(one.id.value)), richPlain(text), look);
        };
        html +=
            line(richColoured(richPlain(dateInShort(one.date)), look.muted) + u" "_s +
                 richPlain(one.title.best(m_language)) + u"<br>"_s +
                 richRemark(one.reasons.join(u", "_s), look) + u"<br>"_s +
                 QStringList{offer(u"compare"_s, tr("Compare")), offer(u"look"_s, tr("Open it beside")),
                             offer(u"distinct"_s, tr("Not the same")), offer(u"link"_s, tr("Link the two"))}
                     .join(u" &nbsp;·&nbsp; "_s));
    }
    return html;
}

void EditorSidebar::follow(const QUrl &target)
{
    const QString action = target.scheme();
    if (action == "field"_L1)
        return Q_EMIT fieldWanted(target.path());
    const qint64 number = target.path().toLongLong();
    if (action == "compare"_L1)
        return Q_EMIT compareWanted(ResponseId{number});
    if (action == "look"_L1)
        return Q_EMIT lookWanted(ResponseId{number});
    if (action == "distinct"_L1)
        return Q_EMIT distinctWanted(ResponseId{number});
    if (action == "link"_L1)
        return Q_EMIT linkWanted(ResponseId{number});
    if (number < 0 || number >= m_found.size())
        return;
    const Problem problem = m_found[number]; // what follows may show others
    if (action == "fix"_L1)
        Q_EMIT fixWanted(problem);
    else if (action == "answer"_L1)
        Q_EMIT answerWanted(problem);
    else if (action == "withdraw"_L1)
        Q_EMIT withdrawalWanted(problem);
}

} // namespace vodhuk
