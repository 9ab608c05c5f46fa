"""Going live: what has to be in order, who has to agree, and the start itself.

A button on the top bar starts at once where that is free (the local stage) or was agreed to before; the chord
always opens the question.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from designer.gui import dialogs, review
from designer.gui.sent import Sent
from designer.live.api import Target
from designer.trtc.errors import DesignerError

if TYPE_CHECKING:
    from designer.cli.golive import Driver
    from designer.gui.live import LiveControl
    from designer.gui.window import MainWindow
    from designer.show.model import Look, Show

IN_USE = ("push-url-running", "robot-running")
"""Findings that say that another task may be using what this one would use."""


class Starting(QObject):
    """Takes a show from the window to an accepted start."""

    def __init__(self, window: MainWindow, live: LiveControl) -> None:
        super().__init__(live)
        self._window = window
        self._live = live
        self._store = window.store
        self._settings = window.settings
        self._agreements = review.Agreements(window.settings)

    async def go_live(self, *, ask: bool) -> None:
        """Check, ask where it was asked to or costs money and was not agreed to before, and start."""
        self._window.inspector.commit_pending()
        self._window.preflight.check_now()
        if self._live.errors:
            self._window.tabs.setCurrentIndex(0)
            raise DesignerError(
                self.tr("errors would keep this show from the air: {number}").format(number=self._live.errors),
                hint=self.tr("mend what the findings name, then go live again"),
            )
        if (trouble := await self._live.keys.look()) is not None:
            raise trouble
        if await self.agreed(ask=ask):
            await self.start()

    async def agreed(self, *, ask: bool) -> bool:
        """Whether it may start: the stage is free; the cloud is agreed to, now or before and unchanged since."""
        if self._live.target.target is Target.STAGE:
            return not ask or await self.review()
        show, look, vault = self._store.truth, self._store.look, self._store.vault
        place = f"{self._live.target.words}\n{self._settings.get('account')}\n{self._live.keys.identity}"
        fingerprint = await self._agreements.fingerprint(show, look, vault, place=place)
        if not ask and self._agreements.holds(fingerprint):
            return True
        agreed = await self.review()
        if agreed:
            self._agreements.add(fingerprint)
        return agreed

    async def review(self) -> bool:
        """Say what is about to go where and what it costs; says whether it was agreed to."""
        show, look = self._store.truth, self._store.look
        facts = review.facts_of(show, look, self._live.target.words)
        facts.insert(1, (self.tr("Keys"), self._live.keys.words))
        sentence = self.tr("The local stage costs nothing and reaches no audience.")
        if self._live.target.target is Target.CLOUD:
            facts.append((self.tr("Cost"), self._window.cost.words()))
            sentence = self.tr("From the moment it starts, this broadcast costs money until it is stopped.")
        return await review.ask(self._window, look=look.name, sentences=[sentence], facts=facts)

    async def start(self) -> None:
        """Send the start. Raises what the session says of it."""
        show, look = self._store.truth, self._store.look
        self._window.set_banner(None)
        where = self._live.target
        driver = await self._live.open_driver(where.target, where.region, show.base.sdk_app_id)
        if not await self._may_take_over(driver, show, look):
            return
        request = driver.prepare(show, look, self._store.vault)
        self._live.difference.sending(Sent(request, show, look))
        accepted = await driver.session.start(request, show=show.name, look=look.name)
        self._window.activity.add(
            self.tr("Accepted: task {task}").format(task=accepted.task_id),
            detail=f"RequestId {accepted.request_id}",
            kind="good",
        )
        self._live.watch(driver)

    async def _may_take_over(self, driver: Driver, show: Show, look: Look) -> bool:
        """Ask where a task in the journal may be using the push URL or the robot; says whether to go on."""
        from designer.show import rules

        running = await driver.in_use()
        found = rules.check(
            show,
            look,
            vault=self._store.vault,
            now=time.time(),
            running=running,
            target=self._live.target.target.value,
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
