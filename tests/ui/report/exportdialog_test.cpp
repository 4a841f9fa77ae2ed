#include "core/catalogue/briefings.h"
#include "core/catalogue/wordlists.h"
#include "core/report/briefingtemplates.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/common/noticebar.h"
#include "ui/report/saving/exportdialog.h"
#include "ui/report/saving/leaklist.h"
#include "ui/report/saving/savechoices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace export_dialog
{

Leak leak(const QString &id, const QString &found)
{
    Leak made;
    made.kind = Leak::Kind::EMail;
    made.found = found;
    made.place = u"Chronology, no. 1"_s;
    made.record = ResponseId{7};
    made.id = id;
    return made;
}

PreparedLanguage prepared(const QString &language, const QList<Leak> &leaks)
{
    PreparedBriefing briefing;
    briefing.leaks = leaks;
    briefing.briefing.content.fallbacks = {{u"Response 1, title"_s, u"en"_s, ResponseId{8}}};
    return {language, std::make_shared<const PreparedBriefing>(std::move(briefing))};
}

struct Lines {
    Lines()
        : lines(*list.findChild<QTreeWidget *>(u"leakLines"_s))
    {
        list.resize(600, 400);
        list.setLanguages(
            {prepared(u"en"_s, {leak(u"a"_s, u"one@example.org"_s), leak(u"b"_s, u"two@example.org"_s)})});
        list.setVisible(true);
        list.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&list));
    }

    [[nodiscard]] QTreeWidgetItem &line(int group, int place) const
    {
        return *lines.topLevelItem(group)->child(place);
    }

    LeakList list;
    QTreeWidget &lines;
};

/// The title names an address, which nobody may print unseen.
struct Saving : SmallWorkspace {
    Saving()
    {
        Entry changed = entry(listing);
        changed.response.workflow = u"published"_s;
        changed.response.sensitivity = u"public"_s;
        changed.response.summary =
            LocalizedText(u"en"_s, u"Forty people. Ask press.desk@example.org for the list."_s);
        saveElsewhere(changed);
    }

    [[nodiscard]] static BriefingDocument document(const QStringList &languages)
    {
        BriefingDocument made = briefingTemplate(u"chronology"_s)->document;
        made.name = u"For the committee"_s;
        made.languages = languages;
        return made;
    }

    void open(const QStringList &languages, ExportProfile profile = ExportProfile::Public)
    {
        ExportWish wish;
        wish.document = document(languages);
        wish.profile = profile;
        open(wish);
    }

    void open(const ExportWish &wish)
    {
        dialog = new ExportDialog(*workspace, wish);
        dialog->show();
        BOOST_REQUIRE(QTest::qWaitForWindowExposed(dialog));
        BOOST_REQUIRE(waitFor([this] { return !told(u"is being made"_s); }));
    }
    ~Saving() { delete dialog.data(); }

    [[nodiscard]] bool told(const QString &text) const { return dialog->message().contains(text); }

    template <class Widget>
    [[nodiscard]] Widget &part(const QString &name) const
    {
        auto *found = dialog->findChild<Widget *>(name);
        BOOST_REQUIRE(found);
        return *found;
    }

    [[nodiscard]] QPushButton &save() const { return part<QPushButton>(u"saveBriefing"_s); }
    [[nodiscard]] LeakList &leaks() const { return *dialog->findChild<LeakList *>(); }

    void acceptAll() const
    {
        auto &lines = part<QTreeWidget>(u"leakLines"_s);
        lines.selectAll();
        if (part<QPushButton>(u"acceptLeaks"_s).isEnabled())
            QTest::mouseClick(&part<QPushButton>(u"acceptLeaks"_s), Qt::LeftButton);
    }

    /// Of the question above the choices, which names the file that is there.
    void answer(const QString &text) const
    {
        const auto *question = dialog->findChild<NoticeBar *>();
        BOOST_REQUIRE(question->isVisible());
        BOOST_TEST(question->text().contains(u"briefing-be.pdf"_s), question->text());
        const auto buttons = question->findChildren<QPushButton *>();
        const auto button = std::ranges::find(buttons, text, &QPushButton::text);
        BOOST_REQUIRE(button != buttons.end());
        QTest::mouseClick(*button, Qt::LeftButton);
    }

