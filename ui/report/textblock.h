/// A text set in lines of a given width, ragged, the same on every device. Keeps where its lines are, not what they look like: thousands
/// of pages find room in memory, and only what is drawn is laid out again.
#pragma once

#include "ui/report/typesetting.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace vodhuk
{

enum class RunLook { Plain, Strong, Muted, Reference, Address, Code };

/// Part of a text. `link`: "#name" leads to an anchor of the briefing, anything else is an address; empty: nowhere.
struct TextRun {
    QString text;
    RunLook look = RunLook::Plain;
    QString link = {};
    bool strong = false;
    bool emphasis = false;
    QString query = {}; ///< what a click asks for in the window
};

struct LinkArea {
    QRectF area; ///< relative to the upper left corner of the first line drawn
    QString link;
    QString query = {};
};

/// Where a part of a text stands in one of its lines, in points from the left end of the line's room.
struct LinePart {
    int line = 0;
    double left = 0;
    double right = 0;
};

/// Where lines stand in their width. Start: at the right where the text runs from right to left.
enum class Side { Start, Left, Right };

/// With codes for characters that no font has, see printedText().
[[nodiscard]] QList<TextRun> printableRuns(QList<TextRun> runs);

class TextBlock
{
public:
    /// Made printable. `direction` is that of the text unless it is part of another one. Texts of some thousand characters: see longtext.h.
    TextBlock(QList<TextRun> runs, TextStyle style, double width, Side side = Side::Start,
              Qt::LayoutDirection direction = Qt::LayoutDirectionAuto);

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] double leading() const;
    [[nodiscard]] double height() const { return lineCount() * leading(); }
    [[nodiscard]] double naturalWidth() const; ///< of the longest line
    [[nodiscard]] double lastLineWidth() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] qsizetype startOfLastLine() const { return m_startOfLastLine; } ///< in text()

    /// What the lines take up, relative to the upper left corner of the first of them.
    [[nodiscard]] QRectF area(int firstLine, int count) const;

    [[nodiscard]] QList<LinkArea> linkAreas(int firstLine, int count) const;

    /// Where words in RunLook::Code stand.
    [[nodiscard]] QList<QRectF> codeAreas(int firstLine, int count) const;

    /// Some characters of text().
    struct Part {
        qsizetype start = 0;
        qsizetype length = 0;
    };

    /// Where each of the parts stands, line by line. Lays the text out again, once for all of them.
    [[nodiscard]] QList<QList<LinePart>> placesOf(const QList<Part> &parts) const;

private:
    friend class TextDrawing;

    struct Line {
        float left = 0;
        float width = 0;
    };
    struct Spot {
        int line = 0;
        int run = 0;
        float left = 0;
        float right = 0;
    };

    [[nodiscard]] std::unique_ptr<QTextLayout> laidOut() const;
    void rememberSpots(const QTextLayout &layout);
    [[nodiscard]] QRectF areaOf(const Spot &spot, int firstLine) const;

    TextStyle m_style;
    Side m_side;
    Qt::LayoutDirection m_direction;
    double m_width;
    qsizetype m_startOfLastLine = 0;
    QList<TextRun> m_runs;
    std::vector<Line> m_lines;
    std::vector<Spot> m_spots; ///< of links and code
};

/// Draws texts on one painter, which then counts in fine units (see unitsPerPoint). Remembers how the last text was laid out, for its lines
/// often come one by one.
class TextDrawing
{
public:
    explicit TextDrawing(QPainter &painter);
    ~TextDrawing();

    /// Lines from `firstLine`, the first of them at `position`, in points.
    void draw(const TextBlock &text, const QPointF &position, int firstLine, int count);

private:
    QPainter &m_painter;
    const TextBlock *m_text = nullptr;
    std::unique_ptr<QTextLayout> m_layout;
};

/// Width of a text on one line.
[[nodiscard]] double textWidth(const QString &text, TextStyle style);

} // namespace vodhuk
