/// What is typed as a new record goes into the form of one that is there already; the typed form goes once that one is saved.
#pragma once

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QStringList>

namespace vodhuk
{

class ResponseEditor;
class Workspace;

/// A child of the form that is typed. Until the other one is saved nothing of the typed form goes; if something else was typed in it
/// meanwhile, or not all could be taken over, a question stands there first. Over when the other form shows another record.
class Handover : public QObject
{
    Q_OBJECT

public:
    /// Fills the form of `known`, as if typed, and says there what was taken over.
    Handover(ResponseEditor &typed, ResponseEditor &known, const Workspace &workspace);

Q_SIGNALS:
    /// The typed form asks whether it may go.
    void questionAsked();

private:
    void finish();

    ResponseEditor &m_typed;
    QPointer<ResponseEditor> m_known;
    QMap<QString, QString> m_texts; ///< of the typed form, as they were taken over
    QStringList m_left;
};

} // namespace vodhuk
