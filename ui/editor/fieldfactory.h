/// Makes the input that fits a field.
#pragma once

#include "core/codebook/responsefields.h"
#include "ui/editor/fieldwidget.h"

namespace vodhuk
{

class Workspace;

[[nodiscard]] FieldWidget *makeFieldWidget(const ResponseField &field, RecordKind kind, Workspace &workspace,
                                           QWidget *parent);

} // namespace vodhuk
