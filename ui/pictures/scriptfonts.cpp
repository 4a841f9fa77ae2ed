#include "ui/pictures/scriptfonts.h"

#include "core/base/steeringsign.h"

#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>
#include <array>
#include <map>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// The families of a script beside text in Noto Sans and in Noto Serif.
struct ScriptFamily {
    QChar::Script script;
    QLatin1String sans;
    QLatin1String serif;
};

// Arabic stands in Noto Sans beside serif, too: ligatures of Noto Naskh Arabic belong to no character, so that words which have them
// could not be found in a PDF.
constexpr std::array families{
    ScriptFamily{QChar::Script_Georgian, "Noto Sans Georgian"_L1, "Noto Serif Georgian"_L1},
    ScriptFamily{QChar::Script_Armenian, "Noto Sans Armenian"_L1, "Noto Serif Armenian"_L1},
    ScriptFamily{QChar::Script_Hebrew, "Noto Sans Hebrew"_L1, "Noto Serif Hebrew"_L1},
    ScriptFamily{QChar::Script_Arabic, "Noto Sans Arabic"_L1, "Noto Sans Arabic"_L1},
    ScriptFamily{QChar::Script_Syriac, "Noto Sans Syriac"_L1, "Noto Sans Syriac"_L1},
    ScriptFamily{QChar::Script_Thaana, "Noto Sans Thaana"_L1, "Noto Sans Thaana"_L1},
    ScriptFamily{QChar::Script_Devanagari, "Noto Sans Devanagari"_L1, "Noto Serif Devanagari"_L1},
    ScriptFamily{QChar::Script_Bengali, "Noto Sans Bengali"_L1, "Noto Serif Bengali"_L1},
    ScriptFamily{QChar::Script_Gurmukhi, "Noto Sans Gurmukhi"_L1, "Noto Serif Gurmukhi"_L1},
    ScriptFamily{QChar::Script_Gujarati, "Noto Sans Gujarati"_L1, "Noto Serif Gujarati"_L1},
    ScriptFamily{QChar::Script_Oriya, "Noto Sans Oriya"_L1, "Noto Sans Oriya"_L1},
    ScriptFamily{QChar::Script_Tamil, "Noto Sans Tamil"_L1, "Noto Serif Tamil"_L1},
    ScriptFamily{QChar::Script_Telugu, "Noto Sans Telugu"_L1, "Noto Serif Telugu"_L1},
    ScriptFamily{QChar::Script_Kannada, "Noto Sans Kannada"_L1, "Noto Serif Kannada"_L1},
    ScriptFamily{QChar::Script_Malayalam, "Noto Sans Malayalam"_L1, "Noto Serif Malayalam"_L1},
    ScriptFamily{QChar::Script_Sinhala, "Noto Sans Sinhala"_L1, "Noto Serif Sinhala"_L1},
    ScriptFamily{QChar::Script_Thai, "Noto Sans Thai"_L1, "Noto Serif Thai"_L1},
    ScriptFamily{QChar::Script_Lao, "Noto Sans Lao"_L1, "Noto Serif Lao"_L1},
    ScriptFamily{QChar::Script_Tibetan, "Noto Serif Tibetan"_L1, "Noto Serif Tibetan"_L1},
    ScriptFamily{QChar::Script_Myanmar, "Noto Sans Myanmar"_L1, "Noto Serif Myanmar"_L1},
    ScriptFamily{QChar::Script_Khmer, "Noto Sans Khmer"_L1, "Noto Serif Khmer"_L1},
    ScriptFamily{QChar::Script_Ethiopic, "Noto Sans Ethiopic"_L1, "Noto Serif Ethiopic"_L1},
    ScriptFamily{QChar::Script_Mongolian, "Noto Sans Mongolian"_L1, "Noto Sans Mongolian"_L1},
    ScriptFamily{QChar::Script_Tifinagh, "Noto Sans Tifinagh"_L1, "Noto Sans Tifinagh"_L1},
    ScriptFamily{QChar::Script_Han, "Noto Sans CJK SC"_L1, "Noto Serif CJK SC"_L1},
    ScriptFamily{QChar::Script_Hiragana, "Noto Sans CJK SC"_L1, "Noto Serif CJK SC"_L1},
    ScriptFamily{QChar::Script_Katakana, "Noto Sans CJK SC"_L1, "Noto Serif CJK SC"_L1},
    ScriptFamily{QChar::Script_Bopomofo, "Noto Sans CJK SC"_L1, "Noto Serif CJK SC"_L1},
    ScriptFamily{QChar::Script_Hangul, "Noto Sans CJK SC"_L1, "Noto Serif CJK SC"_L1},
};

