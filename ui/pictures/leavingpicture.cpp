#include "ui/pictures/leavingpicture.h"

#include "core/query/publicquery.h"
#include "core/report/documentdate.h"

#include <QCoreApplication>

#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// The time of the first second of 1970 for a catalogue in which nothing was ever recorded.
Result<QDateTime> dateOfFiles(const Database &database)
{
    const Result<QDateTime> written = documentDate(database);
    VODHUK_TRY(written);
    return written->isValid() ? *written : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
}

PictureBuilder naming(Query told, PictureBuilder builder)
{
    return [told = std::move(told), builder = std::move(builder)](PictureStyle style) {
        style.told = told;
        return builder(style);
    };
}

/// What stands in closed notes alone is not told where the query is.
Query withoutClosedWords(Query told, const QStringList &closed)
{
    for (SearchWord &word : told.words) {
        if (closed.contains(word.text))
            word = SearchWord{u"…"_s, true, word.negated};
    }
    return told;
}

LeavingAnswer failed(const Error &error)
{
    return Result<LeavingPicture>(std::unexpected(error));
}

} // namespace

LeavingAnswer leavingPicture(const PictureKind &kind, const PictureQuestion &question)
{
    if (const auto selection = question.engine.filter(question.query); !selection)
        return std::unexpected(selection.error());
    const auto part = publicPart(question.engine, countedOver(kind, question.query), question.cancellation);
    if (!part)
        return std::unexpected(part.error());
    if (!*part)
        return failed(part->error());
    const Result<QDateTime> created = dateOfFiles(question.engine.database());
    if (!created)
        return failed(created.error());
    const Result<QDate> data = dayOfData(question.engine.database());
    if (!data)
        return failed(data.error());
    const PictureChoices choices = completed(question.choices, question.query, *data);
    const Query open = publicQuery(question.query);
    auto builder =
        askPicture(kind, {question.engine, open, choices, question.language, question.cancellation});
    if (!builder)
        return std::unexpected(builder.error());
    if (!*builder)
        return failed(builder->error());
    return Result<LeavingPicture>(
        LeavingPicture{naming(withoutClosedWords((*part)->told, (*part)->closedWords), **std::move(builder)),
                       (*part)->leftOut, (*part)->inClosedNotes, tagsNamed((*part)->told),
                       (*part)->closedWords, *created, (*part)->query});
}

QString leftOutInWords(qint64 leftOut)
{
    return QCoreApplication::translate("LeavingPicture",
                                       "Records left out because they are internal or confidential: %1")
        .arg(leftOut);
}

QString inClosedNotesInWords(qint64 leftOut)
{
    return QCoreApplication::translate("LeavingPicture",
                                       "Records left out because words of the query stand in their internal "
                                       "or confidential notes alone: %1")
        .arg(leftOut);
}

QStringList remarksOn(const LeavingPicture &picture)
{
    QStringList remarks;
    if (picture.leftOut > 0)
        remarks.append(leftOutInWords(picture.leftOut));
    if (picture.inClosedNotes > 0)
        remarks.append(inClosedNotesInWords(picture.inClosedNotes));
    if (!picture.closedWords.isEmpty())
        remarks.append(QCoreApplication::translate("LeavingPicture",
                                                   "Not named, since internal or confidential records or "
                                                   "notes alone have these words of the query: %1")
                           .arg(picture.closedWords.join(u", "_s)));
    return remarks;
}

} // namespace vodhuk
