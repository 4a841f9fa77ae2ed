#include "core/catalogue/repositories.h"
#include "core/catalogue/responserepository.h"
#include "core/index/responseindex.h"
#include "core/query/queryengine.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/samplecatalogue.h"
#include "tests/support/savedrecords.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

/// The sample, with an index that is brought up to date after each change.
class FollowedSample
{
public:
    FollowedSample()
        : catalogue(sampleCatalogue())
        , index(built())
    {
        QObject::connect(catalogue.get(), &Catalogue::changed, [this](const ChangeSet &changes) {
            const auto updated = index->updated(catalogue->database(), changes);
            REQUIRE_OK(updated);
            index = *updated;
        });
    }

    [[nodiscard]] std::shared_ptr<const ResponseIndex> built() const
    {
        const auto made = ResponseIndex::build(catalogue->database());
        REQUIRE_OK(made);
        return *made;
    }

    [[nodiscard]] QueryResult answer(const QString &text, std::shared_ptr<const ResponseIndex> from) const
    {
        const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors(),
                                 std::move(from));
        const auto answered = engine.run(parseQuery(text).value(), {.facets = true, .months = true});
        BOOST_REQUIRE_MESSAGE(answered.has_value(), text);
        REQUIRE_OK(*answered);
        return **answered;
    }

    /// The updated index, a new one and the file say the same.
    void check(const QString &after) const
    {
        for (const QString &text :
             {u"kind:any"_s, u"kind:any sort:-date"_s, u"sanction:strict -tag:red sort:title"_s,
              u"date:2020-08..2021-05 actor-type:state"_s, u"in-force:2022-03-01 framing:obligation"_s,
              u"surely:2020..2021"_s}) {
            const QueryResult fromFile = answer(text, {});
            BOOST_REQUIRE_MESSAGE(answer(text, index) == fromFile, after + u": "_s + text);
            BOOST_REQUIRE_MESSAGE(answer(text, built()) == fromFile, after + u", new: "_s + text);
        }
    }

    [[nodiscard]] QList<ResponseId> records() const
    {
        const auto ids = ResponseRepository(catalogue->database()).all();
        REQUIRE_OK(ids);
        return *ids;
    }

    void change(ResponseId id, const std::function<void(Response &)> &work)
    {
        const auto entry = ResponseRepository(catalogue->database()).findEntry(id);
        REQUIRE_OK(entry);
        Response response = (*entry)->response;
        work(response);
        saved(*catalogue, response);
    }

    std::unique_ptr<Catalogue> catalogue;
    std::shared_ptr<const ResponseIndex> index;
};

/// One change as people make them, by chance; what was done.
class AnyChange
{
public:
    QString operator()(FollowedSample &sample)
    {
        const QList<ResponseId> records = sample.records();
        const ResponseId record = pick(records);
        switch (below(8)) {
        case 0:
            sample.change(record, [this](Response &r) { r.date = anyDate(); });
            return u"another date"_s;
        case 1:
            sample.change(record, [this](Response &r) {
                r.framing = pick(QStringList{u"obligation"_s, u"discretion"_s, u"not_stated"_s});
                r.instruments = {pick(QStringList{u"travel_ban"_s, u"statement"_s, u"resolution"_s})};
            });
            return u"other codes"_s;
        case 2:
            sample.change(record, [](Response &r) { r.tags = QStringList{u"red"_s}; });
            return u"a tag"_s;
        case 3:
            sample.change(record, [](Response &r) {
                for (Measure &measure : r.measures)
                    measure.inForceFrom = PartialDate::fromDay(QDate(2022, 3, 1));
                r.participations = r.participations.mid(0, 1);
            });
            return u"other parts"_s;
        case 4:
            saved(*sample.catalogue, responseBy(sample.catalogue->actors().actors().front().id)
                                         .on("2021-05-23")
                                         .titled(u"Abc"_s)
                                         .doing("travel_ban")
                                         .taking("travel")
                                         .response());
            return u"a new record"_s;
        case 5:
            edited(*sample.catalogue, [record](Edit &edit) { return edit.remove(record); });
            return u"a record removed"_s;
        case 6:
            REQUIRE_OK(sample.catalogue->undo());
            return u"undo"_s;
        default:
            REQUIRE_OK(sample.catalogue->redo());
            return u"redo"_s;
        }
    }

private:
    qsizetype below(qsizetype end) { return static_cast<qsizetype>(m_random() % static_cast<unsigned>(end)); }
    template <class T>
    T pick(const QList<T> &values)
    {
        return values[below(values.size())];
    }
    PartialDate anyDate()
    {
        return PartialDate::parse(pick(QStringList{u""_s, u"2020"_s, u"2020-08"_s, u"2021-05-23"_s,
                                                   u"2021/.."_s, u"../2020-09"_s, u"2020-08~"_s}))
            .value();
    }

