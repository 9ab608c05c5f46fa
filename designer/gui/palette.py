"""Everything the window can do, found by typing (Ctrl+Shift+P), and every key there is (?).

Both are made from the actions themselves, each time they are opened. Running a command here is the same as by its key: what
costs money asks first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from designer.gui import theme
from designer.gui.panels.rows import ROW, Index, Row, RowsModel, paint_ground
from designer.gui.possible import keys_of, why_not

if TYPE_CHECKING:
    from designer.gui.window import MainWindow

WIDTH = 560
ROW_HEIGHT = 33
LINE_HEIGHT = 24


class Command(NamedTuple):
    """One thing the window can do."""

    action: QAction
    text: str
    keys: str


def commands_of(window: MainWindow) -> list[Command]:
    """Every command of the window, the canvas and the menus, and every look by its name."""
    looks = [look.name for look in window.store.truth.looks]
    found, known = [], set()
    for name, action in (*window.actions_by_name.items(), *window.edit.items()):
        text = action.text().replace("&", "")
        if name.startswith("look") and name[4:].isdigit():
            number = int(name[4:]) - 1
            if number < len(looks):
                named = QCoreApplication.translate("CommandPalette", "{command}: {look}")
                text = named.format(command=text, look=looks[number])
        if text:
            found.append(Command(action, text, keys_of(action)))
            known.add(action)
    for path, action in _entries_of(window):
        if action not in known:
            text = ": ".join((*path, action.text().replace("&", "")))
            found.append(Command(action, text, keys_of(action)))
            known.add(action)
    return found


def _entries_of(window: MainWindow) -> Iterator[tuple[tuple[str, ...], QAction]]:
    """Every entry of the menus of buttons, rows and frame, with the titles of the menus it stands in."""
    main, seen = window.topbar.menu_button, set[QMenu]()
    buttons: list[QToolButton | QPushButton] = [*window.findChildren(QToolButton), *window.findChildren(QPushButton)]
    for button in buttons:
        menu = button.menu()
        if isinstance(menu, QMenu) and button.window() in (window, *window.docks):
            path = () if button is main else (menu.title().replace("&", "") or button.accessibleName(),)
            yield from _entries(menu, path, seen)
    for menu in window.opening.menus_of_rows():
        yield from _entries(menu, (), seen, titled=True)


def _entries(
    menu: QMenu, path: tuple[str, ...], seen: set[QMenu], *, titled: bool = False
) -> Iterator[tuple[tuple[str, ...], QAction]]:
    if menu in seen:  # the menu of the zoom has others in it
        return
    seen.add(menu)
    menu.aboutToShow.emit()  # some are filled only then
    if titled:  # and say what they are about
        path = (*path, menu.title().replace("&", ""))
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            title = inner.title().replace("&", "")
            yield from _entries(inner, (*path, title), seen)
        elif not action.isSeparator():
            yield path, action


def score(typed: str, text: str) -> int | None:
    """How well a text fits what was typed, smaller is better; None where its letters are not all there, in order."""
    wanted, here = typed.casefold().strip(), text.casefold()
    if not wanted:
        return 0
    whole = here.find(wanted)
    if whole >= 0:
        begins = whole == 0 or not here[whole - 1].isalnum()
        return whole if begins else 100 + whole
    at, gaps = -1, 0
    for letter in wanted:
        if letter.isspace():
            continue
        found = here.find(letter, at + 1)
        if found < 0:
            return None
        gaps += found - at - 1
        at = found
    return 1000 + gaps


class _CommandRow(Row):
    """A command as the palette shows it."""

    __slots__ = ("command", "enabled", "why")

    def __init__(self, number: int, command: Command, spoken: str) -> None:
        super().__init__(str(number), command.text, spoken, command.action.toolTip())
        self.command = command
        self.enabled = command.action.isEnabled()
        self.why = why_not(command.action)

    def shown(self) -> tuple[object, ...]:
        return (*super().shown(), self.enabled, self.why)


class _Delegate(QStyledItemDelegate):
    """The command, dim where it cannot be run now, and its keys at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: _CommandRow = index.data(ROW)
        t = theme.tokens()
        painter.save()
        paint_ground(self, painter, option, index)
        rect = option.rect.adjusted(14, 0, -14, 0)
        painter.setFont(theme.sized(option.font, 12, tabular=True))
        painter.setPen(t.faint)
        keys = row.command.keys
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, keys)
        rect.setRight(rect.right() - painter.fontMetrics().horizontalAdvance(keys) - 12)
        painter.setFont(option.font)
        painter.setPen(t.text if row.enabled else t.faint)
        text = painter.fontMetrics().elidedText(row.text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW_HEIGHT)


