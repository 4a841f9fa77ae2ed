/// The question before changes that are not saved would be lost: the same in every form.
#pragma once

#include <functional>

namespace vodhuk
{

class NoticeBar;

/// What each answer does.
struct UnsavedAnswers {
    std::function<bool()> save; ///< false: it could not be saved, and the form says why
    std::function<void()> discard;
    std::function<void()> goOn;
};

/// `action` follows once the changes are saved or discarded.
void askAboutUnsaved(NoticeBar &notice, const UnsavedAnswers &answers, const std::function<void()> &action);

} // namespace vodhuk
