#include "core/report/leaks/namefinder.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype shortestSound = 3; // fewer sounds are shared by too many words
constexpr qsizetype widestGap = 8;     // signs between two words of a name
constexpr qsizetype shortestCut = 4;   // letters of a first word before "…": fewer begin too many words

/// The Latin letter that a folded letter of Cyrillic or Greek looks like, in lower case or as a capital.
QChar shapeOf(QChar letter)
{
    static const QHash<QChar, QChar> shapes{
        {u'а', u'a'}, {u'в', u'b'}, {u'с', u'c'}, {u'ԁ', u'd'}, {u'е', u'e'}, {u'є', u'e'}, {u'һ', u'h'},
        {u'н', u'h'}, {u'і', u'i'}, {u'ӏ', u'l'}, {u'ј', u'j'}, {u'к', u'k'}, {u'м', u'm'}, {u'о', u'o'},
        {u'р', u'p'}, {u'ԛ', u'q'}, {u'ѕ', u's'}, {u'т', u't'}, {u'ѵ', u'v'}, {u'ԝ', u'w'}, {u'х', u'x'},
        {u'у', u'y'}, {u'ү', u'y'}, {u'α', u'a'}, {u'β', u'b'}, {u'ε', u'e'}, {u'ι', u'i'}, {u'κ', u'k'},
        {u'ν', u'v'}, {u'ο', u'o'}, {u'ρ', u'p'}, {u'τ', u't'}, {u'υ', u'y'}, {u'χ', u'x'}, {u'ɡ', u'g'}};
    return letter.unicode() < 128 ? letter : shapes.value(letter, letter);
}

QString shapeOf(const QString &plain)
{
    QString shape = plain;
    for (QChar &letter : shape)
        letter = shapeOf(letter);
    return shape;
}

bool isVowel(QChar letter)
{
    return u"aeiou"_s.contains(letter);
}

/// Names lose their last vowels when they are heard, so these cases end in a consonant: -ага, -ому, -ам, -амі, -ых. What could be a name
/// without an ending is none.
QString baseOf(const QString &sound, qsizetype shortestBase)
{
    qsizetype kept = sound.size() - 1;
    if (kept <= shortestBase || !u"hm"_s.contains(sound.back()) || !isVowel(sound[kept - 1]))
        return {};
    while (kept > 0 && isVowel(sound[kept - 1]))
        --kept;
    return kept < shortestBase ? QString() : sound.first(kept);
}

/// Марыя, Марыі, Марыю and Maryia, Anna and Анне: short names keep a vowel in their sound, and one between vowels is a habit of spelling.
QString rootOf(const QString &sound)
{
    constexpr qsizetype shortestRoot = 3;
    QString root;
    for (qsizetype i = 0; i < sound.size(); ++i) {
        const bool isGlide = i > 0 && i + 1 < sound.size() && sound[i] == u'i' && isVowel(sound[i + 1]);
        if (!isGlide)
            root.append(sound[i]);
    }
    while (root.size() > shortestRoot && isVowel(root.back()))
        root.chop(1);
    if (root.size() == shortestRoot && isVowel(root.back()) && !isVowel(root[1]))
        root.chop(1);
    return root;
}

bool isOneOf(QStringView signs, QChar sign)
{
    return signs.contains(sign);
}

/// Іванавіч, Петровна, Ilyich, in any case. `plain` is folded.
bool endsAsPatronymic(const QString &plain)
{
    static const QRegularExpression ending(
        u"(?:[вьк][иі]ч(?:а|у|ам|ем|ом|і|е|ы|и)?|(?:[аоеіи][ўув]|[иі]ч|н[иі]ч)н(?:а|ы|е|у|ой|ай|ою|аю)|"
        "(?:v|w|ly|li|l)ic(?:h|z|)(?:a|u|am|em|om|y|i|e)?|(?:[aoei][uvw]|ich|icz|ic)n(?:a|y|e|u|oj|oy|ai|aj|ay))$"_s);
    return plain.size() > 4 && ending.match(plain).hasMatch();
}

bool beginsWithCapital(QStringView word)
{
    return !word.isEmpty() && word.front().isUpper();
}

} // namespace

