#include "tests/ui/report/handmade.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

ChronologyLine line(int number)
{
    static const QStringList titles{
        u"Першы пакет: 40 чалавек унесены ў спіс за фальсіфікацыі і рэпрэсіі"_s,
        u"Совет замораживает договорные отношения и ограничивает контакты с Беларусью"_s,
        u"Belarusian carriers banned from EU airspace and airports"_s,
    };
    static const QString summary =
        u"Пасля рэферэндуму ў лістападзе 1996 года і замены абранага парламента Бюро Асамблеі прыпыніла "
        u"статус, "
        "нададзены ў 1992 годзе. The Bureau of the Assembly suspended the status granted in 1992."_s;
    ChronologyLine line;
    line.record = ResponseId{number};
    line.number = QString::number(number);
    line.date = number % 5 == 0 ? u"between August and October 2020"_s : u"2 October 2020"_s;
    line.actors = number % 7 == 0
                      ? u"Iceland, Liechtenstein, Norway, North Macedonia, Montenegro, Serbia, Albania; "
                        "aligned: Ukraine, Georgia"_s
                      : u"European Union"_s;
    line.title = titles.at(number % titles.size());
    line.summary = number % 4 == 0 ? QString() : summary;
    line.instruments = {{u"restrictive"_s, u"Забарона на ўезд"_s},
                        {u"restrictive"_s, u"Замарожванне актываў"_s}};
    line.sources = {number, number + 1};
    return line;
}

SourceLine source(int number)
{
    return {
        number,
        u"Council Implementing Decision (CFSP) 2020/1388 of 2 October 2020"_s,
        u"Official Journal"_s,
        u"2 October 2020"_s,
        u"https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=uriserv:OJ.LI.2020.319.01.0013.01.ENG&toc=OJ:L:2020:319I:TOC"_s,
        number % 3 == 0 ? u"https://web.archive.org/web/20201003/https://eur-lex.europa.eu/"_s : QString()};
}

CrossTableBlock crossTable()
{
    CrossTableBlock block{u"Who used which instrument?"_s,
                          u"Table 1. Responses by actor and instrument."_s,
                          u"Actor"_s,
                          u"responses"_s,
                          {}};
    const QStringList families{u"expression"_s, u"restrictive"_s, u"diplomatic"_s, u"support"_s};
    for (int i = 0; i < 24; ++i)
        block.table.columns.append(
            {u"i%1"_s.arg(i), u"Instrument number %1 of many"_s.arg(i), families.at(i / 6), 5});
    for (int row = 0; row < 90; ++row) {
        block.table.rows.append({{}, u"Actor of the name %1"_s.arg(row), {}, row + 1});
        std::vector<qint64> counts;
        for (int i = 0; i < 24; ++i)
            counts.push_back((row * 7 + i * 3) % 5 == 0 ? (row + i) % 9 : 0);
        block.table.counts.push_back(counts);
    }
    return block;
}

} // namespace

