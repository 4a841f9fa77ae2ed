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

} // namespace

Result<QList<Block>> pictureSection(SectionMaking &making)
{
    QMap<QString, QString> settings = making.section.settings;
    const QString kind = settings.take(u"kind"_s);
    if (kind.isEmpty())
        return fail(ErrorKind::Usage, Texts::tr("It does not say which picture it shows. Choose one."));
    if (making.part.entries.isEmpty())
        return emptySection(making);
    const QString number =
        making.speech.words.translate("Briefing", "Figure %1.").arg(++making.course.pictures);
    return QList<Block>{PictureBlock{number, authorsTitle(making), authorsText(making), kind, settings,
                                     making.part.query, ownSelection(making), making.part.asked}};
}

} // namespace vodhuk
