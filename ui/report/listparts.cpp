#include "ui/report/listparts.h"

#include "core/base/webaddress.h"
#include "core/report/formats/printabletext.h"
#include "ui/common/appearance.h"

#include <algorithm>
#include <ranges>

namespace vodhuk
{

using namespace Qt::StringLiterals;

void endRow(Piece &piece, double height, double width)
{
    piece.height = onRhythm(height + aboveRow);
    addFill(piece, QRectF(0, piece.height - 0.5, width, 0.5), Appearance::print().lines);
}

Pieces underHead(Piece head, Pieces rows)
{
    head.keepWithNext = true;
    const auto repeated = std::make_shared<const Piece>(head);
    Pieces pieces;
    pieces.reserve(rows.size() + 1);
    pieces.push_back(std::move(head));
    for (Piece &row : rows) {
        row.repeatedHead = repeated;
        append(pieces, divided(std::move(row), highestRow));
    }
    // No row stands alone on a page.
    if (rows.size() > 2)
        pieces.at(1).keepWithNext = pieces.at(pieces.size() - 2).keepWithNext = true;
    return pieces;
}

QString sourceAnchor(int number)
{
    return u"source-"_s + QString::number(number);
}

QString citingAnchor(int source)
{
    return u"citing-"_s + QString::number(source);
}

QString recordAnchor(const QString &number)
{
    return u"record-"_s + number;
}

QStringList anchorsOf(const ChronologyLine &line)
{
    QStringList anchors;
    if (!line.number.isEmpty())
        anchors.append(recordAnchor(line.number));
    for (const int source : line.sources)
        anchors.append(citingAnchor(source));
    return anchors;
}

TextRun numberRun(const ChronologyLine &line)
{
    TextRun run{.text = line.number, .look = RunLook::Muted};
    if (!line.record.isNull())
        run.query = Query{{{u"id"_s, {recordIdText(line.record)}}}, {}, {}}.toText();
    return run;
}

TextRun numberRun(const SourceLine &line)
{
    return {.text = QString::number(line.number),
            .look = RunLook::Muted,
            .link = u'#' + citingAnchor(line.number)};
}

double numberWidth(const QStringList &numbers, TextStyle style)
{
    const auto longest = std::ranges::max_element(numbers, {}, &QString::size);
    // Digits are of one width.
    return longest == numbers.end() ? 0 : textWidth(*longest, style) + 0.5;
}

double numberWidth(const QList<ChronologyLine> &lines, TextStyle style)
{
    QStringList numbers;
    for (const ChronologyLine &line : lines)
        numbers.append(line.number);
    return numberWidth(numbers, style);
}

double numberWidth(const QList<SourceLine> &lines, TextStyle style)
{
    QStringList numbers;
    for (const SourceLine &line : lines)
        numbers.append(QString::number(line.number));
    return numberWidth(numbers, style);
}

TextRun addressRun(const QString &address)
{
    return {
        .text = address, .look = RunLook::Address, .link = isWebAddress(QUrl(address)) ? address : QString()};
}

QString publicationOf(const SourceLine &line)
{
    return joinedTexts({line.publisher, line.date}, u", "_s);
}

QList<TextRun> titleRuns(const ChronologyLine &line, RunLook look)
{
    constexpr qsizetype fewSources = 4; // which stay with the last word of the title
    const QString between = line.sources.size() <= fewSources ? u",\u202f"_s : u",\u2009"_s;
    QList<TextRun> runs{{line.title, look}};
    for (qsizetype i = 0; i < line.sources.size(); ++i) {
        const QString number = QString::number(line.sources.at(i));
        runs.append({i == 0 ? u"\u00a0"_s : between, RunLook::Reference});
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
