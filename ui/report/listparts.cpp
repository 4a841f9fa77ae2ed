#include "ui/report/listparts.h"

#include "core/base/webaddress.h"
#include "ui/common/appearance.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

QString sourceAnchor(int number)
{
    return u"source-"_s + QString::number(number);
}

TextRun addressRun(const QString &address)
{
    return {address, RunLook::Address, isWebAddress(QUrl(address)) ? address : QString()};
}

QString publicationOf(const SourceLine &line)
{
    QStringList parts{line.publisher, line.date};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QList<TextRun> titleRuns(const ChronologyLine &line, RunLook look)
{
    QList<TextRun> runs{{line.title, look, {}}};
    for (qsizetype i = 0; i < line.sources.size(); ++i) {
        const QString number = QString::number(line.sources.at(i));
        runs.append({i == 0 ? u"\u00a0"_s : u",\u2009"_s, RunLook::Reference, {}});
        runs.append({number, RunLook::Reference, u'#' + sourceAnchor(line.sources.at(i))});
    }
    return runs;
}

double addMarks(Piece &piece, const QList<InstrumentMark> &marks, QPointF origin, const MarkSetting &setting)
{
    const double square = typeFace(setting.style).size * 0.69;
    double x = setting.indent;
    double y = 0;
    double leading = 0;
    for (const InstrumentMark &mark : marks) {
        const double indent = mark.family.isEmpty() ? 0 : square + 3;
        const auto label = std::make_shared<const TextBlock>(QList<TextRun>{{mark.label, setting.look}},
                                                             setting.style, setting.width - indent);
        leading = label->leading();
        if (x > 0 && x + indent + label->naturalWidth() > setting.width) {
            x = 0;
            y += leading;
        }
        if (!mark.family.isEmpty())
            addFill(piece, QRectF(origin.x() + x, origin.y() + y + (leading - square) / 2, square, square),
                    Appearance::print().family(mark.family));
        addText(piece, origin + QPointF(x + indent, y), label, ItemRole::Row);
        y += label->height() - leading;
        x += indent + label->naturalWidth() + square + 3;
    }
    return marks.isEmpty() ? 0 : y + leading;
}

} // namespace vodhuk
