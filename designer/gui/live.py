"""The session in the window: go live, apply, stop, and what the top bar says of them.

A button on the top bar does the next thing at once where that is free (the local stage) or was agreed to
before; the chords always open the question. While live, edits are staged: Apply sends them. What goes beyond
that (direct mode, back to air, the return after some seconds) is in `onair`.
"""

from __future__ import annotations

import asyncio
import importlib
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from designer import home
from designer.gui import dialogs, review
from designer.gui.onair import OnAir
from designer.gui.sent import Sent, found_on_air, places_of
from designer.gui.tasks import Tasks
from designer.gui.theme import set_role
from designer.live.api import Target
from designer.show import diff
from designer.show.model import Look, Show
from designer.show.updates import update_request
from designer.trtc import pushurl
from designer.trtc.errors import DesignerError, ServiceError, advice
from designer.trtc.structures import StartPublishCdnStream

if TYPE_CHECKING:
    from designer.cli.golive import Driver
    from designer.gui.window import MainWindow
    from designer.live.orphans import Orphan
    from designer.live.records import TaskRecord
    from designer.live.session import Snapshot
    from designer.trtc.client import Call
    from designer.trtc.constraints import Finding

REGIONS = ("ap-singapore", "ap-hongkong", "ap-guangzhou")
RUNNING = 2
"""Status of a relay event that says the push is running (54913)."""


IN_USE = ("push-url-running", "robot-running")
"""Findings that say that another task may be using what this one would use."""


