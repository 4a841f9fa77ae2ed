/// A text set in lines of a given width, ragged right, the same on every device.
#pragma once

#include "ui/report/typesetting.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace vodhuk
{

enum class RunLook { Plain, Strong, Muted, Reference, Address };

/// Part of a text. `link`: "#name" leads to an anchor of the briefing, anything else is an address; empty: nowhere.
struct TextRun {
    QString text;
    RunLook look = RunLook::Plain;
    QString link = {};
};

struct LinkArea {
    QRectF area; ///< relative to the upper left corner of the first line drawn
    QString link;
};

class TextBlock
{
public:
    enum class Break { Words, Anywhere };

    TextBlock(const QList<TextRun> &runs, TextStyle style, double width, Break breaking = Break::Anywhere);
    ~TextBlock();

    [[nodiscard]] int lineCount() const;
    [[nodiscard]] double leading() const;
    [[nodiscard]] double height() const { return lineCount() * leading(); }
    [[nodiscard]] double naturalWidth() const; ///< of the longest line
    [[nodiscard]] double lastLineWidth() const;
    [[nodiscard]] QList<LinkArea> linkAreas(int firstLine, int count) const;

    /// Lines from `firstLine`, the first of them at `position`. The painter counts in points.
    void draw(QPainter &painter, QPointF position, int firstLine, int count) const;

private:
    void lay(double width);

    TextStyle m_style;
    QList<TextRun> m_runs;
    std::unique_ptr<QTextLayout> m_layout;
};

/// Width of a text on one line.
[[nodiscard]] double textWidth(const QString &text, TextStyle style);

} // namespace vodhuk
