/// Where a picture of the window comes from when it is copied or saved: made by a worker, looked through, and shown to its author if it gives
/// anything away.
#pragma once

#include "ui/pictures/leavingpicture.h"

class QWidget;

namespace vodhuk
{

class Workspace;

/// What is told of the picture, and errors, go through the workspace; nothing is called after `over` is gone, over which the question stands.
[[nodiscard]] PictureSource sourceOf(Workspace &workspace, QWidget *over, const PictureKind &kind,
                                     const Query &query, const PictureChoices &choices);

} // namespace vodhuk
