/// Fills what the record of a form lacks from another one that tells of the same, and says what was taken and what was left.
#pragma once

#include "core/records/entry.h"

#include <QStringList>

namespace vodhuk
{

class ResponseForm;
class Workspace;

struct FormUnion {
    QStringList taken; ///< labels of the fields that were filled in or got more values
    QStringList left;  ///< "Title: “…”": what the other one says where the form says something else
};

/// As if typed: nothing is saved. See entryUnion() for what is taken.
[[nodiscard]] FormUnion fillFrom(ResponseForm &form, const Entry &other, const Workspace &workspace);

/// What was taken and left, as sentences.
[[nodiscard]] QString unionInWords(const FormUnion &made);

} // namespace vodhuk
