/// What a person does about findings while a record is in the form: mend, answer.
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"

#include <QObject>

#include <functional>

namespace vodhuk
{

class Edit;
class FormChecks;
class NoticeBar;
class ResponseForm;
class Workspace;

/// Acts on the form of one editor. Answers are recorded changes of their own; fixes change the form alone.
class FindingActions : public QObject
{
    Q_OBJECT

public:
    /// What it acts on; all of it outlives the actions.
    struct Parts {
        Workspace &workspace;
        ResponseForm &form;
        NoticeBar &notice;
        FormChecks &checks;
    };

    FindingActions(Parts parts, QObject *parent);

    /// Checks once more, waits for it, and writes what the same rule says now: the form may say something else since it was found.
    void mend(const Problem &problem);

    /// Asks for the reason for which a warning may stand, and keeps it. The record has to be saved.
    void answer(const Problem &problem);
    /// The same, with the reason at hand.
    void keepAnswer(const Problem &problem, const QString &reason);
    void withdrawAnswer(const Problem &problem);

Q_SIGNALS:
    void judged();

private:
    bool write(const QString &label, const std::function<Status(Edit &)> &work);

    Workspace &m_workspace;
    ResponseForm &m_form;
    NoticeBar &m_notice;
    FormChecks &m_checks;
};

} // namespace vodhuk
