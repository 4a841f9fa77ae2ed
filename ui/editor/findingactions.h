/// What a person does about findings and look-alikes while a record is in the form: mend, answer, tell apart, link.
#pragma once

#include "core/base/problem.h"
#include "core/catalogue/duplicates.h"

#include <QObject>
#include <QSet>

namespace vodhuk
{

class NoticeBar;
class ResponseForm;
class Workspace;

/// Acts on the form of one editor. Answers and pairs are recorded changes of their own; fixes change the form alone.
class FindingActions : public QObject
{
    Q_OBJECT

public:
    FindingActions(Workspace &workspace, ResponseForm &form, NoticeBar &notice, QObject *parent);

    void mend(const Problem &problem);

    /// Asks for the reason for which a warning may stand, and keeps it. The record has to be saved.
    void answer(const Problem &problem);
    /// The same, with the reason at hand.
    void keepAnswer(const Problem &problem, const QString &reason);
    void withdrawAnswer(const Problem &problem);

    /// Looks for records that may be the same as what stands in the form; found() follows if there are others than before.
    void lookForDuplicates();
    void tellApart(ResponseId other);
    /// The record in the form continues the other one.
    void link(ResponseId other);

    /// Forgets what was found for the record before.
    void begin();

Q_SIGNALS:
    void found(const QList<vodhuk::DuplicateCandidate> &candidates);
    void judged();

private:
    bool write(const QString &label, const std::function<Status(class Edit &)> &work);

    Workspace &m_workspace;
    ResponseForm &m_form;
    NoticeBar &m_notice;
    QString m_topic;              ///< of its questions, so that two forms do not cancel each other's
    QSet<ResponseId> m_toldApart; ///< from a record that is not saved yet
};

} // namespace vodhuk
