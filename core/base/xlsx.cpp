#include "core/base/xlsx.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <sys/mman.h>
#include <utility>
#include <xlsxwriter.h>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestName = 31;
constexpr qsizetype narrowest = 8; ///< columns, in characters
constexpr qsizetype widest = 60;
constexpr double widestNote = 100;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

struct FreeWorkbook {
    void operator()(lxw_workbook *book) const { lxw_workbook_free(book); }
};
using Workbook = std::unique_ptr<lxw_workbook, FreeWorkbook>;

/// The library prints numbers as the user's locale has them, and a comma in a width makes a file that nobody can open. In this thread alone.
class PlainNumbers
{
public:
    PlainNumbers()
        : m_plain(newlocale(LC_ALL_MASK, "C", nullptr))
        , m_usual(uselocale(m_plain))
    {
    }
    ~PlainNumbers()
    {
        uselocale(m_usual);
        if (m_plain)
            freelocale(m_plain);
    }
    Q_DISABLE_COPY_MOVE(PlainNumbers)

private:
    locale_t m_plain;
    locale_t m_usual;
};

Error failure(lxw_error reason)
{
    const bool isTooLarge =
        reason == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED || reason == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE;
    if (isTooLarge)
        return {
            ErrorKind::Usage, Texts::tr("An XLSX file cannot hold a table of this size. Choose CSV."), {}};
    return {ErrorKind::Io, Texts::tr("The XLSX file could not be made."),
            QString::fromUtf8(lxw_strerror(reason))};
}

Status writeCell(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const SheetCell &cell,
                 lxw_format *format)
{
    const auto *text = std::get_if<QString>(&cell);
    const lxw_error outcome =
        text ? worksheet_write_string(page, row, column, text->toUtf8().constData(), format)
             : worksheet_write_number(page, row, column, std::get<double>(cell), format);
    if (outcome != LXW_NO_ERROR)
        return std::unexpected(failure(outcome));
    return {};
}

Status writeCells(lxw_worksheet *page, const Sheet &sheet, lxw_format *bold)
{
    if (sheet.rows.size() >= LXW_ROW_MAX || sheet.head.size() > LXW_COL_MAX)
        return std::unexpected(failure(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE));
    for (qsizetype column = 0; column < sheet.head.size(); ++column)
        VODHUK_TRY(writeCell(page, 0, static_cast<lxw_col_t>(column), sheet.head[column], bold));
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        const QList<SheetCell> &cells = sheet.rows[row];
        for (qsizetype column = 0; column < cells.size(); ++column)
            VODHUK_TRY(writeCell(page, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column),
                                 cells[column], nullptr));
    }
    return {};
}

qsizetype lengthOf(const SheetCell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    return text ? text->size() : QString::number(std::get<double>(cell), 'g', 15).size();
}

void fitColumns(lxw_worksheet *page, const Sheet &sheet)
{
    for (qsizetype column = 0; column < sheet.head.size(); ++column) {
        qsizetype longest = sheet.head[column].size();
        for (const QList<SheetCell> &cells : sheet.rows) {
            if (column < cells.size())
                longest = std::max(longest, lengthOf(cells[column]));
        }
        const auto place = static_cast<lxw_col_t>(column);
        const auto width = static_cast<double>(std::clamp(longest + 2, narrowest, widest));
        worksheet_set_column(page, place, place, width, nullptr);
    }
}

/// On a sheet of their own, so that nothing but the table stands on the first.
Status writeNotes(lxw_workbook *book, const Sheet &sheet)
{
    if (sheet.notes.isEmpty())
        return {};
    lxw_worksheet *page = workbook_add_worksheet(book, sheetName(sheet.notesName).toUtf8().constData());
    lxw_format *wrapped = workbook_add_format(book);
    if (!page || !wrapped)
        return std::unexpected(failure(LXW_ERROR_MEMORY_MALLOC_FAILED));
    format_set_text_wrap(wrapped);
    worksheet_set_column(page, 0, 0, widestNote, nullptr);
    for (qsizetype row = 0; row < sheet.notes.size(); ++row)
        VODHUK_TRY(writeCell(page, static_cast<lxw_row_t>(row), 0, sheet.notes[row], wrapped));
    return {};
}

/// The library takes the second 0 for no time and puts the clock in its place.
void describe(lxw_workbook *book, const Sheet &sheet)
{
    QByteArray title = sheet.title.toUtf8();
    lxw_doc_properties facts = {};
    facts.title = title.data();
    const qint64 second = sheet.created.isValid() ? sheet.created.toSecsSinceEpoch() : 0;
    facts.created = static_cast<time_t>(std::max<qint64>(1, second));
    workbook_set_properties(book, &facts);
}

Status fill(lxw_workbook *book, const Sheet &sheet)
{
    describe(book, sheet);
    lxw_worksheet *page = workbook_add_worksheet(book, sheetName(sheet.title).toUtf8().constData());
    lxw_format *bold = workbook_add_format(book);
    if (!page || !bold)
        return std::unexpected(failure(LXW_ERROR_MEMORY_MALLOC_FAILED));
    format_set_bold(bold);
    worksheet_freeze_panes(page, 1, 0);
    fitColumns(page, sheet);
    VODHUK_TRY(writeCells(page, sheet, bold));
    return writeNotes(book, sheet);
}

} // namespace

QString sheetName(const QString &title)
{
    QString name = title;
    for (QChar &each : name) {
        if (u"[]:*?/\\"_s.contains(each))
            each = u' ';
    }
    name = name.simplified();
    while (name.startsWith(u'\''))
        name = name.mid(1).trimmed();
    if (name.size() > longestName) {
        name.truncate(longestName - 1);
        if (name.back().isHighSurrogate())
            name.chop(1);
        name = name.trimmed() + u'…';
    }
    while (name.endsWith(u'\''))
        name = name.chopped(1).trimmed();
    // "History" is what Excel keeps for itself
    const bool isFree = !name.isEmpty() && name.compare("history"_L1, Qt::CaseInsensitive) != 0;
    return isFree ? name : u"Table"_s;
}

/// The library writes files alone, by name: into one that only memory holds, so that no disk keeps what leaves through writeWholeFile. Its
/// scratch files go where the system has memory for that, else to its folder for temporary files, where they have no name.
Result<QByteArray> xlsxBytes(const Sheet &sheet)
{
    QFile file;
    if (!file.open(memfd_create("table", MFD_CLOEXEC), QIODevice::ReadWrite, QFile::AutoCloseHandle))
        return std::unexpected(failure(LXW_ERROR_CREATING_TMPFILE));
    const QByteArray name = "/proc/self/fd/" + QByteArray::number(file.handle());
    QByteArray scratch = "/dev/shm";
    lxw_workbook_options options = {};
    if (const QFileInfo folder(QFile::decodeName(scratch)); folder.isDir() && folder.isWritable())
        options.tmpdir = scratch.data();
    Workbook book(workbook_new_opt(name.constData(), &options));
    if (!book)
        return std::unexpected(failure(LXW_ERROR_MEMORY_MALLOC_FAILED));
    const PlainNumbers numbers;
    VODHUK_TRY(fill(book.get(), sheet));
    if (const lxw_error outcome = workbook_close(book.release()); outcome != LXW_NO_ERROR)
        return std::unexpected(failure(outcome));
    file.seek(0);
    return file.readAll();
}

} // namespace vodhuk
