#include "app/keptbriefings.h"

#include "core/base/quotation.h"
#include "core/catalogue/briefings.h"
#include "core/records/briefingjson.h"
#include "ui/report/builder/briefingfiles.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <unistd.h>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct KeptBriefings {
    Q_DECLARE_TR_FUNCTIONS(KeptBriefings)
};

template <class Kept>
QStringList namesOf(const QList<Kept> &all)
{
    QStringList names;
    for (const Kept &one : all) {
        if (!names.contains(one.name))
            names.append(one.name);
    }
    return names;
}

template <class Kept>
QString idsOf(const QList<Kept> &all)
{
    QStringList ids;
    for (const Kept &one : all)
        ids.append(recordIdText(one.id));
    return ids.join(u", "_s);
}

template <class Kept>
QList<Kept> meant(const QList<Kept> &all, const QString &name)
{
    const auto id = recordIdFromText(name);
    QList<Kept> found;
    std::ranges::copy_if(all, std::back_inserter(found),
                         [&](const Kept &one) { return one.name == name || (id && one.id.value == *id); });
    return found;
}

/// The one that is meant; wrong usage, telling `none` or that there are several.
template <class Kept>
Result<Kept> onlyOne(const QList<Kept> &all, const QString &name, const QString &none)
{
    const QList<Kept> found = meant(all, name);
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return fail(ErrorKind::Usage,
                    all.isEmpty()
                        ? none
                        : none + u' ' + KeptBriefings::tr("There are: %1.").arg(quotedList(namesOf(all))));
    return fail(ErrorKind::Usage,
                KeptBriefings::tr("Several are called “%1”. Name the one you mean by its id: %2.")
                    .arg(name, idsOf(found)));
}

} // namespace

Result<BriefingDocument> briefingNamed(const Database &database, const std::string &name)
{
    const auto all = briefings(database);
    VODHUK_TRY(all);
    const QString text = QString::fromStdString(name);
    return onlyOne(*all, text, KeptBriefings::tr("There is no briefing “%1”.").arg(text));
}

Result<BriefingSnapshot> snapshotNamed(const Database &database, const BriefingDocument &briefing,
                                       const std::string &name)
{
    const auto all = briefingSnapshots(database, briefing.id);
    VODHUK_TRY(all);
    const QString text = QString::fromStdString(name);
    return onlyOne(*all, text,
                   KeptBriefings::tr("The briefing “%1” has no snapshot “%2”.").arg(briefing.name, text));
}

Result<QList<BriefingDocument>> briefingsCalled(const Database &database, const QString &name)
{
    auto all = briefings(database);
    VODHUK_TRY(all);
    all->removeIf([&](const BriefingDocument &one) { return one.name != name; });
    return all;
}

Result<BriefingDocument> givenBriefing(const QString &path)
{
    if (path != "-"_L1)
        return readBriefingFile(path);
    QFile input;
    const bool isOpen = input.open(STDIN_FILENO, QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? input.read(mostBriefingBytes + 1) : QByteArray();
    if (!isOpen || input.error() != QFileDevice::NoError)
        return fail(ErrorKind::Io,
                    KeptBriefings::tr("The file cannot be read: %1.").arg(input.errorString()));
    return briefingFromJson(bytes);
}

Result<std::unique_ptr<Catalogue>> openToKeep(const std::string &file, const std::string &author)
{
    auto catalogue = openToWrite(file);
    if (catalogue)
        (*catalogue)->setAuthor(QString::fromStdString(author));
    return catalogue;
}

ExitStatus refuseWish(Error error, const QString &file)
{
    if (error.kind == ErrorKind::Exists || error.kind == ErrorKind::Invalid)
        error.kind = ErrorKind::Usage;
    return sayError(error, file);
}

ExitStatus statusWith(const QStringList &unread, const QString &file)
{
    for (const QString &name : unread)
        sayMessage(KeptBriefings::tr("“%1” cannot be read and is left out: it is damaged, or a newer "
                                     "version of this program made it.")
                       .arg(name),
                   file);
    return unread.isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
}

} // namespace vodhuk
