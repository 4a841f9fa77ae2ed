#include "core/report/leaks/textvisitors.h"

#include "core/base/csv.h"
#include "core/report/leaks/svgtexts.h"
#include "core/report/markdown.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BriefingPlace)
};

BriefingPlace attachmentName()
{
    return {Texts::tr("Attachment, name"), u"attachment.name"_s, TextRole::Metadata};
}

BriefingPlace attachmentDescription()
{
    return {Texts::tr("Attachment, description"), u"attachment.description"_s, TextRole::Metadata};
}

BriefingPlace attachmentText()
{
    return {Texts::tr("Attachment"), u"attachment.text"_s};
}

void readCells(const QList<CsvRow> &rows, const TextReading &reading)
{
    const QStringList head = rows.first().cells;
    for (const CsvRow &row : rows) {
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const QString name = head.value(column);
            const bool isAddress = name.endsWith("url"_L1) || name == "other_sources"_L1;
            reading.text(row.cells[column],
                         {Texts::tr("Attachment, line %1, %2").arg(QString::number(row.line), name),
                          u"attachment."_s + name, isAddress ? TextRole::SourceAddress : TextRole::Prose});
        }
    }
}

} // namespace

void TextReading::text(const QString &text, const BriefingPlace &place) const
{
    if (!text.isEmpty())
        m_take(text, place);
}

void TextReading::runs(const QList<RichRun> &runs, const BriefingPlace &place) const
{
    text(plainText(runs), place);
}

void TextReading::picture(const QByteArray &svg, const BriefingPlace &place) const
{
    text(svgTexts(svg).join(u'\n'), place);
}

void TextReading::attachment(const std::optional<BriefingAttachment> &attachment) const
{
    if (!attachment)
        return;
    const auto &[name, description, bytes] = *attachment;
    text(name, attachmentName());
    text(description, attachmentDescription());
    const auto rows = readCsv(bytes);
    if (!rows)
        text(QString::fromUtf8(bytes), attachmentText());
    else if (!rows->isEmpty())
        readCells(*rows, *this);
}

void TextRewriting::text(QString &text, const BriefingPlace &place) const
{
    if (!text.isEmpty())
        text = m_rewrite(text, place);
}

void TextRewriting::runs(QList<RichRun> &runs, const BriefingPlace &place) const
{
    for (RichRun &run : runs)
        text(run.text, place);
    const QString joined = plainText(runs);
    if (const QString whole = joined.isEmpty() ? joined : m_rewrite(joined, place); whole != joined)
        runs = {RichRun{whole}};
}

void TextRewriting::picture(QByteArray &svg, const BriefingPlace &place) const
{
    svg = withSvgTexts(svg, [&](const QString &words) { return m_rewrite(words, place); });
    const QString joined = svgTexts(svg).join(u'\n');
    if (!joined.isEmpty() && m_rewrite(joined, place) != joined)
        svg = withSvgTexts(svg, [](const QString &) { return QString(); });
}

} // namespace vodhuk
