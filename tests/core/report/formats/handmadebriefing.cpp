#include "tests/core/report/formats/handmadebriefing.h"

using namespace Qt::StringLiterals;

namespace vodhuk::test
{

namespace
{

const QByteArray svg = R"(<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="400" height="120" viewBox="0 0 400 120" role="img" aria-labelledby="picture-title picture-description">
 <title id="picture-title">Old title</title>
 <desc id="picture-description">Old words</desc>
 <rect x="0" y="0" width="400" height="120" fill="#ffffff"/>
 <rect x="20" y="30" width="60" height="70" fill="#b4503f"><title>August 2020: 7</title></rect>
 <text x="20" y="115" font-family="'Noto Sans', sans-serif" font-size="9" fill="#1f2933">2020</text>
</svg>
)";

/// Words in the language of the briefing; its own sign makes them differ between languages.
struct Speaker {
    QString language;

    [[nodiscard]] QString say(const char16_t *english, const char16_t *belarusian,
                              const char16_t *russian) const
    {
        if (language == u"be"_s)
            return QString::fromUtf16(belarusian);
        return QString::fromUtf16(language == u"ru"_s ? russian : english);
    }
};

ChronologyLine lineOf(qint64 id, const QString &title, const QList<int> &sources)
{
    ChronologyLine line;
    line.record = {1000 + id};
    line.number = QString::number(id);
    line.date = u"%1 August 2020"_s.arg(id);
    line.actors = u"Actor %1"_s.arg(id);
    line.title = title;
    line.summary = u"Summary of %1"_s.arg(title);
    line.instruments = {{u"restrictive"_s, u"travel ban %1"_s.arg(id)},
                        {u"expression"_s, u"statement %1"_s.arg(id)}};
    line.sources = sources;
    return line;
}

/// Belarusian, Russian, English, Polish, Lithuanian, Georgian, Arabic, Chinese.
QStringList titlesInEightLanguages()
{
    return {u"Заява аб выбарах у Рэспубліцы Беларусь"_s,
            u"Заявление о выборах в Республике Беларусь"_s,
            u"Statement on the elections"_s,
            u"Oświadczenie w sprawie wyborów na Białorusi"_s,
            u"Pareiškimas dėl rinkimų Baltarusijoje"_s,
            u"განცხადება არჩევნების შესახებ"_s,
            u"بيان بشأن الانتخابات في بيلاروسيا"_s,
            u"关于白俄罗斯选举的声明"_s};
}

ChronologyBlock chronologyOf(const Speaker &speaker)
{
    ChronologyBlock block;
    block.title = speaker.say(u"2020 · 8 responses", u"2020 · 8 адказаў", u"2020 · 8 ответов");
    block.head = {speaker.say(u"No.", u"№", u"№"), speaker.say(u"Date", u"Дата", u"Дата"),
                  speaker.say(u"Response", u"Адказ", u"Ответ")};
    const QStringList titles = titlesInEightLanguages();
    for (qsizetype i = 0; i < titles.size(); ++i)
        block.lines.append(lineOf(i + 1, titles.at(i), {1, static_cast<int>(i) % 3 + 1}));
    block.lines.first().sources = {1};
    return block;
}

ChronologyBlock shortList()
{
    ChronologyLine line = lineOf(9, u"A countermove"_s, {2});
    line.number = u"C1"_s;
    return {u"Countermoves"_s,
            u"Countermoves, continued"_s,
            {u"No"_s, u"When"_s, u"Countermove"_s},
            {line},
            true};
}

SourcesBlock sourcesOf()
{
    return {u"Archived:"_s,
            {{1, u"Official Journal"_s, u"Publications Office"_s, u"2 October 2020"_s,
              u"https://example.org/a?b=1&c=2"_s, u"https://archive.example/1"_s},
             {2, u"بيان رسمي"_s, u"A ministry"_s, u"2021"_s, u"http://example.net/b"_s, {}},
             {3, {}, u"A parliament"_s, {}, u"ftp://example.com/c"_s, {}}},
            false};
}

CrossTableBlock gridOf()
{
    CrossTableBlock block{
        u"Who used which instrument?"_s, u"records by actor"_s, u"Grid actor"_s, u"All of it"_s, {}};
    block.table.rows = {{u"eu"_s, u"European Union"_s, {}, 12, false},
                        {u"ch"_s, u"Switzerland"_s, {}, 4, false}};
    block.table.columns = {{u"statement"_s, u"grid statement"_s, u"expression"_s, 9, false},
                           {u"travel-ban"_s, u"grid travel ban"_s, u"restrictive"_s, 7, false}};
    block.table.counts = {{8, 5}, {0, 2}};
    return block;
}

RichTextBlock richText()
{
    using Kind = RichParagraph::Kind;
    return {{{Kind::Heading, 1, 0, {{u"Author's heading"_s}}},
             {Kind::Text,
              1,
              0,
              {{u"Plain, "_s},
               {u"strong"_s, true},
               {u" and "_s},
               {u"slanted"_s, false, true},
               {u" with "_s},
               {u"code_1"_s, false, false, true},
               {u", "_s},
               {u"a link"_s, false, false, false, u"https://example.org/link"_s},
               {u" and "_s},
               {u"the method"_s, false, false, false, u"#method"_s}}},
             {Kind::Item, 1, 0, {{u"first item"_s}}},
             {Kind::Item, 2, 0, {{u"inner item"_s}}},
             {Kind::Numbered, 3, 4, {{u"innermost four"_s}}},
             {Kind::Item, 1, 0, {{u"second item"_s}}},
             {Kind::Numbered, 1, 1, {{u"counted item"_s}}},
             {Kind::Quote, 1, 0, {{u"A quoted line"_s}}},
             {Kind::Quote, 1, 0, {{u"A further quoted line"_s}}}}};
}

DrawnPicture pictureOf(const Speaker &speaker)
{
    DrawnPicture picture;
    picture.title = u"The picture's own title"_s;
    picture.subtitle = speaker.say(u"responses per month", u"адказы па месяцах", u"ответы по месяцам");
    picture.source = u"State of the catalogue"_s;
    picture.textAlternative = u"Most responses fall into August. Few come later."_s;
    picture.remarks = {u"One record has no month."_s};
    picture.svg = svg;
    picture.size = QSizeF(400, 120);
    picture.head = {u"Month"_s, u"Count"_s};
    picture.rows = {{u"2020-08"_s, u"7"_s}, {u"2020-09"_s, u"1"_s}};
    return picture;
}

/// Takes the texts of blocks together.
struct TextCollecting {
    QStringList texts;

