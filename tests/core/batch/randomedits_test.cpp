#include "core/base/csv.h"
#include "core/batch/batchedit.h"
#include "core/batch/recordrestore.h"
#include "core/batch/textreplacement.h"
#include "core/catalogue/changelog.h"
#include "core/catalogue/deriveddata.h"
#include "core/catalogue/responserepository.h"
#include "core/exchange/importer.h"
#include "core/safekeeping/integrity.h"
#include "tests/support/logicaldump.h"
#include "tests/support/samplecatalogue.h"
#include "tests/support/savedrecords.h"

#include <QCryptographicHash>
#include <QMap>

#include <random>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace random_edits
{

QByteArray digestOf(const Catalogue &catalogue)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &line : logicalDump(catalogue.database()))
        hash.addData(line.toUtf8() + '\n');
    return hash.result();
}

/// Edits of every sort, drawn from a seed: the same ones in each run.
class RandomEdits
{
public:
    RandomEdits(Catalogue &catalogue, unsigned seed)
        : m_catalogue(catalogue)
        , m_random(seed)
    {
    }

    void step()
    {
        switch (below(10)) {
        case 0:
            return batch();
        case 1:
            return replaceText();
        case 2:
            return merge(below(2) == 0 ? u"actor"_s : u"source"_s);
        case 3:
            return import();
        case 4:
            return addOrRemove();
        case 5:
            return restore();
        default:
            return editField();
        }
    }

private:
    qsizetype below(qsizetype limit)
    {
        return static_cast<qsizetype>(m_random() % static_cast<quint32>(limit));
    }

    QString oneOf(const QStringList &texts) { return texts[below(texts.size())]; }

    [[nodiscard]] QList<qint64> idsOf(const QString &type) const
    {
        QList<qint64> ids;
        auto statement = m_catalogue.database().read(u"SELECT id FROM record WHERE type = ? ORDER BY id"_s);
        REQUIRE_OK(statement);
        REQUIRE_OK(statement->bind(type).run());
        while (statement->next())
            ids.append(statement->number(0));
        return ids;
    }

    ResponseId anyRecord()
    {
        const QList<qint64> ids = idsOf(u"response"_s);
        return {ids[below(ids.size())]};
    }

    BatchEdit anyEdit()
    {
        using Action = BatchEdit::Action;
        const QList<BatchEdit> edits{
            {u"tags"_s, Action::Add, oneOf({u"red"_s, u"green"_s, u"blue"_s})},
            {u"tags"_s, Action::Remove, oneOf({u"red"_s, u"green"_s, u"blue"_s})},
            {u"framing"_s, Action::Set, oneOf({u"discretion"_s, u"obligation"_s, u"not_stated"_s})},
            {u"actors"_s, Action::Add, oneOf({u"Poland"_s, u"Latvia"_s, u"Estonia"_s})},
            {u"status"_s, Action::Set, oneOf({u"draft"_s, u"published"_s})},
            {u"notes"_s, Action::Add, u"note %1"_s.arg(below(5))},
            {u"trigger"_s, Action::Add, oneOf({u"election_2020"_s, u"ukraine_war"_s})},
            {u"persons"_s, Action::Set, QString::number(below(100))},
            {u"summary_be"_s, Action::Set, u"Тэкст %1"_s.arg(below(100))}};
        return edits[below(edits.size())];
    }

    /// A merge may have taken the name of an actor: then the edit is none.
    void apply(const QList<ResponseId> &ids, const BatchEdit &edit)
    {
        const auto outcome = applyBatch(m_catalogue, ids, edit);
        if (!outcome)
            BOOST_TEST(outcome.error().kind == ErrorKind::Usage);
    }

    void editField() { apply({anyRecord()}, anyEdit()); }

    void batch()
    {
        QList<ResponseId> ids;
        for (const qint64 id : idsOf(u"response"_s)) {
            if (below(10) == 0)
                ids.append(ResponseId{id});
        }
        apply(ids, anyEdit());
    }

    void replaceText()
    {
        const QString find = oneOf({u"Council"_s, u"Belarus"_s, u"Беларусі"_s, u"sanctions"_s});
        const QString with = find + oneOf({u"X"_s, u"Y"_s});
        REQUIRE_OK(applyReplacement(m_catalogue, {anyRecord(), anyRecord(), anyRecord()}, {find, with}));
    }

