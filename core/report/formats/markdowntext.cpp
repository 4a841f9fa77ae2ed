#include "core/report/formats/markdowntext.h"

#include "core/report/formats/printabletext.h"

#include <QUrl>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Signs that mean something wherever they stand: in CommonMark, and in what widespread readers add to it.
bool meansAnywhere(QChar sign)
{
    return u"\\`*_{}[]<>|~&$^"_s.contains(sign);
}

/// Signs that mean something at the beginning of a line.
bool meansFirst(QChar sign)
{
    return u"#+-=.):"_s.contains(sign);
}

/// Where a line could begin a list with a number: the place of the sign behind the digits, else -1.
qsizetype endOfNumber(QStringView line)
{
    const auto *const end =
        std::ranges::find_if_not(line, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    const bool counts = end != line.begin() && end != line.end() && (*end == u'.' || *end == u')');
    return counts ? end - line.begin() : -1;
}

QString escapedLine(const QString &line)
{
    const QString text = line.trimmed();
    const qsizetype number = endOfNumber(text);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        const bool first = i == number || (i == 0 && meansFirst(sign));
        // Some readers make links of bare addresses.
        const bool address = (sign == u':' && QStringView(text).mid(i + 1).startsWith(u"//"_s)) ||
                             (sign == u'.' && QStringView(text).left(i).endsWith(u"www"_s));
        if (meansAnywhere(sign) || first || address)
            result += u'\\';
        result += sign;
    }
    return result;
}

/// Blanks at both ends stand outside of what marks the text.
QString marked(const QString &text, const QString &mark)
{
    const QString inner = text.trimmed();
    if (inner.isEmpty())
        return text;
    const qsizetype begin = text.indexOf(inner);
    return text.left(begin) + mark + inner + mark + text.mid(begin + inner.size());
}

QString code(const QString &text)
{
    QString fence = u"`"_s;
    while (text.contains(fence))
        fence += u'`';
    const QString room = fence.size() > 1 ? u" "_s : QString();
    return fence + room + text.simplified() + room + fence;
}

/// Within angle brackets an address may have parentheses.
QString destination(const QString &target)
{
    return target.startsWith(u'#') ? target : u'<' + target + u'>';
}

/// A run's blanks at its ends part it from its neighbours.
QString escapedRun(const QString &text)
{
    const auto isBlank = [](QChar sign) { return sign == u' ' || sign == u'\u00a0'; };
    QString result = markdownText(text);
    if (!text.isEmpty() && isBlank(text.front()))
        result.prepend(u' ');
    if (text.size() > 1 && isBlank(text.back()))
        result.append(u' ');
    return result;
}

QString runText(const RichRun &run)
{
    QString text = run.code ? code(run.text) : escapedRun(run.text);
    if (run.emphasis)
        text = marked(text, u"*"_s);
    if (run.strong)
        text = marked(text, u"**"_s);
    return run.link.isEmpty() ? text : u'[' + text + u"]("_s + destination(run.link) + u')';
}

} // namespace

QString markdownText(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(escapedLine(line));
    }
    return lines.join(u"\\\n"_s);
}

QString markdownLine(const QString &text)
{
    return escapedLine(text.simplified());
}

QString markdownCell(const QString &text)
{
    return markdownText(text).replace(u"\\\n"_s, u"<br>"_s);
}

QString markdownLink(const QString &text, const QString &target)
{
    if (target.isEmpty())
        return markdownLine(text);
    if (!target.startsWith(u'#') && QUrl(text) == QUrl(target))
        return u'<' + target + u'>';
    return u'[' + markdownLine(text) + u"]("_s + destination(target) + u')';
}

QString markdownStrong(const QString &text)
{
    return marked(endedFromLeft(markdownLine(text)), u"**"_s);
}

QString markdownRuns(const TextRuns &runs)
{
    QString text;
    for (const RichRun &run : runs)
        text += runText(run);
    return text.trimmed();
}

QString markdownAnchor(const QString &anchor)
{
    return anchor.isEmpty() ? QString() : u"<a id=\""_s + anchor + u"\"></a>"_s;
}

} // namespace vodhuk
