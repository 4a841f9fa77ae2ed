/// The pictures that can be drawn of a query: one list for the window and the command line.
#pragma once

#include "core/analysis/timeline.h"
#include "ui/pictures/captions.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

#include <expected>
#include <optional>
#include <vector>

namespace vodhuk
{

/// What a reader may choose about a picture. All have a value that serves where nothing was chosen.
enum class PictureChoice { By, Rows, Columns, Bin, Day, Months, Actors };

struct PictureChoices {
    QString by;      ///< field that bars are told apart by; empty: the first of PictureKind::fields
    QString rows;    ///< field; empty: "actor"
    QString columns; ///< field; empty: "instrument"
    std::optional<TimeBin> bin; ///< nothing: by the length of the period
    QDate day;                  ///< invalid where none was chosen; see completed()
    int months = 12;            ///< how far ahead a calendar looks
    QStringList actors;         ///< as the query language names them; empty: the first ones by name, or all
    int detail = 1; ///< bins that were not chosen may be so many times as fine, for a picture that is zoomed
    bool operator==(const PictureChoices &) const = default;
};

/// What one picture is asked for. Lives as long as the call.
struct PictureQuestion {
    const QueryEngine &engine;
    const Query &query; ///< the selection; see countedOver()
    const PictureChoices &choices;
    const QString &language;
    const Cancellation &cancellation;
};

/// The query is refused, the catalogue cannot be read (or the question was cancelled), or here is the picture.
using PictureAnswer = std::expected<Result<PictureBuilder>, QueryError>;

/// One kind of picture. Each is made by a function in a file of its own, which picturekinds.cpp lists.
struct PictureKind {
    QString code;                           ///< as `vodhuk chart --kind` has it
    QString (*title)(const Wording &words); ///< short, for a list
    QList<PictureChoice> choices;           ///< in the order in which they are offered
    QStringList fields; ///< for By, Rows and Columns: those of the query language that may be chosen
    PictureAnswer (*ask)(const PictureQuestion &question); ///< counts; takes its time, any thread
    qsizetype actorsCompared = 0;                       ///< so many have to be chosen, or named by the query
    Query (*counted)(const Query &selection) = nullptr; ///< see countedOver(); null: the selection as it is
};

/// What the kind counts over where a selection is asked for: without the conditions that its own question takes the place of. Captions name
/// this query, and clicks start from it.
[[nodiscard]] Query countedOver(const PictureKind &kind, const Query &selection);

/// In the order in which they are offered.
[[nodiscard]] const std::vector<PictureKind> &pictureKinds();

/// What the kind answers, each picture with the query that it was counted over; a kind with Day is asked with a day alone. Where nothing is recorded there may be no day to tell of: then a
/// sentence stands in its place.
[[nodiscard]] PictureAnswer askPicture(const PictureKind &kind, const PictureQuestion &question);

/// Null for a code that there is not.
[[nodiscard]] const PictureKind *pictureKind(const QString &code);

/// The day on which data last changed: what "as of" means where no other day was chosen; invalid while nothing has been
/// recorded.
[[nodiscard]] Result<QDate> dayOfData(const Database &database);

/// What was chosen, with a day: that for which the query asks what is in force, however another one was chosen; else the one that was
/// chosen, else `usual`.
[[nodiscard]] PictureChoices completed(PictureChoices chosen, const Query &query, QDate usual);

/// Period of the records that the query selects, and the day of the data.
[[nodiscard]] std::expected<Result<CaptionFacts>, QueryError> captionFacts(const PictureQuestion &question);

/// For PictureKind::ask: `draw(numbers, style, facts)` lays out what was counted; what went wrong is handed on. The style has the unit of
/// the query.
template <class Numbers, class Draw>
[[nodiscard]] PictureAnswer pictureOf(const PictureQuestion &question,
                                      std::expected<Result<Numbers>, QueryError> numbers, Draw draw)
{
    if (!numbers)
        return std::unexpected(numbers.error());
    if (!*numbers)
        return Result<PictureBuilder>(std::unexpected(numbers->error()));
    const auto facts = captionFacts(question);
    if (!facts)
        return std::unexpected(facts.error());
    if (!*facts)
        return Result<PictureBuilder>(std::unexpected(facts->error()));
    return Result<PictureBuilder>(
        PictureBuilder([numbers = std::move(**numbers), facts = **facts, draw](PictureStyle style) {
            style.unit = countUnitOf(facts.query);
            return draw(numbers, style, facts);
        }));
}

} // namespace vodhuk
