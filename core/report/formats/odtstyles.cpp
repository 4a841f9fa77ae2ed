#include "core/report/formats/odtstyles.h"

#include "core/codebook/familycolours.h"

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Paper {
    QString width;
    QString height;
    double textWidth = 0;
};

// Margins of 18 mm at both sides.
Paper paperOf(const QString &paper)
{
    if (paper == u"letter"_s)
        return {u"215.9mm"_s, u"279.4mm"_s, 179.9};
    return {u"210mm"_s, u"297mm"_s, 174};
}

/// A style of paragraphs: properties as ODF writes them.
struct ParagraphStyle {
    const char *name;
    const char *parent;
    const char *paragraph;
    const char *characters;
};

// The sizes are those of the printed pages (ui/report/typesetting.cpp), the colours those of ui/common/appearance.h.
constexpr std::array paragraphStyles{
    ParagraphStyle{
        "Text_20_body", "Standard", "fo:margin-bottom='2mm' fo:orphans='2' fo:widows='2'",
        "fo:hyphenate='true' fo:hyphenation-remain-char-count='3' fo:hyphenation-push-char-count='3'"},
    ParagraphStyle{"Heading", "Standard", "fo:keep-with-next='always' fo:margin-bottom='2mm'",
                   "style:font-name='Noto Serif' fo:font-weight='bold' style:font-weight-complex='bold'"},
    ParagraphStyle{"Title", "Heading", "fo:margin-top='2mm' fo:margin-bottom='3mm'", "fo:font-size='25pt'"},
    ParagraphStyle{"Subtitle", "Standard", "fo:margin-bottom='4mm'",
                   "fo:font-size='9.5pt' fo:color='#5b6875'"},
    ParagraphStyle{"Heading_20_1", "Heading", "fo:margin-top='9mm' fo:margin-bottom='3mm'",
                   "fo:font-size='15pt'"},
    ParagraphStyle{"Heading_20_2", "Heading", "fo:margin-top='6mm'", "fo:font-size='11pt'"},
    ParagraphStyle{"Heading_20_3", "Heading", "fo:margin-top='5mm'", "fo:font-size='9.5pt'"},
    ParagraphStyle{"Heading_20_4", "Heading", "fo:margin-top='4mm'", "fo:font-size='9pt'"},
    ParagraphStyle{"Heading_20_5", "Heading", "fo:margin-top='4mm'",
                   "fo:font-size='9pt' fo:font-style='italic'"},
    ParagraphStyle{
        "Quotations", "Text_20_body",
        "fo:margin-left='6mm' fo:margin-right='6mm' fo:padding-left='3mm' fo:border-left='1pt solid #e3e7ec'",
        "fo:color='#5b6875'"},
    ParagraphStyle{"Caption", "Standard",
                   "fo:keep-with-next='always' fo:margin-top='4mm' fo:margin-bottom='1mm'",
                   "fo:font-weight='bold' style:font-weight-complex='bold'"},
    ParagraphStyle{"Caption_20_Unit", "Standard", "fo:keep-with-next='always' fo:margin-bottom='2mm'",
                   "fo:font-size='8pt' fo:color='#5b6875'"},
    ParagraphStyle{"Picture", "Standard", "fo:keep-with-next='always' fo:margin-bottom='1mm'", ""},
    ParagraphStyle{"Note", "Standard", "fo:margin-bottom='1mm'", "fo:font-size='8pt' fo:color='#5b6875'"},
    ParagraphStyle{"Table_20_Contents", "Standard", "fo:margin-bottom='0mm'",
                   "fo:font-size='8.4pt' fo:hyphenate='true' fo:hyphenation-remain-char-count='3' "
                   "fo:hyphenation-push-char-count='3'"},
    ParagraphStyle{"Table_20_Number", "Table_20_Contents", "fo:text-align='end'", ""},
    ParagraphStyle{"Table_20_Heading", "Table_20_Contents", "fo:keep-with-next='always'",
                   "fo:font-size='8pt' fo:font-weight='bold' style:font-weight-complex='bold'"},
    ParagraphStyle{"Table_20_Number_20_Heading", "Table_20_Heading", "fo:text-align='end'", ""},
    ParagraphStyle{"Table_20_End", "Standard", "", "fo:font-size='4pt'"},
    ParagraphStyle{"Grid_20_Cell", "Table_20_Contents", "fo:text-align='center'", "fo:font-size='7pt'"},
    ParagraphStyle{"Grid_20_Head", "Table_20_Heading", "fo:text-align='end'", "fo:font-size='7pt'"},
    ParagraphStyle{"Record_20_Actors", "Table_20_Contents", "", "fo:color='#5b6875'"},
    ParagraphStyle{"Record_20_Title", "Table_20_Contents", "",
                   "fo:font-size='8.8pt' fo:font-weight='bold' style:font-weight-complex='bold'"},
    ParagraphStyle{"Record_20_Marks", "Table_20_Contents", "", "fo:font-size='8pt' fo:color='#5b6875'"},
    ParagraphStyle{"Source", "Standard",
                   "fo:margin-left='9mm' fo:text-indent='-9mm' fo:margin-bottom='1.5mm'",
                   "fo:font-size='8pt'"},
    ParagraphStyle{"Key_20_Figure", "Standard", "fo:keep-with-next='always'",
                   "style:font-name='Noto Serif' fo:font-size='23pt' fo:font-weight='bold'"},
    ParagraphStyle{"Key_20_Figure_20_Remark", "Standard", "", "fo:font-size='8pt' fo:color='#5b6875'"},
    ParagraphStyle{"Term", "Standard", "fo:keep-with-next='always' fo:margin-top='1mm'",
                   "fo:font-weight='bold' style:font-weight-complex='bold'"},
    ParagraphStyle{"Definition", "Text_20_body", "fo:margin-left='6mm'", ""},
    ParagraphStyle{"Contents_20_Heading", "Caption", "", ""},
    ParagraphStyle{"Page_20_Frame", "Standard", "", "fo:font-size='8pt' fo:color='#5b6875'"},
    ParagraphStyle{"Header", "Page_20_Frame",
                   "fo:border-bottom='0.5pt solid #e3e7ec' fo:padding-bottom='1mm'", ""},
    ParagraphStyle{"Footer", "Page_20_Frame", "fo:border-top='0.5pt solid #e3e7ec' fo:padding-top='1mm'", ""},
};

