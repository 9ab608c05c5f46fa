"""Relay callbacks received inside the window: what each push address does, and the proof that the show is on air.

They come where the user has a public address, or a tunnel to this machine. Without them the pill says "Accepted".
The receiver runs in a thread of its own: nothing a stranger sends keeps the window busy.
"""

from __future__ import annotations

import asyncio
import importlib
import os
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from designer.gui import theme
from designer.gui.tasks import Tasks
from designer.gui.theme import set_role
from designer.trtc.relays import Relay, Relays, UrlState

if TYPE_CHECKING:
    from designer.cli.receiver import Receiver
    from designer.gui.live import LiveControl
    from designer.gui.window import MainWindow

PORT = 8790
KEY_VARIABLE = "TRTC_CALLBACK_KEY"
SHOWN = 3
"""So many push addresses have room in the status bar."""


def tr(text: str) -> str:
    return QCoreApplication.translate("callbacks", text)


def words_of(state: UrlState) -> str:
    """A state in words."""
    return {
        UrlState.IDLE: tr("idle"),
        UrlState.CONNECTING: tr("connecting"),
        UrlState.RUNNING: tr("running"),
        UrlState.RECOVERING: tr("recovering"),
        UrlState.FAILING: tr("failing"),
    }[state]


class CallbacksDialog(QDialog):
    """On which port to receive, and with which key. The key is kept in memory alone."""

    receive_asked = Signal(int, str)
    stop_asked = Signal()

    def __init__(self, window: MainWindow, *, port: int, address: str | None) -> None:
        super().__init__(window)
        self.setObjectName("callbacksDialog")
        self.setWindowTitle(tr("Receive relay callbacks"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        for sentence in (
            tr(
                "The service tells a public address what becomes of each push. Lead it to this machine, by a tunnel say."
            ),
            tr("RUNNING proves that the show is on air; without callbacks the window says “Accepted”."),
        ):
            label = QLabel(sentence)
            label.setWordWrap(True)
            label.setMinimumWidth(420)
            layout.addWidget(label)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        self.port = QSpinBox()
        self.port.setObjectName("callbackPort")
        self.port.setAccessibleName(tr("Port"))
        self.port.setRange(0, 65535)
        self.port.setValue(port)
        self.port.setToolTip(tr("0: any port that is free"))
        self.key = QLineEdit()
        self.key.setObjectName("callbackKey")
        self.key.setAccessibleName(tr("Callback key of the console"))
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        if os.environ.get(KEY_VARIABLE):
            self.key.setPlaceholderText(tr("as in {name}").format(name=KEY_VARIABLE))
        else:
            self.key.setPlaceholderText(tr("without it anybody could send"))
        form.addRow(tr("Port"), self.port)
        form.addRow(tr("Callback key"), self.key)
        layout.addLayout(form)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.rejected.connect(self.reject)
        receive = QPushButton(tr("Receive"))
        receive.setObjectName("receive")
        set_role(receive, "primary")
        receive.clicked.connect(self._on_receive)
        box.addButton(receive, QDialogButtonBox.ButtonRole.ActionRole)
        if address is not None:
            stop = QPushButton(tr("Stop receiving"))
            stop.setObjectName("stopReceiving")
            stop.setAutoDefault(False)
            stop.clicked.connect(self._on_stop)
            box.addButton(stop, QDialogButtonBox.ButtonRole.ActionRole)
        layout.addWidget(box)
        receive.setDefault(True)

    def _on_receive(self) -> None:
        self.receive_asked.emit(self.port.value(), self.key.text())
        self.accept()

    def _on_stop(self) -> None:
        self.stop_asked.emit()
        self.accept()


class Callbacks(QObject):
    """The receiver of this window, and what it has heard."""

    came = Signal(object)
    """A RelayEvent, from the receiver's thread."""
    refused = Signal(str)
    shown = Signal()
    """The status bar has been brought up to date."""

    def __init__(self, window: MainWindow, tasks: Tasks, live: LiveControl) -> None:
        super().__init__(live)
        self._window = window
        self._tasks = tasks
        self._live = live
        self._relays = Relays()
        self._receiver: Receiver | None = None
        self._serving: asyncio.Future[None] | None = None
        self._port = PORT
        self._label: QLabel | None = None
        self.came.connect(self._on_came)
        self.refused.connect(self._on_refused)
        live.shown.connect(self._on_live)

    @property
    def address(self) -> str | None:
        """Where callbacks are received; None where they are not."""
        return self._receiver.address if self._receiver is not None else None

    def ask(self) -> None:
        """Ask for port and key."""
        dialog = CallbacksDialog(self._window, port=self._port, address=self.address)
        dialog.receive_asked.connect(self._on_receive)
        dialog.stop_asked.connect(self.end)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_receive(self, port: int, key: str) -> None:
        self._tasks.spawn(self.receive(port, key or os.environ.get(KEY_VARIABLE)), name="receive callbacks")

    async def receive(self, port: int, key: str | None) -> None:
        """Receive on this port of this machine until `end`. Raises DesignerError where it cannot be had."""
        self.end()
        module = await asyncio.to_thread(importlib.import_module, "designer.cli.receiver")
        receiver: Receiver = module.Receiver(port, self.came.emit, key=key or None, on_refused=self.refused.emit)
        self._receiver, self._port = receiver, port
        self._window.activity.add(
            self.tr("Callbacks are received at {address}").format(address=receiver.address),
            detail="" if key else self.tr("No callback key: they are not checked"),
            kind="plain" if key else "warning",
        )
        self._show()
        self._serving = asyncio.get_event_loop().run_in_executor(None, _serve, receiver)
        await asyncio.shield(self._serving)

    async def aclose(self) -> None:
        """Receive no more, and wait until the thread is done: it must not outlive the window."""
        self.end()
        if self._serving is not None:
            await asyncio.wait([self._serving])

    def end(self) -> None:
        """Receive no more."""
        if self._receiver is not None:
            self._receiver.close()
            self._receiver = None
            self._show()

    def _on_came(self, event: Any) -> None:
        before = {(relay.task_id, relay.key): relay.state for relay in self._relays.all()}
        relay = self._relays.take(event)
        if relay is None:
            return  # older than what is known, or no status
        if before.get((relay.task_id, relay.key)) is not relay.state:
            bad = relay.collision or relay.state in (UrlState.FAILING, UrlState.RECOVERING)
            kind = "warning" if bad else "good" if relay.state is UrlState.RUNNING else "plain"
            self._window.activity.add(f"{relay.url} · {words_of(relay.state)}", detail=relay.sentence, kind=kind)
        self._show()

    def _on_refused(self, sentence: str) -> None:
        self._window.activity.add(sentence, kind="warning")

    def _on_live(self) -> None:
        if self._receiver is not None:
            self._show()

    def _mine(self) -> tuple[Relay, ...]:
        snapshot = self._live.snapshot
        task = snapshot.task_id if snapshot is not None and self._live.is_live else None
        return self._relays.of(task) if task is not None else ()

    def _show(self) -> None:
        if self._label is None:
            self._label = QLabel()
            self._label.setObjectName("relayStatus")
            self._label.setFont(theme.sized(self._label.font(), 12, tabular=True))
            self._label.setContentsMargins(10, 0, 10, 0)
            set_role(self._label, "dim")
            self._window.statusBar().addPermanentWidget(self._label)
        relays = self._mine()
        self._label.setVisible(self._receiver is not None)
        parts = [f"{relay.url.partition('://')[2] or relay.url}: {words_of(relay.state)}" for relay in relays[:SHOWN]]
        if len(relays) > SHOWN:
            parts.append(tr("and {n} more").format(n=len(relays) - SHOWN))
        text = " · ".join(parts) or tr("Waiting for callbacks at {address}").format(address=self.address or "—")
        if text != self._label.text():
            self._label.setText(text)
            self._label.setToolTip("\n".join(f"{relay.url}: {relay.sentence}" for relay in relays))
        running = next((relay for relay in relays if relay.state is UrlState.RUNNING), None)
        if running is not None:
            self._live.prove(running.url)
        self.shown.emit()


def _serve(receiver: Receiver) -> None:
    asyncio.run(receiver.serve())
