#include "core/exchange/importer.h"
#include "core/query/queryengine.h"
#include "tests/support/printing.h"

#include <QDate>
#include <QFile>

#include <boost/test/unit_test.hpp>
#include <functional>
#include <numeric>
#include <set>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

using Row = QMap<QString, QString>;
using Test = std::function<bool(const Row &)>;

/// A reading of CSV that shares nothing with the program's: cells of one table, quoted ones too.
QList<QStringList> cellsOf(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            if (!quoted && !cell.isEmpty())
                cell += c;
            quoted = !quoted;
        } else if (quoted || (c != u',' && c != u'\n')) {
            cell += c;
        } else {
            row.append(cell.remove(u'\r'));
            cell.clear();
            if (c == u'\n')
                rows.append(std::exchange(row, {}));
        }
    }
    return rows;
}

QList<Row> table(const QString &name)
{
    QFile file(QStringLiteral(SAMPLE_DATA "/") + name);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    const QList<QStringList> cells = cellsOf(QString::fromUtf8(file.readAll()).remove(QChar(0xfeff)));
    QList<Row> rows;
    for (const QStringList &line : cells.sliced(1)) {
        Row row;
        for (qsizetype i = 0; i < line.size(); ++i)
            row.insert(cells.first()[i], line[i]);
        rows.append(row);
    }
    return rows;
}

std::set<QString> parts(const QString &cell)
{
    std::set<QString> values;
    for (const QString &part : cell.split(u';', Qt::SkipEmptyParts))
        values.insert(part.trimmed());
    return values;
}

/// `column` may name several, joined by +: a value in any of them counts.
std::set<QString> valuesOf(const Row &row, const QString &column)
{
    std::set<QString> values;
    for (const QString &name : column.split(u'+'))
        values.merge(parts(row.value(name)));
    return values;
}

QDate firstDay(const QString &date)
{
    return QDate::fromString((date + u"-01-01"_s).left(10), Qt::ISODate);
}

QDate lastDay(const QString &date)
{
    if (date.size() == 4)
        return QDate(date.toInt(), 12, 31);
    return date.size() == 7 ? firstDay(date).addMonths(1).addDays(-1) : firstDay(date);
}

/// As they come in: the one that breaks a rule of the codebook (E10: an organ that no type says members follow) stays a draft.
QList<Row> importedResponses()
{
    QList<Row> rows = table(u"responses.csv"_s);
    for (Row &row : rows) {
        if (row[u"date"_s] == u"2026-03-12"_s && row[u"actors"_s] == u"International Criminal Court"_s)
            row[u"status"_s] = u"draft"_s;
    }
    return rows;
}

struct Sample {
    QList<Row> responses = importedResponses();
    QList<Row> moves = table(u"countermoves.csv"_s);
    std::unique_ptr<Catalogue> catalogue = imported();

    static std::unique_ptr<Catalogue> imported()
    {
        auto made = Catalogue::inMemory();
        REQUIRE_OK(made);
        REQUIRE_OK(importSample(**made));
        return *std::move(made);
    }

    [[nodiscard]] QueryResult answer(const QString &text, const QueryWish &wish = {}) const
    {
        const auto query = parseQuery(text);
        BOOST_REQUIRE_MESSAGE(query.has_value(), text);
        auto result = queryEngine(*catalogue).run(*query, wish);
        BOOST_REQUIRE_MESSAGE(result.has_value(), text + (result ? QString() : result.error().message));
        REQUIRE_OK(*result);
        return **result;
    }

    /// The query finds as many responses, and as many records of all kinds, as the tables hold.
    void check(const QString &text, const Test &holds) const
    {
        const auto ofResponses = std::ranges::count_if(responses, holds);
        const auto ofMoves = std::ranges::count_if(moves, holds);
        const qint64 found = answer(text).total;
        BOOST_CHECK_MESSAGE(found == ofResponses, text << ": " << found << " and not " << ofResponses);
        const qint64 all = answer(text + u" kind:any"_s).total;
        BOOST_CHECK_MESSAGE(all == ofResponses + ofMoves,
                            text << ", any kind: " << all << " and not " << ofResponses + ofMoves);
    }

