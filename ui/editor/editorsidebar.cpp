#include "ui/editor/editorsidebar.h"

#include "core/codebook/partfields.h"
#include "ui/common/richtext.h"
#include "ui/editor/casehtml.h"

#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

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
    , m_help(makePart(tr("About this field")))
    , m_findings(makePart(tr("Checks of this record")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * spacing, 4 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(4 * spacing);
    layout->addWidget(m_findings, 1);
    layout->addWidget(m_help, 1);
    connect(m_findings, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &target) { Q_EMIT fieldWanted(target.path()); });
    connect(m_help, &QTextBrowser::anchorClicked, this, &EditorSidebar::followHelp);
}

QTextBrowser *EditorSidebar::makePart(const QString &accessibleName)
{
    auto *part = new QTextBrowser(this);
    part->setOpenLinks(false);
    part->setFrameShape(QFrame::NoFrame);
    part->document()->setDocumentMargin(0);
    part->viewport()->setAutoFillBackground(false);
    part->setAccessibleName(accessibleName);
    part->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return part;
}

void EditorSidebar::showHelp(const QString &html, const QList<const WorkedCase *> &cases,
                             const QString &language)
{
    m_language = language;
    m_helpHtml = html + caseLinksHtml(cases, language);
    m_help->setHtml(m_helpHtml);
}

void EditorSidebar::followHelp(const QUrl &target)
{
    if (target.scheme() == "back"_L1)
        return m_help->setHtml(m_helpHtml);
    const auto worked = std::ranges::find(workedCases(), target.path().toInt(), &WorkedCase::number);
    if (worked != workedCases().end())
        m_help->setHtml(caseHtml(*worked, m_language));
}

void EditorSidebar::showFindings(const QMap<QString, FieldProblem> &unreadable, const Problems &findings)
{
    const Appearance look = Appearance::current();
    QString html = line(u"<b>%1</b>"_s.arg(richPlain(tr("Checks"))));
    for (auto problem = unreadable.cbegin(); problem != unreadable.cend(); ++problem)
        html +=
            line(nameOfField(problem.key(), look) + richColoured(richPlain(problem->message), look.error));
    for (const Problem &problem : findings) {
        const QColor colour = problem.severity == Severity::Error     ? look.error
                              : problem.severity == Severity::Warning ? look.warning
                                                                      : look.muted;
        html += line(richColoured(u"<b>%1</b> "_s.arg(richPlain(problem.rule)), colour) +
                     nameOfField(problem.field, look) + richPlain(problem.message));
    }
    if (unreadable.isEmpty() && findings.isEmpty())
        html += line(richColoured(richPlain(tr("Nothing found.")), look.muted));
    m_findings->setHtml(html);
}

} // namespace vodhuk
