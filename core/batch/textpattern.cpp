#include "core/batch/textpattern.h"

#include "core/codebook/fieldproblems.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TextReplacement)
};

constexpr qsizetype contextSize = 40;

/// A word may have an apostrophe inside it, as Belarusian words do: "аб’ект".
QString asWholeWord(const QString &pattern)
{
    return u"(?<![\\p{L}\\p{M}\\p{N}_])(?<![\\p{L}\\p{M}]['’ʼ])(?:%1)(?![\\p{L}\\p{M}\\p{N}_])(?!['’ʼ]\\p{L})"_s
        .arg(pattern);
}

/// Up to so many characters before a place, from the beginning of a word where there is one.
QString textBefore(const QString &text, qsizetype at)
{
    if (at <= contextSize)
        return text.first(at);
    const QString near = text.mid(at - contextSize, contextSize);
    const qsizetype blank = near.indexOf(u' ');
    return u'…' + (blank < 0 || blank + 1 == near.size() ? near : near.mid(blank + 1));
}

QString textBehind(const QString &text, qsizetype at)
{
    if (text.size() - at <= contextSize)
        return text.mid(at);
    const QString near = text.mid(at, contextSize);
    const qsizetype blank = near.lastIndexOf(u' ');
    return (blank <= 0 ? near : near.first(blank)) + u'…';
}

/// The highest group that a replacement names; 0 if it names none.
int highestGroup(const QString &with)
{
    static const QRegularExpression groupOrBackslash(u"\\\\([0-9\\\\])"_s);
    int highest = 0;
    for (auto found = groupOrBackslash.globalMatch(with); found.hasNext();) {
        const QString name = found.next().captured(1);
        highest = std::max(highest, name == u"\\"_s ? 0 : name.toInt());
    }
    return highest;
}

} // namespace

Result<TextPattern> TextPattern::make(const TextReplacement &replacement)
{
    if (replacement.find.isEmpty())
        return fail(ErrorKind::Usage, Texts::tr("Say what is to be found."));
    if (const auto problem = refuseSteering(replacement.with))
        return fail(ErrorKind::Usage, problem->message + u' ' + problem->remedy);
    QString pattern = replacement.regular ? replacement.find : QRegularExpression::escape(replacement.find);
    const QRegularExpression bare(pattern, QRegularExpression::UseUnicodePropertiesOption);
    if (!bare.isValid())
        return fail(ErrorKind::Usage,
                    Texts::tr("The regular expression is not understood from character %1 on.")
                        .arg(bare.patternErrorOffset() + 1),
                    bare.errorString());
    if (const int group = highestGroup(replacement.with); replacement.regular && group > bare.captureCount())
        return fail(ErrorKind::Usage,
                    Texts::tr("“\\%1” stands for a group that the regular expression does not have. Groups "
                              "stand between round brackets.")
                        .arg(group));
    if (replacement.wholeWords)
        pattern = asWholeWord(pattern);
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !replacement.matchCase);
    return TextPattern(QRegularExpression(pattern, options), replacement);
}

/// `\0` to `\9` are groups, `\\` a backslash; any other backslash stands for itself.
QString TextPattern::replacementFor(const QRegularExpressionMatch &match) const
{
    if (!m_isRegular)
        return m_with;
    QString text;
    for (qsizetype at = 0; at < m_with.size(); ++at) {
        const QChar next = m_with[at] == u'\\' && at + 1 < m_with.size() ? m_with[at + 1] : QChar();
        if (next >= u'0' && next <= u'9')
            text += match.captured(next.digitValue());
        else if (next == u'\\')
            text += u'\\';
        else
            text += m_with[at];
        at += (next >= u'0' && next <= u'9') || next == u'\\' ? 1 : 0;
    }
    return text;
}

Result<QString> TextPattern::replaced(const QString &text, const std::function<void(const TextHit &)> &hit,
                                      const Cancellation &cancellation) const
{
    QString made;
    qsizetype done = 0;
    qsizetype reached = -1;
    auto matches = m_expression.globalMatch(text);
    while (matches.hasNext() && !cancellation.isCancelled()) {
        const QRegularExpressionMatch match = matches.next();
        reached = match.capturedEnd();
        if (match.capturedLength() == 0)
            continue; // between any two characters there is nothing to be found
        const QString replacement = replacementFor(match);
        if (replacement == match.captured())
            continue;
        hit({{},
             textBefore(text, match.capturedStart()),
             match.captured(),
             replacement,
             textBehind(text, match.capturedEnd())});
        made += QStringView(text).mid(done, match.capturedStart() - done);
        made += replacement;
        done = match.capturedEnd();
    }
    if (cancellation.isCancelled())
        return fail(ErrorKind::Cancelled, Texts::tr("The search was stopped."));
    // Given up, which is not the same as nothing found; behind the last letter there is nothing to look for.
    if (!matches.isValid() && reached < text.size())
        return fail(ErrorKind::Invalid,
                    Texts::tr("The regular expression has too many ways to fit this text."));
    made += QStringView(text).mid(done);
    return done == 0 ? text : made.trimmed();
}

} // namespace vodhuk