    void choose(const QString &list, const QVariant &data) const
    {
        auto &box = part<QComboBox>(list);
        box.setCurrentIndex(box.findData(data));
    }

    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QPointer<ExportDialog> dialog;
};

} // namespace export_dialog

BOOST_AUTO_TEST_SUITE(export_dialog)

BOOST_FIXTURE_TEST_CASE(each_line_of_the_report_is_to_be_accepted, Lines)
{
    BOOST_TEST(list.unaccepted() == 2);
    lines.setFocus();
    lines.setCurrentItem(&line(0, 0));
    QTest::keyClick(&lines, Qt::Key_Space);
    BOOST_TEST(list.unaccepted() == 1);
    line(0, 1).setSelected(true);
    QTest::mouseClick(list.findChild<QPushButton *>(u"acceptLeaks"_s), Qt::LeftButton);
    BOOST_TEST(list.unaccepted() == 0);
    QTest::keyClick(&lines, Qt::Key_Space);
    BOOST_TEST(list.unaccepted() == 1);
}

BOOST_FIXTURE_TEST_CASE(what_can_be_done_is_told_and_the_record_is_shown_by_return, Lines)
{
    QSignalSpy wanted(&list, &LeakList::recordWanted);
    lines.setFocus();
    lines.setCurrentItem(&line(0, 0));
    BOOST_TEST(list.findChild<QLabel *>(u"leakRemedy"_s)->text() == leakRemedy(Leak::Kind::EMail));
    QTest::keyClick(&lines, Qt::Key_Return);
    BOOST_REQUIRE_EQUAL(wanted.size(), 1);
    BOOST_TEST((wanted.first().first().value<ResponseId>() == ResponseId{7}));
}

BOOST_FIXTURE_TEST_CASE(it_is_said_that_texts_are_mended_in_records_and_in_the_briefing, Lines)
{
    const QString heading = lines.topLevelItem(0)->text(0);
    BOOST_TEST(heading.contains(u"in its record or the briefing"_s), heading);
}

BOOST_FIXTURE_TEST_CASE(texts_that_a_language_lacks_are_listed_and_need_no_answer, Lines)
{
    BOOST_REQUIRE_EQUAL(lines.topLevelItemCount(), 2);
    BOOST_TEST(line(1, 0).text(2) == u"Response 1, title"_s);
    BOOST_TEST(line(1, 0).data(0, Qt::CheckStateRole).isNull());
}

BOOST_FIXTURE_TEST_CASE(the_language_of_a_line_is_seen_without_scrolling_sideways, Lines)
{
    list.resize(480, 400);
    BOOST_TEST(lines.horizontalScrollBar()->maximum() == 0);
    BOOST_TEST(line(0, 0).text(3) == u"English"_s);
    list.setLanguages({});
    BOOST_TEST(lines.horizontalScrollBar()->maximum() == 0);
}

BOOST_FIXTURE_TEST_CASE(characters_that_no_font_has_are_listed_and_need_no_answer, Lines)
{
    PreparedBriefing briefing;
    briefing.withoutFont = {{u"U+1F600"_s, u"A title"_s}};
    list.setLanguages({{u"en"_s, std::make_shared<const PreparedBriefing>(std::move(briefing))}});
    BOOST_REQUIRE_EQUAL(lines.topLevelItemCount(), 1);
    BOOST_TEST(line(0, 0).text(1) == u"U+1F600"_s);
    BOOST_TEST(list.unaccepted() == 0);
}

BOOST_FIXTURE_TEST_CASE(what_was_accepted_stays_so_when_it_comes_again_but_in_no_other_language, Lines)
{
    line(0, 0).setCheckState(0, Qt::Checked);
    const QList<Leak> again{leak(u"a"_s, u"one@example.org"_s), leak(u"c"_s, u"three@example.org"_s)};
    list.setLanguages({prepared(u"en"_s, again), prepared(u"be"_s, {again.first()})});
    BOOST_TEST(list.unaccepted() == 2);
    BOOST_TEST((line(0, 0).checkState(0) == Qt::Checked));
}

BOOST_AUTO_TEST_CASE(each_language_gets_a_file_of_its_own)
{
    BOOST_TEST(pathsFor(u"/a/b.pdf"_s, {u"be"_s}) == QStringList(u"/a/b.pdf"_s));
    BOOST_TEST(pathsFor(u"/a/b.c.pdf"_s, {u"en"_s, u"be"_s}) ==
               (QStringList{u"/a/b.c-en.pdf"_s, u"/a/b.c-be.pdf"_s}));
}

