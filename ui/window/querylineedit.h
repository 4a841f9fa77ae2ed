/// The line of the search box: can mark a part as wrong, and tells of Backspace at its beginning.
#pragma once

#include <QLineEdit>

namespace vodhuk
{

class QueryLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    void mark(qsizetype start, qsizetype length);
    void clearMark();

Q_SIGNALS:
    /// Backspace with nothing before the cursor.
    void backspacedAtStart();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_isMarked = false;
};

} // namespace vodhuk
