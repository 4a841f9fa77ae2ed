#include "core/report/formats/fileanchors.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Letters, digits and hyphens: a name in HTML, ODF and Markdown alike.
QString plainName(const QString &wished)
{
    QString name;
    for (const QChar sign : wished) {
        const bool plain = sign.unicode() < 0x80 && sign.isLetterOrNumber();
        name += plain ? sign : u'-';
    }
    return name.isEmpty() ? u"place"_s : name;
}

QString recordKey(const ChronologyLine &line)
{
    return line.number + u'\n' + QString::number(line.record.value);
}

} // namespace

FileAnchors::FileAnchors(const QList<Block> &blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i)
        std::visit([&](const auto &block) { nameBlock(i, block); }, blocks.at(i));
}

QString FileAnchors::ofRecord(const ChronologyLine &line) const
{
    return m_records.value(recordKey(line));
}

QString FileAnchors::unique(const QString &wished)
{
    const QString name = plainName(wished);
    QString result = name;
    for (int further = 2; m_used.contains(result); ++further)
        result = name + u'-' + QString::number(further);
    m_used.insert(result);
    return result;
}

void FileAnchors::keep(const QString &name, const QString &anchor)
{
    if (!name.isEmpty() && !m_named.contains(name))
        m_named.insert(name, anchor);
}

void FileAnchors::nameBlock(qsizetype place, const HeadingBlock &heading)
{
    ++m_chapters;
    const QString anchor =
        unique(heading.anchor.isEmpty() ? u"chapter-"_s + QString::number(m_chapters) : heading.anchor);
    m_blocks.insert(place, anchor);
    keep(heading.anchor, anchor);
}

void FileAnchors::nameBlock(qsizetype place, const PictureBlock &)
{
    m_blocks.insert(place, unique(u"figure-"_s + QString::number(++m_figures)));
}

void FileAnchors::nameBlock(qsizetype place, const ChronologyBlock &chronology)
{
    m_blocks.insert(place, unique(u"list-"_s + QString::number(++m_lists)));
    for (const ChronologyLine &line : chronology.lines) {
        const QString key = recordKey(line);
        if (m_records.contains(key))
            continue;
        const QString anchor = unique(u"record-"_s + line.number);
        m_records.insert(key, anchor);
        keep(u"record-"_s + line.number, anchor);
    }
}

void FileAnchors::nameBlock(qsizetype, const SourcesBlock &sources)
{
    for (const SourceLine &line : sources.lines) {
        if (m_sources.contains(line.number))
            continue;
        const QString anchor = unique(u"source-"_s + QString::number(line.number));
        m_sources.insert(line.number, anchor);
        keep(anchor, anchor);
    }
}

void FileAnchors::nameBlock(qsizetype place, const RichTextBlock &)
{
    m_blocks.insert(place, unique(u"text-"_s + QString::number(++m_texts)));
}

} // namespace vodhuk
