/// Keeps the input in which somebody types where it stands on the screen, whatever comes and goes above it in a form.
#pragma once

#include <QObject>
#include <QPointer>

class QScrollArea;
class QWidget;

namespace vodhuk
{

/// From the first key on the page holds its place; before, and for whoever only clicks, the input stays in view.
class FocusKeeper : public QObject
{
    Q_OBJECT

public:
    /// `form` outlives it; its page may change.
    explicit FocusKeeper(QScrollArea &form);

    /// Another page is shown, from its beginning.
    void begin();

    /// Brings what has the focus into view, with its row if that fits. Nothing for a widget that is not on the page.
    void follow(QWidget *focused);

    /// What has the focus is where it should be.
    void anchor();

    /// Gives the focus to the input that had it last, with its cursor where it was, or to its row; false if both are gone.
    [[nodiscard]] bool focusAgain();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hold(const QEvent &event);
    void bringIntoView();
    [[nodiscard]] bool isInView() const;
    [[nodiscard]] int placeOfField() const;
    void settleSoon();
    void settle();

    QScrollArea &m_form;
    QPointer<QWidget> m_input; ///< had the focus last
    QPointer<QWidget> m_field; ///< the smallest field around it
    QPointer<QWidget> m_row;   ///< the row of the form
    int m_place = 0;           ///< of the field, below the upper edge of what is seen
    bool m_isWanted = false;   ///< in view
    bool m_isHeld = false;
    bool m_isScrolled = false; ///< by a person, and the page is about to move
    bool m_isSettling = false; ///< once the layout has come to rest
};

} // namespace vodhuk
