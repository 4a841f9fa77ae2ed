/// What a picture is built for: size, type, language, and the words above and below it.
#pragma once

#include "core/base/wording.h"
#include "core/query/query.h"

#include <QSizeF>

#include <optional>

namespace vodhuk
{

/// What is counted; every number on a picture names it.
enum class CountUnit { Responses, Countermoves, Reactions, Records, Measures, Persons, Entities };

/// The unit that a query counts, by the kinds it covers: see coveredKinds().
[[nodiscard]] CountUnit countUnitOf(const Query &query);

/// "351 responses", "1 response", in the language of `words`.
[[nodiscard]] QString countInWords(qint64 count, CountUnit unit, const Wording &words);

/// "responses"
[[nodiscard]] QString unitInWords(CountUnit unit, const Wording &words);

/// Label of an instrument family of the codebook.
[[nodiscard]] QString familyInWords(const QString &family, const Wording &words);

/// Codes of the instrument families in the order of the codebook.
[[nodiscard]] QStringList familyCodes();

/// What stands around the drawing. Empty texts take no room.
struct PictureCaption {
    QString title;
    QString subtitle;
    QString source;         ///< a line below
    QString selection = {}; ///< in full, the last remark, where the subtitle shortens it
};

/// A width in units of the picture: device-independent pixels on screen, points on paper.
struct PictureStyle {
    Wording words;
    QSizeF size = {960, 480}; ///< pictures whose rows decide the height use the width alone
    qreal lineWidth =
        0; ///< of the texts above and below the drawing, where they are narrower; 0: all of the width
    QString textFamily = QStringLiteral("Noto Sans");
    QString titleFamily = QStringLiteral("Noto Serif");
    int titleSize = 18;
    int textSize = 13;
    int smallSize = 12;
    CountUnit unit = CountUnit::Responses;
    std::optional<QString>
        selection; ///< what captions name as selected, in place of the query's text; empty: they name nothing
    std::optional<Query> told; ///< whose text captions name, in place of that of the query asked
    bool remarks = true;       ///< false where they are printed below the picture
    bool caption = true;       ///< false where title, subtitle and source are printed beside the picture

    explicit PictureStyle(Wording wording)
        : words(std::move(wording))
    {
    }

    /// For a page: the sizes of a briefing, in points.
    [[nodiscard]] static PictureStyle print(const Wording &words, const QSizeF &size);
};

} // namespace vodhuk
