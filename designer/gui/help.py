"""The help in a window of its own: pages and findings at the left, found by typing, what they say at the right.

Nothing is fetched from anywhere: pages come from the program itself, and a link leads to another of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.gui import helppage, theme
from designer.gui.icons import icon
from designer.gui.theme import set_role
from designer.show.helping import GUIDES, Page

LINE_HEIGHT = 26
_PLACE = Qt.ItemDataRole.UserRole
Place = tuple[str, str]
"""The name of a page, and the code of the finding on it, or nothing."""


class HelpWindow(QDialog):
    """The help. `go` shows a page, or what is said about a finding."""

    def __init__(self, pages: Mapping[str, Page], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(940, 680)
        self._pages = pages
        self._been: list[Place] = []
        self._at = -1
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.reader = QTextBrowser()
        self.reader.setObjectName("helpPage")
        set_role(self.reader, "page")
        self.reader.setAccessibleName(self.tr("Page of the help"))
        self.reader.setOpenLinks(False)
        self.reader.document().setDocumentMargin(24)
        self.reader.anchorClicked.connect(self._on_link)
        self.reader.installEventFilter(self)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(self._make_list())
        splitter.addWidget(self.reader)
        splitter.setStretchFactor(1, 1)
        layout.addWidget(splitter)
        theme.signals().changed.connect(self._show)
        self._fill()
        splitter.setSizes([self._list_width(), 600])
        self.go(GUIDES[0])
        self.field.setFocus()

    # building

    def _make_list(self) -> QWidget:
        left = QWidget()
        left.setMinimumWidth(240)
        layout = QVBoxLayout(left)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(4)
        self.field = QLineEdit()
        self.field.setObjectName("helpField")
        self.field.setPlaceholderText(self.tr("Find in the help"))
        self.field.setAccessibleName(self.tr("Find in the help"))
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_entered)
        self.field.installEventFilter(self)
        top.addWidget(self.field, 1)
        self.back = self._step("helpBack", self.tr("Back"), "arrow-left", QKeySequence.StandardKey.Back, self._on_back)
        forward = QKeySequence.StandardKey.Forward
        self.forward = self._step("helpForward", self.tr("Forward"), "arrow-right", forward, self._on_forward)
        for action in (self.back, self.forward):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(action.text())
            top.addWidget(button)
        layout.addLayout(top)
        self.tree = QTreeWidget()
        self.tree.setObjectName("helpList")
        self.tree.setAccessibleName(self.tr("Pages of the help"))
        set_role(self.tree, "pages")
        self.tree.setHeaderHidden(True)
        self.tree.header().setAccessibleName(self.tr("Pages of the help"))
        self.tree.setUniformRowHeights(True)
        self.tree.currentItemChanged.connect(self._on_current)
        self.nothing = QLabel(self.tr("Nothing in the help has these words."))
        set_role(self.nothing, "dim")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        layout.addWidget(self.nothing)
        layout.addWidget(self.tree, 1)
        return left

    def _step(self, name: str, text: str, glyph: str, keys: QKeySequence.StandardKey, slot: object) -> QAction:
        action = QAction(icon(glyph), text, self)
        action.setObjectName(name)
        action.setShortcuts(QKeySequence.keyBindings(keys))
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def _list_width(self) -> int:
        """Wide enough for the longest name, in whatever font the desktop has."""
        metrics = self.tree.fontMetrics()
        names = max(metrics.horizontalAdvance(item.text(0)) for item in self._items())
        return min(460, names + 2 * self.tree.indentation() + 64)

    def _fill(self) -> None:
        """List every page, and under it the findings it tells about."""
        self.tree.blockSignals(True)
        self.tree.clear()
        for page in self._pages.values():
            head = self._item(page.title, (page.name, ""))
            for section in page.sections:
                if section.code:
                    child = self._item(section.title, (page.name, section.code))
                    child.setToolTip(0, f"{section.title} ({section.code})")
                    head.addChild(child)
            self.tree.addTopLevelItem(head)
        self.tree.blockSignals(False)

    def _item(self, text: str, place: Place) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        item.setData(0, _PLACE, place)
        item.setSizeHint(0, QSize(0, LINE_HEIGHT))
        return item

    # what is shown

    @property
    def place(self) -> Place:
        """What is shown."""
        return self._been[self._at]

    @property
    def found(self) -> list[str]:
        """What the list shows: names of pages, and codes."""
        return [code or name for name, code in map(_place_of, self._items()) if not self._hidden(name, code)]

    def set_pages(self, pages: Mapping[str, Page]) -> None:
        """Show these pages instead, in another language, at the place where one is."""
        self._pages = pages
        self._fill()
        self._on_typed(self.field.text())
        self._mark()
        self._show()

    def go(self, name: str, code: str = "") -> None:
        """Show a page, or what it says about a finding."""
        if name not in self._pages:
            return
        if self._at < 0 or self.place != (name, code):
            self._been[self._at + 1 :] = [(name, code)]
            self._at += 1
        self._arrive()

    def _arrive(self) -> None:
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._been))
        self._mark()
        self._show()

    def _show(self) -> None:
        name, code = self.place
        document = self.reader.document()
        document.setDefaultStyleSheet(helppage.style())
        self.reader.setHtml(helppage.html(self._pages[name], code))
        if code:
            self.reader.scrollToAnchor(code)

    def _mark(self) -> None:
        """Mark in the list what is shown, without going there once more."""
        self.tree.blockSignals(True)
        for item in self._items():
            if _place_of(item) == self.place:
                self.tree.setCurrentItem(item)
                self.tree.scrollToItem(item)
                break
        self.tree.blockSignals(False)
        self.tree.viewport().update()

    # what is done

    def _on_current(self, item: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.go(*_place_of(item))

    def _on_link(self, url: QUrl) -> None:
        self.go(url.path().removesuffix(".md"), url.fragment())

    def _on_back(self) -> None:
        self._at = max(0, self._at - 1)
        self._arrive()

    def _on_forward(self) -> None:
        self._at = min(len(self._been) - 1, self._at + 1)
        self._arrive()

    def _on_typed(self, typed: str) -> None:
        words = typed.casefold().split()
        self.tree.blockSignals(True)
        shown = 0
        for row in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(row)
            if head is None:
                continue
            page = self._pages[_place_of(head)[0]]
            said = {section.code: f"{section.title} {section.plain} {section.code}" for section in page.sections}
            whole = f"{page.title} {page.intro} " + " ".join(
                f"{section.title} {section.plain}" for section in page.sections if not section.code
            )
            own, inside = _has(whole, words), 0
            for child in _children(head):
                fits = _has(said[_place_of(child)[1]], words)
                child.setHidden(not fits)
                inside += fits
            head.setHidden(not (own or inside))
            head.setExpanded(bool(words) and inside > 0)
            shown += own + inside
        self.tree.blockSignals(False)
        self.nothing.setVisible(not shown)
        if not words:
            self._mark()

    def _on_entered(self) -> None:
        """Enter shows the best of what was found: a finding whose title or code has the words, else the first."""
        words = self.field.text().casefold().split()
        visible = [item for item in self._items() if not self._hidden(*_place_of(item))]
        named = [item for item in visible if _has(f"{item.text(0)} {_place_of(item)[1]}", words)]
        for item in (named or visible)[:1]:
            self.tree.setCurrentItem(item)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        for row in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(row)
            if head is not None:
                yield head
                yield from _children(head)

    def _hidden(self, name: str, code: str) -> bool:
        for item in self._items():
            if _place_of(item) == (name, code):
                return item.isHidden()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            if event.type() == QEvent.Type.KeyPress:
                self.tree.setFocus()
            return True
        if watched is self.reader and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            # It has steps of its own for these keys, which know nothing of ours.
            for action in (self.back, self.forward):
                if QKeySequence(event.keyCombination()) in action.shortcuts():
                    action.trigger()
                    return True
        return super().eventFilter(watched, event)


def _place_of(item: QTreeWidgetItem) -> Place:
    name, code = item.data(0, _PLACE)
    return name, code


def _children(head: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = [head.child(number) for number in range(head.childCount())]
    return [child for child in found if child is not None]


def _has(text: str, words: list[str]) -> bool:
    here = text.casefold()
    return all(word in here for word in words)
