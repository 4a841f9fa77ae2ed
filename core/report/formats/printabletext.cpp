#include "core/report/formats/printabletext.h"

#include "core/base/steeringsign.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QChar replacement(0xfffd);
constexpr QChar leftToRightMark(0x200e);

bool isFromRight(QChar::Direction direction)
{
    return direction == QChar::DirR || direction == QChar::DirAL;
}

QString withoutSteering(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\t', u' ');
    while (const std::optional<SteeringSign> sign = steeringSignIn(text))
        text.remove(QChar(sign->code));
    return text;
}

} // namespace

QString printableText(const QString &text)
{
    QString result = withoutSteering(text);
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar sign = result.at(i);
        const bool pair =
            sign.isHighSurrogate() && i + 1 < result.size() && result.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (sign.isSurrogate() || sign.unicode() >= 0xfffe)
            result[i] = replacement;
    }
    return result;
}

QString printableLine(const QString &text)
{
    return printableText(text).simplified();
}

QString joinedTexts(QStringList texts, const QString &between)
{
    texts.removeAll(QString());
    return texts.join(between);
}

bool beginsFromRight(QStringView text)
{
    const auto first = std::ranges::find_if(
        text, [](QChar sign) { return sign.direction() == QChar::DirL || isFromRight(sign.direction()); });
    return first != text.end() && isFromRight(first->direction());
}

QString endedFromLeft(const QString &text)
{
    const bool mixed = std::ranges::any_of(text, [](QChar sign) { return isFromRight(sign.direction()); });
    return mixed ? text + leftToRightMark : text;
}

} // namespace vodhuk