class CommandPalette(QDialog):
    """Type a few letters, Enter runs what is marked, Esc leaves."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("commandPalette")
        self.setWindowTitle(self.tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(WIDTH, 420)
        self._commands = commands_of(window)
        self._model = RowsModel(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        self.field = QLineEdit()
        self.field.setObjectName("paletteField")
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Command"))
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        layout.addWidget(self.field)
        self.view = QListView()
        self.view.setObjectName("paletteList")
        self.view.setAccessibleName(self.tr("Commands"))
        self.view.setModel(self._model)
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.clicked.connect(self._on_clicked)
        layout.addWidget(self.view, 1)
        self.note = QLabel()
        theme.set_role(self.note, "dim")
        self.note.setWordWrap(True)
        layout.addWidget(self.note)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self._on_typed("")

    @property
    def found(self) -> tuple[str, ...]:
        """The commands that fit, the best first."""
        return tuple([row.text for row in self._model.rows])

    def _on_typed(self, typed: str) -> None:
        scored = [(score(typed, command.text), number, command) for number, command in enumerate(self._commands)]
        fitting = sorted(
            (found, not command.action.isEnabled(), number, command)
            for found, number, command in scored
            if found is not None
        )
        self._model.set_rows([_CommandRow(number, command, self._spoken(command)) for _, _, number, command in fitting])
        self.view.setCurrentIndex(self._model.index(0))
        self._tell(self._model.index(0))

    def _spoken(self, command: Command) -> str:
        parts = [command.text, command.keys]
        if not command.action.isEnabled():
            parts.append(self.tr("Not possible now: {why}").format(why=why_not(command.action)))
        return ", ".join(part for part in parts if part)

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        self._tell(current)

    def _tell(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if not isinstance(row, _CommandRow):
            self.note.setText(self.tr("No command has these letters."))
        elif row.enabled:
            self.note.setText(self.tr("Enter runs it."))
        else:
            self.note.setText(self.tr("Not possible now: {why}").format(why=row.why))

    def _on_clicked(self, index: QModelIndex) -> None:
        self._run(index)

    def _run(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if isinstance(row, _CommandRow) and row.enabled:
            self.accept()
            row.command.action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key, current = event.key(), self.view.currentIndex()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(current)
                return True
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}.get(
                Qt.Key(key)
            )
            if step is not None and self._model.rowCount():
                at = max(0, min(self._model.rowCount() - 1, current.row() + step))
                self.view.setCurrentIndex(self._model.index(at))
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            top = parent.mapToGlobal(parent.rect().topLeft())
            self.move(top.x() + (parent.width() - self.width()) // 2, top.y() + 64)
        self.field.setFocus()


class KeySheet(QDialog):
    """Every key, in groups, with a field that narrows them down."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("keySheet")
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, 620)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a key or what it does"))
        self.field.setAccessibleName(self.tr("Find"))
        self.field.textChanged.connect(self._on_typed)
        layout.addWidget(self.field)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Keys"))
        self.tree.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self.tree.setRootIsDecorated(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        layout.addWidget(self.tree, 1)
        self._items: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        for title, lines in self._groups(window):
            group = QTreeWidgetItem([title])
            font = self.tree.font()
            font.setBold(True)
            group.setFont(0, font)
            group.setData(1, Qt.ItemDataRole.AccessibleTextRole, title)  # the cell beside it is empty
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            items = [QTreeWidgetItem([text, keys]) for text, keys in lines]
            for item in (group, *items):
                item.setSizeHint(0, QSize(0, LINE_HEIGHT))
            group.addChildren(items)
            self.tree.addTopLevelItem(group)
            self._items.append((group, items))
        self.tree.expandAll()
        self._make_room()
        self.field.setFocus()

    def _make_room(self) -> None:
        """As wide as what is said and the keys need beside each other."""
        self.tree.ensurePolished()
        metrics = self.tree.fontMetrics()
        said = max(metrics.horizontalAdvance(item.text(0)) for _, items in self._items for item in items)
        keys = max(metrics.horizontalAdvance(item.text(1)) for _, items in self._items for item in items)
        self.resize(max(WIDTH, said + keys + self.tree.indentation() + 96), self.height())

    def _groups(self, window: MainWindow) -> Iterator[tuple[str, Sequence[tuple[str, str]]]]:
        def lines(actions: dict[str, QAction]) -> list[tuple[str, str]]:
            return [
                (action.text().replace("&", ""), keys_of(action)) for action in actions.values() if action.shortcuts()
            ]

        yield self.tr("Show and air"), lines(window.actions_by_name)
        yield self.tr("Arranging"), lines(window.edit)
        yield (
            self.tr("On the canvas"),
            (
                (self.tr("Next, previous item from back to front"), "Tab, Shift+Tab"),
                (self.tr("End a mode, else clear the selection"), "Esc"),
                (self.tr("Nudge by 1 or 10 pixels"), self.tr("Arrows, Shift+Arrows")),
                (self.tr("Resize by 1 pixel"), self.tr("Ctrl+Arrows")),
                (self.tr("Hold snapping off while dragging"), "Ctrl"),
                (self.tr("Leave a copy while dragging"), "Alt"),
                (self.tr("Zoom at the pointer"), self.tr("Ctrl+Wheel")),
                (self.tr("Pan"), self.tr("Space and drag, or the middle button")),
            ),
        )
        yield (
            self.tr("In the findings"),
            (
                (self.tr("Go to where it is"), self.tr("Enter")),
                (self.tr("Mend it"), "M"),
                (self.tr("How to mend it"), "F1"),
            ),
        )

    def _on_typed(self, typed: str) -> None:
        wanted = typed.casefold().strip()
        for group, items in self._items:
            left = 0
            for item in items:
                fits = wanted in f"{item.text(0)} {item.text(1)}".casefold()
                item.setHidden(not fits)
                left += fits
            group.setHidden(not left)
