#include "ui/editor/helppane.h"

#include "ui/editor/casehtml.h"

#include <QUrl>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

void blendIn(QTextBrowser &browser)
{
    browser.setOpenLinks(false);
    browser.setFrameShape(QFrame::NoFrame);
    browser.document()->setDocumentMargin(0);
    browser.viewport()->setAutoFillBackground(false);
    browser.setTextInteractionFlags(Qt::TextBrowserInteraction);
}

HelpPane::HelpPane(QWidget *parent)
    : QTextBrowser(parent)
{
    blendIn(*this);
    setObjectName(u"fieldHelp"_s);
    setAccessibleName(tr("About this field"));
    connect(this, &QTextBrowser::anchorClicked, this, &HelpPane::follow);
}

void HelpPane::showHelp(const QString &html, const QList<const WorkedCase *> &cases, const QString &language)
{
    m_language = language;
    m_helpHtml = html + caseLinksHtml(cases, language);
    setHtml(m_helpHtml);
}

void HelpPane::follow(const QUrl &target)
{
    if (target.scheme() == "back"_L1)
        return setHtml(m_helpHtml);
    const auto worked = std::ranges::find(workedCases(), target.path().toInt(), &WorkedCase::number);
    if (worked != workedCases().end())
        setHtml(caseHtml(*worked, m_language));
}

} // namespace vodhuk
