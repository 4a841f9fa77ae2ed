#include "ui/editor/formsplitter.h"

#include "ui/common/appearance.h"

namespace vodhuk
{

namespace
{

constexpr int narrow = 190 * spacing;

} // namespace

FormSplitter::FormSplitter(QWidget *form, QWidget *beside, QWidget *parent)
    : QSplitter(parent)
{
    setChildrenCollapsible(false);
    addWidget(form);
    addWidget(beside);
    setStretchFactor(0, 3);
    setStretchFactor(1, 1);
    setHandleWidth(1);
}

void FormSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    const Qt::Orientation wanted = width() < narrow ? Qt::Vertical : Qt::Horizontal;
    if (wanted == orientation())
        return;
    setOrientation(wanted);
    if (wanted == Qt::Vertical)
        setSizes({2 * height() / 3, height() / 3}); // what may be entered already has to be seen there
    else
        setSizes({3 * width() / 4, width() / 4});
}

} // namespace vodhuk
