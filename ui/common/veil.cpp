#include "ui/common/veil.h"

#include "ui/common/appearance.h"
#include "ui/common/workspace.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int densityOfVeil =
    170; ///< of 255: what lies below can be made out, and does not pass as the answer

} // namespace

Veil::Veil(const Workspace &workspace, QWidget *covered)
    : QWidget(covered)
{
    setObjectName(u"veil"_s);
    setAccessibleName(tr("Searching …"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    covered->installEventFilter(this);
    connect(&workspace, &Workspace::searchingChanged, this, &Veil::cover);
    cover(workspace.isSearching());
}

void Veil::cover(bool isSearching)
{
    if (isSearching) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    setVisible(isSearching);
}

bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Veil::paintEvent(QPaintEvent *)
{
    const Appearance look = Appearance::current();
    QColor ground = look.ground;
    ground.setAlpha(densityOfVeil);
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    painter.setPen(look.text);
    painter.drawText(rect(), Qt::AlignCenter, tr("Searching …"));
}

} // namespace vodhuk
