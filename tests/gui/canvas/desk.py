"""A canvas on a small show, and the hand that works on it: real windows, real mouse and key events."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.gui.canvas.actions import edit_actions
from designer.gui.canvas.view import CanvasView
from designer.gui.store import ShowStore
from designer.show.geometry import Rect, item_rect
from designer.show.model import Look, Person, Show, Tile, Watermark, find_item
from designer.show.vault import Vault
from designer.trtc.structures import (
    McuLayout,
    McuLayoutParams,
    McuVideoParams,
    McuWaterMarkParams,
    McuWaterMarkText,
    MixUserInfo,
    StartPublishCdnStream,
    UserMediaStream,
    VideoEncode,
)

NOTHING = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def tile(name: str, x: int, y: int, w: int, h: int, z: int, *, locked: bool = False, hidden: bool = False) -> Tile:
    stream = UserMediaStream(user_info=MixUserInfo(user_id=name, room_id="7"), stream_type=0)
    return Tile(
        id=name,
        locked=locked,
        hidden=hidden,
        layout=McuLayout(
            user_media_stream=stream, image_width=w, image_height=h, location_x=x, location_y=y, z_order=z
        ),
    )


def text(name: str, x: int, y: int, w: int, h: int, z: int) -> Watermark:
    line = McuWaterMarkText(
        text=name, water_mark_width=w, water_mark_height=h, location_x=x, location_y=y, font_size=20, z_order=z
    )
    return Watermark(id=name, params=McuWaterMarkParams(water_mark_type=1, water_mark_text=line))


def show_of(tiles: tuple[Tile, ...], marks: tuple[Watermark, ...] = (), *, size: tuple[int, int] = (1280, 720)) -> Show:
    video = McuVideoParams(layout_params=McuLayoutParams(mix_layout_mode=4))
    return Show(
        name="Show",
        base=StartPublishCdnStream(room_id="7"),
        video_encode=VideoEncode(width=size[0], height=size[1]),
        cast=(Person(id="p1", name="Anna", user_id="anna", source_width=1280, source_height=720),),
        looks=(
            Look(id="one", name="One", video=video, tiles=tiles, watermarks=marks),
            Look(id="two", name="Two", video=video, tiles=(tile("solo", 0, 0, *size, 0),)),
        ),
        opening_look="one",
    )


def two_and_a_line() -> Show:
    """Left 100,100 400×300; right 700,200 300×200; a line of text over the left one."""
    return show_of(
        (tile("left", 100, 100, 400, 300, 0), tile("right", 700, 200, 300, 200, 1)),
        (text("line", 150, 150, 200, 40, 5),),
    )


class Desk:
    """A canvas that is shown at 100 %, its store, and the hand."""

    def __init__(self, qtbot: QtBot, show: Show) -> None:
        self.store = ShowStore(show, Vault())
        self.view = CanvasView(self.store)
        self.actions: dict[str, QAction] = edit_actions(self.store, self.view)
        qtbot.addWidget(self.view)
        self.view.resize(1400, 860)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.view.set_zoom(1.0)
        self.view.activateWindow()
        self.view.setFocus()
        qtbot.waitUntil(self.view.hasFocus)  # shortcuts work in the active window only

    def rect(self, item_id: str) -> Rect:
        """Where an item is, as shown."""
        return item_rect(find_item(self.store.look, item_id))

    def at(self, x: float, y: float) -> QPoint:
        """A place of the frame, in output pixels, as a point of the viewport."""
        there = self.view.viewportTransform()
        return QPointF(x * there.m11() + there.dx(), y * there.m22() + there.dy()).toPoint()

    def press(self, x: float, y: float, keys: Qt.KeyboardModifier = NOTHING) -> None:
        QTest.mousePress(self.view.viewport(), Qt.MouseButton.LeftButton, keys, self.at(x, y))

    def move(self, x: float, y: float, keys: Qt.KeyboardModifier = NOTHING) -> None:
        # QTest.mouseMove knows no modifiers and no pressed button: it moves the cursor.
        send_move(self.view, self.at(x, y), keys)

    def release(self, x: float, y: float, keys: Qt.KeyboardModifier = NOTHING) -> None:
        QTest.mouseRelease(self.view.viewport(), Qt.MouseButton.LeftButton, keys, self.at(x, y))

    def drag(self, start: tuple[float, float], end: tuple[float, float], keys: Qt.KeyboardModifier = NOTHING) -> None:
        """Press, move in four steps, release."""
        self.press(*start, keys)
        for step in range(1, 5):
            self.move(start[0] + (end[0] - start[0]) * step / 4, start[1] + (end[1] - start[1]) * step / 4, keys)
        self.release(*end, keys)

    def click(self, x: float, y: float, keys: Qt.KeyboardModifier = NOTHING) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, keys, self.at(x, y))

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NOTHING) -> None:
        QTest.keyClick(self.view, key, keys)

    @property
    def entries(self) -> int:
        """How many undo entries there are."""
        return self.store.undo_stack.count()


def send_move(view: CanvasView, where: QPoint, keys: Qt.KeyboardModifier) -> None:
    there = QPointF(where)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        there,
        QPointF(view.viewport().mapToGlobal(where)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        keys,
    )
    QApplication.sendEvent(view.viewport(), event)
