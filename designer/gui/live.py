"""The session in the window: go live, apply, stop, and what the top bar says of them.

A button on the top bar does the next thing at once where that is free (the local stage) or was agreed to
before; the chords always open the question. While live, edits are staged: Apply sends them.
"""

from __future__ import annotations

import asyncio
import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from designer import home
from designer.gui import dialogs
from designer.gui.tasks import Tasks
from designer.gui.theme import set_role
from designer.live.api import Target
from designer.show import diff, geometry
from designer.show import request as requests
from designer.show.geometry import Rect
from designer.show.model import Look, find_look, items_of
from designer.trtc import pushurl
from designer.trtc.errors import DesignerError, ServiceError, advice
from designer.trtc.structures import StartPublishCdnStream

if TYPE_CHECKING:
    from designer.cli.golive import Driver
    from designer.gui.window import MainWindow
    from designer.live.session import Snapshot
    from designer.trtc.constraints import Finding

REGIONS = ("ap-singapore", "ap-hongkong", "ap-guangzhou")
RUNNING = 2
"""Status of a relay event that says the push is running (54913)."""


class LiveControl(QObject):
    """Drives one session at a time for the window."""

    shown = Signal()
    """What the top bar says has been brought up to date."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._store = window.store
        self._settings = window.settings
        self._tasks = tasks
        self._driver: Driver | None = None
        self._snapshot: Snapshot | None = None
        self._air_look: str | None = None
        self._sending: tuple[str, dict[str, Rect]] | None = None
        """Id of the look that was sent last, and where its items stand."""
        self._proved = False
        self._starting = False
        self._errors = 0
        self._differences: tuple[str, ...] = ()
        self._target = Target.CLOUD if self._settings.get("target") == "cloud" else Target.STAGE
        self._compare_later = QTimer(self)
        self._compare_later.setSingleShot(True)
        self._compare_later.setInterval(60)
        self._compare_later.timeout.connect(self._compare)

        bar = window.topbar
        self._target_menu = QMenu(bar.target)
        self._target_menu.aboutToShow.connect(self._fill_target_menu)
        bar.target.setMenu(self._target_menu)
        window.guests_chosen.connect(self._on_guests)
        bar.next.pressed_once.connect(self._on_next)
        bar.stop.held.connect(self._on_held)
        window.connect_commands(
            {"goLive": self._on_go_live, "applyLook": self._on_apply, "stopTask": self._on_stop_asked}
        )
        window.findings_changed.connect(self._on_findings)
        self._store.committed.connect(self._on_edited)
        self._store.look_changed.connect(self._on_edited)
        self._show()

    # what the window and the tour ask

    @property
    def snapshot(self) -> Snapshot | None:
        """What the session says, or None where none was begun."""
        return self._snapshot

    @property
    def is_live(self) -> bool:
        """A task runs, or may run, and this window drives it."""
        return self._snapshot is not None and self._snapshot.state in ("starting", "live", "uncertain", "stopping")

    @property
    def differs(self) -> bool:
        """What is edited is not what is on air."""
        return bool(self._differences)

    @property
    def proved(self) -> bool:
        """A RUNNING event has shown that the push runs."""
        return self._proved

    def begin(self) -> None:
        """After the first paint."""
        self._show()

    async def end(self) -> None:
        """Detach. A broadcast that runs goes on running, and the journal knows it."""
        if self._driver is not None:
            await self._driver.aclose()

    async def may_leave(self) -> bool:
        """Ask what becomes of a running broadcast before the window closes; says whether it may."""
        snapshot = self._snapshot
        if snapshot is None or not self.is_live:
            return True
        answer = await dialogs.Question(
            self._window,
            name="leaveLive",
            title=self.tr("The broadcast is running"),
            sentences=[
                self.tr("If the window closes, task {task} goes on until it is stopped or everyone has left.").format(
                    task=snapshot.task_id or "?"
                ),
                self.tr("“mixframe stop” ends it later: the journal keeps the task."),
            ],
            choices=[
                ("keep", self.tr("Keep it running"), ""),
                ("stop", self.tr("Stop it and close"), "danger"),
            ],
            cancel=self.tr("Stay"),
        ).answer()
        if answer == "stop":
            await self.stop_now()
            return not self.is_live
        return answer == "keep"

    # target

    def choose_target(self, target: Target, region: str | None = None) -> None:
        """Send the next start to the stage or to the cloud. Not while a task runs."""
        if self.is_live:
            return
        self._target = target
        self._settings.set("target", target.value)
        if region is not None:
            self._settings.set("region", region)
        self._window.target = "cloud" if target is Target.CLOUD else "stage"
        self._window.check_now()
        self._show()

    def _fill_target_menu(self) -> None:
        menu = self._target_menu
        menu.clear()
        stage = QAction(self.tr("Local stage — free, no account"), menu)
        stage.setCheckable(True)
        stage.setChecked(self._target is Target.STAGE)
        stage.setEnabled(not self.is_live)
        stage.triggered.connect(self._on_target_stage)
        menu.addAction(stage)
        for region in REGIONS:
            action = QAction(self.tr("Cloud · {region}").format(region=region), menu)
            action.setCheckable(True)
            action.setChecked(self._target is Target.CLOUD and self._settings.get("region") == region)
            action.setData(region)
            action.setEnabled(not self.is_live)
            action.triggered.connect(self._on_target_cloud)
            menu.addAction(action)

    def _on_target_stage(self) -> None:
        self.choose_target(Target.STAGE)

    def _on_target_cloud(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.choose_target(Target.CLOUD, str(sender.data()))

    def _on_guests(self, present: bool) -> None:
        self._tasks.spawn(self._set_guests(present), name="guests")

    async def _set_guests(self, present: bool) -> None:
        """Send the people of the local stage away, or bring them back."""
        from designer.stage import process, remote

        stage = await process.find_or_start(home.home())
        await remote.set_people(stage, present)
        self._window.canvas_bar.show_guests(present)
        self._window.activity.add(
            self.tr("The people of the local stage are there")
            if present
            else self.tr("The people of the local stage have left: the idle time runs")
        )

    # buttons and chords

    def _on_next(self) -> None:
        if self._snapshot is not None and self._snapshot.state == "live":
            self._on_apply()
        else:
            self._tasks.spawn(self.go_live(ask=self._target is Target.CLOUD), name="go live")

    def _on_go_live(self) -> None:
        self._tasks.spawn(self.go_live(ask=True), name="go live")

    def _on_held(self) -> None:
        self._tasks.spawn(self.stop_now(), name="stop")

    def _on_stop_asked(self) -> None:
        self._tasks.spawn(self._ask_and_stop(), name="stop")

    async def go_live(self, *, ask: bool) -> None:
        """Check, ask where it costs money or was asked to, and start."""
        if self.is_live or self._starting:
            return
        self._starting = True
        self._show()
        try:
            self._window.inspector.commit_pending()
            self._window.check_now()
            if self._errors:
                self._window.tabs.setCurrentIndex(0)
                raise DesignerError(
                    self.tr("errors would keep this show from the air: {number}").format(number=self._errors),
                    hint=self.tr("mend what the findings name, then go live again"),
                )
            if ask and not await self._review():
                return
            await self._start()
        finally:
            self._starting = False
            self._show()

    async def _review(self) -> bool:
        show, look = self._store.truth, self._store.look
        request = requests.start_request(show, look)
        encode = show.video_encode
        facts = [
            (self.tr("Where"), self._target_words()),
            (self.tr("Room"), f"{request.room_id or '—'} · SdkAppId {request.sdk_app_id or '—'}"),
            (self.tr("Look"), look.name),
        ]
        if encode is not None:
            facts.append(
                (
                    self.tr("Picture"),
                    f"{encode.width}×{encode.height} · {encode.fps} fps · {encode.bit_rate} kbps",
                )
            )
        destinations = [
            pushurl.mask(entry.publish_cdn_url or "—") for entry in requests.masked(request).publish_cdn_params or ()
        ]
        destinations += [
            self.tr("room {room}").format(room=entry.room_id) for entry in request.feed_back_room_params or ()
        ]
        facts.append((self.tr("Destinations"), "\n".join(destinations) or "—"))
        if self._target is Target.CLOUD:
            facts.append((self.tr("Cost"), self._window.cost.words()))
            sentence = self.tr("From the moment it starts, this broadcast costs money until it is stopped.")
        else:
            sentence = self.tr("The local stage costs nothing and reaches no audience.")
        answer = await dialogs.Question(
            self._window,
            name="goLiveReview",
            title=self.tr("Go live with “{look}”?").format(look=look.name),
            sentences=[sentence],
            facts=facts,
            choices=[("confirm", self.tr("Go live"), "primary")],
        ).answer()
        return answer == "confirm"

    async def _start(self) -> None:
        # Network and database are imported when they are first needed, and not on the window's thread.
        golive = await asyncio.to_thread(importlib.import_module, "designer.cli.golive")
        show, look = self._store.truth, self._store.look
        if self._driver is not None:
            await self._driver.aclose()
            self._driver = None
        self._window.set_banner(None)
        driver = await golive.open_driver(
            home.home(),
            target=self._target,
            region=self._settings.get("region"),
            sdk_app_id=show.base.sdk_app_id,
            on_call=self._on_call,
        )
        self._driver = driver
        driver.session.subscribe(self._on_snapshot)
        request = driver.prepare(show, look, self._store.vault)
        self._proved = False
        self._sending = (look.id, _places(look))
        self._air_look = look.id
        accepted = await driver.session.start(request, show=show.name, look=look.name)
        self._window.activity.add(
            self.tr("Accepted: task {task}").format(task=accepted.task_id),
            detail=f"RequestId {accepted.request_id}",
            kind="good",
        )
        if driver.watches_events:
            self._tasks.spawn(self._watch(driver), name="relay events")

    async def _watch(self, driver: Driver) -> None:
        """Follow the relay events of the stage: RUNNING proves that the show is on air."""
        async for event in driver.events():
            if self._driver is not driver or not self.is_live:
                return
            if event.status == RUNNING and not self._proved:
                self._proved = True
                self._window.activity.add(
                    self.tr("On air: the push is running"), detail=pushurl.mask(event.url), kind="good"
                )
                self._show()

    def _on_apply(self) -> None:
        snapshot, driver = self._snapshot, self._driver
        if driver is None or snapshot is None or snapshot.state != "live":
            return
        # A key may come before the pause after which edits are checked and compared.
        self._window.inspector.commit_pending()
        self._window.check_now()
        self._compare()
        if not self._differences:
            return
        if self._errors:
            self._window.tabs.setCurrentIndex(0)
            self._window.set_banner(self.tr("Not applied: mend what the findings call an error first."))
            return
        look = self._store.look
        try:
            request = driver.prepare(self._store.truth, look, self._store.vault)
        except DesignerError as error:
            self._window.set_banner(str(error))
            return
        self._sending = (look.id, _places(look))
        driver.session.submit(request, look=look.name)

    async def _ask_and_stop(self) -> None:
        snapshot = self._snapshot
        if snapshot is None or not self.is_live:
            return
        answer = await dialogs.Question(
            self._window,
            name="stopQuestion",
            title=self.tr("End the broadcast?"),
            sentences=[self.tr("The audience loses the picture at once.")],
            facts=[(self.tr("Where"), self._target_words()), (self.tr("Task"), snapshot.task_id or "—")],
            choices=[("confirm", self.tr("Stop the broadcast"), "danger")],
        ).answer()
        if answer == "confirm":
            await self.stop_now()

    async def stop_now(self) -> None:
        """Stop what runs, without a question."""
        if self._driver is None or not self.is_live:
            return
        accepted = await self._driver.session.stop()
        self._window.activity.add(
            self.tr("The broadcast has ended"),
            detail=f"RequestId {accepted.request_id}" if accepted is not None else "",
            kind="good",
        )

    # what came of it

    def _on_call(self, call: object) -> None:
        """A call has ended, on whatever thread: show it in the activity."""
        asyncio.get_event_loop().call_soon_threadsafe(self._tell_call, call)

    def _tell_call(self, call: object) -> None:
        code = getattr(call, "code", None)
        text = f"{getattr(call, 'action', '')} · {getattr(call, 'seconds', 0.0) * 1000:.0f} ms"
        detail = f"RequestId {getattr(call, 'request_id', None) or '—'}"
        if code:
            words = advice(code)
            text = f"{text} · {code}"
            detail = f"{words.meaning} {words.todo} · {detail}"
        self._window.activity.add(text, detail=detail, kind="warning" if code else "plain")

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        before, self._snapshot = self._snapshot, snapshot
        confirmed_before = before.confirmed if before is not None else None
        if snapshot.confirmed is not None and snapshot.confirmed is not confirmed_before and self._sending is not None:
            self._air_look, places = self._sending
            self._window.canvas.set_air(places)
        if not self.is_live:
            self._window.canvas.set_air({})
        if snapshot.error is not None and (before is None or before.error is not snapshot.error):
            error = snapshot.error
            hint = f" {advice(error.code).todo}" if isinstance(error, ServiceError) else ""
            self._window.set_banner(f"{error}{hint}")
            self._window.activity.add(str(error), kind="warning")
        self._compare_later.start()
        self._show()

    def _on_findings(self, findings: list[Finding]) -> None:
        self._errors = sum(finding.severity == "error" for finding in findings)
        self._show()

    def _on_edited(self) -> None:
        if self.is_live:
            self._compare_later.start()
        else:
            self._show()

    def _compare(self) -> None:
        """Say what differs between what is confirmed on air and what is edited."""
        snapshot, driver = self._snapshot, self._driver
        sentences: tuple[str, ...] = ()
        if driver is not None and snapshot is not None and snapshot.confirmed is not None and self.is_live:
            wanted = self._wanted(driver)
            if wanted is not None:
                sentences = tuple(
                    difference.sentence
                    for difference in diff.differences(
                        snapshot.confirmed, wanted, names=diff.names_of(self._store.truth)
                    )
                )
        self._differences = sentences
        self._window.show_changes(sentences, live=self.is_live)
        self._show()

    def _wanted(self, driver: Driver) -> StartPublishCdnStream | None:
        try:
            return driver.prepare(self._store.truth, self._store.look, self._store.vault)
        except DesignerError:
            return None  # a secret is missing: the findings say so

    # the top bar

    def _target_words(self) -> str:
        if self._target is Target.STAGE:
            return self.tr("Local stage")
        return self.tr("Cloud · {region}").format(region=self._settings.get("region"))

    def _air_name(self) -> Look | None:
        try:
            return find_look(self._store.truth, self._air_look) if self._air_look else None
        except KeyError:
            return None

    def _show(self) -> None:
        bar, snapshot = self._window.topbar, self._snapshot
        state = snapshot.state.value if snapshot is not None else "idle"
        since = snapshot.started_at if snapshot is not None else None
        bar.target.setText(self._target_words())
        match state:
            case "starting":
                bar.air.show_state("wait", self.tr("Starting…"))
            case "live" if self._proved:
                bar.air.show_state("air", self.tr("ON AIR"), since=since)
            case "live":
                bar.air.show_state("accepted", self.tr("Accepted"), since=since)
            case "uncertain":
                bar.air.show_state("unsure", self.tr("May be running"), since=since)
            case "stopping":
                bar.air.show_state("wait", self.tr("Stopping…"))
            case "failed":
                bar.air.show_state("failed", self.tr("Not started"))
            case _:
                bar.air.show_state("off", self.tr("Off air"))
        self._show_next(state)
        live = self.is_live
        bar.stop.setVisible(live and state != "starting")
        actions = self._window.actions_by_name
        actions["goLive"].setEnabled(not live and not self._starting)
        actions["stopTask"].setEnabled(live)
        actions["applyLook"].setEnabled(state == "live")
        self._window.looks.set_air(live, self._air_look if live else None)
        self._show_task()
        self.shown.emit()

    def _show_next(self, state: str) -> None:
        button = self._window.topbar.next
        look = self._store.look
        if state == "live":
            pending = self._snapshot is not None and self._snapshot.pending
            if pending:
                text, enabled, why = self.tr("Applying…"), False, self.tr("An update is on its way")
            elif self._differences:
                text = self.tr("Apply “{look}”  Ctrl ⏎").format(look=look.name)
                enabled, why = True, self.tr("Send what is edited to air")
            else:
                text, enabled, why = self.tr("Air is up to date"), False, self.tr("What is edited is what is on air")
        elif state in ("starting", "stopping", "uncertain") or self._starting:
            text, enabled, why = self.tr("Go live"), False, self.tr("A task is being started or stopped")
        else:
            text = self.tr("Go live")
            enabled = not self._errors
            why = (
                self.tr("Mend what the findings call an error first")
                if self._errors
                else self.tr("Start the broadcast on: {target}").format(target=self._target_words())
            )
        button.setText(text)
        button.setEnabled(enabled)
        button.setToolTip(why)
        button.setAccessibleDescription(why)
        set_role(button, "primary")

    def _show_task(self) -> None:
        snapshot = self._snapshot
        parts: list[str] = []
        if snapshot is not None and snapshot.task_id is not None:
            parts.append(self.tr("Task {task}").format(task=snapshot.task_id))
            if snapshot.sequence:
                parts.append(self.tr("update {number}").format(number=snapshot.sequence))
            if snapshot.request_id:
                parts.append(f"RequestId {snapshot.request_id}")
        self._window.task_status.setText("   ".join(parts))


def _places(look: Look) -> dict[str, Rect]:
    return {item.id: geometry.item_rect(item) for item in items_of(look) if not item.hidden}
