/// Above a form: which record it is, whether all of it is saved, and the buttons that save and close.
#pragma once

#include "core/records/response.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vodhuk
{

class EditorHeader : public QWidget
{
    Q_OBJECT

public:
    explicit EditorHeader(QWidget *parent = nullptr);

    /// `fresh`: it is not saved yet.
    void showRecord(RecordKind kind, bool fresh);
    void showState(const QString &state);
    void setSavable(bool savable);

    /// "Edit response"; empty before a record was shown.
    [[nodiscard]] QString heading() const;

Q_SIGNALS:
    void saveWanted();
    void closeWanted();

private:
    QLabel *m_heading;
    QLabel *m_state;
    QPushButton *m_save;
};

} // namespace vodhuk