/// Signs that belong to no script, in the order in which they are asked.
constexpr std::array signFamilies{"Noto Sans Symbols2"_L1, "Noto Sans Symbols"_L1, "Noto Sans Math"_L1};

constexpr char32_t firstWithFullWidth = 0x3000; ///< punctuation of Chinese and Japanese stands there …
constexpr char32_t lastWithFullWidth = 0x303f;
constexpr char32_t firstFullWidthForm = 0xff00; ///< … and there
constexpr char32_t lastFullWidthForm = 0xffef;

bool isWide(char32_t sign)
{
    return (sign >= firstWithFullWidth && sign <= lastWithFullWidth) ||
           (sign >= firstFullWidthForm && sign <= lastFullWidthForm);
}

/// Letters that both base families have; most texts hold nothing else.
bool isPlain(QChar letter)
{
    const char16_t code = letter.unicode();
    return code == u'\n' || (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0x250 && code != 0xad) ||
           (code >= 0x400 && code < 0x460) || (code >= 0x490 && code < 0x500) ||
           (code >= 0x2009 && code <= 0x200a) || (code >= 0x2010 && code <= 0x2028) || code == 0x202f;
}

bool isAllPlain(const QString &text)
{
    return std::ranges::all_of(text, isPlain);
}

/// Which characters a family has, looked up once each; belongs to one thread. Keeps no font: it would outlive the application.
class Coverage
{
public:
    explicit Coverage(const QString &family)
        : m_family(family)
        , m_isThere(QFontDatabase::hasFamily(family) && rawFont().familyName() == family)
    {
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }

    [[nodiscard]] bool has(char32_t sign)
    {
        if (!m_isThere)
            return false;
        const auto [known, isNew] = m_known.try_emplace(sign, false);
        if (isNew)
            known->second = rawFont().supportsCharacter(static_cast<uint>(sign));
        return known->second;
    }

private:
    [[nodiscard]] QRawFont rawFont() const
    {
        QFont font(m_family);
        font.setStyleStrategy(QFont::NoFontMerging);
        return QRawFont::fromFont(font);
    }

    QString m_family;
    bool m_isThere;
    std::map<char32_t, bool> m_known;
};

Coverage &coverageOf(const QString &family)
{
    thread_local std::map<QString, Coverage> known;
    return known.try_emplace(family, family).first->second;
}

bool covers(const QString &family, char32_t sign)
{
    return coverageOf(family).has(sign);
}

bool isSerif(const QString &base)
{
    return base == serifFamily();
}

const ScriptFamily *familyOf(QChar::Script script)
{
    const auto *const found = std::ranges::find(families, script, &ScriptFamily::script);
    return found == families.end() ? nullptr : found;
}

/// The families that a character of a script ought to stand in, installed or not; empty for what belongs to no script of its own.
QStringList wantedFamilies(char32_t sign, const QString &base)
{
    const ScriptFamily *family = familyOf(isWide(sign) ? QChar::Script_Han : QChar::script(sign));
    if (family == nullptr)
        return {};
    const QString sans(family->sans);
    return isSerif(base) ? QStringList{QString(family->serif), sans} : QStringList{sans};
}

/// Scripts whose signs Qt takes for theirs, and sets in no font that does not know how they are written.
bool isExacting(QChar::Script script)
{
    return (script >= QChar::Script_Syriac && script <= QChar::Script_Sinhala) ||
           script == QChar::Script_Khmer;
}

bool isExacting(const QString &family)
{
    return std::ranges::any_of(families, [&](const ScriptFamily &each) {
        return isExacting(each.script) && (family == each.sans || family == each.serif);
    });
}

/// In the order in which they are asked. Blanks, digits and signs between words of one script stay with them.
QStringList familiesFor(char32_t sign, const QString &current, const QString &base)
{
    QStringList asked = wantedFamilies(sign, base);
    if (!asked.isEmpty())
        return asked;
    const bool isCommon = QChar::script(sign) <= QChar::Script_Common;
    if (isCommon && isExacting(current))
        return {current};
    asked = {current, base, sansFamily()};
    for (const QLatin1String family : signFamilies)
        asked.append(QString(family));
    return asked;
}