    void add(const QStringList &all)
    {
        for (const QString &text : all)
            texts.append(text);
    }
    void add(const QList<RichParagraph> &paragraphs)
    {
        for (const RichParagraph &paragraph : paragraphs) {
            for (const RichRun &run : paragraph.runs)
                texts.append(run.text.trimmed());
        }
    }

    void operator()(const CoverBlock &block)
    {
        add(QStringList{block.title, block.subtitle, block.addressee, block.dataAsOf} + block.remarks);
    }
    void operator()(const HeadingBlock &block) { add({block.text}); }
    void operator()(const ParagraphBlock &block) { add({block.lead, block.text}); }
    void operator()(const RichTextBlock &block) { add(block.paragraphs); }
    void operator()(const ContentsBlock &block) { add({block.title}); }
    void operator()(const KeyFiguresBlock &block)
    {
        for (const KeyFigure &figure : block.figures)
            add({QString::number(figure.number), figure.unit, figure.remark});
    }
    void operator()(const PictureBlock &block)
    {
        add({block.number, block.title});
        add(block.caption);
    }
    void operator()(const CrossTableBlock &block)
    {
        add({block.title, block.subtitle, block.rowHead, block.countHead});
        for (const CrossTable::Head &head : block.table.rows + block.table.columns)
            add({head.label});
    }
    void operator()(const ChronologyBlock &block)
    {
        add(QStringList{block.title} + block.head);
        for (const ChronologyLine &line : block.lines) {
            add({line.number, line.date, line.actors, line.title, line.summary});
            for (const InstrumentMark &mark : line.instruments)
                add({mark.label});
        }
    }
    void operator()(const SourcesBlock &block)
    {
        add({block.archiveLabel});
        for (const SourceLine &line : block.lines)
            add({line.title, line.publisher, line.date, line.url, line.archiveUrl});
    }
    void operator()(const TableBlock &block)
    {
        add(QStringList{block.title, block.subtitle} + block.head);
        for (const QStringList &row : block.rows)
            add(row);
    }
    void operator()(const DefinitionsBlock &block)
    {
        add({block.title});
        for (const Definition &definition : block.definitions)
            add({definition.term, definition.text});
    }
};

} // namespace

