/// Pictures that leave the catalogue, in files and in the clipboard: of what may leave alone, whoever asks for them.
#pragma once

#include "ui/pictures/picturekinds.h"

#include <QDateTime>

#include <functional>

namespace vodhuk
{

struct LeavingPicture {
    PictureBuilder builder;   ///< its captions name the query that was counted over
    qint64 leftOut = 0;       ///< records of that query that are internal or confidential
    qint64 inClosedNotes = 0; ///< others left out, since words stand in their closed notes alone
    QStringList tags{}; ///< that the picture names, since the query does: words of the work on the catalogue
    QStringList closedWords{}; ///< of the query, which the picture does not name for that
    QDateTime created;         ///< the time that stands in files; never that of the clock
    Query counted{};           ///< whose records the picture shows
};

using LeavingAnswer = std::expected<Result<LeavingPicture>, QueryError>;

/// Choices without a day get that of the data.
[[nodiscard]] LeavingAnswer leavingPicture(const PictureKind &kind, const PictureQuestion &question);

/// "Records left out because they are internal or confidential: 3"
[[nodiscard]] QString leftOutInWords(qint64 leftOut);

/// The same of those that words of the query have chosen by closed notes alone.
[[nodiscard]] QString inClosedNotesInWords(qint64 leftOut);

/// That and what else its author should know of it; nothing if there is nothing to say. What it gives away is told by preparePicture()
/// (ui/report/preparedpicture.h).
[[nodiscard]] QStringList remarksOn(const LeavingPicture &picture);

/// How a picture leaves.
struct PictureWish {
    QSizeF size{}; ///< empty: the usual one
    QString path;  ///< of the file; empty: it goes to the clipboard
};

/// Has a picture made that may leave. `ready` is called later in the window's thread, once it gives nothing away or all of that was accepted;
/// never after an error, which is told, or a refusal.
using PictureTaker = std::function<void(const Picture &picture, const QDateTime &created)>;
using PictureSource = std::function<void(const PictureWish &wish, PictureTaker ready)>;

} // namespace vodhuk
