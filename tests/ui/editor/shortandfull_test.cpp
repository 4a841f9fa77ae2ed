#include "core/codebook/parttext.h"
#include "tests/support/printing.h"
#include "tests/ui/editor/typedparts.h"
#include "ui/editor/fieldwidget.h"
#include "ui/editor/partcard.h"

#include <QLineEdit>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace short_and_full
{

struct ShortAndFull : TypedParts {
    ShortAndFull() { open(); }

    void write(const QString &key, const QString &text) { editor.form().setFieldText(key, text); }
    [[nodiscard]] QString shown(const QString &key) { return editor.form().fieldText(key); }

    /// Types into a cell of the first card of a field.
    void typeIntoFirstCard(const QString &key, const QString &column, const QString &text)
    {
        PartCard *card = parts(key).cards().first();
        card->open();
        for (QLineEdit *line : card->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == column) {
                line->setFocus();
                return type(text);
            }
        }
        BOOST_FAIL("no such cell: " + column.toStdString());
    }

    [[nodiscard]] bool takesKeys(const QString &key)
    {
        return editor.form().row(key)->findChild<FieldWidget *>()->isEnabled();
    }

    static QString sourceRow(const QString &title, const QString &date)
    {
        return partRowsText({{QString(), title, u"https://example.org/act"_s, QString(), date}});
    }
};

/// A field in full, once as it can be read and once not, and the field that says it in short.
struct Pair {
    QString full;
    QStringList good;
    QStringList bad;
    QString inShort;
    QString first;  ///< what it says of `good`
    QString second; ///< another value for it
};

QList<Pair> pairs()
{
    return {
        {u"citations"_s,
         {QString(), u"One"_s, u"https://example.org/one"_s},
         {QString(), u"One"_s, u"https://example.org/one"_s, QString(), u"karoli"_s},
         u"source_title"_s,
         u"One"_s,
         u"Two"_s},
        {u"roles"_s,
         {u"Poland"_s, u"adopter"_s},
         {u"Poland"_s, u"adopter"_s, u"karoli"_s},
         u"actors"_s,
         u"Poland"_s,
         u"European Union"_s},
        {u"measures"_s,
         {QString(), u"travel_ban"_s, u"travel"_s, u"withdraws"_s},
         {QString(), u"travel_ban"_s, u"travel"_s, u"withdraws"_s, u"karoli"_s},
         u"benefits_withdrawn"_s,
         u"travel"_s,
         u"assets"_s},
        {u"legal_acts"_s,
         {QString(), u"Decision 1"_s},
         {QString(), u"Decision 1"_s, QString(), QString(), QString(), u"karoli"_s},
         u"legal_act"_s,
         u"Decision 1"_s,
         u"Decision 2"_s},
        {u"norms"_s, {u"ICCPR"_s}, {u"ICCPR"_s, u"karoli"_s}, u"norm"_s, u"ICCPR"_s, u"UN Charter"_s},
        {u"note_list"_s, {u"One"_s, u"internal"_s}, {u"One"_s, u"karoli"_s}, u"notes"_s, u"One"_s, u"Two"_s}};
}

} // namespace short_and_full

BOOST_FIXTURE_TEST_SUITE(short_and_full, ShortAndFull)

BOOST_AUTO_TEST_CASE(what_is_typed_in_short_stays_when_the_full_field_is_edited_before_and_after)
{
    editor.startNew(RecordKind::Response);
    write(u"title"_s, u"A list"_s);
    write(u"citations"_s, sourceRow(u"Old title"_s, QString()));
    for (const QString &typed : {u"C"_s, u"Corrected"_s})
        write(u"source_title"_s, typed);
    write(u"source_publisher"_s, u"Official Journal"_s);
    write(u"source_date"_s, u"2020-10-02"_s);
    BOOST_TEST(shown(u"citations"_s).contains(u"Corrected"_s), shown(u"citations"_s));
    typeIntoFirstCard(u"citations"_s, u"Page or paragraph"_s, u"p1"_s);
    BOOST_TEST(editor.save(), editor.message());
    const Entry saved = entry(editor.record());
    BOOST_REQUIRE_EQUAL(saved.sources.size(), 1);
    BOOST_TEST(saved.sources.first().title == u"Corrected"_s);
    BOOST_TEST(saved.sources.first().publisher == u"Official Journal"_s);
    BOOST_TEST(saved.sources.first().date.edtf() == u"2020-10-02"_s);
    BOOST_TEST(saved.response.citations.first().locator == u"p1"_s);
}

BOOST_AUTO_TEST_CASE(details_survive_while_a_name_edited_in_full_is_typed_anew_in_short)
{
    write(u"legal_acts"_s, partRowsText({{QString(), u"Decision 1"_s, u"decision"_s, u"2020/1388"_s}}));
    for (const QString &typed : {u"Decision"_s, u"D"_s, u"Decision 1"_s})
        write(u"legal_act"_s, typed);
    BOOST_TEST(shown(u"legal_acts"_s).contains(u"2020/1388"_s), shown(u"legal_acts"_s));
    BOOST_TEST(editor.save(), editor.message());
    BOOST_REQUIRE_EQUAL(entry(listing).response.legalActs.size(), 1);
    BOOST_TEST(entry(listing).response.legalActs.first().number == u"2020/1388"_s);
}

