#include "app/briefingdoubts.h"

#include "core/base/quotation.h"
#include "core/query/queryparser.h"
#include "core/report/sectionkinds.h"
#include "ui/pictures/picturekinds.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BriefingDoubts)
};

template <class Kinds>
QStringList codesOf(const Kinds &kinds)
{
    QStringList codes;
    for (const auto &kind : kinds)
        codes.append(kind.code);
    return codes;
}

/// "Did you mean …?", or all there are.
QString meant(const QString &code, const QStringList &known)
{
    const QString near = closestWord(code, known);
    return near.isEmpty() ? Texts::tr("There are: %1.").arg(known.join(u", "_s))
                          : Texts::tr("Did you mean “%1”?").arg(near);
}

QString placeOf(qsizetype section)
{
    return u"sections[%1]"_s.arg(section);
}

QString doubtAboutKind(const BriefingSection &section, const QString &place)
{
    if (sectionKind(section.kind))
        return {};
    return place + u".kind: "_s +
           Texts::tr("This program knows no section “%1”. It is kept, and only a sentence is printed in its "
                     "place.")
               .arg(excerpt(section.kind)) +
           u' ' + meant(section.kind, codesOf(sectionKinds()));
}

QString doubtAboutPicture(const BriefingSection &section, const QString &place)
{
    const QString kind = section.settings.value(u"kind"_s);
    if (section.kind != u"picture" || pictureKind(kind))
        return {};
    const QString cause =
        kind.isEmpty()
            ? Texts::tr("It does not say which picture it shows, so the briefing cannot be printed.")
            : Texts::tr("There is no picture “%1”, so the briefing cannot be printed.").arg(excerpt(kind));
    return place + u".settings.kind: "_s + cause + u' ' + meant(kind, codesOf(pictureKinds()));
}

QStringList doubtsAboutQueries(const BriefingDocument &document)
{
    QStringList doubts;
    const auto doubt = [&](const QString &place, const QString &query) {
        if (const auto parsed = parseQuery(query); !parsed)
            doubts.append(place + u": "_s + parsed.error().message);
    };
    doubt(u"query"_s, document.query);
    for (qsizetype number = 0; number < document.sections.size(); ++number)
        doubt(placeOf(number) + u".query"_s, document.sections[number].query);
    return doubts;
}

} // namespace

QStringList unknownParts(const BriefingDocument &document)
{
    QStringList doubts;
    for (qsizetype number = 0; number < document.sections.size(); ++number) {
        const BriefingSection &section = document.sections[number];
        doubts += {doubtAboutKind(section, placeOf(number)), doubtAboutPicture(section, placeOf(number))};
    }
    doubts.removeAll(QString());
    return doubts;
}

QStringList doubtsAbout(const BriefingDocument &document)
{
    return doubtsAboutQueries(document) + unknownParts(document);
}

} // namespace vodhuk
