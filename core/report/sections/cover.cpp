#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BriefingSections)
};

QString addressee(const SectionMaking &making)
{
    const QString name =
        textOrFallback(making.wish.document.addressee, making.speech, {Texts::tr("Addressee")});
    return name.isEmpty() ? QString() : making.speech.words.translate("Briefing", "To: %1").arg(name);
}

/// The internal one alone says what it is: what is safe to hold shall look like any paper.
QStringList remarks(const SectionMaking &making)
{
    const Wording &words = making.speech.words;
    QStringList lines;
    if (showsInternal(making.wish.profile))
        lines.append(words.translate("Briefing", "Internal: not to be passed on"));
    if (const QStringList others = otherEditions(making); !others.isEmpty())
        lines.append(words.translate("Briefing", "Also in: %1").arg(others.join(u", "_s)));
    return lines;
}

} // namespace

Result<QList<Block>> coverSection(SectionMaking &making)
{
    const Result<SectionDetail> detail = chosenDetail(making);
    VODHUK_TRY(detail);
    return QList<Block>{CoverBlock{making.head.title, making.head.subtitle, addressee(making),
                                   making.head.dataAsOf, remarks(making), *detail != SectionDetail::Short}};
}

} // namespace vodhuk