/// "Heading_20_1" is shown as "Heading 1".
QString displayName(const QString &name)
{
    return QString(name).replace(u"_20_"_s, u" "_s);
}

/// Styles with a tab at the right end of the line, which depends on the paper.
QString tabsOf(const QString &name, double textWidth)
{
    const bool frame = name == u"Header"_s || name == u"Footer"_s;
    if (frame)
        return u"<style:tab-stops><style:tab-stop style:position='%1mm' style:type='right'/></style:tab-stops>"_s
            .arg(textWidth);
    return name == u"Source"_s
               ? u"<style:tab-stops><style:tab-stop style:position='0mm'/></style:tab-stops>"_s
               : QString();
}

QString styleText(const ParagraphStyle &style, double textWidth)
{
    const QString name = QString::fromLatin1(style.name);
    const QString level = name.startsWith(u"Heading_20_"_s)
                              ? u" style:default-outline-level='%1'"_s.arg(name.back())
                              : QString();
    return u"<style:style style:name='%1' style:display-name='%2' style:family='paragraph' "
           "style:parent-style-name='%3'%4>"
           "<style:paragraph-properties %5>%6</style:paragraph-properties>"
           "<style:text-properties %7/></style:style>\n"_s.arg(
               name, displayName(name), QString::fromLatin1(style.parent), level,
               QString::fromLatin1(style.paragraph), tabsOf(name, textWidth),
               QString::fromLatin1(style.characters));
}

QString contentsStyle(double textWidth)
{
    return u"<style:style style:name='Contents_20_1' style:display-name='Contents 1' "
           u"style:family='paragraph' "
           "style:parent-style-name='Standard'><style:paragraph-properties fo:margin-bottom='1mm'>"
           "<style:tab-stops><style:tab-stop style:position='%1mm' style:type='right' "
           "style:leader-style='dotted' "
           "style:leader-text='.'/></style:tab-stops></style:paragraph-properties>"
           "</style:style>\n"_s.arg(textWidth);
}