BOOST_FIXTURE_TEST_CASE(nothing_is_saved_before_each_line_is_accepted, Saving)
{
    open({u"en"_s});
    BOOST_REQUIRE(leaks().unaccepted() > 0);
    BOOST_TEST(!save().isEnabled());
    const QString early = folder.filePath(u"early.pdf"_s);
    dialog->saveAs(early);
    acceptAll();
    BOOST_TEST(leaks().unaccepted() == 0);
    BOOST_REQUIRE(save().isEnabled());
    QSignalSpy saved(dialog.data(), &ExportDialog::saved);
    const QString path = folder.filePath(u"briefing.pdf"_s);
    dialog->saveAs(path);
    BOOST_REQUIRE(waitFor([&] { return saved.size() == 1; }));
    BOOST_TEST(!QFile::exists(early)); // had it been begun, it would have been written before
    const QByteArray bytes = bytesOf(u"briefing.pdf"_s);
    BOOST_TEST(bytes.startsWith("%PDF-"));
    BOOST_TEST(bytes.trimmed().endsWith("%%EOF"));
    BOOST_TEST(told(path));
}

BOOST_FIXTURE_TEST_CASE(what_a_snapshot_lacks_today_is_told_once_in_a_group_of_its_own, Saving)
{
    BriefingDocument kept = document({u"en"_s, u"be"_s});
    kept.isTemplate = false;
    REQUIRE_OK(keepBriefing(workspace->catalogue(), kept));
    ExportWish wish;
    wish.document = kept;
    const auto taken = takeSnapshot(workspace->catalogue(), kept, u"Handed over"_s);
    REQUIRE_OK(taken);
    wish.snapshot = *taken;
    Entry changed = entry(listing);
    changed.response.sensitivity = u"confidential"_s;
    saveElsewhere(changed);
    open(wish);
    const auto &lines = part<QTreeWidget>(u"leakLines"_s);
    BOOST_REQUIRE(lines.topLevelItemCount() > 0);
    const QTreeWidgetItem *group = lines.topLevelItem(0);
    BOOST_TEST(group->text(0) == u"Left out of the snapshot:"_s);
    BOOST_REQUIRE(group->childCount() == 1);
    BOOST_TEST(group->child(0)->text(0).contains(u"internal or confidential today"_s));
    BOOST_TEST(group->child(0)->text(0).startsWith(u"Left out, 1: "_s), group->child(0)->text(0));
    acceptAll();
    BOOST_TEST(save().isEnabled());
}

BOOST_FIXTURE_TEST_CASE(a_text_that_is_mended_stands_in_the_way_no_longer, Saving)
{
    open({u"en"_s});
    BOOST_REQUIRE(leaks().unaccepted() > 0);
    Entry mended = entry(listing);
    mended.response.summary = LocalizedText(u"en"_s, u"Forty people."_s);
    saveElsewhere(mended);
    BOOST_TEST(!save().isEnabled());
    BOOST_REQUIRE(waitFor([this] { return told(u"Nothing stands in the way"_s); }));
    BOOST_TEST(leaks().unaccepted() == 0);
}

BOOST_FIXTURE_TEST_CASE(a_file_that_is_chosen_while_something_changes_is_told_not_to_be_saved, Saving)
{
    open({u"en"_s});
    acceptAll();
    BOOST_REQUIRE(save().isEnabled());
    Entry changed = entry(listing);
    changed.response.title = LocalizedText(u"en"_s, u"Renamed since"_s);
    saveElsewhere(changed);
    dialog->saveAs(folder.filePath(u"briefing.pdf"_s));
    BOOST_TEST(told(u"Nothing was saved."_s));
    BOOST_REQUIRE(waitFor([this] { return save().isEnabled(); }));
    BOOST_TEST(told(u"Nothing was saved."_s));
    BOOST_TEST(!QFile::exists(folder.filePath(u"briefing.pdf"_s)));
    QSignalSpy saved(dialog.data(), &ExportDialog::saved);
    dialog->saveAs(folder.filePath(u"briefing.pdf"_s));
    BOOST_REQUIRE(waitFor([&] { return saved.size() == 1; }));
    BOOST_TEST(!told(u"Nothing was saved."_s));
}

