#include "ui/common/richtext.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

QString richPlain(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString richTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>"_s + richPlain(text) + u"</qt>"_s;
}

QString richColoured(const QString &html, const QColor &colour)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), html);
}

QString richRemark(const QString &text, const Appearance &appearance)
{
    return u"<span style=\"color:%1;font-size:small\">%2</span>"_s.arg(appearance.muted.name(),
                                                                       richPlain(text));
}

QString richLink(const QString &target, const QString &html, const Appearance &appearance)
{
    return u"<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>"_s.arg(
        target.toHtmlEscaped(), appearance.accent.name(), html);
}

QString richHeading(const QString &text, const Appearance &appearance)
{
    return u"<p style=\"margin-top:16px;margin-bottom:4px;color:%1\"><b>%2</b></p>"_s.arg(
        appearance.muted.name(), richPlain(text));
}

} // namespace vodhuk
