/// A catalogue with a few actors and shorthands for importing tables, for the tests of exchange.
#pragma once

#include "core/catalogue/edit.h"
#include "core/catalogue/responserepository.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "tests/support/printing.h"

#include <QBuffer>
#include <QFile>

#include <array>
#include <boost/test/unit_test.hpp>
#include <memory>

namespace vodhuk
{

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    BOOST_REQUIRE_MESSAGE(file.open(QIODevice::ReadOnly), path);
    return file.readAll();
}

inline QByteArray sampleTable(const char *name)
{
    return fileBytes(QStringLiteral(SAMPLE_DATA "/") + QString::fromLatin1(name));
}

struct ImportFixture {
    std::unique_ptr<Catalogue> catalogue = emptyCatalogue();

    static std::unique_ptr<Catalogue> emptyCatalogue()
    {
        auto made = Catalogue::inMemory();
        REQUIRE_OK(made);
        return *std::move(made);
    }

    ImportOutcome import(const QByteArray &bytes, bool apply = true)
    {
        auto outcome = importTable(*catalogue, bytes, QStringLiteral("Import"), apply);
        REQUIRE_OK(outcome);
        return *outcome;
    }

    /// What the import says when it refuses the whole file.
    Error refusal(const QByteArray &bytes)
    {
        auto outcome = importTable(*catalogue, bytes, QStringLiteral("Import"), true);
        BOOST_REQUIRE(!outcome.has_value());
        return outcome.error();
    }

    void importActors()
    {
        const ImportOutcome outcome = import("name_en,short_name,actor_type,iso2,parent,member_of\n"
                                             "Ministry,MIN,de_facto_authority,BY,Belarus,\n"
                                             "Belarus,,state,BY,,\n"
                                             "European Union,EU,igo,,,\n"
                                             "Poland,,state,PL,,EU\n");
        BOOST_REQUIRE_EQUAL(outcome.added, 4);
    }

    QList<Entry> entries()
    {
        const ResponseRepository repository(catalogue->database());
        const auto ids = repository.all();
        REQUIRE_OK(ids);
        const auto found = repository.findEntries(*ids);
        REQUIRE_OK(found);
        return *found;
    }

    QByteArray exported(const ExportOptions &options = {true})
    {
        const auto ids = ResponseRepository(catalogue->database()).all();
        REQUIRE_OK(ids);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto outcome = exportTable(catalogue->database(), {catalogue->codebook(), catalogue->actors()},
                                         {ids->begin(), ids->end()}, buffer, options);
        REQUIRE_OK(outcome);
        return buffer.data();
    }
};

inline void requireCounts(const ImportOutcome &outcome, const std::array<qint64, 4> &expected)
{
    const std::array<qint64, 4> counts{outcome.added, outcome.updated, outcome.unchanged, outcome.rejected};
    QString told;
    for (const Problem &problem : outcome.problems) {
        if (problem.severity == Severity::Error && told.size() < 2000)
            told += QStringLiteral("\n%1 %2: %3 %4")
                        .arg(problem.line)
                        .arg(problem.column, problem.rule, problem.message);
    }
    BOOST_TEST_INFO(told.toStdString());
    BOOST_TEST(counts == expected, boost::test_tools::per_element());
}

} // namespace vodhuk
