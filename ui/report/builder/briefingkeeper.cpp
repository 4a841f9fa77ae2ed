#include "ui/report/builder/briefingkeeper.h"

#include "core/catalogue/briefings.h"
#include "core/catalogue/patience.h"
#include "core/report/briefingtemplates.h"
#include "ui/common/changelabel.h"
#include "ui/common/workspace.h"
#include "ui/report/builder/documentmerge.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int millisecondsOfRest = 2000;

/// What a crash can take from somebody who types on and on.
constexpr int millisecondsAtMost = 5000;
constexpr int millisecondsOfWaiting =
    250; ///< for another program or thread that writes: the window stands still meanwhile

/// What costs nothing to choose once more is not worth a place in the catalogue.
bool isWorkedOn(BriefingDocument document, const BriefingDocument &begun)
{
    document.id = begun.id;
    document.languages = begun.languages;
    document.paper = begun.paper;
    document.query = begun.query;
    return document != begun;
}

} // namespace

BriefingKeeper::BriefingKeeper(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(millisecondsOfRest);
    m_longest.setSingleShot(true);
    m_longest.setInterval(millisecondsAtMost);
    connect(&m_rest, &QTimer::timeout, this, &BriefingKeeper::settle);
    connect(&m_longest, &QTimer::timeout, this, &BriefingKeeper::settle);
    connect(&workspace, &Workspace::catalogueChanged, this, &BriefingKeeper::follow);
    readList();
    m_current = m_stored = ofCurrentSearch();
}

