#include "ui/pictures/outsideselection.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

QString outsideInWords(const Wording &words)
{
    return words.translate("Pictures", "outside the selection");
}

QString selectionInTable(bool isSelected, const Wording &words)
{
    return isSelected ? words.translate("Pictures", "in the selection") : outsideInWords(words);
}

QString withOutside(const QString &text, bool isSelected, const Wording &words)
{
    return isSelected ? text : text + u" \u00b7 "_s + outsideInWords(words);
}

Ink selectionInk(const Ink &ink, bool isSelected)
{
    return isSelected ? ink : Ink{Ink::Role::Muted, {}};
}

LegendEntry outsideEntry(const Wording &words)
{
    return {{Ink::Role::Muted, {}},
            words.translate("Pictures", "outside the selection, here for its link alone"),
            {}};
}

} // namespace vodhuk
