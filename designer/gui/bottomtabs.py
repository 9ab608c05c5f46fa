"""The tabs below the canvas: findings, changes to air, activity, request, history and cast, and the verdict beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTabWidget, QWidget

from designer.gui.casttab import CastTab
from designer.gui.panels.activity import ActivityPanel
from designer.gui.panels.changes import ChangesPanel
from designer.gui.panels.findings import FindingsPanel
from designer.gui.panels.history import HistoryPanel
from designer.gui.panels.request import RequestPanel
from designer.gui.store import ShowStore
from designer.gui.theme import set_role


class BottomTabs(QTabWidget):
    """Each panel has a tab; those of findings and changes say how many there are."""

    def __init__(self, store: ShowStore, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bottomTabs")
        self.setDocumentMode(True)
        self.tabBar().setExpanding(False)
        self.tabBar().setDrawBase(False)
        self._errors, self._live = 0, False
        self.findings = FindingsPanel()
        self.changes = ChangesPanel()
        self.activity = ActivityPanel()
        self.request = RequestPanel(store)
        self.history = HistoryPanel(store)
        self.cast = CastTab()
        tabs: tuple[tuple[QWidget, str], ...] = (
            (self.findings, self.tr("Findings")),
            (self.changes, self.tr("Changes to air")),
            (self.activity, self.tr("Activity")),
            (self.request, self.tr("Request")),
            (self.history, self.tr("History")),
            (self.cast, self.tr("Cast")),
        )
        for tab, text in tabs:
            self.addTab(tab, text)
        self.verdict = QLabel()
        self.verdict.setObjectName("verdict")
        set_role(self.verdict, "dim")
        # As a tab of the style sheet, less the pixel it is put lower: it grows with the letters as they do.
        self.verdict.setContentsMargins(0, 7, 14, 9)
        self.setCornerWidget(self.verdict, Qt.Corner.TopRightCorner)
        self.findings.counted.connect(self.count_findings)
        self.currentChanged.connect(self._on_current)

    def count_findings(self, count: int, errors: int) -> None:
        """Say how many findings there are, and whether one may go live."""
        text = self.tr("Findings")
        self.setTabText(0, f"{text}  {count}" if count else text)
        self._errors = errors
        self._tell_verdict()

    def _tell_verdict(self) -> None:
        """While a task runs, or may run, nobody is told that one could go live."""
        if self._live:
            verdict = self.tr("%n errors to mend", "", self._errors) if self._errors else self.tr("No errors")
        elif self._errors:
            verdict = self.tr("%n errors to mend before going live", "", self._errors)
        else:
            verdict = self.tr("All clear to go live: no errors")
        self.verdict.setText(verdict)

    def show_changes(self, sentences: Sequence[str], *, live: bool, known: bool, held: int = 0) -> None:
        """Show what differs from air, where it is known; the first `held` are what no update can carry."""
        self.changes.set_changes(sentences, live=live, known=known, held=held)
        self._live = live
        self._tell_verdict()
        text = self.tr("Changes to air")
        self.setTabText(1, f"{text}  {len(sentences)}" if sentences else text)

    def _on_current(self, number: int) -> None:
        if self.widget(number) is self.cast:
            self.cast.prepare()
