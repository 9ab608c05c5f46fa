"""What each push address of the task on air does, one line each: its state in words and a shape, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QListView, QStackedLayout, QWidget

from designer.gui import errorwords
from designer.gui.panels.activity import ActivityRow, EventDelegate
from designer.gui.panels.rows import RowsModel
from designer.gui.theme import set_role
from designer.trtc.relays import Relay, UrlState


def tr(text: str) -> str:
    return QCoreApplication.translate("pushes", text)


def words_of(state: UrlState) -> str:
    """A state in words."""
    return {
        UrlState.IDLE: tr("idle"),
        UrlState.CONNECTING: tr("connecting"),
        UrlState.RUNNING: tr("running"),
        UrlState.RECOVERING: tr("recovering"),
        UrlState.FAILING: tr("failing"),
    }[state]


class PushesPanel(QWidget):
    """Lines in the order in which the addresses were first heard of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = QListView()
        self.view.setObjectName("pushes")
        self.view.setAccessibleName(self.tr("Pushes"))
        self._model = RowsModel(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(EventDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._empty, "dim")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)

    def set_relays(self, relays: Sequence[Relay], *, waiting: str) -> None:
        """Show these; `waiting` is said where there is none yet."""
        rows = []
        for relay in relays:
            bad = relay.collision or relay.state in (UrlState.FAILING, UrlState.RECOVERING)
            kind = "warning" if bad else "good" if relay.state is UrlState.RUNNING else "plain"
            text = f"{words_of(relay.state)} · {relay.url}"
            rows.append(ActivityRow(relay.key, relay.since_ms / 1000, text, errorwords.said(relay.sentence), kind))
        self._model.set_rows(rows)
        self._empty.setText(waiting)
        self._stack.setCurrentIndex(1 if rows else 0)
