#include "tests/support/printing.h"
#include "ui/editor/chipsfield.h"
#include "ui/editor/valuechip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace chipsfield
{

Actor actor(qint64 id, const QString &code, const QString &english, const QString &belarusian,
            const QString &russian)
{
    Actor made;
    made.id = ActorId{id};
    made.code = code;
    made.name = LocalizedText(u"en"_s, english);
    made.name.set(u"be"_s, belarusian);
    made.name.set(u"ru"_s, russian);
    return made;
}

ChoiceIndex actorChoices()
{
    const ActorDirectory actors(
        {actor(1, u"EU"_s, u"European Union"_s, u"Еўрапейскі саюз"_s, u"Европейский союз"_s),
         actor(2, u"PL"_s, u"Poland"_s, u"Польшча"_s, u"Польша"_s),
         actor(3, u"LT"_s, u"Lithuania"_s, u"Літва"_s, u"Литва"_s)});
    return ChoiceIndex(choicesOfActors(actors, Codebook::builtIn(), u"en"_s));
}

struct Field {
    Field()
        : field(actorChoices())
        , line(*field.findChild<QLineEdit *>())
    {
        field.show();
        field.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&field));
        line.setFocus();
    }

    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, &line, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

    /// As they are seen, from the first to the last.
    [[nodiscard]] QList<ValueChip *> chips() const
    {
        QList<ValueChip *> shown;
        for (int at = 0; at < field.layout()->count(); ++at) {
            auto *chip = qobject_cast<ValueChip *>(field.layout()->itemAt(at)->widget());
            if (chip && chip->isVisible())
                shown += chip;
        }
        return shown;
    }

    [[nodiscard]] QStringList labels() const
    {
        QStringList labels;
        for (const ValueChip *chip : chips())
            labels += chip->text();
        return labels;
    }

    ChipsField field;
    QLineEdit &line;
};

} // namespace chipsfield

BOOST_AUTO_TEST_SUITE(chipsfield)