const QString fonts = uR"(<office:font-face-decls>
<style:font-face style:name="Noto Sans" svg:font-family="'Noto Sans'" style:font-family-generic="swiss" style:font-pitch="variable"/>
<style:font-face style:name="Noto Serif" svg:font-family="'Noto Serif'" style:font-family-generic="roman" style:font-pitch="variable"/>
<style:font-face style:name="Noto Sans Mono" svg:font-family="'Noto Sans Mono'" style:font-family-generic="modern" style:font-pitch="fixed"/>
<style:font-face style:name="Noto Sans CJK SC" svg:font-family="'Noto Sans CJK SC'" style:font-family-generic="swiss"/>
<style:font-face style:name="Noto Sans Arabic" svg:font-family="'Noto Sans Arabic'" style:font-family-generic="swiss"/>
</office:font-face-decls>
)"_s;

const QString characterStyles = uR"(
<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"/></style:style>
<style:style style:name="Strong_20_and_20_Emphasis" style:display-name="Strong and Emphasis" style:family="text"><style:text-properties fo:font-weight="bold" fo:font-style="italic"/></style:style>
<style:style style:name="Source_20_Text" style:display-name="Source Text" style:family="text"><style:text-properties style:font-name="Noto Sans Mono"/></style:style>
<style:style style:name="Internet_20_link" style:display-name="Internet Link" style:family="text"><style:text-properties fo:color="#2f5f9e"/></style:style>
<style:style style:name="Reference" style:family="text"><style:text-properties fo:font-weight="normal" style:font-weight-complex="normal" fo:font-size="7.5pt"/></style:style>
<style:style style:name="Muted" style:family="text"><style:text-properties fo:color="#5b6875"/></style:style>
)"_s;

/// `none` as country: the language as it is written everywhere.
QString defaultStyle(const QString &language)
{
    static const QMap<QString, QString> countries{{u"en"_s, u"GB"_s}, {u"be"_s, u"BY"_s}, {u"ru"_s, u"RU"_s}};
    return uR"(<style:default-style style:family="paragraph">
<style:paragraph-properties fo:orphans="2" fo:widows="2" style:writing-mode="page" style:tab-stop-distance="10mm"/>
<style:text-properties style:font-name="Noto Sans" style:font-name-asian="Noto Sans CJK SC" style:font-name-complex="Noto Sans Arabic" fo:font-size="9pt" style:font-size-asian="9pt" style:font-size-complex="9pt" fo:color="#1f2933" fo:language="%1" fo:country="%2" style:language-asian="zh" style:country-asian="CN" style:language-complex="ar" style:country-complex="none" fo:hyphenate="false"/>
</style:default-style>
<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>
<style:default-style style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"><style:paragraph-properties fo:line-height="106%"/></style:style>
)"_s.arg(language.toHtmlEscaped(), countries.value(language, u"none"_s));
}

QString listLevel(int level, bool numbered)
{
    const QString kind =
        numbered ? u"list-level-style-number text:level='%1' style:num-format='1' style:num-suffix='.'"_s
                 : u"list-level-style-bullet text:level='%1' text:bullet-char='•'"_s;
    const QString element = numbered ? u"list-level-style-number"_s : u"list-level-style-bullet"_s;
    return u"<text:%1><style:list-level-properties text:list-level-position-and-space-mode='label-alignment'>"
           "<style:list-level-label-alignment text:label-followed-by='listtab' fo:text-indent='-5mm' "
           "fo:margin-left='%2mm'/></style:list-level-properties></text:%3>"_s.arg(
               kind.arg(level), QString::number(5 * level), element);
}

QString listStyle(const QString &name, bool numbered)
{
    QString levels;
    for (int level = 1; level <= odtListLevels; ++level)
        levels += listLevel(level, numbered);
    return u"<text:list-style style:name='%1'>"_s.arg(name) + levels + u"</text:list-style>\n"_s;
}

QString familyStyles()
{
    QString styles;
    for (const FamilyColour &each : familyColours)
        styles += u"<style:style style:name='%1' style:display-name='%2' style:family='text'>"
                  "<style:text-properties fo:color='%3'/></style:style>\n"_s.arg(
                      odtFamilyStyle(each.family), displayName(odtFamilyStyle(each.family)),
                      colourCode(each.onLight));
    return styles;
}

