/// Puts the selected rows of the table on the clipboard as text, table, or citations.
#pragma once

#include "core/exchange/recordcopy.h"

#include <QObject>

namespace vodhuk
{

class ResponseTableView;
class Workspace;

/// Reads in the background; what is copied meanwhile elsewhere is overwritten. Internal and confidential records never get on
/// the clipboard, which any program can read.
class RowCopying : public QObject
{
    Q_OBJECT

public:
    RowCopying(Workspace &workspace, ResponseTableView &table);

    /// Tab-separated and HTML at once: the receiving program takes what it can show best.
    void copy();
    void copyAs(CopyFormat format);

Q_SIGNALS:
    /// A word in passing on what is on the clipboard now.
    void hinted(const QString &what);
    /// That something was held back.
    void told(const QString &what);

private:
    void ask(const QList<CopyFormat> &formats);
    void take(const QList<CopyFormat> &formats, const Result<QList<CopiedRecords>> &copied);

    Workspace &m_workspace;
    ResponseTableView &m_table;
};

} // namespace vodhuk
