/// Reads a source out of what was copied and puts it behind those of a form.
#pragma once

namespace vodhuk
{

class ResponseForm;

/// False if what was copied holds no address and no citation; the form stays as it is then.
[[nodiscard]] bool pasteSourceInto(ResponseForm &form);

} // namespace vodhuk
