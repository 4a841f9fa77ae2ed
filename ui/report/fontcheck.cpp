#include "ui/report/fontcheck.h"

#include "ui/report/scriptfonts.h"
#include "ui/report/typesetting.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Visit = std::function<void(const QString &)>;

void visitAll(const QStringList &texts, const Visit &visit)
{
    for (const QString &text : texts)
        visit(text);
}

void visitRich(const QList<RichParagraph> &paragraphs, const Visit &visit)
{
    for (const RichParagraph &paragraph : paragraphs) {
        for (const RichRun &run : paragraph.runs)
            visit(run.text);
    }
}

/// Calls `visit` with every text of a block that is printed.
class TextsOfBlock
{
public:
    explicit TextsOfBlock(const Visit &visit)
        : m_visit(visit)
    {
    }

    void operator()(const CoverBlock &block) const
    {
        visitAll({block.title, block.subtitle, block.addressee, block.dataAsOf}, m_visit);
        visitAll(block.remarks, m_visit);
    }
    void operator()(const HeadingBlock &block) const { m_visit(block.text); }
    void operator()(const ParagraphBlock &block) const { visitAll({block.lead, block.text}, m_visit); }
    void operator()(const RichTextBlock &block) const { visitRich(block.paragraphs, m_visit); }
    void operator()(const KeyFiguresBlock &block) const
    {
        for (const KeyFigure &figure : block.figures)
            visitAll({figure.unit, figure.remark}, m_visit);
    }
    void operator()(const PictureBlock &block) const
    {
        m_visit(block.title);
        visitRich(block.caption, m_visit);
    }
    void operator()(const CrossTableBlock &block) const
    {
        visitAll({block.title, block.subtitle, block.rowHead, block.countHead}, m_visit);
        for (const CrossTable::Head &head : block.table.rows + block.table.columns)
            m_visit(head.label);
    }
    void operator()(const ContentsBlock &block) const { m_visit(block.title); }
    void operator()(const ChronologyBlock &block) const
    {
        visitAll(QStringList{block.title, block.continued} + block.head, m_visit);
        for (const ChronologyLine &line : block.lines) {
            visitAll({line.date, line.actors, line.title, line.summary}, m_visit);
            for (const InstrumentMark &mark : line.instruments)
                m_visit(mark.label);
        }
    }
    void operator()(const SourcesBlock &block) const
    {
        m_visit(block.archiveLabel);
        for (const SourceLine &line : block.lines)
            visitAll({line.title, line.publisher, line.date, line.url, line.archiveUrl, line.retrieved},
                     m_visit);
    }
    void operator()(const TableBlock &block) const
    {
        visitAll(QStringList{block.title, block.subtitle} + block.head, m_visit);
        for (const QStringList &row : block.rows)
            visitAll(row, m_visit);
    }
    void operator()(const DefinitionsBlock &block) const
    {
        m_visit(block.title);
        for (const Definition &definition : block.definitions)
            visitAll({definition.term, definition.text}, m_visit);
    }

private:
    const Visit &m_visit;
};

void visitPicture(const Picture &picture, const Visit &visit)
{
    visitAll(QStringList{picture.title, picture.subtitle, picture.textAlternative} + picture.remarks, visit);
    for (const Mark &mark : picture.marks) {
        if (const auto *text = std::get_if<TextShape>(&mark.shape))
            visit(text->text);
    }
}

void visitTexts(const IllustratedBriefing &briefing, const Visit &visit)
{
    const Briefing &content = briefing.content;
    visitAll({content.title, content.subtitle, content.runningHead, content.dataAsOf, content.foot}, visit);
    for (qsizetype i = 0; i < content.blocks.size(); ++i) {
        std::visit(TextsOfBlock(visit), content.blocks.at(i));
        if (const auto picture = briefing.pictures.value(i))
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
    visitTexts(briefing, [&](const QString &text) {
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
    visitTexts(briefing, [&](const QString &text) {
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
