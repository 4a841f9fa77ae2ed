/// Hears of each change of the focus in the program as long as its owner is whole.
#pragma once

#include <QApplication>

#include <utility>

namespace vodhuk
{

/// To be a member of a widget. A widget whose children are taken down loses the focus of one of them, and a plain connection would
/// then call a function of an owner whose own parts are gone.
class FocusConnection
{
public:
    FocusConnection() = default;
    FocusConnection(const FocusConnection &) = delete;
    FocusConnection &operator=(const FocusConnection &) = delete;
    ~FocusConnection() { QObject::disconnect(m_connection); }

    /// `changed`: called with the widget that had the focus and with that which has it; both may be null.
    template <class Changed>
    void follow(QObject *owner, Changed changed)
    {
        m_connection = QObject::connect(qApp, &QApplication::focusChanged, owner, std::move(changed));
    }

private:
    QMetaObject::Connection m_connection;
};

} // namespace vodhuk
