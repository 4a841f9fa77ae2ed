#include "app/openfile.h"

namespace vodhuk
{

Result<std::unique_ptr<Catalogue>> openToWrite(const std::string &path)
{
    auto catalogue = Catalogue::open(QString::fromStdString(path), Access::ReadWrite);
    if (catalogue && (*catalogue)->isReadOnly())
        return fail(ErrorKind::ReadOnly, (*catalogue)->readOnlyReason());
    return catalogue;
}

Result<std::unique_ptr<Catalogue>> openToRead(const std::string &path)
{
    return Catalogue::open(QString::fromStdString(path), Access::ReadOnly);
}

Result<std::unique_ptr<Catalogue>> openToCheck(const std::string &path)
{
    return Catalogue::open(QString::fromStdString(path), Access::ReadOnly, Catalogue::Pages::Unchecked);
}

} // namespace vodhuk
