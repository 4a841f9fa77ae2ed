#include "ui/report/contentinwords.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::ReportView)
};

} // namespace

QString contentInWords(const Briefing &briefing)
{
    const auto count = [](qint64 number) { return static_cast<int>(number); };
    QString text = briefing.records == 1
                       ? Texts::tr("1 response goes into the briefing.")
                       : Texts::tr("%n responses go into the briefing.", nullptr, count(briefing.records));
    if (briefing.notPublished == 1)
        text += u' ' + Texts::tr("1 is left out because it is not published.");
    else if (briefing.notPublished > 1)
        text += u' ' + Texts::tr("%n are left out because they are not published.", nullptr,
                                 count(briefing.notPublished));
    if (briefing.notPublic > 0)
        text += u' ' + Texts::tr("%n are left out because they are internal or confidential.", nullptr,
                                 count(briefing.notPublic));
    if (briefing.inClosedNotes > 0)
        text +=
            u' ' + Texts::tr("Left out because words of the query stand in their internal or confidential "
                             "notes alone: %1.")
                       .arg(briefing.inClosedNotes);
    if (briefing.records == 0)
        text +=
            u' ' + Texts::tr("Only published ones are printed: publish some, or choose other records under "
                             "“Whole briefing”.");
    return text;
}

} // namespace vodhuk