    void merge(const QString &type)
    {
        const QList<qint64> ids = idsOf(type);
        const MergeWish wish{ids[below(ids.size())], ids[below(ids.size())]};
        const auto change = m_catalogue.edit(u"Merge"_s, [&](Edit &edit) -> Status {
            const auto merged = edit.merge(wish);
            return merged ? Status() : std::unexpected(merged.error());
        });
        if (!change) // with itself, or into a part of itself
            BOOST_TEST((change.error().kind == ErrorKind::Usage || change.error().kind == ErrorKind::Invalid),
                       change.error().message);
    }

    void import()
    {
        QByteArray table = csvLine({u"date"_s, u"title"_s, u"actors"_s, u"instruments"_s, u"status"_s});
        for (int row = 0; row < 3; ++row)
            table += csvLine({u"2021-0%1-1%2"_s.arg(1 + below(9)).arg(below(10)),
                              u"Imported %1"_s.arg(below(50)), oneOf({u"Poland"_s, u"Lithuania"_s}),
                              oneOf({u"statement"_s, u"travel_ban"_s}), u"draft"_s});
        REQUIRE_OK(importTable(m_catalogue, table, u"Import"_s, true));
    }

    void addOrRemove()
    {
        const ResponseId id = anyRecord();
        Entry entry = ResponseRepository(m_catalogue.database()).findEntry(id).value().value();
        entry.response.id = {};
        entry.response.links.clear();
        for (Measure &measure : entry.response.measures)
            measure.id = {};
        for (LegalAct &act : entry.response.legalActs)
            act.id = {};
        const bool removes = below(2) == 0;
        edited(m_catalogue, [&](Edit &edit) -> Status {
            if (removes)
                return edit.remove(id);
            const auto saved = edit.save(entry);
            return saved ? Status() : std::unexpected(saved.error());
        });
    }

    void restore()
    {
        const ResponseId id = anyRecord();
        const QList<Change> changes = history(m_catalogue.database(), id.value).value();
        if (changes.size() < 2)
            return;
        const auto outcome =
            restoreVersion(m_catalogue, {id.value, changes[below(changes.size() - 1)].id, Moment::Before});
        if (!outcome) // it named an actor who is merged, or was not there
            BOOST_TEST(outcome.error().kind == ErrorKind::Invalid, outcome.error().message);
    }

    Catalogue &m_catalogue;
    std::mt19937 m_random;
};

/// Many edits, all of them taken back and brought back; in between the catalogue is at each step what it was there.
void requireReversible(unsigned seed, int edits)
{
    const auto catalogue = sampleCatalogue();
    const int look = std::max(edits / 4, 1);
    RandomEdits random(*catalogue, seed);
    QMap<int, QByteArray> seen{{0, digestOf(*catalogue)}};
    int changes = 0;
    QObject::connect(catalogue.get(), &Catalogue::changed, catalogue.get(), [&] { ++changes; });
    for (int done = 1; done <= edits; ++done) {
        random.step();
        if (done % look == 0 || done == edits)
            seen[changes] = digestOf(*catalogue);
    }
    const int all = changes;
    BOOST_TEST(all > edits / 2);
    BOOST_TEST(!checkIntegrity(*catalogue)->damaged);

    for (int left = all - 1; left >= 0; --left) {
        REQUIRE_OK(catalogue->undo());
        if (seen.contains(left))
            BOOST_TEST((digestOf(*catalogue) == seen[left]),
                       "undone to change " << left << " of seed " << seed);
    }
    for (int done = 1; done <= all; ++done) {
        REQUIRE_OK(catalogue->redo());
        if (seen.contains(done))
            BOOST_TEST((digestOf(*catalogue) == seen[done]),
                       "redone to change " << done << " of seed " << seed);
    }
    BOOST_TEST(!catalogue->redo()->has_value());
    BOOST_TEST(!checkIntegrity(*catalogue)->damaged);
    BOOST_TEST(countOutdated(catalogue->database(), catalogue->actors()).value() == 0);
}

} // namespace random_edits

BOOST_AUTO_TEST_SUITE(random_edits)

/// VODHUK_RANDOM_EDITS=10000 makes it the long run.
BOOST_AUTO_TEST_CASE(edits_of_every_sort_are_undone_to_the_first_state_and_redone_to_the_last)
{
    const int edits = qEnvironmentVariableIntValue("VODHUK_RANDOM_EDITS");
    if (edits > 0)
        return requireReversible(20200809, edits);
    for (const unsigned seed : {1U, 2U})
        requireReversible(seed, 100);
}

BOOST_AUTO_TEST_SUITE_END()