    /// One condition, and what it leaves when negated.
    void checkOne(const QString &text, const Test &holds) const
    {
        check(text, holds);
        const auto without = std::ranges::count_if(responses, std::not_fn(holds));
        const qint64 found = answer(u'-' + text).total;
        BOOST_CHECK_MESSAGE(found == without, u'-' + text << ": " << found << " and not " << without);
    }

    void checkEachValue(const QString &field, const QString &column) const
    {
        std::set<QString> values;
        for (const Row &row : responses + moves)
            values.merge(valuesOf(row, column));
        BOOST_TEST(values.size() > 2);
        for (const QString &value : values)
            checkOne(field + u":\""_s + value + u'"',
                     [&](const Row &row) { return valuesOf(row, column).contains(value); });
    }
};

const Sample &sample()
{
    static const Sample made;
    return made;
}

/// The year, month and day ranges that are asked for.
QStringList spans()
{
    QStringList texts{u"2020"_s,
                      u"2020-08"_s,
                      u"2020-08-09"_s,
                      u"2020-08-09..2020-12-31"_s,
                      u"2021-05-23..2021-06"_s,
                      u"..2010"_s,
                      u"..2020-08-08"_s,
                      u"2022-02-24.."_s,
                      u"2020..2024-06"_s,
                      u"2020-10-15..2021-03-15"_s};
    for (int month = 0; month < 36; ++month)
        texts.append(QDate(2020, 6, 1).addMonths(month).toString(u"yyyy-MM"_s));
    return texts;
}

} // namespace

BOOST_AUTO_TEST_SUITE(sample_tables)

BOOST_AUTO_TEST_CASE(every_actor_has_the_records_of_its_rows)
{
    for (const Row &actor : table(u"actors.csv"_s)) {
        const QString name = actor.value(u"name_en"_s);
        sample().checkOne(u"actor:\""_s + name + u'"', [&](const Row &row) {
            return valuesOf(row, u"actors+aligned_actors"_s).contains(name);
        });
        sample().checkOne(u"adopter:\""_s + name + u'"',
                          [&](const Row &row) { return valuesOf(row, u"actors"_s).contains(name); });
    }
}

BOOST_AUTO_TEST_CASE(every_code_has_the_records_of_its_rows)
{
    sample().checkEachValue(u"instrument"_s, u"instruments"_s);
    sample().checkEachValue(u"event"_s, u"trigger"_s);
    sample().checkEachValue(u"framing"_s, u"framing"_s);
    sample().checkEachValue(u"binding"_s, u"binding"_s);
    sample().checkEachValue(u"benefit"_s, u"benefits_withdrawn"_s);
    sample().checkEachValue(u"status"_s, u"status"_s);
}

BOOST_AUTO_TEST_CASE(every_year_has_the_records_that_may_lie_in_it)
{
    for (int year = 1994; year <= 2027; ++year) {
        const QString text = QString::number(year);
        const Test within = [&](const Row &row) { return row[u"date"_s].startsWith(text); };
        sample().checkOne(u"date:"_s + text, within);
        sample().checkOne(u"surely:"_s + text, within);
    }
}

BOOST_AUTO_TEST_CASE(spans_hold_what_may_and_what_surely_does_lie_in_them)
{
    for (const QString &span : spans()) {
        const QString from = span.section(u".."_s, 0, 0);
        const QString until = span.contains(u".."_s) ? span.section(u".."_s, 1) : span;
        const QDate first = from.isEmpty() ? QDate(1, 1, 1) : firstDay(from);
        const QDate last = until.isEmpty() ? QDate(9999, 1, 1) : lastDay(until);
        sample().checkOne(u"date:"_s + span, [&](const Row &row) {
            return lastDay(row[u"date"_s]) >= first && firstDay(row[u"date"_s]) <= last;
        });
        sample().checkOne(u"surely:"_s + span, [&](const Row &row) {
            return firstDay(row[u"date"_s]) >= first && lastDay(row[u"date"_s]) <= last;
        });
    }
}