BOOST_AUTO_TEST_CASE(an_actor_is_found_by_any_spelling)
{
    const ChoiceIndex choices = actorChoices();
    for (const QString &typed : {u"Еўра"_s, u"euro"_s, u"ЕС"_s, u"eu"_s, u"союз"_s}) {
        const QList<Choice> found = choices.matches(typed);
        BOOST_TEST_CONTEXT(typed)
        {
            BOOST_REQUIRE(!found.isEmpty());
            BOOST_TEST(found.first().label == u"European Union"_s);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_target_is_found_by_another_script_and_by_an_identifier_and_stands_by_its_id)
{
    Target target;
    target.id = {5};
    target.name = LocalizedText(u"en"_s, u"Ihar Karpenka"_s);
    target.identifiers = {{u"eu"_s, u"EU.7001.12"_s}};
    const ChoiceIndex choices(choicesOfTargets(TargetDirectory({target}), Codebook::builtIn(), u"en"_s));
    for (const QString &typed : {u"Карпенка"_s, u"karp"_s, u"eu.7001"_s}) {
        const QList<Choice> found = choices.matches(typed);
        BOOST_REQUIRE_MESSAGE(found.size() == 1, typed.toStdString());
        BOOST_TEST(found.first().value == recordIdText(5));
    }
}

BOOST_AUTO_TEST_CASE(those_that_match_equally_well_come_by_how_often_they_are_used_then_by_label)
{
    ChoiceIndex choices({{u"a"_s, u"Lukashenka, Aliaksandr"_s, {}, {}, 1},
                         {u"v"_s, u"Lukashenka, Viktar"_s, {}, {}, 2},
                         {u"d"_s, u"Lukashenka, Dzmitry"_s, {}, {}, 3},
                         {u"o"_s, u"Decree of Lukashenka"_s, {}, {}, 4}});
    const auto order = [&](const QString &typed) {
        QStringList values;
        for (const Choice &choice : choices.matches(typed))
            values += choice.value;
        return values;
    };
    BOOST_TEST(order(u"luka"_s) == QStringList({u"a"_s, u"d"_s, u"v"_s, u"o"_s}));
    choices.setUses([](const Choice &choice) { return choice.record == 2 ? 7 : choice.record == 4 ? 9 : 0; });
    for (const QString &typed : {u"luka"_s, u"лука"_s, u"Лукашэнка"_s}) {
        BOOST_TEST_CONTEXT(typed)
        BOOST_TEST(order(typed) == QStringList({u"v"_s, u"a"_s, u"d"_s, u"o"_s}));
    }
    BOOST_TEST(order({}) == QStringList({u"o"_s, u"v"_s, u"a"_s, u"d"_s}));
}

BOOST_FIXTURE_TEST_CASE(a_free_value_stands_as_typed_though_a_longer_one_is_on_offer, Field)
{
    field.setFree();
    type(u"Pol"_s);
    QAbstractItemView *offered = field.findChild<QCompleter *>()->popup();
    BOOST_REQUIRE(offered->isVisible());
    QTest::keyClick(offered, Qt::Key_Return);
    BOOST_TEST(field.values() == QStringList{u"Pol"_s});
    type(u"Lit"_s);
    BOOST_REQUIRE(offered->isVisible());
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
    BOOST_TEST(field.values() == QStringList({u"Pol"_s, u"Lithuania"_s}));
}

BOOST_FIXTURE_TEST_CASE(the_only_choice_left_is_taken_though_somebody_went_on_down_or_up, Field)
{
    QAbstractItemView *offered = field.findChild<QCompleter *>()->popup();
    QStringList taken;
    for (const auto &[typed, name] :
         {std::pair(u"pol"_s, u"Poland"_s), std::pair(u"lit"_s, u"Lithuania"_s)}) {
        type(typed);
        BOOST_REQUIRE(offered->isVisible());
        BOOST_REQUIRE(offered->model()->rowCount() == 1);
        QTest::keyClick(offered, taken.isEmpty() ? Qt::Key_Down : Qt::Key_Up);
        QTest::keyClick(offered, Qt::Key_Return);
        taken += name;
        BOOST_TEST(field.values() == taken);
        BOOST_TEST(line.text().isEmpty());
    }
}

BOOST_FIXTURE_TEST_CASE(in_a_free_field_the_arrow_comes_round_to_what_was_typed, Field)
{
    field.setFree();
    type(u"Pol"_s);
    QAbstractItemView *offered = field.findChild<QCompleter *>()->popup();
    BOOST_REQUIRE(offered->isVisible());
    QTest::keyClick(offered, Qt::Key_Down);
    BOOST_TEST(offered->currentIndex().isValid());
    QTest::keyClick(offered, Qt::Key_Up);
    QTest::keyClick(offered, Qt::Key_Return);
    BOOST_TEST(field.values() == QStringList{u"Pol"_s});
}

BOOST_FIXTURE_TEST_CASE(enter_takes_the_name_that_was_typed_in_another_language, Field)
{
    type(u"Польшча"_s);
    field.findChild<QCompleter *>()->popup()->hide();
    QTest::keyClick(&line, Qt::Key_Return);
    BOOST_TEST(field.text() == u"Poland"_s);
}

BOOST_FIXTURE_TEST_CASE(backspace_in_the_empty_line_takes_the_last_value_away, Field)
{
    field.setText(u"Poland; Lithuania"_s);
    QTest::keyClick(&line, Qt::Key_Backspace);
    BOOST_TEST(field.text() == u"Poland"_s);
}

BOOST_FIXTURE_TEST_CASE(a_name_nobody_knows_stays_as_typed, Field)
{
    type(u"Ruritania"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    BOOST_TEST(field.values() == QStringList{u"Ruritania"_s});
}

BOOST_FIXTURE_TEST_CASE(a_further_value_leaves_the_chips_of_the_others_where_they_are, Field)
{
    field.setText(u"a;b;c"_s);
    const QList<ValueChip *> before = chips();
    type(u"d"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    BOOST_TEST((chips().first(3) == before));
    QTest::mouseClick(before[1], Qt::LeftButton);
    BOOST_TEST(field.values() == QStringList({u"a"_s, u"c"_s, u"d"_s}));
    QTest::mouseClick(before[2], Qt::LeftButton); // it moved by one place
    BOOST_TEST(field.values() == QStringList({u"a"_s, u"d"_s}));
    BOOST_TEST(labels() == field.values());
}

BOOST_FIXTURE_TEST_CASE(chips_stand_one_behind_the_other_in_the_order_of_the_values, Field)
{
    field.resize(600, 200);
    field.setText(u"a;b;d"_s);
    field.setText(u"a;c;b;d"_s);
    BOOST_TEST(labels() == field.values());
    QCoreApplication::processEvents();
    const QList<ValueChip *> shown = chips();
    for (qsizetype at = 1; at < shown.size(); ++at)
        BOOST_TEST(shown[at]->x() > shown[at - 1]->geometry().right());
}

BOOST_FIXTURE_TEST_CASE(of_very_many_values_the_last_have_chips_and_the_others_on_a_click, Field)
{
    QStringList values;
    for (int i = 0; i < 450; ++i)
        values += u"tag %1"_s.arg(i);
    field.setText(values.join(u';'));
    BOOST_TEST(field.values() == values);
    BOOST_TEST(chips().size() <= 200);
    BOOST_TEST(labels().last() == values.last());
    auto *more = field.findChild<QToolButton *>(u"moreValues"_s);
    BOOST_REQUIRE(more);
    BOOST_TEST(more->text().contains(QString::number(450 - chips().size())));
    QTest::mouseClick(chips().first(), Qt::LeftButton);
    BOOST_TEST(field.values().size() == 449);
    BOOST_TEST(field.values().first() == values.first()); // the one that was clicked went, not one left out
    QTest::mouseClick(more, Qt::LeftButton);
    BOOST_TEST(labels() == field.values());
    BOOST_TEST(!more->isVisible());
}

BOOST_AUTO_TEST_SUITE_END()
