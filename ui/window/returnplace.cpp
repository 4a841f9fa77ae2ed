#include "ui/window/returnplace.h"

#include "ui/editor/openforms.h"
#include "ui/editor/responseeditor.h"
#include "ui/window/viewtabs.h"

#include <QApplication>

#include <utility>

namespace vodhuk
{

ReturnPlace::ReturnPlace(OpenForms &forms, ViewTabs &views, QObject *parent)
    : QObject(parent)
    , m_forms(forms)
    , m_views(views)
{
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget * /*old*/, const QWidget *now) {
        if (m_editor && now && m_editor->isAncestorOf(now))
            m_editor.clear();
    });
}

void ReturnPlace::remember()
{
    m_editor = &m_forms.current();
    m_field = m_editor->form().focusedField();
    m_view = m_views.currentName();
}

bool ReturnPlace::goBack()
{
    const QPointer<ResponseEditor> editor = std::exchange(m_editor, nullptr);
    if (!editor || editor != &m_forms.current() || !editor->isVisible())
        return false;
    m_views.showView(m_view);
    editor->form().focusField(m_field);
    return true;
}

} // namespace vodhuk
