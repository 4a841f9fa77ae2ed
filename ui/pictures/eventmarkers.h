/// Places the labels of events above a plot so that none covers another, in the order of the timeline; those without room keep a tick.
#pragma once

#include "ui/pictures/timeaxis.h"

namespace vodhuk
{

class EventMarkers
{
public:
    /// `rows` of labels, each two lines high.
    EventMarkers(const Timeline &timeline, const TimeAxis &axis, const Sketch &sketch, int rows);

    [[nodiscard]] qreal height() const { return m_used * m_rowHeight; }

    /// Whether some event found no room for its label and keeps a short stroke.
    [[nodiscard]] bool hasTicks() const;

    /// `top` of the labels, which take height(); `bottom` of the plot.
    void draw(Sketch &sketch, qreal top, qreal bottom) const;

private:
    struct Label {
        const Event *event = nullptr;
        QStringList lines; ///< empty: only a tick
        qreal x = 0;
        qreal width = 0;
        int row = 0;
        bool leftwards = false;
        [[nodiscard]] qreal start() const { return leftwards ? x - 4 - width : x + 4; }
        [[nodiscard]] qreal end() const { return start() + width; }
    };
    [[nodiscard]] Label labelFor(const Event &event, const Sketch &sketch) const;
    [[nodiscard]] bool fits(const Label &label) const;
    void place(Label label, int rows);
    void drawLabel(Sketch &sketch, const Label &label, qreal top, qreal bottom) const;
    void drawTick(Sketch &sketch, const Label &label, qreal bandEnd) const;

    const TimeAxis &m_axis;
    qreal m_right = 0;
    qreal m_left = 0;
    qreal m_rowHeight = 0;
    int m_used = 0;
    std::vector<Label> m_labels;
};

} // namespace vodhuk
