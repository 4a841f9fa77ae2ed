#include "ui/report/saving/picturesource.h"

#include "ui/common/workspace.h"
#include "ui/report/saving/picturelook.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

using PictureOutcome = std::expected<Result<PreparedPicture>, QueryError>;

/// Each picture is wanted for itself: one that is copied gives up none that is being saved.
QString nextPictureTopic()
{
    static qint64 used = 0; // in the window's thread alone
    return u"leaving picture %1"_s.arg(++used);
}

Result<PreparedPicture> withErrorAlone(const PictureOutcome &answer)
{
    if (!answer)
        return fail(ErrorKind::Usage, answer.error().message);
    return *answer;
}

PictureAsker askerOf(Workspace &workspace, const PictureKind &kind, const Query &query,
                     const PictureChoices &choices, const PictureWish &wish)
{
    return [&workspace, &kind, query, choices, wish, topic = nextPictureTopic()](QObject *receiver,
                                                                                 PictureAnswered answered) {
        workspace.background().ask<PictureOutcome>(
            topic, receiver,
            [&kind, query, choices, wish, language = workspace.language()](const QueryEngine &engine,
                                                                           const Cancellation &cancellation) {
                return preparePicture(kind, {engine, query, choices, language, cancellation}, wish);
            },
            [answered = std::move(answered)](const PictureOutcome &answer) {
                answered(withErrorAlone(answer));
            },
            Background::Urgency::Urgent);
    };
}

} // namespace

PictureSource sourceOf(Workspace &workspace, QWidget *over, const PictureKind &kind, const Query &query,
                       const PictureChoices &choices)
{
    return [&workspace, over, &kind, query, choices](const PictureWish &wish, const PictureTaker &ready) {
        const PictureAsker ask = askerOf(workspace, kind, query, choices, wish);
        const auto hand = [&workspace, ready](const PreparedPicture &prepared) {
            ready(prepared.picture(), prepared.created);
            if (!prepared.remarks.isEmpty())
                Q_EMIT workspace.told(prepared.remarks.join(u'\n'));
        };
        ask(over, [&workspace, over, ask, wish, hand](const Result<PreparedPicture> &prepared) {
            if (!prepared)
                return Q_EMIT workspace.failed(prepared.error());
            if (prepared->looked->leaks.isEmpty())
                return hand(*prepared);
            auto *look = new PictureLook(workspace, ask, *prepared, over);
            look->setLeaveText(wish.path.isEmpty() ? PictureLook::tr("Copy") : PictureLook::tr("Save"));
            QObject::connect(look, &PictureLook::released, over, hand);
            look->show();
        });
    };
}

} // namespace vodhuk
