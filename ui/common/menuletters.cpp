#include "ui/common/menuletters.h"

#include <QMenu>
#include <QSet>

namespace vodhuk
{

namespace
{

/// Where the mark stands; -1: there is none.
qsizetype markIn(const QString &text)
{
    for (qsizetype place = 0; place + 1 < text.size(); ++place) {
        if (text[place] != u'&')
            continue;
        if (text[place + 1] != u'&')
            return place;
        ++place;
    }
    return -1;
}

QChar letterAt(const QString &text, qsizetype place)
{
    return place >= 0 && place < text.size() && text[place].isLetterOrNumber() ? text[place].toCaseFolded()
                                                                               : QChar();
}

QChar markedLetter(const QString &text)
{
    const qsizetype mark = markIn(text);
    return mark < 0 ? QChar() : letterAt(text, mark + 1);
}

/// Of a text without a mark; -1 if all its letters are taken.
qsizetype freePlace(const QString &text, const QSet<QChar> &taken, bool onlyBeginnings)
{
    for (qsizetype place = 0; place < text.size(); ++place) {
        const QChar letter = letterAt(text, place);
        const bool begins = letterAt(text, place - 1).isNull();
        if (!letter.isNull() && !taken.contains(letter) && (begins || !onlyBeginnings))
            return place;
    }
    return -1;
}

QString withFreeLetter(QString text, QSet<QChar> &taken)
{
    if (const qsizetype mark = markIn(text); mark >= 0)
        text.remove(mark, 1);
    qsizetype place = freePlace(text, taken, true);
    if (place < 0)
        place = freePlace(text, taken, false);
    if (place < 0)
        return text;
    taken.insert(letterAt(text, place));
    return text.insert(place, u'&');
}

} // namespace

QStringList withOwnLetters(const QStringList &texts)
{
    QSet<QChar> taken;
    QList<qsizetype> without;
    for (qsizetype place = 0; place < texts.size(); ++place) {
        const QChar letter = markedLetter(texts[place]);
        if (letter.isNull() || taken.contains(letter))
            without += place;
        else
            taken.insert(letter);
    }
    QStringList lettered = texts;
    for (const qsizetype place : without)
        lettered[place] = withFreeLetter(texts[place], taken);
    return lettered;
}

void giveOwnLetters(QMenu &menu)
{
    QList<QAction *> entries = menu.actions();
    entries.removeIf([](const QAction *entry) { return entry->isSeparator() || !entry->isVisible(); });
    QStringList texts;
    for (const QAction *entry : std::as_const(entries))
        texts += entry->text();
    const QStringList lettered = withOwnLetters(texts);
    for (qsizetype place = 0; place < entries.size(); ++place)
        entries[place]->setText(lettered[place]);
}

} // namespace vodhuk