    std::mt19937 m_random{20200809};
};

} // namespace

BOOST_AUTO_TEST_SUITE(indexupdate)

BOOST_AUTO_TEST_CASE(an_updated_index_answers_as_a_new_one_after_any_changes)
{
    FollowedSample sample;
    AnyChange change;
    sample.check(u"nothing"_s);
    for (int i = 0; i < 60; ++i) {
        const QString done = change(sample);
        if (i % 3 == 0)
            sample.check(done);
    }
    sample.check(u"all of it"_s);
}

BOOST_AUTO_TEST_CASE(many_records_changed_at_once_and_back_again_are_followed)
{
    FollowedSample sample;
    const QueryResult before = sample.answer(u"kind:any"_s, sample.index);
    edited(*sample.catalogue, [&sample](Edit &edit) -> Status {
        for (const ResponseId id : sample.records()) {
            auto entry = ResponseRepository(edit.database()).findEntry(id);
            if (!entry)
                return std::unexpected(entry.error());
            (*entry)->response.tags = {u"red"_s};
            VODHUK_TRY(edit.save((*entry)->response));
        }
        return {};
    });
    sample.check(u"all tagged"_s);
    BOOST_TEST(sample.answer(u"kind:any tag:red"_s, sample.index).total == before.total);
    REQUIRE_OK(sample.catalogue->undo());
    sample.check(u"taken back"_s);
    BOOST_CHECK(sample.answer(u"kind:any"_s, sample.index) == before);
}

BOOST_AUTO_TEST_CASE(records_follow_their_actors_and_sources)
{
    FollowedSample sample;
    Actor actor = *sample.catalogue->actors().find(sample.catalogue->actors().named(u"EU"_s).first());
    actor.type = u"state"_s;
    actor.name.set(u"en"_s, u"Zzz"_s);
    saved(*sample.catalogue, actor);
    sample.check(u"another type"_s);

    const ResponseId record = sample.records().first();
    const auto entry = ResponseRepository(sample.catalogue->database()).findEntry(record);
    REQUIRE_OK(entry);
    Source source = (*entry)->sources.first();
    source.publisher = u"A publisher of its own"_s;
    saved(*sample.catalogue, source);
    sample.check(u"another publisher"_s);
    BOOST_TEST(sample.answer(u"kind:any publisher:\"A publisher of its own\""_s, sample.index).total >= 1);
}

BOOST_AUTO_TEST_CASE(records_follow_the_name_of_a_norm_that_they_invoke)
{
    FollowedSample sample;
    Norm norm;
    norm.name = LocalizedText(u"en"_s, u"A norm of our own"_s);
    norm.id = saved(*sample.catalogue, norm);
    sample.change(sample.records().first(),
                  [&norm](Response &r) { r.norms = {NormInvocation{norm.id, u"art. 1"_s, {}, {}, {}}}; });
    BOOST_TEST(sample.answer(u"kind:any norm:\"A norm of our own\""_s, sample.index).total == 1);
    norm.name.set(u"en"_s, u"Renamed"_s);
    saved(*sample.catalogue, norm);
    sample.check(u"another name"_s);
    BOOST_TEST(sample.answer(u"kind:any norm:Renamed"_s, sample.index).total == 1);
}

BOOST_AUTO_TEST_CASE(a_code_that_moves_to_another_family_takes_its_records_along)
{
    FollowedSample sample;
    Term term;
    term.vocabulary = u"instrument"_s;
    term.code = u"own_step"_s;
    term.parent = u"support"_s;
    term.position = 900;
    term.builtIn = false;
    term.label = LocalizedText(u"en"_s, u"A step of our own"_s);
    const auto save = [&] { edited(*sample.catalogue, [&](Edit &edit) { return edit.save(term); }); };
    save();
    sample.change(sample.records().first(), [](Response &r) { r.instruments = {u"own_step"_s}; });
    const qint64 supporting = sample.answer(u"kind:any family:support"_s, sample.index).total;
    term.parent = u"diplomatic"_s;
    save();
    sample.check(u"another family"_s);
    BOOST_TEST(sample.answer(u"kind:any family:support"_s, sample.index).total == supporting - 1);
}

