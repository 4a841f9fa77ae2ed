#include "core/base/namekey.h"

#include <array>
#include <memory>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Capitals stand for sounds while the rules run, for the word itself is in lower case:
/// S Z C for ш ж ч, T for ц, H for г and х, Y for the glide that opens a word.
constexpr char16_t soundRules[] = uR"(
    ^ { я > Ya ;  ^ { ю > Yu ;  йо > e ;
    дз } [іиеэяюёь] > d ;  ц } [іиеэяюёь] > t ;
    щ > SC ;  ш > S ;  ж > Z ;  ч > C ;  ц > T ;  х > H ;  г > H ;  ґ > H ;
    а > a ;  б > b ;  в > v ;  д > d ;  е > e ;  ё > e ;  є > e ;  э > e ;  з > z ;  и > i ;  і > i ;  ї > i ;  й > i ;
    ы > i ;  к > k ;  л > l ;  м > m ;  н > n ;  о > o ;  п > p ;  р > r ;  с > s ;  т > t ;  у > u ;  ў > v ;  ф > f ;
    ю > u ;  я > a ;  ь > ;  ъ > ;
    š > S ;  ž > Z ;  č > C ;  ŭ > v ;  ł > l ;
    :: NFD ; :: [:Mn:] Remove ; :: Latin-ASCII ;

    shch > SC ;  tsch > C ;  sch > S ;  sh > S ;  sz > S ;  zh > Z ;  tch > C ;  ch > C ;  cz > C ;  kh > H ;  gh > H ;
    ph > f ;  th > t ;  ck > k ;  qu > kv ;  q > k ;  x > ks ;  w > v ;
    dz } [iey] > d ;  t[sz] } [iey] > t ;  c } [iey] > t ;  t[sz] > T ;  c > k ;  g > H ;  h > H ;
    :: Null ;

    [ae] { u } [bcdfklmnprstvzSZCTH] > v ;
    o { u } sk > v ;  [aeo] { u } $ > v ;
    :: Null ;

    ou > u ;
    ^ { [yj] } e > ;  ^ { yo > e ;  ^ { [yji] } [aou] > Y ;
    [bdfklmnprstvzSZCTH] { [yj]o > e ;  io } v $ > e ;
    [yji] } [aoue] > ;
    :: Null ;

    o > a ;  y > i ;  j > i ;
)";

using Sounds = std::unique_ptr<icu::Transliterator>;

Sounds made(Sounds (*make)(UErrorCode &))
{
    UErrorCode status = U_ZERO_ERROR;
    Sounds sounds = make(status);
    Q_ASSERT(U_SUCCESS(status));
    return sounds;
}

const icu::Transliterator &sounds()
{
    thread_local const Sounds rules = made([](UErrorCode &status) {
        UParseError place;
        return Sounds(icu::Transliterator::createFromRules(u"Vodhuk-Sounds", soundRules, UTRANS_FORWARD,
                                                           place, status));
    });
    return *rules;
}

const icu::Transliterator &latin()
{
    thread_local const Sounds rules = made([](UErrorCode &status) {
        return Sounds(
            icu::Transliterator::createInstance(u"Any-Latin; Lower; [:^L:] Remove", UTRANS_FORWARD, status));
    });
    return *rules;
}

QString transliterated(const icu::Transliterator &rules, const QString &text)
{
    icu::UnicodeString units(reinterpret_cast<const char16_t *>(text.utf16()),
                             static_cast<int32_t>(text.size()));
    rules.transliterate(units);
    return QString(reinterpret_cast<const QChar *>(units.getBuffer()), units.length());
}

bool isForeignScript(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Cyrillic:
    case QChar::Script_Common:
    case QChar::Script_Inherited:
        return false;
    default:
        return true;
    }
}

/// Polish, German and Belarusian Latin spelling write х as "ch", which elsewhere is ч.
QString withContinentalCh(QString word)
{
    static constexpr std::array marks{u"š", u"ž", u"č", u"ŭ", u"ć", u"ś", u"ź", u"ń", u"ł"};
    static constexpr std::array habits{u"aja", u"sch", u"sz", u"cz", u"cich"};
    const auto isIn = [&word](const char16_t *part) { return word.contains(QStringView(part)); };
    if (std::none_of(marks.begin(), marks.end(), isIn) && std::none_of(habits.begin(), habits.end(), isIn))
        return word;
    return word.replace(u"tsch"_s, u"č"_s).replace(u"sch"_s, u"š"_s).replace(u"ch"_s, u"kh"_s);
}

QString withoutDoubles(const QString &sounds)
{
    QString text;
    for (const QChar sound : sounds) {
        if (text.isEmpty() || text.back() != sound)
            text.append(sound);
    }
    return text;
}

/// Cases and genders live in the ending: Лукашенко, Лукашенки, Лукашенку; -ский, -ская, -ski.
QString withoutEnding(QString sounds)
{
    constexpr qsizetype shortWord = 4;
    const auto isVowel = [](QChar sound) { return u"aeiou"_s.contains(sound); };
    if (sounds.size() <= shortWord)
        return sounds;
    qsizetype kept = sounds.size();
    while (kept > 0 && isVowel(sounds[kept - 1]))
        --kept;
    return kept < 2 ? sounds : sounds.first(kept);
}

QString spelled(const QString &sounds)
{
    QString text;
    for (const QChar sound : sounds) {
        text.append(sound.toLower());
        if (sound == u'S' || sound == u'Z' || sound == u'C')
            text.append(u'h');
        else if (sound == u'T')
            text.back() = u'c';
    }
    return text;
}

} // namespace

QString nameKey(QStringView word)
{
    QString text = word.toString().toCaseFolded().normalized(QString::NormalizationForm_C);
    if (std::any_of(text.cbegin(), text.cend(), isForeignScript))
        text = transliterated(latin(), text);
    const QString heard = transliterated(sounds(), withContinentalCh(text));
    const QString key = spelled(withoutEnding(withoutDoubles(heard)));
    return key.isEmpty() ? text : key;
}

} // namespace vodhuk
