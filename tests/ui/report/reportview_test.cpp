#include "tests/ui/support/smallworkspace.h"
#include "ui/report/pagepreview.h"
#include "ui/report/reportview.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

struct Report : SmallWorkspace {
    Report()
        : view(*workspace)
        , preview(*view.findChild<PagePreview *>())
        , save(*view.findChild<QPushButton *>())
    {
        publish(listing, u"public"_s);
        publish(extension, u"internal"_s);
        view.resize(700, 900);
        view.setVisible(true);
        BOOST_REQUIRE(waitFor([&] { return composed.count() > 0 && told(u"goes into the briefing"_s); }));
    }

    void publish(ResponseId id, const QString &sensitivity)
    {
        Entry changed = entry(id);
        changed.response.workflow = u"published"_s;
        changed.response.sensitivity = sensitivity;
        saveElsewhere(changed);
    }

    [[nodiscard]] bool told(const QString &text) const
    {
        const auto labels = view.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    }

    ReportView view;
    QSignalSpy composed{&view, &ReportView::composed};
    PagePreview &preview;
    QPushButton &save;
};

/// Dark pixels, which only letters and lines have: neither paper nor the ground it lies on.
qint64 inkOf(const QImage &image)
{
    qint64 ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += qGray(image.pixel(x, y)) < 64 ? 1 : 0;
    }
    return ink;
}

} // namespace

BOOST_AUTO_TEST_SUITE(reportview)

BOOST_FIXTURE_TEST_CASE(the_pages_of_the_current_query_are_shown_and_what_is_left_out_is_told, Report)
{
    BOOST_TEST(told(u"1 response goes into the briefing."_s));
    BOOST_TEST(told(u"internal or confidential"_s));
    BOOST_TEST(save.isEnabled());
    const int height = preview.heightForWidth(600);
    BOOST_TEST(height > 600);
    BOOST_TEST(inkOf(preview.grab(QRect(0, 0, 600, 600)).toImage()) > 500);
}

BOOST_FIXTURE_TEST_CASE(saving_writes_a_pdf_and_tells_where, Report)
{
    QSignalSpy saved(&view, &ReportView::saved);
    const QString path = folder.filePath(u"briefing.pdf"_s);
    view.saveAs(path);
    BOOST_REQUIRE(waitFor([&] { return saved.count() == 1; }));
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    BOOST_TEST(bytes.startsWith("%PDF-"));
    BOOST_TEST(bytes.trimmed().endsWith("%%EOF"));
    BOOST_TEST(told(path));
    BOOST_TEST(save.isEnabled());
}

BOOST_FIXTURE_TEST_CASE(a_folder_that_cannot_be_written_is_told, Report)
{
    QSignalSpy saved(&view, &ReportView::saved);
    const QString path = folder.filePath(u"none/briefing.pdf"_s);
    view.saveAs(path);
    BOOST_REQUIRE(waitFor([&] { return told(path + u" could not be written"_s); }));
    BOOST_TEST(saved.isEmpty());
    BOOST_TEST(!QFile::exists(path));
    BOOST_TEST(save.isEnabled());
}

BOOST_AUTO_TEST_SUITE_END()