void NameFinder::Index::add(const QString &form, const NameWord &word, qsizetype name)
{
    if (form.isEmpty())
        return;
    initials[form.front()].append(name);
    if (word.isBeginning)
        beginnings[form.front()].append(name);
    else
        whole[form].append(name);
}

void NameFinder::Index::collect(const QString &form, bool isBeginning, QList<qsizetype> &names) const
{
    if (form.isEmpty())
        return;
    if (isBeginning)
        names += initials.value(form.front());
    if (const auto found = whole.constFind(form); found != whole.cend())
        names += *found;
    if (const auto found = beginnings.constFind(form.front()); found != beginnings.cend())
        names += *found;
}

NameFinder::NameFinder(const QStringList &names, Spelling spelling)
    : m_spelling(spelling)
{
    for (qsizetype place = 0; place < names.size(); ++place) {
        const Name name = nameOf(names[place], place);
        add(name);
        if (m_spelling == Spelling::Any)
            addVariants(name);
    }
}

/// Surname first, and without a patronymic that the list gives. Of a double surname either the first word or the last is the first name.
void NameFinder::addVariants(const Name &name)
{
    if (name.words.size() == 2)
        return addTurned(name, 1);
    if (name.words.size() != 3)
        return;
    for (const qsizetype place : {1, 2}) {
        if (!endsAsPatronymic(name.words[place].form.plain))
            continue;
        Name shorter = name;
        shorter.words.removeAt(place);
        add(shorter);
        addTurned(shorter, 1);
        return;
    }
    addTurned(name, 1);
    addTurned(name, 2);
}

/// With the words from `front` on first.
void NameFinder::addTurned(const Name &name, qsizetype front)
{
    Name turned = name;
    std::ranges::rotate(turned.words, turned.words.begin() + front);
    turned.isSwapped = true;
    add(turned);
}

void NameFinder::add(const Name &name)
{
    if (name.words.isEmpty())
        return;
    const NameWord &first = name.words.first();
    m_byPlain.add(first.form.plain, first, m_names.size());
    m_byShape.add(first.form.shape, first, m_names.size());
    m_bySound.add(first.form.sound, first, m_names.size());
    if (name.words.size() > 1 && !first.isBeginning)
        m_byRoot.add(first.form.root, first, m_names.size());
    m_names.append(name);
}

NameFinder::Form NameFinder::formOf(const FoldedWord &word, bool isShaped, bool isHeard)
{
    Form form;
    form.plain = word.plain;
    if (isShaped)
        form.shape = shapeOf(word.plain);
    if (isHeard)
        hear(form, word.name);
    return form;
}

void NameFinder::hear(Form &form, const QString &sound)
{
    constexpr qsizetype shortestBase = 4;
    constexpr qsizetype shortestOfRoots = 3;
    form.sound = sound;
    form.base = baseOf(sound, shortestBase);
    form.root = rootOf(sound);
    form.rootOfBase = rootOf(baseOf(sound, shortestOfRoots));
}

QList<NameFinder::TextWord> NameFinder::wordsOf(QStringView text) const
{
    QList<TextWord> words;
    const QList<PlacedWord> placed = placedWords(text);
    words.reserve(placed.size());
    for (const PlacedWord &word : placed) {
        const FoldedWord &folded = word.folded;
        const bool hasCapital = beginsWithCapital(word.written);
        const bool isHeard = m_spelling == Spelling::Any && hasCapital && folded.name.size() >= shortestSound;
        const bool isShaped = m_spelling == Spelling::Any;
        const qsizetype end = word.place + word.length;
        const bool isCut = isShaped && end < text.size() && text[end] == u'…';
        const bool isInitial =
            isShaped && hasCapital && word.length == 1 && end < text.size() && text[end] == u'.';
        const qsizetype before = words.isEmpty() ? 0 : words.last().span.end();
        words.append({formOf(folded, isShaped, isHeard),
                      {word.place, word.length + (isCut ? 1 : 0)},
                      text.sliced(before, word.place - before),
                      hasCapital,
                      isCut,
                      isInitial});
    }
    return words;
}

