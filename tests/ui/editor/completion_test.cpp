#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/editor/fieldrow.h"
#include "ui/editor/responseeditor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace completion
{

struct Completing : SmallWorkspace {
    Completing()
        : editor(*workspace)
    {
        editor.resize(900, 800);
        editor.show();
        editor.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&editor));
    }

    /// A new record, once it is counted what the others use.
    void startNew()
    {
        QSignalSpy counted(&workspace->uses(), &UseCountKeeper::counted);
        editor.startNew(RecordKind::Response);
        BOOST_REQUIRE(waitFor([&] { return !counted.isEmpty(); }));
    }

    [[nodiscard]] QStringList offered(const QString &key) const
    {
        const auto *completer = editor.findChild<ResponseForm *>()->row(key)->findChild<QCompleter *>();
        QStringList labels;
        for (int row = 0; row < completer->model()->rowCount(); ++row)
            labels += completer->model()->index(row, 0).data().toString();
        return labels;
    }

    ResponseEditor editor;
};

} // namespace completion

BOOST_FIXTURE_TEST_SUITE(completion, Completing)

BOOST_AUTO_TEST_CASE(the_actors_that_the_catalogue_names_most_are_offered_first)
{
    startNew();
    editor.form().focusField(u"actors"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    BOOST_TEST(offered(u"actors"_s) == QStringList({u"European Union"_s, u"Belarus"_s, u"Poland"_s}));
}

BOOST_AUTO_TEST_CASE(counts_follow_a_change_once_the_next_form_is_shown)
{
    startNew();
    Entry again = entry(countermove);
    for (int place = 0; place < 3; ++place) {
        again.response.id = {};
        again.response.title.set(u"en"_s, u"Step %1"_s.arg(place));
        saveElsewhere(again);
    }
    startNew();
    editor.form().focusField(u"actors"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    BOOST_TEST(offered(u"actors"_s).first() == u"Belarus"_s);
}

BOOST_AUTO_TEST_CASE(tags_that_records_have_are_offered_and_a_new_one_can_be_typed)
{
    Entry tagged = entry(listing);
    tagged.response.tags = {u"sanctions"_s};
    saveElsewhere(tagged);
    startNew();
    editor.form().focusField(u"tags"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"sanc"_s);
    BOOST_TEST(offered(u"tags"_s) == QStringList(u"sanctions"_s));
    QAbstractItemView *popup = editor.form().row(u"tags"_s)->findChild<QCompleter *>()->popup();
    BOOST_REQUIRE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return);
    BOOST_TEST(editor.form().fieldText(u"tags"_s) == u"sanc"_s);
}

BOOST_AUTO_TEST_CASE(norms_that_records_name_are_offered_and_taken_by_key)
{
    const NormInvocation often{{}, u"UN Convention against Torture"_s, {}, {}, {}};
    const NormInvocation once{{}, u"UN Charter"_s, {}, {}, {}};
    Entry named = entry(listing);
    named.response.norms = {once, often};
    saveElsewhere(named);
    named = entry(extension);
    named.response.norms = {often};
    saveElsewhere(named);
    startNew();
    editor.form().focusField(u"norms"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the button “Add”
    QTest::keyClicks(QApplication::focusWidget(), u"un c"_s);
    BOOST_TEST(offered(u"norms"_s) == QStringList({u"UN Convention against Torture"_s, u"UN Charter"_s}));
    BOOST_TEST(editor.form().fieldText(u"norms"_s).startsWith(u"un c"_s));
    QAbstractItemView *popup = editor.form().row(u"norms"_s)->findChild<QCompleter *>()->popup();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    BOOST_TEST(editor.form().fieldText(u"norms"_s).startsWith(u"UN Convention against Torture"_s));
}

BOOST_AUTO_TEST_CASE(publishers_of_cited_sources_are_offered)
{
    startNew();
    editor.form().focusField(u"source_publisher"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"cou"_s);
    BOOST_TEST(offered(u"source_publisher"_s) == QStringList(u"Council of the European Union"_s));
    QAbstractItemView *popup = editor.form().row(u"source_publisher"_s)->findChild<QCompleter *>()->popup();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    BOOST_TEST(editor.form().fieldText(u"source_publisher"_s) == u"Council of the European Union"_s);
}

BOOST_AUTO_TEST_SUITE_END()
