#include "core/base/monthnames.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype shortest = 3;

/// English, Belarusian in its six cases, Russian in its six; ё is written е.
constexpr std::array<const char16_t *, 12> months{
    u"january студзень студзеня студзеню студзенем студзені январь января январю январем январе",
    u"february люты лютага лютаму лютым февраль февраля февралю февралем феврале",
    u"march сакавік сакавіка сакавіку сакавіком март марта марту мартом марте",
    u"april красавік красавіка красавіку красавіком апрель апреля апрелю апрелем апреле",
    u"may май мая маю маем маі мае травень траўня траўню траўнем траўні",
    u"june чэрвень чэрвеня чэрвеню чэрвенем чэрвені июнь июня июню июнем июне",
    u"july ліпень ліпеня ліпеню ліпенем ліпені июль июля июлю июлем июле",
    u"august жнівень жніўня жніўню жніўнем жніўні август августа августу августом августе",
    u"september верасень верасня верасню вераснем верасні сентябрь сентября сентябрю сентябрем сентябре",
    u"october кастрычнік кастрычніка кастрычніку кастрычнікам октябрь октября октябрю октябрем октябре",
    u"november лістапад лістапада лістападу лістападам лістападзе ноябрь ноября ноябрю ноябрем ноябре",
    u"december снежань снежня снежню снежнем снежні декабрь декабря декабрю декабрем декабре",
};

QString plain(QStringView word)
{
    return word.toString().toCaseFolded().replace(u'ё', u'е');
}

} // namespace

std::optional<int> monthNamed(QStringView word)
{
    const QString wanted = plain(word);
    if (wanted.size() < shortest)
        return std::nullopt;
    const auto isBegun = [&](QStringView name) { return name.startsWith(wanted); };
    for (std::size_t i = 0; i < months.size(); ++i) {
        const auto names = QStringView(months[i]).split(u' ');
        if (std::ranges::any_of(names, isBegun))
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

} // namespace vodhuk
