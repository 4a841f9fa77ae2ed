#include "tests/support/printing.h"
#include "ui/pictures/choicesettings.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

/// Something else than usual for all that a kind has.
PictureChoices unusual(const PictureKind &kind)
{
    PictureChoices choices;
    for (const PictureChoice choice : kind.choices) {
        switch (choice) {
        case PictureChoice::By:
            choices.by = kind.fields.last();
            break;
        case PictureChoice::Rows:
            choices.rows = kind.fields.last();
            break;
        case PictureChoice::Columns:
            choices.columns = kind.fields.first();
            break;
        case PictureChoice::Bin:
            choices.bin = TimeBin::Quarter;
            break;
        case PictureChoice::Day:
            choices.day = QDate(2022, 2, 28);
            break;
        case PictureChoice::Months:
            choices.months = 7;
            break;
        case PictureChoice::Actors:
            choices.actors = {u"Canada"_s, u"Еўрапейскі Саюз"_s};
            break;
        }
    }
    return choices;
}

QString textOf(const PictureKind &kind, const PictureChoices &choices)
{
    return shownViewText({u"charts"_s, settingsOf(kind, choices)});
}

ReadChoices choicesIn(const QString &text, const QString &kind)
{
    return choicesFrom(shownViewFromText(text).settings, *pictureKind(kind));
}

} // namespace

BOOST_AUTO_TEST_SUITE(choice_settings)

BOOST_AUTO_TEST_CASE(what_was_chosen_for_any_kind_comes_back_from_the_text_of_a_view)
{
    for (const PictureKind &kind : pictureKinds()) {
        const PictureChoices chosen = unusual(kind);
        const ReadChoices read = choicesIn(textOf(kind, chosen), kind.code);
        BOOST_TEST((read.choices == chosen), kind.code);
        BOOST_TEST(read.unread == QStringList(), kind.code);
    }
}

BOOST_AUTO_TEST_CASE(only_what_was_chosen_and_what_the_kind_has_is_written)
{
    const PictureChoices usual;
    BOOST_TEST(textOf(*pictureKind(u"calendar"_s), usual) == u"charts;kind:calendar"_s);
    PictureChoices chosen;
    chosen.rows = u"framing"_s;
    chosen.by = u"actor"_s;
    chosen.bin = TimeBin::Year;
    chosen.day = QDate(2022, 1, 1);
    BOOST_TEST(textOf(*pictureKind(u"matrix"_s), chosen) == u"charts;kind:matrix;rows:framing"_s);
    BOOST_TEST(textOf(*pictureKind(u"timeline"_s), chosen) == u"charts;kind:timeline;by:actor;bin:year"_s);
    BOOST_TEST(textOf(*pictureKind(u"key-figures"_s), chosen) == u"charts;kind:key-figures;day:2022-01-01"_s);
}

BOOST_AUTO_TEST_CASE(what_a_kind_does_not_have_is_told_and_the_rest_is_taken)
{
    const ReadChoices read =
        choicesIn(u"charts;kind:timeline;by:mood;bin:decade;rows:actor;bin:year"_s, u"timeline"_s);
    BOOST_TEST(read.unread == (QStringList{u"by:mood"_s, u"bin:decade"_s, u"rows:actor"_s}));
    BOOST_TEST((read.choices.bin == TimeBin::Year));
    BOOST_TEST(read.choices.by.isEmpty());
    BOOST_TEST(choicesIn(u"charts;months:0;months:many;day:2022-02-30"_s, u"calendar"_s).unread.size() == 3);
}

BOOST_AUTO_TEST_CASE(settings_of_a_section_are_read_one_by_one_and_actors_apart)
{
    const QList<ViewSetting> settings =
        settingsFrom({{u"kind"_s, u"matrix"_s}, {u"actors"_s, u"Poland; Lithuania;"_s}, {u"by"_s, u" "_s}});
    QStringList written;
    for (const ViewSetting &setting : settings)
        written.append(setting.name + u':' + setting.value);
    BOOST_TEST(written == (QStringList{u"actors:Poland"_s, u"actors:Lithuania"_s, u"kind:matrix"_s}));
    BOOST_TEST(settingNames().contains(u"bin"_s));
    BOOST_TEST(hasSetting(*pictureKind(u"matrix"_s), u"columns"_s));
    BOOST_TEST(!hasSetting(*pictureKind(u"matrix"_s), u"mood"_s));
}

BOOST_AUTO_TEST_SUITE_END()
