/// Reads a source out of what was copied and puts it behind those of a form.
#pragma once

#include <QString>

namespace vodhuk
{

class ResponseForm;
class Workspace;

/// Empty, or why the form stays as it is: what was copied holds no address and no citation, or sources in the form cannot be
/// understood yet.
[[nodiscard]] QString pasteSourceInto(ResponseForm &form, const Workspace &workspace);

} // namespace vodhuk
