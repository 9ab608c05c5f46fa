"""Preflight in the window: checks the look in hand after each edit, shows what was found, and mends it by one click."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from designer.gui.panels.findings import FindingsPanel
from designer.gui.panels.inspector.panel import Inspector
from designer.gui.store import ShowStore

if TYPE_CHECKING:
    from designer.show.pictures import Fetched
    from designer.trtc.constraints import Finding
    from designer.trtc.memory import Memory

PAUSE_MS = 40


class Preflight(QObject):
    """The findings of the look in hand, kept up to date."""

    findings_changed = Signal(object)
    """list of Finding."""

    def __init__(self, store: ShowStore, panel: FindingsPanel, inspector: Inspector, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._panel = panel
        self._inspector = inspector
        self._memory: Memory | None = None
        self.target: Literal["stage", "cloud"] = "stage"
        self.task_started_at: float | None = None
        """Since when the task on air runs, in seconds since the epoch: its TaskId is good for 30 days."""
        self.fetched: dict[str, Fetched] = {}
        """What came of the remote pictures, by their URL."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self.check_now)
        store.committed.connect(self._on_edited)
        store.look_changed.connect(self._on_edited)
        store.calibrated.connect(self._on_edited)
        panel.finding_activated.connect(inspector.show_finding)
        panel.mend_asked.connect(self._on_mend_asked)

    def _on_edited(self) -> None:
        self._later.start()

    def check_now(self) -> None:
        """Check the look in hand and show the findings."""
        self._later.stop()
        findings = self._findings()
        self._panel.set_findings(findings, can_mend=self._can_mend)
        self._inspector.set_findings(findings)
        self.findings_changed.emit(findings)

    def _findings(self) -> list[Finding]:
        from designer.show import rules  # not before the first paint
        from designer.trtc.memory import Memory

        if self._memory is None:
            self._memory = Memory()
        return rules.check(
            self._store.truth,
            self._store.look,
            vault=self._store.vault,
            now=time.time(),
            target=self.target,
            fetched=self.fetched,
            task_started_at=self.task_started_at,
            calibration=self._store.calibration,
            memory=self._memory,
        )

    def _on_mend_asked(self, finding: Finding) -> None:
        from designer.show import fixes

        self._store.apply(self.tr("Mend"), fixes.apply_fix(self._store.truth, finding))
        self.check_now()

    def _can_mend(self, finding: Finding) -> bool:
        from designer.show import fixes

        return fixes.can_fix(self._store.truth, finding)
