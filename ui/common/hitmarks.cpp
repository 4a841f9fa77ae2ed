#include "ui/common/hitmarks.h"

#include "ui/common/richtext.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::HitMarks)
};

QTextCharFormat markOf(const Appearance &appearance)
{
    QTextCharFormat mark;
    mark.setFontWeight(QFont::Bold);
    mark.setBackground(appearance.hit);
    mark.setForeground(appearance.text);
    return mark;
}

/// Of the hits in `text` what stands in `shown`, its beginning with dots behind.
QList<QTextLayout::FormatRange> marksWithin(const QString &shown, const QString &text,
                                            const QList<TextSpan> &hits, const Appearance &appearance)
{
    const qsizetype end = shown == text ? text.size() : shown.size() - 1;
    QList<QTextLayout::FormatRange> marks;
    for (const TextSpan &hit : hits) {
        const qsizetype length = std::min(hit.length, end - hit.place);
        if (length > 0)
            marks.append({static_cast<int>(hit.place), static_cast<int>(length), markOf(appearance)});
    }
    return marks;
}

void layOut(QTextLayout &layout, const MarkedLine &line)
{
    constexpr qreal noEnd = 1e6;
    layout.setFormats(line.marks);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(noEnd);
    layout.endLayout();
}

int widthOf(const MarkedLine &line, const QFont &font)
{
    QTextLayout layout(line.text, font);
    layOut(layout, line);
    return static_cast<int>(std::ceil(layout.lineAt(0).naturalTextWidth()));
}

} // namespace

QString richMarked(const QString &text, const QList<TextSpan> &hits, const Appearance &appearance)
{
    QString html;
    qsizetype done = 0;
    for (const TextSpan &hit : hits) {
        html += richPlain(text.sliced(done, hit.place - done));
        html += u"<b style=\"background-color:%1;color:%2\">%3</b>"_s.arg(
            appearance.hit.name(), appearance.text.name(), richPlain(text.sliced(hit.place, hit.length)));
        done = hit.place + hit.length;
    }
    return html + richPlain(text.sliced(done));
}

QString richFieldHit(const FieldHit &hit, const Appearance &appearance)
{
    return richPlain(Texts::tr("%1:").arg(searchedFieldName(hit.field))) + u' ' +
           richMarked(hit.snippet.text, hit.snippet.hits, appearance);
}

QString searchedFieldName(SearchedField field)
{
    switch (field) {
    case SearchedField::Title:
        return Texts::tr("Title");
    case SearchedField::Summary:
        return Texts::tr("Summary");
    case SearchedField::Actor:
        return Texts::tr("Actor");
    case SearchedField::Target:
        return Texts::tr("Against whom");
    case SearchedField::LegalAct:
        return Texts::tr("Act");
    case SearchedField::Norm:
        return Texts::tr("Norm named");
    case SearchedField::Note:
        return Texts::tr("Note");
    case SearchedField::Quote:
        return Texts::tr("Quote from a source");
    case SearchedField::Source:
        return Texts::tr("Source");
    case SearchedField::Publisher:
        return Texts::tr("Publisher of a source");
    case SearchedField::PracticalEffect:
        return Texts::tr("What followed in practice");
    }
    return {};
}

QList<QTextLayout::FormatRange> hitFormats(const QList<TextSpan> &hits, const Appearance &appearance)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &hit : hits)
        formats.append({static_cast<int>(hit.place), static_cast<int>(hit.length), markOf(appearance)});
    return formats;
}

MarkedLine markedLine(const QString &text, const QList<TextSpan> &hits, const QFont &font, int width,
                      const Appearance &appearance)
{
    const QFontMetrics metrics(font);
    const auto cut = [&](int room) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
        return MarkedLine{shown, marksWithin(shown, text, hits, appearance)};
    };
    const MarkedLine line = cut(width);
    const int tooWide = widthOf(line, font) - width; // bold letters take more room
    return tooWide > 0 ? cut(std::max(0, width - tooWide)) : line;
}

void paintMarkedLine(QPainter &painter, const QRect &place, const MarkedLine &line)
{
    QTextLayout layout(line.text, painter.font());
    layOut(layout, line);
    const qreal top = place.top() + (place.height() - layout.lineAt(0).height()) / 2;
    layout.draw(&painter, QPointF(place.left(), top));
}

} // namespace vodhuk
