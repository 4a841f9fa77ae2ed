/// What went wrong: a kind to branch on, a sentence for the user, a detail for whoever looks closer.
#pragma once

#include <QString>

namespace vodhuk
{

enum class ErrorKind {
    Usage,         ///< called with values that cannot be meant
    Invalid,       ///< the input is not what it should be
    NotFound,      ///< a file or record that must exist does not
    Exists,        ///< something stands where a new thing was to be made
    NotACatalogue, ///< a file, but not one of ours
    Damaged,       ///< a catalogue whose bytes are broken
    NewerVersion,  ///< written by a later version of the program
    ReadOnly,      ///< the catalogue was opened for reading
    Locked,        ///< another program is writing
    Conflict,      ///< the catalogue is no longer as the change expects it
    Io,            ///< the file system refused (no space, no right)
    Cancelled,     ///< the user stopped it
    Internal,      ///< a defect of the program
};

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message; ///< one sentence in the user's language: what is wrong and what to do
    QString detail;  ///< untranslated, may be empty: the system's own words

    bool operator==(const Error &) const = default;
};

} // namespace vodhuk