Briefing handmadeBriefing(int lines, bool inShort)
{
    Briefing briefing;
    briefing.title = u"Як адказалі іншыя і якімі сродкамі?"_s;
    briefing.subtitle =
        u"August 2020 to December 2022 · all actors · counts are of responses, not of their weight"_s;
    briefing.language = u"be"_s;
    briefing.runningHead = u"International responses to the crisis in Belarus"_s;
    briefing.dataAsOf = u"Data as of 23 November 2026"_s;
    briefing.pageNumber = u"%1 of %2"_s;
    briefing.foot = u"Method on page %1 · no response is ranked"_s;
    briefing.created = QDateTime::fromSecsSinceEpoch(1'600'000'000);
    briefing.blocks.append(
        KeyFiguresBlock{{{197, u"responses"_s, u"Aug 2020 – Dec 2022"_s, u"status:published"_s, {}},
                         {105, u"took a benefit away"_s, u"sanctions, strict or broad"_s, {}, {}},
                         {88, u"actors"_s, u"states and organisations"_s, {}, {}},
                         {10, u"claimed a legal duty"_s, u"the rest chose or did not say"_s, {}, {}}}});
    briefing.blocks.append(ContentsBlock{u"Contents"_s});
    briefing.blocks.append(HeadingBlock{1, u"How was this counted?"_s, u"method"_s, true});
    for (int i = 0; i < 6; ++i)
        briefing.blocks.append(ParagraphBlock{
            u"What a record is."_s,
            u"One decision or utterance by one actor on one date, with one text or one meeting behind it. Two legal acts adopted together to do one thing are one response. Absence of a record is not absence of a response."_s});
    briefing.blocks.append(
        TableBlock{u"Numbers and their queries"_s,
                   u"responses, each with what finds them"_s,
                   {u"Number"_s, u"Unit"_s, u"Query"_s},
                   {{u"197"_s, u"responses"_s, u"date:2020-08..2022-12 status:published"_s}}});
    briefing.blocks.append(HeadingBlock{1, u"Who used which instrument?"_s, {}, false});
    briefing.blocks.append(crossTable());
    briefing.blocks.append(HeadingBlock{1, u"What happened when?"_s, {}, false});
    for (int part = 0; part < 3; ++part) {
        ChronologyBlock block{QString::number(2020 + part),
                              QString::number(2020 + part) + u", continued"_s,
                              {u"No."_s, u"Date"_s, u"Response"_s},
                              {},
                              inShort};
        for (int i = 0; i < lines; ++i)
            block.lines.append(line(part * lines + i + 1));
        briefing.blocks.append(block);
    }
    briefing.blocks.append(HeadingBlock{1, u"Where is this written?"_s, {}, false});
    SourcesBlock sources{u"Archived:"_s, {}, inShort};
    for (int i = 1; i <= 3 * lines + 1; ++i)
        sources.lines.append(source(i));
    briefing.blocks.append(sources);
    return briefing;
}

namespace
{

RichTextBlock authorsText()
{
    using Kind = RichParagraph::Kind;
    const QString long1 =
        u"What was said stands beside what was done, and nothing is weighed against anything else. "_s
            .repeated(4);
    return {{{Kind::Heading, 1, 0, {{u"What the author says"_s}}},
             {Kind::Text,
              1,
              0,
              {{long1},
               {u"strong"_s, true},
               {u" and "_s},
               {u"emphasised"_s, false, true},
               {u" and "_s},
               {u"code:published"_s, false, false, true},
               {u" and "_s},
               {u"a link"_s, false, false, false, u"https://example.org/"_s}}},
             {Kind::Item, 1, 0, {{u"First item"_s}}},
             {Kind::Item, 2, 0, {{u"Item within it"_s}}},
             {Kind::Numbered, 1, 12, {{u"Twelfth item"_s}}},
             {Kind::Quote, 1, 0, {{long1}}},
             {Kind::Text, 1, 0, {{u"بيان الاتحاد الأوروبي بشأن بيلاروس"_s}}}}};
}

/// Rows of 40, each a bar and its label.
Picture pictureOfRows(double height)
{
    Picture picture;
    picture.size = {400, height};
    picture.title = u"Responses by actor"_s;
    picture.subtitle = u"responses · August 2020 – December 2022"_s;
    picture.textAlternative = u"Forty actors, each with its number."_s;
    picture.query.conditions = {Condition{.field = u"status"_s, .values = {u"published"_s}}};
    picture.remarks = {u"Two records without a date are left out."_s};
    for (int row = 0; row * 40 + 30 <= height; ++row) {
        const double top = row * 40;
        picture.marks.push_back({RectShape{QRectF(100, top, 200, 30), {Ink::Role::Family, u"support"_s}},
                                 u"Actor %1: 3 responses"_s.arg(row),
                                 {{u"actor"_s, {u"A%1"_s.arg(row)}}},
                                 {}});
        picture.marks.push_back(
            {TextShape{u"Actor %1"_s.arg(row), {0, top + 12}, {u"Noto Sans"_s, 9, false}, {}}, {}, {}, {}});
    }
    picture.table = {{u"Actor"_s, u"responses"_s}, {{u"Actor 1"_s, u"3"_s}}, 1};
    return picture;
}

} // namespace

IllustratedBriefing illustratedByHand(int lines, double pictureHeight)
{
    IllustratedBriefing made{handmadeBriefing(lines), {}};
    QList<Block> &blocks = made.content.blocks;
    blocks.prepend(CoverBlock{made.content.title,
                              made.content.subtitle,
                              u"To: the Committee on Foreign Affairs"_s,
                              made.content.dataAsOf,
                              {u"Also in: English, Russian"_s},
                              true});
    blocks.append(HeadingBlock{1, u"In the author's words"_s, {}, false});
    blocks.append(authorsText());
    blocks.append(DefinitionsBlock{u"Terms"_s,
                                   {{u"Sanction"_s, u"A measure that takes a benefit away."_s},
                                    {u"Адказ"_s, u"Адно рашэнне або выказванне аднаго суб'екта."_s}}});
    Query query;
    query.conditions = {{u"status"_s, {u"published"_s}}};
    blocks.append(PictureBlock{u"Figure 1."_s,
                               {},
                               {{RichParagraph::Kind::Text, 1, 0, {{u"A caption."_s}}}},
                               u"actors"_s,
                               {},
                               query});
    made.pictures.insert(blocks.size() - 1, std::make_shared<const Picture>(pictureOfRows(pictureHeight)));
    return made;
}

IllustratedBriefing withoutPictures(const Briefing &briefing)
{
    return {briefing, {}};
}

Briefing briefingOfTitle(const QString &title)
{
    Briefing briefing;
    briefing.title = u"Titles in many scripts"_s;
    briefing.language = u"en"_s;
    briefing.pageNumber = u"%1 of %2"_s;
    briefing.created = QDateTime::fromSecsSinceEpoch(1'600'000'000);
    ChronologyBlock block{{}, {}, {u"No."_s, u"Date"_s, u"Response"_s}, {}, false};
    ChronologyLine row;
    row.number = u"1"_s;
    row.title = title;
    block.lines.append(row);
    briefing.blocks.append(block);
    return briefing;
}

} // namespace vodhuk
