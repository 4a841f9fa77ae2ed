/// Pictures that leave the catalogue, in files and in the clipboard: of what may leave alone, whoever asks for them.
#pragma once

#include "ui/pictures/picturekinds.h"

#include <QDateTime>

#include <functional>

class QObject;

namespace vodhuk
{

class Workspace;

struct LeavingPicture {
    PictureBuilder builder;    ///< its captions name the query that was counted over
    qint64 leftOut = 0;        ///< records of that query that are internal or confidential
    qint64 inClosedNotes = 0;  ///< others left out, since words stand in their closed notes alone
    QStringList tags{};        ///< that the picture names, since the query does
    QStringList closedWords{}; ///< of the query, which the picture does not name for that
    QDateTime created;         ///< the time that stands in files; never that of the clock
};

using LeavingAnswer = std::expected<Result<LeavingPicture>, QueryError>;

/// Choices without a day get that of the data.
[[nodiscard]] LeavingAnswer leavingPicture(const PictureKind &kind, const PictureQuestion &question);

/// "Records left out because they are internal or confidential: 3"
[[nodiscard]] QString leftOutInWords(qint64 leftOut);

/// That and what else its author should know of it; nothing if there is nothing to say.
[[nodiscard]] QStringList remarksOn(const LeavingPicture &picture);

/// Has a picture made that may leave. `ready` is called later in the window's thread, or never after an error, which is told.
using PictureSource = std::function<void(std::function<void(const LeavingPicture &)> ready)>;

/// Asks a worker of the workspace, which also tells how many records are left out; nothing is called after `receiver` is gone.
[[nodiscard]] PictureSource sourceOf(Workspace &workspace, QObject *receiver, const PictureKind &kind,
                                     const Query &query, const PictureChoices &choices);

} // namespace vodhuk
