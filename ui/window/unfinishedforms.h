/// Forms that were not saved when the program ended: the menu of them, and how one is named.
#pragma once

#include "core/records/draft.h"

#include <QList>

#include <functional>

class QMenu;

namespace vodhuk
{

class Workspace;

/// Newest first, without those that are `open`; none if they cannot be read.
[[nodiscard]] QList<Draft> unfinishedForms(const Workspace &workspace, const QList<DraftId> &open);

/// "First package … · 2026-11-27 18:02": by its title, else by what it is.
[[nodiscard]] QString formInWords(const Draft &form, const Workspace &workspace);

/// What the entries of the menu do.
struct UnfinishedChoices {
    std::function<void(DraftId form)> resume;
    std::function<void(const QList<Draft> &forms)> drop; ///< asks first
};

/// One entry for each of `forms`, and one that drops them all.
void fillWithUnfinishedForms(QMenu &menu, Workspace &workspace, const QList<Draft> &forms,
                             const UnfinishedChoices &choices);

} // namespace vodhuk