BOOST_AUTO_TEST_CASE(an_old_value_typed_back_in_short_counts_against_the_full_field)
{
    write(u"roles"_s, partRowsText({{u"Poland"_s, u"adopter"_s}}));
    write(u"actors"_s, u"European Union"_s);
    BOOST_TEST(shown(u"roles"_s).contains(u"European Union"_s), shown(u"roles"_s));
    BOOST_TEST(editor.save(), editor.message());
    BOOST_REQUIRE_EQUAL(entry(listing).response.participations.size(), 1);
    BOOST_TEST((entry(listing).response.participations.first().actor == union_));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_in_short_is_not_dropped_by_an_edit_in_full)
{
    write(u"source_date"_s, u"karoli"_s);
    write(u"citations"_s, sourceRow(u"Another"_s, QString()));
    BOOST_TEST(shown(u"source_date"_s) == u"karoli"_s);
    BOOST_TEST(!editor.save());
    write(u"source_date"_s, u"2020-10-05"_s);
    BOOST_TEST(editor.save(), editor.message());
    BOOST_REQUIRE_EQUAL(entry(listing).sources.size(), 1);
    BOOST_TEST(entry(listing).sources.first().title == u"Another"_s);
    BOOST_TEST(entry(listing).sources.first().date.edtf() == u"2020-10-05"_s);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_in_full_is_not_dropped_by_an_edit_in_short)
{
    write(u"citations"_s, sourceRow(u"Another"_s, u"karoli"_s));
    write(u"source_title"_s, u"Corrected"_s);
    BOOST_TEST(shown(u"citations"_s).contains(u"karoli"_s), shown(u"citations"_s));
    BOOST_TEST(!editor.save());
    write(u"citations"_s, sourceRow(u"Another"_s, u"2020-10-05"_s));
    BOOST_TEST(shown(u"source_title"_s) == u"Corrected"_s);
    BOOST_TEST(editor.save(), editor.message());
    BOOST_TEST(entry(listing).sources.first().title == u"Corrected"_s);
    BOOST_TEST(entry(listing).sources.first().date.edtf() == u"2020-10-05"_s);
}

BOOST_AUTO_TEST_CASE(while_a_field_cannot_be_read_in_full_what_it_said_stays_in_short_and_takes_no_keys)
{
    for (const Pair &pair : pairs()) {
        BOOST_TEST_INFO_SCOPE(pair.inShort.toStdString());
        editor.startNew(RecordKind::Response);
        write(pair.full, partRowsText({pair.good}));
        BOOST_TEST(shown(pair.inShort) == pair.first);
        write(pair.full, partRowsText({pair.bad}));
        BOOST_TEST(shown(pair.inShort) == pair.first);
        BOOST_TEST(!takesKeys(pair.inShort), pair.inShort);
        write(pair.full, partRowsText({pair.good}));
        BOOST_TEST(takesKeys(pair.inShort), pair.inShort);
        editor.drop();
    }
}

BOOST_AUTO_TEST_CASE(what_came_in_short_while_it_could_not_be_read_in_full_shows_in_full_once_it_can)
{
    for (const Pair &pair : pairs()) {
        editor.startNew(RecordKind::Response);
        write(u"title"_s, u"A list"_s);
        write(pair.full, partRowsText({pair.bad}));
        write(pair.inShort, pair.second);
        write(pair.full, partRowsText({pair.good}));
        BOOST_TEST(shown(pair.full).contains(pair.second), shown(pair.full));
        const QString before = shown(pair.full);
        BOOST_TEST(editor.save(), editor.message());
        BOOST_TEST(shown(pair.inShort) == pair.second, shown(pair.inShort));
        BOOST_TEST(before.contains(pair.second), before);
    }
}

BOOST_AUTO_TEST_CASE(a_source_in_detail_with_a_wrong_date_keeps_its_title_until_the_date_is_mended)
{
    editor.startNew(RecordKind::Response);
    write(u"title"_s, u"A list"_s);
    write(u"citations"_s, sourceRow(u"First source"_s, QString()));
    typeIntoFirstCard(u"citations"_s, u"Date of the source"_s, u"karoli"_s);
    editor.form().focusField(u"source_title"_s);
    BOOST_TEST(editor.form().row(u"citations"_s)->isAncestorOf(QApplication::focusWidget()));
    BOOST_TEST(shown(u"source_title"_s) == u"First source"_s);
    write(u"citations"_s, sourceRow(u"First source"_s, u"2020-10-02"_s));
    editor.form().focusField(u"source_publisher"_s);
    type(u"Journal"_s);
    BOOST_TEST(shown(u"citations"_s).contains(u"Journal"_s), shown(u"citations"_s));
    BOOST_TEST(editor.save(), editor.message());
    BOOST_REQUIRE_EQUAL(entry(editor.record()).sources.size(), 1);
    BOOST_TEST(entry(editor.record()).sources.first().title == u"First source"_s);
    BOOST_TEST(entry(editor.record()).sources.first().publisher == u"Journal"_s);
}

BOOST_AUTO_TEST_CASE(a_card_stays_open_while_what_it_says_is_typed_in_short)
{
    write(u"citations"_s, sourceRow(u"First source"_s, QString()));
    PartCard *card = parts(u"citations"_s).cards().first();
    card->open();
    editor.form().focusField(u"source_publisher"_s);
    type(u"Journal"_s);
    BOOST_TEST(parts(u"citations"_s).cards().first() == card);
    BOOST_TEST(card->isOpen());
    BOOST_TEST(card->cells().contains(u"Journal"_s));
}

BOOST_AUTO_TEST_SUITE_END()
