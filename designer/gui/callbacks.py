"""Relay callbacks received inside the window: what each push address does, and the proof that the show is on air.

They come where the user has a public address, or a tunnel to this machine. Without them the pill says "Accepted".
The receiver runs in a thread of its own: nothing a stranger sends keeps the window busy.
"""

from __future__ import annotations

import asyncio
import importlib
import os
from collections import Counter
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
from designer.gui.panels.pushes import words_of
from designer.gui.tasks import Tasks
from designer.gui.theme import set_role

if TYPE_CHECKING:
    from designer.cli.receiver import Receiver
    from designer.gui.live import LiveControl
    from designer.gui.window import MainWindow

PORT = 8790
KEY_VARIABLE = "TRTC_CALLBACK_KEY"


def tr(text: str) -> str:
    return QCoreApplication.translate("callbacks", text)


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
                "The service tells a public address what becomes of each push. Forward it to this machine, for example through a tunnel."
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
        theme.indent(self.port)
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
            self.key.setPlaceholderText(tr("without one, anybody could send"))
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
        self._receiver: Receiver | None = None
        self._serving: asyncio.Future[None] | None = None
        self._port = PORT
        self._label: QLabel | None = None
        self.came.connect(self._on_came)
        self.refused.connect(self._on_refused)
        live.pushes.changed.connect(self._on_pushes)

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
        await self.aclose()  # the same port may be asked for again, with another key
        module = await asyncio.to_thread(importlib.import_module, "designer.cli.receiver")
        receiver: Receiver = module.Receiver(port, self.came.emit, key=key or None, on_refused=self.refused.emit)
        self._receiver, self._port = receiver, receiver.port
        self._window.activity.add(
            self.tr("Callbacks are received at {address}").format(address=receiver.address),
            detail="" if key else self.tr("No callback key: they are not checked"),
            kind="plain" if key else "warning",
        )
        self._tell_receiving()
        self._serving = asyncio.get_event_loop().run_in_executor(None, _serve, receiver)
        await asyncio.shield(self._serving)

    async def aclose(self) -> None:
        """Receive no more, and wait until the thread is done and the port free: it must not outlive the window."""
        self.end()
        if self._serving is not None:
            await asyncio.wait([self._serving])

    def end(self) -> None:
        """Receive no more."""
        if self._receiver is not None:
            self._receiver.close()
            self._receiver = None
            self._tell_receiving()

    def _on_came(self, event: Any) -> None:
        self._live.pushes.take(event, note_all=True)

    def _tell_receiving(self) -> None:
        waiting = tr("Waiting for callbacks at {address}").format(address=self.address)
        self._live.pushes.waiting = waiting if self._receiver is not None else ""
        self._live.pushes.show()
        self._show()

    def _on_pushes(self) -> None:
        if self._receiver is not None:
            self._show()

    def _on_refused(self, sentence: str) -> None:
        self._window.activity.add(sentence, kind="warning")

    def _show(self) -> None:
        if self._label is None:
            self._label = QLabel()
            self._label.setObjectName("relayStatus")
            self._label.setFont(theme.sized(self._label.font(), 12, tabular=True))
            self._label.setContentsMargins(10, 0, 10, 0)
            set_role(self._label, "dim")
            self._window.statusBar().addPermanentWidget(self._label)
        self._label.setVisible(self._receiver is not None)
        # In short: which address does what stands in the tab of the pushes.
        states = Counter(words_of(relay.state) for relay in self._live.pushes.mine())
        text = " · ".join(f"{count} {state}" for state, count in states.items())
        text = tr("Pushes: {states}").format(states=text) if text else self._live.pushes.waiting
        if text != self._label.text():
            self._label.setText(text)
        self.shown.emit()


def _serve(receiver: Receiver) -> None:
    asyncio.run(receiver.serve())
