#include "ui/table/rowcopying.h"

#include "core/analysis/inforcecounts.h"
#include "ui/common/workspace.h"
#include "ui/table/responsetableview.h"
#include "ui/table/tablecolumns.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

Result<QList<CopiedRecords>> copyInEach(const QList<CopyFormat> &formats, const QueryEngine &engine,
                                        const std::vector<ResponseId> &ids, CopyWish wish,
                                        const Cancellation &cancellation)
{
    QList<CopiedRecords> all;
    for (const CopyFormat format : formats) {
        wish.format = format;
        const auto copied = copyRecords(engine, ids, wish, cancellation);
        if (!copied)
            return std::unexpected(copied.error());
        all.append(*copied);
    }
    return all;
}

void addTo(QMimeData &data, CopyFormat format, const QString &text)
{
    if (format == CopyFormat::Html)
        data.setHtml(text);
    if (format == CopyFormat::Csv)
        data.setData(u"text/csv"_s, text.toUtf8());
    if (format == CopyFormat::Markdown)
        data.setData(u"text/markdown"_s, text.toUtf8());
    if (!data.hasText())
        data.setText(text);
}

} // namespace

RowCopying::RowCopying(Workspace &workspace, ResponseTableView &table)
    : QObject(&table)
    , m_workspace(workspace)
    , m_table(table)
{
}

void RowCopying::copy()
{
    ask({CopyFormat::Text, CopyFormat::Html});
}

void RowCopying::copyAs(CopyFormat format)
{
    ask({format});
}

void RowCopying::ask(const QList<CopyFormat> &formats)
{
    const QList<ResponseId> selected = m_table.recordsToCopy();
    if (selected.isEmpty())
        return Q_EMIT hinted(tr("Select the rows that are to be copied."));
    const QStringList columns = m_table.columns().shown();
    CopyWish wish{.columns = columns,
                  .heads = TableColumns::headsOf(columns),
                  .language = m_workspace.language(),
                  .day = inForceDay(m_workspace.result()->query).value_or(QDate())};
    m_workspace.background().ask<Result<QList<CopiedRecords>>>(
        u"copy"_s, this,
        [formats, wish, ids = std::vector<ResponseId>(selected.begin(), selected.end())](
            const QueryEngine &engine, const Cancellation &cancellation) {
            return copyInEach(formats, engine, ids, wish, cancellation);
        },
        [this, formats](const Result<QList<CopiedRecords>> &copied) { take(formats, copied); });
}

void RowCopying::take(const QList<CopyFormat> &formats, const Result<QList<CopiedRecords>> &copied)
{
    if (!copied)
        return Q_EMIT m_workspace.failed(copied.error());
    const CopiedRecords &first = copied->first();
    if (first.records > 0) {
        auto data = std::make_unique<QMimeData>();
        for (qsizetype i = 0; i < formats.size(); ++i)
            addTo(*data, formats[i], copied->at(i).text);
        QGuiApplication::clipboard()->setMimeData(data.release());
        Q_EMIT hinted(tr("%n record(s) copied.", nullptr, static_cast<int>(first.records)));
    }
    if (first.leftOut > 0)
        Q_EMIT told(tr("%n internal or confidential record(s) were not copied.", nullptr,
                       static_cast<int>(first.leftOut)));
}

} // namespace vodhuk
