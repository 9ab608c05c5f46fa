"""The session in the window: its buttons and chords, and what comes of them.

While live, edits are staged: Apply sends them. What goes beyond that (direct mode, back to air, the return after
some seconds) is in `onair`; going live in `starting`; tasks that nobody drives in `resuming`; what is on air and
differs in `difference`; what the top bar says in `airbar`.
"""

from __future__ import annotations

import asyncio
import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from designer import home
from designer.gui import airbar, dialogs, errorwords, language
from designer.gui.difference import Difference
from designer.gui.keysinuse import KeysInUse
from designer.gui.onair import OnAir
from designer.gui.resuming import Resuming
from designer.gui.sent import Sent
from designer.gui.starting import Starting
from designer.gui.target import TargetChoice
from designer.gui.tasks import Tasks
from designer.live.api import Target
from designer.trtc.errors import DesignerError, ServiceError, advice

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from designer.cli.golive import Driver
    from designer.gui.window import MainWindow
    from designer.live.records import TaskRecord
    from designer.live.session import Snapshot
    from designer.trtc.client import Call
    from designer.trtc.constraints import Finding
    from designer.trtc.relays import UrlState


class LiveControl(QObject):
    """Drives one session at a time for the window."""

    shown = Signal()
    """What the top bar says has been brought up to date."""
    applied = Signal()
    """Somebody applied something."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._store = window.store
        self._settings = window.settings
        self._tasks = tasks
        self.driver: Driver | None = None
        self._snapshot: Snapshot | None = None
        self._proved = False
        self._trouble: UrlState | None = None
        self._starting = False
        self.errors = 0
        """So many findings of the look in hand are errors."""
        self.target = TargetChoice(window, tasks)
        self.target.changed.connect(self._show)
        self.keys = KeysInUse(window, tasks, self.target)
        self.difference = Difference(window)
        self.difference.compared.connect(self._show)
        language.signals().changed.connect(self.difference.compare)
        self.starting = Starting(window, self)
        self.resuming = Resuming(window, self)

        bar = window.topbar
        bar.next.pressed_once.connect(self._on_next)
        bar.next.asked.connect(self._on_next_asked)
        bar.stop.held.connect(self._on_held)
        bar.stop.asked.connect(self._on_stop_asked)
        window.connect_commands({"goLive": self._on_go_live, "applyLook": self.apply, "stopTask": self._on_stop_asked})
        window.preflight.findings_changed.connect(self._on_findings)
        self._store.committed.connect(self._on_edited)
        self._store.look_changed.connect(self._on_edited)
        self.air = OnAir(window, self)
        self.air.shown.connect(self._show)
        self._show()

    # what the window and the tour ask

    @property
    def snapshot(self) -> Snapshot | None:
        """What the session says, or None where none was begun."""
        return self._snapshot

    @property
    def is_live(self) -> bool:
        """A task runs, or may run, and this window drives it."""
        return self._snapshot is not None and self._snapshot.may_run

    @property
    def differs(self) -> bool:
        """What is edited is not what is on air."""
        return bool(self.difference.sentences)

    @property
    def can_apply(self) -> bool:
        """A task runs, and changes to it are taken."""
        return self.driver is not None and self._snapshot is not None and self._snapshot.state == "live"

    @property
    def on_air(self) -> Sent | None:
        """What is confirmed on air, where this window knows it."""
        return self.difference.on_air if self.is_live else None

    @property
    def proved(self) -> bool:
        """A RUNNING event has shown that the push runs."""
        return self._proved

    def begin(self) -> None:
        """After the first paint: what was left running is asked about."""
        from designer.gui.orphans import OrphanDesk

        self._show()
        self.keys.look_later()
        from designer.gui.announcing import Announcer

        Announcer(self._window, self)
        from designer.gui.callbacks import Callbacks
        from designer.gui.pushes import Pushes

        self.pushes = Pushes(self._window, self)
        self.pushes.changed.connect(self._on_pushes)
        self.callbacks = Callbacks(self._window, self._tasks, self)
        self._window.connect_commands({"receiveCallbacks": self.callbacks.ask})
        self.orphans = OrphanDesk(self._window, self._tasks, self)
        self.orphans.begin()

    async def end(self) -> None:
        """Detach. A broadcast that runs goes on running, and the journal knows it."""
        await self.callbacks.aclose()
        if self.driver is not None:
            await self.driver.aclose()

    async def may_leave(self) -> bool:
        """Ask what becomes of a running broadcast before the window closes; says whether it may."""
        snapshot = self._snapshot
        if snapshot is None or not self.is_live:
            return True
        if snapshot.task_id is None:
            title = self.tr("A broadcast may be running")
            sentence = self.tr("Its start got no answer. If it runs, it ends when everyone has left its room.")
            later = self.tr("The journal keeps it, and the next window asks about it again.")
        else:
            title = self.tr("The broadcast is running")
            sentence = self.tr("If the window closes, task {task} goes on until it is stopped or everyone has left.")
            sentence = sentence.format(task=snapshot.task_id)
            later = self.tr("“mixframe stop” ends it later: the journal keeps the task.")
        choices = [("keep", self.tr("Keep it running"), "")]
        if snapshot.task_id is not None:  # of an uncertain start nobody knows what to stop
            choices.append(("stop", self.tr("Stop it and close"), "danger"))
        answer = await dialogs.Question(
            self._window,
            name="leaveLive",
            title=title,
            sentences=[sentence, later],
            choices=choices,
            cancel=self.tr("Stay"),
        ).answer()
        if answer == "stop":
            await self.stop_now()
            return not self.is_live
        return answer == "keep"

    # buttons and chords

    def _on_next(self) -> None:
        if self._snapshot is not None and self._snapshot.state == "live":
            self.apply()
        else:
            self._tasks.spawn(self.go_live(), name="go live")

    def _on_next_asked(self) -> None:
        if self.can_apply:
            self.apply()
        else:
            self._on_go_live()

    def _on_go_live(self) -> None:
        self._tasks.spawn(self.go_live(ask=True), name="go live")

    def _on_held(self) -> None:
        self._tasks.spawn(self.stop_now(), name="stop")

    def _on_stop_asked(self) -> None:
        self._tasks.spawn(self._ask_and_stop(), name="stop")

    async def go_live(self, *, ask: bool = False) -> None:
        """Check, ask where it was asked to or costs money and was not agreed to before, and start."""
        if not self.is_live and not self._starting:
            await self._begin(self.starting.go_live(ask=ask))

    async def resume(self, record: TaskRecord) -> None:
        """Drive a task of the journal on, after it has proved that it lives. Raises DesignerError."""
        if self.is_live or self._starting:
            raise DesignerError(
                self.tr("this window drives a task already"), hint=self.tr("stop it first, or open another window")
            )
        await self._begin(self.resuming.resume(record))

    async def _begin(self, work: Coroutine[object, object, None]) -> None:
        """One start or resumption at a time."""
        self._starting = True
        self._show()
        try:
            await work
        finally:
            self._starting = False
            self._show()

    def apply(self) -> None:
        """Send what is edited to air, if it differs and no finding calls it an error."""
        driver = self.driver
        if driver is None or not self.can_apply:
            return
        # A key may come before the pause after which edits are checked and compared.
        self._window.inspector.commit_pending()
        self._window.preflight.check_now()
        self.difference.compare()
        if not self.differs:
            return
        if self.errors:
            self._window.tabs.setCurrentIndex(0)
            self._window.set_banner(self.tr("Not applied: mend what the findings call an error first."))
            return
        if self.difference.unsendable:
            self._window.tabs.setCurrentIndex(1)
            self.difference.say_unsendable()
        if not self.difference.sendable:
            return
        look = self._store.look
        try:
            request = driver.prepare(self._store.truth, look, self._store.vault)
        except DesignerError as error:
            self._window.set_banner(errorwords.told(error))
            return
        self.send(Sent(request, self._store.truth, look))
        self.applied.emit()

    def send(self, sent: Sent) -> None:
        """Have this on air."""
        assert self.driver is not None
        self.difference.sending(sent)
        self.driver.session.submit(sent.request, look=sent.look.name)

    async def _ask_and_stop(self) -> None:
        snapshot = self._snapshot
        if snapshot is None or not self.is_live:
            return
        answer = await dialogs.Question(
            self._window,
            name="stopQuestion",
            title=self.tr("End the broadcast?"),
            sentences=[self.tr("The audience loses the picture at once.")],
            facts=[(self.tr("Where"), self.target.words), (self.tr("Task"), snapshot.task_id or "—")],
            choices=[("confirm", self.tr("Stop the broadcast"), "danger")],
        ).answer()
        if answer == "confirm":
            await self.stop_now()

    async def stop_now(self) -> None:
        """Stop what runs, without a question."""
        if self.driver is None or not self.is_live:
            return
        accepted = await self.driver.session.stop()
        self._window.activity.add(
            self.tr("The broadcast has ended"),
            detail=f"RequestId {accepted.request_id}" if accepted is not None else "",
            kind="good",
        )

    # the driver

    async def make_driver(
        self, target: Target, region: str, sdk_app_id: int | None, record: TaskRecord | None = None
    ) -> Driver:
        """All that is needed to call there with the account that was chosen."""
        # Network and database are imported when they are first needed, and not on the window's thread.
        golive = await asyncio.to_thread(importlib.import_module, "designer.cli.golive")
        driver: Driver = await golive.open_driver(
            home.home(),
            target=target,
            region=region,
            endpoint=record.place.endpoint if record is not None and target is Target.CLOUD else None,
            sdk_app_id=sdk_app_id,
            on_call=self._on_call,
            record=record,
            account=self._settings.get("account") or None,
        )
        return driver

    async def open_driver(
        self, target: Target, region: str, sdk_app_id: int | None, record: TaskRecord | None = None
    ) -> Driver:
        """A driver in the place of the one there was. `record`: a task that it is about to drive on."""
        if self.driver is not None:
            await self.driver.aclose()
            self.driver = None
        driver = await self.make_driver(target, region, sdk_app_id, record)
        self.driver = driver
        self.keys.use(driver.credentials)
        self._proved = False
        self.difference.follow(driver, resumed=record is not None)
        driver.session.subscribe(self._on_snapshot)
        return driver

    # what came of it

    def has_told(self, error: DesignerError) -> bool:
        """Whether this error is the session's, which is in the banner and in the activity already."""
        return self._snapshot is not None and self._snapshot.error is error

    def watch(self, driver: Driver) -> None:
        """Follow the relay events of what this driver has begun, where somebody sends them to us."""
        if driver.watches_events:
            self._tasks.spawn(self._watch(driver), name="relay events")

    async def _watch(self, driver: Driver) -> None:
        async for event in driver.events():
            if self.driver is not driver or not self.is_live:
                return
            self.pushes.take(event, note_all=False)

    def prove(self, url: str) -> None:
        """A relay event has said that the push to this address runs: the show is on air. `url` is masked."""
        if not self._proved and self.is_live:
            self._proved = True
            self._window.activity.add(self.tr("On air: the push is running"), detail=url, kind="good")
            self._show()

    def _on_call(self, call: Call) -> None:
        """A call has ended, on whatever thread: show it in the activity."""
        asyncio.get_event_loop().call_soon_threadsafe(self._tell_call, call)

    def _tell_call(self, call: Call) -> None:
        from designer.gui import calls  # not before the first paint

        text, detail = calls.in_a_line(call)
        kind = "warning" if call.code else "plain"
        self._window.activity.add(text, detail=detail, kind=kind, at=call.time, call=call)

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        before, self._snapshot = self._snapshot, snapshot
        confirmed_before = before.confirmed if before is not None else None
        self._window.preflight.task_started_at = snapshot.started_at if self.is_live else None
        if self.target.locked and not self.is_live:
            self.keys.look_later()
        self.target.locked = self.is_live
        if snapshot.confirmed is not None and snapshot.confirmed is not confirmed_before:
            self.difference.take_confirmed(snapshot.confirmed)
        if not self.is_live:
            self._window.canvas.set_air({})
        if snapshot.error is not None and (before is None or before.error is not snapshot.error):
            error = snapshot.error
            todo = language.said(advice(error.code).todo) if isinstance(error, ServiceError) else ""
            told = errorwords.told(error)
            self._window.set_banner(f"{told} {todo}" if todo not in told else told)
            self._window.activity.add(told, kind="warning")
        self.difference.compare_later()
        self._show()

    def _on_pushes(self) -> None:
        trouble = self.pushes.trouble
        if trouble is not self._trouble:
            self._trouble = trouble
            self._show()

    def _on_findings(self, findings: list[Finding]) -> None:
        self.errors = sum(finding.severity == "error" for finding in findings)
        self._show()

    def _on_edited(self) -> None:
        if self.is_live:
            self.difference.compare_later()
        else:
            self._show()

    def _show(self) -> None:
        standing = airbar.Standing(
            self._snapshot,
            proved=self._proved,
            trouble=self._trouble,
            starting=self._starting,
            errors=self.errors,
            known=self.on_air is not None,
            differs=self.differs,
            sendable=self.difference.sendable,
            look=self._store.look.name,
            target=self.target.words,
            direct=self.air.direct,
            back_to=self.air.back_to,
            seconds_left=self.air.seconds_left,
        )
        airbar.show(self._window, standing)
        on_air = self.on_air
        self._window.looks.set_air(self.is_live, on_air.look.id if on_air is not None else None)
        running = self._snapshot.confirmed if self._snapshot is not None and self.is_live else None
        self._window.inspector.set_on_air(running)
        self.shown.emit()
