/// Lists actors with their numbers beside or below a map, and the families of instruments with those who used them.
#pragma once

#include "core/analysis/respondents.h"
#include "ui/pictures/sketch.h"

namespace vodhuk
{

/// "Lithuania: 34 responses (Expression, Restrictive)".
[[nodiscard]] QString spokenOf(const Respondent &one, const PictureStyle &style);

/// How its records stand on the day that the query asks for: "in force for certain: 2, perhaps: 1"; empty without such a day.
[[nodiscard]] QString onDayInWords(const RecordsOnDay &records, const Wording &words);

/// "Lithuania 34", never parted; where nothing is in force for certain on the day, or all is eased, with a word that says so.
[[nodiscard]] QString nameAndCount(const Respondent &one, const Wording &words);

/// What a click on the actor asks for; nothing where no record is.
[[nodiscard]] QList<Condition> conditionsOf(const Respondent &one);

class RespondentList
{
public:
    /// In the order given: the squares before a name have one place for each family, in the order of the codebook.
    RespondentList(Sketch &sketch, QList<Respondent> actors);

    /// As many as have room in a column from `area`'s top on.
    void besides(const QRectF &area);

    /// The rest over the whole width below what is there, to be read line by line: so the order holds where a page ends.
    void below();

private:
    [[nodiscard]] qreal heightOf(const Respondent &one, qreal width) const;
    qreal draw(const Respondent &one, const QPointF &at, qreal width);
    [[nodiscard]] qreal nameLeft() const;
    [[nodiscard]] qreal lineHeight() const;

    Sketch &m_sketch;
    QList<Respondent> m_rest;
};

/// A line for each family that occurs among all: its colour, its name, and which of the states used it.
void drawFamilies(Sketch &sketch, const QList<Respondent> &states, const QList<Respondent> &all);

} // namespace vodhuk
