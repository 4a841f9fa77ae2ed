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
        KeyFiguresBlock{{{197, u"responses"_s, u"Aug 2020 – Dec 2022"_s, {}, {}},
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

} // namespace vodhuk
