/// Looks for the next record of the result that nobody has reviewed yet.
#pragma once

#include "core/base/recordid.h"

#include <functional>

class QObject;

namespace vodhuk
{

class Workspace;

/// From the record behind the chosen one to the end of the result and round, on a worker. `found` gets a null id if every
/// record is reviewed; it is not called after `receiver` is gone. A failure is told by the workspace.
void findNextToReview(Workspace &workspace, QObject *receiver,
                      const std::function<void(ResponseId next)> &found);

} // namespace vodhuk
