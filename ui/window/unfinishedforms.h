/// Forms that were not saved when the program ended: the menu of them, and how one is named.
#pragma once

#include "core/records/draft.h"

#include <QList>

#include <functional>

class QMenu;

namespace vodhuk
{

class Workspace;

/// Newest first; none if they cannot be read.
[[nodiscard]] QList<Draft> unfinishedForms(const Workspace &workspace);

/// "First package … · 2026-11-27 18:02": by its title, else by what it is.
[[nodiscard]] QString formInWords(const Draft &form, const Workspace &workspace);

/// One entry for each, and one that drops them all.
void fillWithUnfinishedForms(QMenu &menu, Workspace &workspace,
                             const std::function<void(const Draft &form)> &resume);

} // namespace vodhuk
