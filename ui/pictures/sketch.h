/// Helps a builder to lay out a picture: measures text, adds marks, keeps the next free line.
#pragma once

#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

/// Numbers of a count axis: whole, from zero, few.
struct CountScale {
    qint64 top = 1;
    qint64 step = 1;
};
[[nodiscard]] CountScale countScale(qint64 largest, int mostSteps = 4);

struct LegendEntry {
    Ink ink;
    QString label;
    QList<Condition> conditions;
};

class Sketch
{
public:
    explicit Sketch(const PictureStyle &style);

    [[nodiscard]] const PictureStyle &style() const { return m_style; }
    [[nodiscard]] Typeface text() const { return {m_style.textFamily, m_style.textSize, false}; }
    [[nodiscard]] Typeface strong() const { return {m_style.textFamily, m_style.textSize, true}; }
    [[nodiscard]] Typeface small() const { return {m_style.textFamily, m_style.smallSize, false}; }
    [[nodiscard]] Typeface title() const { return {m_style.titleFamily, m_style.titleSize, true}; }

    [[nodiscard]] static qreal widthOf(const QString &text, const Typeface &face);

    [[nodiscard]] static qreal widestWord(const QString &text, const Typeface &face);

    /// Breaks at blanks (a word that is wider than `width` is broken behind a hyphen, else within) into lines that fit.
    [[nodiscard]] static QStringList wrapped(const QString &text, const Typeface &face, qreal width);

    Mark &add(Shape shape);

    /// Lines of text at the left edge, below what is there.
    void paragraph(const QString &text, const Typeface &face, const Ink &ink);
    void gap(qreal height) { y += height; }

    /// What was drawn since `top` names the rows that follow until endGroup(), also on further pages.
    void beginGroup(qreal top);
    void endGroup();

    /// Swatches with labels, as many on a line as fit.
    void legend(const QList<LegendEntry> &entries);

    /// Title and subtitle at the top; to be called first.
    void head(const PictureCaption &caption);

    /// Remarks and source at the foot, then the picture's height. To be called last.
    [[nodiscard]] Picture finish(const PictureCaption &caption, const QStringList &remarks);

    /// How high finish() will make the foot.
    [[nodiscard]] qreal footHeight(const PictureCaption &caption, const QStringList &remarks) const;

    /// How high the whole selection will be at the foot: a picture of a fixed height has it in addition, lest it press the drawing together.
    [[nodiscard]] qreal selectionHeight(const PictureCaption &caption) const;

    /// Of texts above and below the drawing.
    [[nodiscard]] qreal lineWidth() const;

    /// How many times wider than the texts the drawing is: time that is zoomed.
    [[nodiscard]] qreal stretch() const { return m_style.size.width() / lineWidth(); }

    qreal y = 0; ///< top of what is free
    Picture picture;

private:
    [[nodiscard]] qreal remarkHeight(const QString &remark) const;

    const PictureStyle &m_style;
    std::optional<GroupHeading> m_group;
};

/// A calm sentence instead of a drawing.
[[nodiscard]] Picture sentencePicture(const QString &sentence, const PictureStyle &style,
                                      const PictureCaption &caption, const QStringList &remarks = {});

/// Where no record is selected, or none that the picture can show: then `remarks` tell what it leaves out.
[[nodiscard]] Picture emptyPicture(const PictureStyle &style, const PictureCaption &caption,
                                   const QStringList &remarks = {});

/// With the numbers behind it: who saves them gets at least their heads.
[[nodiscard]] Picture withTable(Picture picture, PictureTable table);

} // namespace vodhuk
