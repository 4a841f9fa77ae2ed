/// Makes the input that fits a field of the form, or a cell of the small tables in it.
#pragma once

#include "core/codebook/responsefields.h"
#include "ui/editor/fieldwidget.h"

namespace vodhuk
{

class Workspace;

[[nodiscard]] FieldWidget *makeFieldWidget(const ResponseField &field, RecordKind kind, Workspace &workspace,
                                           QWidget *parent);

/// For records of several kinds: of codes it offers those of each of them.
[[nodiscard]] FieldWidget *makeFieldWidget(const ResponseField &field, const QList<RecordKind> &kinds,
                                           Workspace &workspace, QWidget *parent);

/// `columns` for a field of kind Parts.
[[nodiscard]] FieldWidget *makeFieldWidget(const PartColumn &head, const QList<PartColumn> &columns,
                                           Workspace &workspace, QWidget *parent);

[[nodiscard]] FieldWidget *makeCellWidget(const PartColumn &column, Workspace &workspace, QWidget *parent);

/// A cell as a person reads it: labels, names and titles in the language of the window; a text that is no value as typed.
[[nodiscard]] QString cellInWords(const PartColumn &column, const QString &text, const Workspace &workspace);

} // namespace vodhuk
