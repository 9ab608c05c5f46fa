"""Colours, type and the style sheet, dark and light: the one place that says how things look.

Widgets ask for a look with the dynamic property `role`; what is painted by hand asks `tokens()`. Either
follows a change of theme at once (`signals().changed`).
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QWidget

from designer import assets
from designer.picture.lettering import LABELS

STYLE = "Fusion"
STYLED = "styled"
"""Property of an application that was made with the style. To set one afterwards makes PySide build its QStyle
with its thousand names, 10 ms of the start."""
Scheme = Literal["dark", "light"]
Choice = Literal["system", "dark", "light"]


class Tokens(NamedTuple):
    """The colours of one theme, by what they mean."""

    window: QColor
    panel: QColor
    card: QColor
    control: QColor
    field: QColor
    line: QColor
    text: QColor
    dim: QColor
    faint: QColor
    accent: QColor
    on_accent: QColor
    selected: QColor
    on_air: QColor
    on_air_ground: QColor
    on_on_air: QColor
    good: QColor
    on_good: QColor
    warning: QColor
    guides: QColor
    canvas: QColor


def _tokens(**colors: str) -> Tokens:
    return Tokens(**{name: QColor(value) for name, value in colors.items()})


DARK = _tokens(
    window="#121417",
    panel="#1a1d21",
    card="#22262b",
    control="#2c3138",
    field="#121417",
    line="#343a42",
    text="#e6e9ed",
    dim="#9aa3ad",
    faint="#8e97a2",
    accent="#4c9aff",
    on_accent="#0b1220",
    selected="#1c2e50",
    on_air="#ff4d4f",
    on_air_ground="#3d1d20",
    on_on_air="#2a0506",
    good="#34c77b",
    on_good="#06210f",
    warning="#f5b83d",
    guides="#ff5ec4",
    canvas="#0d0f11",
)
LIGHT = _tokens(
    window="#eef0f2",
    panel="#f8f9fa",
    card="#ffffff",
    control="#e6e9ed",
    field="#ffffff",
    line="#d3d8dd",
    text="#1b1f24",
    dim="#57606a",
    faint="#5f6770",
    accent="#0a60cc",
    on_accent="#ffffff",
    selected="#d6e6fb",
    on_air="#c01b27",
    on_air_ground="#f8dcdd",
    on_on_air="#ffffff",
    good="#177544",
    on_good="#ffffff",
    warning="#855900",
    guides="#d6249f",
    canvas="#dfe3e7",
)


class ThemeSignals(QObject):
    """Tells that the colours are others now."""

    changed = Signal()


_signals: ThemeSignals | None = None
_scheme: Scheme = "dark"
_choice: Choice = "system"


def signals() -> ThemeSignals:
    """The one object whose `changed` says that the theme has changed."""
    global _signals
    if _signals is None:
        _signals = ThemeSignals()
    return _signals


def scheme() -> Scheme:
    """Which of the two themes is shown."""
    return _scheme


def tokens() -> Tokens:
    """The colours of the theme that is shown."""
    return DARK if _scheme == "dark" else LIGHT


def hover() -> QColor:
    """The ground of a control under the mouse."""
    control = tokens().control
    return control.lighter(118) if _scheme == "dark" else control.darker(106)


def install(app: QApplication, choice: Choice = "system") -> None:
    """Give the application its style, typeface and theme; follow the system where the choice says so."""
    if not app.property(STYLED):
        app.setStyle(STYLE)
    app.setFont(_font())
    choose(choice)
    QGuiApplication.styleHints().colorSchemeChanged.connect(_on_system_scheme_changed)


def choose(choice: Choice) -> None:
    """Show the dark or the light theme, or the system's."""
    global _choice
    _choice = choice
    if choice == "system":
        system = QGuiApplication.styleHints().colorScheme()
        _show("light" if system == Qt.ColorScheme.Light else "dark")
    else:
        _show(choice)


def _on_system_scheme_changed() -> None:
    if _choice == "system":
        choose("system")


def _show(wanted: Scheme) -> None:
    global _scheme
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    _scheme = wanted
    app.setPalette(_palette(tokens()))
    app.setStyleSheet(_style_sheet(tokens(), wanted))
    signals().changed.emit()


