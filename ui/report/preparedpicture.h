/// A picture that leaves by itself, looked through like a briefing: what window and command line both call.
#pragma once

#include "ui/pictures/leavingpicture.h"
#include "ui/report/briefingexport.h"

namespace vodhuk
{

struct PreparedPicture {
    std::shared_ptr<const PreparedBriefing> looked; ///< a briefing of nothing but the picture; never null
    QDateTime created;                              ///< the time that stands in files
    QStringList remarks;                            ///< what its author should know of it besides

    [[nodiscard]] const Picture &picture() const;
};

/// The picture as it is written, of one state of the file, and what it and the name of its file would give away: title, labels, numbers, text
/// alternative, all texts that stand in any format. Any thread of a GUI application, with its own engine.
[[nodiscard]] std::expected<Result<PreparedPicture>, QueryError>
preparePicture(const PictureKind &kind, const PictureQuestion &question, const PictureWish &wish);

} // namespace vodhuk