BOOST_AUTO_TEST_CASE(a_kept_order_takes_in_what_has_changed)
{
    FollowedSample sample;
    std::vector<qint64> upwards;
    for (const ResponseId id : sample.index->byDate(sample.index->all(), false))
        upwards.push_back(id.value);
    std::ranges::sort(upwards);
    sample.index->keepOrder(u"upwards"_s, upwards);
    const QList<ResponseId> records = sample.records();
    for (const ResponseId id : {records.first(), records.last(), records[records.size() / 2]})
        sample.change(id, [](Response &r) { r.tags = QStringList{u"red"_s}; });
    edited(*sample.catalogue, [&](Edit &edit) { return edit.remove(records[1]); });

    BOOST_TEST(!sample.index->inOrder(sample.index->all(), u"upwards"_s).has_value());
    REQUIRE_OK(sample.index->completeOrder(
        u"upwards"_s, [](ResponseId one, ResponseId other) { return one.value < other.value; }));
    const auto ordered = sample.index->inOrder(sample.index->all(), u"upwards"_s);
    BOOST_REQUIRE(ordered.has_value());
    BOOST_TEST(ordered->size() == upwards.size() - 1);
    BOOST_CHECK(std::ranges::is_sorted(*ordered, {}, &ResponseId::value));
}

BOOST_AUTO_TEST_CASE(an_index_that_nobody_else_holds_becomes_the_next_one_itself)
{
    FollowedSample sample;
    const Database &database = sample.catalogue->database();
    auto own = sample.built();
    const ResponseIndex *const before = own.get();
    const ResponseId record = sample.records().first();
    sample.change(record, [](Response &r) { r.tags = QStringList{u"red"_s}; });
    own->keepFound(u"a word"_s, own->all());
    auto next = ResponseIndex::followed(std::move(own), database, {{record.value}, false});
    REQUIRE_OK(next);
    BOOST_TEST(!(*next)->foundBefore(u"a word"_s).has_value());
    BOOST_TEST(next->get() == before);
    BOOST_CHECK(sample.answer(u"kind:any tag:red"_s, *next) == sample.answer(u"kind:any tag:red"_s, {}));

    const std::shared_ptr<const ResponseIndex> held = *next;
    sample.change(record, [](Response &r) { r.tags = QStringList{u"blue"_s}; });
    const auto further = ResponseIndex::followed(*std::move(next), database, {{record.value}, false});
    REQUIRE_OK(further);
    BOOST_TEST(further->get() != before);
    BOOST_TEST(held->values(IndexField::Tag).find(u"blue"_s) == nullptr);
    BOOST_CHECK(sample.answer(u"kind:any tag:blue"_s, *further) == sample.answer(u"kind:any tag:blue"_s, {}));
}

BOOST_AUTO_TEST_CASE(a_former_index_stays_as_it_was)
{
    FollowedSample sample;
    const auto former = sample.index;
    const auto size = former->all().cardinality();
    edited(*sample.catalogue, [&](Edit &edit) { return edit.remove(sample.records().last()); });
    BOOST_TEST(former->all().cardinality() == size);
    BOOST_TEST(sample.index->all().cardinality() == size - 1);
}

BOOST_AUTO_TEST_CASE(words_asked_before_are_found_again_and_after_an_edit_anew)
{
    FollowedSample sample;
    const QString word = u"sanctions"_s;
    const auto before = sample.answer(word, sample.index);
    BOOST_REQUIRE(before.total > 0);
    BOOST_CHECK(sample.answer(word, sample.index) == before);
    const QString both = word + u" actor-type:state"_s;
    BOOST_CHECK(sample.answer(both, sample.index) == sample.answer(both, {}));
    saved(*sample.catalogue, responseBy(sample.catalogue->actors().actors().front().id)
                                 .on("2021-05-23")
                                 .titled(u"New sanctions"_s)
                                 .doing("travel_ban")
                                 .taking("travel")
                                 .response());
    BOOST_TEST(sample.answer(word, sample.index).total == before.total + 1);
}

BOOST_AUTO_TEST_SUITE_END()
