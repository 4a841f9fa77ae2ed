#include "ui/editor/wrappeddelegate.h"

#include "ui/common/appearance.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace vodhuk
{

namespace
{

constexpr QMargins room(2 * spacing, spacing, 2 * spacing, spacing + 1); // one more for the hair line

void layOut(QTextDocument &words, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant font = index.data(Qt::FontRole);
    words.setDefaultFont(font.isValid() ? font.value<QFont>().resolve(option.font) : option.font);
    words.setDocumentMargin(0);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    words.setDefaultTextOption(wrapping);
    words.setPlainText(index.data(Qt::DisplayRole).toString());
    words.setTextWidth(std::max(1, option.rect.marginsRemoved(room).width()));
}

} // namespace

void WrappedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Appearance look = Appearance::current();
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, look.selection);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.lines);
    QTextDocument words;
    layOut(words, option, index);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, look.text);
    painter->translate(option.rect.marginsRemoved(room).topLeft());
    words.documentLayout()->draw(painter, context);
    painter->restore();
}

QSize WrappedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTextDocument words;
    layOut(words, option, index);
    const double height = words.size().height();
    words.setTextWidth(-1);
    return QSizeF(std::ceil(words.idealWidth()), std::ceil(height)).toSize().grownBy(room);
}

} // namespace vodhuk
