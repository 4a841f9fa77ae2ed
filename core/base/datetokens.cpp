#include "core/base/datetokens.h"

#include "core/base/monthnames.h"

#include <QHash>

#include <array>
#include <optional>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = DateToken::Kind;

struct Meaning {
    Kind kind;
    const char16_t *words;
};

/// In English, Belarusian and Russian; ё is written е.
constexpr std::array meanings{
    Meaning{Kind::Approximate,
            u"ca circa about around approx approximately каля прыкладна около примерно ок"},
    Meaning{Kind::Uncertain, u"uncertain perhaps possibly probably няпэўна магчыма мажліва верагодна неточно "
                             u"возможно вероятно"},
    Meaning{Kind::Since, u"since from з са ад с со от"},
    Meaning{Kind::Until, u"until till to through да па до по"},
    Meaning{Kind::Between, u"between паміж між между"},
    Meaning{Kind::And, u"and і й и"},
    Meaning{Kind::Now, u"now present цяпер дагэтуль сейчас"},
    Meaning{Kind::NoEdge, u"unknown невядомы невядома неизвестно неизвестен"},
    Meaning{Kind::Edge, u"start end пачатак канец начало конец окончание"},
    Meaning{Kind::Season, u"spring summer autumn fall winter вясна вясны вясной вясною лета летам восень "
                          u"восені восенню зіма зімы зімой зімою весна весны весной весною лето летом осень "
                          u"осени осенью зима зимы зимой зимою"},
};

/// A day's ending, "of the year", a preposition that takes nothing away.
constexpr auto silentWords = u"st nd rd th the of in year го га г года годзе год гг гады гадоў у ў в во году "
                             u"годы годах годов";

constexpr QStringView silentSigns = u",()";
constexpr QStringView hyphens = u"-‐‑‒–—−";

const QHash<QString, std::optional<Kind>> &vocabulary()
{
    static const auto words = [] {
        QHash<QString, std::optional<Kind>> made;
        for (const QStringView word : QStringView(silentWords).split(u' '))
            made.insert(word.toString(), std::nullopt);
        for (const Meaning &meaning : meanings) {
            for (const QStringView word : QStringView(meaning.words).split(u' '))
                made.insert(word.toString(), meaning.kind);
        }
        return made;
    }();
    return words;
}

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

/// Walks over a text once.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] QList<DateToken> tokens()
    {
        while (m_place < m_text.size()) {
            if (isDigit(m_text[m_place]))
                readNumber();
            else if (m_text[m_place].isLetter())
                readWord();
            else
                readSign();
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar at(qsizetype place) const
    {
        return place >= 0 && place < m_text.size() ? m_text[place] : QChar();
    }

    template <class Test>
    QStringView take(Test test)
    {
        const qsizetype start = m_place;
        while (m_place < m_text.size() && test(m_text[m_place]))
            ++m_place;
        return m_text.sliced(start, m_place - start);
    }

    void add(Kind kind, QStringView text, int value = 0) { m_tokens.append({kind, text.toString(), value}); }

    void readNumber()
    {
        const QStringView digits = take(isDigit);
        if (digits.size() == 4)
            add(Kind::Year, digits, digits.toInt());
        else if (digits.size() <= 2)
            add(Kind::Number, digits, digits.toInt());
        else
            add(Kind::Other, digits);
    }

    void readWord()
    {
        const QStringView word = take([](QChar sign) { return sign.isLetter(); });
        const QString plain = word.toString().toCaseFolded().replace(u'ё', u'е');
        const auto meant = vocabulary().constFind(plain);
        if (meant != vocabulary().cend())
            addWord(*meant, word);
        else if (plain == "c"_L1 &&
                 at(m_place) == u'.') // without its dot it is easily taken for the Cyrillic "since"
            add(Kind::Approximate, word);
        else if (const auto month = monthNamed(word))
            add(Kind::Month, word, *month);
        else
            add(Kind::Other, word);
    }

    void addWord(std::optional<Kind> kind, QStringView word)
    {
        const auto last = m_tokens.isEmpty() ? Kind::Other : m_tokens.last().kind;
        // "2-го", and "end unknown" is one thing.
        if ((!kind && last == Kind::Hyphen) || (kind == Kind::NoEdge && last == Kind::Edge))
            m_tokens.removeLast();
        if (kind)
            add(*kind, word);
    }

    void readSign()
    {
        const QStringView dots = take([](QChar sign) { return sign == u'.'; });
        if (!dots.isEmpty())
            return add(dots.size() == 1 ? Kind::Dot : Kind::Dots, dots);
        const QChar sign = m_text[m_place++];
        if (sign.isSpace() || silentSigns.contains(sign))
            return;
        const bool roomy = at(m_place - 2).isSpace() || at(m_place).isSpace();
        if (hyphens.contains(sign))
            add(roomy ? Kind::Dash : Kind::Hyphen, {&sign, 1});
        else
            add(kindOf(sign), {&sign, 1});
    }

    [[nodiscard]] static Kind kindOf(QChar sign)
    {
        switch (sign.unicode()) {
        case u'/':
            return Kind::Slash;
        case u'…':
            return Kind::Dots;
        case u'?':
            return Kind::Uncertain;
        case u'~':
        case u'≈':
            return Kind::Approximate;
        case u'%':
            return Kind::Both;
        default:
            return Kind::Other;
        }
    }

    QStringView m_text;
    qsizetype m_place = 0;
    QList<DateToken> m_tokens;
};

} // namespace

QList<DateToken> dateTokens(QStringView text)
{
    return Reader(text).tokens();
}

} // namespace vodhuk
