// Twenty real records entered in the window with the keyboard alone, as somebody does who types them from a table.
#include "core/catalogue/responserepository.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/newcatalogue.h"
#include "tests/support/printing.h"
#include "tests/support/sampletable.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/editor/fieldrow.h"
#include "ui/editor/responseeditor.h"
#include "ui/window/mainwindow.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QPointer>
#include <QTemporaryDir>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype rowsEntered = 20;
constexpr int mostStops = 200;
constexpr int pressesAllowed = 40; ///< for each record, beyond the text itself

using Row = QMap<QString, QString>;

QByteArray sampleFile(const QString &name)
{
    QFile file(QStringLiteral(SAMPLE_DATA "/") + name);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void importInto(Catalogue &catalogue, const QByteArray &table)
{
    REQUIRE_OK(importTable(catalogue, table, u"Import"_s, true));
}

QByteArray exported(const Catalogue &catalogue)
{
    const auto ids = ResponseRepository(catalogue.database()).all();
    REQUIRE_OK(ids);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE_OK(exportTable(catalogue.database(), {catalogue.codebook(), catalogue.actors()},
                           {ids->begin(), ids->end()}, buffer, {true}));
    return buffer.data();
}

/// An exported table without the ids, which are new in every catalogue.
QStringList withoutIds(const QByteArray &table)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(table).split(u'\n'))
        lines.append(line.section(u',', 1));
    return lines;
}

/// Types as a person with a table beside the screen, and counts what is pressed beside the letters of the table.
class Typist
{
public:
    explicit Typist(MainWindow &window)
        : m_window(window)
    {
    }

    [[nodiscard]] int presses() const { return m_presses; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_presses;
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_window, key, modifiers);
    }

    /// Walks through the form from field to field and fills in what the row has.
    void enter(const Row &row)
    {
        press(Qt::Key_N, Qt::ControlModifier);
        Row left = row;
        for (int stop = 0; stop < mostStops && !left.isEmpty(); ++stop) {
            const QString key = fieldAtHand();
            if (left.contains(key))
                type(key, left.take(key));
            if (!left.isEmpty())
                press(Qt::Key_Tab);
        }
        BOOST_TEST(left.isEmpty(), left.keys().join(u", "_s).toStdString());
        press(Qt::Key_S, Qt::ControlModifier);
    }

private:
    [[nodiscard]] QString fieldAtHand() const
    {
        const QWidget *focus = QApplication::focusWidget();
        for (const FieldRow *row : m_window.findChildren<FieldRow *>()) {
            if (focus && row->isVisible() && row->isAncestorOf(focus))
                return row->key();
        }
        return {};
    }

    void type(const QString &key, const QString &text)
    {
        QWidget *focus = QApplication::focusWidget();
        if (auto *box = qobject_cast<QComboBox *>(focus))
            return choose(*box, text);
        const ResponseField &field = *responseField(key);
        if (field.kind == FieldKind::Lines && field.key != "tags"_L1)
            strike(*focus, splitCell(text).join(u'\n')); // one a line
        else
            strike(*focus, text);
    }

    /// QTest's own clicks know the letters of one script only.
    static void strike(QWidget &input, const QString &text)
    {
        for (const QChar letter : text) {
            const int key = letter == u'\n' ? Qt::Key_Return : 0;
            for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(type, key, Qt::NoModifier, QString(letter));
                QApplication::sendEvent(&input, &event);
            }
        }
    }

    /// By the first letters of its label, as far as no blank is in it; then by the arrow.
    void choose(QComboBox &box, const QString &code)
    {
        const int place = box.findData(code);
        BOOST_REQUIRE(place >= 0);
        for (const QChar letter : box.itemText(place).section(u' ', 0, 0)) {
            if (box.currentIndex() == place)
                return;
            strike(box, QString(letter));
            ++m_presses;
        }
        for (int step = 0; step < box.count() && box.currentIndex() != place; ++step)
            press(Qt::Key_Down);
    }

    MainWindow &m_window;
    int m_presses = 0;
};

} // namespace

BOOST_AUTO_TEST_SUITE(keyboard_entry)

BOOST_AUTO_TEST_CASE(twenty_records_of_the_sample_are_entered_by_keyboard_alone_and_exported_as_they_are)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"typed.vodhuk"_s);
    REQUIRE_OK(makeCatalogueFile(path, NewContent::Empty));
    {
        const auto catalogue = Catalogue::open(path, Access::ReadWrite);
        importInto(**catalogue, sampleFile(u"actors.csv"_s));
    }
    // the same rows through a table, to compare with
    const QByteArray whole = sampleFile(u"responses.csv"_s);
    const QByteArray first = whole.split('\n').first(rowsEntered + 1).join('\n') + '\n';
    const auto compared = Catalogue::inMemory().value();
    importInto(*compared, sampleFile(u"actors.csv"_s));
    importInto(*compared, first);

    QPointer<MainWindow> window = new MainWindow;
    window->resize(1366, 768);
    window->show();
    window->activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(window));
    window->openCatalogue(path);
    BOOST_REQUIRE(window->workspace());
    BOOST_REQUIRE(SmallWorkspace::waitFor([] { return QApplication::focusWidget() != nullptr; }));
    Typist typist(*window);
    const QList<Row> rows = test::sampleRows(u"responses.csv"_s).first(rowsEntered);
    for (Row row : rows) {
        row.removeIf([](const std::pair<const QString &, QString &> &cell) { return cell.second.isEmpty(); });
        typist.enter(row);
        const auto &editor = *window->findChild<ResponseEditor *>();
        BOOST_REQUIRE_MESSAGE(!editor.hasUnsavedChanges(), editor.message().toStdString());
    }
    const int each = typist.presses() / static_cast<int>(rowsEntered);
    BOOST_TEST_MESSAGE("key presses for a record beyond its text: " << each);
    BOOST_TEST(each < pressesAllowed);
    BOOST_TEST(withoutIds(exported(window->workspace()->catalogue())) == withoutIds(exported(*compared)));
    delete window.data();
}

BOOST_AUTO_TEST_SUITE_END()