def _font() -> QFont:
    """13 px Inter where installed, else the system's; CJK and emoji from whatever the system falls back to."""
    families = QFontDatabase.families()
    wanted = [family for family in LABELS if family in families]
    font = QFont(wanted[0]) if wanted else QFont(QApplication.font())
    font.setPixelSize(13)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    font.setFeature(QFont.Tag("calt"), 0)  # Inter would write the x of 0x1B2A41 as a multiplication sign
    return font


def sized(font: QFont, pixels: int, *, bold: bool = False, tabular: bool = False) -> QFont:
    """A variant of the application's font. Tabular: figures of one width, for numbers that change."""
    other = QFont(font)
    other.setPixelSize(pixels)
    if bold:
        other.setWeight(QFont.Weight.DemiBold)
    if tabular:
        other.setFeature(QFont.Tag("tnum"), 1)
    return other


def indent(box: QAbstractSpinBox) -> None:
    """Keep the text of a number from its left border: Qt leaves the padding of the style sheet out there."""
    box.lineEdit().setTextMargins(6, 0, 0, 0)


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget one of the roles of the style sheet, also while it is shown."""
    _set_property(widget, "role", role)


def set_wrong(field: QWidget, wrong: bool) -> None:
    """Mark a field whose content cannot stay as it is, or take the mark away."""
    _set_property(field, "state", "wrong" if wrong else "")


def _set_property(widget: QWidget, name: str, value: str) -> None:
    if (widget.property(name) or "") != value:
        widget.setProperty(name, value)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def _palette(t: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, color in (
        (role.Window, t.panel),
        (role.WindowText, t.text),
        (role.Base, t.field),
        (role.AlternateBase, t.card),
        (role.Text, t.text),
        (role.PlaceholderText, t.faint),
        (role.Button, t.control),
        (role.ButtonText, t.text),
        (role.BrightText, t.on_air),
        (role.Highlight, t.selected),
        (role.HighlightedText, t.text),
        (role.ToolTipBase, t.card),
        (role.ToolTipText, t.text),
        (role.Link, t.accent),
        (role.Accent, t.accent),
        (role.Mid, t.line),
        (role.Dark, t.line),
        (role.Light, t.card),
        (role.Midlight, t.control),
        (role.Shadow, t.window),
    ):
        palette.setColor(which, color)
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, t.faint)
    return palette


def _style_sheet(t: Tokens, scheme_name: Scheme) -> str:
    text = _TEMPLATE
    values = {name: color.name() for name, color in t._asdict().items()}
    values["focus"] = f"rgba({t.accent.red()}, {t.accent.green()}, {t.accent.blue()}, 77)"
    values["hover"] = hover().name()
    values["good_hover"] = t.good.lighter(108).name()
    values["on_air_hover"] = t.on_air.lighter(108).name()
    values["caret"] = assets.path("icons", f"caret-down-{scheme_name}.svg").as_posix()
    values["check"] = assets.path("icons", "check.svg").as_posix()
    values["tick"] = assets.path("icons", f"tick-{scheme_name}.svg").as_posix()
    values["mixed"] = assets.path("icons", "mixed.svg").as_posix()
    for name in sorted(values, key=len, reverse=True):
        text = text.replace(f"@{name}", values[name])
    return text


# Roles: title heading dim faint mono badge primary danger pill flat card. One style sheet for all.
_TEMPLATE = """
QMainWindow, QDialog { background: @panel; }
QToolTip { background: @card; color: @text; border: 1px solid @line; padding: 4px 8px; border-radius: 6px; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 14px; font-weight: 600; }
QLabel[role="heading"] { font-size: 11px; font-weight: 600; color: @dim; letter-spacing: 0.6px; }
QLabel[role="dim"] { color: @dim; }
QLabel[role="faint"] { color: @faint; font-size: 11px; }
QLabel[role="label"] { color: @dim; font-size: 11px; }
QLabel[role="mono"] { color: @faint; font-family: monospace; font-size: 11px; }
QLabel[role="warning"] { color: @warning; font-size: 11px; }
QLabel[role="badge"] { background: @control; color: @text; border-radius: 8px; padding: 1px 6px; font-size: 11px; }

QPushButton, QToolButton[role="control"] { background: @control; color: @text; border: 1px solid transparent; border-radius: 6px;
  padding: 5px 12px; min-height: 16px; }
