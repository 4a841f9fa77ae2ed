/// A briefing whose pictures are drawn: what HTML, ODT and Markdown are written from, and what is searched for leaks.
#pragma once

#include "core/report/briefing.h"

#include <QHash>
#include <QSizeF>

namespace vodhuk
{

struct DrawnPicture {
    QString title;
    QString subtitle;        ///< unit, period and selection
    QString source;          ///< state of what was counted
    QString textAlternative; ///< two sentences that stand for it
    QStringList remarks;     ///< what it leaves out
    QByteArray svg;          ///< without title, source and remarks, which stand beside it; texts stay texts
    QSizeF size;             ///< in points
    QStringList head;        ///< of the numbers behind it
    QList<QStringList> rows;
    qsizetype textColumns = 1;
};

struct DrawnBriefing {
    Briefing content;
    QHash<qsizetype, DrawnPicture> pictures; ///< by the place of their PictureBlock among the blocks
};

} // namespace vodhuk
