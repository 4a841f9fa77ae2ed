#include "tests/support/printing.h"
#include "tests/ui/editor/typedparts.h"
#include "ui/editor/inputgrid.h"
#include "ui/editor/partcard.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace input_grid
{

/// Four inputs, each at least 200 wide.
struct Grid {
    Grid()
    {
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s, u"four"_s}) {
            auto *input = new QWidget(&grid);
            auto *layout = new QVBoxLayout(input);
            auto *line = new QLineEdit(input);
            line->setMinimumWidth(200);
            layout->addWidget(line);
            grid.addInput(name, input);
            inputs.append(input);
        }
        window.resize(800, 700);
        window.show();
    }

    void resize(int width)
    {
        grid.resize(width, 600);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    QWidget window; // a window of its own would not become narrower than its layout
    InputGrid grid{&window};
    QList<QWidget *> inputs;
};

} // namespace input_grid

BOOST_AUTO_TEST_SUITE(input_grid)

BOOST_FIXTURE_TEST_CASE(two_inputs_stand_beside_each_other_where_they_fit, Grid)
{
    resize(700);
    BOOST_TEST(inputs[1]->x() > inputs[0]->geometry().right());
    BOOST_TEST(inputs[1]->y() == inputs[0]->y());
    BOOST_TEST(inputs[2]->y() > inputs[0]->geometry().bottom());
}

BOOST_FIXTURE_TEST_CASE(where_two_do_not_fit_each_has_a_line_of_its_own_and_back_again, Grid)
{
    resize(700);
    resize(300);
    for (qsizetype at = 1; at < inputs.size(); ++at) {
        BOOST_TEST(inputs[at]->x() == inputs[0]->x());
        BOOST_TEST(inputs[at]->y() > inputs[at - 1]->geometry().bottom());
    }
    BOOST_TEST(inputs[0]->geometry().right() <= 300);
    resize(700);
    BOOST_TEST(inputs[1]->y() == inputs[0]->y());
}

BOOST_FIXTURE_TEST_CASE(an_open_part_makes_the_form_no_wider, TypedParts)
{
    open();
    for (const QString &key : {u"citations"_s, u"measures"_s, u"legal_acts"_s}) {
        PartsField &field = parts(key);
        const int before = editor.form().widget()->minimumSizeHint().width();
        press(Qt::Key_Space); // the button “Add”
        BOOST_REQUIRE(!field.cards().isEmpty());
        BOOST_REQUIRE(field.cards().last()->isOpen());
        QCoreApplication::processEvents();
        BOOST_TEST(editor.form().widget()->minimumSizeHint().width() <= before, key.toStdString());
    }
    editor.form().resize(500, 700);
    QCoreApplication::processEvents();
    BOOST_TEST(editor.form().widget()->width() <= editor.form().viewport()->width());
}

BOOST_AUTO_TEST_SUITE_END()