DrawnBriefing handMadeBriefing(const QString &language)
{
    const Speaker speaker{language};
    DrawnBriefing briefing;
    Briefing &content = briefing.content;
    content.title = speaker.say(u"Who answered, and how?", u"Хто адказаў і як?", u"Кто ответил и как?");
    content.language = language;
    content.runningHead = u"Running head"_s;
    content.dataAsOf = u"Data as of 1 November 2026"_s;
    content.pageNumber = u"%1 of %2"_s;
    content.foot = u"Method on page %1"_s;
    content.created = QDateTime(QDate(2026, 3, 29), QTime(2, 30, 10), Qt::UTC);
    PictureBlock picture;
    picture.number = u"Figure 1."_s;
    picture.title = u"When did they answer?"_s;
    picture.caption = {{RichParagraph::Kind::Text, 1, 0, {{u"The author's caption"_s}}}};
    const QString further = speaker.say(u"Absence of a record is not absence of a response.",
                                        u"Адсутнасць запісу не азначае адсутнасці адказу.",
                                        u"Отсутствие записи не означает отсутствия ответа.");
    content.blocks = {
        CoverBlock{content.title,
                   u"August to December 2020"_s,
                   u"To: the committee"_s,
                   content.dataAsOf,
                   {u"Also in two other languages"_s}},
        ContentsBlock{u"Contents"_s},
        HeadingBlock{1, speaker.say(u"In short", u"Коратка", u"Кратко"), {}, true},
        KeyFiguresBlock{{{344, u"responses"_s, u"since August 2020"_s, u"status:published"_s, {}},
                         {51, u"actors"_s, u"states and organisations"_s, {}, u"actor"_s}}},
        picture,
        HeadingBlock{1, u"What is counted here?"_s, u"method"_s, true},
        ParagraphBlock{u"What a response is."_s, u"One decision by one actor."_s},
        ParagraphBlock{{}, further},
        richText(),
        HeadingBlock{1, u"What happened?"_s, {}, false},
        gridOf(),
        TableBlock{u"Numbers and queries"_s,
                   u"unit of the table"_s,
                   {u"Query"_s, u"Number"_s},
                   {{u"actor:eu | all"_s, u"12"_s}, {u"line one\nline two"_s, u"4"_s}},
                   1},
        chronologyOf(speaker),
        shortList(),
        DefinitionsBlock{u"Terms used"_s,
                         {{u"de facto authorities"_s, u"Those who hold power without a mandate."_s}}},
        HeadingBlock{1, u"Where is this written?"_s, u"sources"_s, false},
        sourcesOf(),
    };
    briefing.pictures.insert(4, pictureOf(speaker));
    return briefing;
}

QStringList textsOf(const DrawnBriefing &briefing)
{
    TextCollecting collecting;
    for (const Block &block : briefing.content.blocks)
        std::visit(collecting, block);
    for (const DrawnPicture &picture : briefing.pictures)
        collecting.add(QStringList{picture.subtitle, picture.source, picture.textAlternative} +
                       picture.remarks);
    collecting.add({briefing.content.runningHead, briefing.content.dataAsOf});
    QStringList texts;
    for (const QString &text : collecting.texts)
        texts += text.split(u'\n'); // each line is set by itself
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

const QStringList &hostileTexts()
{
    static const QStringList texts{
        u"<script>alert('x')</script>"_s,
        u"\"><img src=x onerror=\"alert(1)\">"_s,
        u"&lt;b&gt; & &#60;"_s,
        u"]]></style><style>"_s,
        u"--> <!-- comment"_s,
        u"# no heading"_s,
        u"- no item"_s,
        u"12. no item either"_s,
        u"> no quotation"_s,
        u"[no link](javascript:alert(1)) ![no image](x)"_s,
        u"`no code` *no emphasis* __no strength__ ~~not struck~~ | no cell | $no$ sum"_s,
        u"```\nno fence\n```"_s,
        u"no underline\n====\n----"_s,
        u"back\\slash \\* end\\"_s,
        u"https://example.org/no-link www.example.org"_s,
        u"steered\u0007\u0000 and \u202eturned\u202c"_s,
        QString(u"half a pair "_s) + QChar(0xd83d),
        QString(u"no character "_s) + QChar(0xffff),
        u"{{ template }} {#anchor .class}"_s,
    };
    return texts;
}

DrawnBriefing briefingSaying(const QString &text)
{
    DrawnBriefing briefing = handMadeBriefing();
    Briefing &content = briefing.content;
    content.title = text;
    content.runningHead = text;
    ChronologyLine line = lineOf(1, text, {1});
    line.actors = text;
    line.summary = text;
    line.instruments = {{text, text}};
    PictureBlock picture;
    picture.title = text;
    content.blocks = {CoverBlock{text, text, text, text, {text}},
                      ContentsBlock{text},
                      HeadingBlock{1, text, text, false},
                      ParagraphBlock{text, text},
                      RichTextBlock{{{RichParagraph::Kind::Item, 1, 0, {{text, false, false, false, text}}},
                                     {RichParagraph::Kind::Quote, 1, 0, {{text, true, true, true}}}}},
                      KeyFiguresBlock{{{1, text, text, text, text}}},
                      picture,
                      TableBlock{text, text, {text, text}, {{text, text}}},
                      ChronologyBlock{text, text, {text, text, text}, {line}, false},
                      SourcesBlock{text, {{1, text, text, text, text, text}}, false},
                      SourcesBlock{text, {{2, text, text, text, text, text}}, true},
                      DefinitionsBlock{text, {{text, text}}}};
    DrawnPicture drawn = briefing.pictures.take(4);
    drawn.subtitle = text;
    drawn.textAlternative = text;
    drawn.remarks = {text};
    briefing.pictures.insert(6, drawn);
    return briefing;
}

} // namespace vodhuk::test
