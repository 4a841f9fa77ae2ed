/// What the window shows while no catalogue is open.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace vodhuk
{

class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Reads the list of recent catalogues anew.
    void refresh();

Q_SIGNALS:
    void sampleWanted();
    void newWanted();
    void openWanted();
    void importWanted();
    void recentWanted(const QString &path);

private:
    [[nodiscard]] QWidget *buildStart();
    [[nodiscard]] QWidget *buildRecent();
    void addRecent(const QString &path);

    QVBoxLayout *m_recent = nullptr;
    QWidget *m_recentPart = nullptr;
};

} // namespace vodhuk
