#include "ui/window/style.h"

#include "ui/common/appearance.h"
#include "ui/common/chip.h"
#include "ui/window/housestyle.h"

#include <QApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

/// Whether the desktop's own palette, which ours covers later, is a dark one.
bool desktopIsDark()
{
    static const bool dark = Appearance::current().dark;
    return dark;
}

QPalette paletteOf(const Appearance &look)
{
    QPalette palette;
    palette.setColor(QPalette::Window, look.panel);
    palette.setColor(QPalette::WindowText, look.text);
    palette.setColor(QPalette::Base, look.ground);
    palette.setColor(QPalette::AlternateBase, look.panel);
    palette.setColor(QPalette::Text, look.text);
    palette.setColor(QPalette::PlaceholderText, look.muted);
    palette.setColor(QPalette::Button, look.ground);
    palette.setColor(QPalette::ButtonText, look.text);
    palette.setColor(QPalette::BrightText, look.error);
    palette.setColor(QPalette::ToolTipBase, look.ground);
    palette.setColor(QPalette::ToolTipText, look.text);
    palette.setColor(QPalette::Highlight, blended(look.selection, look.accent, look.dark ? 0.2 : 0.12));
    palette.setColor(QPalette::HighlightedText, look.text);
    palette.setColor(QPalette::Link, look.accent);
    palette.setColor(QPalette::LinkVisited, look.accent);
    palette.setColor(QPalette::Light, look.ground);
    palette.setColor(QPalette::Midlight, look.hover);
    palette.setColor(QPalette::Mid, blended(look.lines, look.muted, 0.3));
    palette.setColor(QPalette::Dark, blended(look.lines, look.muted, 0.5));
    palette.setColor(QPalette::Shadow, look.dark ? QColor(Qt::black) : look.muted);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, blended(look.muted, look.panel, 0.4));
    return palette;
}

/// Only what Fusion draws with frames where a gap or a line serves.
QString sheetOf(const Appearance &look)
{
    static const QString sheet = uR"(
QMenuBar, QStatusBar { background: @panel; }
QMenuBar { border-bottom: 1px solid @lines; }
QMenuBar::item { padding: 6px 10px; background: transparent; }
QMenuBar::item:selected { background: @selection; }
QStatusBar { border-top: 1px solid @lines; color: @muted; }
QStatusBar::item { border: none; }
QSplitter::handle { background: @lines; }
QTabWidget::pane { border: none; border-top: 1px solid @lines; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { padding: 8px 14px 7px 14px; border: none; border-bottom: 2px solid transparent; background: transparent; color: @muted; }
QTabBar[tight="true"]::tab { padding-left: 6px; padding-right: 6px; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:hover:!selected { color: @text; background: @hover; }
QTabBar::tab:focus { background: @selection; }
QHeaderView { background: @ground; }
QHeaderView::section { background: @ground; color: @muted; border: none; border-bottom: 1px solid @lines; padding: 7px 8px; font-weight: 600; }
QHeaderView::section:hover { color: @text; background: @hover; }
QLineEdit { background: @ground; border: 1px solid @rim; border-radius: 4px; padding: 3px 5px; }
QPlainTextEdit { background: @ground; border: 1px solid @rim; border-radius: 4px; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: @accent; }
QLineEdit#searchLine, QAbstractSpinBox QLineEdit, QComboBox QLineEdit { background: transparent; border: none; padding: 0px; }
QTableView#history::item { border: none; padding: 0px 6px; }
QPushButton { background: @ground; border: 1px solid @rim; border-radius: 4px; padding: 6px 14px; color: @text; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faint; }
QPushButton[primary="true"] { background: @accent; border-color: @accent; color: @onAccent; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 5px 13px; }
QPushButton[primary="true"]:disabled { background: @lines; border-color: @lines; color: @faint; }
QToolTip { background: @ground; color: @text; border: 1px solid @rim; padding: 4px; }
QScrollBar:vertical { width: 12px; background: transparent; border: none; }
QScrollBar:horizontal { height: 12px; background: transparent; border: none; }
QScrollBar::handle { background: @rim; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { border: none; border-radius: 3px; background: @lines; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)"_s;
    const QList<std::pair<QString, QColor>> colours{
        {u"@accentHover"_s, blended(look.accent, look.text, 0.2)},
        {u"@onAccent"_s, look.onAccent},
        {u"@accent"_s, look.accent},
        {u"@panel"_s, look.panel},
        {u"@ground"_s, look.ground},
        {u"@lines"_s, look.lines},
        {u"@rim"_s, blended(look.lines, look.muted, 0.35)},
        {u"@selection"_s, look.selection},
        {u"@hover"_s, look.hover},
        {u"@muted"_s, look.muted},
        {u"@faint"_s, blended(look.muted, look.panel, 0.4)},
        {u"@text"_s, look.text},
    };
    QString result = sheet;
    for (const auto &[name, colour] : colours)
        result.replace(name, colour.name());
    return result;
}

} // namespace

void applyStyle(QApplication &application, ColourScheme scheme)
{
    const bool dark = scheme == ColourScheme::Dark || (scheme == ColourScheme::System && desktopIsDark());
    const Appearance look = dark ? Appearance::darkened() : Appearance::light();
    if (!application.property("hasHouseStyle").toBool())
        QApplication::setStyle(new HouseStyle);
    application.setProperty("hasHouseStyle", true);
    QApplication::setPalette(paletteOf(look));
    application.setStyleSheet(sheetOf(look));
}

} // namespace vodhuk
