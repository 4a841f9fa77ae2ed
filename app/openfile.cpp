#include "app/openfile.h"

#include "app/terminal.h"

#include <QCoreApplication>

namespace vodhuk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(OpenFile)
};

bool readInPart = false;

/// Said before, for it may take minutes. What fails here is tried again by the next opening; until then the old words answer.
void renewOlder(Catalogue &catalogue)
{
    if (!catalogue.hasOlderDerived())
        return;
    sayMessage(
        Texts::tr("An earlier version of the program made the words for searching. They are made anew, "
                  "once."),
        catalogue.path());
    (void)catalogue.renewOlder(terminalProgress());
}

} // namespace

Result<std::unique_ptr<Catalogue>> openToWrite(const std::string &path)
{
    auto catalogue = Catalogue::open(QString::fromStdString(path), Access::ReadWrite,
                                     Catalogue::Pages::Checked, Catalogue::Older::Left);
    if (catalogue && (*catalogue)->isReadOnly())
        return fail(ErrorKind::ReadOnly, (*catalogue)->readOnlyReason());
    if (catalogue)
        renewOlder(**catalogue);
    return catalogue;
}

namespace
{

/// A file of a newer program is read as far as this one understands it: that must be said.
Result<std::unique_ptr<Catalogue>> openAndSay(const std::string &path, Catalogue::Pages pages)
{
    auto catalogue = Catalogue::open(QString::fromStdString(path), Access::ReadOnly, pages);
    if (catalogue && (*catalogue)->isOfNewerVersion()) {
        readInPart = true;
        sayMessage((*catalogue)->readOnlyReason(), QString::fromStdString(path));
    }
    return catalogue;
}

} // namespace

Result<std::unique_ptr<Catalogue>> openToRead(const std::string &path)
{
    return openAndSay(path, Catalogue::Pages::Checked);
}

bool wasReadInPart()
{
    return readInPart;
}

Result<std::unique_ptr<Catalogue>> openToCheck(const std::string &path)
{
    return openAndSay(path, Catalogue::Pages::Unchecked);
}

} // namespace vodhuk
