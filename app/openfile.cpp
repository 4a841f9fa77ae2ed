#include "app/openfile.h"

#include "app/terminal.h"

namespace vodhuk
{

Result<std::unique_ptr<Catalogue>> openToWrite(const std::string &path)
{
    auto catalogue = Catalogue::open(QString::fromStdString(path), Access::ReadWrite);
    if (catalogue && (*catalogue)->isReadOnly())
        return fail(ErrorKind::ReadOnly, (*catalogue)->readOnlyReason());
    return catalogue;
}

namespace
{

bool readInPart = false;

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
