#include "ui/editor/casehtml.h"

#include "ui/common/appearance.h"
#include "ui/common/richtext.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::WorkedCases)
};

constexpr qsizetype mostShown = 3;

QString part(const QString &heading, const LocalizedText &text, const QString &language)
{
    if (text.isEmpty())
        return {};
    return u"<p><b>%1</b> %2</p>"_s.arg(richPlain(heading), richPlain(text.best(language)));
}

} // namespace

QString caseLinksHtml(const QList<const WorkedCase *> &cases, const QString &language)
{
    if (cases.isEmpty())
        return {};
    const Appearance look = Appearance::current();
    QString html =
        u"<p style=\"margin-bottom:2px\"><b>%1</b></p>"_s.arg(richPlain(Words::tr("Worked cases")));
    for (const WorkedCase *worked : cases.first(std::min(mostShown, cases.size())))
        html += u"<p style=\"margin-top:0px;margin-bottom:4px\">%1</p>"_s.arg(
            richLink(u"case:%1"_s.arg(worked->number), richPlain(worked->title.best(language)), look));
    return html;
}

QString caseHtml(const WorkedCase &worked, const QString &language)
{
    return u"<p><b>%1</b></p>"_s.arg(richPlain(worked.title.best(language))) +
           part(Words::tr("What happened:"), worked.facts, language) +
           part(Words::tr("How it is coded:"), worked.coding, language) +
           part(Words::tr("Why:"), worked.why, language) + part(Words::tr("Trap:"), worked.trap, language) +
           u"<p>%1</p>"_s.arg(
               richLink(u"back:"_s, richPlain(Words::tr("Back to the field")), Appearance::current()));
}

} // namespace vodhuk
