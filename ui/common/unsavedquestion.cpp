#include "ui/common/unsavedquestion.h"

#include "ui/common/noticebar.h"

#include <QCoreApplication>

namespace vodhuk
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::ResponseEditor)
};

} // namespace

void askAboutUnsaved(NoticeBar &notice, const UnsavedAnswers &answers, const std::function<void()> &action)
{
    notice.ask(Words::tr("The changes to this record are not saved."));
    notice.addAnswer(Words::tr("Save"), [save = answers.save, action] {
        if (save())
            action();
    });
    notice.addAnswer(Words::tr("Discard changes"), [discard = answers.discard, action] {
        discard();
        action();
    });
    notice.addAnswer(Words::tr("Go on editing"), answers.goOn);
}

} // namespace vodhuk
