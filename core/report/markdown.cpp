#include "core/report/markdown.h"

#include "core/base/webaddress.h"

#include <algorithm>
#include <md4c.h>
#include <optional>
#include <vector>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int deepestHeading = 3;

QString textOf(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, static_cast<qsizetype>(attribute.size));
}

/// Empty for an address that no reader of a briefing shall open.
QString allowedLink(const QString &address)
{
    return isWebAddress(address) || address.startsWith(u'#') ? address : QString();
}

/// Hears from the parser what begins and ends, and keeps what is said in between.
class Listener
{
public:
    void enter(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_UL:
            enterList(std::nullopt);
            break;
        case MD_BLOCK_OL:
            enterList(static_cast<int>(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start));
            break;
        case MD_BLOCK_LI:
            beginItem();
            break;
        case MD_BLOCK_QUOTE:
            ++m_quotes;
            m_isOpen = false;
            break;
        case MD_BLOCK_H:
            begin(
                RichParagraph::Kind::Heading,
                std::min(static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level), deepestHeading));
            break;
        case MD_BLOCK_CODE:
            beginPlain();
            ++m_code;
            break;
        case MD_BLOCK_HR:
            beginPlain();
            add(u"* * *"_s);
            break;
        case MD_BLOCK_P:
            if (!isAtItem())
                beginPlain();
            break;
        default:
            break;
        }
    }

    void leave(MD_BLOCKTYPE type)
    {
        m_isOpen = false;
        if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
            m_lists.pop_back();
        if (type == MD_BLOCK_QUOTE)
            --m_quotes;
        if (type == MD_BLOCK_CODE)
            --m_code;
    }

    void enter(MD_SPANTYPE type, void *detail)
    {
        change(type, 1);
        if (type == MD_SPAN_A)
            m_links.push_back(allowedLink(textOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href)));
    }

    void leave(MD_SPANTYPE type)
    {
        change(type, -1);
        if (type == MD_SPAN_A)
            m_links.pop_back();
    }

    void say(MD_TEXTTYPE type, const QString &text)
    {
        if (!m_isOpen)
            beginPlain();
        switch (type) {
        case MD_TEXT_BR:
            add(u"\n"_s);
            break;
        case MD_TEXT_SOFTBR:
            add(u" "_s);
            break;
        case MD_TEXT_NULLCHAR:
            add(QString(QChar::ReplacementCharacter));
            break;
        default:
            add(text);
        }
    }

    [[nodiscard]] QList<RichParagraph> paragraphs()
    {
        for (RichParagraph &paragraph : m_paragraphs)
            endWithoutBreak(paragraph);
        m_paragraphs.removeIf([](const RichParagraph &paragraph) { return paragraph.runs.isEmpty(); });
        return std::move(m_paragraphs);
    }

private:
    /// The number of the next item; none in lists without numbers.
    using List = std::optional<int>;

    void enterList(List list)
    {
        m_lists.push_back(list);
        m_isOpen = false;
    }

    void beginItem()
    {
        const int level = static_cast<int>(m_lists.size());
        List &list = m_lists.back();
        begin(list ? RichParagraph::Kind::Numbered : RichParagraph::Kind::Item, level);
        if (list)
            m_paragraphs.last().number = (*list)++;
    }

    /// Whether an item of a list began and nothing is said in it yet.
    [[nodiscard]] bool isAtItem() const { return m_isOpen && m_paragraphs.last().runs.isEmpty(); }

    void beginPlain()
    {
        if (m_quotes > 0)
            begin(RichParagraph::Kind::Quote, m_quotes);
        else
            begin(RichParagraph::Kind::Text, 1);
    }

    void begin(RichParagraph::Kind kind, int level)
    {
        m_paragraphs.append({kind, level, 0, {}});
        m_isOpen = true;
    }

    void change(MD_SPANTYPE type, int by)
    {
        if (type == MD_SPAN_STRONG)
            m_strong += by;
        if (type == MD_SPAN_EM)
            m_emphasis += by;
        if (type == MD_SPAN_CODE)
            m_code += by;
    }

    void add(const QString &text)
    {
        if (text.isEmpty())
            return;
        RichRun run{text, m_strong > 0, m_emphasis > 0, m_code > 0,
                    m_links.empty() ? QString() : m_links.back()};
        QList<RichRun> &runs = m_paragraphs.last().runs;
        if (!runs.isEmpty() && isLike(runs.last(), run))
            runs.last().text += text;
        else
            runs.append(std::move(run));
    }

    [[nodiscard]] static bool isLike(const RichRun &one, const RichRun &other)
    {
        return one.strong == other.strong && one.emphasis == other.emphasis && one.code == other.code &&
               one.link == other.link;
    }

    /// Blocks of code end with a line break.
    static void endWithoutBreak(RichParagraph &paragraph)
    {
        while (!paragraph.runs.isEmpty() && paragraph.runs.last().text.endsWith(u'\n'))
            paragraph.runs.last().text.chop(1);
        if (!paragraph.runs.isEmpty() && paragraph.runs.last().text.isEmpty())
            paragraph.runs.removeLast();
    }

    QList<RichParagraph> m_paragraphs;
    std::vector<List> m_lists;
    std::vector<QString> m_links;
    int m_quotes = 0;
    int m_strong = 0;
    int m_emphasis = 0;
    int m_code = 0;
    bool m_isOpen = false; ///< what is said goes into the last paragraph
};

Listener &listener(void *data)
{
    return *static_cast<Listener *>(data);
}

MD_PARSER parser()
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        listener(data).enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        listener(data).leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        listener(data).enter(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        listener(data).leave(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        listener(data).say(type, QString::fromUtf8(text, static_cast<qsizetype>(size)));
        return 0;
    };
    return parser;
}

} // namespace

QList<RichParagraph> richText(const QString &markdown)
{
    const QByteArray bytes = markdown.toUtf8();
    const MD_PARSER hearing = parser();
    Listener heard;
    if (md_parse(bytes.constData(), static_cast<MD_SIZE>(bytes.size()), &hearing, &heard) != 0)
        return {{RichParagraph::Kind::Text, 1, 0, {{markdown}}}}; // out of memory: as it was typed
    return heard.paragraphs();
}

QString plainText(const QList<RichRun> &runs)
{
    QString text;
    for (const RichRun &run : runs)
        text += run.text;
    return text;
}

} // namespace vodhuk
