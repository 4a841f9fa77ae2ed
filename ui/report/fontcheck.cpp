#include "ui/report/fontcheck.h"

#include "core/report/leaks/briefingvisit.h"
#include "ui/pictures/scriptfonts.h"
#include "ui/report/typesetting.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Visit = std::function<void(const QString &)>;

bool isPrinted(TextRole role)
{
    return role == TextRole::Prose || role == TextRole::SourceAddress || role == TextRole::Metadata;
}

void visitPicture(const Picture &picture, const Visit &visit)
{
    for (const QString &text :
         QStringList{picture.title, picture.subtitle, picture.textAlternative} + picture.remarks)
        visit(text);
    for (const Mark &mark : picture.marks) {
        if (const auto *text = std::get_if<TextShape>(&mark.shape))
            visit(text->text);
    }
}

/// What is printed, in the order of the pages; pictures last.
void visitPrinted(const IllustratedBriefing &briefing, const Visit &visit)
{
    DrawnBriefing said{briefing.content, {}};
    said.content.attachment.reset();
    visitTexts(said, [&](const QString &text, const BriefingPlace &place) {
        if (isPrinted(place.role))
            visit(text);
    });
    for (qsizetype place = 0; place < briefing.content.blocks.size(); ++place) {
        if (const auto picture = briefing.pictures.value(place))
            visitPicture(*picture, visit);
    }
}

/// Enough of a text to find it again.
QString beginningOf(const QString &text)
{
    constexpr qsizetype longest = 60;
    if (text.size() <= longest)
        return text;
    return text.first(text[longest - 1].isHighSurrogate() ? longest - 1 : longest) + u'…';
}

} // namespace

Status requireFonts(const IllustratedBriefing &briefing)
{
    VODHUK_TRY(requireFonts());
    std::optional<MissingFont> missing;
    QString where;
    visitPrinted(briefing, [&](const QString &text) {
        if (missing)
            return;
        missing = missingFont(text);
        where = text;
    });
    if (!missing)
        return {};
    return fail(ErrorKind::NotFound,
                QCoreApplication::translate(
                    "Typesetting",
                    "The font %1 is not installed, and “%2” cannot be printed without it: install the "
                    "package %3.")
                    .arg(missing->family, beginningOf(where), missing->package));
}

QList<CharacterWithoutFont> charactersWithoutFont(const IllustratedBriefing &briefing)
{
    QList<CharacterWithoutFont> characters;
    QSet<QString> told;
    visitPrinted(briefing, [&](const QString &text) {
        for (const QString &code : charactersWithoutFont(text)) {
            if (told.contains(code))
                continue;
            told.insert(code);
            characters.append({code, beginningOf(text)});
        }
    });
    return characters;
}

} // namespace vodhuk
