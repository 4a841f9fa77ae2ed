// Whether forms of registers fit where there is little room: beside the form of a response on a small screen, and narrower still.
#include "tests/ui/window/openedwindow.h"
#include "ui/editor/fieldrow.h"
#include "ui/editor/partsfield.h"
#include "ui/registers/registereditor.h"
#include "ui/registers/registersview.h"
#include "ui/window/cataloguepage.h"
#include "ui/window/viewtabs.h"

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace register_width
{

struct Narrow : OpenedWindow {
    Narrow()
    {
        window->resize(1366, 768);
        part<QAction>(u"newResponse"_s).trigger();
        window->findChild<ViewTabs *>()->showView(u"registers"_s);
    }

    [[nodiscard]] RegistersView &registers() const { return *window->findChild<RegistersView *>(); }

    static void settle()
    {
        for (int round = 0; round < 3; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    /// What sticks out of the part of the form that is seen.
    [[nodiscard]] static QStringList cutOff(const RegisterForm &form)
    {
        QStringList names;
        for (const FieldRow *row : form.findChildren<FieldRow *>()) {
            for (const QWidget *child : row->findChildren<QWidget *>()) {
                const int right = child->mapTo(form.viewport(), QPoint(child->width(), 0)).x();
                if (child->isVisible() && right > form.viewport()->width())
                    names += row->key() + u' ' + QString::fromLatin1(child->metaObject()->className());
            }
        }
        return names;
    }
};

} // namespace register_width

BOOST_FIXTURE_TEST_SUITE(register_width, Narrow)

BOOST_AUTO_TEST_CASE(no_field_is_cut_off_beside_the_form_of_a_response_on_a_small_screen)
{
    for (const RegisterKind kind : allRegisters) {
        registers().startNew(kind);
        settle();
        const QStringList cut = cutOff(registers().editor().form());
        BOOST_TEST(cut.isEmpty(), cut.join(u", "_s).toStdString());
        BOOST_TEST(registers().editor().width() <= registers().width());
        BOOST_TEST(window->width() <= 1366);
    }
}

BOOST_AUTO_TEST_CASE(in_a_narrow_form_labels_stand_above_their_inputs_and_beside_them_again_in_a_wide_one)
{
    RegisterForm form(*window->workspace());
    form.showRecord(emptyRecord(RegisterKind::Actor));
    form.resize(300, 700);
    form.show();
    BOOST_REQUIRE(QTest::qWaitForWindowExposed(&form));
    settle();
    const FieldRow &row = *form.row(u"seat"_s);
    const QList<QLabel *> labels = row.findChildren<QLabel *>();
    const auto found = std::ranges::find(labels, row.label(), &QLabel::text);
    BOOST_REQUIRE(found != labels.end());
    const QLabel &label = **found;
    const auto &line = *row.findChild<QLineEdit *>();
    const auto top = [&row](const QWidget &part) { return part.mapTo(&row, QPoint()).y(); };
    BOOST_TEST(top(line) >= top(label) + label.height());
    BOOST_TEST(cutOff(form).isEmpty(), cutOff(form).join(u", "_s).toStdString());
    form.resize(800, 700);
    settle();
    BOOST_TEST(top(line) < top(label) + label.height());
    BOOST_TEST(line.mapTo(&row, QPoint()).x() >= label.geometry().right());
}

BOOST_AUTO_TEST_CASE(an_open_card_fits_too)
{
    RegisterForm form(*window->workspace());
    form.showRecord(emptyRecord(RegisterKind::Actor));
    form.resize(320, 700);
    form.show();
    BOOST_REQUIRE(QTest::qWaitForWindowExposed(&form));
    form.row(u"memberships"_s)->findChild<PartsField *>()->addPart();
    settle();
    BOOST_TEST(cutOff(form).isEmpty(), cutOff(form).join(u", "_s).toStdString());
}

BOOST_AUTO_TEST_CASE(answers_that_do_not_fit_beside_each_other_stand_below_each_other)
{
    QWidget panel; // a window of its own would not become narrower than its layout
    panel.resize(1000, 300);
    panel.show();
    NoticeBar bar(&panel);
    bar.ask(u"Which of them?"_s);
    QPushButton *first = bar.addAnswer(u"Open it instead of this one"_s, [] {});
    QPushButton *second = bar.addAnswer(u"Open it and add this spelling"_s, [] {});
    bar.resize(260, 200);
    settle();
    BOOST_TEST(second->y() > first->geometry().bottom());
    BOOST_TEST(second->geometry().right() < 260);
    bar.resize(900, 200);
    settle();
    BOOST_TEST(second->y() == first->y());
}

BOOST_AUTO_TEST_SUITE_END()
