/// A catalogue of three real records and a few actors in a temporary file, with the workspace that panels share.
#pragma once

#include "core/records/entry.h"
#include "ui/common/workspace.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace vodhuk
{

namespace test
{

/// Saves an entry into the file at `path` through a connection of its own, as another program would.
void saveInAnotherProgram(const QString &path, const Entry &entry);

} // namespace test

struct SmallWorkspace {
    SmallWorkspace();

    [[nodiscard]] Entry entry(ResponseId id) const;

    /// Saves an entry as somebody else would: past every panel.
    void saveElsewhere(const Entry &entry);

    /// The same through a connection of its own, of which the window's catalogue does not hear.
    void saveInAnotherProgram(const Entry &entry) const;

    /// Runs events until `happened` or thirty seconds are over.
    static bool waitFor(const std::function<bool()> &happened);

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    ActorId belarus;
    ActorId union_;
    ActorId poland;
    ResponseId listing;     ///< 2020-10-02, EU, travel ban and asset freeze, complete
    ResponseId extension;   ///< 2020-11-06, EU, extends the listing
    ResponseId countermove; ///< 2020-10-02, answers the listing
};

} // namespace vodhuk
