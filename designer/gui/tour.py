"""The main job, played in the real window against the local TRTC: mouse, keys, a real task, and a picture of each step."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget

from designer.gui import app as composition
from designer.gui import theme
from designer.gui.dialogs import Question
from designer.gui.running import Controller
from designer.gui.window import MainWindow
from designer.live.api import Target
from designer.show import files, geometry
from designer.show.model import find_item
from designer.trtc.errors import DesignerError

SECONDS = 20.0
SIZE = (1600, 1000)
SHIFT = 18
"""Output pixels the tile is dragged by; it snaps to its neighbour two pixels earlier."""


def main(arguments: list[str]) -> int:
    """Play the tour; `--screenshots DIR` says where the pictures go (else a folder of its own)."""
    folder = Path(arguments[1]) if arguments[:1] == ["--screenshots"] and len(arguments) > 1 else None
    if folder is None:
        folder = Path(tempfile.mkdtemp(prefix="mixframe-tour-"))
    folder.mkdir(parents=True, exist_ok=True)
    import qasync  # the loop, after the arguments are known to be good

    app, window, _ = composition.build()
    window.resize(*SIZE)
    window.show()
    tour = Tour(window, folder)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(tour.play())
    print(f"The pictures are in {folder}", flush=True)
    return 0


async def until(signal: SignalInstance | Signal, holds: Callable[[], bool], what: str) -> None:
    """Wait until something holds, looked at whenever the signal is emitted. Raises DesignerError after 20 s."""
    changed = asyncio.Event()

    def on_emitted(*_: object) -> None:
        changed.set()

    signal.connect(on_emitted)  # type: ignore[union-attr]
    try:
        async with asyncio.timeout(SECONDS):
            while not holds():
                changed.clear()
                await changed.wait()
    except TimeoutError:
        raise DesignerError(f"the tour waited in vain: {what}") from None
    finally:
        signal.disconnect(on_emitted)  # type: ignore[union-attr]


def _seen(window: MainWindow) -> QPixmap:
    """The window, and the dialogs that stand before it."""
    seen = window.grab()
    painter = QPainter(seen)
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            at = window.mapFromGlobal(dialog.mapToGlobal(QPoint(0, 0)))
            painter.drawPixmap(at, dialog.grab())
            painter.setPen(theme.tokens().line)
            painter.drawRect(QRect(at, dialog.size()).adjusted(0, 0, -1, -1))
    painter.end()
    return seen


class Tour:
    """Each method is a step of the story; each ends with a picture."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self.store = window.store
        self.folder = folder
        self.number = 0

    async def play(self) -> None:
        """All steps, in order; the broadcast is stopped whatever happens."""
        controller = Controller(self.window)
        controller.begin()
        live = controller.live
        live.target.choose(Target.STAGE)
        try:
            for scheme in ("light", "dark"):
                self.window.choose_theme(scheme)
                await self.picture(f"sample-show-{scheme}", "Opened the sample show")
            await self.drag()
            await self.encode()
            await self.preset()
            await self.review(controller)
            await until(live.shown, lambda: live.proved, "the push should run")
            assert live.snapshot is not None
            await self.picture("on-air", f"Went live on the local stage: task {live.snapshot.task_id}")
            self.store.edit_look(self.store.truth.looks[1].id)
            apply = self.window.actions_by_name["applyLook"]
            await until(live.shown, lambda: live.differs, "another look differs from air")
            self.window.tabs.setCurrentWidget(self.window.changes)
            await self.picture("staged", f"Armed “{self.store.look.name}”")
            apply.trigger()
            await until(
                live.shown,
                lambda: live.snapshot is not None and live.snapshot.sequence > 0 and not live.snapshot.pending,
                "the update should be accepted",
            )
            await self.picture("updated", f"Changed the look on air: update {live.snapshot.sequence}")
        finally:
            await live.stop_now()
            await self.picture("stopped", "Stopped the broadcast")
            await controller.end()

    async def drag(self) -> None:
        """Drag the first tile by its middle, with snapping."""
        canvas = self.window.canvas
        tile = (self.store.look.tiles or ())[0]
        rect = geometry.item_rect(tile)
        start = canvas.mapFromScene(QPointF(rect.x + rect.w / 2, rect.y + rect.h / 2))
        end = canvas.mapFromScene(QPointF(rect.x + rect.w / 2 + SHIFT, rect.y + rect.h / 2 + 2))
        viewport = canvas.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for step in range(1, 9):
            QTest.mouseMove(viewport, start + (end - start) * step / 8)
            await asyncio.sleep(0)
        await self.picture("dragging", "Dragged a tile, guides on")
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
        moved = geometry.item_rect(find_item(self.store.look, tile.id))
        name = self.window.layers.describe(self.store.show, self.store.look, tile.id)[0]
        self.say(f"{name} went from {rect.x}, {rect.y} to {moved.x}, {moved.y}")
        self.window.actions_by_name["undo"].trigger()

    async def encode(self) -> None:
        """Type another bit rate and the SEI's text into the inspector."""
        self.store.select(())
        self.type_into("VideoEncode.BitRate", "VideoParams.VideoEncode.BitRate", "2500")
        self.type_into("McuLayoutVolume.AppData", "SeiParams.LayoutVolume.AppData", "main stage")
        await self.picture("encoding", "Set 2500 kbps and the SEI's AppData")

    def type_into(self, name: str, path: str, text: str) -> None:
        """Go to a field of the inspector and type."""
        self.window.inspector.show_path(path)
        field = self.window.inspector.findChild(QWidget, name)
        if field is None:
            raise DesignerError(f"the inspector has no field {name}")
        edit = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit) or field
        edit.setFocus()
        QTest.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(edit, text)
        QTest.keyClick(edit, Qt.Key.Key_Tab)

    async def review(self, controller: Controller) -> None:
        """Ask to go live, read what would be sent where, and agree."""
        controller.tasks.spawn(controller.live.go_live(ask=True), name="go live")
        async with asyncio.timeout(SECONDS):
            # Qt tells nobody when a window is shown.
            while (question := self.window.findChild(Question, "goLiveReview")) is None or not question.isVisible():  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        await self.picture("review", "Asked what would be sent where")
        confirm = question.findChild(QPushButton, "confirm")
        if confirm is None:
            raise DesignerError("the review has no button to agree with")
        QTest.mouseClick(confirm, Qt.MouseButton.LeftButton)

    async def preset(self) -> None:
        """Save the look as a preset beside the pictures."""
        path = self.folder / "look.preset.json"
        data = files.dump_preset(self.store.truth, self.store.look)
        await asyncio.to_thread(files.save_atomically, path, data)
        self.say(f"Exported the look to {path.name}")

    async def picture(self, name: str, text: str) -> None:
        """Save a picture of the window once everything that waits for its turn has had it."""
        self.window.looks.finish_pictures()
        self.window.preflight.check_now()
        await asyncio.sleep(0.1)
        self.number += 1
        path = self.folder / f"{self.number:02}-{name}.png"
        _seen(self.window).save(str(path))
        self.say(f"{text} ({path.name})")

    def say(self, text: str) -> None:
        """A line on standard output."""
        print(text, flush=True)
