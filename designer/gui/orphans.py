"""Tasks that may be running and that no window drives, in a card above the canvas: resume, stop, forget.

It is asked for once the window has been painted, and again when something became of one of them. A start that
stayed uncertain, this window's own too, shows how long an empty room may still keep it alive.
"""

from __future__ import annotations

import asyncio
import importlib
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from designer import home
from designer.gui import dialogs, errorwords, figures, language
from designer.gui.tasks import Tasks
from designer.gui.theme import set_role
from designer.live.api import Target

if TYPE_CHECKING:
    from designer.gui.live import LiveControl
    from designer.gui.window import MainWindow
    from designer.live.orphans import Orphan

JOURNAL = "journal.sqlite"
MOST_HEIGHT = 240


class OrphanCard(QFrame):
    """One row per task. Signals carry the Orphan of the row whose button was pressed."""

    resume_asked = Signal(object)
    stop_asked = Signal(object)
    forget_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orphans")
        set_role(self, "banner")
        self.setAccessibleName(self.tr("Tasks that may be running"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 8, 10)
        layout.setSpacing(6)
        self._head = QLabel()
        set_role(self._head, "title")
        layout.addWidget(self._head)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(self._area)
        self._orphans: tuple[Orphan, ...] = ()
        self._may_resume = False
        self._counts: list[tuple[QLabel, Orphan]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.count_down)
        language.signals().changed.connect(self._on_language_changed)

    def _on_language_changed(self) -> None:
        self.set_orphans(self._orphans, may_resume=self._may_resume)

    def set_orphans(self, orphans: tuple[Orphan, ...], *, may_resume: bool) -> None:
        """Show these; `may_resume` where this window drives no task."""
        self._orphans, self._may_resume, self._counts = orphans, may_resume, []
        one = self.tr("A task may be running, and nobody drives it")
        many = self.tr("{n} tasks may be running, and nobody drives them")
        self._head.setText(one if len(orphans) == 1 else many.format(n=len(orphans)))
        rows = QWidget()
        set_role(rows, "rows")
        layout = QVBoxLayout(rows)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(10)
        for orphan in orphans:
            layout.addLayout(self._row(orphan, may_resume=may_resume))
        self._area.setWidget(rows)
        rows.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        self._fit()
        self.count_down()
        if self._counts:
            self._timer.start()
        else:
            self._timer.stop()

    def _fit(self) -> None:
        rows = self._area.widget()
        layout = rows.layout() if rows is not None else None
        if layout is not None:
            width = max(320, self.width() - 40)
            self._area.setFixedHeight(min(MOST_HEIGHT, layout.totalHeightForWidth(width)))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _row(self, orphan: Orphan, *, may_resume: bool) -> QHBoxLayout:
        record = orphan.record
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        where = self.tr("Local stage") if record.target is Target.STAGE else self.tr("Cloud")
        state = {
            "live": self.tr("was live"),
            "stopping": self.tr("was being stopped"),
            "uncertain": self.tr("start without an answer"),
        }.get(record.state, record.state)
        began = record.started_at or record.created_at
        since = self.tr("since {when}").format(when=figures.moment(began))
        head = QLabel(" · ".join((f"“{record.show}”", record.look, state, since, where)))
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        words.addWidget(head)
        told = QLabel("\n".join(map(errorwords.said, orphan.sentences)))
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        told.setWordWrap(True)
        set_role(told, "dim")
        words.addWidget(told)
        if orphan.ends_by is not None:
            left = QLabel()
            left.setObjectName("idleLeft")
            set_role(left, "dim")
            words.addWidget(left)
            self._counts.append((left, orphan))
        row.addLayout(words, 1)
        if orphan.can_resume:
            resume = self._button("resume", self.tr("Resume"), "primary", orphan, self.resume_asked)
            resume.setEnabled(may_resume)
            resume.setToolTip(
                self.tr("Take it over in this window, after checking that it still runs")
                if may_resume
                else self.tr("This window drives a task already")
            )
            row.addWidget(resume, 0, Qt.AlignmentFlag.AlignTop)
            stop = self._button("stop", self.tr("Stop…"), "danger", orphan, self.stop_asked)
            row.addWidget(stop, 0, Qt.AlignmentFlag.AlignTop)
        forget = self._button("forget", self.tr("Forget…"), "", orphan, self.forget_asked)
        row.addWidget(forget, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _button(self, name: str, text: str, role: str, orphan: Orphan, signal: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        if role:
            set_role(button, role)
        button.setAccessibleName(f"{text} {orphan.record.task_id or orphan.record.show}")
        button.setProperty("record", orphan.record.id)
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        button = self.sender()
        assert button is not None
        orphan = next(found for found in self._orphans if found.record.id == button.property("record"))
        asked = {"resume": self.resume_asked, "stop": self.stop_asked, "forget": self.forget_asked}
        asked[button.objectName()].emit(orphan)

    def count_down(self) -> None:
        """Say how long each uncertain start can still be alive in an empty room."""
        now = time.time()
        for label, orphan in self._counts:
            left = orphan.idle_left(now) or 0.0
            if left > 0:
                text = self.tr("If nobody has been in its room, it is over in {n} s.").format(n=int(left) + 1)
            else:
                text = self.tr("If nobody has been in its room since, it is over.")
            if text != label.text():
                label.setText(text)


class OrphanDesk(QObject):
    """Asks the journal, shows the card, does what is asked."""

    shown = Signal()
    """The card has been brought up to date, or is gone."""

    def __init__(self, window: MainWindow, tasks: Tasks, live: LiveControl) -> None:
        super().__init__(live)
        self._window = window
        self._tasks = tasks
        self._live = live
        self._state = "idle"
        self.card: OrphanCard | None = None
        live.shown.connect(self._on_live)

    def begin(self) -> None:
        """After the first paint: ask, where there is a journal at all."""
        if (home.home() / JOURNAL).exists():
            self._tasks.spawn(self.look(), name="orphans")

    def _on_live(self) -> None:
        snapshot = self._live.snapshot
        state = snapshot.state.value if snapshot is not None else "idle"
        if state != self._state:
            before, self._state = self._state, state
            if self.card is not None or "uncertain" in (state, before):
                self._tasks.spawn(self.look(), name="orphans")

    async def look(self) -> None:
        """Ask the journal what may be running and is driven by nobody, and show it."""
        golive = await asyncio.to_thread(importlib.import_module, "designer.cli.golive")
        orphans = await golive.orphaned(home.home())
        own = await self._live.resuming.uncertain_start()
        self._put(((own,) if own is not None else ()) + orphans)

    def _put(self, orphans: tuple[Orphan, ...]) -> None:
        if not orphans:
            if self.card is not None:
                self.card.hide()
                self.card.deleteLater()
                self.card = None
        else:
            if self.card is None:
                self.card = OrphanCard()
                self.card.resume_asked.connect(self._on_resume)
                self.card.stop_asked.connect(self._on_stop)
                self.card.forget_asked.connect(self._on_forget)
                self._window.put_card(self.card)
            self.card.set_orphans(orphans, may_resume=not self._live.is_live)
        self.shown.emit()

    def _on_resume(self, orphan: Orphan) -> None:
        self._tasks.spawn(self._resume(orphan), name="resume")

    def _on_stop(self, orphan: Orphan) -> None:
        self._tasks.spawn(self._stop(orphan), name="stop an orphan")

    def _on_forget(self, orphan: Orphan) -> None:
        self._tasks.spawn(self._forget(orphan), name="forget")

    async def _resume(self, orphan: Orphan) -> None:
        try:
            await self._live.resume(orphan.record)
        finally:
            await self.look()

    async def _stop(self, orphan: Orphan) -> None:
        record = orphan.record
        answer = await dialogs.Question(
            self._window,
            name="stopOrphan",
            title=self.tr("End the broadcast?"),
            sentences=[self.tr("The audience loses the picture at once.")],
            facts=[
                (self.tr("Show"), record.show),
                (self.tr("Look"), record.look),
                (self.tr("Task"), record.task_id or "—"),
            ],
            choices=[("confirm", self.tr("Stop the broadcast"), "danger")],
        ).answer()
        if answer != "confirm":
            return
        try:
            await self._live.resuming.stop(record)
        finally:
            await self.look()

    async def _forget(self, orphan: Orphan) -> None:
        record = orphan.record
        answer = await dialogs.Question(
            self._window,
            name="forgetOrphan",
            title=self.tr("Forget this task?"),
            sentences=[
                self.tr(
                    "It is not stopped. If it runs, it costs money until its room has been empty for {n} s."
                ).format(n=record.idle_seconds),
                self.tr("Mixframe does not mention it again."),
            ],
            facts=[(self.tr("Show"), record.show), (self.tr("Task"), record.task_id or self.tr("not known"))],
            choices=[("confirm", self.tr("Forget it"), "danger")],
        ).answer()
        if answer != "confirm":
            return
        try:
            await self._live.resuming.forget(record)
        finally:
            await self.look()
