#include "tests/ui/report/openedreport.h"

#include "tests/support/printing.h"
#include "ui/report/preview/findbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

OpenedReport::OpenedReport()
    : view(*workspace)
    , preview(*view.findChild<PagePreview *>())
    , sections(*view.findChild<MovableList *>())
{
    publish(listing, u"public"_s);
    publish(extension, u"internal"_s);
    view.resize(1100, 900);
    view.setVisible(true);
    view.activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(&view));
    BOOST_REQUIRE(waitFor([&] { return composed.count() > 0 && told(u"goes into the briefing"_s); }));
}

void OpenedReport::publish(ResponseId id, const QString &sensitivity)
{
    Entry changed = entry(id);
    changed.response.workflow = u"published"_s;
    changed.response.sensitivity = sensitivity;
    saveElsewhere(changed);
}

bool OpenedReport::told(const QString &text) const
{
    const auto labels = view.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
}

void OpenedReport::begin()
{
    BriefingDocument document;
    document.name = u"For the committee"_s;
    document.languages = {u"en"_s};
    for (const QString &kind : {u"text"_s, u"chronology"_s}) {
        BriefingSection section;
        section.kind = kind;
        document.sections.append(section);
    }
    BOOST_REQUIRE(view.keeper().add(document, u"New briefing"_s));
    waitForPages();
}

void OpenedReport::waitForPages()
{
    composed.clear();
    BOOST_REQUIRE(waitFor([this] { return composed.count() > 0; }));
}

void OpenedReport::addSection(const QString &kind) const
{
    for (QAction *action : part<QToolButton>(u"addSection"_s).menu()->actions()) {
        if (action->data().toString() == kind)
            return action->trigger();
    }
    BOOST_FAIL("no such kind");
}

QStringList OpenedReport::kinds()
{
    QStringList kinds;
    for (const BriefingSection &section : view.keeper().current().sections)
        kinds.append(section.kind);
    return kinds;
}

bool OpenedReport::isOnPages(const QString &words)
{
    auto &bar = *view.findChild<FindBar *>();
    bar.open();
    auto &line = part<QLineEdit>(u"findInPages"_s);
    line.setText(words);
    const bool found = bar.hitCount() > 0;
    bar.close();
    return found;
}

void OpenedReport::undo()
{
    REQUIRE_OK(workspace->catalogue().undo());
}

} // namespace vodhuk
