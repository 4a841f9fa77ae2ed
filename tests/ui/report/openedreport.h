/// The view of briefings in a window of its own, over a catalogue of one published and public response.
#pragma once

#include "tests/ui/support/smallworkspace.h"
#include "ui/report/builder/movablelist.h"
#include "ui/report/preview/pagepreview.h"
#include "ui/report/reportview.h"

#include <QSignalSpy>

#include <boost/test/unit_test.hpp>

namespace vodhuk
{

struct OpenedReport : SmallWorkspace {
    OpenedReport();

    void publish(ResponseId id, const QString &sensitivity);

    /// Whether a label of the view says this.
    [[nodiscard]] bool told(const QString &text) const;

    template <class Widget>
    [[nodiscard]] Widget &part(const QString &name) const
    {
        auto *found = view.findChild<Widget *>(name);
        BOOST_REQUIRE(found);
        return *found;
    }

    /// A briefing of the catalogue with one text and a chronology.
    void begin();

    /// Until the preview shows what was changed last.
    void waitForPages();

    void addSection(const QString &kind) const;
    [[nodiscard]] QStringList kinds();

    /// Whether the pages that are shown hold these words.
    [[nodiscard]] bool isOnPages(const QString &words);

    void undo();

    ReportView view;
    QSignalSpy composed{&view, &ReportView::composed};
    PagePreview &preview;
    MovableList &sections;
};

} // namespace vodhuk
