/// Qt's own file dialog writes the folders that were visited into a file of its own; people at risk do not want that.
#pragma once

class QFileDialog;

namespace vodhuk
{

/// Once the dialog is gone, what Qt has noted about visited folders is again as it was before.
void leaveNoTraces(QFileDialog &dialog);

} // namespace vodhuk
