#include "core/report/sectionkinds.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/report/builder/sectionsettings.h"

#include <QClipboard>
#include <QComboBox>
#include <QHash>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace section_settings
{

struct Settings : SmallWorkspace {
    Settings()
        : settings(*workspace)
    {
    }

    void show(const QString &kind)
    {
        section = {};
        section.kind = kind;
        settings.setSection(&section, {u"en"_s});
    }

    SectionSettings settings;
    BriefingSection section;
};

/// The input by which each part is set.
const QHash<SectionPart, QString> &inputNames()
{
    static const QHash<SectionPart, QString> names{
        {SectionPart::Title, u"sectionTitle"_s},   {SectionPart::Text, u"sectionText"_s},
        {SectionPart::Query, u"sectionQuery"_s},   {SectionPart::Picture, u"sectionPicture"_s},
        {SectionPart::Actor, u"sectionActor"_s},   {SectionPart::Event, u"sectionEvent"_s},
        {SectionPart::Day, u"sectionDay"_s},       {SectionPart::Months, u"sectionMonths"_s},
        {SectionPart::Detail, u"sectionDetail"_s}, {SectionPart::Fields, u"tableRows"_s}};
    return names;
}

} // namespace section_settings

BOOST_AUTO_TEST_SUITE(section_settings)

BOOST_FIXTURE_TEST_CASE(whatever_a_kind_of_section_has_can_be_set, Settings)
{
    for (const SectionKind &kind : sectionKinds()) {
        show(kind.code);
        for (const SectionPart part : kind.parts)
            BOOST_TEST((settings.findChild<QWidget *>(inputNames().value(part)) != nullptr),
                       kind.code << u": "_s << inputNames().value(part));
    }
}

BOOST_FIXTURE_TEST_CASE(a_table_counts_by_the_fields_that_were_chosen, Settings)
{
    show(u"table"_s);
    const QSignalSpy edited(&settings, &SectionSettings::edited);
    auto *rows = settings.findChild<QComboBox *>(u"tableRows"_s);
    BOOST_REQUIRE(rows != nullptr);
    rows->setCurrentIndex(rows->findData(u"framing"_s));
    Q_EMIT rows->activated(rows->currentIndex());
    BOOST_TEST(edited.size() == 1);
    BOOST_TEST(settings.section().settings.value(u"rows"_s) == u"framing"_s);
}

BOOST_FIXTURE_TEST_CASE(blanks_that_hold_words_together_stay_when_more_is_typed, Settings)
{
    section.kind = u"text"_s;
    section.text = LocalizedText(u"be"_s, u"Указ №\u00a05\nі\u00a0іншыя"_s);
    settings.setSection(&section, {u"be"_s});
    auto *lines = settings.findChild<QPlainTextEdit *>(u"sectionText"_s);
    BOOST_REQUIRE(lines != nullptr);
    lines->moveCursor(QTextCursor::End);
    QTest::keyClicks(lines, u"."_s);
    BOOST_TEST(settings.section().text.text(u"be"_s) == u"Указ №\u00a05\nі\u00a0іншыя."_s);
}

BOOST_FIXTURE_TEST_CASE(who_writes_in_a_language_goes_on_in_it_in_the_next_section, Settings)
{
    const auto tabs = [this] { return settings.findChild<QTabBar *>(u"textLanguages"_s); };
    const QStringList languages{u"en"_s, u"be"_s, u"ru"_s};
    for (const auto &[kind, language] : {std::pair(u"summary"_s, 0), std::pair(u"text"_s, 2)}) {
        section = {};
        section.kind = kind;
        settings.setSection(&section, languages);
        BOOST_TEST(tabs()->currentIndex() == language);
        tabs()->setCurrentIndex(2);
    }
    show(u"colophon"_s);
    section.kind = u"summary"_s;
    settings.setSection(&section, languages);
    BOOST_TEST(tabs()->currentIndex() == 0); // the one before was printed in English alone
}

BOOST_FIXTURE_TEST_CASE(a_picture_pasted_as_letters_stops_nobody, Settings)
{
    show(u"text"_s);
    settings.resize(300, 600);
    settings.show();
    auto &input = *settings.findChild<QPlainTextEdit *>(u"sectionText"_s);
    QElapsedTimer time;
    time.start();
    QGuiApplication::clipboard()->setText(QString(300'000, u'A'));
    input.paste();
    QApplication::processEvents();
    BOOST_TEST(settings.section().text.text(u"en"_s).size() == 300'000);
    section.text.set(u"en"_s, QString(300'000, u'B'));
    settings.setSection(&section, {u"en"_s});
    QApplication::processEvents();
    BOOST_TEST(time.elapsed() < 8'000);
}

BOOST_FIXTURE_TEST_CASE(what_is_half_typed_in_one_section_is_no_edit_of_the_next_one, Settings)
{
    show(u"actor"_s);
    settings.setVisible(true);
    settings.activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(&settings));
    QWidget *line = settings.findChild<QWidget *>(u"sectionActor"_s)->focusProxy();
    BOOST_REQUIRE(line != nullptr);
    line->setFocus();
    QTest::keyClicks(line, u"Pola"_s);
    const QSignalSpy edited(&settings, &SectionSettings::edited);
    show(u"chronology"_s);
    BOOST_TEST(edited.isEmpty());
    BOOST_TEST(settings.section().settings.isEmpty());
}

BOOST_FIXTURE_TEST_CASE(a_kind_of_a_later_program_has_nothing_to_set_and_stays, Settings)
{
    show(u"hologram"_s);
    BOOST_TEST((settings.findChild<QWidget *>(u"sectionTitle"_s) == nullptr));
    BOOST_TEST(settings.section().kind == u"hologram"_s);
}

BOOST_AUTO_TEST_SUITE_END()
