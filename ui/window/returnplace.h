/// Leads back to the field of a form from which a record of a register was asked for, once that is saved or given up.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

namespace vodhuk
{

class OpenForms;
class ResponseEditor;
class ViewTabs;

class ReturnPlace : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ReturnPlace(OpenForms &forms, ViewTabs &views, QObject *parent = nullptr);

    /// The field at hand and the view beside it. Forgotten when somebody goes back to the form by themselves.
    void remember();

    /// Once for each time that a place was remembered; false, and nothing is done, if there is none or its form is no longer in front.
    bool goBack();

private:
    OpenForms &m_forms;
    ViewTabs &m_views;
    QPointer<ResponseEditor> m_editor;
    QString m_field;
    QString m_view;
};

} // namespace vodhuk
