#include "ui/report/preparedpicture.h"

#include "core/catalogue/standing.h"
#include "core/catalogue/steadyreading.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

PictureStyle styleFor(const PictureWish &wish, const QString &language)
{
    PictureStyle style{Wording(language)};
    if (!wish.size.isEmpty())
        style.size = wish.size;
    return style;
}

/// Its file has no title but that of the picture.
Briefing briefingAround(const LeavingPicture &leaving, const QString &language)
{
    Briefing briefing;
    briefing.language = language;
    briefing.tags = leaving.tags;
    briefing.closedWords = leaving.closedWords;
    briefing.blocks = {PictureBlock()};
    briefing.sectionStarts = {0};
    return briefing;
}

Result<QList<ResponseId>> recordsOf(const LeavingPicture &leaving, const PictureQuestion &question)
{
    auto found = question.engine.run(leaving.counted, {}, question.cancellation);
    if (!found)
        return fail(ErrorKind::Usage, found.error().message);
    VODHUK_TRY(*found);
    return QList<ResponseId>((*found)->ids.cbegin(), (*found)->ids.cend());
}

/// Notes of a million records would not fit into memory in the form in which they are looked for.
constexpr qsizetype recordsAtOnce = 20'000;

/// What of the closed notes of these records stands in the picture.
Status addFromNotes(PreparedBriefing &prepared, const DrawnBriefing &picture,
                    const QList<ResponseId> &records, const PictureQuestion &question)
{
    QList<qint64> ids;
    for (const ResponseId record : records)
        ids.append(record.value);
    const auto notes = closedNotes(question.engine.database(), ids);
    VODHUK_TRY(notes);
    ProtectedWords words;
    for (const MarkedNote &note : *notes)
        words.internalNotes.append(note.text);
    if (words.internalNotes.isEmpty())
        return {};
    for (const Leak &leak : leaksIn(picture, words, question.cancellation)) {
        const bool isKnown = std::ranges::find(prepared.leaks, leak.id, &Leak::id) != prepared.leaks.end();
        if (leak.kind == Leak::Kind::InternalNote && !isKnown)
            prepared.leaks.append(leak);
    }
    return {};
}

Result<PreparedBriefing> lookedThroughInParts(IllustratedBriefing briefing, const QList<ResponseId> &records,
                                              const PictureQuestion &question)
{
    const EditWatch watch{{}, question.cancellation};
    briefing.content.used = records.first(std::min(recordsAtOnce, records.size()));
    auto prepared = lookedThrough(question.engine, std::move(briefing), watch);
    VODHUK_TRY(prepared);
    if (records.size() <= recordsAtOnce)
        return prepared;
    const DrawnBriefing picture = drawn(prepared->briefing);
    for (qsizetype from = recordsAtOnce; from < records.size(); from += recordsAtOnce) {
        VODHUK_TRY(watch.lookUp());
        VODHUK_TRY(addFromNotes(*prepared, picture, records.mid(from, recordsAtOnce), question));
    }
    return prepared;
}

Result<PreparedPicture> looked(const LeavingPicture &leaving, const PictureQuestion &question,
                               const PictureWish &wish)
{
    IllustratedBriefing briefing{briefingAround(leaving, question.language), {}};
    briefing.pictures.insert(
        0, std::make_shared<const Picture>(leaving.builder(styleFor(wish, question.language))));
    const auto records = recordsOf(leaving, question);
    VODHUK_TRY(records);
    auto prepared = lookedThroughInParts(std::move(briefing), *records, question);
    VODHUK_TRY(prepared);
    if (!wish.path.isEmpty())
        prepared->leaks += leaksInNameOf(wish.path, *prepared);
    return PreparedPicture{std::make_shared<const PreparedBriefing>(*std::move(prepared)), leaving.created,
                           remarksOn(leaving)};
}

} // namespace

const Picture &PreparedPicture::picture() const
{
    return **looked->briefing.pictures.constBegin();
}

std::expected<Result<PreparedPicture>, QueryError>
preparePicture(const PictureKind &kind, const PictureQuestion &question, const PictureWish &wish)
{
    const auto steady = SteadyReading::begin(question.engine.database());
    if (!steady)
        return Result<PreparedPicture>(std::unexpected(steady.error()));
    const LeavingAnswer leaving = leavingPicture(kind, question);
    if (!leaving)
        return std::unexpected(leaving.error());
    if (!*leaving)
        return Result<PreparedPicture>(std::unexpected(leaving->error()));
    return looked(**leaving, question, wish);
}

} // namespace vodhuk
