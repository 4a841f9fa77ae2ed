#include "core/catalogue/edit.h"
#include "core/catalogue/wordlists.h"
#include "core/query/queryparser.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/report/preparedpicture.h"
#include "ui/report/saving/picturelook.h"
#include "ui/report/saving/picturesource.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace picture_look
{

/// A picture of measures, which names records: the title of one has the address of an office.
struct Leaving : SmallWorkspace {
    Leaving()
    {
        saveTitle(u"Forty people listed, ask press.desk@example.org"_s);
        over.show();
    }

    void saveTitle(const QString &title)
    {
        Entry changed = entry(listing);
        changed.response.title = LocalizedText(u"en"_s, title);
        changed.response.tags = {u"checkedwithvasil"_s};
        saveElsewhere(changed);
    }

    [[nodiscard]] PreparedPicture prepared(const QString &query, const PictureWish &wish = {},
                                           const QString &kind = u"measures"_s)
    {
        const QueryEngine engine = queryEngine(workspace->catalogue());
        auto made =
            preparePicture(*pictureKind(kind), {engine, parseQuery(query).value(), {}, u"en"_s, {}}, wish);
        BOOST_REQUIRE(made.has_value());
        REQUIRE_OK(*made);
        return **made;
    }

    [[nodiscard]] static QStringList found(const PreparedPicture &picture, Leak::Kind kind)
    {
        QStringList words;
        for (const Leak &leak : picture.looked->leaks) {
            if (leak.kind == kind && !words.contains(leak.found))
                words.append(leak.found);
        }
        return words;
    }

    /// Asks for the picture of the measures.
    void ask(const PictureWish &wish = {})
    {
        sourceOf(*workspace, &over, *pictureKind(u"measures"_s), {},
                 {})(wish, [this](const Picture &picture, const QDateTime &) { taken.append(picture); });
    }

    void openLook(const PictureWish &wish = {})
    {
        ask(wish);
        BOOST_REQUIRE(waitFor([this] { return look(); }));
        BOOST_REQUIRE(QTest::qWaitForWindowExposed(look()));
    }

    [[nodiscard]] PictureLook *look() const { return over.findChild<PictureLook *>(); }
    [[nodiscard]] QPushButton &button(const QString &name) const
    {
        return *look()->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString message() const
    {
        return look()->findChild<QLabel *>(u"pictureLookMessage"_s)->text();
    }

    void acceptAll() const
    {
        look()->findChild<QTreeWidget *>(u"leakLines"_s)->selectAll();
        QTest::mouseClick(&button(u"acceptLeaks"_s), Qt::LeftButton);
    }

    QWidget over;
    QList<Picture> taken;
};

} // namespace picture_look

BOOST_FIXTURE_TEST_SUITE(picture_look, picture_look::Leaving)

BOOST_AUTO_TEST_CASE(a_picture_is_looked_through_in_its_words_its_numbers_and_its_text_alternative)
{
    const PreparedPicture picture = prepared(u"actor:EU"_s);
    BOOST_TEST(found(picture, Leak::Kind::EMail) == QStringList(u"press.desk@example.org"_s));
    for (const QString &part : {u"words in the picture"_s, u"row 1, column"_s})
        BOOST_TEST(std::ranges::any_of(picture.looked->leaks,
                                       [&part](const Leak &leak) { return leak.place.contains(part); }),
                   part);
}

BOOST_AUTO_TEST_CASE(what_the_query_names_is_told_where_the_picture_names_it)
{
    REQUIRE_OK(addWord(workspace->catalogue(), {u"protected_name"_s, {}, u"Alena Kavalchuk"_s, {}}));
    const PreparedPicture named = prepared(u"\"Alena Kavalchuk\""_s, {}, u"timeline"_s);
    BOOST_TEST(found(named, Leak::Kind::Name) == QStringList(u"Alena Kavalchuk"_s));
    BOOST_TEST(std::ranges::any_of(named.looked->leaks,
                                   [](const Leak &leak) { return leak.place == u"Figure, subtitle"_s; }));
    const PreparedPicture tagged = prepared(u"tag:checkedwithvasil"_s, {}, u"timeline"_s);
    BOOST_TEST(found(tagged, Leak::Kind::WorkingWord) == QStringList(u"checkedwithvasil"_s));
    BOOST_TEST(prepared(u"actor:EU"_s, {}, u"timeline"_s).looked->leaks.isEmpty());
}

BOOST_AUTO_TEST_CASE(the_name_of_the_file_is_looked_through_too)
{
    REQUIRE_OK(addWord(workspace->catalogue(), {u"protected_name"_s, {}, u"Alena Kavalchuk"_s, {}}));
    const PreparedPicture named =
        prepared(u"actor:EU"_s, {{}, u"/somewhere/alena-kavalchuk.png"_s}, u"timeline"_s);
    BOOST_REQUIRE(named.looked->leaks.size() == 1);
    BOOST_TEST(named.looked->leaks.first().place == u"Name of the file"_s);
}

BOOST_AUTO_TEST_CASE(closed_notes_of_the_records_shown_are_looked_for)
{
    Entry noted = entry(listing);
    noted.response.notes = {
        {u"the ministry told us on the phone that it will not answer before spring"_s, u"internal"_s}};
    saveElsewhere(noted);
    saveTitle(u"the ministry told us on the phone that it will not answer before spring"_s);
    BOOST_TEST(!found(prepared(u"actor:EU"_s), Leak::Kind::InternalNote).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_picture_that_gives_nothing_away_is_taken_without_a_question)
{
    saveTitle(u"Forty people listed"_s);
    ask();
    ask();
    BOOST_TEST(
        waitFor([this] { return taken.size() == 2; })); // one that is copied gives up none that is saved
    BOOST_TEST(!look());
}

BOOST_AUTO_TEST_CASE(nothing_leaves_before_each_line_is_accepted)
{
    openLook();
    BOOST_TEST(taken.isEmpty());
    BOOST_TEST(!button(u"leavePicture"_s).isEnabled());
    BOOST_TEST(button(u"leavePicture"_s).text() == u"Copy"_s);
    BOOST_TEST(message().contains(u"to accept or to mend"_s), message());
    acceptAll();
    BOOST_REQUIRE(button(u"leavePicture"_s).isEnabled());
    BOOST_TEST(taken.isEmpty());
    QTest::mouseClick(&button(u"leavePicture"_s), Qt::LeftButton);
    BOOST_TEST(taken.size() == 1);
    BOOST_TEST(waitFor([this] { return !look(); }));
}

BOOST_AUTO_TEST_CASE(who_closes_the_question_has_nothing_written)
{
    openLook({{}, folder.filePath(u"c.svg"_s)});
    BOOST_TEST(button(u"leavePicture"_s).text() == u"Save"_s);
    acceptAll();
    QTest::keyClick(look(), Qt::Key_Escape);
    BOOST_TEST(waitFor([this] { return !look(); }));
    BOOST_TEST(taken.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_record_that_is_mended_stands_in_the_way_no_longer)
{
    openLook();
    saveTitle(u"Forty people listed"_s);
    BOOST_TEST(!button(u"leavePicture"_s).isEnabled());
    BOOST_REQUIRE(waitFor([this] { return button(u"leavePicture"_s).isEnabled(); }));
    BOOST_TEST(message().contains(u"Nothing stands in its way"_s), message());
    QTest::mouseClick(&button(u"leavePicture"_s), Qt::LeftButton);
    BOOST_REQUIRE(taken.size() == 1);
    for (const QStringList &row : taken.first().table.rows)
        BOOST_TEST(!row.join(u' ').contains(u'@'), row.join(u' '));
}

BOOST_AUTO_TEST_SUITE_END()
