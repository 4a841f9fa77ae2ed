/// A catalogue as it was after one of its changes, to be read from; the file itself stays as it is.
#pragma once

#include "core/base/recordid.h"
#include "core/catalogue/database.h"
#include "core/catalogue/editwatch.h"

namespace vodhuk
{

/// Takes later changes back in a transaction that is never committed: whoever else wants to write waits meanwhile. Readers of `database` see that
/// state as long as the object lives; the change log ends there too, and derived data are those of that state. To its lists of names and sites
/// that must not leave come those of today.
class PastState
{
public:
    /// `database` must be open for writing, and outlive the object. NotFound if there is no such change; Conflict or Damaged if a later one
    /// cannot be taken back; Cancelled.
    [[nodiscard]] static Result<PastState> at(Database &database, ChangeId state,
                                              const EditWatch &watch = {});

    /// The same to be printed from: what is closed today, published no more or removed is so in that state, too (holdBack(), holdNotesBack()),
    /// and what must not be told today is known there (standing.h).
    [[nodiscard]] static Result<PastState> toPrintFrom(Database &database, ChangeId state,
                                                       const EditWatch &watch = {});

private:
    enum class Use { Reading, Printing };

    [[nodiscard]] static Result<PastState> made(Database &database, ChangeId state, Use use,
                                                const EditWatch &watch);

    explicit PastState(Transaction transaction)
        : m_transaction(std::move(transaction))
    {
    }

    Transaction m_transaction; ///< rolled back when it goes
};

} // namespace vodhuk