/// The list may spell a name without its capital: it is a name all the same, and heard as one.
NameFinder::Name NameFinder::nameOf(const QString &entry, qsizetype place) const
{
    Name name{{}, place};
    const QString seen = SeenText(entry).text();
    for (const TextWord &word : wordsOf(seen)) {
        const bool isBeginning = word.span.end() < seen.size() && seen[word.span.end()] == u'*';
        NameWord nameWord{word.form, isBeginning, word.hasCapital};
        if (m_spelling == Spelling::Any && !word.hasCapital) {
            const QString sound = foldedName(word.form.plain);
            if (sound.size() >= shortestSound)
                hear(nameWord.form, sound);
        }
        name.words.append(nameWord);
    }
    return name;
}

bool NameFinder::matches(const NameWord &name, const TextWord &word) const
{
    const auto isSame = [&](const QString &listed, const QString &written) {
        if (listed.isEmpty() || written.isEmpty())
            return false;
        return written == listed || (name.isBeginning && written.startsWith(listed)) ||
               (word.isCut && listed.startsWith(written));
    };
    if (m_spelling == Spelling::AsWritten)
        return isSame(name.form.plain, word.form.plain) && (word.hasCapital || !name.hasCapital);
    return isSame(name.form.plain, word.form.plain) || isSame(name.form.shape, word.form.shape) ||
           isSame(name.form.sound, word.form.sound) || isSame(name.form.sound, word.form.base);
}

/// K. for Kavalchuk and Кавальчук.
bool NameFinder::beginsSo(const NameWord &name, const TextWord &word)
{
    const QString sound = foldedName(word.form.plain);
    return word.isInitial && !name.isBeginning &&
           (name.form.plain.startsWith(word.form.plain) ||
            (!sound.isEmpty() && name.form.sound.startsWith(sound)));
}

/// By their roots words are alike only where the name has another word that is there, too.
NameFinder::Likeness NameFinder::likeness(const Name &name, qsizetype place, const TextWord &word) const
{
    const NameWord &wanted = name.words[place];
    if (matches(wanted, word))
        return Likeness::Same;
    const QString &root = wanted.form.root;
    const bool mayBeAlike = name.words.size() > 1 && !wanted.isBeginning && !word.isCut && !root.isEmpty();
    if (name.words.size() == 2 && beginsSo(wanted, word))
        return Likeness::Initial;
    const bool isAlike = root == word.form.root || root == word.form.rootOfBase;
    return mayBeAlike && isAlike ? Likeness::OfRoots : Likeness::None;
}

/// Whether the word at `at` may be the next one of the name. A surname that ends a sentence or a line does not go on in a first name.
bool NameFinder::goesOn(const Name &name, const QList<TextWord> &words, qsizetype at) const
{
    const QStringView gap = words[at].gap;
    if (gap.size() > widestGap)
        return false;
    const bool isBehindInitial = words[at - 1].span.length == 1;
    return !name.isSwapped || std::ranges::none_of(gap, [isBehindInitial](QChar sign) {
        return isOneOf(u";:()[]{}\n\r\u2028\u2029", sign) || (sign == u'.' && !isBehindInitial);
    });
}

/// Петровіч, M. or (Vanya), if no sign around it parts it from the name.
bool NameFinder::mayStandWithin(const Name &name, const QList<TextWord> &words, qsizetype at) const
{
    const auto isWithin = [&](qsizetype place) {
        const bool isBehindInitial = words[place - 1].span.length == 1;
        return std::ranges::none_of(words[place].gap, [isBehindInitial](QChar sign) {
            return isOneOf(u",;:!?/|", sign) || (sign == u'.' && !isBehindInitial);
        });
    };
    return m_spelling == Spelling::Any && name.words.size() == 2 && at + 1 < words.size() &&
           words[at].hasCapital && !words[at].isCut && isWithin(at) && isWithin(at + 1) &&
           goesOn(name, words, at + 1);
}