BOOST_FIXTURE_TEST_CASE(what_changes_while_files_are_written_is_looked_through_before_more_is_saved, Saving)
{
    open({u"en"_s});
    acceptAll();
    QSignalSpy saved(dialog.data(), &ExportDialog::saved);
    dialog->saveAs(folder.filePath(u"briefing.pdf"_s));
    Entry changed = entry(listing);
    changed.response.summary = LocalizedText(u"en"_s, u"Ask other.desk@example.org."_s);
    saveElsewhere(changed);
    BOOST_REQUIRE(waitFor([&] { return saved.size() == 1; }));
    BOOST_TEST(!save().isEnabled());
    BOOST_REQUIRE(waitFor([this] { return leaks().unaccepted() > 0; }));
}

BOOST_FIXTURE_TEST_CASE(languages_follow_the_briefing_while_it_is_asked_how_to_save, Saving)
{
    open({u"en"_s, u"be"_s});
    part<QCheckBox>(u"saveIn-be"_s).click();
    BriefingDocument changed = dialog->document();
    changed.languages = {u"en"_s, u"be"_s, u"ru"_s};
    dialog->setDocument(changed);
    BOOST_TEST(!part<QCheckBox>(u"saveIn-be"_s).isChecked());
    BOOST_TEST(part<QCheckBox>(u"saveIn-ru"_s).isChecked());
    changed.languages = {u"be"_s};
    dialog->setDocument(changed);
    BOOST_TEST(dialog->findChild<SaveChoices *>()->languages() == QStringList(u"be"_s));
}

BOOST_FIXTURE_TEST_CASE(a_file_name_that_names_somebody_is_asked_about_before_it_is_safe_to_hold, Saving)
{
    REQUIRE_OK(addWord(workspace->catalogue(), {u"protected_name"_s, {}, u"Alena Kavalchuk"_s, {}}));
    open({u"en"_s}, ExportProfile::Safe);
    acceptAll();
    BOOST_REQUIRE(save().isEnabled());
    dialog->saveAs(folder.filePath(u"alena_kavalchuk.pdf"_s));
    const auto *question = dialog->findChild<NoticeBar *>();
    BOOST_TEST(question->isVisible());
    BOOST_TEST(question->text().contains(u"alena kavalchuk"_s, Qt::CaseInsensitive), question->text());
    QSignalSpy saved(dialog.data(), &ExportDialog::saved);
    dialog->saveAs(folder.filePath(u"paper.pdf"_s));
    BOOST_REQUIRE(waitFor([&] { return saved.size() == 1; }));
    BOOST_TEST(!QFile::exists(folder.filePath(u"alena_kavalchuk.pdf"_s)));
}

BOOST_FIXTURE_TEST_CASE(two_languages_are_two_files, Saving)
{
    open({u"en"_s, u"be"_s});
    acceptAll();
    BOOST_REQUIRE(save().isEnabled());
    choose(u"saveFormat"_s, static_cast<int>(BriefingFormat::Html));
    QSignalSpy saved(dialog.data(), &ExportDialog::saved);
    dialog->saveAs(folder.filePath(u"briefing.html"_s));
    BOOST_REQUIRE(waitFor([&] { return saved.size() == 1; }));
    BOOST_TEST(saved.first().first().toStringList().size() == 2);
    BOOST_TEST(!bytesOf(u"briefing-en.html"_s).isEmpty());
    BOOST_TEST(!bytesOf(u"briefing-be.html"_s).isEmpty());
    BOOST_TEST(!QFile::exists(folder.filePath(u"briefing.html"_s)));
}

BOOST_FIXTURE_TEST_CASE(without_a_language_nothing_is_saved, Saving)
{
    open({u"en"_s, u"be"_s});
    acceptAll();
    for (const QString &language : {u"en"_s, u"be"_s})
        QTest::mouseClick(&part<QCheckBox>(u"saveIn-"_s + language), Qt::LeftButton, {}, QPoint(5, 8));
    BOOST_TEST(!save().isEnabled());
    BOOST_TEST(told(u"Choose a language"_s));
}

