/// The head of a form of a register: what is edited, whether it is saved, and what can be done with the record.
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace vodhuk
{

/// Never asks for room in width: where the buttons do not fit beside the words, they stand below them.
class RegisterHeader : public QWidget
{
    Q_OBJECT

public:
    /// What can be done with the record as it is.
    struct Doings {
        bool save = false;
        bool remove = false;
        bool join = false;
    };

    explicit RegisterHeader(QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void showState(const QString &state);
    void offer(const Doings &doings);

Q_SIGNALS:
    void saveWanted();
    void removeWanted();
    void joinWanted();
    void closeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const QString &tip, void (RegisterHeader::*wanted)());
    void arrange();

    QBoxLayout *m_parts;
    QBoxLayout *m_buttons;
    QLabel *m_heading;
    QLabel *m_state;
    QPushButton *m_join;
    QPushButton *m_remove;
    QPushButton *m_save = nullptr;
};

} // namespace vodhuk