/// How many words the name has there: fewer than its own where "…" stands for the rest, more with one between them, none if it does not
/// stand there.
qsizetype NameFinder::wordsAt(const Name &name, const QList<TextWord> &words, qsizetype at) const
{
    constexpr qsizetype shortestRootAlone = 3; // fewer letters are a name only beside a word that is the same
    bool needsSame = false;
    bool hasSame = false;
    bool hasInitial = false;
    qsizetype next = at;
    for (qsizetype i = 0; i < name.words.size(); ++i, ++next) {
        if (next >= words.size() || (i > 0 && !goesOn(name, words, next)))
            return 0;
        Likeness found = likeness(name, i, words[next]);
        if (found == Likeness::None && i > 0 && mayStandWithin(name, words, next))
            found = likeness(name, i, words[++next]);
        if (found == Likeness::None)
            return 0;
        const TextWord &word = words[next];
        if (word.isCut && (i > 0 || word.form.plain.size() >= shortestCut))
            return next - at + 1;
        if (found == Likeness::Initial && std::exchange(hasInitial, true))
            return 0;
        hasSame = hasSame || found == Likeness::Same;
        needsSame = needsSame || name.words[i].form.root.size() < shortestRootAlone;
    }
    return hasSame || !(needsSame || hasInitial) ? next - at : 0;
}

NameFinder::Found NameFinder::longestAt(const QList<TextWord> &words, qsizetype at) const
{
    QList<qsizetype> candidates;
    const TextWord &first = words[at];
    m_byPlain.collect(first.form.plain, first.isCut, candidates);
    m_byShape.collect(first.form.shape, first.isCut, candidates);
    m_bySound.collect(first.form.sound, first.isCut, candidates);
    m_bySound.collect(first.form.base, first.isCut, candidates);
    m_byRoot.collect(first.form.root, false, candidates);
    m_byRoot.collect(first.form.rootOfBase, false, candidates);
    if (first.isInitial) {
        m_byPlain.collect(first.form.plain, true, candidates);
        m_bySound.collect(foldedName(first.form.plain), true, candidates);
    }
    Found longest;
    for (const qsizetype candidate : candidates) {
        const Name &name = m_names[candidate];
        if (const qsizetype count = wordsAt(name, words, at); count > longest.words)
            longest = {&name, count};
    }
    return longest;
}

/// With the names that begin at the last word of one whose surname comes first: of "Kavalchuk, Alena Kavalchuk" nothing is left.
qsizetype NameFinder::wordsWithNameAgain(const Found &found, const QList<TextWord> &words, qsizetype at) const
{
    if (!found.name->isSwapped)
        return found.words;
    qsizetype count = found.words;
    for (Found again = longestAt(words, at + count - 1); again.words > 1;
         again = longestAt(words, at + count - 1))
        count += again.words - 1;
    return count;
}

/// Of "Kavalchuk Alena Piatrouna" and "Kavalchuk A. P." too.
qsizetype NameFinder::wordsWithPatronymic(const Found &found, const QList<TextWord> &words,
                                          qsizetype at) const
{
    const qsizetype next = at + found.words;
    if (m_spelling != Spelling::Any || found.name->words.size() < 2 || next >= words.size())
        return found.words;
    const TextWord &word = words[next];
    const bool isBehindInitial = words[next - 1].isInitial;
    const bool isParted =
        word.gap.size() > widestGap || std::ranges::any_of(word.gap, [isBehindInitial](QChar sign) {
            return !sign.isSpace() && sign != u'(' && !(sign == u'.' && isBehindInitial);
        });
    const bool goesOn =
        word.isInitial ? isBehindInitial : word.hasCapital && endsAsPatronymic(word.form.plain);
    return found.words + (goesOn && !isParted ? 1 : 0);
}

QList<FoundName> NameFinder::find(QStringView seen) const
{
    QList<FoundName> found;
    if (m_names.isEmpty())
        return found;
    const QList<TextWord> words = wordsOf(seen);
    for (qsizetype at = 0; at < words.size();) {
        Found longest = longestAt(words, at);
        if (!longest.name) {
            ++at;
            continue;
        }
        longest.words = wordsWithPatronymic(longest, words, at);
        const qsizetype count = wordsWithNameAgain(longest, words, at);
        const SeenSpan last = words[at + count - 1].span;
        found.append({{words[at].span.from, last.end() - words[at].span.from}, longest.name->place});
        at += count;
    }
    return found;
}

} // namespace vodhuk
