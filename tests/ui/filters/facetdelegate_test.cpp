#include "ui/common/appearance.h"
#include "ui/filters/facetdelegate.h"
#include "ui/filters/facetmodel.h"

#include <QApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

constexpr int height = 40;
constexpr int boxesEnd = 60; ///< behind the box of a value

/// Numbers are written as in this language until the end of the test.
struct NumbersOf {
    explicit NumbersOf(const QString &language) { QLocale::setDefault(QLocale(language)); }
    ~NumbersOf() { QLocale::setDefault(before); }
    Q_DISABLE_COPY_MOVE(NumbersOf)
    QLocale before = QLocale();
};

QImage blank(int width)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

/// How many columns of the image lie between the first and the last that hold ink, from `left` on.
int inkWidth(const QImage &image, int left)
{
    int first = image.width();
    int last = -1;
    for (int x = left; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) == QColor(Qt::white).rgb())
                continue;
            first = std::min(first, x);
            last = x;
        }
    }
    return std::max(0, last - first + 1);
}

/// A value without label and bar, so that all ink behind its box is the count.
QImage paintedCount(qint64 count, qint64 greatest, FacetModel::Choice choice, int width)
{
    QStandardItemModel model(1, 1);
    QStandardItem *item = new QStandardItem;
    model.setItem(0, 0, item);
    item->setData(QVariant::fromValue(FacetModel::RowKind::Value), FacetModel::RowKindRole);
    item->setData(QVariant::fromValue(choice), FacetModel::ChoiceRole);
    item->setData(count, FacetModel::CountRole);
    item->setData(greatest, FacetModel::GreatestRole);
    QImage image = blank(width);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    FacetDelegate().paint(&painter, option, model.index(0, 0));
    return image;
}

/// The same number by itself, with all the room there is.
QImage writtenCount(qint64 count, bool isBold)
{
    QImage image = blank(600);
    QPainter painter(&image);
    QFont font = QApplication::font();
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(Appearance::current().muted);
    painter.drawText(image.rect(), Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count));
    return image;
}

} // namespace

BOOST_AUTO_TEST_SUITE(facetdelegate)

BOOST_AUTO_TEST_CASE(a_count_of_seven_digits_is_written_whole_in_each_language_and_in_a_narrow_panel)
{
    for (const QString &language : {u"en"_s, u"be"_s, u"ru"_s}) {
        const NumbersOf numbers(language);
        for (const FacetModel::Choice choice : {FacetModel::Choice::None, FacetModel::Choice::Included}) {
            const int whole = inkWidth(writtenCount(1'234'567, choice == FacetModel::Choice::Included), 0);
            BOOST_REQUIRE(whole > 20);
            for (const int width : {190, 300}) {
                const QImage painted = paintedCount(1'234'567, 1'234'567, choice, width);
                BOOST_TEST(inkWidth(painted, boxesEnd) == whole, "in " + language.toStdString());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_smaller_count_with_wider_digits_has_room_where_the_greatest_one_is_narrow)
{
    const int whole = inkWidth(writtenCount(100'000, false), 0);
    BOOST_TEST(inkWidth(paintedCount(100'000, 111'111, FacetModel::Choice::None, 300), boxesEnd) == whole);
}

BOOST_AUTO_TEST_SUITE_END()