BOOST_FIXTURE_TEST_CASE(the_internal_profile_wants_a_passphrase_twice_and_a_pdf, Saving)
{
    open({u"en"_s});
    choose(u"saveProfile"_s, u"internal"_s);
    BOOST_REQUIRE(waitFor([this] { return !told(u"is being made"_s); }));
    acceptAll();
    auto &passphrase = part<QLineEdit>(u"passphrase"_s);
    auto &again = part<QLineEdit>(u"passphraseAgain"_s);
    BOOST_TEST(passphrase.isVisible());
    BOOST_TEST(!save().isEnabled());
    QTest::keyClicks(&passphrase, u"short"_s);
    BOOST_TEST(told(u"at least"_s));
    QTest::keyClicks(&passphrase, u" words of mine"_s);
    QTest::keyClicks(&again, u"short words of yours"_s);
    BOOST_TEST(told(u"not the same"_s));
    BOOST_TEST(!save().isEnabled());
    again.clear();
    QTest::keyClicks(&again, u"short words of mine"_s);
    BOOST_TEST(save().isEnabled());
    choose(u"saveFormat"_s, static_cast<int>(BriefingFormat::Odt));
    BOOST_TEST(!save().isEnabled());
    BOOST_TEST(told(u"Only a PDF can be encrypted"_s));
}

BOOST_FIXTURE_TEST_CASE(a_folder_that_cannot_be_written_is_told_and_it_can_be_tried_again, Saving)
{
    open({u"en"_s});
    acceptAll();
    const QString path = folder.filePath(u"none/briefing.pdf"_s);
    dialog->saveAs(path);
    BOOST_REQUIRE(waitFor([&] { return told(path + u" could not be written"_s); }));
    BOOST_TEST(!QFile::exists(path));
    BOOST_TEST(save().isEnabled());
}

BOOST_FIXTURE_TEST_CASE(a_file_of_another_language_is_not_written_over_unasked, Saving)
{
    open({u"en"_s, u"be"_s});
    acceptAll();
    QFile there(folder.filePath(u"briefing-be.pdf"_s));
    BOOST_REQUIRE(there.open(QIODevice::WriteOnly));
    there.write("kept");
    there.close();
    QSignalSpy saved(dialog.data(), &ExportDialog::saved);
    dialog->saveAs(folder.filePath(u"briefing.pdf"_s));
    answer(u"Leave them"_s);
    dialog->saveAs(folder.filePath(u"other.pdf"_s));
    BOOST_REQUIRE(waitFor([&] { return saved.size() == 1; }));
    BOOST_TEST(bytesOf(u"briefing-be.pdf"_s) == QByteArray("kept"));
    BOOST_TEST(bytesOf(u"briefing-en.pdf"_s).isEmpty());
    dialog->saveAs(folder.filePath(u"briefing.pdf"_s));
    answer(u"Write in their place"_s);
    BOOST_REQUIRE(waitFor([&] { return saved.size() == 2; }));
    BOOST_TEST(bytesOf(u"briefing-be.pdf"_s).startsWith("%PDF-"));
    BOOST_TEST(bytesOf(u"briefing-en.pdf"_s).startsWith("%PDF-"));
}

BOOST_FIXTURE_TEST_CASE(who_chooses_another_file_is_asked_about_the_former_one_no_longer, Saving)
{
    open({u"en"_s, u"be"_s});
    acceptAll();
    QFile there(folder.filePath(u"briefing-be.pdf"_s));
    BOOST_REQUIRE(there.open(QIODevice::WriteOnly));
    there.close();
    dialog->saveAs(folder.filePath(u"briefing.pdf"_s));
    const auto *question = dialog->findChild<NoticeBar *>();
    BOOST_TEST(question->isVisible());
    dialog->saveAs(folder.filePath(u"other.pdf"_s));
    BOOST_TEST(!question->isVisible());
}

BOOST_FIXTURE_TEST_CASE(who_closes_it_while_a_file_is_written_is_asked_first, Saving)
{
    open({u"en"_s});
    acceptAll();
    QSignalSpy saved(dialog.data(), &ExportDialog::saved);
    dialog->saveAs(folder.filePath(u"briefing.pdf"_s));
    BOOST_TEST(!dialog->close());
    const auto *question = dialog->findChild<NoticeBar *>();
    BOOST_TEST(question->isVisible());
    BOOST_REQUIRE(waitFor([&] { return saved.size() == 1; }));
    BOOST_TEST(!question->isVisible());
    BOOST_TEST(dialog->close());
}

BOOST_AUTO_TEST_SUITE_END()