BOOST_AUTO_TEST_CASE(conditions_together_hold_what_the_rows_hold_together)
{
    const QStringList instruments{u"travel_ban"_s, u"asset_freeze"_s, u"statement"_s, u"resolution"_s};
    for (const QString &name : {u"European Union"_s, u"United States"_s, u"Poland"_s, u"Canada"_s}) {
        for (const QString &code : instruments) {
            for (const QString &year : {u"2020"_s, u"2021"_s, u"2022"_s}) {
                sample().check(u"date:%1 actor:\"%2\" instrument:%3"_s.arg(year, name, code),
                               [&](const Row &row) {
                                   return row[u"date"_s].startsWith(year) &&
                                          valuesOf(row, u"actors+aligned_actors"_s).contains(name) &&
                                          valuesOf(row, u"instruments"_s).contains(code);
                               });
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(one_name_in_four_spellings_finds_the_same_records_of_all_that_hold_it)
{
    const std::vector<ResponseId> found = sample().answer(u"Лукашэнка"_s).ids;
    BOOST_TEST(found.size() > 20);
    for (const QString &spelling : {u"Lukashenko"_s, u"Lukashenka"_s, u"Лукашенко"_s})
        BOOST_CHECK_MESSAGE((sample().answer(spelling).ids == found), spelling);
    const auto named = std::ranges::count_if(sample().responses, [](const Row &row) {
        const QString texts = QStringList(row.values()).join(u' ');
        return texts.contains(u"Lukashenk"_s) || texts.contains(u"Лукашэнк"_s) ||
               texts.contains(u"Лукашенк"_s);
    });
    BOOST_TEST(static_cast<qint64>(found.size()) <= named);
    BOOST_TEST(static_cast<qint64>(found.size()) * 3 > named * 2);
}

BOOST_AUTO_TEST_CASE(the_counts_of_a_facet_add_up_to_those_of_its_column)
{
    const QueryResult result = sample().answer({}, {.facets = true, .months = true});
    const QMap<QString, QString> columns{{u"actor"_s, u"actors+aligned_actors"_s},
                                         {u"instrument"_s, u"instruments"_s},
                                         {u"event"_s, u"trigger"_s},
                                         {u"framing"_s, u"framing"_s},
                                         {u"binding"_s, u"binding"_s},
                                         {u"benefit"_s, u"benefits_withdrawn"_s},
                                         {u"status"_s, u"status"_s}};
    for (const Facet &facet : result.facets) {
        qint64 sum = 0;
        for (const FacetValue &value : facet.values)
            sum += value.count;
        if (facet.field == u"kind"_s)
            BOOST_TEST(sum == sample().responses.size() + sample().moves.size());
        if (facet.field == u"year"_s || facet.field == u"sanction"_s)
            BOOST_CHECK_MESSAGE(sum == sample().responses.size(), facet.field << ": " << sum);
        if (!columns.contains(facet.field))
            continue;
        qint64 cells = 0;
        for (const Row &row : sample().responses)
            cells += static_cast<qint64>(valuesOf(row, columns[facet.field]).size());
        BOOST_CHECK_MESSAGE(sum == cells, facet.field << ": " << sum << " and not " << cells);
    }
    qint64 inMonths = result.withoutMonth;
    for (const MonthCount &month : result.months)
        inMonths = std::accumulate(month.byFamily.begin(), month.byFamily.end(), inMonths);
    BOOST_TEST(inMonths == sample().responses.size());
    BOOST_TEST(result.withoutMonth == std::ranges::count_if(sample().responses, [](const Row &row) {
                   return row[u"date"_s].size() == 4;
               }));
}

BOOST_AUTO_TEST_SUITE_END()