void BriefingKeeper::keepSoon()
{
    m_rest.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void BriefingKeeper::keepNoMore()
{
    m_rest.stop();
    m_longest.stop();
}

void BriefingKeeper::readList()
{
    QStringList unread;
    auto read = briefings(m_workspace.catalogue().database(), &unread);
    if (read)
        m_documents = std::move(*read);
    const QString problem =
        !read ? read.error().message
        : unread.isEmpty()
            ? QString()
            : tr("These briefings cannot be read and stay as they are: %1").arg(unread.join(u", "_s));
    if (problem != std::exchange(m_problem, problem) && !problem.isEmpty())
        Q_EMIT told(problem);
}

BriefingDocument BriefingKeeper::ofCurrentSearch() const
{
    BriefingDocument document;
    if (const BriefingTemplate *whole = briefingTemplate(u"full"_s))
        document = whole->document;
    document.id = {};
    document.isTemplate = false;
    document.name.clear();
    document.query.clear();
    document.languages = {m_workspace.language()};
    return document;
}

const BriefingDocument *BriefingKeeper::find(BriefingId id) const
{
    const auto found = std::ranges::find(m_documents, id, &BriefingDocument::id);
    return found == m_documents.end() ? nullptr : &*found;
}

bool BriefingKeeper::areBriefingsAlone(const ChangeSet &changes) const
{
    const auto isBriefing = [this](qint64 record) {
        const BriefingId id{record};
        return find(id) || id == m_current.id || id == m_lost;
    };
    return !changes.all && !changes.records.isEmpty() && std::ranges::all_of(changes.records, isBriefing);
}

QString BriefingKeeper::nameOf(const BriefingDocument &document)
{
    return document.name.isEmpty() ? tr("Briefing of the current search") : document.name;
}

BriefingDocument BriefingKeeper::shown() const
{
    BriefingDocument document = m_current;
    if (followsSearch())
        document.query = m_workspace.query().toText();
    return document;
}

bool BriefingKeeper::isUnsettled() const
{
    if (m_workspace.catalogue().isReadOnly())
        return false;
    return m_current.id.isNull() ? isWorkedOn(m_current, m_stored) : m_current != m_stored;
}

void BriefingKeeper::change(const BriefingDocument &document)
{
    if (document == m_current)
        return;
    m_current = document;
    if (isUnsettled())
        keepSoon();
    Q_EMIT edited();
}

void BriefingKeeper::changeAtOnce(const std::function<void(BriefingDocument &document)> &change,
                                  const QString &label)
{
    settle(); // what was typed before is a step of its own
    BriefingDocument wanted = m_current;
    change(wanted);
    if (wanted == m_current)
        return;
    m_current = wanted;
    Q_EMIT edited();
    if (isUnsettled())
        store(label);
}

bool BriefingKeeper::settle()
{
    keepNoMore();
    return !isUnsettled() || store(tr("Edit briefing"));
}

bool BriefingKeeper::keep()
{
    return settle() &&
           (!m_current.id.isNull() || m_workspace.catalogue().isReadOnly() || store(tr("New briefing")));
}

/// A briefing may be called as the template that it was begun from.
QString BriefingKeeper::freeName(const QString &wanted, const BriefingDocument &own) const
{
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(m_documents, [&](const BriefingDocument &document) {
            return document.id != own.id && document.isTemplate == own.isTemplate && document.name == name;
        });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

BriefingDocument BriefingKeeper::toBeKept() const
{
    BriefingDocument document = shown();
    if (document.name.isEmpty())
        document.name = m_stored.name; // somebody is about to type another one
    const QString language = m_workspace.language();
    const QString title = document.title.best(language);
    const QString titleBefore = m_stored.title.best(language);
    const bool isCalledByTitle = !titleBefore.isEmpty() && document.name == titleBefore;
    if (document.name.isEmpty() || (isCalledByTitle && !title.isEmpty() && title != titleBefore))
        document.name = freeName(title.isEmpty() ? tr("Briefing") : title, document);
    return document;
}

bool BriefingKeeper::store(const QString &label)
{
    const BriefingDocument before = m_current;
    if (!write(label))
        return false;
    Q_EMIT listChanged();
    if (before.id.isNull() || (m_current.name != before.name && !before.name.isEmpty()))
        Q_EMIT replaced(); // it has a name or a query of its own now
    return true;
}

bool BriefingKeeper::write(const QString &label)
{
    BriefingDocument document = toBeKept();
    const Patience patience(m_workspace.catalogue().database(), millisecondsOfWaiting);
    m_isStoring = true;
    const auto done = keepBriefing(m_workspace.catalogue(), document, changeLabel(label, document.name));
    m_isStoring = false;
    if (!done) {
        Q_EMIT told(tr("The briefing could not be kept: %1").arg(done.error().message));
        keepSoon(); // it stays here, and is tried again
        return false;
    }
    m_current = m_stored = document;
    readList();
    return true;
}

bool BriefingKeeper::choose(BriefingId id)
{
    if (id == m_current.id && (!id.isNull() || m_current.name.isEmpty()))
        return true;
    if (!settle())
        return false;
    const BriefingDocument *wanted = find(id);
    m_lost = {};
    show(wanted ? *wanted : ofCurrentSearch());
    return true;
}

void BriefingKeeper::show(const BriefingDocument &document)
{
    keepNoMore();
    m_current = m_stored = document;
    tellOther();
}

void BriefingKeeper::tellOther()
{
    Q_EMIT otherShown();
    Q_EMIT listChanged();
    Q_EMIT replaced();
}

bool BriefingKeeper::add(BriefingDocument document, const QString &label)
{
    if (!settle())
        return false;
    document.id = {};
    document.name = freeName(document.name.isEmpty() ? tr("Briefing") : document.name, document);
    if (m_workspace.catalogue().isReadOnly()) {
        show(document);
        return true;
    }
    const BriefingDocument before = m_current;
    const BriefingDocument storedBefore = m_stored;
    m_current = document;
    m_stored = {};
    if (write(label)) {
        tellOther();
        return true;
    }
    keepNoMore();
    m_current = before;
    m_stored = storedBefore;
    return false;
}

void BriefingKeeper::remove()
{
    if (m_current.id.isNull())
        return show(ofCurrentSearch());
    keepNoMore();
    const BriefingDocument gone = m_current;
    m_isStoring = true;
    const auto done =
        dropBriefing(m_workspace.catalogue(), gone, changeLabel(tr("Remove briefing"), gone.name));
    m_isStoring = false;
    if (!done) {
        if (isUnsettled())
            keepSoon(); // what was typed is still to be kept
        return Q_EMIT told(done.error().message);
    }
    readList();
    m_lost = gone.id;
    show(ofCurrentSearch());
    Q_EMIT removed(gone.name);
}

void BriefingKeeper::follow()
{
    if (m_isStoring)
        return;
    readList();
    if (m_current.id.isNull()) {
        const BriefingDocument *back = m_lost.isNull() ? nullptr : find(m_lost);
        if (back && !isUnsettled())
            return show(*back);
    } else if (const BriefingDocument *there = find(m_current.id)) {
        followThere(*there);
    } else {
        followLoss();
    }
    Q_EMIT listChanged();
}

void BriefingKeeper::followThere(const BriefingDocument &there)
{
    if (there == m_stored)
        return;
    m_current = mergedDocument(m_stored, m_current, there);
    m_stored = there;
    if (isUnsettled())
        keepSoon();
    Q_EMIT replaced();
}

/// What was typed is not lost with it: it becomes one of its own.
void BriefingKeeper::followLoss()
{
    if (isUnsettled()) {
        m_current.id = {};
        m_stored = {};
        keepSoon();
        return;
    }
    m_lost = m_current.id;
    m_current = m_stored = ofCurrentSearch();
    Q_EMIT otherShown();
    Q_EMIT replaced();
}

} // namespace vodhuk
