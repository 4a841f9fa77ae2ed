/// Lies over what shows the result while the answer to another query is awaited, and says so.
#pragma once

#include <QWidget>

namespace vodhuk
{

class Workspace;

/// As large as what it covers, which clicks and keys still reach.
class Veil : public QWidget
{
    Q_OBJECT

public:
    /// Belongs to `covered`, whose children it lies above.
    Veil(const Workspace &workspace, QWidget *covered);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void cover(bool isSearching);
};

} // namespace vodhuk
