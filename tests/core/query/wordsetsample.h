/// The sample in a file whose sets of records by word are made beside a window, and their answers against those of the text index.
#pragma once

#include "core/catalogue/wordsetmaking.h"
#include "core/index/wordrows.h"
#include "core/query/textsearch.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/samplecatalogue.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace vodhuk::test
{

/// In slices so small that there are many.
inline constexpr WordSetPace ofFew{.bytes = 20'000, .fewest = 1};

struct WordSetSample {
    WordSetSample();

    [[nodiscard]] Database beside() const;
    void make() const;
    void tamper(const QByteArray &sql) const;
    [[nodiscard]] WordSetState state() const;
    [[nodiscard]] Response responseAt(qsizetype number) const;
    [[nodiscard]] ResponseId added(const QString &title) const;
    void rename(qsizetype number, const QString &title) const;

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("c.vodhuk"));
    std::unique_ptr<Catalogue> catalogue;
};

[[nodiscard]] std::shared_ptr<const ResponseIndex> indexOf(const Database &database);

/// Nothing without sets.
[[nodiscard]] std::optional<RowSet> bySets(const SearchWord &word, const Database &database,
                                           const ResponseIndex &index);
[[nodiscard]] RowSet byTextIndex(const SearchWord &word, const Database &database,
                                 const ResponseIndex &index);

/// Words of the catalogue, whole and cut anywhere, as they are typed and as phrases.
[[nodiscard]] std::vector<SearchWord> someWords(const Database &database, unsigned seed);

/// How many of the words found anything; fails the test where sets and text index differ.
int checkAlike(const Database &database, unsigned seed = 1);

} // namespace vodhuk::test
