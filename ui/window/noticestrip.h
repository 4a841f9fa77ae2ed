/// A strip in the window for what happened and for work that goes on; never a dialog.
#pragma once

#include "core/base/error.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace vodhuk
{

class LongWork;

/// Hidden while there is nothing to say.
class NoticeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    void tell(const QString &text);
    /// With one thing to do about it.
    void tell(const QString &text, const QString &action, const std::function<void()> &act);
    void tell(const Error &error);
    /// The same, but it comes back after what is told over it, until it is taken, closed or withdrawn.
    void offer(const QString &text, const QString &action, const std::function<void()> &act);
    [[nodiscard]] bool hasOffer() const { return m_offer.has_value(); }
    void withdrawOffer();
    /// Shows title, progress and Cancel until the work is finished.
    void follow(LongWork &work);
    void clear();

    /// Where it is answered.
    [[nodiscard]] QWidget &buttons() { return *m_buttons; }

private:
    struct Offer {
        QString text;
        QString action;
        std::function<void()> act;
    };
    void show(const QString &text, bool isError);

    QLabel *m_text;
    QProgressBar *m_progress;
    QWidget *m_buttons;
    QPushButton *m_action;
    QPushButton *m_close;
    QMetaObject::Connection m_acting;
    std::optional<Offer> m_offer;
    bool m_isOfferShown = false;
};

} // namespace vodhuk