QString pageLayout(const QString &name, const Paper &paper, bool frames)
{
    const QString area = frames ? u"<style:header-style><style:header-footer-properties fo:min-height='6mm' "
                                  "fo:margin-bottom='3mm'/></style:header-style><style:footer-style>"
                                  "<style:header-footer-properties fo:min-height='6mm' fo:margin-top='3mm'/>"
                                  "</style:footer-style>"_s
                                : QString();
    const QString margin = frames ? u"12mm"_s : u"24mm"_s;
    return u"<style:page-layout style:name='%1'><style:page-layout-properties fo:page-width='%2' "
           "fo:page-height='%3' style:print-orientation='portrait' fo:margin-top='%4' fo:margin-bottom='%4' "
           "fo:margin-left='18mm' fo:margin-right='18mm'/>%5</style:page-layout>\n"_s.arg(
               name, paper.width, paper.height, margin, area);
}

bool hasAnchor(const BriefingParts &briefing, const QString &anchor)
{
    return std::ranges::any_of(briefing.parts, [&](const BriefingPart &part) {
        const auto *heading = std::get_if<HeadingPart>(&part);
        return heading != nullptr && heading->anchor == anchor;
    });
}

/// The foot names the page of the method note: a field that the word processor keeps right.
QString footText(const BriefingParts &briefing)
{
    const QString text = briefing.foot.toHtmlEscaped();
    if (!text.contains(u"%1"_s))
        return text;
    if (!hasAnchor(briefing, u"method"_s))
        return {};
    return text.arg(u"<text:bookmark-ref text:reference-format='page' text:ref-name='method'>1"
                    "</text:bookmark-ref>"_s);
}

QString pageText(const BriefingParts &briefing)
{
    const QString number = u"<text:page-number text:select-page='current'>1</text:page-number>"_s;
    const QString count = u"<text:page-count>1</text:page-count>"_s;
    const QString text = briefing.pageNumber.toHtmlEscaped();
    return text.contains(u"%1"_s) && text.contains(u"%2"_s) ? text.arg(number, count) : number;
}

QString masterPages(const BriefingParts &briefing)
{
    return u"<style:master-page style:name='Standard' style:page-layout-name='Page'>"
           "<style:header><text:p text:style-name='Header'>%1<text:tab/>%2</text:p></style:header>"
           "<style:footer><text:p text:style-name='Footer'>%3<text:tab/>%4</text:p></style:footer>"
           "</style:master-page>"
           "<style:master-page style:name='Cover' style:page-layout-name='Cover' "
           "style:next-style-name='Standard'/>"_s.arg(briefing.runningHead.toHtmlEscaped(),
                                                      briefing.dataAsOf.toHtmlEscaped(), footText(briefing),
                                                      pageText(briefing));
}

} // namespace

double odtTextWidth(const QString &paper)
{
    return paperOf(paper).textWidth;
}

QString odtLength(double millimetres)
{
    return QString::number(millimetres, 'f', 2) + u"mm"_s;
}

QByteArray odtProlog(const QByteArray &root)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root +
           " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
           " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
           " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
           " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
           " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
           " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
           " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
           " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
           " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " office:version=\"1.3\">\n";
}

QString odtFamilyStyle(const QString &family)
{
    const bool known =
        std::ranges::any_of(familyColours, [&](const FamilyColour &each) { return each.family == family; });
    return known ? u"Family_20_"_s + family : QString();
}

QByteArray odtStyles(const BriefingParts &briefing)
{
    const Paper paper = paperOf(briefing.paper);
    QString styles = defaultStyle(briefing.language);
    for (const ParagraphStyle &style : paragraphStyles)
        styles += styleText(style, paper.textWidth);
    styles += contentsStyle(paper.textWidth) + characterStyles + familyStyles() +
              listStyle(u"Bullets"_s, false) + listStyle(u"Numbers"_s, true);
    const QString text = fonts + u"<office:styles>\n"_s + styles +
                         u"</office:styles>\n<office:automatic-styles>"_s +
                         pageLayout(u"Page"_s, paper, true) + pageLayout(u"Cover"_s, paper, false) +
                         u"</office:automatic-styles>\n<office:master-styles>"_s + masterPages(briefing) +
                         u"</office:master-styles>\n</office:document-styles>\n"_s;
    return odtProlog("office:document-styles") + text.toUtf8();
}

} // namespace vodhuk