class LiveControl(QObject):
    """Drives one session at a time for the window."""

    shown = Signal()
    """What the top bar says has been brought up to date."""
    applied = Signal()
    """Somebody applied something."""
    confirmed = Signal(object, object)
    """Sent or None, Sent: what was on air and what is now."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._store = window.store
        self._settings = window.settings
        self._tasks = tasks
        self._driver: Driver | None = None
        self._snapshot: Snapshot | None = None
        self._on_air: Sent | None = None
        self._sent: list[Sent] = []
        """What went out and is not confirmed, the oldest first."""
        self._unsendable: tuple[str, ...] = ()
        self._sendable = False
        self._resumed = False
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
        window.preflight.findings_changed.connect(self._on_findings)
        self._store.committed.connect(self._on_edited)
        self._store.look_changed.connect(self._on_edited)
        self._agreements = review.Agreements(window.settings)
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
        return self._snapshot is not None and self._snapshot.state in ("starting", "live", "uncertain", "stopping")

    @property
    def differs(self) -> bool:
        """What is edited is not what is on air."""
        return bool(self._differences)

    @property
    def can_apply(self) -> bool:
        """A task runs, and changes to it are taken."""
        return self._driver is not None and self._snapshot is not None and self._snapshot.state == "live"

    @property
    def on_air(self) -> Sent | None:
        """What is confirmed on air, where this window knows it."""
        return self._on_air if self.is_live else None

    @property
    def proved(self) -> bool:
        """A RUNNING event has shown that the push runs."""
        return self._proved

    def begin(self) -> None:
        """After the first paint: what was left running is asked about."""
        from designer.gui.orphans import OrphanDesk

        self._show()
        from designer.gui.callbacks import Callbacks

        self.callbacks = Callbacks(self._window, self._tasks, self)
        self._window.connect_commands({"receiveCallbacks": self.callbacks.ask})
        self.orphans = OrphanDesk(self._window, self._tasks, self)
        self.orphans.begin()

    async def end(self) -> None:
        """Detach. A broadcast that runs goes on running, and the journal knows it."""
        await self.callbacks.aclose()
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
        self._window.preflight.target = "cloud" if target is Target.CLOUD else "stage"
        self._window.preflight.check_now()
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
            self.apply()
        else:
            self._tasks.spawn(self.go_live(), name="go live")

    def _on_go_live(self) -> None:
        self._tasks.spawn(self.go_live(ask=True), name="go live")

    def _on_held(self) -> None:
        self._tasks.spawn(self.stop_now(), name="stop")

    def _on_stop_asked(self) -> None:
        self._tasks.spawn(self._ask_and_stop(), name="stop")

    async def go_live(self, *, ask: bool = False) -> None:
        """Check, ask where it was asked to or costs money and was not agreed to before, and start."""
        if self.is_live or self._starting:
            return
        self._starting = True
        self._show()
        try:
            self._window.inspector.commit_pending()
            self._window.preflight.check_now()
            if self._errors:
                self._window.tabs.setCurrentIndex(0)
                raise DesignerError(
                    self.tr("errors would keep this show from the air: {number}").format(number=self._errors),
                    hint=self.tr("mend what the findings name, then go live again"),
                )
            if await self._agreed(ask=ask):
                await self._start()
        finally:
            self._starting = False
            self._show()

    async def _agreed(self, *, ask: bool) -> bool:
        """Whether it may start: the stage is free; the cloud is agreed to, now or before and unchanged since."""
        if self._target is Target.STAGE:
            return not ask or await self._review()
        show, look, vault = self._store.truth, self._store.look, self._store.vault
        place = f"{self._target_words()}\n{self._settings.get('account')}"
        fingerprint = await self._agreements.fingerprint(show, look, vault, place=place)
        if not ask and self._agreements.holds(fingerprint):
            return True
        agreed = await self._review()
        if agreed:
            self._agreements.add(fingerprint)
        return agreed

    async def _review(self) -> bool:
        show, look = self._store.truth, self._store.look
        facts = review.facts_of(show, look, self._target_words())
        sentence = self.tr("The local stage costs nothing and reaches no audience.")
        if self._target is Target.CLOUD:
            facts.append((self.tr("Account"), self._settings.get("account") or self.tr("whichever keys are found")))
            facts.append((self.tr("Cost"), self._window.cost.words()))
            sentence = self.tr("From the moment it starts, this broadcast costs money until it is stopped.")
        return await review.ask(self._window, look=look.name, sentences=[sentence], facts=facts)

    async def _start(self) -> None:
        show, look = self._store.truth, self._store.look
        self._window.set_banner(None)
        driver = await self._open_driver(self._target, self._settings.get("region"), show.base.sdk_app_id)
        if not await self._may_take_over(driver, show, look):
            return
        request = driver.prepare(show, look, self._store.vault)
        self._sent = [Sent(request, show, look)]
        accepted = await driver.session.start(request, show=show.name, look=look.name)
        self._window.activity.add(
            self.tr("Accepted: task {task}").format(task=accepted.task_id),
            detail=f"RequestId {accepted.request_id}",
            kind="good",
        )
        if driver.watches_events:
            self._tasks.spawn(self._watch(driver), name="relay events")

    async def _open_driver(
        self, target: Target, region: str, sdk_app_id: int | None, record: TaskRecord | None = None
    ) -> Driver:
        # Network and database are imported when they are first needed, and not on the window's thread.
        golive = await asyncio.to_thread(importlib.import_module, "designer.cli.golive")
        if self._driver is not None:
            await self._driver.aclose()
            self._driver = None
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
        self._driver = driver
        self._proved = self._resumed = False
        self._sent, self._on_air = [], None
        driver.session.subscribe(self._on_snapshot)
        return driver

    async def _may_take_over(self, driver: Driver, show: Show, look: Look) -> bool:
        """Ask where a task in the journal may be using the push URL or the robot; says whether to go on."""
        from designer.show import rules

        running = await driver.in_use()
        found = rules.check(
            show, look, vault=self._store.vault, now=time.time(), running=running, target=self._target.value
        )
        sentences = [finding.message for finding in found if finding.code in IN_USE]
        if not sentences:
            return True
        answer = await dialogs.Question(
            self._window,
            name="inUse",
            title=self.tr("Another task may be using this"),
            sentences=[*sentences, self.tr("Stop or forget that task first, or change what this show uses.")],
            choices=[("confirm", self.tr("Start all the same"), "danger")],
        ).answer()
        return answer == "confirm"

    async def resume(self, record: TaskRecord) -> None:
        """Drive a task of the journal on, after it has proved that it lives. Raises DesignerError."""
        if self.is_live or self._starting:
            raise DesignerError(
                self.tr("this window drives a task already"), hint=self.tr("stop it first, or open another window")
            )
        self._starting = True
        self._show()
        try:
            driver = await self._open_driver(record.target, record.place.region, record.sdk_app_id, record)
            self._target = record.target
            golive = importlib.import_module("designer.cli.golive")
            self._resumed = True
            snapshot = await golive.resume(driver, record)
            if snapshot.state != "live":
                return
            self._on_air = found_on_air(driver, snapshot, record, self._store.truth, self._store.vault)
            if self._on_air is not None and self._on_air.look.id in {look.id for look in self._store.truth.looks}:
                self._store.edit_look(self._on_air.look.id)
                self._window.canvas.set_air(places_of(self._on_air.look))
            self._window.activity.add(
                self.tr("Task {task} is driven by this window again").format(task=record.task_id),
                detail=f"RequestId {snapshot.request_id}" if snapshot.request_id else "",
                kind="good",
            )
            if driver.watches_events:
                self._tasks.spawn(self._watch(driver), name="relay events")
            self._compare()
        finally:
            self._starting = False
            self._show()

    async def uncertain_start(self) -> Orphan | None:
        """The start of this window that got no answer, as the journal has it; None where there is none."""
        snapshot, driver = self._snapshot, self._driver
        if snapshot is None or driver is None or snapshot.state != "uncertain":
            return None
        from designer.live import orphans

        uncertain = [record for record in await driver.journal.tasks() if record.state == "uncertain"]
        return orphans.orphan(uncertain[0], now=time.time()) if uncertain else None

    async def stop_other(self, record: TaskRecord) -> None:
        """Stop a task of the journal that this window does not drive. Raises what the last try raised."""
        golive = await asyncio.to_thread(importlib.import_module, "designer.cli.golive")
        driver: Driver = await golive.open_driver(
            home.home(),
            target=record.target,
            region=record.place.region,
            endpoint=record.place.endpoint if record.target is Target.CLOUD else None,
            sdk_app_id=record.sdk_app_id,
            on_call=self._on_call,
            record=record,
            account=self._settings.get("account") or None,
        )
        try:
            await driver.session.adopt(record)
            await driver.session.stop()
        finally:
            await driver.aclose()
        self._window.activity.add(self.tr("Task {task} has ended").format(task=record.task_id), kind="good")

    async def forget(self, record: TaskRecord) -> None:
        """Stop caring about a task, this window's own uncertain start too. It is not stopped."""
        own = await self.uncertain_start()
        if own is not None and own.record.id == record.id and self._driver is not None:
            await self._driver.session.give_up()
        else:
            golive = await asyncio.to_thread(importlib.import_module, "designer.cli.golive")
            await golive.forget(home.home(), record)
        self._window.activity.add(self.tr("Forgotten: a task of “{show}”").format(show=record.show))

    async def _watch(self, driver: Driver) -> None:
        """Follow the relay events of the stage: RUNNING proves that the show is on air."""
        async for event in driver.events():
            if self._driver is not driver or not self.is_live:
                return
            if event.status == RUNNING:
                self.prove(pushurl.mask(event.url))

    def prove(self, url: str) -> None:
        """A relay event has said that the push to this address runs: the show is on air. `url` is masked."""
        if not self._proved and self.is_live:
            self._proved = True
            self._window.activity.add(self.tr("On air: the push is running"), detail=url, kind="good")
            self._show()

    def _on_apply(self) -> None:
        self.apply()

    def apply(self) -> None:
        """Send what is edited to air, if it differs and no finding calls it an error."""
        driver = self._driver
        if driver is None or not self.can_apply:
            return
        # A key may come before the pause after which edits are checked and compared.
        self._window.inspector.commit_pending()
        self._window.preflight.check_now()
        self._compare()
        if not self._differences:
            return
        if self._errors:
            self._window.tabs.setCurrentIndex(0)
            self._window.set_banner(self.tr("Not applied: mend what the findings call an error first."))
            return
        if self._unsendable:
            self._window.tabs.setCurrentIndex(1)
            self._window.set_banner(
                self.tr("Not sent, since no update can carry it: {paths}. Stop and start to change it.").format(
                    paths=", ".join(self._unsendable)
                )
            )
        if not self._sendable:
            return
        look = self._store.look
        try:
            request = driver.prepare(self._store.truth, look, self._store.vault)
        except DesignerError as error:
            self._window.set_banner(str(error))
            return
        self._submit(Sent(request, self._store.truth, look))
        self.applied.emit()

    def send_again(self, sent: Sent) -> Sent:
        """Have on air again what was there before."""
        self._submit(sent)
        return sent

    def _submit(self, sent: Sent) -> None:
        assert self._driver is not None
        self._sent.append(sent)
        self._driver.session.submit(sent.request, look=sent.look.name)

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

    def _on_call(self, call: Call) -> None:
        """A call has ended, on whatever thread: show it in the activity."""
        asyncio.get_event_loop().call_soon_threadsafe(self._tell_call, call)

    def _tell_call(self, call: Call) -> None:
        text = f"{call.action} · {call.seconds * 1000:.0f} ms"
        detail = f"RequestId {call.request_id or '—'}"
        if call.code:
            words = advice(call.code)
            text = f"{text} · {call.code}"
            detail = f"{words.meaning} {words.money} {words.todo} · {detail}"
        kind = "warning" if call.code else "plain"
        self._window.activity.add(text, detail=detail, kind=kind, at=call.time, call=call)

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        before, self._snapshot = self._snapshot, snapshot
        confirmed_before = before.confirmed if before is not None else None
        if snapshot.confirmed is not None and snapshot.confirmed is not confirmed_before and self._sent:
            self._take_confirmed(snapshot.confirmed)
        if not self.is_live:
            self._window.canvas.set_air({})
        if snapshot.error is not None and (before is None or before.error is not snapshot.error):
            error = snapshot.error
            todo = advice(error.code).todo if isinstance(error, ServiceError) else ""
            self._window.set_banner(f"{error} {todo}" if todo not in str(error) else str(error))
            self._window.activity.add(str(error), kind="warning")
        self._compare_later.start()
        self._show()

    def _take_confirmed(self, request: StartPublishCdnStream) -> None:
        """What was sent is on air now. Where an update could not carry all of it, it is another request."""
        at = next((at for at, sent in enumerate(self._sent) if sent.request is request), len(self._sent) - 1)
        before, self._on_air = self._on_air, self._sent[at]
        del self._sent[: at + 1]
        self._resumed = False
        self._window.canvas.set_air(places_of(self._on_air.look))
        self.confirmed.emit(before, self._on_air)

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
        self._unsendable, self._sendable = (), False
        if driver is not None and snapshot is not None and snapshot.confirmed is not None and self.is_live:
            wanted = self._wanted(driver)
            if wanted is not None:
                confirmed = snapshot.confirmed
                if self._resumed:  # the journal keeps no secrets: those that are the same are put back
                    confirmed = driver.journal.seal.rejoin(confirmed, wanted)
                names = diff.names_of(self._store.truth)
                sentences = tuple(found.sentence for found in diff.differences(confirmed, wanted, names=names))
                if sentences:
                    change = update_request(confirmed, wanted)
                    self._unsendable, self._sendable = change.unsendable, not change.empty
                cannot = self.tr("No update can carry this, it stays as it is on air: {path}")
                sentences = (*(cannot.format(path=path) for path in self._unsendable), *sentences)
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
        bar.stop.setVisible(state in ("live", "stopping"))  # of an uncertain start nobody knows the TaskId
        actions = self._window.actions_by_name
        actions["goLive"].setEnabled(not live and not self._starting)
        actions["stopTask"].setEnabled(live)
        actions["applyLook"].setEnabled(state == "live")
        self._window.looks.set_air(live, self._on_air.look.id if live and self._on_air is not None else None)
        actions["revertToAir"].setEnabled(self.on_air is not None and bool(self._differences))
        bar.air_menu.setVisible(state == "live")
        self._show_task()
        self.shown.emit()

    def _show_next(self, state: str) -> None:
        button = self._window.topbar.next
        look = self._store.look
        if state == "live":
            pending = self._snapshot is not None and self._snapshot.pending
            if pending:
                text, enabled, why = self.tr("Applying…"), False, self.tr("An update is on its way")
            elif self._differences and not self._sendable:
                text = self.tr("Cannot change on air")
                enabled, why = False, self.tr("No update can carry what differs: stop and start to change it")
            elif self._differences:
                text = self.tr("Apply “{look}”  Ctrl ⏎").format(look=look.name)
                enabled, why = True, self.tr("Send what is edited to air")
            elif self.air.seconds_left is not None:
                text = self.tr("“{look}” in {n} s").format(look=self.air.back_to, n=self.air.seconds_left)
                enabled, why = False, self.tr("The look before comes back by itself; applying anything keeps it away")
            else:
                text = self.tr("Direct: up to date") if self.air.direct else self.tr("Air is up to date")
                enabled, why = False, self.tr("What is edited is what is on air")
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
