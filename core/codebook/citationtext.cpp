#include "core/codebook/citationtext.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

bool isAbbreviation(const QString &word)
{
    static const QStringList known{u"art"_s,   u"prof"_s, u"rev"_s,  u"gen"_s,  u"vol"_s,  u"para"_s,
                                   u"paras"_s, u"dept"_s, u"arts"_s, u"sens"_s, u"reps"_s, u"mrs"_s,
                                   u"ltd"_s,   u"арт"_s,  u"ст"_s,   u"гл"_s,   u"рэд"_s,  u"ред"_s,
                                   u"изд"_s,   u"выд"_s,  u"им"_s,   u"імя"_s,  u"проф"_s, u"праф"_s,
                                   u"ген"_s,   u"стар"_s, u"св"_s,   u"стст"_s};
    return known.contains(word.toLower());
}

} // namespace

QRegularExpression unicodePattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

QString withoutLooseEnds(QString text)
{
    static const QRegularExpression hollow(u"\\(\\s*\\)|\\[\\s*\\]|<\\s*>"_s);
    static const QRegularExpression before(u"^[\\s,;:.|/–—-]+"_s);
    static const QRegularExpression behind(u"(?:[\\s,;:|/–—(<\\[-]|\\.(?=\\s*$))+$"_s);
    static const QRegularExpression blankBefore(u"\\s+(?=[,;.])"_s);
    static const QRegularExpression twice(u"([,.;])(?:\\s*[,.;])+(?=\\s|$)"_s);
    text.remove(hollow);
    text.replace(blankBefore, QString()).replace(twice, u"\\1"_s);
    return text.remove(before).remove(behind).simplified();
}

QString withoutBrackets(const QString &text)
{
    const bool isWhole = text.startsWith(u'(') && text.endsWith(u')') && text.count(u'(') == 1;
    return isWhole ? text.mid(1, text.size() - 2) : text;
}

bool canBePublisher(const QString &text)
{
    static const QRegularExpression name = unicodePattern(u"^\\p{Lu}[^\\d?!“”«»„\"]{2,99}$"_s);
    return name.match(text).hasMatch();
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression stop =
        unicodePattern(u"(?<=\\p{Ll}\\p{Ll}|\\p{Lu}\\p{Lu}|\\)|\\]|\\d)\\.\\s+(?=[\\p{Lu}«“\"])"_s);
    static const QRegularExpression lastWord = unicodePattern(u"(\\p{L}+)$"_s);
    QStringList parts;
    qsizetype from = 0;
    for (auto found = stop.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString part = text.mid(from, match.capturedStart() - from);
        if (isAbbreviation(lastWord.match(part).captured(1)))
            continue;
        parts.append(part);
        from = match.capturedEnd();
    }
    return parts << text.mid(from);
}

const QString &citedNamesPattern()
{
    static const QString surname = u"\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?"_s;
    static const QString initial = u"\\p{Lu}\\."_s;
    static const QString name =
        u"(?:%1,\\s(?:%2[\\s-]?){1,4}|\\p{Lu}[\\p{Cyrillic}'’-]+\\s%2\\s?%2\\s?)"_s.arg(surname, initial);
    static const QString names =
        u"(?:%1(?:(?:,?\\s?(?:&|and|і|й|и)\\s|,\\s)%1)*(?:,?\\s?et\\sal\\.\\s?)?)"_s.arg(name);
    return names;
}

} // namespace vodhuk
