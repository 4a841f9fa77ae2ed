/// The names of places in a written briefing, given before anything is written so that all links can be judged.
#pragma once

#include "core/report/briefing.h"

#include <QHash>
#include <QSet>

namespace vodhuk
{

class FileAnchors
{
public:
    explicit FileAnchors(const QList<Block> &blocks);

    /// Of the heading, list of records or picture that is this block.
    [[nodiscard]] QString ofBlock(qsizetype block) const { return m_blocks.value(block); }

    /// Where the record stands first.
    [[nodiscard]] QString ofRecord(const ChronologyLine &line) const;

    /// Empty if no list of sources has the number.
    [[nodiscard]] QString ofSource(int number) const { return m_sources.value(number); }

    /// Where an author's "#name" leads; empty if nowhere.
    [[nodiscard]] QString ofName(const QString &name) const { return m_named.value(name); }

private:
    void nameBlock(qsizetype place, const HeadingBlock &heading);
    void nameBlock(qsizetype place, const PictureBlock &picture);
    void nameBlock(qsizetype place, const ChronologyBlock &chronology);
    void nameBlock(qsizetype place, const SourcesBlock &sources);
    void nameBlock(qsizetype place, const RichTextBlock &text);
    template <class Other>
    void nameBlock(qsizetype, const Other &)
    {
    }
    [[nodiscard]] QString unique(const QString &wished);
    void keep(const QString &name, const QString &anchor);

    int m_chapters = 0;
    int m_figures = 0;
    int m_lists = 0;
    int m_texts = 0;
    QSet<QString> m_used;
    QHash<qsizetype, QString> m_blocks;
    QHash<QString, QString> m_records; ///< by number and id
    QHash<int, QString> m_sources;
    QHash<QString, QString> m_named;
};

} // namespace vodhuk