QPushButton:hover, QToolButton[role="control"]:hover { background: @hover; }
QPushButton:pressed, QToolButton[role="control"]:pressed { background: @line; }
QPushButton:focus, QToolButton[role="control"]:focus { border: 1px solid @accent; }
QPushButton:disabled, QToolButton[role="control"]:disabled { color: @faint; }
QPushButton[role="primary"] { background: @good; color: @on_good; font-weight: 600; }
QPushButton[role="primary"]:hover { background: @good_hover; }
QPushButton[role="primary"]:disabled { background: @control; color: @faint; }
QPushButton[role="danger"] { background: @on_air; color: @on_on_air; font-weight: 600; }
QPushButton[role="danger"]:hover { background: @on_air_hover; }
QPushButton[role="danger"]:disabled { background: @control; color: @faint; }
QPushButton[role="small"] { padding: 2px 10px; font-size: 12px; }
QPushButton#encoding { padding-left: 8px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px; padding: 4px 6px; }
QToolButton:hover { background: @control; }
QToolButton:pressed, QToolButton:checked { background: @line; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton:disabled { color: @faint; }
QPushButton[role="flat"] { background: transparent; padding: 4px 8px; }
QPushButton[role="flat"]:hover { background: @control; }
QPushButton[role="section"] { background: transparent; border-radius: 4px; text-align: left; padding: 4px 2px; }
QPushButton[role="section"]:hover { background: @control; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox { background: @field; color: @text; border: 1px solid @line; border-radius: 6px;
  padding: 0 8px; min-height: 26px; selection-background-color: @accent; selection-color: @on_accent; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:hover, QComboBox:hover { border-color: @faint; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { border: 1px solid @accent; }
QSpinBox, QDoubleSpinBox { min-height: 23px; }
QAbstractSpinBox QLineEdit { border: none; background: transparent; min-height: 0; padding: 0; }
QLineEdit[state="wrong"] { border: 1px solid @warning; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled { color: @faint; background: @panel; }
QLineEdit:read-only { background: @panel; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { subcontrol-origin: border; width: 0; border: none; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("@caret"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @card; border: 1px solid @line; border-radius: 6px; padding: 4px; outline: none;
  selection-background-color: @selected; selection-color: @text; }
QCheckBox { spacing: 8px; }
QCheckBox:disabled { color: @faint; }
QCheckBox[role="bare"] { spacing: 0; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @faint; border-radius: 4px; background: @field; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url("@check"); }
QCheckBox::indicator:indeterminate { background: @accent; border-color: @accent; image: url("@mixed"); }
QCheckBox::indicator:focus { border: 2px solid @accent; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QAbstractItemView { background: transparent; border: none; outline: none; }
QListView[role="lines"]::item { padding: 5px 12px; border-radius: 0; border-bottom: 1px solid @line; }
QListView::item, QTreeView::item { border-radius: 6px; }
QTreeView[role="roomy"]::item { padding: 4px 0; }
QTreeView[role="pages"]::item { border-radius: 0; }
QTreeView[role="pages"]::item:selected { background: @selected; color: @text; }
QListView[role="pages"]::item { padding: 6px 8px; border-radius: 6px; color: @text; }
QListView[role="pages"]::item:selected { background: @selected; color: @text; }
QTextBrowser[role="page"] { border: none; border-radius: 0; padding: 0; }
QTableView { gridline-color: @line; }
QHeaderView::section { background: @panel; color: @dim; border: none; border-bottom: 1px solid @line; padding: 4px 3px; font-size: 11px; }

QMenu { background: @card; border: 1px solid @line; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 6px; }
QMenu::indicator:checked { image: url("@tick"); }
QMenuBar { background: @panel; } QMenuBar::item { padding: 4px 8px; border-radius: 4px; } QMenuBar::item:selected { background: @control; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @dim; padding: 8px 10px 7px 10px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }

QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
QSplitter::handle:hover { background: @accent; }
QDockWidget { color: @dim; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QStatusBar { background: @panel; color: @dim; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QProgressBar { background: @control; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QFrame[role="card"] { background: @card; border: 1px solid @line; border-radius: 8px; }
QFrame[role="bar"] { background: @panel; border: none; border-bottom: 1px solid @line; }
QFrame[role="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="panel"], QWidget[role="panel"] { background: @panel; }
QFrame[role="banner"] { background: @card; border: 1px solid @warning; border-radius: 8px; }
"""
