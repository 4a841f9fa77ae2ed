#include "core/catalogue/catalogue.h"
#include "core/catalogue/responserepository.h"
#include "core/index/responseindex.h"
#include "tests/bench/figures.h"
#include "tests/bench/measuring.h"

#include <memory>

namespace vodhuk
{

using namespace Qt::StringLiterals;

void tellIndex(const BenchSetting &setting)
{
    const auto catalogue = required(Catalogue::open(setting.file, Access::ReadOnly));
    std::shared_ptr<const ResponseIndex> index;
    const double took =
        milliseconds(1, [&] { index = required(ResponseIndex::build(catalogue->database())); });
    const auto rows = static_cast<qint64>(index->all().cardinality());
    print({{u"figure"_s, u"index_build"_s}, {u"rows"_s, rows}, {u"milliseconds"_s, took}});
    print({{u"figure"_s, u"index_memory"_s},
           {u"rows"_s, rows},
           {u"megabytes"_s, megabytes(index->bytes())},
           {u"process_megabytes"_s, peakMegabytes()}});
}

/// What somebody waits for who has saved a record, until the index is right again.
void tellIndexUpdate(const BenchSetting &setting)
{
    constexpr qsizetype updates = 100;
    const auto catalogue = required(Catalogue::open(setting.file, Access::ReadOnly));
    auto index = required(ResponseIndex::build(catalogue->database()));
    const auto ids = required(ResponseRepository(catalogue->database()).all());
    std::vector<double> took;
    for (qsizetype number = 0; number < updates; ++number) {
        const ChangeSet changes{{ids[number * ids.size() / updates].value}, false};
        took.push_back(milliseconds(1, [&] {
            index = required(ResponseIndex::followed(std::move(index), catalogue->database(), changes));
        }));
    }
    const Spread spread = spreadOf(std::move(took));
    print({{u"figure"_s, u"index_update"_s},
           {u"rows"_s, ids.size()},
           {u"milliseconds"_s, spread.median},
           {u"milliseconds_95"_s, spread.most95}});
}

} // namespace vodhuk
