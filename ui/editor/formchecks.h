/// What the rules of the codebook find in the record of a form, shown at its fields.
#pragma once

#include "core/base/problem.h"
#include "core/records/event.h"
#include "ui/editor/responseform.h"

#include <QObject>
#include <QTimer>

namespace vodhuk
{

class Workspace;

class FormChecks : public QObject
{
    Q_OBJECT

public:
    FormChecks(Workspace &workspace, ResponseForm &form, QObject *parent);

    /// Another record was shown.
    void begin();

    /// Checks once nothing was typed for a moment.
    void checkSoon();
    void check();

    [[nodiscard]] Problems problemsOf(const Entry &entry) const;

Q_SIGNALS:
    void checked(const QMap<QString, vodhuk::FieldProblem> &unreadable, const vodhuk::Problems &findings);

private:
    Workspace &m_workspace;
    ResponseForm &m_form;
    QTimer m_soon;
    QList<Event> m_events;
};

} // namespace vodhuk
