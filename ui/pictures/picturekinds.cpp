#include "ui/pictures/picturekinds.h"

#include "core/analysis/inforcecounts.h"
#include "core/report/documentdate.h"
#include "ui/pictures/kindlist.h"
#include "ui/pictures/sketch.h"

#include <algorithm>
#include <utility>

namespace vodhuk
{

namespace
{

/// Each picture says what it was counted over.
PictureAnswer withQuery(const Query &query, PictureAnswer answer)
{
    if (answer && *answer)
        **answer = [query, builder = std::move(**answer)](const PictureStyle &style) {
            Picture picture = builder(style);
            picture.query = query;
            return picture;
        };
    return answer;
}

} // namespace

const std::vector<PictureKind> &pictureKinds()
{
    static const std::vector<PictureKind> kinds{
        keyFiguresKind(),     // how much, as of a day
        timelineKind(),       // when, and after what
        sanctionsKind(),      // how much of it is no sanction
        stepsKind(),          // what is in place, and since when
        barsKind(),           // which measures hold, were renewed, eased, ended
        matrixKind(),         // who uses which tool
        actorsKind(),         // who
        instrumentsKind(),    // how
        triggersKind(),       // what set it off, and how soon
        framingKind(),        // why
        bindingKind(),        // whom it binds
        framingBindingKind(), // why, and whom it binds
        listingsKind(),       // how many are listed, and how many of them are new
        alignmentKind(),      // who moves together, who follows
        lanesKind(),          // what the authorities answered, what civil society said
        europeMapKind(),      // which states and organisations, with what
        worldMapKind(),
        gapsKind(),     // what one has done and the other has not
        calendarKind(), // what is due, and by when
    };
    return kinds;
}

const PictureKind *pictureKind(const QString &code)
{
    const auto found = std::ranges::find(pictureKinds(), code, &PictureKind::code);
    return found == pictureKinds().end() ? nullptr : &*found;
}

Query countedOver(const PictureKind &kind, const Query &selection)
{
    return kind.counted ? kind.counted(selection) : selection;
}

PictureAnswer askPicture(const PictureKind &kind, const PictureQuestion &question)
{
    if (question.choices.day.isValid() || !kind.choices.contains(PictureChoice::Day))
        return withQuery(countedOver(kind, question.query), kind.ask(question));
    return Result<PictureBuilder>(PictureBuilder([title = kind.title](const PictureStyle &style) {
        return emptyPicture(style, {.title = title(style.words), .subtitle = {}, .source = {}});
    }));
}

Result<QDate> dayOfData(const Database &database)
{
    const Result<QDateTime> changed = dataDate(database);
    VODHUK_TRY(changed);
    return changed->isValid() ? changed->date() : QDate();
}

PictureChoices completed(PictureChoices chosen, const Query &query, QDate usual)
{
    const QDate day = chosen.day.isValid() ? chosen.day : usual;
    chosen.day = inForceDay(query).value_or(day);
    return chosen;
}

std::expected<Result<CaptionFacts>, QueryError> captionFacts(const PictureQuestion &question)
{
    using Answer = Result<CaptionFacts>;
    const auto months = periodOf(question.engine, question.query, question.cancellation);
    if (!months)
        return std::unexpected(months.error());
    if (!*months)
        return Answer(std::unexpected(months->error()));
    const Result<QDate> data = dayOfData(question.engine.database());
    if (!data)
        return Answer(std::unexpected(data.error()));
    return Answer(CaptionFacts{question.query, periodInWords(**months, Wording(question.language)), *data});
}

} // namespace vodhuk
