#include "ui/pictures/leavingpicture.h"

#include "core/query/publicquery.h"
#include "core/report/documentdate.h"
#include "ui/common/workspace.h"

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
        LeavingPicture{naming((*part)->told, **std::move(builder)), (*part)->leftOut, *created});
}

QString leftOutInWords(qint64 leftOut)
{
    return QCoreApplication::translate("LeavingPicture",
                                       "Records left out because they are internal or confidential: %1")
        .arg(leftOut);
}

PictureSource sourceOf(Workspace &workspace, QObject *receiver, const PictureKind &kind, const Query &query,
                       const PictureChoices &choices)
{
    return [&workspace, receiver, &kind, query, choices](std::function<void(const LeavingPicture &)> ready) {
        workspace.background().ask<LeavingAnswer>(
            u"leaving picture"_s, receiver,
            [&kind, query, choices, language = workspace.language()](const QueryEngine &engine,
                                                                     const Cancellation &cancellation) {
                return leavingPicture(kind, {engine, query, choices, language, cancellation});
            },
            [&workspace, ready = std::move(ready)](const LeavingAnswer &answer) {
                if (!answer)
                    return Q_EMIT workspace.failed({ErrorKind::Usage, answer.error().message, {}});
                if (!*answer)
                    return Q_EMIT workspace.failed(answer->error());
                ready(**answer);
                if ((*answer)->leftOut > 0)
                    Q_EMIT workspace.told(leftOutInWords((*answer)->leftOut));
            },
            Background::Urgency::Urgent);
    };
}

} // namespace vodhuk