/// What a character can be set in after text in `current`; empty if nothing that is installed has it.
QString familyFor(char32_t sign, const QString &current, const QString &base)
{
    const QStringList asked = familiesFor(sign, current, base);
    const auto found =
        std::ranges::find_if(asked, [sign](const QString &family) { return covers(family, sign); });
    return found == asked.end() ? QString() : *found;
}

/// Of no width and without a picture of its own: nothing is lost without it.
bool isNeverSeen(char32_t sign)
{
    const QChar::Category category = QChar::category(sign);
    const bool isSelector = sign >= 0xfe00 && sign <= 0xfe0f;
    return category == QChar::Other_Control || category == QChar::Other_Format || isSelector;
}

/// Signs before the first letter belong to its script.
QString firstFamily(const QString &text, const QString &base)
{
    for (const char32_t sign : text.toUcs4()) {
        if (QChar::script(sign) <= QChar::Script_Common)
            continue;
        const QStringList wanted = wantedFamilies(sign, base);
        return !wanted.isEmpty() && isExacting(wanted.first()) ? wanted.first() : base;
    }
    return base;
}

/// Calls `visit(sign, place, length, family)` for each character.
template <class Visit>
void eachCharacter(const QString &text, const QString &base, Visit visit)
{
    QString current = firstFamily(text, base);
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t sign = isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1))
                                     : static_cast<char32_t>(text.at(i).unicode());
        const bool endsLine = sign == U'\n' || sign == QChar::LineSeparator;
        const bool isKnown = endsLine || (current == base && isPlain(text.at(i)));
        const bool isControl = !endsLine && QChar::category(sign) == QChar::Other_Control;
        const QString family = isKnown     ? current
                               : isControl ? QString() // fonts may have a picture for it
                                           : familyFor(sign, current, base);
        const qsizetype length = isPair ? 2 : 1;
        visit(sign, i, length, family);
        if (!family.isEmpty())
            current = family;
        i += length;
    }
}

/// What is printed of a character that no font has.
QString standIn(char32_t sign)
{
    if (sign == U'\t' || QChar::isSpace(sign))
        return u" "_s;
    return isNeverSeen(sign) ? QString() : u'[' + codePointText(sign) + u']';
}

} // namespace

QString sansFamily()
{
    return u"Noto Sans"_s;
}

QString serifFamily()
{
    return u"Noto Serif"_s;
}

QString fontPackage()
{
    return u"fonts-noto-core"_s;
}

QList<FontRun> fontRuns(const QString &text, const QString &base)
{
    if (isAllPlain(text))
        return {{0, text.size(), base}};
    QList<FontRun> runs;
    eachCharacter(text, base,
                  [&](char32_t /*sign*/, qsizetype place, qsizetype length, const QString &found) {
                      const QString family = found.isEmpty() ? base : found;
                      if (!runs.isEmpty() && runs.last().family == family)
                          runs.last().length += length;
                      else
                          runs.append({place, length, family});
                  });
    return runs;
}

QStringList printedTexts(const QStringList &parts)
{
    const QString text = parts.join(QString());
    if (isAllPlain(text))
        return parts;
    QStringList printable(parts.size());
    qsizetype part = 0;
    qsizetype end = parts.first().size();
    eachCharacter(text, sansFamily(),
                  [&](char32_t sign, qsizetype place, qsizetype length, const QString &family) {
                      while (place >= end)
                          end += parts.at(++part).size();
                      printable[part] += family.isEmpty() ? standIn(sign) : text.mid(place, length);
                  });
    return printable;
}

QString printedText(const QString &text)
{
    return isAllPlain(text) ? text : printedTexts({text}).first();
}

QStringList charactersWithoutFont(const QString &text)
{
    QStringList codes;
    if (isAllPlain(text))
        return codes;
    eachCharacter(text, sansFamily(),
                  [&](char32_t sign, qsizetype /*place*/, qsizetype /*length*/, const QString &family) {
                      if (family.isEmpty() && standIn(sign).startsWith(u'[') &&
                          !codes.contains(codePointText(sign)))
                          codes.append(codePointText(sign));
                  });
    return codes;
}

std::optional<MissingFont> missingFont(const QString &text)
{
    if (isAllPlain(text))
        return std::nullopt;
    for (const char32_t sign : text.toUcs4()) {
        for (const QString &wanted : wantedFamilies(sign, serifFamily())) {
            if (!coverageOf(wanted).isThere())
                return MissingFont{wanted, wanted.contains("CJK"_L1) ? u"fonts-noto-cjk"_s : fontPackage()};
        }
    }
    return std::nullopt;
}

} // namespace vodhuk
