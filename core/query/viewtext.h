/// A saved view as text that people hand on: by mail, in a note, through the clipboard.
#pragma once

#include "core/base/result.h"
#include "core/records/savedview.h"

namespace vodhuk
{

/// A first line that tells what it is, then `key: value` on lines of their own: name, folder, query, columns, view.
[[nodiscard]] QString viewText(const SavedView &view);

/// Reads viewText's form, whatever stands around it; keys that are not known are passed over. The view has no id. Invalid if
/// there is no view in the text, or its query cannot be understood.
[[nodiscard]] Result<SavedView> viewFromText(const QString &text);

/// "Folder/Name", or the name alone.
[[nodiscard]] QString viewPath(const SavedView &view);
/// Sets folder and name; what stands before the last slash is the folder.
void setViewPath(SavedView &view, const QString &path);

} // namespace vodhuk
