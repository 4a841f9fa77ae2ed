/// The columns of a catalogue's page (filters, views, and at their side what is read or the forms), and who has how much width.
#pragma once

#include <QSplitter>

namespace vodhuk
{

/// What is read has as much width as a form where the window is wide. In a narrower one the side grows once, when a form comes
/// into it, and has its old width again behind the last one. Widths set by hand are kept over sessions; those set beside a form
/// are that form's own.
class PageColumns : public QSplitter
{
    Q_OBJECT

public:
    PageColumns(QWidget *filters, QWidget *views, QWidget *side, QWidget *parent = nullptr);

    /// A form came into the side: the views give what it lacks.
    void makeRoomForForm();
    /// The last form is closed.
    void giveRoomBack();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int letters(int count) const;
    [[nodiscard]] int readingWidth() const;
    [[nodiscard]] int leastFormWidth() const;
    void setSideWidth(int wanted);
    void limitSide();
    void restoreWidths();
    void keepWidths();

    bool m_holdsForm = false;
    bool m_isSetByHand = false;
    int m_widthBefore = 0; ///< of the side, before it held a form
};

} // namespace vodhuk
