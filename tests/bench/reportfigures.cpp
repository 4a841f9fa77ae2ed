#include "tests/bench/figures.h"
#include "tests/bench/measuring.h"
#include "tests/bench/rawsqlite.h"

#include <QProcess>
#include <QTemporaryDir>

namespace vodhuk
{

using namespace Qt::StringLiterals;

void tellReport(const BenchSetting &setting)
{
    if (setting.program.isEmpty())
        giveUp(u"the figures of the report need --program"_s);
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"briefing.pdf"_s);
    const double took = milliseconds(1, [&] {
        const int status = QProcess::execute(setting.program, {u"report"_s, setting.file, u"--to"_s, pdf,
                                                               u"--filter"_s, u"actor:EU year:2021"_s});
        if (status != 0)
            giveUp(u"vodhuk report ended with %1"_s.arg(status));
    });
    const double plain = milliseconds(1, [&] {
        runRaw(setting.file,
               {u"SELECT record_id, group_concat(text) FROM record_text WHERE record_id IN (SELECT "
                u"response_id FROM "
                "response_actor JOIN actor ON actor.id = actor_id WHERE code = 'EU') GROUP BY 1"_s});
    });
    print(against({{u"figure"_s, u"report_pdf_eu_2021"_s},
                   {u"rows"_s, recordsIn(setting.file)},
                   {u"milliseconds"_s, took}},
                  took, u"reading the texts of the EU's responses from the same file"_s, plain));
}

} // namespace vodhuk
